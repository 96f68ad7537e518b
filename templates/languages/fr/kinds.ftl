# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-1efe3d4c
kind-word = un mot
    .column = mots
    .allowed = un mot

# of-d21fb16a
kind-yes_no = oui ou non
    .column = oui ou non
    .allowed = yes (oui) ou no (non)

# of-7d9a3419
kind-number = un nombre entier
    .column = nombres entiers
    .allowed = un nombre entier, 0 ou plus

# of-0aa1103a
kind-text = un texte
    .column = texte
    .allowed = un texte
