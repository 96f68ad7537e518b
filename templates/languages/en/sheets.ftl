# The sheets to print and fill in. What each of them is, as lists of sheets say it.
sheet-questions = all questions, and a chart of the groups for a wall
sheet-agreement = what the groups agree among themselves
sheet-talks = preparing for talks
sheet-next-group = which group to work on next, and by which step
# What is done with the questions, and with the others.
sheet-then-ask = Print it, answer together, then: groundswell ask our-case.yaml
sheet-then-together = Print it, fill it in together, and keep it safe.

# The questionnaire on paper.
sheet-skip = Skip to the questions
sheet-skip-parts = Skip to what there is to fill in
sheet-heading = Groundswell: the questions on paper
sheet-about-together = Answer together, and tick one box for each question. Where you do not agree, or do not know, tick “We do not know”: that is never taken for no.
sheet-about-names = Write no names of persons, no phone numbers, nothing that somebody told you in private. Groups and roles are enough. Keep these pages where only you can see them, and destroy them when they are no longer needed.
sheet-about-boxes = Some boxes say which questions you can leave out. It takes about an hour in a group.
sheet-then = Then give the answers to: groundswell ask. It works on this machine only.
sheet-we-do-not-know = We do not know
sheet-rather-not-say = We would rather not say
sheet-number = Number:
sheet-for-trainers = For trainers: { $text }
sheet-notes = Notes
    .space = Space for notes
sheet-last-question = The last question
# Behind an answer: what can be left out after it. $numbers are those of questions, as "3, 5 to 8".
sheet-stop-here = → stop here; the other questions are not needed
sheet-leave-out = → leave out { $numbers }
sheet-from-to = { $first } to { $last }

# The tables for groups, a page each.
sheet-grid-all = Groups, page 1: all that matter
    .about = Those who share your cause, and those who hold up the other side. Groups, roles or institutions; code names are fine.
sheet-grid-close = Groups, page 2: those close to power
    .about = For each group to which the leaders listen, or without which they could hardly go on.
sheet-grid-others = Groups, page 3: all others
    .about = For each group that is not close to power.
# Below a table: the letters that are written into a column. $topic is in bold; $letters are as "a Low; b High; ? we do not know".
sheet-asked = { $topic }: { $question }
sheet-write-letters = { $asked } Write: { $letters }
sheet-letter = { $letter } { $choice }
sheet-letter-unknown = ? we do not know
sheet-letters-before = The letters are those of the table before.

# Elements of the sheets that follow.
sheet-yes = Yes
sheet-no = No
sheet-take-first = Take first, in this order:
sheet-taken = { $topic }: { $letter } { $choice }
sheet-means = { $word }: { $means }

# The groups on a wall: how to do it, step by step. The beginning of each step is in bold.
sheet-wall = The groups on a wall: how to do it
sheet-wall-takes = This takes about an hour with five to twelve people. You need the chart on the next page, notes that stick, and thick pens.
sheet-wall-print = Print the chart as large as you can, or copy it: draw five columns and four rows on a wall, a floor or a big sheet, each field as wide as three notes.
sheet-wall-room = Choose the room.
    .how = Nobody from outside should see the wall or hear you. Agree that what is said here stays here.
sheet-wall-write = Write the groups, one on each note.
    .how = Each of you writes alone for five minutes. Groups, roles and institutions, such as “railway workers” or “judges”; never a person. Use code names where a name could harm. Lay notes that mean the same on each other.
sheet-wall-across = Place each note from left to right.
    .how = Ask: { $question } { $hint }
sheet-wall-up = Move it up or down.
    .how = Ask: { $question } { $hint }
sheet-wall-open = Leave open what is open.
    .how = If you do not know, or do not agree, put the note on the strip below the chart. Do not guess. Write on it what you could look for in what is public.
sheet-wall-talk = Step back and talk.
    .how = Which fields are empty? Who is missing from the wall? Which group could move one column towards you, and what would it need for that? One column is enough.
sheet-wall-places = Write the places into the table after the chart.
    .how = Then go on with the other columns, and with the questions about single groups.
sheet-wall-down = Take the chart down.
    .how = It shows who stands where, and it can harm the people in these groups. Photograph it only if you can keep the picture where nobody else finds it. Destroy the notes.
sheet-wall-read = How to read it
sheet-wall-natural = The two columns on the right are your natural allies: they agree with you. Those far from power who do not take part yet are the first to ask.
sheet-wall-strategic = The two rows at the top are strategic allies: those in power need them. What matters is that they stop holding power up; they need not join you.
sheet-wall-both = A group can be both. How you approach those near power is a question of its own: contact can put them at risk. Nothing on the wall says that you should.
sheet-chart = Where each group stands today
# At the edges of the chart, with questions.
sheet-chart-up = ↑ { $question }
sheet-chart-across = { $question } →
sheet-chart-strip = Not placed yet: we do not know, or we do not agree
# In the fields of the chart: what a group there is to you.
sheet-zone-both = natural and strategic
sheet-zone-natural = natural
sheet-zone-strategic = strategic

# A blank case file, whose lines are comments. What is written behind a question is English in every
# language: “yes or no” are words to write.
blank-case = A case file for Groundswell.
blank-write = Write after the colon what you know. Leave the rest blank: what is blank is unknown, never "no".
blank-names = Write no names of persons, no private talk, no phone numbers. Groups and roles are enough.
blank-keep = Keep this file where only you can read it. Then: groundswell advise THIS-FILE
blank-section = --- { $title } ---
blank-groups = The groups that matter, one after the other: those who share your cause, and those who hold up the other side. Take out the # before the lines you use, and repeat them for each group.
blank-yes_no = yes or no
blank-number = a whole number, 0 or more

# The coalition agreement: what the groups agree among themselves. Lines to write on follow most sentences.
sheet-agreement-title = Our agreement among the groups
sheet-agreement-for-the-groups = For the groups of a coalition, before they talk with anybody else. It takes about two hours, with two people from every group.
sheet-agreement-write-with-a = Write with a pencil. Every group takes these words to its own people, changes them, and says yes or no.
sheet-agreement-keep = Write groups and roles, never names of persons. Keep this paper where only you can see it, and destroy it when it is no longer needed. Where a paper could put people in danger, agree by word, with several people from every group.
sheet-agreement-what-we-all = What we all want
sheet-agreement-one-short-list = One short list. What would all of you stand up for?
sheet-agreement-how-we-decide = How we decide
sheet-agreement-we-decide-in = We decide in this way (a vote, or only when nobody is strongly against it):
sheet-agreement-so-that-those = So that those who carry the movement have a voice:
sheet-agreement-when-there-is = When there is no time to ask everybody:
sheet-agreement-who-may-speak = Who may speak, and how far
sheet-agreement-about-what = About what
sheet-agreement-who-may-speak-a = Who may speak (a role)
sheet-agreement-how-far-they = How far they may go
sheet-agreement-what-must-come = What must come back to the groups
sheet-agreement-before-a-deal = Before a deal binds us, our people approve it in this way:
sheet-agreement-if-somebody-is = If somebody is invited alone, we answer:
sheet-agreement-how-we-treat = How we treat each other
sheet-agreement-in-public-we = In public we speak of each other in this way:
sheet-agreement-when-we-quarrel = When we quarrel, this group or role helps, because all of us trust it:
sheet-agreement-if-people-beside = If people beside us do not keep to nonviolence, we:
sheet-agreement-how-a-group = How a group can leave
sheet-agreement-it-tells-us = It tells us in this way, and so long before:
sheet-agreement-afterwards-it-keeps = Afterwards it keeps to itself:
sheet-agreement-who-agrees = Who agrees
sheet-agreement-groups-or-code = Groups, or code names. A group says yes when its own people have said yes.
sheet-agreement-group = Group
sheet-agreement-what-it-promises = What it promises to do
sheet-agreement-it-said-yes = It said yes on
sheet-agreement-when-we-look = When we look at this again
sheet-agreement-on-this-day = On this day, or sooner if this happens:
sheet-agreement-this-role-keeps = This role keeps the paper, and destroys it when:

# Preparing for talks. “We” and “The other side” stand over columns of tables.
sheet-talks-title = Preparing for talks
sheet-talks-for-those-who = For those who will sit at the table, and those who sent them. It takes about two hours: first each of you alone, then together. Go through it again before each round.
sheet-talks-what-you-do = What you do not know of the other side, look for in what is public. Where you only guess, write a question mark.
sheet-talks-keep = This paper says what you could live with. If the other side finds it, it harms you. Write roles, never names of persons. Take it to no meeting, keep it where only you can see it, and destroy it after the talks.
sheet-talks-how-far-you = How far you are
sheet-talks-what-is-not = What is not yes comes first. The agreement among the groups has a sheet of its own.
sheet-talks-what-it-is = What it is about
sheet-talks-the-talks-are = The talks are about:
sheet-talks-we = We
sheet-talks-the-other-side = The other side
sheet-talks-who-sits-at = Who sits at the table (roles)
sheet-talks-who-must-agree = Who must agree before it binds
sheet-talks-interests = Interests
sheet-talks-ask-of-each = Ask of each demand: what is it good for? Demands that clash can come from interests that fit together. Mark what both sides want.
sheet-talks-what-is-asked = What is asked for
sheet-talks-what-that-is = What that is good for
sheet-talks-what-each-fears = What each fears to lose
sheet-talks-options = Options
sheet-talks-ways-that-could = Ways that could serve both sides. Write five before you judge one.
sheet-talks-a-way = A way
sheet-talks-what-it-gives = What it gives us
sheet-talks-what-it-gives-them = What it gives them
sheet-talks-standards = Standards
sheet-talks-by-what-would = By what would somebody from outside call it fair? A law, a promise that was made, what others got, a custom.
sheet-talks-about-what = About what
sheet-talks-by-which-standard = By which standard
sheet-talks-where-it-can = Where it can be read
sheet-talks-without-a-deal = Without a deal
sheet-talks-measure-every-offer = Measure every offer against this. An offer that is worse is no reason to sign.
sheet-talks-what-each-does = What each does on the day after
sheet-talks-how-long-each = How long each can keep that up
sheet-talks-what-would-make = What would make it better for us
sheet-talks-what-could-be = What could be promised
sheet-talks-promise-nothing-that = Promise nothing that the groups have not agreed to.
sheet-talks-what = What
sheet-talks-by-which-side = By which side
sheet-talks-who-must-agree-first = Who must agree first
sheet-talks-how-all-can = How all can see that it is kept
sheet-talks-we-stand-up = We stand up and leave if:
sheet-talks-in-the-room = In the room, and outside
sheet-talks-who-a-role = Who (a role)
sheet-talks-speaks = Speaks
sheet-talks-listens-and-writes = Listens, and writes down what is said
sheet-talks-asks-for-a = Asks for a pause
sheet-talks-leads-outside-meanwhile = Leads outside meanwhile
sheet-talks-tells-the-groups = Tells the groups after each round
sheet-talks-the-team-comes = The team comes and goes in this way, and this group or office vouches for it:
sheet-talks-when-somebody-threatens = When somebody threatens or surprises us, we ask for a pause in these words:
sheet-talks-what-everybody-may = What everybody may know after a round, and what stays with us:

# Which group to work on next.
sheet-next-group-title = Which group next
sheet-next-group-to-choose-the = To choose the next group to work on, and the one step that it could take. It takes about an hour, with five to twelve people.
sheet-next-group-use-what-is = Use what is public, nothing that somebody told you in private. Mark with ? what you do not know.
sheet-next-group-keep = This paper says who stands where, and it can harm the people in these groups. Write groups, roles and institutions, or code names, never persons. Keep it where only you can see it, and destroy it when it is no longer needed.
sheet-next-group-the-groups = The groups
sheet-next-group-those-who-share = Those who share your cause, and those who hold up the other side. Write a letter in each field.
sheet-next-group-one-step = One step
sheet-next-group-write-each-group = Write each group where it stands today. Then draw an arrow to the field where it could stand next. One field is enough. Nobody has to come all the way.
sheet-next-group-the-choice = The choice
sheet-next-group-nobody-can-work = Nobody can work on all groups at once. Choose three at most, and begin with one.
sheet-next-group-we-choose = We choose:
sheet-next-group-the-plan = The plan
sheet-next-group-never-press-pay = Never press, pay, trick or expose anybody. Where contact could harm the people in a group, contact nobody: speak in public.
sheet-next-group-the-first-group = The first group
sheet-next-group-the-second = The second
sheet-next-group-the-third = The third
sheet-next-group-the-group-or = The group, or its code name
sheet-next-group-what-it-could = What it could stop doing, or do
sheet-next-group-what-worries-it = What worries it, as far as that is public
sheet-next-group-what-it-would = What it would gain, for its own reasons
sheet-next-group-what-its-people = What its people risk, and who sees to that
sheet-next-group-who-of-us = Who of us knows it best (a role)
sheet-next-group-the-first-step = The first step, and by when
sheet-next-group-how-we-know = How we know that it moved
