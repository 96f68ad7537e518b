# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-60e1bd75
option-engine = Qué lectura aplica las reglas; las dos dan los mismos consejos. Por defecto durable, si está instalada; para muchos casos meaning, que es más rápida.

# of-72595493
option-folders = Un paquete de reglas propio, además de los incluidos (se puede repetir).

# of-5ec442b3
option-form = Texto simple (por defecto), o json.

# of-e3c24c61
option-packs = Solo este paquete de los incluidos (se puede repetir).

# of-f1a84b3a
option-pager = Imprimir de una vez una página larga.

# of-b499bd28
option-language = El idioma de lo que se imprime: { $codes }. Por defecto el de GROUNDSWELL_LANGUAGE, o el de esta máquina.

# of-ce724e4a
command-groundswell =
    Consejos para movimientos noviolentos, sobre coaliciones, aliados y negociación.

    Todo queda en esta máquina: sin red, sin registro, sin copia de lo que escriben.
    .example =
        Empiecen aquí:
          groundswell ask our-case.yaml
              responder preguntas, y después leer los consejos
          groundswell serve
              lo mismo en un navegador de esta máquina
          groundswell advise our-case.yaml
              leer otra vez los consejos
    .version = Imprimir la versión y qué lectura aplica las reglas, y terminar.

# of-4656f367
command-ask =
    Responder preguntas sobre su movimiento, y después leer los consejos.

    Con CASE, sus respuestas se guardan en ese archivo después de cada pregunta, y pueden parar y seguir más tarde. Sin CASE no se guarda nada.
    .example =
        Ejemplo:
          groundswell ask our-case.yaml
    .answers = Empezar con las respuestas de este archivo de caso; el archivo no se cambia.
    .given = Responder aquí una pregunta, como en movement.stage=building (se puede repetir).
    .plain = Solo líneas simples, también desde una tubería: para lectores de pantalla y scripts.

# of-bd730827
command-advise =
    Imprimir los consejos para uno o más archivos de caso; - lee la entrada estándar.

    La entrada estándar contiene un caso, o JSON Lines: un caso en cada línea. A una línea que no se puede usar se responde con { "{" }"line": …, "case": …, "error": […]{ "}" }; el estado de salida es entonces 3.
    .example =
        Ejemplo:
          groundswell advise cases/hong-kong-2019.yaml
          groundswell advise our-case.yaml -o advice.html
          groundswell advise our-case.yaml --brief -o one-page.pdf
          groundswell advise our-case.yaml --plan -o two-weeks.pdf
          groundswell advise - --lines < cases.jsonl > advice.jsonl
    .output = Escribir en un archivo que solo ustedes pueden leer; si ya hay uno con ese nombre, se reemplaza.
    .form = Qué escribir. Por defecto lo que dice el final del nombre de FILE, o md (Markdown); en una terminal, una página para leer.
    .pictures = En Markdown: el mapa como cuadro de mermaid (por defecto), archivos svg junto a FILE, o none.
    .brief = Una página impresa como máximo.
    .plan = Una página para las próximas dos semanas: qué va primero, con espacio para quién, para cuándo, y cómo lo sabremos.
    .templates = Su propio report.md.j2 o report.html.j2; brief.* y plan.* para esas páginas.
    .share = Una página que se puede pasar a otra gente: sin nombres ni lo que podría hacer daño a la gente.
    .lines = Con - como CASE: entra un caso en cada línea, y sale enseguida una línea de JSON (JSON Lines).

# of-b3510ff6
command-serve =
    Responder las preguntas en un navegador, y dar los consejos a otros programas.

    Solo se puede conectar esta máquina. Las respuestas están solo en la memoria, hasta una hora después de la última página que abran, o hasta que elijan borrarlas. Ctrl-C detiene el servidor y borra todo.

    La dirección para programas está descrita en /openapi.json.
    .example =
        Ejemplo:
          groundswell serve
          groundswell serve --port 9000 --no-browser
    .host = La dirección en la que escucha.
    .exposed = Permitir una dirección a la que llegan otras máquinas.
    .port = El puerto en el que escucha; 0 toma cualquiera que esté libre.  [por defecto: 8765, o cualquiera que esté libre]
    .no_browser = No abrir un navegador.

# of-931b79e0
command-why =
    Decir por qué una regla se aplica, no se aplica o está por decidir, dato por dato.

    Sin RULE, todas las reglas en breve. RULE puede ser también una postura, como negotiate, o una definición, como consolidated. CASE es un archivo de caso; - lee la entrada estándar.
    .example =
        Ejemplo:
          groundswell why cases/hong-kong-2019.yaml
          groundswell why cases/hong-kong-2019.yaml consolidate-before-negotiating
          groundswell why our-case.yaml make-contact-with-care --ally 2
    .ally = Solo este grupo: su nombre, o su número en el caso.

# of-004508fa
command-path =
    Imprimir los cambios más pequeños que llevan a un consejo principal.

    Se cambian solo datos que un movimiento puede cambiar con su propio trabajo. Lo que todavía no se sabe va aparte. CASE es un archivo de caso; - lee la entrada estándar.

    Las palabras de los consejos principales: mobilize, broaden, consolidate, negotiate, sustain.
    .example =
        Ejemplo:
          groundswell path cases/hong-kong-2019.yaml --to negotiate
    .to = El consejo principal al que se quiere llegar: su palabra, su número, o cómo empieza. Sin esta opción se muestran todos.

# of-da8eb460
command-compare =
    Imprimir en qué se distinguen dos archivos de caso, y qué cambia eso en los consejos.

    Los archivos pueden ser un movimiento en dos momentos, o lo que dicen dos grupos de un mismo movimiento. Uno de los dos puede ser -, la entrada estándar.
    .example =
        Ejemplo:
          groundswell compare march.yaml june.yaml
          groundswell compare students.yaml unions.yaml

# of-3ac95274
command-gather =
    Reunir las respuestas de mucha gente, y decir en qué coinciden y en qué no.

    Cada CASE tiene lo que respondió una persona sobre el mismo movimiento; una carpeta vale por los archivos de caso que contiene. Nada en la página dice quién dijo qué; los nombres de archivos y el texto libre quedan fuera. Con -o group.yaml, el archivo de caso del grupo: aquello en que coinciden quienes lo saben.
    .example =
        Ejemplo:
          groundswell gather answers/*.yaml
          groundswell gather answers/*.yaml -o together.html
          groundswell gather answers/*.yaml -o group.yaml
    .output = Escribir en un archivo que solo ustedes pueden leer; uno anterior con este nombre se reemplaza.
    .form = Qué escribir; yaml es el archivo de caso del grupo. Sin esto, según cómo termina el nombre de FILE, o md (Markdown); en una terminal, una página para leer.
    .show_counts = Decir todos los números, también donde una persona está sola. Las demás pueden entonces averiguar quién es.
    .names = Nombrar también los grupos que nombró una sola persona. Las demás pueden entonces averiguar quién los nombró.

# of-f0644888
command-journey =
    Mostrar un movimiento a lo largo del tiempo, a partir de sus archivos de caso de varios momentos.

    Los archivos están en el orden de as_of, se den como se den; una carpeta vale por los archivos de caso que contiene. Se ve el consejo principal, qué estaba listo y cómo se situaban los grupos, qué cambió cada vez, y qué fue de los hechos en que se apoyaban los consejos. Nunca se dice que un consejo funcionó.
    .example =
        Ejemplo:
          groundswell journey march.yaml june.yaml september.yaml
          groundswell journey our-files -o over-time.html
    .output = Escribir en un archivo que solo ustedes pueden leer; uno anterior con este nombre se reemplaza.
    .form = Qué escribir. Sin esto, según cómo termina el nombre de FILE, o md (Markdown); en una terminal, una página para leer.

# of-81b56451
command-new =
    Escribir un archivo de caso en blanco con cada pregunta como comentario; - lo imprime.

    Con --print, una hoja para completar en papel: todas las preguntas, o una de estas.
    .example =
          agreement    lo que acuerdan los grupos entre sí
          talks        preparar el diálogo
          next-group   en qué grupo poner el esfuerzo ahora, y con qué paso

        Ejemplo:
          groundswell new our-case.yaml
          groundswell new --print > questions.md
          groundswell new --print --format html > questions.html
          groundswell new --print agreement agreement.pdf
          groundswell new --print form.xlsx
    .on_paper = Una hoja para imprimir y completar: questions (todas las preguntas; en HTML y PDF, con un cuadro para la pared), agreement, talks o next-group.
    .form = Con --print, qué escribir; xlsx es un formulario para ODK y KoboToolbox. Por defecto lo que dice el final del nombre del archivo, o md (Markdown).

# of-fd7bf9fc
command-import =
    Leer casos de hojas que ya tienen, y escribirlos como archivos de caso.

    SHEET es CSV, Excel u OpenDocument: una fila para cada caso, para cada grupo de un caso, o para cada grupo solo. Los títulos pueden ser claves, preguntas o sus nombres, en cualquier idioma, y los de programas de formularios. Ven por qué se tomó cada columna. De lo que no encaja se dice la fila y el título, y no se escribe nada.

    Con --map, lo que se entendió se escribe en un archivo. Corríjanlo y ejecuten otra vez la misma orden: también con la hoja del mes que viene.
    .example =
        Ejemplo:
          groundswell import survey.xlsx --map map.yaml
          groundswell import survey.xlsx --map map.yaml -o cases-from-survey
          groundswell batch cases-from-survey -o reports
    .output = Una carpeta nueva para los archivos de caso; o un archivo que termina en .jsonl, con un caso en cada línea.
    .map_file = Qué contiene cada columna: se escribe donde el archivo no existe todavía, y si existe se usa.
    .partial = Escribir lo que encaja, y enumerar lo que quedó fuera; el estado de salida es entonces 3.

# of-e0caec23
command-batch =
    Escribir un informe de cada caso que hay en archivos, carpetas y JSON Lines, y un índice.

    En una carpeta se buscan .yaml, .yml, .json y .jsonl; - lee JSON Lines de la entrada estándar. Un caso que no se puede usar se anota en errors.csv y no detiene nada; el estado de salida es entonces 3.
    .example =
        Ejemplo:
          groundswell batch cases -o reports
          groundswell batch --matching "*/2024*.yaml" -o out --format md,json --resume
    .output = La carpeta para los informes: nueva o vacía.
    .matching = Archivos cuyo nombre encaja, como '*/2024*.yaml'; PATH es un nombre y no un patrón.
    .formats = Uno o más de md, html, json, text, pdf, separados por comas.  [por defecto: md]
    .jobs = En cuántos casos se trabaja a la vez.  [por defecto: todos los núcleos]
    .resume = Seguir donde se detuvo un lote; hacer otra vez lo que cambió desde entonces.
    .templates = Su propio report.md.j2 en lugar del incluido.
    .brief = Una página impresa como máximo para cada caso.
    .plan = Para cada caso, una página para las próximas dos semanas.
    .share = Informes que se pueden pasar a otra gente: sin nombres ni lo que podría hacer daño a la gente. El índice y los nombres de los archivos quedan como están.

# of-f1313281
command-table =
    Aconsejar sobre cada fila de una tabla: Parquet, CSV o JSON Lines, según el final de su nombre.

    Una fila es un caso: una columna "case" con un nombre, y columnas que se llaman como los datos, por ejemplo movement.stage. En los resultados, una regla es true donde se aplica, false donde no se aplica, y queda vacía donde está por decidir porque falta un dato.
    .example =
        Ejemplo:
          groundswell table cases.csv --allies allies.csv -o results.csv
          groundswell table campaigns.csv --from navco -o results.parquet
    .allies = Los aliados: una fila para cada uno, con el nombre de su caso.
    .output = Adónde van los resultados; solo ustedes pueden leer el archivo.
    .allies_out = Adónde van las reglas sobre aliados, una fila para cada aliado.
    .invalid = Qué hacer donde un caso no se puede usar: parar, o dejarlo fuera y anotarlo en un archivo.
    .origin = Leer años de campañas de NAVCO 2.0.
    .cluster = Trabajar en un clúster de Spark; FILE es entonces una carpeta a la que llegan todas sus máquinas.

# of-4fd0b3ec
command-rules = Ver las reglas, y probar los casos que las acompañan.
    .example =
        Ejemplo:
          groundswell rules list

# of-aef7a597
command-rules-check = Demostrar, para todos los casos que puede haber, que las reglas son coherentes; estado de salida 1 donde no lo son.
    .example =
        Ejemplo:
          groundswell rules check
          groundswell rules check --rules our-pack -o what-falls-short
    .form = text, o md (Markdown).
    .output = Escribir en esta carpeta el caso de cada fallo encontrado.

# of-afa8fc1b
command-rules-docs = Escribir una página para cada regla y cada dato, un glosario, qué cubren las reglas y un grafo.
    .example =
        Ejemplo:
          groundswell rules docs -o docs/rules
    .output = Adónde van las páginas.
    .check = No escribir nada; estado de salida 1 si una página está desfasada.

# of-1e3a413f
command-rules-cases =
    Proponer casos para ponerlos junto a una regla, listos para su archivo.

    La regla se aplica de cada manera en que puede. No se aplica donde falla una sola cosa que pide, y queda por decidir donde una cosa no se sabe.
    .example =
        Ejemplo:
          groundswell rules cases offer-many-ways-to-join

# of-d0b2972b
command-rules-diff =
    Decir a quién aconseja de otra manera una versión nueva de las reglas: demostrado que a nadie, o mostrado con un caso real.

    OLD y NEW son cada uno un paquete incluido, una carpeta (de un paquete, o de varios), o REVISION:FOLDER tal como lo guarda git.
    .example =
        Ejemplo:
          groundswell rules diff HEAD~1:our-pack our-pack
          groundswell rules diff HEAD~1:our-pack our-pack --strict -o review.md
    .form = md (Markdown) o json.
    .output = Escribir en este archivo.
    .strict = Estado de salida 1 si algún caso recibe otro consejo.

# of-185fadaa
command-rules-export =
    Imprimir las reglas como datos, para programas en cualquier lenguaje.

    Lo que contienen lo dice groundswell schema pack.
    .example =
        Ejemplo:
          groundswell rules export > pack.json

# of-9f9c242a
command-rules-list =
    Imprimir cada regla: su nombre, en qué se apoya, y su título.

    A una tubería va una línea por regla.
    .example =
        Ejemplo:
          groundswell rules list

# of-80bfc1b5
command-rules-new = Escribir un paquete para empezar: una definición y una regla, con sus casos.
    .example =
        Ejemplo:
          groundswell rules new our-pack
          groundswell rules test --rules our-pack

# of-59995d57
command-rules-show = Imprimir una regla: cuándo se aplica, qué dice, y de dónde viene.
    .example =
        Ejemplo:
          groundswell rules show consolidate-before-negotiating

# of-13734325
command-rules-test = Probar los casos pequeños que acompañan a las reglas; estado de salida 1 donde uno no da lo que debe.
    .example =
        Ejemplo:
          groundswell rules test --rules our-pack
          groundswell rules test -k join --junit tests.xml
    .only = Solo reglas y definiciones con este texto en su nombre.
    .junit = Escribir lo que salió también en este archivo, para programas que ejecutan pruebas.

# of-1aadb360
command-rules-translate =
    Decir qué textos le faltan todavía a un idioma, o cuáles son de un inglés anterior; estado de salida 1 si los hay.

    Sin CODE, cuántos de cada idioma. Con --rules solo los de ese paquete. --write pone los archivos en su lugar: dentro de la carpeta de un paquete, y para nuestros propios textos dentro de la copia de trabajo de Groundswell en la que están.
    .example =
        Ejemplo:
          groundswell rules translate es
          groundswell rules translate es --rules our-pack --write
    .write = Escribir los archivos, con espacio para lo que falta.

# of-14fb5ac9
command-page =
    Escribir una sola página que pregunta, aconseja, explica e imprime sin red y sin Python.

    Se puede pasar de teléfono a teléfono. No pide nada y no guarda nada. En los iPhone, que no abren un archivo así, usen la aplicación web de --folder.
    .example =
        Ejemplo:
          groundswell page -o groundswell.html
          groundswell page -o groundswell.html --language es
          groundswell page -o groundswell.mjs
          groundswell page --folder site
    .output = La página; o, si su nombre termina en .mjs, un módulo para otras páginas y para node, con sus tipos al lado.
    .form = Qué escribir. Si no se dice, lo que indica el final del nombre de FILE, o html.
    .folder = Una aplicación web para un servidor propio: abierta una vez, funciona sin red.
    .language = Solo este idioma (se puede repetir). Si no se dice, todos los que hay.

# of-bc26e289
command-schema = Imprimir el JSON Schema de un archivo de caso, de los consejos, de un archivo de reglas o de reglas exportadas.
    .example =
        Ejemplo:
          groundswell schema case > case.schema.json

# of-028c7f19
command-mcp =
    Servir a asistentes de IA, por el Model Context Protocol (MCP).

    El asistente pone en marcha este comando, y habla con él por la entrada y la salida estándar. Recibe herramientas (advise, next_question, why, path, compare, list_rules), las reglas y los esquemas para leer, y un prompt que contiene la entrevista.

    Groundswell mismo no guarda nada y no envía nada. El asistente sí puede hacerlo: lo que le cuenten llega a quien lo tiene en marcha. Para los datos sobre aliados y diálogo, usen uno que funcione en su propia máquina.
    .example =
        A la mayoría de los asistentes se les indica así:
          { "{" }"mcpServers": { "{" }"groundswell": { "{" }"command": "groundswell", "args": ["mcp"]{ "}" }{ "}" }{ "}" }

        Ejemplo:
          groundswell mcp

# of-f4d73d81
command-help = Mostrar lo que muestra --help, de todo o de un comando.
    .example =
        Ejemplo:
          groundswell help advise

# of-cd349308
no-such-language = no hay textos en '{ $code }'; hay: { $words }.
    .near = no hay textos en '{ $code }'; ¿querían decir “{ $near }”?

# of-a0f00ce8
wrote = Se escribió { $file }

# of-0b7a03b7
deleted = Se borró { $file }

# of-36d22ecb
lines-not-used = { $n ->
        [one] No se pudo usar { $n } línea.
       *[other] No se pudieron usar { $n } líneas.
    }

# of-0cace197
batch-kept = Lo que ya está hecho se conserva; el mismo comando con --resume sigue desde ahí.

# of-3cfa914d
rate = { $n } por segundo

# of-11cc4f18
more-problems = { $n ->
        [one] … y { $n } problema más.
       *[other] … y { $n } problemas más.
    }

# of-d85c2b43
batch-advised = { $n ->
        [one] Consejos para { $n } caso en { $folder }: empiecen por index.md.
       *[other] Consejos para { $n } casos en { $folder }: empiecen por index.md.
    }

# of-420f017a
batch-removed = { $n ->
        [one] Se quitó { $n } informe de casos que ya no están.
       *[other] Se quitaron { $n } informes de casos que ya no están.
    }

# of-b2d99b73
batch-not-used = { $n ->
        [one] No se pudo usar { $n } entrada: vean errors.csv.
       *[other] No se pudieron usar { $n } entradas: vean errors.csv.
    }

# of-9b53e44e
table-wrote = { $n ->
        [one] Se escribió { $file }: { $n } caso.
       *[other] Se escribió { $file }: { $n } casos.
    }

# of-85bbc6b0
wrote-also = Se escribió { $file }.

# of-ebcae0ef
table-aside = Algunas filas se dejaron aparte; { $file } las anota.

# of-47c1a2a8
set-aside = se dejó aparte: { $problem }

# of-06812232
table-progress = { $n ->
        [one] { $n } caso, { $rate } por segundo
       *[other] { $n } casos, { $rate } por segundo
    }

# of-4d2e0709
new-then = Completen lo que saben, y después: groundswell advise { $file }

# of-dcec1f7d
new-wrote = Se escribió { $file }. { $then }

# of-a971c151
serve-at = Groundswell está en { $address }

# of-0e601e77
serve-open = Abran esa dirección en un navegador de esta máquina.

# of-ae0d2844
serve-stop = Ctrl-C lo detiene y borra todo.

# of-ede8d030
serve-stopped = Detenido. Todo está borrado.

# of-be61dcd0
serve-not-here = entonces podrían conectarse otras máquinas. Si es lo que quieren, añadan --let-others-connect; entonces se imprime qué supone. Sin --host solo se puede conectar esta máquina

# of-6f6d94be
serve-exposed =
    Dejan que se conecten otras máquinas. Eso supone lo siguiente:
      { "*" } Quien pueda llegar a esta máquina puede abrir las páginas. Ve respuestas propias, no las de ustedes.
      { "*" } Lo que escriben viaja por la red sin cifrar. Quien la vigile puede leerlo.
      { "*" } Úsenlo solo entre gente y en una red de confianza, y deténganlo con Ctrl-C cuando terminen.

# of-cc63951a
version = groundswell { $version } (aplica las reglas: { $engine })

# of-665f4e14
interrupted = Interrumpido.

# of-51c3f1ba
lines-alone = --lines es solo para la entrada estándar: groundswell advise - --lines

# of-736365e9
lines-for-lines = A JSON Lines se responde con JSON Lines en la salida estándar: usen --format json sin opciones para páginas. Para páginas: groundswell batch - -o DIR

# of-136d1a3c
pictures-for = --pictures { $what } es para { $fitting }, no para { $form }.

# of-07b66356
pictures-beside = --pictures svg escribe archivos junto al informe; den su nombre con -o.

# of-f26b17d6
plan-no-pictures = --plan no tiene dibujos.

# of-868542cb
one-case-a-file = Un archivo de { $form } contiene un solo caso; 'groundswell batch' escribe uno para cada caso.

# of-d798e771
not-on-a-terminal = Esto no se puede mostrar en una terminal: { $form }. Den el nombre de un archivo con -o.

# of-f4e62716
is-the-case-file = este es el archivo del caso mismo; den otro nombre para los consejos

# of-695a6f18
picture-of-others = este archivo ya existe, y no lo dibujó Groundswell; den otro nombre para el informe

# of-2662de5d
ask-name-a-file = CASE es el archivo en el que se guardan sus respuestas; den su nombre.

# of-bd539392
ask-answers-already = CASE ya contiene respuestas; úsenlo sin --answers, o den el nombre de un archivo nuevo.

# of-32bb1076
set-takes = --set se usa con FACT=VALUE, como en movement.stage=building.

# of-1f1ab28e
set-not-delicate = --set no es para lo que es delicado, como los aliados y la negociación: una línea de comandos queda en el historial de su terminal. Pongan esas respuestas en un archivo y usen --answers FILE.

# of-de5a8018
ask-no-terminal = no hay una terminal en la que preguntar. Den las respuestas con --answers FILE (un archivo de caso), o con --set FACT=VALUE, donde VALUE puede ser unknown; lo que es delicado, como los aliados y la negociación, solo en el archivo. Para leer las respuestas línea por línea desde una tubería, usen --plain. Para consejos sobre lo que ya se sabe: groundswell advise FILE

# of-7c20e8b6
ask-groups = { $question } (una lista, y allies_complete: yes (sí) o no)

# of-5bc3e6d1
ask-allowed = { $question } ({ $allowed })

# of-463b3e0e
hint-did-you-mean = ¿Querían decir '{ $word }'?

# of-4b0b9a9c
no-format = No existe el formato '{ $name }'.

# of-4d2637a0
choose = Elijan: { $words }

# of-a7e1cc42
batch-no-path = Falta el argumento 'PATH...'.

# of-b2cf2fb6
no-such-headline = no existe ese consejo principal

# of-cf5be724
name-the-headline = digan a qué consejo principal quieren llegar

# of-8e9cc54a
headline-near = no existe ese consejo principal; ¿querían decir “{ $headline }”, número { $number }?

# of-3d61aa81
choose-headline = Elijan uno por su número, por su palabra o por cómo empieza:

# of-d3ba5d3b
new-format-paper = --format es para la hoja en papel: groundswell new --print --format html

# of-df5748fa
new-name-a-file = Den el nombre del archivo que se va a escribir, por ejemplo: groundswell new our-case.yaml

# of-8932779d
new-not-on-a-terminal = Esto no se puede mostrar en una terminal: { $form }. Den el nombre de un archivo: groundswell new --print { $sheet } { $file }

# of-7e4bc995
one-too-many = Hay un argumento de más ({ $word })

# of-09a91a84
new-is-a-sheet = { $sheet } es una hoja para imprimir: groundswell new --print { $sheet } { $sheet }.pdf

# of-8aa36faf
new-no-sheet = No existe la hoja '{ $word }'.

# of-ad3ea3db
new-sheets = Hay { $sheets }. El nombre de un archivo tiene un final, como sheet.pdf.

# of-6115f6bc
no-command = No existe el comando '{ $name }'.

# of-8aa92cda
see-help = Vean --help.

# of-b74277b1
no-command-here = Aquí no existe el comando '{ $name }'. Vean --help.

# of-af86bad6
help-commands = Comandos

# of-5a3c8115
brief-or-plan = --brief y --plan son dos páginas; pidan una de las dos.

# of-2a75c268
for-pages = { $option } es para páginas que se leen, no para { $form }.

# of-c2e9c4f7
stdin-once = - es la entrada estándar; solo se puede leer una vez.

# of-2d20605b
no-rule = No existe la regla '{ $name }'.

# of-e1ff34ca
hint-rules-list = Vean 'groundswell rules list'.

# of-2b9d98f4
needs-packages = para esto hacen falta más paquetes; instálenlos: pip install 'groundswell[{ $extra }]'

# of-ab413f99
from-alone = --from { $origin } no va ni con --allies ni con --on.

# of-caf0068e
used-otherwise = este archivo ya se usa aquí para otra cosa; den otro nombre

# of-b8f8224e
cannot-be-used = no se puede usar: { $reason }

# of-3df26bb4
unforeseen = { $failure }. Por favor, envíennos esta línea para avisar del fallo; su archivo del caso no se envió a ninguna parte.

# of-ee70624b
proof-too-hard = Z3 no pudo con una de las preguntas, así que nada queda demostrado; con menos cuentas de aliados, o con umbrales más bajos en ellas, es más fácil

# of-7c6afecf
cases-run = { $failed ->
        [0] { $cases } casos de { $rules } reglas y { $definitions } definiciones: no falló ninguno
        [one] { $cases } casos de { $rules } reglas y { $definitions } definiciones: falló { $failed }
       *[other] { $cases } casos de { $rules } reglas y { $definitions } definiciones: fallaron { $failed }
    }

# of-ec9bd178
case-of = caso { $number } de { $kind }

# of-0ee1da28
handbook-written = { $n ->
        [one] El manual tiene { $n } página; empiecen por { $file }.
       *[other] El manual tiene { $n } páginas; empiecen por { $file }.
    }

# of-bb55d25b
pack-started = Este es el paquete { $name }. Ahora:

# of-1959e9f4
no-code = '{ $code }' no es el código de un idioma; escriban uno como es o pt-br.

# of-8320040d
handbook-in-the-way = este archivo ya existe, y no lo hizo rules docs; muévanlo a otro lugar, o den el nombre de otra carpeta

# of-10679254
folder-not-empty = aquí ya hay algo; den el nombre de una carpeta nueva o vacía

# of-fe7021da
cannot-be-made = no se puede crear: { $reason }

# of-1f98aaab
page-stale = { $file }: no dice lo que dicen ahora las reglas

# of-74899423
pager-keys = Espacio: seguir   b: volver   q: terminar

# of-e3ece68f
next-command = Ahora: { $command }

# of-fc37c763
next-rules-show = Ahora: groundswell rules show NAME

# of-fac30863
option-help = Mostrar este mensaje y terminar.

# of-129d1f65
click-usage = Uso:

# of-e39dcba1
click-options = Opciones

# of-a07115d6
click-error = Error: { $message }

# of-4fe0e01f
click-try = Para ver la ayuda: '{ $command } { $option }'.

# of-716e5de6
click-default = por defecto: { $default }

# of-e9dc942e
click-required = obligatorio

# of-25c8dc53
click-invalid = Valor no admitido: { $message }
    .of = Valor no admitido para { $param_hint }: { $message }

# of-98739351
click-missing-argument = Falta el argumento

# of-e9117a99
click-missing-option = Falta la opción

# of-771fb1f9
click-missing-command = Falta un comando.

# of-61c8e280
click-choose = Elijan uno de estos:

# of-57b47b62
click-no-option = No existe la opción { $name }.

# of-c4a87883
click-near = ¿Querían decir { $possibility }?
    .several = (¿Querían decir una de estas: { $possibilities }?)

# of-6b28f504
click-takes-no-value = La opción { $name } no lleva ningún valor.

# of-f0c74293
click-needs-value = La opción { $name } necesita un valor.
    .several = La opción { $name } necesita { $nargs } valores.

# of-741104ae
click-takes-values = El argumento { $name } lleva { $nargs } valores.

# of-a0084160
click-too-many = Hay un argumento de más ({ $args })
    .several = Hay argumentos de más ({ $args })

# of-da891e13
click-not-the-word = { $value } no es { $choice }.

# of-cb7ee1da
click-none-of = { $value } no es ninguno de estos: { $choices }.

# of-65f9c210
click-no-number = { $value } no es un número entero.

# of-f4822786
click-not-in-range = { $value } queda fuera de lo que se admite: { $range }.

# of-0de413cd
click-not-there = No existe la carpeta { $filename }.

# of-53ac6353
click-is-a-file = { $filename } es un archivo, no una carpeta.

# of-88c276a3
click-is-a-folder = { $filename } es una carpeta, no un archivo.

# of-14f5f63f
click-not-readable = No hay permiso para leer { $filename }.

# of-6b009f62
click-not-writable = No hay permiso para escribir en { $filename }.

# of-ccc48f7e
page-output-or-folder = Digan el archivo que se debe escribir con -o, o la carpeta de una aplicación web con --folder.

# of-15033f96
page-folder-no-format = Una aplicación web no tiene otro formato: dejen --format.
