# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-0ad2b6c7
intake-words-case = caso | nombre del caso | campaña | nombre de la campaña | nombre del movimiento | etiqueta

# of-316e1882
intake-words-group-name = grupo | nombre del grupo | actor | actores | organización | institución | aliado | nombre del aliado | parte interesada

# of-70c18408
intake-words-group = aliado | aliados | grupo | grupos | actor | organización

# of-241fc34f
intake-words-notes = nota | notas | comentario | comentarios | observación | observaciones

# of-40e69ec7
intake-words-tool = marca temporal | dirección de correo electrónico | nombre de usuario | puntuación

# of-5cc7b189
intake-words-index = índice | clave

# of-5f8d92b6
intake-words-parent = índice superior | clave superior

# of-bfd5bda1
intake-words-standing = posición | postura | actitud | apoyo

# of-483fa813
intake-words-power = poder

# of-3881952c
intake-words-interest = interés

# of-11ee5a91
intake-words-influence = influencia

# of-7e18d4f7
intake-words-unknown = no sé | no lo sé | no sabe | no sabemos | se desconoce | desconocido | ns | ns/nc | ns/nr | no responde | sin respuesta | sin datos | no aplica

# of-f1c29851
intake-words-yes = sí | si | s | verdadero | marcado

# of-8ea01439
intake-words-no = no | n | falso | sin marcar

# of-b3a0f690
intake-words-support =
    .active_opponent = opositor activo | oposición activa | muy en contra | totalmente en contra
    .passive_opponent = opositor pasivo | oposición pasiva
    .neutral = neutral | neutro | indeciso | ni a favor ni en contra
    .passive_ally = aliado pasivo | apoyo pasivo
    .active_ally = aliado activo | apoyo activo

# of-52898425
intake-words-for = apoyo | apoya | a favor | favorable | positivo

# of-3b169661
intake-words-against = se opone | opuesto | en contra | contrario | opositor | negativo

# of-c3dc00c9
intake-place = { $file }, hoja { $sheet }

# of-13dd8c87
intake-holds-cases = { $place }: cada fila es un caso; los títulos están en la fila { $row }.

# of-5131af9a
intake-holds-groups = { $place }: cada fila es un grupo de un caso; los títulos están en la fila { $row }.

# of-b6360969
intake-holds-one_case = { $place }: cada fila es un grupo, y todos son de un mismo caso; los títulos están en la fila { $row }.

# of-c432be7f
intake-holds-nothing = { $place }: no se usa.
    .unknown = { $place }: no se sabe qué es.

# of-dff1c319
intake-read-as =
    .comma = Se leyó como { $encoding }, con comas entre las celdas.
    .semicolon = Se leyó como { $encoding }, con punto y coma entre las celdas.
    .tab = Se leyó como { $encoding }, con tabulaciones entre las celdas.
    .bar = Se leyó como { $encoding }, con barras entre las celdas.

# of-289716b8
intake-column-certain = { $title } → { $target } ({ $topic })
    .link = { $title } → { $target } (une las filas de dos hojas)

# of-4b43b55f
intake-column-likely = { $title } → { $target } ({ $topic }): es una suposición, revísenla

# of-0b200088
intake-column-map = { $title } → { $target } ({ $topic }), como dice el mapa
    .link = { $title } → { $target }, como dice el mapa

# of-7eac7ab9
intake-column-left_out = { $title }: no se usa

# of-3d280397
intake-column-empty = { $title }: no se usa, está vacía

# of-9674526d
intake-column-not_said = { $title }: no se usa; no dice qué tan cerca del poder está un grupo, ni cuánta gente puede traer

# of-8ad81bb7
intake-column-open = { $title }: no se sabe qué es

# of-657a28a2
intake-likely-value = { $title }: “{ $text }” se tomó por { $value }; revísenlo

# of-56417592
intake-open-value = { $title }: “{ $text }” no dice con cuánta fuerza; esto quedó abierto

# of-253eceb7
intake-left-to-ask = La hoja no dice de sus grupos: { $topics }. Sigan con: groundswell ask { $file }

# of-182aaa89
intake-cases = { $n ->
        [one] Se encontró { $n } caso.
       *[other] Se encontraron { $n } casos.
    }

# of-1a9d4d66
intake-wrote = { $n ->
        [one] Se escribió { $n } caso en { $file }; nadie más puede leerlo.
       *[other] Se escribieron { $n } casos en { $file }; nadie más puede leerlos.
    }

# of-6d88468a
intake-wrote-map = El mapa está en { $file }. Corrijan lo que no esté bien y ejecuten otra vez la misma orden.

# of-3a7c0485
intake-hint-map = Corrijan el mapa { $file } y ejecuten otra vez la misma orden; o dejen fuera lo que no encaja con --partial.
    .none = Escriban un mapa para corregir con --map map.yaml; o dejen fuera lo que no encaja con --partial.

# of-b646e6b8
intake-partial = Esto quedó fuera:

# of-b9a18865
intake-folder-not-empty = esta carpeta no está vacía; nombren una nueva

# of-e0d1dd10
intake-no-output = No se escribió nada; nombren una carpeta con -o.

# of-dc9d4850
intake-map-head =
    Qué contiene cada columna de sus hojas. Corríjanlo y ejecuten otra vez la misma orden con este mapa.
    Detrás de un título va un dato, como movement.stage, o leave_out. 'groundswell schema case' enumera los datos.
    Debajo de values va lo que significa el texto de una celda: una de las palabras del dato, o unknown.
    holds: cases (cada fila es un caso), groups (de los casos de otra hoja), one_case (una lista de sus grupos) o nothing.

# of-9e8fe48c
intake-map-open = no se sabe: escriban un dato, o leave_out

# of-6a143efd
intake-map-likely = { $topic }: es una suposición, revísenla

# of-8623e2a8
intake-map-check = es una suposición, revísenla

# of-8e2a3df6
intake-map-no-column = no hay tal columna entre las columnas de esta hoja, o acepta cualquier texto

# of-69bb3669
intake-no-target = esto no es un dato; escriban uno, como movement.stage o allies[0].name, o leave_out
    .near = esto no es un dato; ¿querían decir { $near }? Escriban leave_out donde no quieran una columna

# of-1a73d347
whole-map = no hay nada en este mapa; bórrenlo, y 'groundswell import' lo escribe de nuevo
    .no-section = un mapa debe ser una sección con claves debajo ({ $keys }); esto es { $found }

# of-7a2270aa
intake-form-title = Groundswell: preguntas sobre su movimiento

# of-f2cecb68
intake-form-together = Respondan en grupo si pueden. Donde no estén de acuerdo, o no lo sepan, díganlo: nunca se toma por un no.

# of-57ec1b84
intake-form-number = Escriban un número entero de 0 a { $most }, o dejen el espacio en blanco.

# of-a80c4506
intake-form-moment = Escriban un año, un año y mes, o una fecha: 2019, 2019-09, 2019-09-15.

# of-b8bc1ed4
intake-form-text = Es demasiado largo; escriban pocas palabras.

# of-e3380bee
intake-form-then = Súbanlo a ODK o KoboToolbox. Lo que vuelve se lee con: groundswell import

# of-cd9295a1
intake-form-questions = solo el cuestionario entero puede ser un formulario (.xlsx)

# of-8cad4581
intake-delimiter = entre las celdas puede haber una coma, un punto y coma, una tabulación o una barra

# of-c8e52c17
intake-encoding = este texto no está en ninguna codificación que se pueda leer con certeza; guárdenlo como UTF-8, o nombren la codificación en el mapa

# of-62ba4dc9
intake-quotes = las comillas de esta fila no encajan, o una celda es más larga de lo que permite una hoja de cálculo; guarden la hoja otra vez como CSV

# of-04b1c47a
intake-too-many-rows = hay más filas que { $most }, o llegan demasiado lejos; borren lo que no haga falta

# of-23dcbe2d
intake-too-many-columns = hay más columnas que { $most }; borren lo que no haga falta

# of-b6b25d10
intake-too-many-sheets = hay más hojas que { $most }; borren lo que no haga falta

# of-36853b69
intake-too-large = descomprimido pasa de { $most } bytes, lo más que se lee

# of-74731218
intake-needs-packages = los libros de cálculo necesitan más paquetes; instálenlos: pip install 'groundswell[sheets]'; o guarden la hoja como CSV

# of-047e18ad
intake-broken-workbook = este libro no se puede leer; ábranlo en un programa de hojas de cálculo y guárdenlo como .xlsx o como CSV

# of-e3be95a8
intake-macros = este libro contiene programas (macros); guárdenlo como .xlsx sin ellos, o como CSV

# of-b73d6be0
intake-locked = este libro está bloqueado, o comprimido de otra manera; guárdenlo como .xlsx sin contraseña, o como CSV

# of-33dc27aa
intake-old-workbook = este libro es antiguo o está bloqueado; guárdenlo como .xlsx sin contraseña, o como CSV

# of-c62fb3c2
intake-formula = la celda { $cell } contiene una fórmula que nunca se calculó; abran el archivo en un programa de hojas de cálculo y guárdenlo
    .row = una celda de la fila { $row } contiene una fórmula que nunca se calculó; abran el archivo en un programa de hojas de cálculo y guárdenlo

# of-71bacc61
intake-failed-formula = la celda { $cell } contiene una fórmula que falló; corríjanla o bórrenla

# of-ce981318
intake-blank = no hay nada en él

# of-e62ea0d6
intake-rows = { $problem } ({ $n } filas: { $rows })

# of-f3900b67
intake-sheet-unknown = no se reconoce ninguna columna de esta hoja; ¿están los títulos? Escriban en el mapa qué contienen sus columnas, o holds: nothing

# of-3130e7fc
intake-no-idea = no se sabe qué contiene esta columna; escriban un dato o leave_out en el mapa

# of-0e20e98d
intake-several = esto puede ser { $targets }; escriban uno de ellos en el mapa

# of-044aa874
intake-not-in =
    .cases = esto trata de un grupo; digan de cuál, como allies[0].support, o déjenlo fuera
    .groups = esto trata de un caso, y cada fila de esta hoja es un grupo; pónganlo en la hoja de los casos, o déjenlo fuera
    .one_case = esto trata de un caso, y cada fila de esta hoja es un grupo; pónganlo en una hoja de casos, o déjenlo fuera
    .nothing = esta hoja no se usa

# of-cbaa92a5
intake-no-title = hay algo más allá del último título; pongan un título a la columna, o bórrenla

# of-288b4a39
intake-is-formula = esto empieza como una fórmula; escriban lo que dice

# of-abb7fff4
intake-day-or-month = aquí se podrían confundir el día y el mes; escríbanlo como 2019-09-15

# of-b3070b0d
intake-chosen = esto debe decir si se eligió la respuesta: 1 o 0, yes o no

# of-5f21c6f5
intake-two-answers = aquí se eligieron dos respuestas; solo puede haber una

# of-4caa9d2e
intake-no-name = este grupo no tiene nombre, y todo grupo necesita uno

# of-b0bf9eda
intake-whose = no se sabe de qué caso es cada uno de estos grupos; pongan en la hoja una columna con el nombre del caso

# of-fcf07e40
intake-whose-blank = no se dice de qué caso es este grupo

# of-6d4d66ab
intake-stranger = no hay tal caso en la otra hoja

# of-8529abeb
intake-same-name = dos grupos de este caso tienen el mismo nombre; den a cada uno un nombre propio

# of-acb3db96
intake-not-a-case = esta fila no se puede leer como un caso
