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

# of-7d25fda9
did-you-mean = vouliez-vous dire « { $word } » ?

# of-8c53003c
choose-one = choisissez parmi : { $names }

# of-df9ac67e
see-rules-list = voyez « groundswell rules list »

# of-6ae08f5c
why-no-ally = « { $name } » concerne tout le mouvement ; retirez --ally

# of-1f172a47
why-no-rule = il n’y a ni règle ni posture { $name } ; { $hint }

# of-5dc9ffab
why-group-near = aucun groupe ne porte ce nom ; le nom le plus proche est le numéro { $number } ; le cas contient { $groups } ; un numéro suffit

# of-e27e1692
why-no-group = { $groups ->
        [0] aucun groupe ne porte ce nom ; le cas n’en contient aucun ; un numéro suffit
       *[other] aucun groupe ne porte ce nom ; le cas contient { $groups } ; un numéro suffit
    }

# of-96971c22
path-no-violence = aucun chemin ne mène hors de la non-violence ; choisissez parmi : { $names }

# of-1ff5d704
path-no-posture = il n’y a pas de posture { $name } ; { $hint }
