# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-298241c7
posture-word = { $posture ->
        [mobilize] mobiliser
        [broaden] élargir
        [consolidate] resserrer les rangs
        [negotiate] négocier
        [sustain] tenir dans la durée
        [out_of_scope] hors de portée
        [undetermined] à décider
       *[other] { $posture }
    }

# of-ca1c47ca
priority-now = Maintenant

# of-998d7092
priority-next = Ensuite

# of-15334c12
priority-later = Plus tard

# of-8130b093
priority-keep_in_mind = À garder en tête

# of-fc620761
priority-hold_off = À ne pas faire pour l’instant

# of-549497e4
evidence-practice = pratique

# of-5c511046
evidence-case_studies = études de cas

# of-d36a686d
evidence-statistical = statistiques

# of-67fbb361
rests-on-each = ce que vous avez dit de chaque groupe

# of-ec45ac98
rests-on-nonviolence = ce que vous avez dit de la non-violence

# of-6b66c580
ours-rests-on = Ce qui vient de nous repose sur : { $names }.

# of-a6d1cf3a
follows-from = découle de : { $source }

# of-f5232b18
ours = de nous

# of-a323ee41
left-out-for-better =
    .for-all = Laissé de côté : « { $title } », parce que ce conseil convient mieux : { $better }.
    .for-groups = Laissé de côté : « { $title } » pour { $groups }, parce que ce conseil convient mieux : { $better }.

# of-7628069a
left-out-needless =
    .for-all = Laissé de côté, d’après ce que vous avez dit : « { $title } ». Ne suivez pas ce conseil si { $limits }
    .for-groups = Laissé de côté, d’après ce que vous avez dit : « { $title } » pour { $groups }. Ne suivez pas ce conseil si { $limits }

# of-2c0b9e90
headline-likely = Le plus probable : { $headlines }

# of-aeaad7ae
headline-open = Encore ouvert : { $headlines }

# of-e541e64d
settle-first = À éclaircir d’abord : { $questions }

# of-85fd5785
settled-elsewhere = Ce qui décide entre eux n’est pas sur cette page.

# of-466ae8a5
nothing-yet = Rien pour l’instant. On ne sait pas : { $topics }.

# of-e89bcfd3
decides-headline = le conseil principal

# of-81bc1cf7
decides-how-soon = dans quel délai faire ceci : { $titles }

# of-3c3cb053
titles-and-more = { $titles } et d’autres

# of-fc42a8b6
group-by-kind = groupe { $number } ({ $kind })

# of-dcdb7a4f
kind-not-known = type inconnu

# of-a0cde30f
person-in-label = { $what ->
        [telephone] Le nom du cas contient ce qui ressemble à un numéro de téléphone. Écrivez plutôt un groupe ou une fonction, jamais une personne.
        [mail] Le nom du cas contient ce qui ressemble à une adresse électronique. Écrivez plutôt un groupe ou une fonction, jamais une personne.
        [account] Le nom du cas contient ce qui ressemble au nom d’un compte. Écrivez plutôt un groupe ou une fonction, jamais une personne.
       *[person] Le nom du cas contient ce qui ressemble au nom d’une personne. Écrivez plutôt un groupe ou une fonction, jamais une personne.
    }

# of-200a8979
person-in-group = { $what ->
        [telephone] Le nom du groupe { $number } contient ce qui ressemble à un numéro de téléphone. Écrivez plutôt un groupe ou une fonction, jamais une personne.
        [mail] Le nom du groupe { $number } contient ce qui ressemble à une adresse électronique. Écrivez plutôt un groupe ou une fonction, jamais une personne.
        [account] Le nom du groupe { $number } contient ce qui ressemble au nom d’un compte. Écrivez plutôt un groupe ou une fonction, jamais une personne.
       *[person] Le nom du groupe { $number } contient ce qui ressemble au nom d’une personne. Écrivez plutôt un groupe ou une fonction, jamais une personne.
    }

# of-c51f2650
person-in-groups = { $what ->
        [telephone] Les noms des groupes { $numbers } contiennent ce qui ressemble à un numéro de téléphone. Écrivez plutôt un groupe ou une fonction, jamais une personne.
        [mail] Les noms des groupes { $numbers } contiennent ce qui ressemble à une adresse électronique. Écrivez plutôt un groupe ou une fonction, jamais une personne.
        [account] Les noms des groupes { $numbers } contiennent ce qui ressemble au nom d’un compte. Écrivez plutôt un groupe ou une fonction, jamais une personne.
       *[person] Les noms des groupes { $numbers } contiennent ce qui ressemble au nom d’une personne. Écrivez plutôt un groupe ou une fonction, jamais une personne.
    }

# of-e43b2ec7
reviewed-by = Traduit de l’anglais ; lu par { $names }, dont c’est la première langue.

# of-0d9e1c0a
not-reviewed = Traduit de l’anglais. Personne dont c’est la première langue ne l’a encore lu.

# of-c2531ffc
contradiction-deal-and-talks = Vous dites que vous avez un accord ou une victoire, et que vous voulez négocier. Ces conseils partent de l’accord. Si vous voulez de nouvelles négociations, décrivez l’étape de ce nouvel effort.

# of-e6a0c42f
contradiction-talks-not-wanted = Vous dites que des négociations sont en cours entre vous et l’autre partie, et que vous ne voulez pas négocier. Si ce sont d’autres qui mènent ces négociations, mettez « none » pour les vôtres.

# of-ee6976f7
contradiction-group-against = Un groupe est dans votre coalition et agit contre vous. Vérifiez les deux.

# of-c7c6a1f1
no-engine = il n’y a pas de moteur { $name } (permis : { $allowed })
    .near = il n’y a pas de moteur { $name } ; vouliez-vous dire { $near } ? (permis : { $allowed })

# of-345192e5
engine-durable-lacks = durable_rules n’est pas installé ici

# of-104d0945
engine-lacks = { $lacking } ; voyez « Installing » dans le README, ou prenez --engine { $other }
