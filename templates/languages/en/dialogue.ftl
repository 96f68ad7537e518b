# The questionnaire on a terminal. One letter alone (b, g, r, a, h, q, k, x) and ? are what somebody types;
# they are the same in every language.
dialogue-begins = Groundswell asks about your movement and then gives advice.
dialogue-goes-on = { $n ->
        [one] Groundswell goes on asking. { $n } question answered before.
       *[other] Groundswell goes on asking. { $n } questions answered before.
    }
dialogue-how-to-answer = Answer with a number or its words. k means “{ $dont_know }”, x “{ $rather_not_say }”; neither means no. ? tells why we ask, q saves and quits, h shows more.
# Where no file was named for the answers, and where one was.
dialogue-not-kept = You named no file, so nothing is saved. At the end you can still choose to.
dialogue-kept = Your answers are saved in { $file } after each question; only you can read it.
dialogue-comments = Comments of your own in that file are not kept.

# What can be written instead of an answer, and the words that mean the same, with commas between them.
# Those of English are always taken as well.
dialogue-move-why = what this question decides
    .words = why
dialogue-move-back = back to the question before
    .words = back
dialogue-move-go = go to a question or a section
    .words = go
dialogue-move-review = review your answers
    .words = review
dialogue-move-advice = the advice so far, in short; aa for the whole page
    .words = advice
dialogue-move-help = these moves
    .words = help
dialogue-move-quit = save and quit
    .words = quit, exit

# A question. $to_come is such as "at most 5 to go".
dialogue-question = Question { $number }
dialogue-question-to-come = Question { $number } ({ $to_come })
dialogue-group = Group: { $group }
dialogue-answer-so-far = Your answer so far: { $answer }. Press Enter to keep it.
dialogue-on-the-list = On your list: { $group }
dialogue-last-on-the-list = { $n ->
        [one] { $n } group is on your list (r shows it). The last: { $group }
       *[other] { $n } groups are on your list (r shows them). The last: { $group }
    }
# Over what can be chosen, or where nothing can.
dialogue-write-names = Write names, with ; between them or one a line, or choose:
dialogue-write-number = Write a whole number:
    .or-choose = Write a whole number, or choose:
dialogue-write-text = Write it on one line:
    .or-choose = Write it on one line, or choose:
dialogue-take-off = Take a group off the list
dialogue-which-off = Which group shall be taken off? Press Enter for none.
dialogue-none-off = No group is taken off.

# After an answer that is none of those offered. $ways is a list of the ways below, and of letters.
dialogue-please-write = Please write { $ways }. h shows what else you can do.
dialogue-way-number = a number from 1 to { $last }
dialogue-way-name = a name
dialogue-way-whole-number = a whole number
dialogue-way-text = a line of text
# $label is what to write for $text.
dialogue-did-you-mean = Did you mean “{ $text }”? Then write { $label }.
dialogue-do-you-mean = Do you mean “{ $text }”? Then write { $label }.
dialogue-or-a-name = Is it the name of a group? Then write it between quotation marks: "{ $written }"
dialogue-or-a-text = Is it your own text? Then write it between quotation marks: "{ $written }"
dialogue-taken-as = Taken as “{ $text }”. If you meant something else, write b.

# All answers: a group over its answers, and how one is changed.
dialogue-answers-of = { $group }:
dialogue-change = To change an answer, write g and its number, for example: g 1
dialogue-nothing-answered = Nothing is answered yet.
dialogue-places = Write the number of a question that you answered (r shows them), or a section:
dialogue-no-place = There is no such place. g alone shows the places.
dialogue-first-question = This is the first question.
dialogue-could-change = Not known yet, and it could change this:

# The end.
dialogue-all-asked = That is all there is to ask.
dialogue-read = Read the advice
dialogue-review-first = Review your answers first; g changes one
dialogue-name-a-file = Your answers are not saved. To keep them, write the name of a new file, for example our-case.yaml. To leave without, press Enter.
dialogue-not-saved = Not saved: { $problem }.
dialogue-saved-beside = Your answers are in { $file } from now on; nothing is lost.
# What is to be typed stands at the end.
dialogue-saved = Your answers are in { $file }. To go on: groundswell ask { $file }
dialogue-no-file = Nothing was saved, because you named no file.
dialogue-nothing = Nothing was answered, and nothing was saved.
