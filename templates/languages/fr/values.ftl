# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-47ccab2a
found-nothing = une valeur vide

# of-ab6d1b51
found-yes = yes (oui)

# of-7e5ec51e
found-no = no (non)

# of-c8df0c0d
found-large-number = un très grand nombre

# of-008d1048
found-number = un nombre

# of-474ebd3a
found-text = un texte

# of-3f4ee003
found-characters = { $n ->
        [one] un texte de { $n } caractère
       *[other] un texte de { $n } caractères
    }

# of-8ce71ce5
found-list = une liste

# of-9da5ca87
found-section = une section

# of-ec59e2f9
found-other = une valeur du type { $type }

# of-cd9ff466
whole-case-file = ce fichier de cas est vide ; « groundswell new FILE » en écrit un à remplir
    .no-section = un fichier de cas doit être une section avec des clés en dessous ({ $keys }), et ceci est { $found }

# of-a7a04fa4
whole-case = ce cas est vide ; « groundswell new FILE » en écrit un à remplir
    .no-section = un cas doit être une section avec des clés en dessous ({ $keys }), et ceci est { $found }

# of-21faa221
whole-answer = cette réponse est vide ; « groundswell new FILE » en écrit une à remplir
    .no-section = une réponse doit être une section avec des clés en dessous ({ $keys }), et ceci est { $found }

# of-956e6df8
whole-request = cette demande est vide
    .no-section = une demande doit être une section avec des clés en dessous ({ $keys }), et ceci est { $found }

# of-b051676b
whole-pack = ce pack est vide
    .no-section = un pack doit être une section avec des clés en dessous ({ $keys }), et ceci est { $found }

# of-55063dac
whole-rule = cette règle est vide
    .no-section = une règle doit être une section avec des clés en dessous ({ $keys }), et ceci est { $found }

# of-9e22b7d4
whole-definition = cette définition est vide
    .no-section = une définition doit être une section avec des clés en dessous ({ $keys }), et ceci est { $found }

# of-6dfc9904
whole-precedent = ce précédent est vide
    .no-section = un précédent doit être une section avec des clés en dessous ({ $keys }), et ceci est { $found }

# of-0b64188e
shape-text = doit être un texte, mais c’est { $found }

# of-f086e508
shape-list = doit être une liste, mais c’est { $found }
    .of = doit être une liste, avec "- { $key }: …" pour chaque entrée, mais c’est { $found }

# of-7487b79e
shape-entry = doit s’écrire "- { $key }: …", avec ses autres clés en dessous, mais c’est { $found }

# of-34a60f51
shape-section = doit être une section avec des clés et des valeurs, mais c’est { $found }
    .keys = doit être une section avec des clés en dessous ({ $keys }), mais c’est { $found }

# of-6d1d8d9c
value-other = ne peut pas être { $found } ici

# of-4b22fd15
value-blank = est vide ; écrivez quelque chose

# of-d888c40b
value-int_type = doit être un nombre entier, mais c’est { $found }
    .unknown = doit être un nombre entier, mais c’est { $found } ; si vous ne savez pas, laissez vide

# of-6cbd8e14
value-whole_number = doit être un nombre entier de 0 à { $most }, mais c’est { $found }
    .unknown = doit être un nombre entier de 0 à { $most }, mais c’est { $found } ; si vous ne savez pas, laissez vide

# of-1b36c103
value-yes_no = doit être yes (oui) ou no (non), ou rester vide si vous ne savez pas, mais c’est { $found }

# of-c61a56c9
value-missing = manque, et c’est nécessaire ici

# of-b49ee127
value-string_too_long = dépasse { $max_length } caractères : c’est { $found }

# of-40427b81
value-invisible = ne contient aucun signe visible ; écrivez quelque chose

# of-05cd66cf
value-unseen = contient un signe invisible ({ $sign }, signe { $place } sur { $length }) ; effacez-le, ou écrivez le texte à nouveau

# of-8d5460b9
value-too_short = doit contenir au moins une entrée

# of-6393b299
value-too_long = contient plus de { $max_length } entrées

# of-3da46767
value-greater_than_equal = doit être { $ge } ou plus, mais c’est { $found }

# of-ac1c6080
value-less_than_equal = doit être { $le } ou moins, mais c’est { $found }

# of-be957015
value-string_pattern_mismatch = s’écrit en mots sans majuscules, reliés par - ou _

# of-d640a128
value-address = doit être une adresse qui commence par https://, avec seulement des lettres, des chiffres et . _ ~ / % -

# of-ff9514d7
value-no_such_day = est un jour qui n’existe dans aucun calendrier ; écrivez une année, une année et un mois, ou une date : 2019, 2019-09, 2019-09-15

# of-f92a152d
value-moment = doit être une année, une année et un mois, ou une date : 2019, 2019-09, 2019-09-15
    .unknown = doit être une année, une année et un mois, ou une date : 2019, 2019-09, 2019-09-15 ; si vous ne savez pas, laissez vide

# of-1368d869
value-no-such-word = ne peut pas être { $found } (permis : { $allowed })
    .near = ne peut pas être { $found } ; vouliez-vous dire { $near } ? (permis : { $allowed })
    .unknown = ne peut pas être { $found } ; si vous ne savez pas, laissez vide (permis : { $allowed })

# of-a953b31c
value-same-name = a le même nom que allies[{ $first }] ; donnez à chaque groupe un nom à lui
    .line = a le même nom que allies[{ $first }] à la ligne { $line } ; donnez à chaque groupe un nom à lui

# of-f113ce3a
value-newer-format = ce fichier a été écrit pour un Groundswell plus récent : il dit { $found }, et celui-ci lit { $known } ; installez un Groundswell plus récent, puis lisez le fichier avec lui

# of-57c39baf
value-unknown-format = doit être { $known }, ou ne pas y être, mais c’est { $found }

# of-cbd60d89
key-elsewhere = a sa place ailleurs : commencez sa ligne dans la première colonne, hors de toute section
    .ally = a sa place ailleurs : dans l’un des groupes sous "allies:"
    .section = a sa place ailleurs : sous "{ $section }:"

# of-ac4aae78
key-unknown = n’est pas une clé d’ici (permis : { $allowed })
    .near = n’est pas une clé d’ici ; vouliez-vous dire { $near } ? (permis : { $allowed })

# of-fd5db337
key-near-elsewhere = n’est pas une clé d’ici ; vouliez-vous dire { $near } ? Sa place est ailleurs : commencez sa ligne dans la première colonne, hors de toute section
    .ally = n’est pas une clé d’ici ; vouliez-vous dire { $near } ? Sa place est ailleurs : dans l’un des groupes sous "allies:"
    .section = n’est pas une clé d’ici ; vouliez-vous dire { $near } ? Sa place est ailleurs : sous "{ $section }:"
