# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-92985f03
file-standard-input = entrada estándar

# of-b0a4d9cd
file-not-there = no existe ese archivo

# of-f250d5db
file-vanished = desapareció mientras se leía

# of-be398cf0
file-is-a-folder = es una carpeta: den el nombre de un archivo que esté en ella

# of-66869d3b
file-not-allowed = no hay permiso para leerlo: revisen sus permisos

# of-ee31ba32
file-not-read = no se puede leer
    .because = no se puede leer: { $reason }

# of-72e32777
file-is-none = esto no es un archivo

# of-f1febeda
folder-not-read = esta carpeta no se puede leer: { $reason }

# of-407bb3f1
file-too-large = pasa de { $limit } bytes, lo máximo que se lee

# of-c8e72694
file-wrong-encoding = esto está guardado como { $kind }: guárdenlo como UTF-8

# of-5b1e944d
file-not-text = esto no es un archivo de texto

# of-f81decac
file-not-utf-8 = esto no es texto en UTF-8: guarden el archivo como UTF-8

# of-75a919cc
sign-control = no se admite un carácter de control ({ $sign }): bórrenlo

# of-22bda4a0
sign-turning = no se admite un signo que invierte el sentido de una línea ({ $sign }): bórrenlo

# of-0f72e6b4
file-name-a-file = esto es una carpeta; den el nombre de un archivo

# of-18faae73
file-there-already = este archivo ya existe; elijan otro nombre

# of-0cbdf845
file-read-only = este archivo solo se puede leer; elijan otro nombre

# of-2e5cf8f2
file-no-folder = su carpeta no existe; créenla antes

# of-773bc524
file-not-written = no se puede escribir: { $reason }

# of-4ef924e7
output-not-written = salida estándar: no se puede escribir: { $reason }

# of-9fc07e34
output-is-closed = está cerrada

# of-a876481a
file-changed = otro programa lo cambió entretanto, y lo que ese programa escribió se queda ahí

# of-93abf6c8
file-in-use = otro 'groundswell ask' guarda sus respuestas en este archivo; terminen antes ese, o den el nombre de otro archivo

# of-4328c96c
ending-none = aquí un nombre termina en { $allowed }, y este no tiene final
    .or-form = aquí un nombre termina en { $allowed }, y este no tiene final; o digan con --format qué escribir

# of-03913a8c
ending-wrong = aquí un nombre termina en { $allowed }, y este no termina en ninguno de ellos
    .or-form = aquí un nombre termina en { $allowed }, y este no termina en ninguno de ellos; o digan con --format qué escribir

# of-d97a3820
ending-near = aquí un nombre termina en { $allowed }, y este no termina en ninguno de ellos; ¿querían decir { $near }?
    .or-form = aquí un nombre termina en { $allowed }, y este no termina en ninguno de ellos; ¿querían decir { $near }? O digan con --format qué escribir

# of-076efe4c
system-none = el sistema no dio ningún motivo

# of-0f0cf212
system-eperm = la operación no está permitida

# of-291b0a14
system-enoent = no existe ese archivo o esa carpeta

# of-58e7855d
system-eio = error de entrada o salida

# of-ec95c0fc
system-enxio = no existe ese dispositivo o esa dirección

# of-a37b63da
system-ebadf = el descriptor de archivo no vale

# of-89f5a0d7
system-eagain = no hay recursos en este momento

# of-fa36c09b
system-enomem = no hay memoria suficiente

# of-1d5eff5e
system-eacces = no hay permiso

# of-1f21aa4b
system-ebusy = el dispositivo o el recurso está ocupado

# of-7a8c883d
system-eexist = el archivo ya existe

# of-eca3826d
system-enodev = no existe ese dispositivo

# of-10b92d0b
system-enotdir = no es una carpeta

# of-6a346dbf
system-eisdir = es una carpeta

# of-028fc404
system-einval = un argumento no vale

# of-5e5fb04f
system-enfile = hay demasiados archivos abiertos en el sistema

# of-2a59775d
system-emfile = hay demasiados archivos abiertos

# of-e22140ca
system-etxtbsy = el archivo es un programa que está en marcha

# of-79a84f1e
system-efbig = el archivo es demasiado grande

# of-a5d400e4
system-enospc = no queda espacio en el disco

# of-3940678c
system-erofs = en ese disco solo se puede leer

# of-68c4200f
system-epipe = nadie lee ya al otro lado de la tubería

# of-4ca34237
system-enametoolong = el nombre del archivo es demasiado largo

# of-0bdb6293
system-enotempty = la carpeta no está vacía

# of-41f2b2e3
system-eloop = hay demasiados enlaces simbólicos, uno tras otro

# of-f1c3c83f
system-edquot = se agotó el espacio de disco asignado

# of-26436ce7
system-estale = el archivo ya no está en el servidor

# of-b6808760
system-eaddrinuse = la dirección ya está en uso

# of-dce4bae1
system-eaddrnotavail = esta máquina no tiene esa dirección

# of-7fdb65db
system-econnrefused = se rechazó la conexión

# of-b8afe041
system-etimedout = no hubo conexión a tiempo

# of-cf3875fb
failed-inside = Hubo un error dentro de Groundswell ({ $error } en { $place })
    .somewhere = Hubo un error dentro de Groundswell ({ $error } en un lugar desconocido)
