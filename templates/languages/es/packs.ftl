# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-7e890f21
pack-not-there = no existe ningún paquete con ese nombre (hay: { $known })
    .near = no existe ningún paquete con ese nombre; ¿querían decir { $near }? (hay: { $known })

# of-234408c6
pack-folder-not-read = esta carpeta no se puede leer

# of-a815cfcb
pack-no-head = en esta carpeta no está pack.yaml, así que no es un paquete

# of-a2d3e5da
pack-file-not-read = este archivo no se puede leer

# of-59105a5a
pack-too-low = está en una carpeta dentro del paquete, así que no se lee; súbanlo

# of-efb0919d
pack-misnamed = no se lee: los archivos de un paquete terminan en .yaml; cámbienle el nombre

# of-acd42023
pack-same-pack = hay otro paquete con el nombre { $name }

# of-d44ed128
pack-same-rule = ya hay una regla con este nombre en { $file }

# of-4ee2c5ff
pack-same-definition = { $name } ya está en { $file }

# of-711f4950
pack-first-postures = solo el primer paquete puede fijar posturas

# of-2bafac86
pack-first-scope = solo el primer paquete puede fijar un ámbito

# of-71527dec
pack-prefix-rule = el nombre de esta regla tiene que empezar por { $prefix }, para que no pueda chocar con el de otro paquete

# of-b8747f9a
pack-prefix-definition = el nombre de esta definición tiene que empezar por { $prefix }, para que no pueda chocar con el de otro paquete

# of-92b786ef
pack-no-rule = no existe la regla { $name }
    .near = no existe la regla { $name }; ¿querían decir { $near }?

# of-9eefdd89
pack-no-source = no existe la fuente { $name }
    .near = no existe la fuente { $name }; ¿querían decir { $near }?

# of-52225e12
pack-no-passage = no existe el pasaje { $name }
    .near = no existe el pasaje { $name }; ¿querían decir { $near }?

# of-f0c299b6
pack-no-posture = no existe la postura { $name }
    .near = no existe la postura { $name }; ¿querían decir { $near }?

# of-f62fdbe3
pack-no-definition = no existe ninguna definición con este nombre

# of-62284560
pack-circle = unas reglas reemplazan a otras en círculo: { $rules }

# of-087a9c98
pack-uses = { $first } usa { $next }

# of-b525ec91
pack-depends-on-itself = la definición depende de sí misma: { $circle }

# of-d1ac3912
pack-definitions = definitions.yaml tiene que ser una sección con un nombre para cada definición

# of-a046a323
pack-rule-name = tiene que ser el nombre del archivo, { $name }

# of-538bc6dc
pack-needs-each = una regla sobre aliados necesita `each`: una línea para cada aliado

# of-132f5bfb
pack-no-each = `each` y `risk` son de las reglas sobre aliados

# of-f7479097
pack-no-most = `most` y `first` son de las reglas sobre aliados

# of-ec34ffb9
pack-gives-way = estos casos, en los que la regla cede el paso, y un `unless` van juntos: o están los dos, o ninguno

# of-e1d54b5d
pack-otherwise = la última prioridad es `otherwise`, y solo la última

# of-b423a0ce
pack-ours = es para una regla que dice una fuente; esta es toda nuestra

# of-7e6dc86b
pack-reads-others = lee lo que el texto inglés no lee: { $names }

# of-7a4b1b72
pack-precedent = no son datos de un movimiento, o no pueden tener esos valores

# of-650b27fe
pack-readiness = una línea de la lista de lo que hay que tener listo pregunta por un solo dato
