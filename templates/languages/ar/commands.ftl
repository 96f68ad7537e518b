# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-60e1bd75
# option-engine = Which reading fires the rules; both give the same advice. By default durable where it is installed; for many cases meaning, which is faster.

# of-72595493
# option-folders = A pack of your own beside the built-in ones (repeatable).

# of-5ec442b3
# option-form = Plain text (the default), or json.

# of-e3c24c61
# option-packs = Only this built-in pack (repeatable).

# of-f1a84b3a
# option-pager = Print a long page at once.

# of-b499bd28
# option-language = The language of what is printed: { $codes }. By default that of GROUNDSWELL_LANGUAGE, or of this computer.

# of-ce724e4a
# command-groundswell =
#     Advice for nonviolent movements on coalitions, allies and negotiation.
# 
#     Everything stays on this machine: no network, no log, no copy of what you write.
#     .example =
#         Start here:
#           groundswell ask our-case.yaml
#               answer questions, then read the advice
#           groundswell serve
#               the same in a browser on this machine
#           groundswell advise our-case.yaml
#               read the advice again
#     .version = Print the version and which reading fires the rules, and stop.

# of-4656f367
# command-ask =
#     Answer questions about your movement, then read the advice.
# 
#     With CASE, your answers are saved in that file after each question, and you can stop and go on later. Without, nothing is saved.
#     .example =
#         Example:
#           groundswell ask our-case.yaml
#     .answers = Begin with the answers in this case file; it is not changed.
#     .given = Answer one question here, as in movement.stage=building (repeatable).
#     .plain = Plain lines only, also from a pipe: for screen readers and scripts.

# of-bd730827
# command-advise =
#     Print the advice for one or more case files; - reads standard input.
# 
#     Standard input holds one case, or JSON Lines: a case on each line. A line that cannot be used is answered by { "{" }"line": …, "case": …, "error": […]{ "}" }; the exit status is then 3.
#     .example =
#         Example:
#           groundswell advise cases/hong-kong-2019.yaml
#           groundswell advise our-case.yaml -o advice.html
#           groundswell advise our-case.yaml --brief -o one-page.pdf
#           groundswell advise our-case.yaml --plan -o two-weeks.pdf
#           groundswell advise - --lines < cases.jsonl > advice.jsonl
#     .output = Write to a file that only you can read; an earlier one of this name is replaced.
#     .form = What to write. By default what the name of FILE ends in, or md (Markdown); on a terminal, a page to read.
#     .pictures = In Markdown: the map as a mermaid chart (the default), svg files beside FILE, or none.
#     .brief = At most one printed page.
#     .plan = One page for the next two weeks: what comes first, with room for who, by when, and how we know.
#     .templates = Your own report.md.j2 or report.html.j2; brief.* and plan.* for those pages.
#     .share = A page that may be handed on: without names and what could harm people.
#     .lines = With - as CASE: a case on each line in, a line of JSON out at once (JSON Lines).

# of-b3510ff6
# command-serve =
#     Answer the questions in a browser, and serve the advice to other programs.
# 
#     Only this machine can connect. Answers are kept in memory only, for an hour after your last page or until you choose to forget them. Ctrl-C stops the server and forgets everything.
# 
#     The address for programs is described at /openapi.json.
#     .example =
#         Example:
#           groundswell serve
#           groundswell serve --port 9000 --no-browser
#     .host = The address to listen on.
#     .exposed = Allow an address that other machines can reach.
#     .port = The port to listen on; 0 takes any that is free.  [default: 8765, or any that is free]
#     .no_browser = Do not open a browser.

# of-931b79e0
# command-why =
#     Say why a rule fires, stays silent or is open, down to the facts.
# 
#     Without RULE, all rules in brief. RULE may also be a posture, such as negotiate, or a definition, such as consolidated. CASE is a case file; - reads standard input.
#     .example =
#         Example:
#           groundswell why cases/hong-kong-2019.yaml
#           groundswell why cases/hong-kong-2019.yaml consolidate-before-negotiating
#           groundswell why our-case.yaml make-contact-with-care --ally 2
#     .ally = Only this group: its name, or its number in the case.

# of-004508fa
# command-path =
#     Print the smallest sets of changes that lead to a headline.
# 
#     Only facts that a movement can change by its own work are changed. What is not known yet is listed apart. CASE is a case file; - reads standard input.
# 
#     The words of the headlines: mobilize, broaden, consolidate, negotiate, sustain.
#     .example =
#         Example:
#           groundswell path cases/hong-kong-2019.yaml --to negotiate
#     .to = The headline to reach: its word, its number, or how it begins. Without it, you see them all.

# of-da8eb460
# command-compare =
#     Print where two case files differ, and what that does to the advice.
# 
#     The files may be one movement at two moments, or what two groups say of one movement. One of them may be -, standard input.
#     .example =
#         Example:
#           groundswell compare march.yaml june.yaml
#           groundswell compare students.yaml unions.yaml

# of-b781face
# command-new =
#     Write a blank case file with every question as a comment; - prints it.
# 
#     With --print, a sheet to fill in on paper: all questions, or one of these.
#     .example =
#           agreement    what the groups agree among themselves
#           talks        preparing for talks
#           next-group   which group to work on next, and by which step
# 
#         Example:
#           groundswell new our-case.yaml
#           groundswell new --print > questions.md
#           groundswell new --print --format html > questions.html
#           groundswell new --print agreement agreement.pdf
#     .on_paper = A sheet to print and fill in: questions (the whole questionnaire, in HTML and PDF with a chart for a wall), agreement, talks or next-group.
#     .form = With --print, what to write. By default what the name of the file ends in, or md (Markdown).

# of-e0caec23
# command-batch =
#     Write a report on every case in files, folders and JSON Lines, and an index.
# 
#     A folder is searched for .yaml, .yml, .json and .jsonl; - reads JSON Lines from standard input. A case that cannot be used is listed in errors.csv and stops nothing; the exit status is then 3.
#     .example =
#         Example:
#           groundswell batch cases -o reports
#           groundswell batch --matching "*/2024*.yaml" -o out --format md,json --resume
#     .output = The folder for the reports: a new or an empty one.
#     .matching = Files whose names match, such as '*/2024*.yaml'; a PATH is a name and no pattern.
#     .formats = One or more of md, html, json, text, pdf, with commas between.  [default: md]
#     .jobs = How many cases are worked on at the same time.  [default: all cores]
#     .resume = Go on where a batch stopped; do again what changed since.
#     .templates = Your own report.md.j2 instead of the built-in one.
#     .brief = At most one printed page for each case.
#     .plan = For each case one page for the next two weeks.
#     .share = Reports that may be handed on: without names and what could harm people. The index and the names of the files stay as they are.

# of-f1313281
# command-table =
#     Advise every row of a table: Parquet, CSV or JSON Lines, by the end of its name.
# 
#     A row is a case: a column "case" with a label, and columns named as the facts, such as movement.stage. In the results a rule is true where it fires, false where it is silent, and empty where a missing fact leaves it open.
#     .example =
#         Example:
#           groundswell table cases.csv --allies allies.csv -o results.csv
#           groundswell table campaigns.csv --from navco -o results.parquet
#     .allies = The allies: a row each, with the label of their case.
#     .output = Where the results go; only you can read the file.
#     .allies_out = Where the rules over allies go, a row for each ally.
#     .invalid = What to do where a case cannot be used: stop, or leave it out and list it in a file.
#     .origin = Read NAVCO 2.0 campaign-years.
#     .cluster = Work on a Spark cluster; FILE is then a folder that all its machines can reach.

# of-4fd0b3ec
# command-rules = Look at the rules, and run the cases beside them.
#     .example =
#         Example:
#           groundswell rules list

# of-aef7a597
# command-rules-check = Prove over every case there can be that the rules hold together; exit status 1 where not.
#     .example =
#         Example:
#           groundswell rules check
#           groundswell rules check --rules our-pack -o what-falls-short
#     .form = text, or md (Markdown).
#     .output = Write the case of each finding into this folder.

# of-afa8fc1b
# command-rules-docs = Write a page for every rule and every fact, a glossary, the coverage and a graph.
#     .example =
#         Example:
#           groundswell rules docs -o docs/rules
#     .output = Where the pages go.
#     .check = Write nothing; exit status 1 if a page is stale.

# of-9f9c242a
# command-rules-list =
#     Print every rule: its name, what it rests on, and its title.
# 
#     Into a pipe goes one line a rule.
#     .example =
#         Example:
#           groundswell rules list

# of-80bfc1b5
# command-rules-new = Write a pack to start from: one definition and one rule, with their cases.
#     .example =
#         Example:
#           groundswell rules new our-pack
#           groundswell rules test --rules our-pack

# of-59995d57
# command-rules-show = Print one rule: when it fires, what it says, and where it comes from.
#     .example =
#         Example:
#           groundswell rules show consolidate-before-negotiating

# of-87812747
# command-rules-test = Run the small cases beside the rules; exit status 1 where one does not come out right.
#     .example =
#         Example:
#           groundswell rules test --rules our-pack

# of-18a89fb3
# command-rules-translate =
#     Say which texts a language still lacks, or has of an older English; exit status 1 where some.
# 
#     --write puts the files where they belong: below the folder of a pack, and for our own texts below the checkout of Groundswell in which you are.
#     .example =
#         Example:
#           groundswell rules translate es
#           groundswell rules translate es --rules our-pack --write
#     .write = Write the files, with room for what is missing.

# of-e43a56dc
# command-schema = Print the JSON Schema of a case file, of advice, or of a rule file.
#     .example =
#         Example:
#           groundswell schema case > case.schema.json

# of-028c7f19
# command-mcp =
#     Serve AI assistants, by the Model Context Protocol (MCP).
# 
#     The assistant starts this command, and talks to it over standard input and output. It gets tools (advise, next_question, why, path, compare, list_rules), the rules and the schemas to read, and a prompt that holds the interview.
# 
#     Groundswell itself keeps nothing and sends nothing. The assistant may: what you tell it goes to whoever runs it. For facts about allies and talks, use one that runs on your own machine.
#     .example =
#         Most assistants are told of it like this:
#           { "{" }"mcpServers": { "{" }"groundswell": { "{" }"command": "groundswell", "args": ["mcp"]{ "}" }{ "}" }{ "}" }
# 
#         Example:
#           groundswell mcp

# of-f4d73d81
# command-help = Show what --help shows, of all or of one command.
#     .example =
#         Example:
#           groundswell help advise

# of-edd44586
# no-such-language = there are no texts in '{ $code }'; { $hint }

# of-0894d76f
# there-are = there are: { $words }.

# of-a0f00ce8
# wrote = Wrote { $file }

# of-36d22ecb
# lines-not-used = { $n ->
#         [one] { $n } line could not be used.
#        *[other] { $n } lines could not be used.
#     }

# of-0cace197
# batch-kept = What is done is kept; the same command with --resume goes on.

# of-3cfa914d
# rate = { $n } a second

# of-11cc4f18
# more-problems = { $n ->
#         [one] … and { $n } more problem.
#        *[other] … and { $n } more problems.
#     }

# of-d85c2b43
# batch-advised = { $n ->
#         [one] Advised { $n } case in { $folder }: begin with index.md.
#        *[other] Advised { $n } cases in { $folder }: begin with index.md.
#     }

# of-420f017a
# batch-removed = { $n ->
#         [one] Removed { $n } report on cases that are gone.
#        *[other] Removed { $n } reports on cases that are gone.
#     }

# of-b2d99b73
# batch-not-used = { $n ->
#         [one] { $n } input could not be used: see errors.csv.
#        *[other] { $n } inputs could not be used: see errors.csv.
#     }

# of-9b53e44e
# table-wrote = { $n ->
#         [one] Wrote { $file }: { $n } case.
#        *[other] Wrote { $file }: { $n } cases.
#     }

# of-85bbc6b0
# wrote-also = Wrote { $file }.

# of-ebcae0ef
# table-aside = Some rows were set aside; { $file } lists them.

# of-47c1a2a8
# set-aside = set aside: { $problem }

# of-06812232
# table-progress = { $n ->
#         [one] { $n } case, { $rate } a second
#        *[other] { $n } cases, { $rate } a second
#     }

# of-4d2e0709
# new-then = Fill in what you know, then: groundswell advise { $file }

# of-dcec1f7d
# new-wrote = Wrote { $file }. { $then }

# of-a971c151
# serve-at = Groundswell is at { $address }

# of-0e601e77
# serve-open = Open that address in a browser on this machine.

# of-ae0d2844
# serve-stop = Ctrl-C stops it and forgets everything.

# of-ede8d030
# serve-stopped = Stopped. Everything is forgotten.

# of-be61dcd0
# serve-not-here = other machines could then connect. If you want that, add --let-others-connect; what it means is printed then. Without --host only this machine can connect

# of-6f6d94be
# serve-exposed =
#     You let other machines connect. That means:
#       { "*" } Whoever can reach this machine can open the pages. They see answers of their own, not yours.
#       { "*" } What you write crosses the network as plain text. Whoever listens on it can read it.
#       { "*" } Use it only among people and on a network you trust, and stop it with Ctrl-C when you are done.

# of-cc63951a
# version = groundswell { $version } (rules fired by: { $engine })

# of-665f4e14
# interrupted = Interrupted.

# of-51c3f1ba
# lines-alone = --lines is for standard input alone: groundswell advise - --lines

# of-736365e9
# lines-for-lines = JSON Lines are answered by JSON Lines on standard output: use --format json without options for pages. For pages: groundswell batch - -o DIR

# of-70f53ab6
# or-say-format = { "" }; or say what to write with --format

# of-136d1a3c
# pictures-for = --pictures { $what } is for { $fitting }, not for { $form }.

# of-07b66356
# pictures-beside = --pictures svg writes files beside the report; name it with -o.

# of-f26b17d6
# plan-no-pictures = --plan has no pictures.

# of-868542cb
# one-case-a-file = A file of { $form } holds one case; 'groundswell batch' writes one for each.

# of-d798e771
# not-on-a-terminal = A { $form } cannot be shown on a terminal; name a file with -o.

# of-f4e62716
# is-the-case-file = this is the case file itself; name another file for the advice

# of-695a6f18
# picture-of-others = this file is there already, and not drawn by Groundswell; name another report

# of-2662de5d
# ask-name-a-file = CASE is the file in which your answers are saved; name one.

# of-bd539392
# ask-answers-already = CASE holds answers already; use it without --answers, or name a new file.

# of-32bb1076
# set-takes = --set takes FACT=VALUE, as in movement.stage=building.

# of-1f1ab28e
# set-not-delicate = --set is not for what is delicate, such as allies and negotiation: a command line stays in your shell's history. Put these answers in a file and use --answers FILE.

# of-de5a8018
# ask-no-terminal = there is no terminal to ask on. Give the answers with --answers FILE (a case file), or with --set FACT=VALUE, where VALUE can be unknown; what is delicate, such as allies and negotiation, in the file only. To read answers line by line from a pipe, use --plain. For advice on what is known: groundswell advise FILE

# of-7c20e8b6
# ask-groups = { $question } (a list, and allies_complete: yes or no)

# of-5bc3e6d1
# ask-allowed = { $question } ({ $allowed })

# of-463b3e0e
# hint-did-you-mean = Did you mean '{ $word }'?

# of-4b0b9a9c
# no-format = There is no format '{ $name }'.

# of-4d2637a0
# choose = Choose: { $words }

# of-a7e1cc42
# batch-no-path = Missing argument 'PATH...'.

# of-b2cf2fb6
# no-such-headline = there is no such headline

# of-cf5be724
# name-the-headline = name the headline to reach

# of-8e9cc54a
# headline-near = there is no such headline; did you mean “{ $headline }”, number { $number }?

# of-3d61aa81
# choose-headline = Choose one by its number, its word, or how it begins:

# of-d3ba5d3b
# new-format-paper = --format is for the sheet on paper: groundswell new --print --format html

# of-df5748fa
# new-name-a-file = Name the file to write, for example: groundswell new our-case.yaml

# of-8932779d
# new-not-on-a-terminal = A { $form } cannot be shown on a terminal; name a file: groundswell new --print { $sheet } { $file }

# of-7e4bc995
# one-too-many = Got unexpected extra argument ({ $word })

# of-09a91a84
# new-is-a-sheet = { $sheet } is a sheet to print: groundswell new --print { $sheet } { $sheet }.pdf

# of-8aa36faf
# new-no-sheet = There is no sheet '{ $word }'.

# of-ad3ea3db
# new-sheets = There are { $sheets }. The name of a file has an ending, such as sheet.pdf.

# of-6115f6bc
# no-command = There is no command '{ $name }'.

# of-8aa92cda
# see-help = See --help.

# of-b74277b1
# no-command-here = There is no command '{ $name }' here. See --help.

# of-af86bad6
# help-commands = Commands

# of-5a3c8115
# brief-or-plan = --brief and --plan are two pages; ask for one of them.

# of-2a75c268
# for-pages = { $option } is for pages to read, not for { $form }.

# of-c2e9c4f7
# stdin-once = - is standard input; it can be read only once.

# of-2d20605b
# no-rule = There is no rule '{ $name }'.

# of-e1ff34ca
# hint-rules-list = See 'groundswell rules list'.

# of-2b9d98f4
# needs-packages = this needs more packages; install them: pip install 'groundswell[{ $extra }]'

# of-ab413f99
# from-alone = --from { $origin } goes with neither --allies nor --on.

# of-caf0068e
# used-otherwise = this file is used for something else here; name another one

# of-b8f8224e
# cannot-be-used = cannot be used: { $reason }

# of-3df26bb4
# unforeseen = { $failure }. Please report this line; your case file was not sent anywhere.

# of-ee70624b
# proof-too-hard = Z3 gave up on one of the questions, so nothing is proved; fewer counts over allies, or lower thresholds in them, make it easier

# of-7c6afecf
# cases-run = { $failed ->
#         [0] { $cases } cases of { $rules } rules and { $definitions } definitions: none failed
#        *[other] { $cases } cases of { $rules } rules and { $definitions } definitions: { $failed } failed
#     }

# of-ec9bd178
# case-of = { $kind } case { $number }

# of-0ee1da28
# handbook-written = { $n ->
#         [one] The handbook has { $n } page; begin with { $file }.
#        *[other] The handbook has { $n } pages; begin with { $file }.
#     }

# of-bb55d25b
# pack-started = This is the pack { $name }. Next:

# of-1959e9f4
# no-code = '{ $code }' is no code of a language; write one such as es or pt-br.

# of-1f98aaab
# page-stale = { $file }: does not say what the rules say now

# of-fc37c763
# next-rules-show = Next: groundswell rules show NAME
