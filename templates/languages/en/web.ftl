# The pages of the questionnaire in a browser. Titles name no group, because a browser keeps them in its
# history. What stands in quotation marks is the title of a page or what stands on a button; where it is a
# variable, its own message says it.

# The title of a window: that of a page, and of one on which something is wrong.
web-title = { $title } – Groundswell
web-title-failed = Error: { $title } – Groundswell
# The first link of a page, for screen readers and keyboards.
web-skip = Skip to the main part
# A button that forgets everything at once and shows an empty page, for danger.
web-leave = Leave now
# What screen readers call the menu, and what stands in it.
web-menu = Pages
web-menu-questions = Questions
web-menu-groups = Groups
web-menu-all = All on one page
web-menu-answers = Answers
web-menu-advice = Advice
# At the foot of every page: the choice of a language (only seen where there are several), what becomes of
# the answers. $leave is the button "Leave now".
web-language = Language
# What this language calls itself.
language-name = English
web-in-memory = Your answers are in the memory of this program only.
web-crosses-network = They cross the network as plain text: use this only on a network you trust.
web-leave-forgets = { $leave } forgets them and shows an empty page.

# Words that several pages have.
web-error = Error:
web-name = Name
web-group = Group { $number }
web-group-named = Group { $number }: { $group }
web-group-and-question = Group { $number }: { $question }
# What only screen readers say behind a word on a button or link: "Change" and then ": dockers, How …?"
web-behind = : { $text }
web-group-then-text = { $group }, { $text }
web-go-on = Go on
web-keep = Keep
web-keep-and-add = Keep, and add these
web-go-on-questions = Go on with the questions
web-change = Change
web-remove = Remove
web-more = More
web-back = Back
web-back-to-answers = Back to your answers
web-back-to-advice = Back to the advice
web-back-to-groups = Back to the groups
web-back-to-first = Back to the first page
web-back-to-page = Back to “{ $page }”
web-to-first = To the first page
web-answers-link = Look at your answers first
web-read-advice = Read the advice
web-print = Print this page
web-sections = Sections
web-your-answers = Your answers
web-left-open = Every question can be left open. What is open is unknown, never “no”.
web-leave-open = Leave open what you do not know. What is open is unknown, never “no”.
web-keep-to-yourself = Keep this page to yourself: it holds what you answered.
web-headline-now = Your headline as things stand: { $headline }
web-kept = Your answers are kept.
web-list-changed = The list of groups was changed on another page in the meantime. Nothing was changed here; please look at it again.

# Parts of forms.
web-not-answered = (not answered)
# Over kinds that fit the name of a group, and over all kinds.
web-perhaps = Perhaps
web-all-kinds = All kinds
web-names-of-groups = Their names, one on each line
web-names-of-more-groups = More groups, one on each line
web-names-hint = Groups, roles or institutions; never persons. Code names are fine.
web-names-to-add = Names to add
web-problem = There is a problem
web-problem-rest = What is right is kept. Please look at:
# How far the questionnaire is; the first is only said by screen readers, and $to_come is such as "at most 5 to go".
web-how-far = How far you are
    .told = { $n } answered; { $to_come }.
web-nothing-answered = Nothing is answered here.

# The first page.
web-start = Begin
web-start-heading = Advice for nonviolent movements, on coalitions, allies and negotiation
web-start-about = You answer questions about your movement. Then you read what to do now, what to do next, what to hold off, and why.
web-start-memory = { $minutes ->
        [one] Your answers are kept in memory until you forget them, or for { $minutes } minute after your last page.
       *[other] Your answers are kept in memory until you forget them, or for { $minutes } minutes after your last page.
    }
web-start-save = To keep them, save the case file on the page “{ $page }”. Nothing is saved by itself.
web-start-history = The browser's history shows that you were here. A private window keeps no history.
web-start-go-on = Go on with your answers
web-start-asked = You are asked once more before the answers that are here now are forgotten.
web-start-one = One question a page
web-start-all = All questions on one page
web-start-before = Before you begin
web-start-example = See an example first
    .about = What such advice looks like for real movements.
web-start-paper = Answer on paper first
    .about = Sheets to print and fill in together.

# Begin anew, where there are answers; $save is a link.
web-begin = Begin anew
web-begin-sure = Begin anew?
web-begin-forgets = { $n ->
        [one] This forgets what is answered here now: { $n } answer. It cannot be brought back, unless you { $save }.
       *[other] This forgets what is answered here now: { $n } answers. They cannot be brought back, unless you { $save }.
    }
web-begin-save = save first
web-begin-forget = Forget them, and begin anew
web-begin-keep = Keep them, and go on

# Going on with a case file; $save is a link.
web-upload = Go on with a case file
web-upload-replaces = The answers in the file take the place of those that are here now. { $save } if you want to keep them.
web-upload-save = Save those first
web-upload-file = Your case file
web-upload-go-on = Go on with this file
web-upload-rest = Go on with the rest of it
web-file-hint = A file with answers that you saved on the page “{ $page }”, or that somebody gave you.
# What cannot be used of a file: the line, the group and the question it is about, as far as they are known.
web-file-unusable = Something in this file cannot be used
web-file-as-before = Your answers are as they were before.
web-file-line = Line { $line }: { $text }
web-file-group = Group { $number }. { $text }
web-file-question = “{ $question }” { $text }
web-file-rest = { $n ->
        [one] The rest of it can be used: { $n } answer.
       *[other] The rest of it can be used: { $n } answers.
    }
web-file-none = No file is chosen yet. Choose one below, then press the button again.
web-file-refused = { $title }. { $detail }
web-file-empty = There is nothing in this file.
web-file-no-case = This is no file with answers.
web-file-newer = This file was written for a newer Groundswell. Open it with that.
web-file-not-asked = Nothing of this name is asked.
web-file-misspelt = “{ $question }” is perhaps meant: its name in the file is misspelt.
web-file-misplaced = “{ $question }” stands in the wrong part of the file.
web-file-unreadable = This part cannot be read.
web-file-no-name = This group has no name that can be used.
web-file-same-name = Another group has this name.
web-file-too-many = There are too many groups.
web-file-answer = The answer in the file is { $answer }.
web-file-answers = Its answers are: { $answers }.
web-file-no-answer = { $value } is none of the answers.
web-file-none-of-them = This is none of the answers.
web-file-nearest = The nearest is { $answer }.

# One question a page.
web-question-so-far = Your answer so far: { $answer }
web-question-advice = The advice so far
web-question-read = Read the whole advice

# The groups.
web-groups = The groups that matter
web-groups-listed = On your list
web-groups-answered = ({ $n } answered)
web-groups-add = Add these groups
web-groups-go-on = Keep, and go on
web-groups-which = Which groups could matter?
web-groups-kinds = It helps to think of each kind in turn: who of them shares your cause, and whom could those in power hardly do without?
web-groups-added = { $n ->
        [one] { $n } group added to your list.
       *[other] { $n } groups added to your list.
    }
web-group-idle = More questions, which hardly fit this group or make no difference as things stand
web-group-removed = The group is off your list.
# Taking a group off; the title of the page names no group.
web-remove-title = Remove group { $number }
web-remove-heading = Take { $group } off your list?
web-remove-forgets = What you answered about this group is forgotten.
web-remove-yes = Take it off
web-remove-no = Keep it

# All questions on one page; $link is the link.
web-all = All questions
web-all-many = { $n ->
        [one] You named { $n } group. { $link }
       *[other] You named { $n } groups. { $link }
    }
web-all-many-link = Each has a page of its own.
web-all-remove = Remove this group
web-all-advice = Keep, and read the advice

# All answers.
web-answers-go-on = Go on here
web-answers-save = Save your answers

# The turns, and the end; $answers and $save are links.
web-end-look = { $answers }, or { $save }.
web-end-save = save them

# The advice; $save is a link with the title of that page.
web-advice = Advice
web-advice-heading = The advice as things stand
web-advice-keep = Keep this page to yourself: it says what you plan, and where you are weak. { $save } has a page that can be handed on.
web-advice-keep-groups = Keep this page to yourself: it says how groups stand towards the other side. { $save } has a page that can be handed on.
web-advice-look = Look closer, and go on
web-advice-deciding = { $n ->
        [one] At most { $n } question can still change this.
       *[other] At most { $n } questions can still change this.
    }
web-advice-deciding-and-groups = { $n ->
        [one] At most { $n } question can still change this, and up to { $each } for each group that you name.
       *[other] At most { $n } questions can still change this, and up to { $each } for each group that you name.
    }
web-advice-words = { $n ->
        [one] At most { $n } question can still fit its words.
       *[other] At most { $n } questions can still fit its words.
    }
web-advice-answers = Look at your answers, or change one
web-advice-save = Save it, on one page or whole, or hand it on
# Behind a piece of advice, and in place of the commands of a report.
web-advice-why = Why?
web-hand-on = To hand it on, choose “{ $heading }” on the page “{ $page }”.
web-on-paper = “{ $sheet }”, on the page “{ $page }”

# Save.
web-save = Save
web-save-where = A saved file stays where your browser puts it. Keep it where only you can read it.
web-save-case = The case file holds all you answered. You can go on with it here on another day, or give it to somebody who helps you.
web-save-yaml = Case file to read and edit
web-save-json = Case file for programs
web-save-the-advice = The advice
web-save-whole-advice = The whole advice
web-save-on-one-page = On one page
web-save-two-weeks = The next two weeks: one page with room for who, and by when
web-save-to-hand-on = To hand on
    .about = Without names, and without what could harm people. Read it before you hand it on.
# Said by screen readers before the name of a format: "On one page, as PDF".
web-save-as = { $title }, as { $format }
web-save-to-hand-on-as = To hand on: { $title }, as { $format }
web-save-paper = Sheets to print and fill in
    .about = { $link }: all questions, a chart of the groups for a wall, an agreement, preparing for talks, which group next.
web-save-other = Other answers
    .about = { $link } that you saved before.
# On paper.
web-paper = On paper
web-paper-about = Sheets to print, to fill in together, and to keep safe. They hold none of your answers.
web-paper-then = Then give the answers to the questions on the pages of Groundswell.

# The page without a network.
web-take = Take it with you
    .about = All of this as one file: it opens on a telephone without a network. It holds none of your answers.

# Look closer.
web-closer = Look closer
web-closer-why = For each piece of advice: which of your answers it rests on, or which it waits for.
web-closer-what-if = Try one, and see what it would change. Nothing is kept unless you want it.
web-closer-path = The fewest changes that would.
web-closer-compare = Yours, and those in a file that you bring: the same movement later, or answered by others.
web-closer-examples = What did other movements get?
    .about = Real movements, each at one moment. Your own answers stay as they are.

# Why: all of the advice in a line each.
web-why = Why
web-why-title = Why this advice
web-why-heading = Why this advice?
web-why-headline = The headline: { $headline }
web-why-assumed = Nothing was said of nonviolence, so we assumed that the movement has chosen to act without violence.
web-why-advised = What is advised, and what it rests on
web-why-open = What waits for an answer
web-why-gives-way = What gives way to other advice
web-why-silent = What is not advised, and why
web-why-because = Because: { $reasons }.
web-why-gave-way = It gives way to “{ $title }”.
web-why-may-give-way = It may give way to “{ $title }”.
web-why-for = For { $groups }: { $text }
web-why-waits-for = It waits for: { $questions }
web-why-waits-for-groups = It is open: the groups that are not on your list yet decide it.
# A reason that was assumed.
web-why-reason-assumed = { $reason } (assumed)
# Why: one piece of advice, or one headline.
web-why-open-questions = It is open: something is not known. These questions decide it:
web-why-rule-one = It is advised. One thing alone decides it:
web-why-rule-all = It is advised. These together decide it, and none can be left out:
web-why-no-rule-one = It is not advised. One thing alone decides it:
web-why-no-rule-all = It is not advised. These together decide it, and none can be left out:
web-why-posture-one = It is the headline. One thing alone decides it:
web-why-posture-all = It is the headline. These together decide it, and none can be left out:
web-why-no-posture-one = It is not the headline. One thing alone decides it:
web-why-no-posture-all = It is not the headline. These together decide it, and none can be left out:
web-why-group = For { $group }
# What an answer to a question would lead to.
web-why-then-fires = It comes if: { $answers }
web-why-then-silent = It falls away if: { $answers }
web-why-then-open = It stays open if: { $answers }
web-why-rival = It gives way to “{ $title }”, which fits better where both are advised.
web-why-rival-perhaps = It may give way to “{ $title }”, which fits better where both are advised.
web-why-rival-because = That is advised because:
web-why-rival-depends = That depends on:
# The parts of a condition, each with whether it is so.
web-why-how = How it is decided
web-why-yes = yes
web-why-no = no
web-why-not-known = not known
web-why-part = { $condition } ({ $said })
web-why-part-answered = { $condition } (you said: { $said })
web-why-no-groups = This is asked of each group, and no group is on your list. { $link }
web-why-name-groups = Name groups
# $all and $advice are links.
web-why-links = { $all }, or { $advice }.
web-why-all = All of the advice
web-why-back = back to the advice

# What if.
web-what-if = What if
web-what-if-heading = What if an answer were another?
web-what-if-about = Choose a question, try another answer, and see what it would change. Your answers stay as they are unless you choose to keep one.
web-what-if-not-answered = not answered
web-what-if-open = Not answered yet
web-what-if-question = What if: { $question }
web-what-if-supposed = If your answer were “{ $answer }”
web-what-if-same = Your advice would stay the same.
web-what-if-headline-now = Headline now
web-what-if-headline-then = Headline then
web-what-if-headline-same = The headline would stay: { $headline }
web-what-if-came = Advice that would come
web-what-if-went = Advice that would fall away
web-what-if-moved = Advice under another heading
web-what-if-move = { $title }: no longer under “{ $first }” but under “{ $second }”
web-what-if-closed = Questions that would be settled
web-what-if-opened = Questions that would be new
web-what-if-answer = Nothing is kept so far: your answer is “{ $answer }”.
web-what-if-no-answer = Nothing is kept so far: your answer is still open.
web-what-if-keep = Keep this answer
web-what-if-see = See what would change
web-what-if-other = Try another question
web-what-if-kept = Kept. Your answer is now: { $answer }.

# The way to another headline.
web-path = What would lead to another headline
web-path-heading = What would lead to another headline?
web-path-which = Which one would you like to come to?
web-path-there = (you are there)
web-path-only = Only what a movement can change by its own work is changed here. Groups stay as they are.
web-path-one = The way to another headline
web-path-to = The way to “{ $headline }”
web-path-already = This is your headline already. Nothing has to change.
# $needed is an answer, or several as alternatives.
web-path-obstacle = { $topic }: you said “{ $said }”. It would have to be: { $needed }. A movement cannot change that by its own work alone.
web-path-groups = It depends on the groups on your list, which are left alone here.
web-path-fewest = What would lead there, the fewest steps first. Each was tried out on your answers. Whether you want these changes is for you to decide.
# $answers are answers in quotation marks, $link is the link "What if?"; $question ends with a question mark.
web-path-change = Change { $topic }: from “{ $before }” to { $answers }. { $link }
web-path-find-out = Find out, or settle: { $question } It leads there if: { $answers }. { $link }
web-path-cannot-change = A movement cannot change this by its own work alone.
web-path-what-if = What if?
# $other and $back are links.
web-path-links = { $other }, or go { $back }.
web-path-other = Choose another headline
web-path-back = back

# Two sets of answers.
web-compare = Compare
web-compare-question = How do two sets of answers differ?
web-compare-heading = Compare two sets of answers
web-compare-about = Yours, and those in a file that you bring: the same movement at another time, or answered by others. Your answers stay as they are.
web-compare-file = The other case file
web-compare-button = Compare with this file
web-compare-rest = Compare with the rest of it
web-compare-keep = Keep this page to yourself: it holds what both say.
web-compare-yours = Yours
web-compare-the-file = The file
web-compare-no-name = without a name
# The name and moment of a case, and its headline.
web-compare-side = { $name }: { $headline }
web-compare-same-headline = Both get the same headline.
web-compare-facts = What is answered differently
web-compare-only-yours = Only yours says
web-compare-only-file = Only the file says
web-compare-groups-yours = Groups only in yours
web-compare-groups-file = Groups only in the file
web-compare-went = Advice only for yours
web-compare-came = Advice only for the file
web-compare-closed = Questions open only in yours
web-compare-opened = Questions open only in the file
web-compare-same = Both say the same, and the advice is the same.
web-compare-put-away = Put the other file away
web-compare-other = Compare with another file
# A piece of advice under the heading "Now" or another.
web-compare-advice = { $part }: { $title }

# Examples; $on and $other are links.
web-examples = Examples
web-examples-about = Real movements, each at one moment, with the advice that it gets here. Each knows only what named sources said then, so that much is left open. Read them as examples of how to answer, not as history.
web-examples-none = There are none here.
web-examples-own = Your own answers stay as they are. { $on }
web-examples-go-on = Go on with them
web-example = An example
web-example-heading = An example: { $case }
web-example-own = Your own answers stay as they are. { $on } or { $other }.
web-example-other-inside = look at another example
web-example-first = { $other } or { $begin }.
web-example-other = Look at another example
web-example-begin = begin with your own
web-example-sources = Sources: { $sources } (Where a sketch is named, it is our own notes on the movement.)
web-example-answers = What is answered in this example

# Forgetting; $leave is the button "Leave now", and $page is what stands on a button.
web-forget = Forget everything
web-forget-sure = Forget everything?
web-forget-nothing = Nothing is answered here yet.
web-forget-danger = In danger choose { $leave } at the top: it does not ask.
web-forget-keep = Keep my answers
web-forgotten = Everything is forgotten
web-forgotten-about = Groundswell keeps no answers of yours any more. Files that you saved are still where you saved them, and the history of your browser shows that you were here.
# An empty page that does not say where it comes from.
web-blank = Empty page
web-blank-heading = This page is empty

# What is refused.
web-refused-saved = If you saved a case file
    .about = It has all your answers up to that moment. Choose it here and go on.
web-refused-not-saved = If you did not
    .about = The answers cannot be brought back.

# Help. Variables are the titles of pages and what stands on buttons.
web-help = Help
web-help-answers = What becomes of your answers
web-help-memory = They are in the memory of the program that shows this page. It writes no file and no log, and it calls no other machine.
web-help-forgotten = { $minutes ->
        [one] They are forgotten { $minutes } minute after your last page, when you choose “{ $forget }” or “{ $leave }”, and when the program is stopped.
       *[other] They are forgotten { $minutes } minutes after your last page, when you choose “{ $forget }” or “{ $leave }”, and when the program is stopped.
    }
web-help-cookie = A cookie with a random name tells the program which answers are yours. It holds nothing else.
web-help-history = The history of your browser keeps the addresses and titles of these pages. They hold no answers and no names. A private window keeps no history.
web-help-leave = “{ $leave }” forgets everything and shows an empty page. Going back then shows no answers.
web-help-translation = This page asks your browser not to offer a translation, because that would send what you wrote to a company.
web-help-around = How to get around
web-help-unsaid = “{ $dont_know }” and “{ $rather_not_say }” are answers. Neither is ever taken for “no”.
web-help-back = “{ $back }”, the browser's own back button and loading a page again are all harmless.
web-help-two-pages = You can open two pages at once. What you keep on one is there on the other when you load it again.
web-help-looking = “{ $answers }” shows everything, with a link to change it that comes back there. “{ $advice }” shows what your answers lead to at any moment.
web-help-closer = “{ $closer }” says why each piece of advice is given, what would change if an answer were another, and what would lead to another headline. It compares your answers with those in another file. Nothing there changes your answers unless you choose to keep something.
web-help-forget = “{ $forget }” asks once. “{ $leave }” does not ask.
web-help-keyboard = Everything works with the keyboard: Tab goes on, the arrow keys choose, Enter goes to the next page.
web-help-programs = For programs
    .about = The same advice for other programs is described at { $link }.

# Many files at once: people's answers together, or one movement over time.
web-together = Put many files together
    .about = What many people answered, or one movement over time.
web-together-about = Bring the case files of many people about one movement, and see where you agree and where you differ. Or bring the files of one movement from several moments, and see what changed.
web-together-nothing-kept = The files are read once, and the page is shown at once. Nothing of them stays here. Names of files are never shown.
web-together-files = The case files
web-together-hint = Choose all of them at once; together they may be up to 1 MB.
web-together-gather = Where do we agree and differ?
web-together-over-time = What changed over time?
web-together-none = Choose one or more case files first.
web-together-left-out = Some of this could not be used, and is left out
web-together-file = File { $number }: { $text }
web-together-other = Other files
