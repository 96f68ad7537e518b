# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-5dd46d90
batch-title = Conseils sur beaucoup de cas

# of-d21606ef
batch-keep = Gardez ce dossier en lieu sûr : ses rapports disent quelle est la position de groupes envers les gens au pouvoir. Ne le transmettez pas tel quel.

# of-c143ed6b
batch-cases = { $n ->
        [one] Un cas.
       *[other] { $n } cas.
    }
    .postures = { $n ->
        [one] Un cas : { $postures }.
       *[other] { $n } cas : { $postures }.
    }

# of-e323e143
batch-posture = { $n } { $posture }

# of-ebb2d2b7
batch-failed = { $n ->
        [one] Une entrée n’a pas pu être utilisée : voyez { $file }.
       *[other] { $n } entrées n’ont pas pu être utilisées : voyez { $file }.
    }

# of-4f8a8e93
batch-column-case = cas

# of-3311103f
batch-column-posture = posture

# of-e75e2980
batch-column-first = premier conseil

# of-1dde3fc2
batch-column-questions = questions ouvertes

# of-8dac688e
batch-column-file = fichier
