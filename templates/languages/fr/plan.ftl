# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-02c3247a
plan-title = Les deux prochaines semaines
    .of = Les deux prochaines semaines : { $case }
    .at = Les deux prochaines semaines, moment décrit : { $moment }
    .of-at = Les deux prochaines semaines : { $case }, moment décrit : { $moment }

# of-93d6f76a
plan-roles = Écrivez-y des fonctions, jamais des noms de personnes. Détruisez-la quand les deux semaines sont passées.

# of-61d7c9e2
plan-violent = Un groupe qui emploie la violence

# of-8243bddd
plan-group = { $name }
    .next = { $name } : { $next }

# of-16607c68
plan-risk = Qui porte le risque :

# of-650ea8ae
plan-more = et { $n } de plus : voyez le rapport

# of-65d416ef
plan-column-what = quoi

# of-b59396d5
plan-column-who = qui (une fonction)

# of-1f262fc2
plan-column-when = pour quand

# of-e8d24f59
plan-column-how = à quoi on le verra

# of-2d0a378a
plan-ask = { $decides } Demandez à celles et ceux d’entre vous qui peuvent le savoir. Cherchez dans ce qui est public.

# of-4ace96dc
plan-meanwhile = À ne pas faire en attendant :

# of-06005b9e
plan-meanwhile-titles = { $before } { $titles }.

# of-5dada6e2
plan-look-again = Nous y revenons le :
