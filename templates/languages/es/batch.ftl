# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-5dd46d90
batch-title = Consejos sobre muchos casos

# of-d21606ef
batch-keep = Guarden esta carpeta en un lugar seguro: sus informes dicen cómo se sitúan los grupos ante quienes tienen el poder. No la pasen a nadie tal como está.

# of-c143ed6b
batch-cases = { $n ->
        [one] Un caso.
       *[other] { $n } casos.
    }
    .postures = { $n ->
        [one] Un caso: { $postures }.
       *[other] { $n } casos: { $postures }.
    }

# of-e323e143
batch-posture = { $n } { $posture }

# of-ebb2d2b7
batch-failed = { $n ->
        [one] Hubo una entrada que no se pudo usar: vean { $file }.
       *[other] Hubo { $n } entradas que no se pudieron usar: vean { $file }.
    }

# of-4f8a8e93
batch-column-case = caso

# of-3311103f
batch-column-posture = postura

# of-e75e2980
batch-column-first = primer consejo

# of-1dde3fc2
batch-column-questions = preguntas abiertas

# of-8dac688e
batch-column-file = archivo
