# Sheets that people already have (groundswell import): what was understood of them, and what is wrong with one.

# Lists of words by which sheets are understood, with | between them. Write those that people use in your language; those
# of the other languages are understood as well. Capitals, accents and signs do not matter.
# Titles of the column with the label of a case, and of the one with the name of a group.
intake-words-case = case | case name | name of the case | case label | label | campaign | campaign name | name of the campaign | movement name | name of the movement
intake-words-group-name = group | group name | name of the group | stakeholder | stakeholder name | actor | organization | organisation | institution | ally | ally name
# Words for a group in titles such as "ally 1 name".
intake-words-group = ally | allies | group | groups | stakeholder | actor | organization | organisation
# Words of columns with notes, and columns that form tools add.
intake-words-notes = note | notes | comment | comments | remark | remarks
intake-words-tool = timestamp | email address | username | score
# Columns that number the rows, and columns that say to which row of the other sheet a row belongs.
intake-words-index = index | _index | key
intake-words-parent = parent index | _parent_index | parent key | parent_key
# Titles of the column that says how a group stands; and words of columns on power, interest and influence.
intake-words-standing = position | stance | attitude | standing | support
intake-words-power = power
intake-words-interest = interest
intake-words-influence = influence
# What people write where they do not know, and for yes and no.
intake-words-unknown = unknown | not known | do not know | don't know | dk | not sure | no answer | not available
intake-words-yes = yes | y | true | 1 | x | checked | selected
intake-words-no = no | n | false | 0 | unchecked | not selected
# How a group stands, where the word says how strongly; and words that say for or against alone.
intake-words-support =
    .active_opponent = active opponent | active opposition | actively opposed | strongly opposed | strongly against
    .passive_opponent = passive opponent | passive opposition | passively opposed
    .neutral = neutral | undecided | neither for nor against
    .passive_ally = passive ally | passive support | passive supporter | passively supports
    .active_ally = active ally | active support | active supporter | actively supports | strongly supports
intake-words-for = support | supports | supportive | supporter | for | in favour | in favor | positive | pro
intake-words-against = opposed | oppose | opposes | opponent | opposing | against | negative | contra

# A sheet of a workbook, as it stands in the place of a file.
intake-place = { $file }, sheet { $sheet }

# What was understood. $place is a file, or a sheet of one; $row the number of the row with the titles.
intake-holds-cases = { $place }: each row is a case; the titles stand in row { $row }.
intake-holds-groups = { $place }: each row is a group of a case; the titles stand in row { $row }.
intake-holds-one_case = { $place }: each row is a group, and all belong to one case; the titles stand in row { $row }.
intake-holds-nothing = { $place }: left out.
    .unknown = { $place }: not known.
# How a file of text was read. $encoding is a name such as UTF-8.
intake-read-as =
    .comma = It was read as { $encoding }, with commas between cells.
    .semicolon = It was read as { $encoding }, with semicolons between cells.
    .tab = It was read as { $encoding }, with tabs between cells.
    .bar = It was read as { $encoding }, with bars between cells.
# One column. $title is what stands over it; $target a key, such as movement.stage; $topic what that is called.
intake-column-certain = { $title } → { $target } ({ $topic })
    .link = { $title } → { $target } (joins the rows of two sheets)
intake-column-likely = { $title } → { $target } ({ $topic }): a guess, please check
intake-column-map = { $title } → { $target } ({ $topic }), as the map says
    .link = { $title } → { $target }, as the map says
intake-column-left_out = { $title }: left out
intake-column-empty = { $title }: left out, nothing stands in it
intake-column-not_said = { $title }: left out; it says neither how near a group is to those in power nor how many people it can bring
intake-column-open = { $title }: not known
# Texts that were understood though they are only a part of an answer. $text is what stood there, $value a word.
intake-likely-value = { $title }: “{ $text }” was taken for { $value }; please check
intake-open-value = { $title }: “{ $text }” does not say how strongly; this was left open
# Behind a list of groups. $topics are what questions are about, with commas.
intake-left-to-ask = The sheet does not say of its groups: { $topics }. Go on with: groundswell ask { $file }

# What was done.
intake-cases = { $n ->
        [one] { $n } case was found.
       *[other] { $n } cases were found.
    }
intake-wrote = { $n ->
        [one] Wrote { $n } case to { $file }; only you can read it.
       *[other] Wrote { $n } cases to { $file }; only you can read them.
    }
intake-wrote-map = Wrote the map to { $file }. Correct it where something is wrong, then run the same command again.
intake-hint-map = Correct the map { $file }, then run the same command again; or leave out what does not fit with --partial.
    .none = Write a map to correct with --map map.yaml; or leave out what does not fit with --partial.
intake-partial = This was left out:
intake-folder-not-empty = this folder is not empty; name a new one
intake-no-output = Nothing was written; name a folder with -o.

# The map file. It is a comment of several lines; what stands in the file below it is never translated.
intake-map-head =
    What each column of your sheets holds. Correct it, then run the same command again with it.
    Behind a title stands a fact, such as movement.stage, or leave_out. 'groundswell schema case' lists the facts.
    Under values stands what a text in a cell means: one of the words of the fact, or unknown.
    holds: cases (each row is a case), groups (of the cases of another sheet), one_case (a list of its groups) or nothing.
intake-map-open = not known: write a fact, or leave_out
intake-map-likely = { $topic }: a guess, please check
intake-map-check = a guess, please check
intake-map-no-column = there is no such column among the columns of this sheet, or it takes any text
intake-no-target = this is not a fact; write one, such as movement.stage or allies[0].name, or leave_out
    .near = this is not a fact; did you mean { $near }? Write leave_out where a column is not wanted
whole-map = there is nothing in this map; delete it, and 'groundswell import' writes it anew
    .no-section = a map must be a section with keys below it ({ $keys }); this is { $found }

# The form for ODK and KoboToolbox (groundswell new --print form.xlsx).
intake-form-title = Groundswell: questions about your movement
intake-form-together = Answer together where you can. Where you do not agree, or do not know, say so: that is never taken for no.
intake-form-number = Write a whole number from 0 to { $most }, or leave it blank.
intake-form-moment = Write a year, a year and month, or a date: 2019, 2019-09, 2019-09-15.
intake-form-text = This is too long; write a few words.
intake-form-then = Put it into ODK or KoboToolbox. What comes back is read by: groundswell import
intake-form-questions = only the whole questionnaire can be a form (.xlsx)

# What is wrong with a file. Each stands behind its name.
intake-delimiter = between cells there can be a comma, a semicolon, a tab or a bar
intake-encoding = this text is in no encoding that is read for certain; save it as UTF-8, or name the encoding in the map
intake-quotes = the quotation marks of this row do not fit, or a cell is longer than any spreadsheet allows; save the sheet as CSV anew
intake-too-many-rows = there are more rows than { $most }, or they reach too far; delete what is not needed
intake-too-many-columns = there are more columns than { $most }; delete what is not needed
intake-too-many-sheets = there are more sheets than { $most }; delete what is not needed
intake-too-large = unpacked it is larger than { $most } bytes, the most that is read
intake-needs-packages = workbooks need more packages; install them: pip install 'groundswell[sheets]'; or save the sheet as CSV
intake-broken-workbook = this workbook cannot be read; open it in a spreadsheet program and save it as .xlsx or as CSV
intake-macros = this workbook holds programs (macros); save it as .xlsx without them, or as CSV
intake-locked = this workbook is locked, or packed in another way; save it as .xlsx without a password, or as CSV
intake-old-workbook = this is an old or a locked workbook; save it as .xlsx without a password, or as CSV
intake-formula = cell { $cell } holds a formula that was never worked out; open the file in a spreadsheet program and save it
    .row = a cell of row { $row } holds a formula that was never worked out; open the file in a spreadsheet program and save it
intake-failed-formula = cell { $cell } holds a formula that failed; mend or delete it
intake-blank = there is nothing in it

# What is wrong with a sheet, a column or a cell. Each stands behind the sheet, the row and the title.
intake-rows = { $problem } ({ $n } rows: { $rows })
intake-sheet-unknown = no column of this sheet is known; are the titles there? Write in the map what its columns hold, or holds: nothing
intake-no-idea = it is not known what this column holds; write a fact or leave_out in the map
intake-several = this can be { $targets }; write one of them in the map
intake-not-in =
    .cases = this is about one group; say about which, as allies[0].support, or leave it out
    .groups = this is about a case, and each row of this sheet is a group; put it into the sheet of cases, or leave it out
    .one_case = this is about a case, and each row of this sheet is a group; put it into a sheet of cases, or leave it out
    .nothing = this sheet is left out
intake-no-title = there is something beside the last title; give the column a title, or delete it
intake-is-formula = this begins like a formula; write what it says
intake-day-or-month = the day and the month could be swapped here; write it as 2019-09-15
intake-chosen = this must say whether the answer was chosen: 1 or 0, yes or no
intake-two-answers = two answers are chosen here; only one can be
intake-no-name = this group has no name, and every group needs one
intake-whose = it is not known to which case each of these groups belongs; give the sheet a column with the label of the case
intake-whose-blank = it is not said to which case this group belongs
intake-stranger = there is no such case in the other sheet
intake-same-name = two groups of this case have the same name; give each a name of its own
intake-not-a-case = this row cannot be read as a case
