# What the questionnaire says, on a terminal and in a browser alike.

# Two answers to every question; neither is ever taken for "no".
unsaid-dont_know = I don't know
unsaid-rather_not_say = I'd rather not say

# Parts of the questionnaire beside those of facts.ftl, as titles.
section-allies = The groups that matter
section-case = The heading of your page

# The list of groups: what is asked once it has begun, and how it ends.
interview-other-groups = Which other groups matter?
interview-list-none = There are none
interview-list-all = That is all: these are the groups that matter
interview-list-more = There may be more, but I stop here

# Stands behind an answer that is kept for when it matters again.
interview-parked = (kept; makes no difference now)

# Why a question is asked; $because is a whole sentence.
interview-why-we-ask = Why we ask: { $because }
# The heading over what waits for the answer.
interview-what-it-decides = What this question decides
interview-waits-posture = Your headline can depend on it: { $titles }.
interview-waits-rule = This advice can depend on it: { $titles }.
interview-waits-words = It can change how this is said: { $titles }.
interview-waits-readiness = It is on the list of what to have ready for talks: { $titles }.
interview-waits-heading = It stands at the head of your page. It does not change the advice.
interview-waits-nothing = As things stand it makes no difference.
# What each answer alone would lead to: a heading, and then sentences behind each answer.
interview-leads = What each answer alone would lead to
interview-leads-fits = This advice then fits: { $titles }.
interview-leads-does-not-fit = This advice then does not fit: { $titles }.
interview-leads-headline = Your headline is then “{ $headline }”.
interview-leads-headlines = { $n ->
        [one] { $n } headline is then still possible.
       *[other] { $n } headlines are then still possible.
    }
interview-leads-nowhere = Alone, this answer settles nothing.
# In place of all of them.
interview-leads-none = No answer settles anything alone; together with others it does.
# Numbers that lead to the same: from $low to $high.
interview-numbers = { $low } to { $high }

# What is said after an answer; $caution is a whole sentence.
interview-please-check = Please check: { $caution }
interview-stays = Your advice stays the same.
interview-changes = This changes your advice.
interview-headline-before = Headline before: { $headline }
interview-headline-now = Headline now: { $headline }
# $title is the title of a piece of advice, perhaps with the groups it is about.
interview-new = New: { $title }
interview-gone = Gone: { $title }
interview-moved = Under “{ $part }” from now on: { $title }
interview-title-for = { $title } ({ $groups })
interview-parked-now = Kept, but makes no difference now: { $topics }.

# A name on the list that has the form of a person's.
interview-could-be-person =
    .terminal = “{ $name }”: if this is a person, take it off the list with { $label }, and write a group or a role instead.
    .browser = “{ $name }”: if this is a person, remove it below, and write a group or a role instead.
# A name that holds commas.
interview-could-be-several =
    .terminal = One group: { $name }. If these are several, take it off the list with { $label }, and write ; between them.
    .browser = One group: { $name }. If these are several, remove it below, and write each on a line of its own.

# Where the questions turn from one purpose to the next: the title of a page, and the same as a sentence.
interview-settled-advice = All questions that decide which advice you get are asked.
    .title = All questions that decide which advice you get are asked
interview-settled-headline = Your headline is settled: “{ $headline }”.
    .title = Your headline is settled: “{ $headline }”
interview-not-settled = What you know does not settle the headline.
    .title = What you know does not settle the headline
# $headline is such as "Still open: keep growing or prepare to talk".
interview-open-headline = { $headline }.
interview-more-words = { $n ->
        [one] At most { $n } more question fit its words and fill the checklist.
       *[other] At most { $n } more questions fit its words and fill the checklist.
    }
interview-more-advice = { $n ->
        [one] At most { $n } more question can still change what else you are advised.
       *[other] At most { $n } more questions can still change what else you are advised.
    }
# $each is how many questions there can be about each group.
interview-more-advice-and-groups = { $n ->
        [one] At most { $n } more question can still change what else you are advised, and up to { $each } for each group that you name.
       *[other] At most { $n } more questions can still change what else you are advised, and up to { $each } for each group that you name.
    }
# What can be chosen there.
interview-go-on-advice = Make the advice more exact
interview-go-on-words = Go on with them
interview-read-now = Read the advice now
interview-to-headline = First: what decides your headline
interview-all-asked = That is all there is to ask

# How long it takes. $minutes is such as "about 3 minutes".
interview-nothing-left = Nothing is left to ask.
interview-minutes = { $n ->
        [one] about { $n } minute
       *[other] about { $n } minutes
    }
interview-length-headline = { $n ->
        [one] At most { $n } question to your headline, often fewer: { $minutes }.
       *[other] At most { $n } questions to your headline, often fewer: { $minutes }.
    }
interview-length = { $n ->
        [one] At most { $n } question.
       *[other] At most { $n } questions.
    }
interview-length-and-groups = { $n ->
        [one] At most { $n } question, and up to { $each } for each group that you name.
       *[other] At most { $n } questions, and up to { $each } for each group that you name.
    }
# Where those to the headline are told before, which are among them.
interview-length-in-all = In all at most { $n }.
interview-length-in-all-and-groups = In all at most { $n }, and up to { $each } for each group that you name.
interview-stop-at-any-time = You can stop at any time.
# How many questions can still come; stands in brackets or behind a semicolon.
interview-to-come-headline = at most { $n } to your headline
interview-to-come = at most { $n } to go
interview-to-come-groups-apart = at most { $n } to go, groups apart
interview-section = Section { $number } of { $of }: { $title }

interview-stays-here = Nothing leaves this machine.
interview-no-persons = Write groups and roles, never persons, and nothing told in private.

# Short headings over what is asked of each group in its row of a table.
interview-row-pillar = Kind of group
interview-row-support = Stands towards your cause
interview-row-closeness = Ties to those in power

# What is wrong with an answer, as a sentence.
interview-wrong-open = This needs an answer; “{ $dont_know }” is one as well.
interview-wrong-unreadable = This could not be read as text. Please write it again.
interview-wrong-word = This is none of the answers. Please choose one of them.
interview-wrong-number = This must be a whole number from 0 to { $most }, in digits.
interview-wrong-blank = This is blank; write something.
interview-wrong-long = This is longer than { $most } characters.
interview-wrong-invisible = This holds no sign that can be seen; write something.
interview-wrong-unseen = This holds a sign that nobody sees; delete it, or write the text anew.
interview-wrong-moment = This must be a year, a year and month, or a date: 2019, 2019-09, 2019-09-15.
interview-wrong-day = This is a day that no calendar has; write a year, a year and month, or a date: 2019, 2019-09, 2019-09-15.
interview-wrong-same-name = This is the name of another group; give each group a name of its own.
interview-wrong-no-room = This has no room: these pages take at most { $most } groups.
interview-wrong-none = There are groups on the list; take them off first.
# Where none of these is said.
interview-wrong-otherwise = This does not fit here. Please write it in another way.
# One of several names.
interview-wrong-name = Name { $number }: { $problem }

# The same for programs, which read the key of the question before it: "allies[0].name: is blank".
interview-problem-same-name = is the name of another group; give each group a name of its own
interview-problem-no-name = is a name, and a group needs one; a code name is fine
interview-problem-closing = must be one of: { $values }
interview-problem-none = cannot be none: there are groups on the list; take them off first
interview-problem-no-question = there is no such question
interview-problem-no-question-but = there is no such question; did you mean { $near }?
# What an assistant may answer beside what is offered.
interview-also-name = to name a group, answer { $key } instead

# Words that names of groups of every kind have, so that they say nothing of its kind.
interview-words-of-every-kind = abroad another association associations force forces group groups kind members other organization organizations people social something state their town work
