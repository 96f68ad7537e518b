# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-d709ccc1
web-title = { $title } – Groundswell

# of-019c7ae6
web-title-failed = Error: { $title } – Groundswell

# of-3d961217
web-skip = Ir a lo principal

# of-13c297a7
web-leave = Salir ya

# of-8ba1df9a
web-menu = Páginas

# of-a368c39f
web-menu-questions = Preguntas

# of-5a919816
web-menu-groups = Grupos

# of-fd0dd240
web-menu-all = Todo en una página

# of-42d5f878
web-menu-answers = Respuestas

# of-d7abccb1
web-menu-advice = Consejos

# of-ca8d9c34
web-language = Idioma

# of-d7c8331a
language-name = Español

# of-1a2c5857
web-in-memory = Sus respuestas están solo en la memoria de este programa.

# of-0801eb80
web-crosses-network = Viajan por la red sin cifrar: usen esto solo en una red de confianza.

# of-b9d188a2
web-leave-forgets = { $leave } las borra y muestra una página vacía.

# of-c556558d
web-error = Error:

# of-b180666b
web-name = Nombre

# of-559b62ce
web-group = Grupo { $number }

# of-64091626
web-group-named = Grupo { $number }: { $group }

# of-2b3cb659
web-group-and-question = Grupo { $number }: { $question }

# of-f854b710
web-behind = : { $text }

# of-d829fc53
web-group-then-text = { $group }, { $text }

# of-c1ccee41
web-go-on = Seguir

# of-853b29c9
web-keep = Conservar

# of-1f568476
web-keep-and-add = Conservar y añadir estos

# of-e4197eb5
web-go-on-questions = Seguir con las preguntas

# of-f3088471
web-change = Cambiar

# of-ee86f8c7
web-remove = Quitar

# of-3ee58b11
web-more = Más

# of-d1955dab
web-back = Volver

# of-c6c06019
web-back-to-answers = Volver a sus respuestas

# of-60930456
web-back-to-advice = Volver a los consejos

# of-0392e5ee
web-back-to-groups = Volver a los grupos

# of-c905e0cf
web-back-to-first = Volver a la primera página

# of-c2d6f4e8
web-back-to-page = Volver a “{ $page }”

# of-2c431735
web-to-first = Ir a la primera página

# of-45628316
web-answers-link = Ver antes sus respuestas

# of-33985ac4
web-read-advice = Leer los consejos

# of-688852f0
web-print = Imprimir esta página

# of-76e75366
web-sections = Partes

# of-17784d7a
web-your-answers = Sus respuestas

# of-45de56d6
web-left-open = Pueden dejar abierta cualquier pregunta. Lo que queda abierto no se sabe; nunca quiere decir “no”.

# of-0ab2d68a
web-leave-open = Dejen abierto lo que no sepan. Lo que queda abierto no se sabe; nunca quiere decir “no”.

# of-155ba33e
web-keep-to-yourself = Que nadie más vea esta página: contiene lo que ustedes respondieron.

# of-a490f719
web-headline-now = Su consejo principal tal como están las cosas: { $headline }

# of-4e95082d
web-kept = Sus respuestas quedan en la memoria del programa.

# of-8311e1b9
web-list-changed = Mientras tanto, la lista de grupos se cambió en otra página. Aquí no se cambió nada; por favor, mírenla otra vez.

# of-e5156fc7
web-not-answered = (sin responder)

# of-c5879ec2
web-perhaps = Quizá

# of-56ad24c5
web-all-kinds = Todos los tipos

# of-0528e493
web-names-of-groups = Sus nombres, uno en cada línea

# of-ffad5bc4
web-names-of-more-groups = Más grupos, uno en cada línea

# of-3fd64d5e
web-names-hint = Grupos, cargos o instituciones; nunca personas. Pueden ser nombres en clave.

# of-ffcc158a
web-names-to-add = Nombres para añadir

# of-3136a416
web-problem = Hay un problema

# of-37932bc2
web-problem-rest = Lo que está bien se conserva. Por favor, revisen:

# of-6b34e900
web-how-far = Cuánto llevan
    .told = { $n ->
            [one] { $n } respondida; { $to_come }.
           *[other] { $n } respondidas; { $to_come }.
        }

# of-c6be684c
web-nothing-answered = Aquí no hay ninguna respuesta.

# of-f45968fc
web-start = Empezar

# of-3324b433
web-start-heading = Consejos para movimientos noviolentos, sobre coaliciones, aliados y negociación

# of-e8152331
web-start-about = Ustedes responden preguntas sobre su movimiento. Después leen qué hacer ahora, qué hacer después, con qué esperar, y por qué.

# of-9bcfd22b
web-start-memory = { $minutes ->
        [one] Sus respuestas están en la memoria hasta que las borren, o hasta que pase { $minutes } minuto desde la última página que abran.
       *[other] Sus respuestas están en la memoria hasta que las borren, o hasta que pasen { $minutes } minutos desde la última página que abran.
    }

# of-afc79018
web-start-save = Si quieren tenerlas después, guarden el archivo del caso en la página “{ $page }”. Nada se guarda por sí solo.

# of-0aa083e6
web-start-history = El historial del navegador muestra que estuvieron aquí. Una ventana privada no guarda historial.

# of-346cce39
web-start-go-on = Seguir con sus respuestas

# of-be51d371
web-start-asked = Antes de borrar las respuestas que hay aquí ahora, se les pregunta otra vez.

# of-e164142f
web-start-one = Una pregunta por página

# of-b1adbbdb
web-start-all = Todas las preguntas en una página

# of-022ea367
web-start-before = Antes de empezar

# of-6065854a
web-start-example = Ver primero un ejemplo
    .about = Cómo son estos consejos para movimientos reales.

# of-27670998
web-start-paper = Responder primero en papel
    .about = Hojas para imprimir y completar en grupo.

# of-03bb2e37
web-begin = Empezar de nuevo

# of-97fdd748
web-begin-sure = ¿Empezar de nuevo?

# of-c787603d
web-begin-forgets = { $n ->
        [one] Esto borra lo que está respondido aquí: { $n } respuesta. Después no se puede recuperar. Para no perder nada, { $save }.
       *[other] Esto borra lo que está respondido aquí: { $n } respuestas. Después no se pueden recuperar. Para no perder nada, { $save }.
    }

# of-289ce009
web-begin-save = guarden antes

# of-f322c891
web-begin-forget = Borrarlas y empezar de nuevo

# of-f6ec724c
web-begin-keep = No borrarlas, y seguir

# of-20d9af2a
web-upload = Seguir con un archivo de caso

# of-61267446
web-upload-replaces = Las respuestas del archivo ocupan el lugar de las que hay aquí ahora. Si no quieren perder las de ahora, { $save }.

# of-295542b0
web-upload-save = guárdenlas antes

# of-bc61537e
web-upload-file = Su archivo del caso

# of-36dcfe77
web-upload-go-on = Seguir con este archivo

# of-cefa9ebb
web-upload-rest = Seguir con el resto

# of-153110fb
web-file-hint = Un archivo con respuestas que guardaron en la página “{ $page }”, o que alguien les dio.

# of-8186b1e4
web-file-unusable = Algo de este archivo no se puede usar

# of-4809f45c
web-file-as-before = Sus respuestas siguen como antes.

# of-80e85f35
web-file-line = Línea { $line }: { $text }

# of-0dec6532
web-file-group = Grupo { $number }. { $text }

# of-bbff21c0
web-file-question = “{ $question }” { $text }

# of-0f55d2fd
web-file-rest = { $n ->
        [one] El resto se puede usar: { $n } respuesta.
       *[other] El resto se puede usar: { $n } respuestas.
    }

# of-16dcecdd
web-file-none = Todavía no han elegido ningún archivo. Elijan uno abajo, y pulsen otra vez el botón.

# of-f7254161
web-file-refused = { $title }. { $detail }

# of-74c2334f
web-file-empty = En este archivo no hay nada.

# of-0d4fd45e
web-file-no-case = Este no es un archivo con respuestas.

# of-30bce632
web-file-newer = Este archivo se escribió para un Groundswell más nuevo. Ábranlo con ese.

# of-5d85ff8c
web-file-not-asked = No se pregunta nada con este nombre.

# of-aa711ba4
web-file-misspelt = Quizá quiere decir “{ $question }”: en el archivo, su nombre está mal escrito.

# of-65a020b4
web-file-misplaced = “{ $question }” está en una parte del archivo que no es la suya.

# of-4a8b8636
web-file-unreadable = Esta parte no se puede leer.

# of-ec09c09f
web-file-no-name = Este grupo no tiene un nombre que se pueda usar.

# of-74b51fb3
web-file-same-name = Otro grupo tiene este mismo nombre.

# of-4bd12700
web-file-too-many = Hay demasiados grupos.

# of-225aae27
web-file-answer = La respuesta del archivo es { $answer }.

# of-3421ed47
web-file-answers = Se puede responder: { $answers }.

# of-47d37473
web-file-no-answer = { $value } no es ninguna de las respuestas.

# of-f28041d7
web-file-none-of-them = Esto no es ninguna de las respuestas.

# of-7d45e886
web-file-nearest = La más parecida es { $answer }.

# of-d25bf239
web-question-so-far = Su respuesta hasta ahora: { $answer }

# of-9deeaad1
web-question-advice = Los consejos hasta ahora

# of-eb2c2583
web-question-read = Leer los consejos enteros

# of-207fa36d
web-groups = Los grupos que importan

# of-8cf19f3a
web-groups-listed = En su lista

# of-2640def6
web-groups-answered = { $n ->
        [one] ({ $n } respondida)
       *[other] ({ $n } respondidas)
    }

# of-3f13699c
web-groups-add = Añadir estos grupos

# of-bc39fcce
web-groups-go-on = Conservar y seguir

# of-1d65fd99
web-groups-which = ¿Qué grupos podrían importar?

# of-72311e61
web-groups-kinds = Ayuda pensar en cada tipo, uno tras otro: ¿qué grupos de ese tipo comparten su causa, y sin cuáles apenas podrían seguir quienes tienen el poder?

# of-92b89791
web-groups-added = { $n ->
        [one] Se añadió { $n } grupo a su lista.
       *[other] Se añadieron { $n } grupos a su lista.
    }

# of-fbbe2719
web-group-idle = Más preguntas, que apenas encajan con este grupo o que ahora no cambian nada

# of-40a44bee
web-group-removed = El grupo ya no está en su lista.

# of-6688e2a6
web-remove-title = Quitar el grupo { $number }

# of-99133e2b
web-remove-heading = ¿Quitar { $group } de su lista?

# of-9e0097b6
web-remove-forgets = Se borra lo que respondieron sobre este grupo.

# of-8258e9d9
web-remove-yes = Quitarlo

# of-8ff02001
web-remove-no = Dejarlo en la lista

# of-43bf9ea6
web-all = Todas las preguntas

# of-1a086de5
web-all-many = { $n ->
        [one] Nombraron { $n } grupo. { $link }
       *[other] Nombraron { $n } grupos. { $link }
    }

# of-c261e4c9
web-all-many-link = Cada uno tiene su propia página.

# of-086c3051
web-all-remove = Quitar este grupo

# of-35049439
web-all-advice = Conservar y leer los consejos

# of-9d60605a
web-answers-go-on = Seguir aquí

# of-9f16d227
web-answers-save = Guardar sus respuestas

# of-d247daac
web-end-look = { $answers }, o { $save }.

# of-0c96b413
web-end-save = guardarlas

# of-8ddcc7e5
web-advice = Consejos

# of-b6e5658b
web-advice-heading = Los consejos tal como están las cosas

# of-e1592fc6
web-advice-keep = Que nadie más vea esta página: dice qué planean ustedes, y en qué son débiles. En { $save } hay una página que se puede pasar a otra gente.

# of-cf412b70
web-advice-keep-groups = Que nadie más vea esta página: dice cómo se sitúan los grupos ante la otra parte. En { $save } hay una página que se puede pasar a otra gente.

# of-06c022a3
web-advice-look = Mirar más de cerca, y seguir

# of-4d6d63f8
web-advice-deciding = { $n ->
        [one] Como máximo { $n } pregunta puede cambiar esto todavía.
       *[other] Como máximo { $n } preguntas pueden cambiar esto todavía.
    }

# of-fc595a23
web-advice-deciding-and-groups = { $n ->
        [one] Como máximo { $n } pregunta puede cambiar esto todavía, y hasta { $each } por cada grupo que nombren.
       *[other] Como máximo { $n } preguntas pueden cambiar esto todavía, y hasta { $each } por cada grupo que nombren.
    }

# of-b4efd486
web-advice-words = { $n ->
        [one] Como máximo { $n } pregunta puede cambiar todavía cómo se dice.
       *[other] Como máximo { $n } preguntas pueden cambiar todavía cómo se dice.
    }

# of-f82fa60e
web-advice-answers = Ver sus respuestas, o cambiar una

# of-f304ba0a
web-advice-save = Guardar los consejos, en una página o enteros, o pasarlos a otra gente

# of-728f1619
web-advice-why = ¿Por qué?

# of-58ec4e5f
web-hand-on = Para pasársela a otra gente, elijan “{ $heading }” en la página “{ $page }”.

# of-671b0c42
web-on-paper = “{ $sheet }”, en la página “{ $page }”

# of-f75fb615
web-save = Guardar

# of-7cf3d0c2
web-save-where = Un archivo guardado queda donde lo pone su navegador. Ténganlo donde solo ustedes puedan leerlo.

# of-24af09c7
web-save-case = El archivo del caso contiene todo lo que respondieron. Con él pueden seguir aquí otro día, o dárselo a alguien que les ayude.

# of-34f819f7
web-save-yaml = Archivo del caso para leer y cambiar

# of-13ed88d9
web-save-json = Archivo del caso para programas

# of-d53b4aa8
web-save-the-advice = Los consejos

# of-ca6d933c
web-save-whole-advice = Los consejos enteros

# of-28bc1c32
web-save-on-one-page = En una página

# of-3c30031a
web-save-two-weeks = Las próximas dos semanas: una página con espacio para quién, y para cuándo

# of-b2def6b5
web-save-to-hand-on = Para pasar a otra gente
    .about = Sin nombres, y sin lo que podría hacer daño a la gente. Léanlo antes de pasarlo.

# of-4e006703
web-save-as = { $title }, como { $format }

# of-2ea058b0
web-save-to-hand-on-as = Para pasar a otra gente: { $title }, como { $format }

# of-b159c284
web-save-paper = Hojas para imprimir y completar
    .about = { $link }: todas las preguntas, un cuadro de los grupos para la pared, un acuerdo interno, preparar el diálogo, qué grupo sigue.

# of-a360f67c
web-save-other = Otras respuestas
    .about = { $link } que guardaron antes.

# of-8a8cec4c
web-paper = En papel

# of-5b834b02
web-paper-about = Hojas para imprimir, completar en grupo y guardar en un lugar seguro. No contienen ninguna de sus respuestas.

# of-a376abd2
web-paper-then = Después, den las respuestas a las preguntas en las páginas de Groundswell.

# of-a3b916de
web-take = Llévenlo con ustedes
    .about = Todo esto en un solo archivo: se abre en un teléfono sin red. No contiene ninguna de sus respuestas.

# of-3631ec6b
web-closer = Mirar más de cerca

# of-f2f7173a
web-closer-why = Para cada consejo: en cuáles de sus respuestas se apoya, o cuáles le faltan.

# of-b6fbd6dd
web-closer-what-if = Prueben una, y vean qué cambiaría. No se conserva nada si ustedes no quieren.

# of-22bb91a8
web-closer-path = Los caminos con menos cambios.

# of-f8db661a
web-closer-compare = Las de ustedes, y las de un archivo que traigan: el mismo movimiento más adelante, o respondido por otra gente.

# of-6065b655
web-closer-examples = ¿Qué consejos recibieron otros movimientos?
    .about = Movimientos reales, cada uno en un momento. Las respuestas de ustedes siguen como están.

# of-086dd0f0
web-why = Por qué

# of-5c09fd2d
web-why-title = Por qué estos consejos

# of-d2f1d050
web-why-heading = ¿Por qué estos consejos?

# of-03ece82b
web-why-headline = El consejo principal: { $headline }

# of-7b4fed8a
web-why-assumed = Nada se dijo de la noviolencia, así que damos por hecho que el movimiento ha elegido actuar sin violencia.

# of-df7b85cb
web-why-advised = Qué se aconseja, y en qué se apoya

# of-71680190
web-why-open = Consejos que esperan una respuesta

# of-381c06dd
web-why-gives-way = Consejos que ceden el paso a otros

# of-38ed16d1
web-why-silent = Qué no se aconseja, y por qué

# of-3c7986c3
web-why-because = Porque: { $reasons }.

# of-c2faccc3
web-why-gave-way = Cede el paso a “{ $title }”.

# of-75ace3ba
web-why-may-give-way = Puede ceder el paso a “{ $title }”.

# of-0a07410a
web-why-for = Para { $groups }: { $text }

# of-5c91c4c9
web-why-waits-for = Falta saber: { $questions }

# of-e7a2ecbd
web-why-waits-for-groups = Está por decidir: depende de los grupos que todavía no están en su lista.

# of-3b5ee6b3
web-why-reason-assumed = { $reason } (se da por hecho)

# of-0d531eb5
web-why-open-questions = Está por decidir: falta saber algo. Lo deciden estas preguntas:

# of-01ab2d1e
web-why-rule-one = Se aconseja. Lo decide una sola cosa:

# of-f7e7c805
web-why-rule-all = Se aconseja. Lo deciden estas cosas en conjunto, y no sobra ninguna:

# of-797c89f5
web-why-no-rule-one = No se aconseja. Lo decide una sola cosa:

# of-1e238a9e
web-why-no-rule-all = No se aconseja. Lo deciden estas cosas en conjunto, y no sobra ninguna:

# of-fc309208
web-why-posture-one = Es el consejo principal. Lo decide una sola cosa:

# of-37f415bb
web-why-posture-all = Es el consejo principal. Lo deciden estas cosas en conjunto, y no sobra ninguna:

# of-c9ed2d71
web-why-no-posture-one = No es el consejo principal. Lo decide una sola cosa:

# of-a5025d3d
web-why-no-posture-all = No es el consejo principal. Lo deciden estas cosas en conjunto, y no sobra ninguna:

# of-bf1ede25
web-why-group = Para { $group }

# of-6678a444
web-why-then-fires = Aparece si: { $answers }

# of-f354cea2
web-why-then-silent = Desaparece si: { $answers }

# of-940507c5
web-why-then-open = Sigue por decidir si: { $answers }

# of-beca55d9
web-why-rival = Cede el paso a “{ $title }”, que encaja mejor donde se aconsejan los dos.

# of-7689e897
web-why-rival-perhaps = Puede ceder el paso a “{ $title }”, que encaja mejor donde se aconsejan los dos.

# of-528ea16f
web-why-rival-because = Ese otro se aconseja porque:

# of-68362153
web-why-rival-depends = Eso depende de:

# of-ad388923
web-why-how = Cómo se decide

# of-cc3f98e8
web-why-yes = sí

# of-1d6aae22
web-why-no = no

# of-d07c7ab3
web-why-not-known = no se sabe

# of-9264c3c4
web-why-part = { $condition } ({ $said })

# of-f825eb74
web-why-part-answered = { $condition } (dijeron: { $said })

# of-072f4d58
web-why-no-groups = Esto se pregunta de cada grupo, y en su lista no hay ninguno. { $link }

# of-be43e9c1
web-why-name-groups = Nombrar grupos

# of-68958cdb
web-why-links = { $all }, o { $advice }.

# of-9f93a711
web-why-all = Ver todos los consejos con su porqué

# of-89c3dc81
web-why-back = volver a los consejos

# of-4fc39066
web-what-if = ¿Y si…?

# of-6924cdd5
web-what-if-heading = ¿Y si una respuesta fuera otra?

# of-de1dc1e7
web-what-if-about = Elijan una pregunta, prueben otra respuesta, y vean qué cambiaría. Sus respuestas siguen como están, a no ser que elijan conservar la nueva.

# of-064cb9bc
web-what-if-not-answered = sin responder

# of-5faf7998
web-what-if-open = Todavía sin responder

# of-2f52d0b0
web-what-if-question = ¿Y si esto fuera distinto? { $question }

# of-b04a07d6
web-what-if-supposed = Si su respuesta fuera “{ $answer }”

# of-529c12c8
web-what-if-same = Sus consejos seguirían igual.

# of-8ebedb96
web-what-if-headline-now = Consejo principal de ahora

# of-18a4f3d7
web-what-if-headline-then = Consejo principal de entonces

# of-7ad5d431
web-what-if-headline-same = El consejo principal seguiría siendo: { $headline }

# of-6ecc56f4
web-what-if-came = Consejos que aparecerían

# of-4a1cda52
web-what-if-went = Consejos que desaparecerían

# of-d5fe6929
web-what-if-moved = Consejos que estarían en otra parte

# of-dd5c6768
web-what-if-move = { $title }: ya no en “{ $first }”, sino en “{ $second }”

# of-1772dc49
web-what-if-closed = Preguntas que quedarían resueltas

# of-78b672f3
web-what-if-opened = Preguntas que serían nuevas

# of-8161e1a8
web-what-if-answer = Todavía no se conserva nada: su respuesta es “{ $answer }”.

# of-5d38cbfe
web-what-if-no-answer = Todavía no se conserva nada: su respuesta sigue abierta.

# of-d9702817
web-what-if-keep = Conservar esta respuesta

# of-1868634e
web-what-if-see = Ver qué cambiaría

# of-abf09b4b
web-what-if-other = Probar otra pregunta

# of-5f74aaa6
web-what-if-kept = Hecho. Su respuesta es ahora: { $answer }.

# of-edbfa956
web-path = Qué llevaría a otro consejo principal

# of-3d607dda
web-path-heading = ¿Qué llevaría a otro consejo principal?

# of-9a110943
web-path-which = ¿A cuál les gustaría llegar?

# of-e8c23d87
web-path-there = (ya están ahí)

# of-e14fb9a0
web-path-only = Aquí se cambia solo lo que un movimiento puede cambiar con su propio trabajo. Los grupos siguen como están.

# of-9883800b
web-path-one = El camino a otro consejo principal

# of-ed40db17
web-path-to = El camino a “{ $headline }”

# of-e0231746
web-path-already = Este ya es su consejo principal. No hace falta cambiar nada.

# of-a6bc301c
web-path-obstacle = { $topic }: ustedes dijeron “{ $said }”. Tendría que ser: { $needed }. Un movimiento no puede cambiar eso solo con su trabajo.

# of-49e5bdeb
web-path-groups = Depende de los grupos de su lista, y aquí no se tocan.

# of-413f8664
web-path-fewest = Esto llevaría hasta ahí, primero lo que pide menos pasos. Cada camino se probó con sus respuestas. Si quieren estos cambios, lo deciden ustedes.

# of-d3557c72
web-path-change = Cambien esto: { $topic }, de “{ $before }” a { $answers }. { $link }

# of-3a2bc61e
web-path-find-out = Averigüen, o acuerden: { $question } Lleva hasta ahí si: { $answers }. { $link }

# of-dc01a7de
web-path-cannot-change = Un movimiento no puede cambiar esto solo con su trabajo.

# of-6bedf54c
web-path-what-if = ¿Y si…?

# of-329d319a
web-path-links = { $other }, o { $back }.

# of-fa3aa885
web-path-other = Elegir otro consejo principal

# of-8c950283
web-path-back = volver

# of-86f683c3
web-compare = Comparar

# of-bbd6b881
web-compare-question = ¿En qué se distinguen sus respuestas de otras?

# of-5ca33be4
web-compare-heading = Comparar sus respuestas con otras

# of-1229aafa
web-compare-about = Las de ustedes, y las de un archivo que traigan: el mismo movimiento en otro momento, o respondido por otra gente. Las respuestas de ustedes siguen como están.

# of-07cfe4d3
web-compare-file = El otro archivo de caso

# of-8d5a6df5
web-compare-button = Comparar con este archivo

# of-548abc7d
web-compare-rest = Comparar con el resto

# of-bebb4af9
web-compare-keep = Que nadie más vea esta página: contiene lo que dicen ustedes y lo que dice el archivo.

# of-fb92021b
web-compare-yours = Ustedes

# of-f01820a2
web-compare-the-file = El archivo

# of-b2f882a2
web-compare-no-name = sin nombre

# of-61bfb341
web-compare-side = { $name }. { $headline }

# of-a64c5090
web-compare-same-headline = El consejo principal es el mismo.

# of-f1afc643
web-compare-facts = Qué se respondió de otra manera

# of-c1f1d6f1
web-compare-only-yours = Solo lo dicen ustedes

# of-2b638dec
web-compare-only-file = Solo lo dice el archivo

# of-63a490e9
web-compare-groups-yours = Grupos que solo nombran ustedes

# of-cb9829b7
web-compare-groups-file = Grupos que solo nombra el archivo

# of-3c73fd4b
web-compare-went = Consejos solo para ustedes

# of-daa24fc7
web-compare-came = Consejos solo para el archivo

# of-12319bdc
web-compare-closed = Preguntas abiertas solo para ustedes

# of-73a58df3
web-compare-opened = Preguntas abiertas solo en el archivo

# of-0c7d28a7
web-compare-same = Los dos dicen lo mismo, y los consejos son los mismos.

# of-8dd5ad3d
web-compare-put-away = Quitar el otro archivo

# of-21163c0a
web-compare-other = Comparar con otro archivo

# of-91c99d39
web-compare-advice = { $part }: { $title }

# of-f6d87b67
web-examples = Ejemplos

# of-4354d2ff
web-examples-about = Movimientos reales, cada uno en un momento, con los consejos que recibe aquí. De cada uno se sabe solo lo que entonces decían las fuentes que se nombran, así que mucho queda abierto. Léanlos como ejemplos de cómo responder, no como historia.

# of-a45148bd
web-examples-none = Aquí no hay ninguno.

# of-082a6217
web-examples-own = Las respuestas de ustedes siguen como están. { $on }

# of-7ad809a3
web-examples-go-on = Seguir con ellas

# of-88c50f79
web-example = Un ejemplo

# of-c158836c
web-example-heading = Un ejemplo: { $case }

# of-d2ad7d8b
web-example-own = Las respuestas de ustedes siguen como están. { $on } o { $other }.

# of-23747186
web-example-other-inside = ver otro ejemplo

# of-c5f82ad7
web-example-first = { $other } o { $begin }.

# of-a82fba8d
web-example-other = Ver otro ejemplo

# of-ca93ef93
web-example-begin = empezar con las suyas

# of-0ae207d0
web-example-sources = Fuentes: { $sources } (Donde dice “sketch”, son nuestras propias notas sobre el movimiento.)

# of-25e66d22
web-example-answers = Qué se respondió en este ejemplo

# of-2ee96b72
web-forget = Borrar todo

# of-25665bbe
web-forget-sure = ¿Borrar todo?

# of-3ba136be
web-forget-nothing = Aquí todavía no hay ninguna respuesta.

# of-0cc06fd2
web-forget-danger = Si hay peligro, elijan { $leave } arriba: no pregunta nada.

# of-c40194f8
web-forget-keep = No borrar nuestras respuestas

# of-aeb5c111
web-forgotten = Todo está borrado

# of-8ad30f39
web-forgotten-about = Groundswell ya no tiene ninguna respuesta de ustedes. Los archivos que guardaron siguen donde los guardaron, y el historial del navegador muestra que estuvieron aquí.

# of-b6192584
web-blank = Página vacía

# of-32e7c796
web-blank-heading = Esta página está vacía

# of-f7539dbd
web-refused-saved = Si guardaron un archivo de caso
    .about = Contiene todas sus respuestas hasta ese momento. Elíjanlo aquí y sigan.

# of-c533d96e
web-refused-not-saved = Si no lo guardaron
    .about = Las respuestas no se pueden recuperar.

# of-1a11a70c
web-help = Ayuda

# of-bf7f2deb
web-help-answers = Qué pasa con sus respuestas

# of-8c8a69c6
web-help-memory = Están en la memoria del programa que muestra esta página. El programa no escribe ningún archivo ni registro, y no llama a ninguna otra máquina.

# of-5b4fc9b8
web-help-forgotten = { $minutes ->
        [one] Se borran { $minutes } minuto después de la última página que abran, cuando eligen “{ $forget }” o “{ $leave }”, y cuando se detiene el programa.
       *[other] Se borran { $minutes } minutos después de la última página que abran, cuando eligen “{ $forget }” o “{ $leave }”, y cuando se detiene el programa.
    }

# of-ddf661a2
web-help-cookie = Una cookie con un nombre al azar le dice al programa qué respuestas son las suyas. No contiene nada más.

# of-99536241
web-help-history = El historial de su navegador guarda las direcciones y los títulos de estas páginas. No contienen respuestas ni nombres. Una ventana privada no guarda historial.

# of-89fd02fa
web-help-leave = “{ $leave }” borra todo y muestra una página vacía. Si después alguien vuelve atrás, no ve ninguna respuesta.

# of-356f0d83
web-help-translation = Esta página le pide a su navegador que no ofrezca traducirla, porque así lo que escribieron llegaría a una empresa.

# of-3568eec4
web-help-around = Cómo moverse por aquí

# of-6bb1dd97
web-help-unsaid = “{ $dont_know }” y “{ $rather_not_say }” son respuestas. Ninguna de las dos se toma nunca por un “no”.

# of-91853f33
web-help-back = “{ $back }”, el botón de volver del navegador y cargar otra vez una página no hacen ningún daño.

# of-69d014fe
web-help-two-pages = Pueden abrir dos páginas a la vez. Lo que conservan en una está en la otra cuando la cargan otra vez.

# of-41200605
web-help-looking = “{ $answers }” muestra todo; desde ahí pueden cambiar cualquier respuesta, y después vuelven al mismo lugar. “{ $advice }” muestra en cualquier momento a qué llevan sus respuestas.

# of-895f1fef
web-help-closer = “{ $closer }” dice por qué se da cada consejo, qué cambiaría si una respuesta fuera otra, y qué llevaría a otro consejo principal. También compara sus respuestas con las de otro archivo. Nada de eso cambia sus respuestas, a no ser que elijan conservar algo.

# of-1de70e73
web-help-forget = “{ $forget }” pregunta una vez. “{ $leave }” no pregunta.

# of-87fe9773
web-help-keyboard = Todo funciona con el teclado: Tab avanza, las flechas eligen, Enter lleva a la página siguiente.

# of-62190cc5
web-help-programs = Para programas
    .about = Los mismos consejos para otros programas están descritos en { $link }.

# of-e70c5eba
web-together = Reunir muchos archivos
    .about = Lo que respondió mucha gente, o un movimiento a lo largo del tiempo.

# of-d0dee5e5
web-together-about = Traigan los archivos de caso de muchas personas sobre un mismo movimiento, y vean en qué coinciden y en qué no. O traigan los archivos de un movimiento en varios momentos, y vean qué cambió.

# of-150759f9
web-together-nothing-kept = Los archivos se leen una vez, y la página se muestra enseguida. Aquí no queda nada de ellos. Los nombres de los archivos no se muestran nunca.

# of-8d7bbb96
web-together-files = Los archivos de caso

# of-1b816b90
web-together-hint = Elijan todos a la vez; juntos pueden tener hasta 1 MB.

# of-a41b86ef
web-together-gather = ¿En qué coincidimos y en qué no?

# of-2d2fa8d3
web-together-over-time = ¿Qué cambió con el tiempo?

# of-95dcc8fa
web-together-none = Elijan primero uno o más archivos de caso.

# of-2669dadc
web-together-left-out = Una parte no se pudo usar, y se dejó fuera

# of-72457940
web-together-file = Archivo { $number }: { $text }

# of-18d6a485
web-together-other = Otros archivos
