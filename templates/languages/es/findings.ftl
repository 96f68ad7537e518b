# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-ca8afebc
check-postures = En cada caso completo se cumple exactamente una postura

# of-0aa42b5c
check-firing = Cada regla puede aplicarse, con cada una de sus prioridades

# of-6481af91
check-superfluous = Ninguna regla se aplica siempre, y ninguna está contenida en otra con el mismo consejo

# of-caea6a59
check-opposites = No hay dos reglas que se apliquen juntas y manden lo contrario

# of-6d37a8e2
check-contradictions = Ninguna regla dice lo contrario del consejo principal junto al que está

# of-cd6a649c
check-something-to-do = Junto a cada consejo principal hay algo que hacer ahora o después

# of-80d02441
check-groups = De cada grupo del que se sabe todo se dice algo, o se dice por qué no

# of-915f8577
check-definitions = Cada definición puede ser verdadera y puede ser falsa

# of-51549b1b
check-facts = Cada dato se usa, y por cada dato que se usa se pregunta

# of-44322b43
check-passages = Cada pasaje de la fuente lo dice alguna regla

# of-fa09a804
check-notes = Ningún texto imprime lo que parece una nota de quien lo escribió

# of-4810d3a8
over-postures = { $n ->
        [one] { $n } postura
       *[other] { $n } posturas
    }

# of-38379e2d
over-rules = { $n ->
        [one] { $n } regla
       *[other] { $n } reglas
    }

# of-d0ba9134
over-pairs = { $n ->
        [one] { $n } par
       *[other] { $n } pares
    }

# of-fe99ed3a
over-opposed = { $n ->
        [one] { $n } par de reglas opuestas
       *[other] { $n } pares de reglas opuestas
    }

# of-61dde4a6
over-contradictions = { $n ->
        [one] { $n } par de un consejo principal y una regla
       *[other] { $n } pares de un consejo principal y una regla
    }

# of-942a0e05
over-headlines = { $n ->
        [one] { $n } consejo principal
       *[other] { $n } consejos principales
    }

# of-035545d3
over-rules-over-allies = { $n ->
        [one] { $n } regla sobre aliados
       *[other] { $n } reglas sobre aliados
    }

# of-de5501fb
over-silences = { $n ->
        [one] { $n } silencio
       *[other] { $n } silencios
    }

# of-80eb027e
over-definitions = { $n ->
        [one] { $n } definición
       *[other] { $n } definiciones
    }

# of-c519011d
over-facts = { $n ->
        [one] { $n } dato
       *[other] { $n } datos
    }

# of-c6693074
over-passages = { $n ->
        [one] { $n } pasaje
       *[other] { $n } pasajes
    }

# of-8f5a6cbc
finding-two-postures = { $one } y { $other } pueden cumplirse en el mismo caso

# of-89158f10
finding-no-posture = hay un caso completo en el que no se cumple ninguna postura

# of-a2cf4693
finding-priority = se aplica, pero su prioridad nunca es { $priority }

# of-d44f678b
finding-always = se aplica en todos los casos completos, así que su condición no distingue nada

# of-c8fb5a20
finding-contained = solo se aplica donde también se aplica { $other }, y da el mismo consejo

# of-aecdafe2
finding-opposite = manda lo contrario que { $other }; las dos pueden aplicarse, y ninguna cede el paso

# of-8d7e310a
finding-contradicts = dice lo contrario del consejo principal { $headline }, y puede estar junto a él

# of-c10c5210
finding-nothing-to-do = puede ser el consejo principal sin que lo acompañe ninguna regla para ahora o para después

# of-5ced334e
finding-forgotten = ninguna regla sobre aliados habla de un grupo así, y ningún paquete dice por qué en `silences`

# of-0cb0074d
finding-not-silent = { $rule } habla de un grupo así, del que el paquete dice que no habla ninguna regla

# of-83a93a86
finding-never-fires = no puede aplicarse nunca; esto no se cumple nunca: { $parts }
    .together = no puede aplicarse nunca; estas cosas no se cumplen nunca a la vez: { $parts }

# of-f26c59a8
finding-never-true = no puede ser verdadera nunca; esto no se cumple nunca: { $parts }
    .together = no puede ser verdadera nunca; estas cosas no se cumplen nunca a la vez: { $parts }

# of-30026829
finding-never-false = no puede ser falsa nunca

# of-3c4fc97f
finding-unused = ninguna condición, ningún texto y ninguna línea de la lista de lo que hay que tener listo lo usa

# of-2e7a5168
finding-no-fact = se usa, pero no existe ese dato por el que preguntar

# of-9cad0196
finding-no-question = se usa, pero no tiene pregunta

# of-31a7f4d3
finding-no-words = se usa, pero una de sus respuestas no tiene palabras

# of-b054877f
finding-not-said = ninguna regla lo dice
    .cited = ninguna regla lo dice; solo lo cita { $rules }

# of-02161866
place-facts = los datos

# of-5eada973
place-groups = los grupos

# of-d23dede2
place-pack = paquete { $name }

# of-99876660
finding-to-see = Para verlo: { $command }, con los mismos { $pack } y { $rules }

# of-28482ac7
finding-file-of-others = este archivo ya existe, y no lo escribió rules check; den el nombre de otra carpeta

# of-03ddd5ea
folder-not-made = esta carpeta no se puede crear: { $reason }

# of-71be0406
case-otherwise = se esperaba “{ $wanted }”, y el resultado es “{ $found }”

# of-e5e6aef1
case-rule-fires = se aplica

# of-74b365bb
case-rule-silent = no se aplica

# of-38264088
case-rule-open = está por decidir

# of-98f91fb6
case-definition-holds = se cumple

# of-43acae34
case-definition-fails = no se cumple

# of-438bcf25
case-definition-open = está por decidir

# of-3d14834a
case-gives-way = se aplica, y cede el paso

# of-6320fe39
case-does-not-give-way = se aplica, y no cede el paso

# of-d6b935c5
case-not-right = { $key } no es correcto en este caso
    .unnamed = un dato no es correcto en este caso
