# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-2f863f00
revising-no-version = No existe ninguna carpeta ni ningún paquete con ese nombre. Den el nombre de un paquete incluido, una carpeta, o REVISION:FOLDER tal como lo guarda git.
    .near = No existe ninguna carpeta ni ningún paquete con ese nombre. ¿Querían decir { $near }?

# of-2ed31aed
revising-no-pack = No hay ningún pack.yaml en esta carpeta, ni en una carpeta dentro de ella.

# of-d57db549
revising-no-git = Esto pide a git una versión anterior, y aquí no está git.

# of-af4fffd6
revising-no-revision = Git no tiene esa carpeta en esa revisión. Escríbanla como REVISION:FOLDER, a partir de la carpeta en la que están.

# of-a651a2e4
revising-title = Qué cambia: { $old } → { $new }

# of-0cc3c40a
revising-none = Ningún caso recibe otro consejo.

# of-cbda2dbd
revising-some = { $n ->
        [one] { $n } regla se aconseja de otra manera, o es nueva, o ya no está.
       *[other] { $n } reglas se aconsejan de otra manera, o son nuevas, o ya no están.
    }

# of-328657f9
revising-same = { $n ->
        [one] { $n } regla se aconseja como antes: en los mismos casos, e igual de pronto.
       *[other] { $n } reglas se aconsejan como antes: en los mismos casos, e igual de pronto.
    }

# of-85db30a2
revising-proved = Esto está demostrado para todos los casos que puede haber, con listas de grupos de cualquier largo.

# of-c74e4987
revising-proved-in-part = Esto está demostrado para todos los casos con { $kinds } tipos de grupos como máximo; para listas de cualquier largo harían falta { $needed }.

# of-a94298be
revising-shares = Las proporciones son estimaciones sobre { $cases } casos completos hechos al azar, y no dicen nada de cómo son los movimientos en realidad.

# of-cf34d600
revising-rules = Reglas que se aconsejan de otra manera

# of-a641f2c0
revising-new = { $title } ({ $rule }): nueva

# of-f34c19fa
revising-gone = { $title } ({ $rule }): ya no está

# of-d29e64e0
revising-changed = { $title } ({ $rule })

# of-5a8acbd9
revising-share = En unos { $share } de cada 100 casos, con un margen de { $margin } más o menos.

# of-10a41cec
revising-not-proved = Fue demasiado difícil demostrarlo. Lo que dice la proporción es todo lo que se sabe.

# of-0d74c9cb
revising-now = Ahora se aconseja y antes no, por ejemplo aquí:

# of-e9172190
revising-no-longer = Ya no se aconseja, por ejemplo aquí:

# of-eb8bd798
revising-due = Se aconseja como antes, pero para otro momento, por ejemplo aquí:

# of-9f64195c
revising-before = Antes: { $told }

# of-0cf14f10
revising-after = Ahora: { $told }

# of-b4d220b7
revising-headlines = Consejos principales que se dan de otra manera

# of-358bc7f5
revising-headline-now = Ahora se da y antes no, por ejemplo aquí:

# of-68e49300
revising-headline-no-longer = Ya no se da, por ejemplo aquí:

# of-69137fe6
revising-texts = Palabras que cambiaron

# of-d638196a
revising-text = { $rule }, { $text }

# of-adac3add
revising-reads = Ahora lee: { $names }

# of-125ed7bb
revising-reads-no-longer = Ya no lee: { $names }
