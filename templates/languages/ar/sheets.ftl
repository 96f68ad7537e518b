# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-438ef83a
# sheet-questions = all questions, and a chart of the groups for a wall

# of-45c914f9
# sheet-agreement = what the groups agree among themselves

# of-600d8ad7
# sheet-talks = preparing for talks

# of-964d890e
# sheet-next-group = which group to work on next, and by which step

# of-39c6840a
# sheet-then-ask = Print it, answer together, then: groundswell ask our-case.yaml

# of-3cbf60b0
# sheet-then-together = Print it, fill it in together, and keep it safe.

# of-530178c2
# sheet-skip = Skip to the questions

# of-a360bd86
# sheet-skip-parts = Skip to what there is to fill in

# of-e5406a2e
# sheet-heading = Groundswell: the questions on paper

# of-1529ba3a
# sheet-about-together = Answer together, and tick one box for each question. Where you do not agree, or do not know, tick “We do not know”: that is never taken for no.

# of-cc4459b6
# sheet-about-names = Write no names of persons, no phone numbers, nothing that somebody told you in private. Groups and roles are enough. Keep these pages where only you can see them, and destroy them when they are no longer needed.

# of-70305f62
# sheet-about-boxes = Some boxes say which questions you can leave out. It takes about an hour in a group.

# of-d18cc8d3
# sheet-then = Then give the answers to: groundswell ask. It works on this machine only.

# of-56f8feab
# sheet-we-do-not-know = We do not know

# of-9cee8b4a
# sheet-rather-not-say = We would rather not say

# of-7b9d07ec
# sheet-number = Number:

# of-2a7bd807
# sheet-for-trainers = For trainers: { $text }

# of-ebda25a3
# sheet-notes = Notes
#     .space = Space for notes

# of-ce94bced
# sheet-last-question = The last question

# of-84d414a0
# sheet-stop-here = → stop here; the other questions are not needed

# of-63e1e5a9
# sheet-leave-out = → leave out { $numbers }

# of-4f2d8d8b
# sheet-from-to = { $first } to { $last }

# of-282c944a
# sheet-grid-all = Groups, page 1: all that matter
#     .about = Those who share your cause, and those who hold up the other side. Groups, roles or institutions; code names are fine.

# of-abf696fc
# sheet-grid-close = Groups, page 2: those close to power
#     .about = For each group to which the leaders listen, or without which they could hardly go on.

# of-4af3dc4e
# sheet-grid-others = Groups, page 3: all others
#     .about = For each group that is not close to power.

# of-6523b898
# sheet-asked = { $topic }: { $question }

# of-39e73379
# sheet-write-letters = { $asked } Write: { $letters }

# of-3abe703e
# sheet-letter = { $letter } { $choice }

# of-d6245d91
# sheet-letter-unknown = ? we do not know

# of-072e6479
# sheet-letters-before = The letters are those of the table before.

# of-885edb7a
# sheet-yes = Yes

# of-05146834
# sheet-no = No

# of-495e5053
# sheet-take-first = Take first, in this order:

# of-64d1ee69
# sheet-taken = { $topic }: { $letter } { $choice }

# of-6da5452f
# sheet-means = { $word }: { $means }

# of-b7988a72
# sheet-wall = The groups on a wall: how to do it

# of-ac325b74
# sheet-wall-takes = This takes about an hour with five to twelve people. You need the chart on the next page, notes that stick, and thick pens.

# of-4363f051
# sheet-wall-print = Print the chart as large as you can, or copy it: draw five columns and four rows on a wall, a floor or a big sheet, each field as wide as three notes.

# of-d7804094
# sheet-wall-room = Choose the room.
#     .how = Nobody from outside should see the wall or hear you. Agree that what is said here stays here.

# of-a3766299
# sheet-wall-write = Write the groups, one on each note.
#     .how = Each of you writes alone for five minutes. Groups, roles and institutions, such as “railway workers” or “judges”; never a person. Use code names where a name could harm. Lay notes that mean the same on each other.

# of-2d40a504
# sheet-wall-across = Place each note from left to right.
#     .how = Ask: { $question } { $hint }

# of-a137b873
# sheet-wall-up = Move it up or down.
#     .how = Ask: { $question } { $hint }

# of-e54983c5
# sheet-wall-open = Leave open what is open.
#     .how = If you do not know, or do not agree, put the note on the strip below the chart. Do not guess. Write on it what you could look for in what is public.

# of-b0f23341
# sheet-wall-talk = Step back and talk.
#     .how = Which fields are empty? Who is missing from the wall? Which group could move one column towards you, and what would it need for that? One column is enough.

# of-fbaa2704
# sheet-wall-places = Write the places into the table after the chart.
#     .how = Then go on with the other columns, and with the questions about single groups.

# of-4dffa280
# sheet-wall-down = Take the chart down.
#     .how = It shows who stands where, and it can harm the people in these groups. Photograph it only if you can keep the picture where nobody else finds it. Destroy the notes.

# of-296b19ae
# sheet-wall-read = How to read it

# of-c20c2814
# sheet-wall-natural = The two columns on the right are your natural allies: they agree with you. Those far from power who do not take part yet are the first to ask.

# of-22b161dc
# sheet-wall-strategic = The two rows at the top are strategic allies: those in power need them. What matters is that they stop holding power up; they need not join you.

# of-a0cdc599
# sheet-wall-both = A group can be both. How you approach those near power is a question of its own: contact can put them at risk. Nothing on the wall says that you should.

# of-2ddaaf76
# sheet-chart = Where each group stands today

# of-0b86e607
# sheet-chart-up = ↑ { $question }

# of-ae4a66e9
# sheet-chart-across = { $question } →

# of-4f0bec69
# sheet-chart-strip = Not placed yet: we do not know, or we do not agree

# of-337985bc
# sheet-zone-both = natural and strategic

# of-f89d082f
# sheet-zone-natural = natural

# of-17344875
# sheet-zone-strategic = strategic

# of-9bc2fe6e
# blank-case = A case file for Groundswell.

# of-0c5c10e0
# blank-write = Write after the colon what you know. Leave the rest blank: what is blank is unknown, never "no".

# of-eb77a3bc
# blank-names = Write no names of persons, no private talk, no phone numbers. Groups and roles are enough.

# of-ab581ff9
# blank-keep = Keep this file where only you can read it. Then: groundswell advise THIS-FILE

# of-9185451a
# blank-section = --- { $title } ---

# of-6ec3cbb2
# blank-groups = The groups that matter, one after the other: those who share your cause, and those who hold up the other side. Take out the # before the lines you use, and repeat them for each group.

# of-9573f760
# blank-yes_no = yes or no

# of-7cd051fb
# blank-number = a whole number, 0 or more

# of-3e189f59
# sheet-agreement-title = Our agreement among the groups

# of-4ee9d590
# sheet-agreement-for-the-groups = For the groups of a coalition, before they talk with anybody else. It takes about two hours, with two people from every group.

# of-fb202fef
# sheet-agreement-write-with-a = Write with a pencil. Every group takes these words to its own people, changes them, and says yes or no.

# of-48d06d6a
# sheet-agreement-keep = Write groups and roles, never names of persons. Keep this paper where only you can see it, and destroy it when it is no longer needed. Where a paper could put people in danger, agree by word, with several people from every group.

# of-52128720
# sheet-agreement-what-we-all = What we all want

# of-34b5e970
# sheet-agreement-one-short-list = One short list. What would all of you stand up for?

# of-7ff82604
# sheet-agreement-how-we-decide = How we decide

# of-4c2ab703
# sheet-agreement-we-decide-in = We decide in this way (a vote, or only when nobody is strongly against it):

# of-0e0d11b2
# sheet-agreement-so-that-those = So that those who carry the movement have a voice:

# of-c442a220
# sheet-agreement-when-there-is = When there is no time to ask everybody:

# of-c40cfd79
# sheet-agreement-who-may-speak = Who may speak, and how far

# of-1cdc1892
# sheet-agreement-about-what = About what

# of-9ee91f7a
# sheet-agreement-who-may-speak-a = Who may speak (a role)

# of-df3cb85b
# sheet-agreement-how-far-they = How far they may go

# of-ac64f57b
# sheet-agreement-what-must-come = What must come back to the groups

# of-0d745337
# sheet-agreement-before-a-deal = Before a deal binds us, our people approve it in this way:

# of-24e70fd0
# sheet-agreement-if-somebody-is = If somebody is invited alone, we answer:

# of-dfbf69b7
# sheet-agreement-how-we-treat = How we treat each other

# of-f712c894
# sheet-agreement-in-public-we = In public we speak of each other in this way:

# of-56be3a3e
# sheet-agreement-when-we-quarrel = When we quarrel, this group or role helps, because all of us trust it:

# of-3f46ec1e
# sheet-agreement-if-people-beside = If people beside us do not keep to nonviolence, we:

# of-f345520d
# sheet-agreement-how-a-group = How a group can leave

# of-33546883
# sheet-agreement-it-tells-us = It tells us in this way, and so long before:

# of-5de036c9
# sheet-agreement-afterwards-it-keeps = Afterwards it keeps to itself:

# of-a433994f
# sheet-agreement-who-agrees = Who agrees

# of-8d15e64f
# sheet-agreement-groups-or-code = Groups, or code names. A group says yes when its own people have said yes.

# of-d4f1bd1e
# sheet-agreement-group = Group

# of-8cfc3ca2
# sheet-agreement-what-it-promises = What it promises to do

# of-c5f9f8a8
# sheet-agreement-it-said-yes = It said yes on

# of-aded4f77
# sheet-agreement-when-we-look = When we look at this again

# of-177144d7
# sheet-agreement-on-this-day = On this day, or sooner if this happens:

# of-3c30ee28
# sheet-agreement-this-role-keeps = This role keeps the paper, and destroys it when:

# of-fa06bf88
# sheet-talks-title = Preparing for talks

# of-a1a1676a
# sheet-talks-for-those-who = For those who will sit at the table, and those who sent them. It takes about two hours: first each of you alone, then together. Go through it again before each round.

# of-b5fe4c7e
# sheet-talks-what-you-do = What you do not know of the other side, look for in what is public. Where you only guess, write a question mark.

# of-dc43c5db
# sheet-talks-keep = This paper says what you could live with. If the other side finds it, it harms you. Write roles, never names of persons. Take it to no meeting, keep it where only you can see it, and destroy it after the talks.

# of-3902dbc9
# sheet-talks-how-far-you = How far you are

# of-11c49cef
# sheet-talks-what-is-not = What is not yes comes first. The agreement among the groups has a sheet of its own.

# of-bf2f89ec
# sheet-talks-what-it-is = What it is about

# of-4693be4c
# sheet-talks-the-talks-are = The talks are about:

# of-ee2d94bd
# sheet-talks-we = We

# of-09c281ea
# sheet-talks-the-other-side = The other side

# of-ab544694
# sheet-talks-who-sits-at = Who sits at the table (roles)

# of-9dd7ac82
# sheet-talks-who-must-agree = Who must agree before it binds

# of-ba916679
# sheet-talks-interests = Interests

# of-37e9f715
# sheet-talks-ask-of-each = Ask of each demand: what is it good for? Demands that clash can come from interests that fit together. Mark what both sides want.

# of-626ce344
# sheet-talks-what-is-asked = What is asked for

# of-28b58588
# sheet-talks-what-that-is = What that is good for

# of-7e93d6f7
# sheet-talks-what-each-fears = What each fears to lose

# of-6c52f768
# sheet-talks-options = Options

# of-e3b4e293
# sheet-talks-ways-that-could = Ways that could serve both sides. Write five before you judge one.

# of-4d801dea
# sheet-talks-a-way = A way

# of-57c63a24
# sheet-talks-what-it-gives = What it gives us

# of-7c6e3a79
# sheet-talks-what-it-gives-them = What it gives them

# of-c780ac40
# sheet-talks-standards = Standards

# of-c69ad513
# sheet-talks-by-what-would = By what would somebody from outside call it fair? A law, a promise that was made, what others got, a custom.

# of-88c29ddc
# sheet-talks-about-what = About what

# of-4a5f127f
# sheet-talks-by-which-standard = By which standard

# of-5367674e
# sheet-talks-where-it-can = Where it can be read

# of-7b31a54c
# sheet-talks-without-a-deal = Without a deal

# of-3e5b4fcd
# sheet-talks-measure-every-offer = Measure every offer against this. An offer that is worse is no reason to sign.

# of-904d51e0
# sheet-talks-what-each-does = What each does on the day after

# of-2d0f1616
# sheet-talks-how-long-each = How long each can keep that up

# of-a3e7103a
# sheet-talks-what-would-make = What would make it better for us

# of-28969aac
# sheet-talks-what-could-be = What could be promised

# of-0b529318
# sheet-talks-promise-nothing-that = Promise nothing that the groups have not agreed to.

# of-d7a5f517
# sheet-talks-what = What

# of-46367c17
# sheet-talks-by-which-side = By which side

# of-8223103c
# sheet-talks-who-must-agree-first = Who must agree first

# of-aef08b7e
# sheet-talks-how-all-can = How all can see that it is kept

# of-b4b63f40
# sheet-talks-we-stand-up = We stand up and leave if:

# of-0f52c0a4
# sheet-talks-in-the-room = In the room, and outside

# of-214216a6
# sheet-talks-who-a-role = Who (a role)

# of-132234f8
# sheet-talks-speaks = Speaks

# of-40fbada1
# sheet-talks-listens-and-writes = Listens, and writes down what is said

# of-e6385dbc
# sheet-talks-asks-for-a = Asks for a pause

# of-23670179
# sheet-talks-leads-outside-meanwhile = Leads outside meanwhile

# of-dd3803e1
# sheet-talks-tells-the-groups = Tells the groups after each round

# of-7ae0319c
# sheet-talks-the-team-comes = The team comes and goes in this way, and this group or office vouches for it:

# of-bc363187
# sheet-talks-when-somebody-threatens = When somebody threatens or surprises us, we ask for a pause in these words:

# of-9a6566e7
# sheet-talks-what-everybody-may = What everybody may know after a round, and what stays with us:

# of-d77369c0
# sheet-next-group-title = Which group next

# of-0a5242d2
# sheet-next-group-to-choose-the = To choose the next group to work on, and the one step that it could take. It takes about an hour, with five to twelve people.

# of-9d04d846
# sheet-next-group-use-what-is = Use what is public, nothing that somebody told you in private. Mark with ? what you do not know.

# of-cd22f1de
# sheet-next-group-keep = This paper says who stands where, and it can harm the people in these groups. Write groups, roles and institutions, or code names, never persons. Keep it where only you can see it, and destroy it when it is no longer needed.

# of-7325d63e
# sheet-next-group-the-groups = The groups

# of-8950f99d
# sheet-next-group-those-who-share = Those who share your cause, and those who hold up the other side. Write a letter in each field.

# of-95b0e8fc
# sheet-next-group-one-step = One step

# of-48a89e2f
# sheet-next-group-write-each-group = Write each group where it stands today. Then draw an arrow to the field where it could stand next. One field is enough. Nobody has to come all the way.

# of-95983a73
# sheet-next-group-the-choice = The choice

# of-3a444371
# sheet-next-group-nobody-can-work = Nobody can work on all groups at once. Choose three at most, and begin with one.

# of-242c4ca8
# sheet-next-group-we-choose = We choose:

# of-5c5ed153
# sheet-next-group-the-plan = The plan

# of-9256e014
# sheet-next-group-never-press-pay = Never press, pay, trick or expose anybody. Where contact could harm the people in a group, contact nobody: speak in public.

# of-5c80d3de
# sheet-next-group-the-first-group = The first group

# of-04b3645e
# sheet-next-group-the-second = The second

# of-a7630d18
# sheet-next-group-the-third = The third

# of-6b4363a1
# sheet-next-group-the-group-or = The group, or its code name

# of-b62e8b9e
# sheet-next-group-what-it-could = What it could stop doing, or do

# of-965535ac
# sheet-next-group-what-worries-it = What worries it, as far as that is public

# of-d30f8447
# sheet-next-group-what-it-would = What it would gain, for its own reasons

# of-8bccdb34
# sheet-next-group-what-its-people = What its people risk, and who sees to that

# of-38c92977
# sheet-next-group-who-of-us = Who of us knows it best (a role)

# of-5e5ae75a
# sheet-next-group-the-first-step = The first step, and by when

# of-ef493543
# sheet-next-group-how-we-know = How we know that it moved
