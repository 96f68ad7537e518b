# The report and the brief page. In Markdown and in HTML they are the same sentences; what stands in a
# variable may be marked up, the sentence itself never is.

# The heading, by what is known: the label of the case, and the moment that it describes.
report-title = Advice
    .of = Advice: { $case }
    .at = Advice, as of { $moment }
    .of-at = Advice: { $case }, as of { $moment }
report-skip = Skip to the advice

# How to treat the page. $other_side are words as in texts.ftl, $target is what they come from, as
# "company"; $hand_on is the sentence below, or another one.
report-keep =
    .groups = Keep this page safe: it says how groups stand towards { $other_side }. { $hand_on }
    .plans = Keep this page safe: it says what you plan, and where you are weak. { $hand_on }
report-hand-on = To hand it on, print it with --share.
# $n is the number of groups that are left out.
report-shared = This page is made to be handed on. It leaves out names, how far you agree among yourselves, who speaks for you, what you could do without a deal, and which groups are loyal, liked or at risk. Left out are also groups that are, or may be, close to the leadership or violent, and police, military and courts: { $n ->
        [0] none here
        [one] one group
       *[other] { $n } groups
    }. It still says how many people take part, where talks stand, and how other groups stand towards you, by their kind. Read it first.
report-closing = This advice knows only what you wrote, and cannot see danger. Talk it over with your people.
report-assumed-nonviolent = We assumed that your movement has chosen to act without violence. If that is wrong, this advice does not apply.
report-please-check = Please check: { $warning }

# Over what to do first: one thing, two, three.
report-first = First
    .two = Two things to do first
    .three = Three things to do first
report-find-out = Find out: { $question }
    .of-groups = Find out: { $question } ({ $groups })
report-decides = It decides { $about }.
# Before what we add to what a source says; in italics.
report-we-add = We add:
# Before groups; in italics. Below, $for is this, and the groups end a sentence.
report-for = For:
report-for-groups = { $for } { $groups }.

# Beside the title of a piece of advice, in brackets: what it rests on, as "one-pager, follows".
report-steps-ours = { $label }; steps ours
# Before a sentence, in italics; and as a heading beside it.
report-why = Why:
    .heading = Why
report-not-if = Not if:
    .heading = Not if
report-not-settled = Not settled:
    .heading = Not settled
# $asked is a question, or the sentence below.
report-perhaps = perhaps “{ $title }” instead. { $asked }
report-more-groups = The groups that are not on your list yet decide it.
report-which-groups = Which groups matter?
# Before sheets to print; in italics. Each of them: what it is, and how one prints it.
report-on-paper = On paper, to fill in together:
report-sheet = { $title }: { $command }

# The checklist before talks: its title where talks are near, and where they are not.
report-readiness = If one day you want to talk: how far is it?
    .near = Ready for the table: how far is it?
report-numbers-below = { $picture }: the numbers are those of the list below
report-same-as-list = The same as a list
report-column-number = no.
report-column-check = check
report-column-answer = answer
report-answer-yes = yes
report-answer-no = no
# Before the checks that have this answer, one sentence each.
report-ready-yes = Yes:
    .heading = Yes
report-ready-no = No:
    .heading = No
report-ready-unknown = Not known:
    .heading = Not known

report-allies = Your allies
report-where-allies-stand = Where your allies stand
report-off-map = Not on the map, because support or closeness is not known: { $groups }.
report-each-group = Each group, and what to do next
report-column-group = group
report-column-stands = stands
report-column-next = what to do next
report-column-risk = who carries the risk
# Where a group stands. $words are of its facts, as "passive ally".
report-natural = { $words } (natural)
report-strategic = { $words } (strategic)
report-support-not-known = support not known
report-closeness-not-known = closeness not known
report-not-close = not close

report-changes = What would change this advice
report-one-different = If one fact were different
report-column-if = if …
# The same on a narrow screen, before what would be different.
report-label-if = if
report-column-then = then
report-headline-becomes = the headline becomes { $headlines }
# $section is the title over what to do now.
report-new-under = new under “{ $section }”: { $titles }
report-find-out-first = Find out first:

report-stood = Those who stood where you stand
report-to-compare = To compare, not as proof.
report-they-did-next = What they did next: to compare, not as proof.

report-trace = Where this comes from
report-column-advice = advice
report-column-said = because you said
report-column-source = source
report-column-rests-on = rests on
# A piece of advice for several groups.
report-for-several = { $title } ({ $n ->
        [one] { $n } group
       *[other] { $n } groups
    })

# What the marks beside titles mean; "Marks:" is in italics, the sentences follow it. $mark is "one-pager".
report-marks = Marks:
report-mark = { $mark }: “{ $title }”.
    .at = { $mark }: “{ $title }” ({ $url }).
report-mark-ours = { $mark }: what we add.
report-marks-allies = natural: sympathizes with you. strategic: close to those who decide, and helps to hold them up.
# Of the frame in which a notebook shows a page.
report-frame = Advice

# At the foot of each printed page; without quotation marks.
report-page-of = page { $page } of { $pages }
