# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-438ef83a
sheet-questions = todas las preguntas, y un cuadro de los grupos para la pared

# of-45c914f9
sheet-agreement = lo que acuerdan los grupos entre sí

# of-600d8ad7
sheet-talks = preparar el diálogo

# of-964d890e
sheet-next-group = en qué grupo poner el esfuerzo ahora, y con qué paso

# of-39c6840a
sheet-then-ask = Imprímanla, respondan en grupo, y después: groundswell ask our-case.yaml

# of-3cbf60b0
sheet-then-together = Imprímanla, complétenla en grupo, y guárdenla en un lugar seguro.

# of-530178c2
sheet-skip = Ir a las preguntas

# of-a360bd86
sheet-skip-parts = Ir a lo que hay que completar

# of-e5406a2e
sheet-heading = Groundswell: las preguntas en papel

# of-1529ba3a
sheet-about-together = Respondan en grupo, y marquen una casilla en cada pregunta. Si no están de acuerdo, o no lo saben, marquen “No lo sabemos”: eso nunca se toma por un no.

# of-cc4459b6
sheet-about-names = No escriban nombres de personas, ni números de teléfono, ni nada que alguien les haya contado en privado. Bastan grupos y cargos. Guarden estas hojas donde solo ustedes puedan verlas, y destrúyanlas cuando ya no hagan falta.

# of-70305f62
sheet-about-boxes = Algunas casillas dicen qué preguntas se pueden saltar. En grupo lleva alrededor de una hora.

# of-d18cc8d3
sheet-then = Después, den las respuestas a: groundswell ask. Funciona solo en la máquina en la que lo usan.

# of-56f8feab
sheet-we-do-not-know = No lo sabemos

# of-9cee8b4a
sheet-rather-not-say = Preferimos no decirlo

# of-7b9d07ec
sheet-number = Número:

# of-2a7bd807
sheet-for-trainers = Para quienes dan talleres: { $text }

# of-ebda25a3
sheet-notes = Notas
    .space = Espacio para notas

# of-ce94bced
sheet-last-question = La última pregunta

# of-84d414a0
sheet-stop-here = → paren aquí; las demás preguntas no hacen falta

# of-63e1e5a9
sheet-leave-out = → salten n.º { $numbers }

# of-4f2d8d8b
sheet-from-to = { $first } a { $last }

# of-282c944a
sheet-grid-all = Grupos, hoja 1: todos los que importan
    .about = Los que comparten su causa, y los que sostienen a la otra parte. Grupos, cargos o instituciones; pueden ser nombres en clave.

# of-abf696fc
sheet-grid-close = Grupos, hoja 2: los cercanos al poder
    .about = Para cada grupo cuya palabra cuenta para quienes tienen el poder, o sin el que apenas podrían seguir.

# of-4af3dc4e
sheet-grid-others = Grupos, hoja 3: todos los demás
    .about = Para cada grupo que no es cercano al poder.

# of-6523b898
sheet-asked = { $topic }: { $question }

# of-39e73379
sheet-write-letters = { $asked } Escriban: { $letters }

# of-3abe703e
sheet-letter = { $letter } { $choice }

# of-d6245d91
sheet-letter-unknown = ? no lo sabemos

# of-072e6479
sheet-letters-before = Las letras son las de la tabla anterior.

# of-885edb7a
sheet-yes = Sí

# of-05146834
sheet-no = No

# of-495e5053
sheet-take-first = Tomen primero, en este orden:

# of-64d1ee69
sheet-taken = { $topic }: { $letter } { $choice }

# of-6da5452f
sheet-means = { $word }: { $means }

# of-b7988a72
sheet-wall = Los grupos en la pared: cómo se hace

# of-ac325b74
sheet-wall-takes = Lleva alrededor de una hora, con entre cinco y doce personas. Hacen falta el cuadro de la página siguiente, notas adhesivas y marcadores gruesos.

# of-4363f051
sheet-wall-print = Impriman el cuadro lo más grande que puedan, o cópienlo: dibujen cinco columnas y cuatro filas en una pared, en el suelo o en un papel grande, con casillas del ancho de tres notas.

# of-d7804094
sheet-wall-room = Elijan el lugar.
    .how = Nadie de fuera debe ver la pared ni oír lo que dicen. Acuerden que lo que se dice aquí se queda aquí.

# of-a3766299
sheet-wall-write = Escriban los grupos, uno en cada nota.
    .how = Cada persona escribe por su cuenta durante cinco minutos. Grupos, cargos e instituciones, como “personal de ferrocarriles” o “tribunales”; nunca una persona. Usen nombres en clave donde un nombre podría hacer daño. Pongan una sobre otra las notas que quieren decir lo mismo.

# of-2d40a504
sheet-wall-across = Coloquen cada nota de izquierda a derecha.
    .how = Pregúntense: { $question } { $hint }

# of-a137b873
sheet-wall-up = Muévanla hacia arriba o hacia abajo.
    .how = Pregúntense: { $question } { $hint }

# of-e54983c5
sheet-wall-open = Dejen abierto lo que está abierto.
    .how = Si no lo saben, o no están de acuerdo, pongan la nota en la franja de abajo del cuadro. No adivinen. Escriban en ella qué podrían buscar en fuentes públicas.

# of-b0f23341
sheet-wall-talk = Den un paso atrás y hablen.
    .how = ¿Qué casillas están vacías? ¿Quién falta en la pared? ¿Qué grupo podría avanzar una columna hacia ustedes, y qué le haría falta para eso? Con una columna basta.

# of-fbaa2704
sheet-wall-places = Pasen los lugares a la tabla que viene después del cuadro.
    .how = Sigan después con las otras columnas, y con las preguntas sobre cada grupo.

# of-4dffa280
sheet-wall-down = Quiten el cuadro de la pared.
    .how = Muestra cómo se sitúa cada grupo, y puede hacer daño a la gente de esos grupos. Hagan una foto solo si pueden guardarla donde nadie más la encuentre. Destruyan las notas.

# of-296b19ae
sheet-wall-read = Cómo leerlo

# of-c20c2814
sheet-wall-natural = Las dos columnas de la derecha son sus aliados naturales: están de acuerdo con ustedes. Los que están lejos del poder y todavía no participan son los primeros a quienes preguntar.

# of-22b161dc
sheet-wall-strategic = Las dos filas de arriba son aliados estratégicos: quienes tienen el poder los necesitan. Lo que importa es que dejen de sostener a quienes tienen el poder; no hace falta que se unan a ustedes.

# of-a0cdc599
sheet-wall-both = Un grupo puede ser las dos cosas. Cómo acercarse a los que están cerca del poder es una pregunta aparte: el contacto puede poner en peligro a su gente. Nada en la pared dice que deban hacerlo.

# of-2ddaaf76
sheet-chart = Dónde está hoy cada grupo

# of-0b86e607
sheet-chart-up = ↑ { $question }

# of-ae4a66e9
sheet-chart-across = { $question } →

# of-4f0bec69
sheet-chart-strip = Sin colocar: no lo sabemos, o no estamos de acuerdo

# of-337985bc
sheet-zone-both = natural y estratégico

# of-f89d082f
sheet-zone-natural = natural

# of-17344875
sheet-zone-strategic = estratégico

# of-9bc2fe6e
blank-case = Un archivo de caso para Groundswell.

# of-0c5c10e0
blank-write = Escriban después de los dos puntos lo que saben. Dejen lo demás en blanco: lo que está en blanco no se sabe; nunca quiere decir "no".

# of-eb77a3bc
blank-names = No escriban nombres de personas, ni conversaciones privadas, ni números de teléfono. Bastan grupos y cargos.

# of-ab581ff9
blank-keep = Guarden este archivo donde solo ustedes puedan leerlo. Después: groundswell advise THIS-FILE

# of-9185451a
blank-section = --- { $title } ---

# of-6ec3cbb2
blank-groups = Los grupos que importan, uno tras otro: los que comparten su causa, y los que sostienen a la otra parte. Quiten el # delante de las líneas que usen, y repítanlas para cada grupo.

# of-9573f760
blank-yes_no = yes (sí) o no

# of-7cd051fb
blank-number = un número entero, 0 o más

# of-3e189f59
sheet-agreement-title = Nuestro acuerdo interno

# of-4ee9d590
sheet-agreement-for-the-groups = Para los grupos de una coalición, antes de dialogar con nadie más. Lleva alrededor de dos horas, con dos personas de cada grupo.

# of-fb202fef
sheet-agreement-write-with-a = Escriban con lápiz. Cada grupo lleva estas palabras a su propia gente, las cambia, y dice sí o no.

# of-48d06d6a
sheet-agreement-keep = Escriban grupos y cargos, nunca nombres de personas. Guarden este papel donde solo ustedes puedan verlo, y destrúyanlo cuando ya no haga falta. Donde un papel pueda poner a la gente en peligro, pónganse de acuerdo de palabra, con varias personas de cada grupo.

# of-52128720
sheet-agreement-what-we-all = Qué queremos todos los grupos

# of-34b5e970
sheet-agreement-one-short-list = Una sola lista, y corta. ¿Qué defenderían todos los grupos?

# of-7ff82604
sheet-agreement-how-we-decide = Cómo decidimos

# of-4c2ab703
sheet-agreement-we-decide-in = Decidimos de esta manera (por votación, o solo cuando nadie se opone con fuerza):

# of-0e0d11b2
sheet-agreement-so-that-those = Para que tengan voz quienes sacan adelante el movimiento:

# of-c442a220
sheet-agreement-when-there-is = Cuando no hay tiempo de preguntar a todo el mundo:

# of-c40cfd79
sheet-agreement-who-may-speak = Quién puede hablar, y hasta dónde puede llegar

# of-1cdc1892
sheet-agreement-about-what = Sobre qué

# of-9ee91f7a
sheet-agreement-who-may-speak-a = Quién puede hablar (un cargo)

# of-df3cb85b
sheet-agreement-how-far-they = Hasta dónde puede llegar

# of-ac64f57b
sheet-agreement-what-must-come = Qué hay que consultar con los grupos

# of-0d745337
sheet-agreement-before-a-deal = Antes de que un acuerdo nos obligue, nuestra gente lo aprueba de esta manera:

# of-24e70fd0
sheet-agreement-if-somebody-is = Si invitan a alguien por separado, respondemos:

# of-dfbf69b7
sheet-agreement-how-we-treat = Cómo nos tratamos

# of-f712c894
sheet-agreement-in-public-we = En público hablamos de los demás grupos de esta manera:

# of-56be3a3e
sheet-agreement-when-we-quarrel = Cuando hay una disputa, ayuda este grupo o este cargo, porque le tenemos confianza todos los grupos:

# of-3f46ec1e
sheet-agreement-if-people-beside = Si hay gente a nuestro lado que no cumple la noviolencia, hacemos esto:

# of-f345520d
sheet-agreement-how-a-group = Cómo puede irse un grupo

# of-33546883
sheet-agreement-it-tells-us = Nos avisa de esta manera, y tanto tiempo antes:

# of-5de036c9
sheet-agreement-afterwards-it-keeps = Después no cuenta a nadie lo siguiente:

# of-a433994f
sheet-agreement-who-agrees = Quién está de acuerdo

# of-8d15e64f
sheet-agreement-groups-or-code = Grupos, o nombres en clave. Un grupo dice sí cuando su propia gente ha dicho sí.

# of-d4f1bd1e
sheet-agreement-group = Grupo

# of-8cfc3ca2
sheet-agreement-what-it-promises = Qué promete hacer

# of-c5f9f8a8
sheet-agreement-it-said-yes = Dijo sí el día

# of-aded4f77
sheet-agreement-when-we-look = Cuándo volvemos a ver esto

# of-177144d7
sheet-agreement-on-this-day = Este día, o antes si pasa esto:

# of-3c30ee28
sheet-agreement-this-role-keeps = Este cargo guarda el papel, y lo destruye cuando:

# of-fa06bf88
sheet-talks-title = Preparar el diálogo

# of-a1a1676a
sheet-talks-for-those-who = Para quienes se sentarán a la mesa, y para quienes les dieron el encargo. Lleva alrededor de dos horas: primero cada persona por su cuenta, después en grupo. Repásenlo antes de cada ronda.

# of-b5fe4c7e
sheet-talks-what-you-do = Lo que no saben de la otra parte, búsquenlo en fuentes públicas. Donde solo lo suponen, pongan un signo de interrogación.

# of-dc43c5db
sheet-talks-keep = Este papel dice con qué podrían conformarse. Si la otra parte lo encuentra, les hace daño a ustedes. Escriban cargos, nunca nombres de personas. No lo lleven a ninguna reunión, guárdenlo donde solo ustedes puedan verlo, y destrúyanlo cuando termine el diálogo.

# of-3902dbc9
sheet-talks-how-far-you = Cuánto falta

# of-11c49cef
sheet-talks-what-is-not = Lo que no es un sí va primero. El acuerdo interno entre los grupos tiene su propia hoja.

# of-bf2f89ec
sheet-talks-what-it-is = De qué se trata

# of-4693be4c
sheet-talks-the-talks-are = El diálogo es sobre:

# of-ee2d94bd
sheet-talks-we = Nuestra parte

# of-09c281ea
sheet-talks-the-other-side = La otra parte

# of-ab544694
sheet-talks-who-sits-at = Quién se sienta a la mesa (cargos)

# of-9dd7ac82
sheet-talks-who-must-agree = Quién tiene que aceptarlo antes de que obligue

# of-ba916679
sheet-talks-interests = Intereses

# of-37e9f715
sheet-talks-ask-of-each = Pregunten de cada demanda: ¿para qué sirve? Demandas que chocan pueden venir de intereses que se llevan bien. Marquen lo que quieren las dos partes.

# of-626ce344
sheet-talks-what-is-asked = Qué se pide

# of-28b58588
sheet-talks-what-that-is = Para qué sirve eso

# of-7e93d6f7
sheet-talks-what-each-fears = Qué teme perder cada parte

# of-6c52f768
sheet-talks-options = Opciones

# of-e3b4e293
sheet-talks-ways-that-could = Soluciones que podrían servir a las dos partes. Escriban cinco antes de juzgar una.

# of-4d801dea
sheet-talks-a-way = Una solución

# of-57c63a24
sheet-talks-what-it-gives = Qué nos da

# of-7c6e3a79
sheet-talks-what-it-gives-them = Qué le da a la otra parte

# of-c780ac40
sheet-talks-standards = Criterios

# of-c69ad513
sheet-talks-by-what-would = ¿Según qué diría alguien de fuera que es justo? Una ley, una promesa que se hizo, lo que consiguieron otros, una costumbre.

# of-88c29ddc
sheet-talks-about-what = Sobre qué

# of-4a5f127f
sheet-talks-by-which-standard = Según qué criterio

# of-5367674e
sheet-talks-where-it-can = Dónde se puede leer

# of-7b31a54c
sheet-talks-without-a-deal = Sin acuerdo

# of-3e5b4fcd
sheet-talks-measure-every-offer = Comparen cada oferta con esto. Una oferta que es peor no es motivo para firmar.

# of-904d51e0
sheet-talks-what-each-does = Qué hace cada parte al día siguiente

# of-2d0f1616
sheet-talks-how-long-each = Cuánto tiempo puede aguantar así

# of-a3e7103a
sheet-talks-what-would-make = Qué lo haría mejor para nuestra parte

# of-28969aac
sheet-talks-what-could-be = Qué se podría prometer

# of-0b529318
sheet-talks-promise-nothing-that = No prometan nada que los grupos no hayan aceptado.

# of-d7a5f517
sheet-talks-what = Qué

# of-46367c17
sheet-talks-by-which-side = Cuál de las partes

# of-8223103c
sheet-talks-who-must-agree-first = Quién tiene que aceptarlo primero

# of-aef08b7e
sheet-talks-how-all-can = Cómo puede ver todo el mundo que se cumple

# of-b4b63f40
sheet-talks-we-stand-up = Nos levantamos de la mesa si:

# of-0f52c0a4
sheet-talks-in-the-room = En la mesa, y fuera

# of-214216a6
sheet-talks-who-a-role = Quién (un cargo)

# of-132234f8
sheet-talks-speaks = Habla

# of-40fbada1
sheet-talks-listens-and-writes = Escucha, y anota lo que se dice

# of-e6385dbc
sheet-talks-asks-for-a = Pide una pausa

# of-23670179
sheet-talks-leads-outside-meanwhile = Dirige fuera mientras tanto

# of-dd3803e1
sheet-talks-tells-the-groups = Informa a los grupos después de cada ronda

# of-7ae0319c
sheet-talks-the-team-comes = El equipo va y vuelve de esta manera, y este grupo o esta oficina responde de ello:

# of-bc363187
sheet-talks-when-somebody-threatens = Cuando alguien nos amenaza o nos sorprende, pedimos una pausa con estas palabras:

# of-9a6566e7
sheet-talks-what-everybody-may = Qué puede saber todo el mundo después de una ronda, y qué no sale de aquí:

# of-d77369c0
sheet-next-group-title = Qué grupo sigue

# of-0a5242d2
sheet-next-group-to-choose-the = Para elegir el siguiente grupo en el que poner su esfuerzo, y el único paso que ese grupo podría dar. Lleva alrededor de una hora, con entre cinco y doce personas.

# of-9d04d846
sheet-next-group-use-what-is = Usen lo que es público, nada que alguien les haya contado en privado. Marquen con ? lo que no saben.

# of-cd22f1de
sheet-next-group-keep = Este papel dice cómo se sitúa cada grupo, y puede hacer daño a la gente de esos grupos. Escriban grupos, cargos e instituciones, o nombres en clave, nunca personas. Guárdenlo donde solo ustedes puedan verlo, y destrúyanlo cuando ya no haga falta.

# of-7325d63e
sheet-next-group-the-groups = Los grupos

# of-8950f99d
sheet-next-group-those-who-share = Los que comparten su causa, y los que sostienen a la otra parte. Escriban una letra en cada casilla.

# of-95b0e8fc
sheet-next-group-one-step = Un paso

# of-48a89e2f
sheet-next-group-write-each-group = Escriban cada grupo donde está hoy. Dibujen después una flecha hasta la casilla donde podría estar luego. Con una casilla basta. Nadie tiene que hacer todo el camino.

# of-95983a73
sheet-next-group-the-choice = La elección

# of-3a444371
sheet-next-group-nobody-can-work = Nadie puede ocuparse de todos los grupos a la vez. Elijan tres como máximo, y empiecen por uno.

# of-242c4ca8
sheet-next-group-we-choose = Elegimos:

# of-5c5ed153
sheet-next-group-the-plan = El plan

# of-9256e014
sheet-next-group-never-press-pay = Nunca presionen, paguen, engañen ni expongan a nadie. Donde el contacto pueda hacer daño a la gente de un grupo, no hagan contacto con nadie: hablen en público.

# of-5c80d3de
sheet-next-group-the-first-group = El primer grupo

# of-04b3645e
sheet-next-group-the-second = El segundo

# of-a7630d18
sheet-next-group-the-third = El tercero

# of-6b4363a1
sheet-next-group-the-group-or = El grupo, o su nombre en clave

# of-b62e8b9e
sheet-next-group-what-it-could = Qué podría dejar de hacer, o hacer

# of-965535ac
sheet-next-group-what-worries-it = Qué le preocupa, según lo que es público

# of-d30f8447
sheet-next-group-what-it-would = Qué ganaría, por sus propias razones

# of-8bccdb34
sheet-next-group-what-its-people = Qué arriesga su gente, y quién cuida de eso

# of-38c92977
sheet-next-group-who-of-us = Quién de nuestra gente lo conoce mejor (un cargo)

# of-5e5ae75a
sheet-next-group-the-first-step = El primer paso, y para cuándo

# of-ef493543
sheet-next-group-how-we-know = Cómo sabremos que se movió
