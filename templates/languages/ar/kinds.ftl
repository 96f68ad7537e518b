# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-1efe3d4c
# kind-word = a word
#     .column = words
#     .allowed = a word

# of-d21fb16a
# kind-yes_no = yes or no
#     .column = yes or no
#     .allowed = yes or no

# of-7d9a3419
# kind-number = a whole number
#     .column = whole numbers
#     .allowed = a whole number, 0 or more

# of-0aa1103a
# kind-text = a text
#     .column = text
#     .allowed = a text
