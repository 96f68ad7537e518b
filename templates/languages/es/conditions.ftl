# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-e1772267
condition-of = { $topic }: { $values }

# of-b4dbb174
condition-either-way = en cualquier caso: { $one }; o { $other }

# of-d2bd92fe
condition-anything-but = cualquier cosa menos { $values }

# of-c28bbb3b
stretch-from = { $low } o más

# of-aa1856ac
stretch-none = cero

# of-5b5830e3
stretch-exactly = exactamente { $low }

# of-f2d9ffe9
stretch-between = de { $low } a { $high }

# of-5aae9c59
stretch-to = { $high } como máximo

# of-9a4d8b4b
stretch-no-number = ningún número

# of-0b0c39df
stretch-outside = menos de { $low } o más de { $high }

# of-48f9c316
count-from = al menos { $low } de los grupos que importan

# of-6b6b6cb3
count-none = ninguno de los grupos que importan

# of-fd4705b4
count-exactly = exactamente { $low } de los grupos que importan

# of-bb7d0df3
count-between = de { $low } a { $high } de los grupos que importan

# of-1de9832c
count-to = como máximo { $high } de los grupos que importan

# of-e60b2886
count-no-number = ningún número de los grupos que importan

# of-e62477a4
count-outside = menos de { $low } o más de { $high } de los grupos que importan

# of-0505420d
found-not-listed = no hay lista de los grupos que importan

# of-b8c464e9
found-open = { $listed ->
        [one] hay { $listed } grupo en la lista
       *[other] hay { $listed } grupos en la lista
    }; se cumple con certeza en { $least }; no se ha dicho que la lista esté completa

# of-50a7c469
found-more = { $listed ->
        [one] hay { $listed } grupo en la lista
       *[other] hay { $listed } grupos en la lista
    }; se cumple con certeza en { $least }; ustedes dijeron que hay más

# of-b0055417
found-all = { $listed ->
        [one] hay { $listed } grupo en la lista, y no hay más
       *[other] hay { $listed } grupos en la lista, y no hay más
    }; se cumple en { $least }

# of-9ee5c2a1
found-perhaps = { $listed ->
        [one] hay { $listed } grupo en la lista, y no hay más
       *[other] hay { $listed } grupos en la lista, y no hay más
    }; se cumple con certeza en { $least }, y en { $most } como máximo
