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

# of-cb2c3dea
batch-no-case = no hay ningún caso en lo que se nombró

# of-c73b70ff
batch-not-there = no existe ese archivo ni esa carpeta
    .pattern = no existe ese archivo ni esa carpeta; para un patrón, usen --matching

# of-ddb3dd8e
batch-among-reports = está en la carpeta de los informes; muévanlo a otro lugar

# of-7b9ba6ee
batch-no-match = ningún archivo tiene un nombre así

# of-e2531d64
batch-linked = es un enlace a una carpeta, y los enlaces no se siguen; den el nombre de la carpeta misma

# of-dad84aee
batch-not-read = no se lee: cámbienle el nombre para que termine en { $endings }

# of-dc78f41b
batch-no-case-file = en esta carpeta no hay ningún archivo de caso ({ $endings })

# of-e3c5c8f5
batch-is-a-file = es un archivo; den el nombre de una carpeta para los informes

# of-6b692215
batch-no-parent = la carpeta en la que iría no existe; créenla antes

# of-9bfff898
batch-another = otro lote está escribiendo aquí; esperen a que termine

# of-680baae5
batch-there-already = en esta carpeta ya hay un lote; añadan --resume para seguir con él, o den el nombre de otra

# of-9ad1ec9f
batch-other-files = en esta carpeta hay otros archivos; den el nombre de una nueva o vacía

# of-b332ba5e
batch-other-cases = en esta carpeta hay informes sobre otros casos; den el nombre de otra

# of-2274c8a3
batch-in-the-way = estorba, y no lo escribió este lote; muévanlo a otro lugar

# of-09c09fc6
batch-worker-died = el proceso que trabajaba en este caso se cortó

# of-d1b5d4a8
batch-no-worker = no se pudo iniciar un proceso de trabajo
    .because = no se pudo iniciar un proceso de trabajo: { $reason }

# of-99e8b593
batch-rules-changed = las reglas cambiaron mientras el lote estaba en marcha
