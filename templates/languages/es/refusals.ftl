# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-959b6b64
refusal-wrong-host = Esta no es la dirección de este servidor
    .detail = Escriban la dirección como se imprimió al poner en marcha el servidor, por ejemplo http://127.0.0.1:8765/. No responde a ningún otro nombre, para que ningún otro sitio pueda hacerse pasar por este.

# of-2f1b4a05
refusal-other-site = Esto llegó desde otro sitio
    .detail = Una página de otro sitio intentó usar este en nombre de ustedes. No se cambió nada.

# of-d9a7a085
refusal-too-many-connections = Demasiadas conexiones a la vez
    .detail = { $most ->
            [one] Puede haber como máximo { $most } abierta a la vez. Por favor, prueben más tarde.
           *[other] Puede haber como máximo { $most } abiertas a la vez. Por favor, prueben más tarde.
        }

# of-60518836
refusal-head-too-slow = Esto tardó demasiado en llegar
    .detail = { $seconds ->
            [one] Una solicitud tiene que empezar en { $seconds } segundo como máximo.
           *[other] Una solicitud tiene que empezar en { $seconds } segundos como máximo.
        }

# of-dea3b55f
refusal-too-slow = Esto tardó demasiado en llegar
    .detail = { $seconds ->
            [one] Lo que se envía tiene que llegar en { $seconds } segundo como máximo. Por favor, prueben otra vez.
           *[other] Lo que se envía tiene que llegar en { $seconds } segundos como máximo. Por favor, prueben otra vez.
        }

# of-78b93eaf
refusal-too-large = Esto es demasiado grande
    .detail = { $most ->
            [one] Se acepta como máximo { $most } byte a la vez. Un archivo de caso es mucho más pequeño.
           *[other] Se aceptan como máximo { $most } bytes a la vez. Un archivo de caso es mucho más pequeño.
        }

# of-46645f8f
refusal-unreadable = Esto no se pudo leer
    .detail = Lo que se envió está dañado o cortado.

# of-2603df78
refusal-not-found = En esta dirección no hay nada
    .detail = Por favor, revisen cómo está escrita.

# of-deb4960b
refusal-method = Esta dirección no sirve para eso
    .detail = No acepta solicitudes de este tipo. No se cambió nada.

# of-5d6aba6a
refusal-refused = { $phrase }
    .detail = Por favor, vuelvan y prueben otra cosa.

# of-d828a60e
refusal-input = Esto no se puede usar tal como está
    .detail = { $n ->
            [one] Hay un problema.
           *[other] Hay { $n } problemas.
        }

# of-c5b7b124
refusal-failure = Algo falló aquí
    .detail = { $what }. Sus respuestas no se enviaron a ninguna parte. Por favor, avísennos de este fallo.

# of-b47f656b
refusal-media-type = Esto no se envía en una forma que aquí se lea
    .detail = Envíenlo con la cabecera Content-Type: { $first }. Se leen estas: { $all }.

# of-35b60a00
refusal-too-many-requests = Demasiados programas preguntan a la vez
    .detail = Por favor, prueben otra vez en un momento.

# of-e5194258
refusal-too-many-batches = Demasiados lotes a la vez
    .detail = { $most ->
            [one] Puede haber como máximo { $most } en marcha a la vez. Por favor, prueben más tarde.
           *[other] Puede haber como máximo { $most } en marcha a la vez. Por favor, prueben más tarde.
        }

# of-9191280f
refusal-too-much-time = Esto es demasiado trabajo para este servidor
    .detail = { $seconds ->
            [one] A lo que pide un programa se le dedica como máximo { $seconds } segundo. Con menos grupos se tarda menos; los comandos no tienen ese límite.
           *[other] A lo que pide un programa se le dedican como máximo { $seconds } segundos. Con menos grupos se tarda menos; los comandos no tienen ese límite.
        }

# of-b99e8eb6
refusal-out-of-memory = Esto es demasiado trabajo para este servidor
    .detail = No hubo memoria suficiente. Con menos grupos hace falta menos; los comandos no tienen ese límite.

# of-7ac1a506
refused-choice = debe ser una de estas palabras: { $allowed }

# of-c7f9fb46
refused-yes-no = debe ser true o false

# of-0dc18fd1
refused-value = aquí no se admite

# of-360a5181
refused-line = { $most ->
        [one] esta línea tiene más de { $most } byte
       *[other] esta línea tiene más de { $most } bytes
    }

# of-5e7d75fa
refused-not-worked-out = no se pudo calcular

# of-3f739eb7
refused-batch-gave-way = otros esperan su turno y aquí no avanzaba nada; esto termina aquí

# of-f93256fb
refused-batch-too-slow = { $seconds ->
        [one] no llegó en { $seconds } segundo; esto termina aquí
       *[other] no llegó en { $seconds } segundos; esto termina aquí
    }

# of-fb3af543
refused-batch-silent = { $seconds ->
        [one] no llegó nada durante { $seconds } segundo; esto termina aquí
       *[other] no llegó nada durante { $seconds } segundos; esto termina aquí
    }

# of-7891b304
refused-batch-too-large = { $most ->
        [one] un lote tiene como máximo { $most } byte; esto termina aquí
       *[other] un lote tiene como máximo { $most } bytes; esto termina aquí
    }

# of-83998d21
refused-in-short = { $title }: { $detail }

# of-5e9041f0
refused-process-ended = El proceso que prepara los consejos terminó

# of-5be9fc97
refusal-too-many-sessions = En este momento hay demasiada gente respondiendo
    .detail = Por favor, prueben más tarde. Quien ya haya terminado puede ayudar si elige “{ $page }”.

# of-d65586e6
refusal-too-many-answers = Esto es más de lo que cabe en estas páginas
    .detail = { $most ->
            [one] Cabe como máximo { $most } grupo. En la línea de comandos no hay ese límite. Sus respuestas siguen como antes.
           *[other] Caben como máximo { $most } grupos. En la línea de comandos no hay ese límite. Sus respuestas siguen como antes.
        }

# of-525e3a25
refusal-gone = Sus respuestas ya no están aquí
    .detail = Se borran cuando pasa una hora sin abrir ninguna página, cuando alguien elige salir o borrarlas, y cuando se detiene Groundswell.

# of-e3765c2e
refusal-no-session = Aquí todavía no hay respuestas
    .detail = Empiecen en la primera página. Si ya lo hicieron, su navegador no guarda cookies de esta página; permítanlas para esta dirección. La cookie contiene un nombre al azar y nada más.

# of-2ed329e8
refusal-old-form = Este formulario ya no vale
    .detail = No se cambió nada. Por favor, abran otra vez la página y envíenlo desde ahí.

# of-49b08430
refusal-file-for-text = Llegó un archivo donde se pide texto
    .detail = No se cambió nada. Por favor, abran otra vez la página y envíenlo desde ahí.

# of-9d2fe6ea
refusal-no-question = No existe esa pregunta
    .detail = Quizá el grupo del que trataba ya no está en su lista.

# of-948618cd
refusal-no-group = No existe ese grupo
    .detail = Quizá se quitó de su lista, y los que venían detrás cambiaron de número.

# of-7e965f28
refusal-no-section = No existe esa parte
    .detail = Elijan una de las que se muestran.

# of-e98c1f64
refusal-no-example = No existe ese ejemplo
    .detail = Elijan uno en la página “{ $page }”.

# of-e3bd8554
refusal-no-advice = No existe ese consejo
    .detail = Elijan uno en la página “{ $page }”.

# of-9b5efa43
refusal-no-headline = No existe ese consejo principal
    .detail = Elijan uno de los que se muestran.

# of-280ae4e3
refusal-no-file = No existe ese archivo
    .detail = Elijan uno en la página “{ $page }”.
