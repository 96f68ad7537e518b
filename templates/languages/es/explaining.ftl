# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-d60cd122
groups-listed = { $n ->
        [one] hay { $n } grupo en la lista
       *[other] hay { $n } grupos en la lista
    }

# of-227f69ec
all-of-these = todo esto

# of-af28c1be
one-of-these = al menos una de estas cosas

# of-9aae0c6d
count-of = { $how }: { $what }

# of-504f8c40
in-brackets = ({ $text })

# of-6ae08f5c
why-no-ally = “{ $name }” trata de todo el movimiento; quiten --ally

# of-7d87cbea
why-no-rule = no hay ninguna regla ni postura { $name }; vean “groundswell rules list”
    .near = no hay ninguna regla ni postura { $name }; ¿querían decir “{ $near }”?

# of-5dc9ffab
why-group-near = no hay ningún grupo con ese nombre; el nombre más parecido es el número { $number }; el caso tiene { $groups }; basta con un número

# of-e27e1692
why-no-group = { $groups ->
        [0] no hay ningún grupo con ese nombre; el caso no tiene grupos; basta con un número
       *[other] no hay ningún grupo con ese nombre; el caso tiene { $groups }; basta con un número
    }

# of-96971c22
path-no-violence = ningún camino se aparta de la noviolencia; elijan entre: { $names }

# of-824b5015
path-no-posture = no hay ninguna postura { $name }; elijan entre: { $names }
    .near = no hay ninguna postura { $name }; ¿querían decir “{ $near }”?

# of-69496c83
this-case = este caso

# of-4e812661
case-without-label = un caso sin nombre

# of-8735e61e
case-at = { $case } (momento: { $moment })

# of-0c6df357
why-headline = Consejo principal: { $headline } ({ $posture })

# of-02afc6b9
why-keep = Guarden esta página en un lugar seguro: contiene lo que ustedes escribieron.

# of-22628ed3
why-title = Por qué: { $case }

# of-ba913b92
why-assumption = Se da por hecho: el movimiento ha elegido actuar sin violencia.

# of-e405376d
why-these-fire = Estas reglas se aplican

# of-1dffea9a
why-these-open = Estas están por decidir

# of-3ebc23b0
why-these-silent = Estas no se aplican

# of-3a0292cb
why-named = { $name }: { $title }

# of-443674da
why-for-groups = para { $groups }, { $line }

# of-c98c596e
why-because = porque: { $facts }

# of-09e615f2
why-it-gives-way = { $line }; cede el paso a { $rule }

# of-203997df
why-it-may-give-way = { $line }; puede ceder el paso a { $rule }

# of-f33d8f23
why-it-waits = falta saber: { $questions }

# of-8dc3fe38
why-it-is-open = está por decidir: dijeron que importan más grupos de los que hay en la lista, y de ellos depende.

# of-3314ba56
why-posture-waits = para { $name } falta saber: { $questions }

# of-9654c53b
why-posture-is-open = { $name } está por decidir: dijeron que importan más grupos de los que hay en la lista, y de ellos depende.

# of-3e164201
why-asked-of = { $question } ({ $groups })

# of-1d79e0f6
why-of-group = { $group }: { $text }

# of-4aa36305
why-assumed = { $fact } (se da por hecho)

# of-908fbe40
why-one-rule = Una sola regla, dato por dato: groundswell why CASE RULE

# of-dc998110
why-no-group-listed = { $name } se decide para cada grupo. En el caso no hay grupos.

# of-66530051
why-rule = { $title } (regla { $name }).

# of-d0b56a3a
why-posture = { $title } (postura { $name }).

# of-e6c74c31
why-definition = { $title } (definición { $name }).

# of-65db1db0
why-for-group = Para: { $group }.

# of-38fbd65e
why-rule-fires = Se aplica.

# of-b8f46975
why-rule-silent = No se aplica.

# of-e4e66c78
why-posture-fires = Es el consejo principal.

# of-04a62a99
why-posture-silent = No es el consejo principal.

# of-568b3689
why-posture-open = Puede ser el consejo principal: falta un dato.

# of-f3121066
why-definition-fires = Se cumple.

# of-fbb62fb1
why-definition-silent = No se cumple.

# of-01d92377
why-open = Está por decidir: falta un dato.

# of-7ec08d16
why-open-groups = Está por decidir: dijeron que importan más grupos de los que hay en la lista, y de ellos depende.

# of-72385436
why-questions-decide = Lo deciden estas preguntas:

# of-2e0ebf1e
why-one-fact = Lo decide un solo dato:

# of-2e0d6ac6
why-these-facts = Lo deciden estos datos en conjunto, y no sobra ninguno:

# of-d7580142
why-true-if = se cumple si: { $answers }

# of-d413ab40
why-false-if = no se cumple si: { $answers }

# of-cee7e7b2
why-open-if = sigue por decidir si: { $answers }

# of-5644dcb1
why-gives-way = Cede el paso a “{ $title }” ({ $rule }), que va primero donde se aplican las dos.

# of-3b07043b
why-may-give-way = Puede ceder el paso a “{ $title }” ({ $rule }), que va primero donde se aplican las dos.

# of-b7f69e37
why-that-fires = Esa regla se aplica porque:

# of-8aa3b364
why-that-depends = Eso depende de:

# of-29f2cf9c
why-how-decided = Cómo se decide:

# of-20bf79ec
why-true = cierto

# of-02efed3b
why-false = falso

# of-ed3de944
why-unknown = no se sabe

# of-34dea94f
why-found = { $asked } ({ $said })

# of-fb107af4
why-case-says = { $asked } (el caso dice: { $said })

# of-caffe110
path-title = Camino: { $case }

# of-1afbde2f
path-now = Ahora: { $headline } ({ $posture })

# of-b6433a39
path-to = Hacia: { $headline } ({ $posture })

# of-9f541960
path-there = Este ya es el consejo principal. No hace falta cambiar nada.

# of-3096a364
path-impossible = Ningún cambio que un movimiento pueda hacer por su cuenta lleva hasta ahí.

# of-f4a41a91
path-obstacle = { $topic }: el caso dice “{ $says }”. Tendría que ser: { $needed }. Un movimiento no puede cambiar eso solo con su trabajo.

# of-fd09a5aa
path-depends-on-groups = Depende de los grupos del caso, y esta búsqueda no los toca.

# of-39bd7546
path-would-lead = Esto llevaría hasta ahí, primero lo que pide menos pasos. Cada camino se comprobó: se pidió consejo para el caso ya cambiado. Si quieren estos cambios, lo deciden ustedes.

# of-4569e861
path-steps = { $n ->
        [one] { $n } paso
       *[other] { $n } pasos
    }

# of-2b0e50e4
path-change = Cambien:

# of-f5551e7c
path-find-out = Averigüen, o acuerden:

# of-6488ad7a
path-from-to = { $topic }: de “{ $before }” a { $values }

# of-c6ee8392
path-leads-if = { $question } Lleva hasta ahí si: { $values }.

# of-b05a1f20
path-not-alone = { $step } Un movimiento no puede cambiar esto solo con su trabajo.

# of-bd23ea67
compare-title = Dos archivos de casos

# of-4bf63bdc
compare-first = primero:

# of-31f355a1
compare-second = segundo:

# of-3c5759d7
compare-same-headline = El mismo consejo principal: { $headline } ({ $posture })

# of-ef48ee8a
compare-two-headlines = Dos consejos principales

# of-eb4f420e
compare-headline = { $headline } ({ $posture })

# of-c98e0a64
compare-same = Los dos archivos dicen lo mismo, y los consejos son los mismos.

# of-cee525b1
compare-keep = Guarden esta página en un lugar seguro: contiene lo que dicen los dos archivos.

# of-d598a982
compare-differ = Los archivos dicen cosas distintas

# of-61418f81
compare-first-says = Solo lo dice el primer archivo

# of-17e17126
compare-second-says = Solo lo dice el segundo archivo

# of-3c22cafb
compare-of-group = { $group }: { $topic }

# of-d25d6846
compare-said = { $topic }: { $says }

# of-54a1f535
compare-decides = Basta esto para cambiar qué consejos principales son posibles.

# of-ddfd0c50
compare-groups-first = Grupos que están solo en el primer archivo

# of-a27155e3
compare-groups-second = Grupos que están solo en el segundo archivo

# of-333bacb2
compare-advice-first = Consejos que da solo el primer archivo

# of-df24025b
compare-advice-second = Consejos que da solo el segundo archivo

# of-836aa468
compare-rule = { $title } ({ $rule })
    .groups = { $title } ({ $rule }): { $groups }

# of-233d9495
compare-advised = { $section }: { $advice }
    .gives-way = { $section }: { $advice }; en el otro archivo cede el paso a { $rule }

# of-e9fa2e75
compare-moved = El mismo consejo en otra parte

# of-01e9c86a
compare-place = { $section }, número { $place }

# of-048b0153
compare-reworded = El mismo consejo con otros pasos

# of-a1901aa6
compare-questions-first = Preguntas abiertas solo en el primer archivo

# of-545b2a3b
compare-questions-second = Preguntas abiertas solo en el segundo archivo
