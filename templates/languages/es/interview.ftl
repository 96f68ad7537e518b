# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-9a4b67ba
unsaid-dont_know = No lo sabemos

# of-20bf7616
unsaid-rather_not_say = Preferimos no decirlo

# of-db3214bb
section-allies = Los grupos que importan

# of-1dcc4838
section-case = El encabezado de su página

# of-05384df9
interview-other-groups = ¿Qué otros grupos importan?

# of-1c839134
interview-list-none = No hay ninguno

# of-f588e8d1
interview-list-all = Ya están todos: estos son los grupos que importan

# of-4b0e6c1f
interview-list-more = Puede haber más, pero paramos aquí

# of-03bc2e83
interview-parked = (guardada; ahora no cambia nada)

# of-064cd578
interview-why-we-ask = Por qué lo preguntamos: { $because }

# of-30f06788
interview-what-it-decides = Qué decide esta pregunta

# of-0a0a2296
interview-waits-posture = De ella puede depender su consejo principal: { $titles }.

# of-48b25991
interview-waits-rule = De ella puede depender este consejo: { $titles }.

# of-346b6143
interview-waits-words = Puede cambiar cómo se dice esto: { $titles }.

# of-77219f18
interview-waits-readiness = Está en la lista de lo que hay que tener listo para el diálogo: { $titles }.

# of-7522974e
interview-waits-heading = Va al comienzo de su página. No cambia los consejos.

# of-28b198e4
interview-waits-nothing = Tal como están las cosas, no cambia nada.

# of-7e019591
interview-leads = A qué llevaría cada respuesta por sí sola

# of-858386f9
interview-leads-fits = Entonces encaja esto: { $titles }.

# of-0b9b3dd0
interview-leads-does-not-fit = Entonces no encaja esto: { $titles }.

# of-4a2b724b
interview-leads-headline = Entonces su consejo principal es “{ $headline }”.

# of-288e10a1
interview-leads-headlines = { $n ->
        [one] Entonces todavía es posible { $n } consejo principal.
       *[other] Entonces todavía son posibles { $n } consejos principales.
    }

# of-695d3ca4
interview-leads-nowhere = Por sí sola, esta respuesta no decide nada.

# of-89d0fbd9
interview-leads-none = Ninguna respuesta decide nada por sí sola; junto con otras, sí.

# of-58dae012
interview-numbers = de { $low } a { $high }

# of-1f222be3
interview-please-check = Por favor, revisen: { $caution }

# of-739eb756
interview-stays = Sus consejos siguen igual.

# of-844c8282
interview-changes = Esto cambia sus consejos.

# of-9483e0c9
interview-headline-before = Consejo principal de antes: { $headline }

# of-8d503a60
interview-headline-now = Consejo principal de ahora: { $headline }

# of-6210fb49
interview-new = Nuevo: { $title }

# of-3854307c
interview-gone = Ya no está: { $title }

# of-e9ab0dc1
interview-moved = Desde ahora en “{ $part }”: { $title }

# of-fe5d1a6a
interview-title-for = { $title } ({ $groups })

# of-1fa7835a
interview-parked-now = Queda guardado, pero ahora no cambia nada: { $topics }.

# of-61745852
interview-could-be-person =
    .terminal = “{ $name }”: si es una persona, quítenla de la lista con { $label }, y escriban en su lugar un grupo o un cargo.
    .browser = “{ $name }”: si es una persona, quítenla abajo, y escriban en su lugar un grupo o un cargo.

# of-37cdfcb7
interview-could-be-several =
    .terminal = Un solo grupo: { $name }. Si son varios, quítenlo de la lista con { $label }, y escriban ; entre uno y otro.
    .browser = Un solo grupo: { $name }. Si son varios, quítenlo abajo, y escriban cada uno en su propia línea.

# of-4f7efe81
interview-settled-advice = Ya están hechas todas las preguntas que deciden qué consejos reciben.
    .title = Ya están hechas todas las preguntas que deciden qué consejos reciben

# of-eb673508
interview-settled-headline = Su consejo principal ya está decidido: “{ $headline }”.
    .title = Su consejo principal ya está decidido: “{ $headline }”

# of-e342bb88
interview-not-settled = Lo que saben no basta para decidir el consejo principal.
    .title = Lo que saben no basta para decidir el consejo principal

# of-5f96c50f
interview-open-headline = { $headline }.

# of-28147dde
interview-more-words = { $n ->
        [one] Queda como máximo { $n } pregunta: ajusta cómo se dicen los consejos y completa la lista de lo que hace falta.
       *[other] Quedan como máximo { $n } preguntas: ajustan cómo se dicen los consejos y completan la lista de lo que hace falta.
    }

# of-6bf2c590
interview-more-advice = { $n ->
        [one] Como máximo { $n } pregunta más puede cambiar todavía qué otros consejos reciben.
       *[other] Como máximo { $n } preguntas más pueden cambiar todavía qué otros consejos reciben.
    }

# of-ab7badf8
interview-more-advice-and-groups = { $n ->
        [one] Como máximo { $n } pregunta más puede cambiar todavía qué otros consejos reciben, y hasta { $each } por cada grupo que nombren.
       *[other] Como máximo { $n } preguntas más pueden cambiar todavía qué otros consejos reciben, y hasta { $each } por cada grupo que nombren.
    }

# of-9410e8c7
interview-go-on-advice = Afinar los consejos

# of-6f706ae6
interview-go-on-words = Seguir con ellas

# of-b1519541
interview-read-now = Leer ya los consejos

# of-2334b93a
interview-to-headline = Primero: lo que decide su consejo principal

# of-815e1234
interview-all-asked = No hay más preguntas

# of-8dd9ac72
interview-nothing-left = No queda nada por preguntar.

# of-e115c291
interview-minutes = { $n ->
        [one] alrededor de { $n } minuto
       *[other] alrededor de { $n } minutos
    }

# of-5626c47b
interview-length-headline = { $n ->
        [one] Como máximo { $n } pregunta hasta su consejo principal, muchas veces menos: { $minutes }.
       *[other] Como máximo { $n } preguntas hasta su consejo principal, muchas veces menos: { $minutes }.
    }

# of-b7f945b7
interview-length = { $n ->
        [one] Como máximo { $n } pregunta.
       *[other] Como máximo { $n } preguntas.
    }

# of-b9614fa0
interview-length-and-groups = { $n ->
        [one] Como máximo { $n } pregunta, y hasta { $each } por cada grupo que nombren.
       *[other] Como máximo { $n } preguntas, y hasta { $each } por cada grupo que nombren.
    }

# of-c359396d
interview-length-in-all = En total, como máximo { $n }.

# of-e974bd1b
interview-length-in-all-and-groups = En total, como máximo { $n }, y hasta { $each } por cada grupo que nombren.

# of-b4e47cfd
interview-stop-at-any-time = Pueden parar cuando quieran.

# of-581a00bf
interview-to-come-headline = como máximo { $n } hasta su consejo principal

# of-69348c0e
interview-to-come = { $n ->
        [one] queda como máximo { $n }
       *[other] quedan como máximo { $n }
    }

# of-2a7a00a6
interview-to-come-groups-apart = { $n ->
        [one] queda como máximo { $n }, sin contar los grupos
       *[other] quedan como máximo { $n }, sin contar los grupos
    }

# of-bb190cb9
interview-section = Parte { $number } de { $of }: { $title }

# of-675432e7
interview-stays-here = Nada sale de esta máquina.

# of-6146cd3c
interview-no-persons = Escriban grupos y cargos, nunca personas, y nada que se haya contado en privado.

# of-a9949ddb
interview-row-pillar = Tipo de grupo

# of-4f365754
interview-row-support = Cómo se sitúa ante su causa

# of-4a28876e
interview-row-closeness = Vínculos con quienes tienen el poder

# of-238b7e9c
interview-wrong-open = Aquí hace falta una respuesta; “{ $dont_know }” también vale.

# of-b246756e
interview-wrong-unreadable = Esto no se pudo leer como texto. Por favor, escríbanlo otra vez.

# of-150a3e4c
interview-wrong-word = Esto no es ninguna de las respuestas. Por favor, elijan una de ellas.

# of-96435d06
interview-wrong-number = Tiene que ser un número entero de 0 a { $most }, en cifras.

# of-a5aad317
interview-wrong-blank = Está en blanco; escriban algo.

# of-53971345
interview-wrong-long = Tiene más de { $most } caracteres.

# of-00953953
interview-wrong-invisible = No tiene ningún signo que se vea; escriban algo.

# of-1bef73f4
interview-wrong-unseen = Tiene un signo que nadie ve; bórrenlo, o escriban el texto de nuevo.

# of-8456ae95
interview-wrong-moment = Tiene que ser un año, un año y un mes, o una fecha: 2019, 2019-09, 2019-09-15.

# of-39e54d10
interview-wrong-day = Ese día no está en ningún calendario; escriban un año, un año y un mes, o una fecha: 2019, 2019-09, 2019-09-15.

# of-a5212162
interview-wrong-same-name = Otro grupo ya se llama así; den a cada grupo un nombre distinto.

# of-9d7236dc
interview-wrong-no-room = Ya no cabe: en estas páginas caben como máximo { $most } grupos.

# of-8179e822
interview-wrong-none = Hay grupos en la lista; quítenlos primero.

# of-c11ccd5a
interview-wrong-otherwise = Esto no encaja aquí. Por favor, escríbanlo de otra manera.

# of-717dec1d
interview-wrong-name = Nombre { $number }: { $problem }

# of-b2d2811d
interview-problem-same-name = es el nombre de otro grupo; den a cada grupo un nombre distinto

# of-051196c3
interview-problem-no-name = es un nombre, y un grupo necesita uno; puede ser un nombre en clave

# of-5bfb8020
interview-problem-closing = tiene que ser: { $values }

# of-212553d1
interview-problem-none = no puede ser none: hay grupos en la lista; quítenlos primero

# of-58e9b4dd
interview-problem-no-question = no hay ninguna pregunta así

# of-778bbba3
interview-problem-no-question-but = no hay ninguna pregunta así; ¿querían decir { $near }?

# of-62c2dc7c
interview-also-name = para dar nombre a un grupo, respondan en su lugar a { $key }

# of-1a93c011
interview-words-of-every-kind = armado armados asociaciones asociación ciudad como comunicación consejo consejos cosa estado exterior fuerza fuerzas gente grupo grupos internet local locales madres organizaciones organización otra otras otro otros para personal política políticas político políticos pública públicas público públicos regional regionales sociedad tipo trabaja trabajo
