# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-b9ec85ea
journey-none = no hay ningún caso; den los archivos de caso de un movimiento

# of-72a0ed27
journey-no-files = en esta carpeta no hay archivos de caso

# of-5d9ad19e
journey-title = A lo largo del tiempo

# of-887e26f2
journey-skip = Ir a lo que cambió

# of-4c75f5ed
journey-keep = Guarden esta página en un lugar seguro: dice cómo se situaban los grupos, y dónde había debilidades, en cada momento.

# of-d62f4dbe
journey-one = Hay un solo archivo, así que nada puede haber cambiado todavía. Guárdenlo, respondan de nuevo en unas semanas y den los dos.

# of-47b43fe0
journey-undated = { $n ->
        [one] { $n } archivo no tiene fecha. Está al final.
       *[other] { $n } archivos no tienen fecha. Están al final, en el orden en que se dieron.
    }

# of-fdca4815
journey-same-date = { $n } archivos dicen { $moment }. Están en el orden en que se dieron; no se sabe cuál fue antes.

# of-21972a69
journey-labels = Los archivos llevan nombres distintos. Vean que traten de un mismo movimiento.

# of-a674385f
journey-vocabulary = { $n ->
        [one] Desde { $moment } los archivos dicen { $n } hecho que ningún archivo anterior tiene. Tal vez se preguntó otra cosa. Esto no se muestra como un cambio.
       *[other] Desde { $moment } los archivos dicen { $n } hechos que ningún archivo anterior tiene. Tal vez se preguntaron otras cosas. Esto no se muestra como un cambio.
    }

# of-97a1d95c
journey-moment-number = momento { $number }

# of-e2e05972
journey-moment-both = { $moment } ({ $number })

# of-b306fef0
journey-moments = Momento por momento

# of-d28883c4
journey-column-moment = Momento

# of-f3381978
journey-column-headline = Consejo principal

# of-193d94a9
journey-column-ready = Listo

# of-3c284a5c
journey-column-with = Grupos de su lado

# of-c4add202
journey-column-away = Se apartaron

# of-3df5ac44
journey-ready = { $found } de { $all }

# of-081a2547
journey-changes = Qué cambió
    .from = De { $before } a { $after }
    .nothing = No cambió nada de lo que dicen los dos archivos.
    .same = El consejo principal sigue siendo: { $headline }

# of-e4e0fea0
journey-headline = El consejo principal era { $before }, y pasó a ser { $after }.

# of-54035dc9
journey-fact = { $topic }: { $before } → { $after }

# of-4b06acdd
journey-told = Dicho por primera vez, o de nuevo:

# of-83e160f5
journey-untold = Ya no se dice:

# of-37ce43dd
journey-groups-came = Grupos que antes no estaban en la lista:

# of-c4a04f8d
journey-groups-went = Grupos que ya no están en la lista:

# of-d80fa5dc
journey-came = Consejos nuevos:

# of-439efa8f
journey-went = Consejos que ya no se dan:

# of-6949a912
journey-rested = Qué se aconsejó, y en qué se apoyaba
    .about = Los consejos se apoyan en hechos. Aquí está qué fue de los que pueden cambiar. Que un hecho haya cambiado no muestra que fuera por el consejo.

# of-4573fd59
journey-rested-changed = { $before }. Desde { $moment }: { $after }.

# of-b5fdd1da
journey-rested-back = { $before }. Desde { $moment }: { $after }. Lo último que se sabe: { $latest }.

# of-344baaaf
journey-rested-same = { $before }. Sigue así.

# of-fa46dadd
journey-rested-unknown = { $before }. Desde entonces no se sabe nada de esto.

# of-275d7941
journey-closing = Esta página solo sabe lo que dicen los archivos, y no puede ver el peligro.
