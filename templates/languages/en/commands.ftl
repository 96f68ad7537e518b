# What --help says of commands and options. The first sentence of a command stands in the list of all of them.
# Words in capitals, words behind -- and lines that begin with groundswell are typed as they stand.

# Options of several commands.
option-engine = Which reading fires the rules; both give the same advice. By default durable where it is installed; for many cases meaning, which is faster.
option-folders = A pack of your own beside the built-in ones (repeatable).
option-form = Plain text (the default), or json.
option-packs = Only this built-in pack (repeatable).
option-pager = Print a long page at once.
option-language = The language of what is printed: { $codes }. By default that of GROUNDSWELL_LANGUAGE, or of this computer.

command-groundswell =
    Advice for nonviolent movements on coalitions, allies and negotiation.

    Everything stays on this machine: no network, no log, no copy of what you write.
    .example =
        Start here:
          groundswell ask our-case.yaml
              answer questions, then read the advice
          groundswell serve
              the same in a browser on this machine
          groundswell advise our-case.yaml
              read the advice again
    .version = Print the version and which reading fires the rules, and stop.

command-ask =
    Answer questions about your movement, then read the advice.

    With CASE, your answers are saved in that file after each question, and you can stop and go on later. Without, nothing is saved.
    .example =
        Example:
          groundswell ask our-case.yaml
    .answers = Begin with the answers in this case file; it is not changed.
    .given = Answer one question here, as in movement.stage=building (repeatable).
    .plain = Plain lines only, also from a pipe: for screen readers and scripts.

command-advise =
    Print the advice for one or more case files; - reads standard input.

    Standard input holds one case, or JSON Lines: a case on each line. A line that cannot be used is answered by { "{" }"line": …, "case": …, "error": […]{ "}" }; the exit status is then 3.
    .example =
        Example:
          groundswell advise cases/hong-kong-2019.yaml
          groundswell advise our-case.yaml -o advice.html
          groundswell advise our-case.yaml --brief -o one-page.pdf
          groundswell advise our-case.yaml --plan -o two-weeks.pdf
          groundswell advise - --lines < cases.jsonl > advice.jsonl
    .output = Write to a file that only you can read; an earlier one of this name is replaced.
    .form = What to write. By default what the name of FILE ends in, or md (Markdown); on a terminal, a page to read.
    .pictures = In Markdown: the map as a mermaid chart (the default), svg files beside FILE, or none.
    .brief = At most one printed page.
    .plan = One page for the next two weeks: what comes first, with room for who, by when, and how we know.
    .templates = Your own report.md.j2 or report.html.j2; brief.* and plan.* for those pages.
    .share = A page that may be handed on: without names and what could harm people.
    .lines = With - as CASE: a case on each line in, a line of JSON out at once (JSON Lines).

command-serve =
    Answer the questions in a browser, and serve the advice to other programs.

    Only this machine can connect. Answers are kept in memory only, for an hour after your last page or until you choose to forget them. Ctrl-C stops the server and forgets everything.

    The address for programs is described at /openapi.json.
    .example =
        Example:
          groundswell serve
          groundswell serve --port 9000 --no-browser
    .host = The address to listen on.
    .exposed = Allow an address that other machines can reach.
    .port = The port to listen on; 0 takes any that is free.  [default: 8765, or any that is free]
    .no_browser = Do not open a browser.

command-why =
    Say why a rule fires, stays silent or is open, down to the facts.

    Without RULE, all rules in brief. RULE may also be a posture, such as negotiate, or a definition, such as consolidated. CASE is a case file; - reads standard input.
    .example =
        Example:
          groundswell why cases/hong-kong-2019.yaml
          groundswell why cases/hong-kong-2019.yaml consolidate-before-negotiating
          groundswell why our-case.yaml make-contact-with-care --ally 2
    .ally = Only this group: its name, or its number in the case.

command-path =
    Print the smallest sets of changes that lead to a headline.

    Only facts that a movement can change by its own work are changed. What is not known yet is listed apart. CASE is a case file; - reads standard input.

    The words of the headlines: mobilize, broaden, consolidate, negotiate, sustain.
    .example =
        Example:
          groundswell path cases/hong-kong-2019.yaml --to negotiate
    .to = The headline to reach: its word, its number, or how it begins. Without it, you see them all.

command-compare =
    Print where two case files differ, and what that does to the advice.

    The files may be one movement at two moments, or what two groups say of one movement. One of them may be -, standard input.
    .example =
        Example:
          groundswell compare march.yaml june.yaml
          groundswell compare students.yaml unions.yaml

command-gather =
    Put many people's answers together, and say where they agree and differ.

    Each CASE holds what one person answered about the same movement; a folder stands for the case files in it. Nothing on the page tells who said what; names of files and free text are left out. With -o group.yaml, the case file of the group: what all who know agree on.
    .example =
        Example:
          groundswell gather answers/*.yaml
          groundswell gather answers/*.yaml -o together.html
          groundswell gather answers/*.yaml -o group.yaml
    .output = Write to a file that only you can read; an earlier one of this name is replaced.
    .form = What to write; yaml is the group's case file. By default what the name of FILE ends in, or md (Markdown); on a terminal, a page to read.
    .show_counts = Tell every number, also where one person stands alone. The others may then find out who it is.
    .names = Name the groups that only one person named, too. The others may then find out who named them.

command-journey =
    Show one movement over time, from its case files of several moments.

    The files stand in the order of as_of, whatever the order in which they are given; a folder stands for the case files in it. It shows the headline, how ready you were and how groups stood, what changed each time, and what became of the facts that advice rested on. It never says that advice worked.
    .example =
        Example:
          groundswell journey march.yaml june.yaml september.yaml
          groundswell journey our-files -o over-time.html
    .output = Write to a file that only you can read; an earlier one of this name is replaced.
    .form = What to write. By default what the name of FILE ends in, or md (Markdown); on a terminal, a page to read.

command-new =
    Write a blank case file with every question as a comment; - prints it.

    With --print, a sheet to fill in on paper: all questions, or one of these.
    .example =
          agreement    what the groups agree among themselves
          talks        preparing for talks
          next-group   which group to work on next, and by which step

        Example:
          groundswell new our-case.yaml
          groundswell new --print > questions.md
          groundswell new --print --format html > questions.html
          groundswell new --print agreement agreement.pdf
          groundswell new --print form.xlsx
    .on_paper = A sheet to print and fill in: questions (the whole questionnaire, in HTML and PDF with a chart for a wall), agreement, talks or next-group.
    .form = With --print, what to write; xlsx is a form for ODK and KoboToolbox. By default what the name of the file ends in, or md (Markdown).

command-import =
    Read cases from sheets that you already have, and write them as case files.

    SHEET is CSV, Excel or OpenDocument: a row for each case, for each group of a case, or for each group alone. Titles can be keys, questions or their names, in every language, and those of form tools. You see what each column was taken for. What does not fit is told with its row and title, and nothing is written.

    With --map, what was understood is written to a file. Correct it, and run the same command again: with next month's sheet, too.
    .example =
        Example:
          groundswell import survey.xlsx --map map.yaml
          groundswell import survey.xlsx --map map.yaml -o cases-from-survey
          groundswell batch cases-from-survey -o reports
    .output = A new folder for the case files; or a file that ends in .jsonl, for a case on each line.
    .map_file = What each column holds: written where the file is not there yet, else used.
    .partial = Write what fits, and list what was left out; the exit status is then 3.

command-batch =
    Write a report on every case in files, folders and JSON Lines, and an index.

    A folder is searched for .yaml, .yml, .json and .jsonl; - reads JSON Lines from standard input. A case that cannot be used is listed in errors.csv and stops nothing; the exit status is then 3.
    .example =
        Example:
          groundswell batch cases -o reports
          groundswell batch --matching "*/2024*.yaml" -o out --format md,json --resume
    .output = The folder for the reports: a new or an empty one.
    .matching = Files whose names match, such as '*/2024*.yaml'; a PATH is a name and no pattern.
    .formats = One or more of md, html, json, text, pdf, with commas between.  [default: md]
    .jobs = How many cases are worked on at the same time.  [default: all cores]
    .resume = Go on where a batch stopped; do again what changed since.
    .templates = Your own report.md.j2 instead of the built-in one.
    .brief = At most one printed page for each case.
    .plan = For each case one page for the next two weeks.
    .share = Reports that may be handed on: without names and what could harm people. The index and the names of the files stay as they are.

command-table =
    Advise every row of a table: Parquet, CSV or JSON Lines, by the end of its name.

    A row is a case: a column "case" with a label, and columns named as the facts, such as movement.stage. In the results a rule is true where it fires, false where it is silent, and empty where a missing fact leaves it open.
    .example =
        Example:
          groundswell table cases.csv --allies allies.csv -o results.csv
          groundswell table campaigns.csv --from navco -o results.parquet
    .allies = The allies: a row each, with the label of their case.
    .output = Where the results go; only you can read the file.
    .allies_out = Where the rules over allies go, a row for each ally.
    .invalid = What to do where a case cannot be used: stop, or leave it out and list it in a file.
    .origin = Read NAVCO 2.0 campaign-years.
    .cluster = Work on a Spark cluster; FILE is then a folder that all its machines can reach.

command-rules = Look at the rules, and run the cases beside them.
    .example =
        Example:
          groundswell rules list

command-rules-check = Prove over every case there can be that the rules hold together; exit status 1 where not.
    .example =
        Example:
          groundswell rules check
          groundswell rules check --rules our-pack -o what-falls-short
    .form = text, or md (Markdown).
    .output = Write the case of each finding into this folder.

command-rules-docs = Write a page for every rule and every fact, a glossary, the coverage and a graph.
    .example =
        Example:
          groundswell rules docs -o docs/rules
    .output = Where the pages go.
    .check = Write nothing; exit status 1 if a page is stale.

command-rules-cases =
    Propose cases to stand beside a rule, ready to be put into its file.

    The rule fires for each way in which it can. It is silent where one thing fails that it asks for, and open where one thing is not known.
    .example =
        Example:
          groundswell rules cases offer-many-ways-to-join

command-rules-diff =
    Say whom a new version of the rules advises otherwise: proved to be nobody, or shown by a real case.

    OLD and NEW are each a built-in pack, a folder (of a pack, or of several), or REVISION:FOLDER as git keeps it.
    .example =
        Example:
          groundswell rules diff HEAD~1:our-pack our-pack
          groundswell rules diff HEAD~1:our-pack our-pack --strict -o review.md
    .form = md (Markdown) or json.
    .output = Write to this file.
    .strict = Exit status 1 where any case is advised otherwise.

command-rules-export =
    Print the rules as data, for programs in any language.

    What is in it says groundswell schema pack.
    .example =
        Example:
          groundswell rules export > pack.json

command-rules-list =
    Print every rule: its name, what it rests on, and its title.

    Into a pipe goes one line a rule.
    .example =
        Example:
          groundswell rules list

command-rules-new = Write a pack to start from: one definition and one rule, with their cases.
    .example =
        Example:
          groundswell rules new our-pack
          groundswell rules test --rules our-pack

command-rules-show = Print one rule: when it fires, what it says, and where it comes from.
    .example =
        Example:
          groundswell rules show consolidate-before-negotiating

command-rules-test = Run the small cases beside the rules; exit status 1 where one does not come out right.
    .example =
        Example:
          groundswell rules test --rules our-pack
          groundswell rules test -k join --junit tests.xml
    .only = Only rules and definitions with this text in their name.
    .junit = Write what came out to this file as well, for tools that run tests.

command-rules-translate =
    Say which texts a language still lacks, or has of an older English; exit status 1 where some.

    Without CODE, how many of each language. With --rules only those of that pack. --write puts the files where they belong: below the folder of a pack, and for our own texts below the checkout of Groundswell in which you are.
    .example =
        Example:
          groundswell rules translate es
          groundswell rules translate es --rules our-pack --write
    .write = Write the files, with room for what is missing.

command-page =
    Write one page that asks, advises, explains and prints without a network and without Python.

    It can be handed from telephone to telephone. It asks for nothing, and keeps nothing. On iPhones, which open no such file, use the web app of --folder.
    .example =
        Example:
          groundswell page -o groundswell.html
          groundswell page -o groundswell.html --language es
          groundswell page -o groundswell.mjs
          groundswell page --folder site
    .output = The page; or, where its name ends in .mjs, a module for other pages and for node, with its types beside it.
    .form = What to write. By default what the name of FILE ends in, or html.
    .folder = A web app for a server of your own: opened once, it works without a network.
    .language = Only this language (repeatable). By default all there are.

command-schema = Print the JSON Schema of a case file, of advice, of a rule file, or of an exported pack.
    .example =
        Example:
          groundswell schema case > case.schema.json

command-mcp =
    Serve AI assistants, by the Model Context Protocol (MCP).

    The assistant starts this command, and talks to it over standard input and output. It gets tools (advise, next_question, why, path, compare, list_rules), the rules and the schemas to read, and a prompt that holds the interview.

    Groundswell itself keeps nothing and sends nothing. The assistant may: what you tell it goes to whoever runs it. For facts about allies and talks, use one that runs on your own machine.
    .example =
        Most assistants are told of it like this:
          { "{" }"mcpServers": { "{" }"groundswell": { "{" }"command": "groundswell", "args": ["mcp"]{ "}" }{ "}" }{ "}" }

        Example:
          groundswell mcp

command-help = Show what --help shows, of all or of one command.
    .example =
        Example:
          groundswell help advise

# Where --language names none that there is.
no-such-language = there are no texts in '{ $code }'; there are: { $words }.
    .near = there are no texts in '{ $code }'; did you mean '{ $near }'?

# What commands say of what they did.
wrote = Wrote { $file }
deleted = Deleted { $file }
lines-not-used = { $n ->
        [one] { $n } line could not be used.
       *[other] { $n } lines could not be used.
    }
batch-kept = What is done is kept; the same command with --resume goes on.
rate = { $n } a second
more-problems = { $n ->
        [one] … and { $n } more problem.
       *[other] … and { $n } more problems.
    }
batch-advised = { $n ->
        [one] Advised { $n } case in { $folder }: begin with index.md.
       *[other] Advised { $n } cases in { $folder }: begin with index.md.
    }
batch-removed = { $n ->
        [one] Removed { $n } report on cases that are gone.
       *[other] Removed { $n } reports on cases that are gone.
    }
batch-not-used = { $n ->
        [one] { $n } input could not be used: see errors.csv.
       *[other] { $n } inputs could not be used: see errors.csv.
    }
table-wrote = { $n ->
        [one] Wrote { $file }: { $n } case.
       *[other] Wrote { $file }: { $n } cases.
    }
wrote-also = Wrote { $file }.
table-aside = Some rows were set aside; { $file } lists them.
set-aside = set aside: { $problem }
table-progress = { $n ->
        [one] { $n } case, { $rate } a second
       *[other] { $n } cases, { $rate } a second
    }
new-then = Fill in what you know, then: groundswell advise { $file }
new-wrote = Wrote { $file }. { $then }
serve-at = Groundswell is at { $address }
serve-open = Open that address in a browser on this machine.
serve-stop = Ctrl-C stops it and forgets everything.
serve-stopped = Stopped. Everything is forgotten.
serve-not-here = other machines could then connect. If you want that, add --let-others-connect; what it means is printed then. Without --host only this machine can connect
serve-exposed =
    You let other machines connect. That means:
      { "*" } Whoever can reach this machine can open the pages. They see answers of their own, not yours.
      { "*" } What you write crosses the network as plain text. Whoever listens on it can read it.
      { "*" } Use it only among people and on a network you trust, and stop it with Ctrl-C when you are done.
version = groundswell { $version } (rules fired by: { $engine })
interrupted = Interrupted.

# What is wrong with how a command is used. Words behind -- and in capitals are typed as they stand.
lines-alone = --lines is for standard input alone: groundswell advise - --lines
lines-for-lines = JSON Lines are answered by JSON Lines on standard output: use --format json without options for pages. For pages: groundswell batch - -o DIR
pictures-for = --pictures { $what } is for { $fitting }, not for { $form }.
pictures-beside = --pictures svg writes files beside the report; name it with -o.
plan-no-pictures = --plan has no pictures.
one-case-a-file = A file of { $form } holds one case; 'groundswell batch' writes one for each.
not-on-a-terminal = A { $form } cannot be shown on a terminal; name a file with -o.
is-the-case-file = this is the case file itself; name another file for the advice
picture-of-others = this file is there already, and not drawn by Groundswell; name another report
ask-name-a-file = CASE is the file in which your answers are saved; name one.
ask-answers-already = CASE holds answers already; use it without --answers, or name a new file.
set-takes = --set takes FACT=VALUE, as in movement.stage=building.
set-not-delicate = --set is not for what is delicate, such as allies and negotiation: a command line stays in your shell's history. Put these answers in a file and use --answers FILE.
ask-no-terminal = there is no terminal to ask on. Give the answers with --answers FILE (a case file), or with --set FACT=VALUE, where VALUE can be unknown; what is delicate, such as allies and negotiation, in the file only. To read answers line by line from a pipe, use --plain. For advice on what is known: groundswell advise FILE
ask-groups = { $question } (a list, and allies_complete: yes or no)
ask-allowed = { $question } ({ $allowed })
hint-did-you-mean = Did you mean '{ $word }'?
no-format = There is no format '{ $name }'.
choose = Choose: { $words }
batch-no-path = Missing argument 'PATH...'.
no-such-headline = there is no such headline
name-the-headline = name the headline to reach
headline-near = there is no such headline; did you mean “{ $headline }”, number { $number }?
choose-headline = Choose one by its number, its word, or how it begins:
new-format-paper = --format is for the sheet on paper: groundswell new --print --format html
new-name-a-file = Name the file to write, for example: groundswell new our-case.yaml
new-not-on-a-terminal = A { $form } cannot be shown on a terminal; name a file: groundswell new --print { $sheet } { $file }
one-too-many = Got unexpected extra argument ({ $word })
new-is-a-sheet = { $sheet } is a sheet to print: groundswell new --print { $sheet } { $sheet }.pdf
new-no-sheet = There is no sheet '{ $word }'.
new-sheets = There are { $sheets }. The name of a file has an ending, such as sheet.pdf.
no-command = There is no command '{ $name }'.
see-help = See --help.
no-command-here = There is no command '{ $name }' here. See --help.
help-commands = Commands
brief-or-plan = --brief and --plan are two pages; ask for one of them.
for-pages = { $option } is for pages to read, not for { $form }.
stdin-once = - is standard input; it can be read only once.
no-rule = There is no rule '{ $name }'.
hint-rules-list = See 'groundswell rules list'.
needs-packages = this needs more packages; install them: pip install 'groundswell[{ $extra }]'
from-alone = --from { $origin } goes with neither --allies nor --on.
used-otherwise = this file is used for something else here; name another one
cannot-be-used = cannot be used: { $reason }
unforeseen = { $failure }. Please report this line; your case file was not sent anywhere.

# What commands on rules say.
proof-too-hard = Z3 gave up on one of the questions, so nothing is proved; fewer counts over allies, or lower thresholds in them, make it easier
cases-run = { $failed ->
        [0] { $cases } cases of { $rules } rules and { $definitions } definitions: none failed
       *[other] { $cases } cases of { $rules } rules and { $definitions } definitions: { $failed } failed
    }
case-of = { $kind } case { $number }
handbook-written = { $n ->
        [one] The handbook has { $n } page; begin with { $file }.
       *[other] The handbook has { $n } pages; begin with { $file }.
    }
pack-started = This is the pack { $name }. Next:
no-code = '{ $code }' is no code of a language; write one such as es or pt-br.
handbook-in-the-way = this file is there already, and not made by rules docs; move it away, or name another folder
folder-not-empty = there is something here already; name a new or empty folder
cannot-be-made = cannot be made: { $reason }
page-stale = { $file }: does not say what the rules say now
# What can be typed on a long page.
pager-keys = Space: go on   b: go back   q: end
next-command = Next: { $command }
next-rules-show = Next: groundswell rules show NAME

# What stands on every page of help, and in every message about how a command is used. What is in quotation
# marks there, such as { $name }, comes with its quotation marks.
option-help = Show this message and exit.
click-usage = Usage:
click-options = Options
click-error = Error: { $message }
click-try = Try '{ $command } { $option }' for help.
click-default = default: { $default }
click-required = required
click-invalid = Invalid value: { $message }
    .of = Invalid value for { $param_hint }: { $message }
# The name of what is missing stands behind these, with a point.
click-missing-argument = Missing argument
click-missing-option = Missing option
click-missing-command = Missing command.
click-choose = Choose from:
click-no-option = No such option { $name }.
click-near = Did you mean { $possibility }?
    .several = (Did you mean one of: { $possibilities }?)
click-takes-no-value = Option { $name } does not take a value.
click-needs-value = Option { $name } requires an argument.
    .several = Option { $name } requires { $nargs } arguments.
click-takes-values = Argument { $name } takes { $nargs } values.
click-too-many = Got unexpected extra argument ({ $args })
    .several = Got unexpected extra arguments ({ $args })
click-not-the-word = { $value } is not { $choice }.
click-none-of = { $value } is not one of { $choices }.
click-no-number = { $value } is not a whole number.
click-not-in-range = { $value } is not in the range { $range }.
click-not-there = Directory { $filename } does not exist.
click-is-a-file = { $filename } is a file, not a folder.
click-is-a-folder = { $filename } is a folder, not a file.
click-not-readable = { $filename } may not be read.
click-not-writable = { $filename } may not be written.

# The page without a network.
page-output-or-folder = Name the file to write with -o, or the folder of a web app with --folder.
page-folder-no-format = A web app has no other format: leave out --format.
