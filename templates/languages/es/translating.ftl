# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-97454f30
language-counted = { $code }: { $texts ->
        [one] { $texts } texto
       *[other] { $texts } textos
    }; faltan { $missing }; de un inglés anterior: { $stale }
