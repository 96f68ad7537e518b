# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-a3505344
# dialogue-begins = Groundswell asks about your movement and then gives advice.

# of-3f552e72
# dialogue-goes-on = { $n ->
#         [one] Groundswell goes on asking. { $n } question answered before.
#        *[other] Groundswell goes on asking. { $n } questions answered before.
#     }

# of-2b35bc83
# dialogue-how-to-answer = Answer with a number or its words. k means “{ $dont_know }”, x “{ $rather_not_say }”; neither means no. ? tells why we ask, q saves and quits, h shows more.

# of-0a2ee253
# dialogue-not-kept = You named no file, so nothing is saved. At the end you can still choose to.

# of-a93c2479
# dialogue-kept = Your answers are saved in { $file } after each question; only you can read it.

# of-86aef123
# dialogue-comments = Comments of your own in that file are not kept.

# of-7e9e6005
# dialogue-move-why = what this question decides
#     .words = why

# of-0b33a5f2
# dialogue-move-back = back to the question before
#     .words = back

# of-ab124896
# dialogue-move-go = go to a question or a section
#     .words = go

# of-57ae139f
# dialogue-move-review = review your answers
#     .words = review

# of-577d59e3
# dialogue-move-advice = the advice so far, in short; aa for the whole page
#     .words = advice

# of-e88564d3
# dialogue-move-help = these moves
#     .words = help

# of-950a53a2
# dialogue-move-quit = save and quit
#     .words = quit, exit

# of-65b0da6f
# dialogue-question = Question { $number }

# of-1d8cae04
# dialogue-question-to-come = Question { $number } ({ $to_come })

# of-eb345143
# dialogue-group = Group: { $group }

# of-c941bc2f
# dialogue-answer-so-far = Your answer so far: { $answer }. Press Enter to keep it.

# of-88985e2f
# dialogue-on-the-list = On your list: { $group }

# of-84ba8bc6
# dialogue-last-on-the-list = { $n ->
#         [one] { $n } group is on your list (r shows it). The last: { $group }
#        *[other] { $n } groups are on your list (r shows them). The last: { $group }
#     }

# of-c6bebb8b
# dialogue-write-names = Write names, with ; between them or one a line, or choose:

# of-6a6d0bb0
# dialogue-write-number = Write a whole number:
#     .or-choose = Write a whole number, or choose:

# of-4adf3dae
# dialogue-write-text = Write it on one line:
#     .or-choose = Write it on one line, or choose:

# of-38ee36bb
# dialogue-take-off = Take a group off the list

# of-c870aeec
# dialogue-which-off = Which group shall be taken off? Press Enter for none.

# of-889f1e75
# dialogue-none-off = No group is taken off.

# of-2f224c2f
# dialogue-please-write = Please write { $ways }. h shows what else you can do.

# of-01bc6e24
# dialogue-way-number = a number from 1 to { $last }

# of-ffd7c307
# dialogue-way-name = a name

# of-06bddd39
# dialogue-way-whole-number = a whole number

# of-999b3e02
# dialogue-way-text = a line of text

# of-b826244d
# dialogue-did-you-mean = Did you mean “{ $text }”? Then write { $label }.

# of-8cd11b75
# dialogue-do-you-mean = Do you mean “{ $text }”? Then write { $label }.

# of-998ee80c
# dialogue-or-a-name = Is it the name of a group? Then write it between quotation marks: "{ $written }"

# of-673ed8e4
# dialogue-or-a-text = Is it your own text? Then write it between quotation marks: "{ $written }"

# of-62cf4561
# dialogue-taken-as = Taken as “{ $text }”. If you meant something else, write b.

# of-21fe87a9
# dialogue-answers-of = { $group }:

# of-a0625ece
# dialogue-change = To change an answer, write g and its number, for example: g 1

# of-a466cbf7
# dialogue-nothing-answered = Nothing is answered yet.

# of-07d2da03
# dialogue-places = Write the number of a question that you answered (r shows them), or a section:

# of-efdf6138
# dialogue-no-place = There is no such place. g alone shows the places.

# of-1c0fbeb1
# dialogue-first-question = This is the first question.

# of-ee209107
# dialogue-could-change = Not known yet, and it could change this:

# of-40729cb2
# dialogue-all-asked = That is all there is to ask.

# of-641fb639
# dialogue-read = Read the advice

# of-51bd31d5
# dialogue-review-first = Review your answers first; g changes one

# of-b033ac48
# dialogue-name-a-file = Your answers are not saved. To keep them, write the name of a new file, for example our-case.yaml. To leave without, press Enter.

# of-cc371543
# dialogue-not-saved = Not saved: { $problem }.

# of-d0248a0f
# dialogue-saved-beside = Your answers are in { $file } from now on; nothing is lost.

# of-4b6b492f
# dialogue-saved = Your answers are in { $file }. To go on: groundswell ask { $file }

# of-16e10306
# dialogue-no-file = Nothing was saved, because you named no file.

# of-1a0c1faf
# dialogue-nothing = Nothing was answered, and nothing was saved.
