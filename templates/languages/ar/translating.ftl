# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-97454f30
language-counted = { $code }: عدد النصوص { $texts }، الناقص منها { $missing }، ومن نص إنجليزي أقدم { $stale }
