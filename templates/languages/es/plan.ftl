# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-02c3247a
plan-title = Las próximas dos semanas
    .of = Las próximas dos semanas: { $case }
    .at = Las próximas dos semanas (momento: { $moment })
    .of-at = Las próximas dos semanas: { $case } (momento: { $moment })

# of-93d6f76a
plan-roles = Escriban en ella cargos o tareas, nunca nombres de personas. Destrúyanla cuando pasen las dos semanas.

# of-61d7c9e2
plan-violent = Un grupo que usa la violencia

# of-8243bddd
plan-group = { $name }
    .next = { $name }: { $next }

# of-16607c68
plan-risk = Quién corre el riesgo:

# of-650ea8ae
plan-more = { $n ->
        [one] y { $n } más: véanlo en el informe
       *[other] y { $n } más: véanlos en el informe
    }

# of-65d416ef
plan-column-what = qué

# of-b59396d5
plan-column-who = quién (un cargo o una tarea)

# of-1f262fc2
plan-column-when = para cuándo

# of-e8d24f59
plan-column-how = cómo lo sabremos

# of-2d0a378a
plan-ask = { $decides } Pregunten a quienes de ustedes puedan saberlo. Busquen en fuentes públicas.

# of-4ace96dc
plan-meanwhile = Mientras tanto, esperen con esto:

# of-06005b9e
plan-meanwhile-titles = { $before } { $titles }.

# of-5dada6e2
plan-look-again = Volvemos a ver esto el día:
