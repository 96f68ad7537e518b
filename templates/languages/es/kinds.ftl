# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-1efe3d4c
kind-word = una palabra
    .column = palabras
    .allowed = una palabra

# of-d21fb16a
kind-yes_no = sí o no
    .column = sí o no
    .allowed = yes (sí) o no

# of-7d9a3419
kind-number = un número entero
    .column = números enteros
    .allowed = un número entero, 0 o más

# of-0aa1103a
kind-text = un texto
    .column = texto
    .allowed = un texto
