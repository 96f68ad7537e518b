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

# What is wrong with what a batch was told to do. Each stands behind a file or a folder.
batch-no-case = there is no case in what was named
batch-not-there = there is no such file or folder
    .pattern = there is no such file or folder; for a pattern use --matching
batch-among-reports = this lies in the folder for the reports; move it elsewhere
batch-no-match = no file has a name like this
batch-linked = this is a link to a folder, which is not followed; name the folder itself
# $endings is a list such as .json, .yaml.
batch-not-read = this is not read: rename it to end in { $endings }
batch-no-case-file = there is no case file in this folder ({ $endings })
batch-is-a-file = this is a file; name a folder for the reports
batch-no-parent = the folder around it does not exist; make it first
batch-another = another batch is writing here; wait until it has ended
batch-there-already = this folder holds a batch; add --resume to go on with it, or name another
batch-other-files = this folder holds other files; name a new or an empty one
batch-other-cases = this folder holds reports on other cases; name another folder
batch-in-the-way = is in the way, and was not written by this batch; move it elsewhere

# What can go wrong while it works. A worker is a process that advises cases.
batch-worker-died = the worker died on this case
batch-no-worker = a worker process could not be started
    .because = a worker process could not be started: { $reason }
batch-rules-changed = the rules were changed while the batch was running
