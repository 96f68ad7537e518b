# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-298241c7
posture-word = { $posture ->
        [mobilize] movilizar
        [broaden] ampliar
        [consolidate] consolidar
        [negotiate] negociar
        [sustain] mantener
        [out_of_scope] fuera de alcance
        [undetermined] por decidir
       *[other] { $posture }
    }

# of-ca1c47ca
priority-now = Ahora

# of-998d7092
priority-next = Después

# of-15334c12
priority-later = Más adelante

# of-8130b093
priority-keep_in_mind = Tener en cuenta

# of-fc620761
priority-hold_off = Esperar

# of-549497e4
evidence-practice = práctica

# of-5c511046
evidence-case_studies = estudios de casos

# of-d36a686d
evidence-statistical = estadística

# of-67fbb361
rests-on-each = lo que ustedes dijeron de cada grupo

# of-ec45ac98
rests-on-nonviolence = lo que ustedes dijeron de la noviolencia

# of-6b66c580
ours-rests-on = Lo que es nuestro se apoya en: { $names }.

# of-a6d1cf3a
follows-from = se deriva de: { $source }

# of-f5232b18
ours = nuestro

# of-a323ee41
left-out-for-better =
    .for-all = No aparece “{ $title }”, porque encaja mejor { $better }.
    .for-groups = No aparece “{ $title }” para { $groups }, porque encaja mejor { $better }.

# of-7628069a
left-out-needless =
    .for-all = No aparece, por lo que ustedes dijeron: “{ $title }”. No es un consejo si { $limits }
    .for-groups = No aparece, por lo que ustedes dijeron: “{ $title }” para { $groups }. No es un consejo si { $limits }

# of-2c0b9e90
headline-likely = Lo más probable: { $headlines }

# of-aeaad7ae
headline-open = Todavía abierto: { $headlines }

# of-e541e64d
settle-first = Aclaren primero: { $questions }

# of-85fd5785
settled-elsewhere = Lo que decide entre ellos no está en esta página.

# of-466ae8a5
nothing-yet = Todavía nada. No se sabe: { $topics }.

# of-e89bcfd3
decides-headline = el consejo principal

# of-81bc1cf7
decides-how-soon = cuándo hacer esto: { $titles }

# of-3c3cb053
titles-and-more = { $titles } y otras cosas

# of-fc42a8b6
group-by-kind = grupo { $number } ({ $kind })

# of-dcdb7a4f
kind-not-known = no se sabe de qué tipo

# of-a0cde30f
person-in-label = { $what ->
        [telephone] El nombre del caso contiene algo que parece un número de teléfono. Escriban un grupo o un cargo, nunca una persona.
        [mail] El nombre del caso contiene algo que parece una dirección de correo electrónico. Escriban un grupo o un cargo, nunca una persona.
        [account] El nombre del caso contiene algo que parece el nombre de una cuenta. Escriban un grupo o un cargo, nunca una persona.
       *[person] El nombre del caso contiene algo que parece el nombre de una persona. Escriban un grupo o un cargo, nunca una persona.
    }

# of-200a8979
person-in-group = { $what ->
        [telephone] El nombre del grupo { $number } contiene algo que parece un número de teléfono. Escriban un grupo o un cargo, nunca una persona.
        [mail] El nombre del grupo { $number } contiene algo que parece una dirección de correo electrónico. Escriban un grupo o un cargo, nunca una persona.
        [account] El nombre del grupo { $number } contiene algo que parece el nombre de una cuenta. Escriban un grupo o un cargo, nunca una persona.
       *[person] El nombre del grupo { $number } contiene algo que parece el nombre de una persona. Escriban un grupo o un cargo, nunca una persona.
    }

# of-c51f2650
person-in-groups = { $what ->
        [telephone] Los nombres de los grupos { $numbers } contienen algo que parece un número de teléfono. Escriban un grupo o un cargo, nunca una persona.
        [mail] Los nombres de los grupos { $numbers } contienen algo que parece una dirección de correo electrónico. Escriban un grupo o un cargo, nunca una persona.
        [account] Los nombres de los grupos { $numbers } contienen algo que parece el nombre de una cuenta. Escriban un grupo o un cargo, nunca una persona.
       *[person] Los nombres de los grupos { $numbers } contienen algo que parece el nombre de una persona. Escriban un grupo o un cargo, nunca una persona.
    }

# of-e43b2ec7
reviewed-by = Traducido del inglés; revisado por { $names }, de lengua materna española.

# of-0d9e1c0a
not-reviewed = Traducido del inglés. Todavía no lo ha revisado nadie que tenga el español como lengua materna.

# of-c2531ffc
contradiction-deal-and-talks = Dicen que hay un acuerdo o una victoria, y que quieren negociar. Estos consejos parten de ese acuerdo. Si quieren dialogar de nuevo, describan en qué etapa está ese nuevo intento.

# of-e6a0c42f
contradiction-talks-not-wanted = Dicen que el diálogo entre ustedes y la otra parte está en marcha, y que no quieren negociar. Si ese diálogo lo mantienen otros, pongan para el de ustedes 'none' (no hay ninguno).

# of-ee6976f7
contradiction-group-against = Hay un grupo que está en su coalición y actúa en contra de ustedes. Por favor, revisen las dos cosas.

# of-c7c6a1f1
no-engine = no hay ningún motor { $name } (permitidos: { $allowed })
    .near = no hay ningún motor { $name }; ¿querían decir { $near }? (permitidos: { $allowed })

# of-345192e5
engine-durable-lacks = durable_rules no está instalado aquí

# of-104d0945
engine-lacks = { $lacking }; vean 'Installing' en el README, o usen --engine { $other }
