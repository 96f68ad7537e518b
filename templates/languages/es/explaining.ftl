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

# of-7d25fda9
did-you-mean = ¿querían decir “{ $word }”?

# of-8c53003c
choose-one = elijan entre: { $names }

# of-df9ac67e
see-rules-list = vean “groundswell rules list”

# of-6ae08f5c
why-no-ally = “{ $name }” trata de todo el movimiento; quiten --ally

# of-1f172a47
why-no-rule = no hay ninguna regla ni postura { $name }; { $hint }

# of-5dc9ffab
why-group-near = no hay ningún grupo con ese nombre; el nombre más parecido es el número { $number }; el caso tiene { $groups }; basta con un número

# of-e27e1692
why-no-group = { $groups ->
        [0] no hay ningún grupo con ese nombre; el caso no tiene grupos; basta con un número
       *[other] no hay ningún grupo con ese nombre; el caso tiene { $groups }; basta con un número
    }

# of-96971c22
path-no-violence = ningún camino se aparta de la noviolencia; elijan entre: { $names }

# of-1ff5d704
path-no-posture = no hay ninguna postura { $name }; { $hint }
