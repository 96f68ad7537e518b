# How whole a language is, for who translates.
language-counted = { $code }: { $texts ->
        [one] { $texts } text
       *[other] { $texts } texts
    }, { $missing } missing, { $stale } of an older English
