# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-5dd46d90
# batch-title = Advice on many cases

# of-d21606ef
# batch-keep = Keep this folder safe: its reports say how groups stand towards those who hold power. Do not pass it on as it is.

# of-c143ed6b
# batch-cases = { $n ->
#         [one] One case.
#        *[other] { $n } cases.
#     }
#     .postures = { $n ->
#         [one] One case: { $postures }.
#        *[other] { $n } cases: { $postures }.
#     }

# of-e323e143
# batch-posture = { $n } { $posture }

# of-ebb2d2b7
# batch-failed = { $n ->
#         [one] One input could not be used: see { $file }.
#        *[other] { $n } inputs could not be used: see { $file }.
#     }

# of-4f8a8e93
# batch-column-case = case

# of-3311103f
# batch-column-posture = posture

# of-e75e2980
# batch-column-first = first recommendation

# of-1dde3fc2
# batch-column-questions = open questions

# of-8dac688e
# batch-column-file = file
