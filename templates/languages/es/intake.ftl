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
# intake-place = { $file }, sheet { $sheet }

# of-13dd8c87
# intake-holds-cases = { $place }: each row is a case; the titles stand in row { $row }.

# of-5131af9a
# intake-holds-groups = { $place }: each row is a group of a case; the titles stand in row { $row }.

# of-b6360969
# intake-holds-one_case = { $place }: each row is a group, and all belong to one case; the titles stand in row { $row }.

# of-c432be7f
# intake-holds-nothing = { $place }: left out.
#     .unknown = { $place }: not known.

# of-dff1c319
# intake-read-as =
#     .comma = It was read as { $encoding }, with commas between cells.
#     .semicolon = It was read as { $encoding }, with semicolons between cells.
#     .tab = It was read as { $encoding }, with tabs between cells.
#     .bar = It was read as { $encoding }, with bars between cells.

# of-289716b8
# intake-column-certain = { $title } → { $target } ({ $topic })
#     .link = { $title } → { $target } (joins the rows of two sheets)

# of-4b43b55f
# intake-column-likely = { $title } → { $target } ({ $topic }): a guess, please check

# of-0b200088
# intake-column-map = { $title } → { $target } ({ $topic }), as the map says
#     .link = { $title } → { $target }, as the map says

# of-7eac7ab9
# intake-column-left_out = { $title }: left out

# of-3d280397
# intake-column-empty = { $title }: left out, nothing stands in it

# of-9674526d
# intake-column-not_said = { $title }: left out; it says neither how near a group is to those in power nor how many people it can bring

# of-8ad81bb7
# intake-column-open = { $title }: not known

# of-657a28a2
# intake-likely-value = { $title }: “{ $text }” was taken for { $value }; please check

# of-56417592
# intake-open-value = { $title }: “{ $text }” does not say how strongly; this was left open

# of-253eceb7
# intake-left-to-ask = The sheet does not say of its groups: { $topics }. Go on with: groundswell ask { $file }

# of-182aaa89
# intake-cases = { $n ->
#         [one] { $n } case was found.
#        *[other] { $n } cases were found.
#     }

# of-1a9d4d66
# intake-wrote = { $n ->
#         [one] Wrote { $n } case to { $file }; only you can read it.
#        *[other] Wrote { $n } cases to { $file }; only you can read them.
#     }

# of-6d88468a
# intake-wrote-map = Wrote the map to { $file }. Correct it where something is wrong, then run the same command again.

# of-3a7c0485
# intake-hint-map = Correct the map { $file }, then run the same command again; or leave out what does not fit with --partial.
#     .none = Write a map to correct with --map map.yaml; or leave out what does not fit with --partial.

# of-b646e6b8
# intake-partial = This was left out:

# of-b9a18865
# intake-folder-not-empty = this folder is not empty; name a new one

# of-e0d1dd10
# intake-no-output = Nothing was written; name a folder with -o.

# of-dc9d4850
# intake-map-head =
#     What each column of your sheets holds. Correct it, then run the same command again with it.
#     Behind a title stands a fact, such as movement.stage, or leave_out. 'groundswell schema case' lists the facts.
#     Under values stands what a text in a cell means: one of the words of the fact, or unknown.
#     holds: cases (each row is a case), groups (of the cases of another sheet), one_case (a list of its groups) or nothing.

# of-9e8fe48c
# intake-map-open = not known: write a fact, or leave_out

# of-6a143efd
# intake-map-likely = { $topic }: a guess, please check

# of-8623e2a8
# intake-map-check = a guess, please check

# of-8e2a3df6
# intake-map-no-column = there is no such column among the columns of this sheet, or it takes any text

# of-69bb3669
# intake-no-target = this is not a fact; write one, such as movement.stage or allies[0].name, or leave_out
#     .near = this is not a fact; did you mean { $near }? Write leave_out where a column is not wanted

# of-1a73d347
# whole-map = there is nothing in this map; delete it, and 'groundswell import' writes it anew
#     .no-section = a map must be a section with keys below it ({ $keys }); this is { $found }

# of-8cad4581
# intake-delimiter = between cells there can be a comma, a semicolon, a tab or a bar

# of-c8e52c17
# intake-encoding = this text is in no encoding that is read for certain; save it as UTF-8, or name the encoding in the map

# of-62ba4dc9
# intake-quotes = the quotation marks of this row do not fit, or a cell is longer than any spreadsheet allows; save the sheet as CSV anew

# of-04b1c47a
# intake-too-many-rows = there are more rows than { $most }, or they reach too far; delete what is not needed

# of-23dcbe2d
# intake-too-many-columns = there are more columns than { $most }; delete what is not needed

# of-b6b25d10
# intake-too-many-sheets = there are more sheets than { $most }; delete what is not needed

# of-36853b69
# intake-too-large = unpacked it is larger than { $most } bytes, the most that is read

# of-74731218
# intake-needs-packages = workbooks need more packages; install them: pip install 'groundswell[sheets]'; or save the sheet as CSV

# of-047e18ad
# intake-broken-workbook = this workbook cannot be read; open it in a spreadsheet program and save it as .xlsx or as CSV

# of-e3be95a8
# intake-macros = this workbook holds programs (macros); save it as .xlsx without them, or as CSV

# of-b73d6be0
# intake-locked = this workbook is locked, or packed in another way; save it as .xlsx without a password, or as CSV

# of-33dc27aa
# intake-old-workbook = this is an old or a locked workbook; save it as .xlsx without a password, or as CSV

# of-c62fb3c2
# intake-formula = cell { $cell } holds a formula that was never worked out; open the file in a spreadsheet program and save it
#     .row = a cell of row { $row } holds a formula that was never worked out; open the file in a spreadsheet program and save it

# of-71bacc61
# intake-failed-formula = cell { $cell } holds a formula that failed; mend or delete it

# of-ce981318
# intake-blank = there is nothing in it

# of-e62ea0d6
# intake-rows = { $problem } ({ $n } rows: { $rows })

# of-f3900b67
# intake-sheet-unknown = no column of this sheet is known; are the titles there? Write in the map what its columns hold, or holds: nothing

# of-3130e7fc
# intake-no-idea = it is not known what this column holds; write a fact or leave_out in the map

# of-0e20e98d
# intake-several = this can be { $targets }; write one of them in the map

# of-044aa874
# intake-not-in =
#     .cases = this is about one group; say about which, as allies[0].support, or leave it out
#     .groups = this is about a case, and each row of this sheet is a group; put it into the sheet of cases, or leave it out
#     .one_case = this is about a case, and each row of this sheet is a group; put it into a sheet of cases, or leave it out
#     .nothing = this sheet is left out

# of-cbaa92a5
# intake-no-title = there is something beside the last title; give the column a title, or delete it

# of-288b4a39
# intake-is-formula = this begins like a formula; write what it says

# of-abb7fff4
# intake-day-or-month = the day and the month could be swapped here; write it as 2019-09-15

# of-b3070b0d
# intake-chosen = this must say whether the answer was chosen: 1 or 0, yes or no

# of-5f21c6f5
# intake-two-answers = two answers are chosen here; only one can be

# of-4caa9d2e
# intake-no-name = this group has no name, and every group needs one

# of-b0bf9eda
# intake-whose = it is not known to which case each of these groups belongs; give the sheet a column with the label of the case

# of-fcf07e40
# intake-whose-blank = it is not said to which case this group belongs

# of-6d4d66ab
# intake-stranger = there is no such case in the other sheet

# of-8529abeb
# intake-same-name = two groups of this case have the same name; give each a name of its own

# of-acb3db96
# intake-not-a-case = this row cannot be read as a case
