# The index of a batch: a page with links to the reports.
batch-title = Advice on many cases
batch-keep = Keep this folder safe: its reports say how groups stand towards those who hold power. Do not pass it on as it is.
# How many cases there are, and how many of each posture, as "3 negotiate, 1 broaden".
batch-cases = { $n ->
        [one] One case.
       *[other] { $n } cases.
    }
    .postures = { $n ->
        [one] One case: { $postures }.
       *[other] { $n } cases: { $postures }.
    }
batch-posture = { $n } { $posture }
# $file is a link.
batch-failed = { $n ->
        [one] One input could not be used: see { $file }.
       *[other] { $n } inputs could not be used: see { $file }.
    }
batch-column-case = case
batch-column-posture = posture
batch-column-first = first recommendation
batch-column-questions = open questions
batch-column-file = file
