# The page that works without a network: one file, handed from telephone to telephone.
page-alone = This page needs no network. It asks no other computer for anything, and nothing leaves it.
page-memory = Your answers are in the memory of this page only. They are gone when you close it or load it again.
# Over the choice that closes the list of groups.
page-groups-all = Are these all the groups that matter?
page-wrong-text = This cannot be kept: write something that can be seen, with at most 200 characters.
page-hand-on = To hand it on, first make a version without names: on a computer, with groundswell advise --share.
page-print = To print the advice, go to the advice and print it from there.

# Case files that are opened and saved here.
page-file-head = A case file for Groundswell. Keep it where only you can read it.
    What is not here is unknown, never "no".
page-file-hint = A file with answers that you saved, in YAML or JSON.
page-file-no-json = This is no JSON that can be read.
page-file-no-line = This line cannot be read here. A line is a word, a colon and an answer.
page-file-no-key = A case file knows no “{ $key }”.
page-file-no-value = This cannot be the answer to “{ $key }”. Allowed: { $allowed }
page-file-empty = There is nothing in this file.
page-file-twice = “{ $key }” stands here twice.
page-file-format = This file is of another form than { $format }.
page-file-names = Each group needs a name of its own. Two are alike, or one has none.

# How a piece of advice is decided: how many groups a count found.
page-why-counted = true of { $n } for certain
# Where the browser runs no script.
page-no-script = This page needs JavaScript, and your browser runs none here. On an iPhone, use the web app instead, or the terminal.
