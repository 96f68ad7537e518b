# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-9a4b67ba
# unsaid-dont_know = I don't know

# of-20bf7616
# unsaid-rather_not_say = I'd rather not say

# of-db3214bb
# section-allies = The groups that matter

# of-1dcc4838
# section-case = The heading of your page

# of-05384df9
# interview-other-groups = Which other groups matter?

# of-1c839134
# interview-list-none = There are none

# of-f588e8d1
# interview-list-all = That is all: these are the groups that matter

# of-4b0e6c1f
# interview-list-more = There may be more, but I stop here

# of-03bc2e83
# interview-parked = (kept; makes no difference now)

# of-064cd578
# interview-why-we-ask = Why we ask: { $because }

# of-30f06788
# interview-what-it-decides = What this question decides

# of-0a0a2296
# interview-waits-posture = Your headline can depend on it: { $titles }.

# of-48b25991
# interview-waits-rule = This advice can depend on it: { $titles }.

# of-346b6143
# interview-waits-words = It can change how this is said: { $titles }.

# of-77219f18
# interview-waits-readiness = It is on the list of what to have ready for talks: { $titles }.

# of-7522974e
# interview-waits-heading = It stands at the head of your page. It does not change the advice.

# of-28b198e4
# interview-waits-nothing = As things stand it makes no difference.

# of-7e019591
# interview-leads = What each answer alone would lead to

# of-858386f9
# interview-leads-fits = This advice then fits: { $titles }.

# of-0b9b3dd0
# interview-leads-does-not-fit = This advice then does not fit: { $titles }.

# of-4a2b724b
# interview-leads-headline = Your headline is then “{ $headline }”.

# of-288e10a1
# interview-leads-headlines = { $n ->
#         [one] { $n } headline is then still possible.
#        *[other] { $n } headlines are then still possible.
#     }

# of-695d3ca4
# interview-leads-nowhere = Alone, this answer settles nothing.

# of-89d0fbd9
# interview-leads-none = No answer settles anything alone; together with others it does.

# of-58dae012
# interview-numbers = { $low } to { $high }

# of-1f222be3
# interview-please-check = Please check: { $caution }

# of-739eb756
# interview-stays = Your advice stays the same.

# of-844c8282
# interview-changes = This changes your advice.

# of-9483e0c9
# interview-headline-before = Headline before: { $headline }

# of-8d503a60
# interview-headline-now = Headline now: { $headline }

# of-6210fb49
# interview-new = New: { $title }

# of-3854307c
# interview-gone = Gone: { $title }

# of-e9ab0dc1
# interview-moved = Under “{ $part }” from now on: { $title }

# of-fe5d1a6a
# interview-title-for = { $title } ({ $groups })

# of-1fa7835a
# interview-parked-now = Kept, but makes no difference now: { $topics }.

# of-61745852
# interview-could-be-person =
#     .terminal = “{ $name }”: if this is a person, take it off the list with { $label }, and write a group or a role instead.
#     .browser = “{ $name }”: if this is a person, remove it below, and write a group or a role instead.

# of-37cdfcb7
# interview-could-be-several =
#     .terminal = One group: { $name }. If these are several, take it off the list with { $label }, and write ; between them.
#     .browser = One group: { $name }. If these are several, remove it below, and write each on a line of its own.

# of-4f7efe81
# interview-settled-advice = All questions that decide which advice you get are asked.
#     .title = All questions that decide which advice you get are asked

# of-eb673508
# interview-settled-headline = Your headline is settled: “{ $headline }”.
#     .title = Your headline is settled: “{ $headline }”

# of-e342bb88
# interview-not-settled = What you know does not settle the headline.
#     .title = What you know does not settle the headline

# of-5f96c50f
# interview-open-headline = { $headline }.

# of-28147dde
# interview-more-words = { $n ->
#         [one] At most { $n } more question fit its words and fill the checklist.
#        *[other] At most { $n } more questions fit its words and fill the checklist.
#     }

# of-6bf2c590
# interview-more-advice = { $n ->
#         [one] At most { $n } more question can still change what else you are advised.
#        *[other] At most { $n } more questions can still change what else you are advised.
#     }

# of-ab7badf8
# interview-more-advice-and-groups = { $n ->
#         [one] At most { $n } more question can still change what else you are advised, and up to { $each } for each group that you name.
#        *[other] At most { $n } more questions can still change what else you are advised, and up to { $each } for each group that you name.
#     }

# of-9410e8c7
# interview-go-on-advice = Make the advice more exact

# of-6f706ae6
# interview-go-on-words = Go on with them

# of-b1519541
# interview-read-now = Read the advice now

# of-2334b93a
# interview-to-headline = First: what decides your headline

# of-815e1234
# interview-all-asked = That is all there is to ask

# of-8dd9ac72
# interview-nothing-left = Nothing is left to ask.

# of-e115c291
# interview-minutes = { $n ->
#         [one] about { $n } minute
#        *[other] about { $n } minutes
#     }

# of-5626c47b
# interview-length-headline = { $n ->
#         [one] At most { $n } question to your headline, often fewer: { $minutes }.
#        *[other] At most { $n } questions to your headline, often fewer: { $minutes }.
#     }

# of-b7f945b7
# interview-length = { $n ->
#         [one] At most { $n } question.
#        *[other] At most { $n } questions.
#     }

# of-b9614fa0
# interview-length-and-groups = { $n ->
#         [one] At most { $n } question, and up to { $each } for each group that you name.
#        *[other] At most { $n } questions, and up to { $each } for each group that you name.
#     }

# of-c359396d
# interview-length-in-all = In all at most { $n }.

# of-e974bd1b
# interview-length-in-all-and-groups = In all at most { $n }, and up to { $each } for each group that you name.

# of-b4e47cfd
# interview-stop-at-any-time = You can stop at any time.

# of-581a00bf
# interview-to-come-headline = at most { $n } to your headline

# of-69348c0e
# interview-to-come = at most { $n } to go

# of-2a7a00a6
# interview-to-come-groups-apart = at most { $n } to go, groups apart

# of-bb190cb9
# interview-section = Section { $number } of { $of }: { $title }

# of-675432e7
# interview-stays-here = Nothing leaves this machine.

# of-6146cd3c
# interview-no-persons = Write groups and roles, never persons, and nothing told in private.

# of-a9949ddb
# interview-row-pillar = Kind of group

# of-4f365754
# interview-row-support = Stands towards your cause

# of-4a28876e
# interview-row-closeness = Ties to those in power

# of-238b7e9c
# interview-wrong-open = This needs an answer; “{ $dont_know }” is one as well.

# of-b246756e
# interview-wrong-unreadable = This could not be read as text. Please write it again.

# of-150a3e4c
# interview-wrong-word = This is none of the answers. Please choose one of them.

# of-96435d06
# interview-wrong-number = This must be a whole number from 0 to { $most }, in digits.

# of-a5aad317
# interview-wrong-blank = This is blank; write something.

# of-53971345
# interview-wrong-long = This is longer than { $most } characters.

# of-00953953
# interview-wrong-invisible = This holds no sign that can be seen; write something.

# of-1bef73f4
# interview-wrong-unseen = This holds a sign that nobody sees; delete it, or write the text anew.

# of-8456ae95
# interview-wrong-moment = This must be a year, a year and month, or a date: 2019, 2019-09, 2019-09-15.

# of-39e54d10
# interview-wrong-day = This is a day that no calendar has; write a year, a year and month, or a date: 2019, 2019-09, 2019-09-15.

# of-a5212162
# interview-wrong-same-name = This is the name of another group; give each group a name of its own.

# of-9d7236dc
# interview-wrong-no-room = This has no room: these pages take at most { $most } groups.

# of-8179e822
# interview-wrong-none = There are groups on the list; take them off first.

# of-a5ec02fc
# interview-wrong-otherwise = This { $problem }.

# of-717dec1d
# interview-wrong-name = Name { $number }: { $problem }

# of-b2d2811d
# interview-problem-same-name = is the name of another group; give each group a name of its own

# of-051196c3
# interview-problem-no-name = is a name, and a group needs one; a code name is fine

# of-5bfb8020
# interview-problem-closing = must be one of: { $values }

# of-212553d1
# interview-problem-none = cannot be none: there are groups on the list; take them off first

# of-58e9b4dd
# interview-problem-no-question = there is no such question

# of-778bbba3
# interview-problem-no-question-but = there is no such question; did you mean { $near }?

# of-62c2dc7c
# interview-also-name = to name a group, answer { $key } instead

# of-1a93c011
# interview-words-of-every-kind = abroad another association associations force forces group groups kind members other organization organizations people social something state their town work
