# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-47ccab2a
found-nothing = un valor vacío

# of-ab6d1b51
found-yes = yes (sí)

# of-7e5ec51e
found-no = no

# of-c8df0c0d
found-large-number = un número muy grande

# of-008d1048
found-number = un número

# of-474ebd3a
found-text = un texto

# of-3f4ee003
found-characters = { $n ->
        [one] un texto de { $n } carácter
       *[other] un texto de { $n } caracteres
    }

# of-8ce71ce5
found-list = una lista

# of-9da5ca87
found-section = una sección

# of-ec59e2f9
found-other = un valor del tipo { $type }

# of-cd9ff466
whole-case-file = en este archivo de caso no hay nada; 'groundswell new FILE' escribe uno para rellenar
    .no-section = un archivo de caso tiene que ser una sección con claves debajo ({ $keys }), pero este es { $found }

# of-a7a04fa4
whole-case = en este caso no hay nada; 'groundswell new FILE' escribe uno para rellenar
    .no-section = un caso tiene que ser una sección con claves debajo ({ $keys }), pero este es { $found }

# of-21faa221
whole-answer = en esta respuesta no hay nada; 'groundswell new FILE' escribe una para rellenar
    .no-section = una respuesta tiene que ser una sección con claves debajo ({ $keys }), pero esta es { $found }

# of-956e6df8
whole-request = en esta petición no hay nada
    .no-section = una petición tiene que ser una sección con claves debajo ({ $keys }), pero esta es { $found }

# of-b051676b
whole-pack = en este paquete no hay nada
    .no-section = un paquete tiene que ser una sección con claves debajo ({ $keys }), pero este es { $found }

# of-55063dac
whole-rule = en esta regla no hay nada
    .no-section = una regla tiene que ser una sección con claves debajo ({ $keys }), pero esta es { $found }

# of-9e22b7d4
whole-definition = en esta definición no hay nada
    .no-section = una definición tiene que ser una sección con claves debajo ({ $keys }), pero esta es { $found }

# of-6dfc9904
whole-precedent = en este precedente no hay nada
    .no-section = un precedente tiene que ser una sección con claves debajo ({ $keys }), pero este es { $found }

# of-0b64188e
shape-text = tiene que ser un texto, pero es { $found }

# of-f086e508
shape-list = tiene que ser una lista, pero es { $found }
    .of = tiene que ser una lista con "- { $key }: …" en cada entrada, pero es { $found }

# of-7487b79e
shape-entry = se tiene que escribir como "- { $key }: …", con sus otras claves debajo, pero es { $found }

# of-34a60f51
shape-section = tiene que ser una sección con claves y valores, pero es { $found }
    .keys = tiene que ser una sección con claves debajo ({ $keys }), pero es { $found }

# of-6d1d8d9c
value-other = no puede ser { $found } aquí

# of-4b22fd15
value-blank = está en blanco; escriban algo

# of-d888c40b
value-int_type = tiene que ser un número entero, pero es { $found }
    .unknown = tiene que ser un número entero, pero es { $found }; si no lo saben, déjenlo en blanco

# of-6cbd8e14
value-whole_number = tiene que ser un número entero de 0 a { $most }, pero es { $found }
    .unknown = tiene que ser un número entero de 0 a { $most }, pero es { $found }; si no lo saben, déjenlo en blanco

# of-1b36c103
value-yes_no = tiene que ser yes (sí) o no, o quedar en blanco si no lo saben, pero es { $found }

# of-c61a56c9
value-missing = falta, y aquí no puede faltar

# of-b49ee127
value-string_too_long = tiene más de { $max_length } caracteres: es { $found }

# of-40427b81
value-invisible = no contiene ningún signo que se vea; escriban algo

# of-05cd66cf
value-unseen = contiene un signo invisible ({ $sign }, el signo { $place } de { $length }); bórrenlo, o escriban el texto de nuevo

# of-8d5460b9
value-too_short = tiene que contener al menos una entrada

# of-6393b299
value-too_long = contiene más de { $max_length } entradas

# of-3da46767
value-greater_than_equal = tiene que ser { $ge } o más, pero es { $found }

# of-ac1c6080
value-less_than_equal = tiene que ser { $le } o menos, pero es { $found }

# of-be957015
value-string_pattern_mismatch = se escribe con palabras en minúsculas unidas por - o _

# of-d640a128
value-address = tiene que ser una dirección que empiece por https://, solo con letras, cifras y . _ ~ / % -

# of-ff9514d7
value-no_such_day = es un día que no existe en ningún calendario; escriban un año, un año y un mes, o una fecha: 2019, 2019-09, 2019-09-15

# of-f92a152d
value-moment = tiene que ser un año, un año y un mes, o una fecha: 2019, 2019-09, 2019-09-15
    .unknown = tiene que ser un año, un año y un mes, o una fecha: 2019, 2019-09, 2019-09-15; si no lo saben, déjenlo en blanco

# of-1368d869
value-no-such-word = no puede ser { $found } (se admite: { $allowed })
    .near = no puede ser { $found }; ¿querían decir { $near }? (se admite: { $allowed })
    .unknown = no puede ser { $found }; si no lo saben, déjenlo en blanco (se admite: { $allowed })

# of-a953b31c
value-same-name = tiene el mismo nombre que allies[{ $first }]; den a cada grupo un nombre propio
    .line = tiene el mismo nombre que allies[{ $first }] en la línea { $line }; den a cada grupo un nombre propio

# of-f113ce3a
value-newer-format = este archivo se escribió para un Groundswell más nuevo: dice { $found }, y este lee { $known }; instalen un Groundswell más nuevo y léanlo con él

# of-57c39baf
value-unknown-format = tiene que ser { $known }, o no estar, pero es { $found }

# of-cbd60d89
key-elsewhere = va en otro lugar: empiecen su línea en la primera columna, fuera de cualquier sección
    .ally = va en otro lugar: pónganlo en uno de los grupos debajo de "allies:"
    .section = va en otro lugar: pónganlo debajo de "{ $section }:"

# of-ac4aae78
key-unknown = no es una clave de aquí (se admite: { $allowed })
    .near = no es una clave de aquí; ¿querían decir { $near }? (se admite: { $allowed })

# of-fd5db337
key-near-elsewhere = no es una clave de aquí; ¿querían decir { $near }? Esa va en otro lugar: empiecen su línea en la primera columna, fuera de cualquier sección
    .ally = no es una clave de aquí; ¿querían decir { $near }? Esa va en otro lugar: pónganla en uno de los grupos debajo de "allies:"
    .section = no es una clave de aquí; ¿querían decir { $near }? Esa va en otro lugar: pónganla debajo de "{ $section }:"
