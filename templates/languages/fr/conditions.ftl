# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-e1772267
condition-of = { $topic } : { $values }

# of-b4dbb174
condition-either-way = dans les deux cas : { $one } ; ou { $other }

# of-d2bd92fe
condition-anything-but = tout sauf : { $values }

# of-c28bbb3b
stretch-from = { $low } ou plus

# of-aa1856ac
stretch-none = zéro

# of-5b5830e3
stretch-exactly = exactement { $low }

# of-f2d9ffe9
stretch-between = de { $low } à { $high }

# of-5aae9c59
stretch-to = { $high } au plus

# of-9a4d8b4b
stretch-no-number = aucun nombre

# of-0b0c39df
stretch-outside = moins de { $low } ou plus de { $high }

# of-48f9c316
count-from = au moins { $low } des groupes qui comptent

# of-6b6b6cb3
count-none = aucun des groupes qui comptent

# of-fd4705b4
count-exactly = exactement { $low } des groupes qui comptent

# of-bb7d0df3
count-between = de { $low } à { $high } des groupes qui comptent

# of-1de9832c
count-to = au plus { $high } des groupes qui comptent

# of-e60b2886
count-no-number = aucun nombre de groupes qui comptent

# of-e62477a4
count-outside = moins de { $low } ou plus de { $high } des groupes qui comptent

# of-0505420d
found-not-listed = les groupes qui comptent ne sont pas dans la liste

# of-b8c464e9
found-open = { $listed ->
        [one] il y a { $listed } groupe dans la liste
       *[other] il y a { $listed } groupes dans la liste
    } ; c’est vrai à coup sûr pour { $least } ; personne n’a dit que la liste est complète

# of-50a7c469
found-more = { $listed ->
        [one] il y a { $listed } groupe dans la liste
       *[other] il y a { $listed } groupes dans la liste
    } ; c’est vrai à coup sûr pour { $least } ; vous avez dit qu’il y en a d’autres

# of-b0055417
found-all = { $listed ->
        [one] il y a { $listed } groupe dans la liste, et c’est tout
       *[other] il y a { $listed } groupes dans la liste, et c’est tout
    } ; c’est vrai pour { $least }

# of-9ee5c2a1
found-perhaps = { $listed ->
        [one] il y a { $listed } groupe dans la liste, et c’est tout
       *[other] il y a { $listed } groupes dans la liste, et c’est tout
    } ; c’est vrai à coup sûr pour { $least }, et pour { $most } au plus
