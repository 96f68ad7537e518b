# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-cb7d7239
page-alone = Esta página no necesita red. No pide nada a ningún otro equipo, y nada sale de ella.

# of-791beedc
page-memory = Sus respuestas están solo en la memoria de esta página. Se pierden si la cierran o la vuelven a cargar.

# of-9cdac0ab
page-groups-all = ¿Son estos todos los grupos que importan?

# of-f7cd7138
page-wrong-text = Esto no se puede conservar: escriban algo que se vea, con 200 caracteres como máximo.

# of-5e0c6832
page-hand-on = Si quieren pasarla a otras personas, hagan antes una versión sin nombres: en una computadora, con groundswell advise --share.

# of-daa5117a
page-print = Los consejos se imprimen desde su propia página: vayan allí e imprímanlos.

# of-5c901ba5
page-file-head = Un archivo de caso para Groundswell. Guárdenlo donde solo ustedes puedan leerlo.
    Lo que no está aquí no se sabe; nunca es “no”.

# of-ee2b63be
page-file-hint = Un archivo en YAML o JSON con las respuestas que guardaron.

# of-e3c66489
page-file-no-json = Este archivo no se puede leer como JSON.

# of-fe63be1d
page-file-no-line = Esta línea no se puede leer aquí. Una línea lleva una palabra, dos puntos y una respuesta.

# of-d0dff433
page-file-no-key = En un archivo de caso no existe “{ $key }”.

# of-c01304e9
page-file-no-value = Esta no puede ser la respuesta a “{ $key }”. Se admite: { $allowed }

# of-c216b022
page-file-empty = No hay nada en este archivo.

# of-af9aafe6
page-file-twice = “{ $key }” aparece aquí dos veces.

# of-5f9700a9
page-file-format = Este archivo no tiene la forma { $format }.

# of-04d0cf52
page-file-names = Cada grupo necesita un nombre propio. Hay dos nombres iguales, o falta alguno.

# of-9da9e297
page-why-counted = { $n ->
        [0] en ninguno se cumple con seguridad
       *[other] se cumple con seguridad en { $n }
    }

# of-73957fae
page-no-script = Esta página necesita JavaScript, y aquí su navegador no lo ejecuta. En un iPhone, usen la aplicación web o la terminal.
