# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-6dcabaf8
report-title = Consejos
    .of = Consejos: { $case }
    .at = Consejos (momento: { $moment })
    .of-at = Consejos: { $case } (momento: { $moment })

# of-8ea5f4d4
report-skip = Ir a los consejos

# of-135eaa1d
report-keep =
    .groups = Guarden esta página en un lugar seguro: dice cómo se sitúan los grupos ante { $other_side }. { $hand_on }
    .plans = Guarden esta página en un lugar seguro: dice qué planean ustedes, y en qué son débiles. { $hand_on }

# of-1383c70b
report-hand-on = Para pasársela a alguien, impriman otra con --share.

# of-23eca4d6
report-shared = Esta página está hecha para pasarla a otra gente. No dice nombres, ni hasta dónde hay acuerdo entre ustedes, ni quién habla por ustedes, ni qué podrían hacer sin acuerdo, ni qué grupos son leales, caen bien o corren riesgo. Tampoco aparecen los grupos que son, o pueden ser, cercanos a quienes tienen el poder, o violentos, ni la policía, el ejército y los tribunales: { $n ->
        [0] aquí ninguno
        [one] un grupo
       *[other] { $n } grupos
    }. Sí dice cuánta gente participa, en qué punto está el diálogo, y cómo se sitúan ante ustedes otros grupos, según su tipo. Léanla antes de pasarla.

# of-4cf54174
report-closing = Estos consejos solo saben lo que ustedes escribieron, y no pueden ver el peligro. Háblenlo con su gente.

# of-8400a4fa
report-assumed-nonviolent = Damos por hecho que su movimiento ha elegido actuar sin violencia. Si no es así, estos consejos no valen.

# of-0e30ab63
report-please-check = Por favor, revisen: { $warning }

# of-56f61dd4
report-first = Para empezar
    .two = Dos cosas para empezar
    .three = Tres cosas para empezar

# of-d3170430
report-find-out = Averigüen: { $question }
    .of-groups = Averigüen: { $question } ({ $groups })

# of-46836435
report-decides = Eso decide { $about }.

# of-75fb791d
report-we-add = Añadimos:

# of-bf29c919
report-for = Para:

# of-82e2c5b1
report-for-groups = { $for } { $groups }.

# of-c4e0ca59
report-steps-ours = { $label }; pasos nuestros

# of-4af18473
report-why = Por qué:
    .heading = Por qué

# of-b707a0a0
report-not-if = No es un consejo si:
    .heading = No es un consejo si

# of-6658f35f
report-not-settled = Por decidir:
    .heading = Por decidir

# of-c5e37368
report-perhaps = quizá en su lugar “{ $title }”. { $asked }

# of-b9c138f0
report-more-groups = Lo deciden los grupos que todavía no están en su lista.

# of-f656786c
report-which-groups = ¿Qué grupos importan?

# of-dbd29a74
report-on-paper = En papel, para completar en grupo:

# of-4298adb9
report-sheet = { $title }: { $command }

# of-afb63088
report-readiness = Si algún día quieren dialogar: ¿cuánto falta?
    .near = Para sentarse a negociar: ¿cuánto falta?

# of-71bfd35b
report-numbers-below = { $picture }: los números son los de la lista de abajo

# of-c2f61333
report-same-as-list = Lo mismo en forma de lista

# of-aadf541b
report-column-number = n.º

# of-6b7a450f
report-column-check = qué hace falta

# of-6e25ee41
report-column-answer = respuesta

# of-e9067914
report-answer-yes = sí

# of-0bda77ed
report-answer-no = no

# of-b6e7607f
report-ready-yes = Sí:
    .heading = Sí

# of-8c57b54c
report-ready-no = No:
    .heading = No

# of-8b626fac
report-ready-unknown = No se sabe:
    .heading = No se sabe

# of-b680a5d7
report-allies = Sus aliados

# of-e7c45e7e
report-where-allies-stand = Dónde están sus aliados

# of-a8a1df44
report-off-map = No están en el mapa, porque no se sabe su apoyo o su cercanía: { $groups }.

# of-32f2e08c
report-each-group = Cada grupo, y su siguiente paso

# of-44a5e17b
report-column-group = grupo

# of-2719faed
report-column-stands = cómo se sitúa

# of-24b9f646
report-column-next = siguiente paso

# of-3744a909
report-column-risk = quién corre el riesgo

# of-19d7c45e
report-natural = { $words } (natural)

# of-fa89ad9e
report-strategic = { $words } (estratégico)

# of-fd482318
report-support-not-known = no se sabe su apoyo

# of-e36b161f
report-closeness-not-known = no se sabe su cercanía

# of-b598666a
report-not-close = sin vínculos

# of-7d5a15e4
report-changes = Qué cambiaría estos consejos

# of-d2b507c4
report-one-different = Si un solo dato fuera distinto

# of-5a600bfe
report-column-if = si …

# of-bc2c5430
report-label-if = si

# of-7cc59294
report-column-then = entonces

# of-427b4906
report-headline-becomes = el consejo principal pasa a ser { $headlines }

# of-b733f9df
report-new-under = nuevo en “{ $section }”: { $titles }

# of-1fd0440c
report-find-out-first = Averigüen primero:

# of-df613a5b
report-stood = Quienes estuvieron donde están ustedes

# of-b69543da
report-to-compare = Para comparar, no como prueba.

# of-2bf6245e
report-they-did-next = Lo que hicieron después: para comparar, no como prueba.

# of-ba01fb09
report-trace = De dónde viene esto

# of-f7f7f1f4
report-column-advice = consejo

# of-fb507c4b
report-column-said = porque ustedes dijeron

# of-3c69bb17
report-column-source = fuente

# of-f548b28d
report-column-rests-on = se apoya en

# of-6165c6a2
report-for-several = { $title } ({ $n ->
        [one] { $n } grupo
       *[other] { $n } grupos
    })

# of-5c335bd9
report-marks = Marcas:

# of-89cb0d24
report-mark = { $mark }: “{ $title }”.
    .at = { $mark }: “{ $title }” ({ $url }).

# of-efe0fbad
report-mark-ours = { $mark }: lo que añadimos.

# of-14583145
report-marks-allies = natural: simpatiza con ustedes. estratégico: está cerca de quienes deciden, y les sirve de sostén.

# of-aca347e8
report-frame = Consejos

# of-79f5ee98
report-page-of = página { $page } de { $pages }
