# Why, path and compare.
groups-listed = { $n ->
        [one] { $n } group is listed
       *[other] { $n } groups are listed
    }
all-of-these = all of these
one-of-these = at least one of these
count-of = { $how }: { $what }
in-brackets = ({ $text })

why-no-ally = '{ $name }' is about the whole movement; leave --ally out
why-no-rule = there is no rule or posture { $name }; see 'groundswell rules list'
    .near = there is no rule or posture { $name }; did you mean '{ $near }'?
why-group-near = there is no group of this name; the nearest name is number { $number }; the case lists { $groups }; a number will do
why-no-group = { $groups ->
        [0] there is no group of this name; the case lists none; a number will do
       *[other] there is no group of this name; the case lists { $groups }; a number will do
    }
path-no-violence = no path leads away from nonviolence; choose one of: { $names }
path-no-posture = there is no posture { $name }; choose one of: { $names }
    .near = there is no posture { $name }; did you mean '{ $near }'?

# The heads of the pages. $case is the label of a case, one of the two below, or either with its moment.
this-case = this case
case-without-label = a case without a label
case-at = { $case }, as of { $moment }
# Behind what is told, the name of a posture, by which commands know it.
why-headline = Headline: { $headline } ({ $posture })
why-keep = Keep this page safe: it holds what you wrote.

# Why rules fire, stay silent or are open.
why-title = Why: { $case }
why-assumption = Assumed: the movement has chosen to act without violence.
why-these-fire = These fire
why-these-open = These are open
why-these-silent = These stay silent
# A rule, a posture or a definition with its name.
why-named = { $name }: { $title }
# A line below it. The phrases that follow can stand in place of $line.
why-for-groups = for { $groups }, { $line }
why-because = because: { $facts }
why-it-gives-way = { $line }; it gives way to { $rule }
why-it-may-give-way = { $line }; it may give way to { $rule }
why-it-waits = it waits for: { $questions }
why-it-is-open = it is open: you said that more groups matter than are on your list; they decide it.
why-posture-waits = { $name } waits for: { $questions }
why-posture-is-open = { $name } is open: you said that more groups matter than are on your list; they decide it.
why-asked-of = { $question } ({ $groups })
# A fact or a question about another group than the one that is spoken of.
why-of-group = { $group }: { $text }
why-assumed = { $fact } (assumed)
why-one-rule = One rule, down to its facts: groundswell why CASE RULE
why-no-group-listed = { $name } is asked of each group. The case lists no group.

# One of them, down to its facts.
why-rule = { $title } (rule { $name }).
why-posture = { $title } (posture { $name }).
why-definition = { $title } (definition { $name }).
why-for-group = For: { $group }.
why-rule-fires = It fires.
why-rule-silent = It stays silent.
why-posture-fires = It is the headline.
why-posture-silent = It is not the headline.
why-posture-open = It may be the headline: a fact is missing.
why-definition-fires = It holds.
why-definition-silent = It does not hold.
why-open = It is open: a fact is missing.
why-open-groups = It is open: you said that more groups matter than are on your list; they decide it.
# Behind one of the sentences above, before questions and facts.
why-questions-decide = These questions decide it:
why-one-fact = One fact alone decides it:
why-these-facts = These facts together decide it, and none can be left out:
# Before answers to a question.
why-true-if = true if: { $answers }
why-false-if = false if: { $answers }
why-open-if = still open if: { $answers }
why-gives-way = It gives way to “{ $title }” ({ $rule }), which comes first where both fire.
why-may-give-way = It may give way to “{ $title }” ({ $rule }), which comes first where both fire.
why-that-fires = That rule fires because:
why-that-depends = That depends on:
why-how-decided = How it is decided:
# How it is decided: whether a part is true, what it asks for, and what the case says.
why-true = true
why-false = false
why-unknown = not known
why-found = { $asked } ({ $said })
why-case-says = { $asked } (the case says: { $said })

# Paths to a posture: what would lead there, or what stands in the way.
path-title = Path: { $case }
path-now = Now: { $headline } ({ $posture })
path-to = To: { $headline } ({ $posture })
path-there = This is already the headline. Nothing has to change.
path-impossible = No change that a movement can make alone leads there.
path-obstacle = { $topic }: the case says “{ $says }”. It would have to be: { $needed }. A movement cannot change that by its own work alone.
path-depends-on-groups = It depends on the groups in the case, which this search leaves alone.
path-would-lead = What would lead there, the fewest steps first. Each was checked by advising the changed case. Whether you want these changes is for you to decide.
path-steps = { $n ->
        [one] { $n } step
       *[other] { $n } steps
    }
path-change = Change:
path-find-out = Find out, or settle:
# A step: $values are words in quotation marks, as alternatives.
path-from-to = { $topic }: from “{ $before }” to { $values }
path-leads-if = { $question } It leads there if: { $values }.
path-not-alone = { $step } A movement cannot change this by its own work alone.

# Two case files side by side; the page takes no side.
compare-title = Two case files
# Before what each of them says, below each other.
compare-first = first:
compare-second = second:
compare-same-headline = The same headline: { $headline } ({ $posture })
compare-two-headlines = Two headlines
compare-headline = { $headline } ({ $posture })
compare-same = The two files say the same, and the advice is the same.
compare-keep = Keep this page safe: it holds what both files say.
compare-differ = The files say different things
compare-first-says = Only the first file says
compare-second-says = Only the second file says
# A fact, of one group or of the movement.
compare-of-group = { $group }: { $topic }
compare-said = { $topic }: { $says }
compare-decides = This alone changes which headlines are possible.
compare-groups-first = Groups in the first file only
compare-groups-second = Groups in the second file only
compare-advice-first = Advice in the first file only
compare-advice-second = Advice in the second file only
# Advice with the name of its rule, for all or for some groups; under the title over what is now, or next.
compare-rule = { $title } ({ $rule })
    .groups = { $title } ({ $rule }): { $groups }
compare-advised = { $section }: { $advice }
    .gives-way = { $section }: { $advice }; in the other file it gives way to { $rule }
compare-moved = The same advice under another heading
compare-place = { $section }, number { $place }
compare-reworded = The same advice with other steps
compare-questions-first = Questions open in the first file only
compare-questions-second = Questions open in the second file only
