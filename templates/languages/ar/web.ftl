# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-d709ccc1
# web-title = { $title } – Groundswell

# of-019c7ae6
# web-title-failed = Error: { $title } – Groundswell

# of-3d961217
# web-skip = Skip to the main part

# of-13c297a7
# web-leave = Leave now

# of-8ba1df9a
# web-menu = Pages

# of-a368c39f
# web-menu-questions = Questions

# of-5a919816
# web-menu-groups = Groups

# of-fd0dd240
# web-menu-all = All on one page

# of-42d5f878
# web-menu-answers = Answers

# of-d7abccb1
# web-menu-advice = Advice

# of-ca8d9c34
# web-language = Language

# of-d7c8331a
# language-name = English

# of-1a2c5857
# web-in-memory = Your answers are in the memory of this program only.

# of-0801eb80
# web-crosses-network = They cross the network as plain text: use this only on a network you trust.

# of-b9d188a2
# web-leave-forgets = { $leave } forgets them and shows an empty page.

# of-c556558d
# web-error = Error:

# of-b180666b
# web-name = Name

# of-559b62ce
# web-group = Group { $number }

# of-64091626
# web-group-named = Group { $number }: { $group }

# of-2b3cb659
# web-group-and-question = Group { $number }: { $question }

# of-3808c0cb
# web-of-group = { $group }: { $text }

# of-f854b710
# web-behind = : { $text }

# of-d829fc53
# web-group-then-text = { $group }, { $text }

# of-c1ccee41
# web-go-on = Go on

# of-853b29c9
# web-keep = Keep

# of-1f568476
# web-keep-and-add = Keep, and add these

# of-e4197eb5
# web-go-on-questions = Go on with the questions

# of-f3088471
# web-change = Change

# of-ee86f8c7
# web-remove = Remove

# of-3ee58b11
# web-more = More

# of-d1955dab
# web-back = Back

# of-c6c06019
# web-back-to-answers = Back to your answers

# of-60930456
# web-back-to-advice = Back to the advice

# of-0392e5ee
# web-back-to-groups = Back to the groups

# of-c905e0cf
# web-back-to-first = Back to the first page

# of-c2d6f4e8
# web-back-to-page = Back to “{ $page }”

# of-2c431735
# web-to-first = To the first page

# of-45628316
# web-answers-link = Look at your answers first

# of-33985ac4
# web-read-advice = Read the advice

# of-688852f0
# web-print = Print this page

# of-76e75366
# web-sections = Sections

# of-17784d7a
# web-your-answers = Your answers

# of-45de56d6
# web-left-open = Every question can be left open. What is open is unknown, never “no”.

# of-0ab2d68a
# web-leave-open = Leave open what you do not know. What is open is unknown, never “no”.

# of-155ba33e
# web-keep-to-yourself = Keep this page to yourself: it holds what you answered.

# of-a490f719
# web-headline-now = Your headline as things stand: { $headline }

# of-4e95082d
# web-kept = Your answers are kept.

# of-8311e1b9
# web-list-changed = The list of groups was changed on another page in the meantime. Nothing was changed here; please look at it again.

# of-e5156fc7
# web-not-answered = (not answered)

# of-c5879ec2
# web-perhaps = Perhaps

# of-56ad24c5
# web-all-kinds = All kinds

# of-0528e493
# web-names-of-groups = Their names, one on each line

# of-ffad5bc4
# web-names-of-more-groups = More groups, one on each line

# of-3fd64d5e
# web-names-hint = Groups, roles or institutions; never persons. Code names are fine.

# of-ffcc158a
# web-names-to-add = Names to add

# of-3136a416
# web-problem = There is a problem

# of-37932bc2
# web-problem-rest = What is right is kept. Please look at:

# of-6b34e900
# web-how-far = How far you are
#     .told = { $n } answered; { $to_come }.

# of-c6be684c
# web-nothing-answered = Nothing is answered here.

# of-f45968fc
# web-start = Begin

# of-3324b433
# web-start-heading = Advice for nonviolent movements, on coalitions, allies and negotiation

# of-e8152331
# web-start-about = You answer questions about your movement. Then you read what to do now, what to do next, what to hold off, and why.

# of-9bcfd22b
# web-start-memory = { $minutes ->
#         [one] Your answers are kept in memory until you forget them, or for { $minutes } minute after your last page.
#        *[other] Your answers are kept in memory until you forget them, or for { $minutes } minutes after your last page.
#     }

# of-afc79018
# web-start-save = To keep them, save the case file on the page “{ $page }”. Nothing is saved by itself.

# of-0aa083e6
# web-start-history = The browser's history shows that you were here. A private window keeps no history.

# of-346cce39
# web-start-go-on = Go on with your answers

# of-be51d371
# web-start-asked = You are asked once more before the answers that are here now are forgotten.

# of-e164142f
# web-start-one = One question a page

# of-b1adbbdb
# web-start-all = All questions on one page

# of-022ea367
# web-start-before = Before you begin

# of-6065854a
# web-start-example = See an example first
#     .about = What such advice looks like for real movements.

# of-27670998
# web-start-paper = Answer on paper first
#     .about = Sheets to print and fill in together.

# of-03bb2e37
# web-begin = Begin anew

# of-97fdd748
# web-begin-sure = Begin anew?

# of-c787603d
# web-begin-forgets = { $n ->
#         [one] This forgets what is answered here now: { $n } answer. It cannot be brought back, unless you { $save }.
#        *[other] This forgets what is answered here now: { $n } answers. They cannot be brought back, unless you { $save }.
#     }

# of-289ce009
# web-begin-save = save first

# of-f322c891
# web-begin-forget = Forget them, and begin anew

# of-f6ec724c
# web-begin-keep = Keep them, and go on

# of-20d9af2a
# web-upload = Go on with a case file

# of-61267446
# web-upload-replaces = The answers in the file take the place of those that are here now. { $save } if you want to keep them.

# of-295542b0
# web-upload-save = Save those first

# of-bc61537e
# web-upload-file = Your case file

# of-36dcfe77
# web-upload-go-on = Go on with this file

# of-cefa9ebb
# web-upload-rest = Go on with the rest of it

# of-153110fb
# web-file-hint = A file with answers that you saved on the page “{ $page }”, or that somebody gave you.

# of-8186b1e4
# web-file-unusable = Something in this file cannot be used

# of-4809f45c
# web-file-as-before = Your answers are as they were before.

# of-80e85f35
# web-file-line = Line { $line }: { $text }

# of-0dec6532
# web-file-group = Group { $number }. { $text }

# of-bbff21c0
# web-file-question = “{ $question }” { $text }

# of-0f55d2fd
# web-file-rest = { $n ->
#         [one] The rest of it can be used: { $n } answer.
#        *[other] The rest of it can be used: { $n } answers.
#     }

# of-16dcecdd
# web-file-none = No file is chosen yet. Choose one below, then press the button again.

# of-f7254161
# web-file-refused = { $title }. { $detail }

# of-74c2334f
# web-file-empty = There is nothing in this file.

# of-0d4fd45e
# web-file-no-case = This is no file with answers.

# of-30bce632
# web-file-newer = This file was written for a newer Groundswell. Open it with that.

# of-5d85ff8c
# web-file-not-asked = Nothing of this name is asked.

# of-aa711ba4
# web-file-misspelt = “{ $question }” is perhaps meant: its name in the file is misspelt.

# of-65a020b4
# web-file-misplaced = “{ $question }” stands in the wrong part of the file.

# of-4a8b8636
# web-file-unreadable = This part cannot be read.

# of-ec09c09f
# web-file-no-name = This group has no name that can be used.

# of-74b51fb3
# web-file-same-name = Another group has this name.

# of-4bd12700
# web-file-too-many = There are too many groups.

# of-225aae27
# web-file-answer = The answer in the file is { $answer }.

# of-3421ed47
# web-file-answers = Its answers are: { $answers }.

# of-47d37473
# web-file-no-answer = { $value } is none of the answers.

# of-f28041d7
# web-file-none-of-them = This is none of the answers.

# of-7d45e886
# web-file-nearest = The nearest is { $answer }.

# of-d25bf239
# web-question-so-far = Your answer so far: { $answer }

# of-9deeaad1
# web-question-advice = The advice so far

# of-eb2c2583
# web-question-read = Read the whole advice

# of-207fa36d
# web-groups = The groups that matter

# of-8cf19f3a
# web-groups-listed = On your list

# of-2640def6
# web-groups-answered = ({ $n } answered)

# of-3f13699c
# web-groups-add = Add these groups

# of-bc39fcce
# web-groups-go-on = Keep, and go on

# of-1d65fd99
# web-groups-which = Which groups could matter?

# of-72311e61
# web-groups-kinds = It helps to think of each kind in turn: who of them shares your cause, and whom could those in power hardly do without?

# of-92b89791
# web-groups-added = { $n ->
#         [one] { $n } group added to your list.
#        *[other] { $n } groups added to your list.
#     }

# of-fbbe2719
# web-group-idle = More questions, which hardly fit this group or make no difference as things stand

# of-40a44bee
# web-group-removed = The group is off your list.

# of-6688e2a6
# web-remove-title = Remove group { $number }

# of-99133e2b
# web-remove-heading = Take { $group } off your list?

# of-9e0097b6
# web-remove-forgets = What you answered about this group is forgotten.

# of-8258e9d9
# web-remove-yes = Take it off

# of-8ff02001
# web-remove-no = Keep it

# of-43bf9ea6
# web-all = All questions

# of-1a086de5
# web-all-many = { $n ->
#         [one] You named { $n } group. { $link }
#        *[other] You named { $n } groups. { $link }
#     }

# of-c261e4c9
# web-all-many-link = Each has a page of its own.

# of-086c3051
# web-all-remove = Remove this group

# of-35049439
# web-all-advice = Keep, and read the advice

# of-9d60605a
# web-answers-go-on = Go on here

# of-9f16d227
# web-answers-save = Save your answers

# of-d247daac
# web-end-look = { $answers }, or { $save }.

# of-0c96b413
# web-end-save = save them

# of-8ddcc7e5
# web-advice = Advice

# of-b6e5658b
# web-advice-heading = The advice as things stand

# of-e1592fc6
# web-advice-keep = Keep this page to yourself: it says what you plan, and where you are weak. { $save } has a page that can be handed on.

# of-cf412b70
# web-advice-keep-groups = Keep this page to yourself: it says how groups stand towards the other side. { $save } has a page that can be handed on.

# of-06c022a3
# web-advice-look = Look closer, and go on

# of-4d6d63f8
# web-advice-deciding = { $n ->
#         [one] At most { $n } question can still change this.
#        *[other] At most { $n } questions can still change this.
#     }

# of-fc595a23
# web-advice-deciding-and-groups = { $n ->
#         [one] At most { $n } question can still change this, and up to { $each } for each group that you name.
#        *[other] At most { $n } questions can still change this, and up to { $each } for each group that you name.
#     }

# of-b4efd486
# web-advice-words = { $n ->
#         [one] At most { $n } question can still fit its words.
#        *[other] At most { $n } questions can still fit its words.
#     }

# of-f82fa60e
# web-advice-answers = Look at your answers, or change one

# of-f304ba0a
# web-advice-save = Save it, on one page or whole, or hand it on

# of-728f1619
# web-advice-why = Why?

# of-58ec4e5f
# web-hand-on = To hand it on, choose “{ $heading }” on the page “{ $page }”.

# of-671b0c42
# web-on-paper = “{ $sheet }”, on the page “{ $page }”

# of-f75fb615
# web-save = Save

# of-7cf3d0c2
# web-save-where = A saved file stays where your browser puts it. Keep it where only you can read it.

# of-24af09c7
# web-save-case = The case file holds all you answered. You can go on with it here on another day, or give it to somebody who helps you.

# of-34f819f7
# web-save-yaml = Case file to read and edit

# of-13ed88d9
# web-save-json = Case file for programs

# of-d53b4aa8
# web-save-the-advice = The advice

# of-ca6d933c
# web-save-whole-advice = The whole advice

# of-28bc1c32
# web-save-on-one-page = On one page

# of-3c30031a
# web-save-two-weeks = The next two weeks: one page with room for who, and by when

# of-b2def6b5
# web-save-to-hand-on = To hand on
#     .about = Without names, and without what could harm people. Read it before you hand it on.

# of-4e006703
# web-save-as = { $title }, as { $format }

# of-2ea058b0
# web-save-to-hand-on-as = To hand on: { $title }, as { $format }

# of-b159c284
# web-save-paper = Sheets to print and fill in
#     .about = { $link }: all questions, a chart of the groups for a wall, an agreement, preparing for talks, which group next.

# of-a360f67c
# web-save-other = Other answers
#     .about = { $link } that you saved before.

# of-8a8cec4c
# web-paper = On paper

# of-5b834b02
# web-paper-about = Sheets to print, to fill in together, and to keep safe. They hold none of your answers.

# of-a376abd2
# web-paper-then = Then give the answers to the questions on the pages of Groundswell.

# of-3631ec6b
# web-closer = Look closer

# of-f2f7173a
# web-closer-why = For each piece of advice: which of your answers it rests on, or which it waits for.

# of-b6fbd6dd
# web-closer-what-if = Try one, and see what it would change. Nothing is kept unless you want it.

# of-22bb91a8
# web-closer-path = The fewest changes that would.

# of-f8db661a
# web-closer-compare = Yours, and those in a file that you bring: the same movement later, or answered by others.

# of-6065b655
# web-closer-examples = What did other movements get?
#     .about = Real movements, each at one moment. Your own answers stay as they are.

# of-086dd0f0
# web-why = Why

# of-5c09fd2d
# web-why-title = Why this advice

# of-d2f1d050
# web-why-heading = Why this advice?

# of-03ece82b
# web-why-headline = The headline: { $headline }

# of-7b4fed8a
# web-why-assumed = Nothing was said of nonviolence, so we assumed that the movement has chosen to act without violence.

# of-df7b85cb
# web-why-advised = What is advised, and what it rests on

# of-71680190
# web-why-open = What waits for an answer

# of-381c06dd
# web-why-gives-way = What gives way to other advice

# of-38ed16d1
# web-why-silent = What is not advised, and why

# of-3c7986c3
# web-why-because = Because: { $reasons }.

# of-c2faccc3
# web-why-gave-way = It gives way to “{ $title }”.

# of-75ace3ba
# web-why-may-give-way = It may give way to “{ $title }”.

# of-0a07410a
# web-why-for = For { $groups }: { $text }

# of-5c91c4c9
# web-why-waits-for = It waits for: { $questions }

# of-e7a2ecbd
# web-why-waits-for-groups = It is open: the groups that are not on your list yet decide it.

# of-3b5ee6b3
# web-why-reason-assumed = { $reason } (assumed)

# of-ec861dda
# web-why-question-of = { $question } ({ $groups })

# of-0d531eb5
# web-why-open-questions = It is open: something is not known. These questions decide it:

# of-01ab2d1e
# web-why-rule-one = It is advised. One thing alone decides it:

# of-f7e7c805
# web-why-rule-all = It is advised. These together decide it, and none can be left out:

# of-797c89f5
# web-why-no-rule-one = It is not advised. One thing alone decides it:

# of-1e238a9e
# web-why-no-rule-all = It is not advised. These together decide it, and none can be left out:

# of-fc309208
# web-why-posture-one = It is the headline. One thing alone decides it:

# of-37f415bb
# web-why-posture-all = It is the headline. These together decide it, and none can be left out:

# of-c9ed2d71
# web-why-no-posture-one = It is not the headline. One thing alone decides it:

# of-a5025d3d
# web-why-no-posture-all = It is not the headline. These together decide it, and none can be left out:

# of-bf1ede25
# web-why-group = For { $group }

# of-6678a444
# web-why-then-fires = It comes if: { $answers }

# of-f354cea2
# web-why-then-silent = It falls away if: { $answers }

# of-940507c5
# web-why-then-open = It stays open if: { $answers }

# of-beca55d9
# web-why-rival = It gives way to “{ $title }”, which fits better where both are advised.

# of-7689e897
# web-why-rival-perhaps = It may give way to “{ $title }”, which fits better where both are advised.

# of-528ea16f
# web-why-rival-because = That is advised because:

# of-68362153
# web-why-rival-depends = That depends on:

# of-ad388923
# web-why-how = How it is decided

# of-cc3f98e8
# web-why-yes = yes

# of-1d6aae22
# web-why-no = no

# of-d07c7ab3
# web-why-not-known = not known

# of-9264c3c4
# web-why-part = { $condition } ({ $said })

# of-f825eb74
# web-why-part-answered = { $condition } (you said: { $said })

# of-072f4d58
# web-why-no-groups = This is asked of each group, and no group is on your list. { $link }

# of-be43e9c1
# web-why-name-groups = Name groups

# of-68958cdb
# web-why-links = { $all }, or { $advice }.

# of-9f93a711
# web-why-all = All of the advice

# of-89c3dc81
# web-why-back = back to the advice

# of-4fc39066
# web-what-if = What if

# of-6924cdd5
# web-what-if-heading = What if an answer were another?

# of-de1dc1e7
# web-what-if-about = Choose a question, try another answer, and see what it would change. Your answers stay as they are unless you choose to keep one.

# of-064cb9bc
# web-what-if-not-answered = not answered

# of-5faf7998
# web-what-if-open = Not answered yet

# of-2f52d0b0
# web-what-if-question = What if: { $question }

# of-b04a07d6
# web-what-if-supposed = If your answer were “{ $answer }”

# of-529c12c8
# web-what-if-same = Your advice would stay the same.

# of-8ebedb96
# web-what-if-headline-now = Headline now

# of-18a4f3d7
# web-what-if-headline-then = Headline then

# of-7ad5d431
# web-what-if-headline-same = The headline would stay: { $headline }

# of-6ecc56f4
# web-what-if-came = Advice that would come

# of-4a1cda52
# web-what-if-went = Advice that would fall away

# of-d5fe6929
# web-what-if-moved = Advice under another heading

# of-dd5c6768
# web-what-if-move = { $title }: no longer under “{ $first }” but under “{ $second }”

# of-df01aa02
# web-what-if-reworded = The same advice with other steps

# of-1772dc49
# web-what-if-closed = Questions that would be settled

# of-78b672f3
# web-what-if-opened = Questions that would be new

# of-8161e1a8
# web-what-if-answer = Nothing is kept so far: your answer is “{ $answer }”.

# of-5d38cbfe
# web-what-if-no-answer = Nothing is kept so far: your answer is still open.

# of-d9702817
# web-what-if-keep = Keep this answer

# of-1868634e
# web-what-if-see = See what would change

# of-abf09b4b
# web-what-if-other = Try another question

# of-5f74aaa6
# web-what-if-kept = Kept. Your answer is now: { $answer }.

# of-edbfa956
# web-path = What would lead to another headline

# of-3d607dda
# web-path-heading = What would lead to another headline?

# of-9a110943
# web-path-which = Which one would you like to come to?

# of-e8c23d87
# web-path-there = (you are there)

# of-e14fb9a0
# web-path-only = Only what a movement can change by its own work is changed here. Groups stay as they are.

# of-9883800b
# web-path-one = The way to another headline

# of-ed40db17
# web-path-to = The way to “{ $headline }”

# of-e0231746
# web-path-already = This is your headline already. Nothing has to change.

# of-9b9460af
# web-path-impossible = No change that a movement can make alone leads there.

# of-a6bc301c
# web-path-obstacle = { $topic }: you said “{ $said }”. It would have to be: { $needed }. A movement cannot change that by its own work alone.

# of-49e5bdeb
# web-path-groups = It depends on the groups on your list, which are left alone here.

# of-413f8664
# web-path-fewest = What would lead there, the fewest steps first. Each was tried out on your answers. Whether you want these changes is for you to decide.

# of-83470b3f
# web-path-steps = { $n ->
#         [one] { $n } step
#        *[other] { $n } steps
#     }

# of-d3557c72
# web-path-change = Change { $topic }: from “{ $before }” to { $answers }. { $link }

# of-3a2bc61e
# web-path-find-out = Find out, or settle: { $question } It leads there if: { $answers }. { $link }

# of-dc01a7de
# web-path-cannot-change = A movement cannot change this by its own work alone.

# of-6bedf54c
# web-path-what-if = What if?

# of-329d319a
# web-path-links = { $other }, or go { $back }.

# of-fa3aa885
# web-path-other = Choose another headline

# of-8c950283
# web-path-back = back

# of-86f683c3
# web-compare = Compare

# of-bbd6b881
# web-compare-question = How do two sets of answers differ?

# of-5ca33be4
# web-compare-heading = Compare two sets of answers

# of-1229aafa
# web-compare-about = Yours, and those in a file that you bring: the same movement at another time, or answered by others. Your answers stay as they are.

# of-07cfe4d3
# web-compare-file = The other case file

# of-8d5a6df5
# web-compare-button = Compare with this file

# of-548abc7d
# web-compare-rest = Compare with the rest of it

# of-bebb4af9
# web-compare-keep = Keep this page to yourself: it holds what both say.

# of-fb92021b
# web-compare-yours = Yours

# of-f01820a2
# web-compare-the-file = The file

# of-b2f882a2
# web-compare-no-name = without a name

# of-61bfb341
# web-compare-side = { $name }: { $headline }

# of-a64c5090
# web-compare-same-headline = Both get the same headline.

# of-f1afc643
# web-compare-facts = What is answered differently

# of-e1302fbd
# web-compare-decides = This alone changes which headlines are possible.

# of-c1f1d6f1
# web-compare-only-yours = Only yours says

# of-2b638dec
# web-compare-only-file = Only the file says

# of-63a490e9
# web-compare-groups-yours = Groups only in yours

# of-cb9829b7
# web-compare-groups-file = Groups only in the file

# of-3c73fd4b
# web-compare-went = Advice only for yours

# of-daa24fc7
# web-compare-came = Advice only for the file

# of-e77e2aa2
# web-compare-moved = The same advice under another heading

# of-9581c63c
# web-compare-reworded = The same advice with other steps

# of-12319bdc
# web-compare-closed = Questions open only in yours

# of-73a58df3
# web-compare-opened = Questions open only in the file

# of-0c7d28a7
# web-compare-same = Both say the same, and the advice is the same.

# of-8dd5ad3d
# web-compare-put-away = Put the other file away

# of-21163c0a
# web-compare-other = Compare with another file

# of-91c99d39
# web-compare-advice = { $part }: { $title }

# of-f6d87b67
# web-examples = Examples

# of-4354d2ff
# web-examples-about = Real movements, each at one moment, with the advice that it gets here. Each knows only what named sources said then, so that much is left open. Read them as examples of how to answer, not as history.

# of-a45148bd
# web-examples-none = There are none here.

# of-082a6217
# web-examples-own = Your own answers stay as they are. { $on }

# of-7ad809a3
# web-examples-go-on = Go on with them

# of-88c50f79
# web-example = An example

# of-c158836c
# web-example-heading = An example: { $case }

# of-d2ad7d8b
# web-example-own = Your own answers stay as they are. { $on } or { $other }.

# of-23747186
# web-example-other-inside = look at another example

# of-c5f82ad7
# web-example-first = { $other } or { $begin }.

# of-a82fba8d
# web-example-other = Look at another example

# of-ca93ef93
# web-example-begin = begin with your own

# of-0ae207d0
# web-example-sources = Sources: { $sources } (Where a sketch is named, it is our own notes on the movement.)

# of-25e66d22
# web-example-answers = What is answered in this example

# of-2ee96b72
# web-forget = Forget everything

# of-25665bbe
# web-forget-sure = Forget everything?

# of-3ba136be
# web-forget-nothing = Nothing is answered here yet.

# of-0cc06fd2
# web-forget-danger = In danger choose { $leave } at the top: it does not ask.

# of-c40194f8
# web-forget-keep = Keep my answers

# of-aeb5c111
# web-forgotten = Everything is forgotten

# of-8ad30f39
# web-forgotten-about = Groundswell keeps no answers of yours any more. Files that you saved are still where you saved them, and the history of your browser shows that you were here.

# of-b6192584
# web-blank = Empty page

# of-32e7c796
# web-blank-heading = This page is empty

# of-f7539dbd
# web-refused-saved = If you saved a case file
#     .about = It has all your answers up to that moment. Choose it here and go on.

# of-c533d96e
# web-refused-not-saved = If you did not
#     .about = The answers cannot be brought back.

# of-1a11a70c
# web-help = Help

# of-bf7f2deb
# web-help-answers = What becomes of your answers

# of-8c8a69c6
# web-help-memory = They are in the memory of the program that shows this page. It writes no file and no log, and it calls no other machine.

# of-5b4fc9b8
# web-help-forgotten = { $minutes ->
#         [one] They are forgotten { $minutes } minute after your last page, when you choose “{ $forget }” or “{ $leave }”, and when the program is stopped.
#        *[other] They are forgotten { $minutes } minutes after your last page, when you choose “{ $forget }” or “{ $leave }”, and when the program is stopped.
#     }

# of-ddf661a2
# web-help-cookie = A cookie with a random name tells the program which answers are yours. It holds nothing else.

# of-99536241
# web-help-history = The history of your browser keeps the addresses and titles of these pages. They hold no answers and no names. A private window keeps no history.

# of-89fd02fa
# web-help-leave = “{ $leave }” forgets everything and shows an empty page. Going back then shows no answers.

# of-356f0d83
# web-help-translation = This page asks your browser not to offer a translation, because that would send what you wrote to a company.

# of-3568eec4
# web-help-around = How to get around

# of-6bb1dd97
# web-help-unsaid = “{ $dont_know }” and “{ $rather_not_say }” are answers. Neither is ever taken for “no”.

# of-91853f33
# web-help-back = “{ $back }”, the browser's own back button and loading a page again are all harmless.

# of-69d014fe
# web-help-two-pages = You can open two pages at once. What you keep on one is there on the other when you load it again.

# of-41200605
# web-help-looking = “{ $answers }” shows everything, with a link to change it that comes back there. “{ $advice }” shows what your answers lead to at any moment.

# of-895f1fef
# web-help-closer = “{ $closer }” says why each piece of advice is given, what would change if an answer were another, and what would lead to another headline. It compares your answers with those in another file. Nothing there changes your answers unless you choose to keep something.

# of-1de70e73
# web-help-forget = “{ $forget }” asks once. “{ $leave }” does not ask.

# of-87fe9773
# web-help-keyboard = Everything works with the keyboard: Tab goes on, the arrow keys choose, Enter goes to the next page.

# of-62190cc5
# web-help-programs = For programs
#     .about = The same advice for other programs is described at { $link }.
