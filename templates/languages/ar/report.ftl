# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-6dcabaf8
# report-title = Advice
#     .of = Advice: { $case }
#     .at = Advice, as of { $moment }
#     .of-at = Advice: { $case }, as of { $moment }

# of-8ea5f4d4
# report-skip = Skip to the advice

# of-135eaa1d
# report-keep =
#     .groups = Keep this page safe: it says how groups stand towards { $other_side }. { $hand_on }
#     .plans = Keep this page safe: it says what you plan, and where you are weak. { $hand_on }

# of-1383c70b
# report-hand-on = To hand it on, print it with --share.

# of-23eca4d6
# report-shared = This page is made to be handed on. It leaves out names, how far you agree among yourselves, who speaks for you, what you could do without a deal, and which groups are loyal, liked or at risk. Left out are also groups that are, or may be, close to the leadership or violent, and police, military and courts: { $n ->
#         [0] none here
#         [one] one group
#        *[other] { $n } groups
#     }. It still says how many people take part, where talks stand, and how other groups stand towards you, by their kind. Read it first.

# of-4cf54174
# report-closing = This advice knows only what you wrote, and cannot see danger. Talk it over with your people.

# of-8400a4fa
# report-assumed-nonviolent = We assumed that your movement has chosen to act without violence. If that is wrong, this advice does not apply.

# of-0e30ab63
# report-please-check = Please check: { $warning }

# of-56f61dd4
# report-first = First
#     .two = Two things to do first
#     .three = Three things to do first

# of-d3170430
# report-find-out = Find out: { $question }
#     .of-groups = Find out: { $question } ({ $groups })

# of-46836435
# report-decides = It decides { $about }.

# of-75fb791d
# report-we-add = We add:

# of-bf29c919
# report-for = For:

# of-82e2c5b1
# report-for-groups = { $for } { $groups }.

# of-c4e0ca59
# report-steps-ours = { $label }; steps ours

# of-4af18473
# report-why = Why:
#     .heading = Why

# of-b707a0a0
# report-not-if = Not if:
#     .heading = Not if

# of-6658f35f
# report-not-settled = Not settled:
#     .heading = Not settled

# of-c5e37368
# report-perhaps = perhaps “{ $title }” instead. { $asked }

# of-b9c138f0
# report-more-groups = The groups that are not on your list yet decide it.

# of-f656786c
# report-which-groups = Which groups matter?

# of-dbd29a74
# report-on-paper = On paper, to fill in together:

# of-4298adb9
# report-sheet = { $title }: { $command }

# of-afb63088
# report-readiness = If one day you want to talk: how far is it?
#     .near = Ready for the table: how far is it?

# of-71bfd35b
# report-numbers-below = { $picture }: the numbers are those of the list below

# of-c2f61333
# report-same-as-list = The same as a list

# of-aadf541b
# report-column-number = no.

# of-6b7a450f
# report-column-check = check

# of-6e25ee41
# report-column-answer = answer

# of-e9067914
# report-answer-yes = yes

# of-0bda77ed
# report-answer-no = no

# of-b6e7607f
# report-ready-yes = Yes:
#     .heading = Yes

# of-8c57b54c
# report-ready-no = No:
#     .heading = No

# of-8b626fac
# report-ready-unknown = Not known:
#     .heading = Not known

# of-b680a5d7
# report-allies = Your allies

# of-e7c45e7e
# report-where-allies-stand = Where your allies stand

# of-a8a1df44
# report-off-map = Not on the map, because support or closeness is not known: { $groups }.

# of-32f2e08c
# report-each-group = Each group, and what to do next

# of-44a5e17b
# report-column-group = group

# of-2719faed
# report-column-stands = stands

# of-24b9f646
# report-column-next = what to do next

# of-3744a909
# report-column-risk = who carries the risk

# of-19d7c45e
# report-natural = { $words } (natural)

# of-fa89ad9e
# report-strategic = { $words } (strategic)

# of-fd482318
# report-support-not-known = support not known

# of-e36b161f
# report-closeness-not-known = closeness not known

# of-b598666a
# report-not-close = not close

# of-7d5a15e4
# report-changes = What would change this advice

# of-d2b507c4
# report-one-different = If one fact were different

# of-5a600bfe
# report-column-if = if …

# of-bc2c5430
# report-label-if = if

# of-7cc59294
# report-column-then = then

# of-427b4906
# report-headline-becomes = the headline becomes { $headlines }

# of-b733f9df
# report-new-under = new under “{ $section }”: { $titles }

# of-1fd0440c
# report-find-out-first = Find out first:

# of-df613a5b
# report-stood = Those who stood where you stand

# of-b69543da
# report-to-compare = To compare, not as proof.

# of-2bf6245e
# report-they-did-next = What they did next: to compare, not as proof.

# of-ba01fb09
# report-trace = Where this comes from

# of-f7f7f1f4
# report-column-advice = advice

# of-fb507c4b
# report-column-said = because you said

# of-3c69bb17
# report-column-source = source

# of-f548b28d
# report-column-rests-on = rests on

# of-6165c6a2
# report-for-several = { $title } ({ $n ->
#         [one] { $n } group
#        *[other] { $n } groups
#     })

# of-5c335bd9
# report-marks = Marks:

# of-89cb0d24
# report-mark = { $mark }: “{ $title }”.
#     .at = { $mark }: “{ $title }” ({ $url }).

# of-efe0fbad
# report-mark-ours = { $mark }: what we add.

# of-14583145
# report-marks-allies = natural: sympathizes with you. strategic: close to those who decide, and helps to hold them up.

# of-aca347e8
# report-frame = Advice
