# Kinds of facts: what a value of one is, what a column of a table holds of it, and what may be written.
kind-word = a word
    .column = words
    .allowed = a word
kind-yes_no = yes or no
    .column = yes or no
    .allowed = yes or no
kind-number = a whole number
    .column = whole numbers
    .allowed = a whole number, 0 or more
kind-text = a text
    .column = text
    .allowed = a text
