# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-e8c75d21
list-comma = { $first }, { $next }

# of-7e9e1c2a
list-and = { $sound ->
        [i] { $first } e { $last }
       *[other] { $first } y { $last }
    }

# of-1cf42112
list-or = { $sound ->
        [o] { $first } u { $last }
       *[other] { $first } o { $last }
    }

# of-ca98ead9
list-or-long = { $sound ->
        [o] { $first } u { $last }
       *[other] { $first } o { $last }
    }

# of-102e23d5
list-or-row = { $sound ->
        [o] { $first }; u { $last }
       *[other] { $first }; o { $last }
    }

# of-5f13a465
list-more = { $first } y { $n } más

# of-af31481f
list-long = { $first }; { $next }

# of-d112aec6
quoted = “{ $text }”

# of-d882af4a
date-month = { $month } de { $year }

# of-12bf0767
date-day = { $day } de { $month } de { $year }

# of-2f3aee60
as-of = { " " }(momento: { $moment })

# of-d6153782
month-01 = enero

# of-1de4217f
month-02 = febrero

# of-62ef89f6
month-03 = marzo

# of-fad30b0d
month-04 = abril

# of-b3993908
month-05 = mayo

# of-0d2051c1
month-06 = junio

# of-ef2db6cd
month-07 = julio

# of-d3fcd454
month-08 = agosto

# of-502a104e
month-09 = septiembre

# of-29e28ed4
month-10 = octubre

# of-92b4497b
month-11 = noviembre

# of-281b407c
month-12 = diciembre
