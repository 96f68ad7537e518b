# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-d60cd122
groups-listed = { $n ->
        [one] il y a { $n } groupe dans la liste
       *[other] il y a { $n } groupes dans la liste
    }

# of-227f69ec
all-of-these = tout ceci

# of-af28c1be
one-of-these = au moins un de ces points

# of-9aae0c6d
count-of = { $how } : { $what }

# of-504f8c40
in-brackets = ({ $text })

# of-6ae08f5c
why-no-ally = « { $name } » concerne tout le mouvement ; retirez --ally

# of-7d87cbea
why-no-rule = il n’y a ni règle ni posture { $name } ; voyez « groundswell rules list »
    .near = il n’y a ni règle ni posture { $name } ; vouliez-vous dire « { $near } » ?

# of-5dc9ffab
why-group-near = aucun groupe ne porte ce nom ; le nom le plus proche est le numéro { $number } ; le cas contient { $groups } ; un numéro suffit

# of-e27e1692
why-no-group = { $groups ->
        [0] aucun groupe ne porte ce nom ; le cas n’en contient aucun ; un numéro suffit
       *[other] aucun groupe ne porte ce nom ; le cas contient { $groups } ; un numéro suffit
    }

# of-96971c22
path-no-violence = aucun chemin ne mène hors de la non-violence ; choisissez parmi : { $names }

# of-824b5015
path-no-posture = il n’y a pas de posture { $name } ; choisissez parmi : { $names }
    .near = il n’y a pas de posture { $name } ; vouliez-vous dire « { $near } » ?

# of-69496c83
this-case = ce cas

# of-4e812661
case-without-label = un cas sans nom

# of-8735e61e
case-at = { $case }, moment décrit : { $moment }

# of-0c6df357
why-headline = Conseil principal : { $headline } ({ $posture })

# of-02afc6b9
why-keep = Gardez cette page en lieu sûr : elle contient ce que vous avez écrit.

# of-22628ed3
why-title = Pourquoi : { $case }

# of-ba913b92
why-assumption = Supposé : le mouvement a choisi d’agir sans violence.

# of-e405376d
why-these-fire = Celles-ci se déclenchent

# of-1dffea9a
why-these-open = Celles-ci sont ouvertes

# of-3ebc23b0
why-these-silent = Celles-ci se taisent

# of-3a0292cb
why-named = { $name } : { $title }

# of-443674da
why-for-groups = pour { $groups }, { $line }

# of-c98c596e
why-because = parce que : { $facts }

# of-09e615f2
why-it-gives-way = { $line } ; cède la place à { $rule }

# of-203997df
why-it-may-give-way = { $line } ; peut céder la place à { $rule }

# of-f33d8f23
why-it-waits = attend : { $questions }

# of-8dc3fe38
why-it-is-open = reste ouverte : vous avez dit que d’autres groupes comptent que ceux de votre liste ; ce sont eux qui décident.

# of-3314ba56
why-posture-waits = { $name } attend : { $questions }

# of-9654c53b
why-posture-is-open = { $name } reste ouverte : vous avez dit que d’autres groupes comptent que ceux de votre liste ; ce sont eux qui décident.

# of-3e164201
why-asked-of = { $question } ({ $groups })

# of-1d79e0f6
why-of-group = { $group } : { $text }

# of-4aa36305
why-assumed = { $fact } (supposé)

# of-908fbe40
why-one-rule = Une règle, jusqu’à ses faits : groundswell why CASE RULE

# of-dc998110
why-no-group-listed = { $name } se demande pour chaque groupe. Le cas ne contient aucun groupe.

# of-66530051
why-rule = { $title } (règle { $name }).

# of-d0b56a3a
why-posture = { $title } (posture { $name }).

# of-e6c74c31
why-definition = { $title } (définition { $name }).

# of-65db1db0
why-for-group = Pour : { $group }.

# of-38fbd65e
why-rule-fires = La règle se déclenche.

# of-b8f46975
why-rule-silent = La règle se tait.

# of-e4e66c78
why-posture-fires = C’est le conseil principal.

# of-04a62a99
why-posture-silent = Ce n’est pas le conseil principal.

# of-568b3689
why-posture-open = C’est peut-être le conseil principal : il manque un fait.

# of-f3121066
why-definition-fires = C’est vrai ici.

# of-fbb62fb1
why-definition-silent = Ce n’est pas vrai ici.

# of-01d92377
why-open = C’est ouvert : il manque un fait.

# of-7ec08d16
why-open-groups = C’est ouvert : vous avez dit que d’autres groupes comptent que ceux de votre liste ; ce sont eux qui décident.

# of-72385436
why-questions-decide = Ces questions en décident :

# of-2e0ebf1e
why-one-fact = Un seul fait en décide :

# of-2e0d6ac6
why-these-facts = Ces faits ensemble en décident, et aucun n’est de trop :

# of-d7580142
why-true-if = vrai si : { $answers }

# of-d413ab40
why-false-if = faux si : { $answers }

# of-cee7e7b2
why-open-if = encore ouvert si : { $answers }

# of-5644dcb1
why-gives-way = Cette règle cède la place à « { $title } » ({ $rule }), qui passe d’abord quand les deux se déclenchent.

# of-3b07043b
why-may-give-way = Cette règle peut céder la place à « { $title } » ({ $rule }), qui passe d’abord quand les deux se déclenchent.

# of-b7f69e37
why-that-fires = L’autre règle se déclenche parce que :

# of-8aa3b364
why-that-depends = Cela dépend de :

# of-29f2cf9c
why-how-decided = Comment cela se décide :

# of-20bf79ec
why-true = vrai

# of-02efed3b
why-false = faux

# of-ed3de944
why-unknown = inconnu

# of-34dea94f
why-found = { $asked } ({ $said })

# of-fb107af4
why-case-says = { $asked } (le cas dit : { $said })

# of-caffe110
path-title = Chemin : { $case }

# of-1afbde2f
path-now = Maintenant : { $headline } ({ $posture })

# of-b6433a39
path-to = Vers : { $headline } ({ $posture })

# of-9f541960
path-there = C’est déjà le conseil principal. Rien ne doit changer.

# of-3096a364
path-impossible = Aucun changement qu’un mouvement peut faire seul n’y mène.

# of-f4a41a91
path-obstacle = { $topic } : le cas dit « { $says } ». Il faudrait : { $needed }. Un mouvement ne peut pas changer cela par son seul travail.

# of-fd09a5aa
path-depends-on-groups = Cela dépend des groupes du cas, auxquels cette recherche ne touche pas.

# of-39bd7546
path-would-lead = Ce qui y mènerait, en commençant par le moins d’étapes. Chaque chemin a été vérifié en demandant des conseils pour le cas changé. C’est à vous de décider si vous voulez ces changements.

# of-4569e861
path-steps = { $n ->
        [one] { $n } étape
       *[other] { $n } étapes
    }

# of-2b0e50e4
path-change = Changez :

# of-f5551e7c
path-find-out = Cherchez à savoir, ou réglez :

# of-6488ad7a
path-from-to = { $topic } : de « { $before } » à { $values }

# of-c6ee8392
path-leads-if = { $question } Cela y mène si : { $values }.

# of-b05a1f20
path-not-alone = { $step } Un mouvement ne peut pas changer cela par son seul travail.

# of-bd23ea67
compare-title = Deux fichiers de cas

# of-4bf63bdc
compare-first = premier :

# of-31f355a1
compare-second = second :

# of-3c5759d7
compare-same-headline = Le même conseil principal : { $headline } ({ $posture })

# of-ef48ee8a
compare-two-headlines = Deux conseils principaux

# of-eb4f420e
compare-headline = { $headline } ({ $posture })

# of-c98e0a64
compare-same = Les deux fichiers disent la même chose, et les conseils sont les mêmes.

# of-cee525b1
compare-keep = Gardez cette page en lieu sûr : elle contient ce que disent les deux fichiers.

# of-d598a982
compare-differ = Les fichiers disent des choses différentes

# of-61418f81
compare-first-says = Seul le premier fichier dit

# of-17e17126
compare-second-says = Seul le second fichier dit

# of-3c22cafb
compare-of-group = { $group } : { $topic }

# of-d25d6846
compare-said = { $topic } : { $says }

# of-54a1f535
compare-decides = Cela seul change quels conseils principaux sont possibles.

# of-ddfd0c50
compare-groups-first = Groupes qui ne sont que dans le premier fichier

# of-a27155e3
compare-groups-second = Groupes qui ne sont que dans le second fichier

# of-333bacb2
compare-advice-first = Conseils qui ne sont que dans le premier fichier

# of-df24025b
compare-advice-second = Conseils qui ne sont que dans le second fichier

# of-836aa468
compare-rule = { $title } ({ $rule })
    .groups = { $title } ({ $rule }) : { $groups }

# of-233d9495
compare-advised = { $section } : { $advice }
    .gives-way = { $section } : { $advice } ; dans l’autre fichier, cède la place à { $rule }

# of-e9fa2e75
compare-moved = Le même conseil sous un autre titre

# of-01e9c86a
compare-place = { $section }, numéro { $place }

# of-048b0153
compare-reworded = Le même conseil avec d’autres étapes

# of-a1901aa6
compare-questions-first = Questions ouvertes seulement dans le premier fichier

# of-545b2a3b
compare-questions-second = Questions ouvertes seulement dans le second fichier
