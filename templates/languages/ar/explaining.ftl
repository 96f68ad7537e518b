# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-d60cd122
# groups-listed = { $n ->
#         [one] { $n } group is listed
#        *[other] { $n } groups are listed
#     }

# of-227f69ec
# all-of-these = all of these

# of-af28c1be
# one-of-these = at least one of these

# of-9aae0c6d
# count-of = { $how }: { $what }

# of-504f8c40
# in-brackets = ({ $text })

# of-7d25fda9
# did-you-mean = did you mean '{ $word }'?

# of-8c53003c
# choose-one = choose one of: { $names }

# of-df9ac67e
# see-rules-list = see 'groundswell rules list'

# of-6ae08f5c
# why-no-ally = '{ $name }' is about the whole movement; leave --ally out

# of-1f172a47
# why-no-rule = there is no rule or posture { $name }; { $hint }

# of-5dc9ffab
# why-group-near = there is no group of this name; the nearest name is number { $number }; the case lists { $groups }; a number will do

# of-e27e1692
# why-no-group = { $groups ->
#         [0] there is no group of this name; the case lists none; a number will do
#        *[other] there is no group of this name; the case lists { $groups }; a number will do
#     }

# of-96971c22
# path-no-violence = no path leads away from nonviolence; choose one of: { $names }

# of-1ff5d704
# path-no-posture = there is no posture { $name }; { $hint }

# of-69496c83
# this-case = this case

# of-4e812661
# case-without-label = a case without a label

# of-8735e61e
# case-at = { $case }, as of { $moment }

# of-0c6df357
# why-headline = Headline: { $headline } ({ $posture })

# of-02afc6b9
# why-keep = Keep this page safe: it holds what you wrote.

# of-22628ed3
# why-title = Why: { $case }

# of-ba913b92
# why-assumption = Assumed: the movement has chosen to act without violence.

# of-e405376d
# why-these-fire = These fire

# of-1dffea9a
# why-these-open = These are open

# of-3ebc23b0
# why-these-silent = These stay silent

# of-3a0292cb
# why-named = { $name }: { $title }

# of-443674da
# why-for-groups = for { $groups }, { $line }

# of-c98c596e
# why-because = because: { $facts }

# of-09e615f2
# why-it-gives-way = { $line }; it gives way to { $rule }

# of-203997df
# why-it-may-give-way = { $line }; it may give way to { $rule }

# of-f33d8f23
# why-it-waits = it waits for: { $questions }

# of-8dc3fe38
# why-it-is-open = it is open: you said that more groups matter than are on your list; they decide it.

# of-3314ba56
# why-posture-waits = { $name } waits for: { $questions }

# of-9654c53b
# why-posture-is-open = { $name } is open: you said that more groups matter than are on your list; they decide it.

# of-3e164201
# why-asked-of = { $question } ({ $groups })

# of-1d79e0f6
# why-of-group = { $group }: { $text }

# of-4aa36305
# why-assumed = { $fact } (assumed)

# of-908fbe40
# why-one-rule = One rule, down to its facts: groundswell why CASE RULE

# of-dc998110
# why-no-group-listed = { $name } is asked of each group. The case lists no group.

# of-66530051
# why-rule = { $title } (rule { $name }).

# of-d0b56a3a
# why-posture = { $title } (posture { $name }).

# of-e6c74c31
# why-definition = { $title } (definition { $name }).

# of-65db1db0
# why-for-group = For: { $group }.

# of-38fbd65e
# why-rule-fires = It fires.

# of-b8f46975
# why-rule-silent = It stays silent.

# of-e4e66c78
# why-posture-fires = It is the headline.

# of-04a62a99
# why-posture-silent = It is not the headline.

# of-568b3689
# why-posture-open = It may be the headline: a fact is missing.

# of-f3121066
# why-definition-fires = It holds.

# of-fbb62fb1
# why-definition-silent = It does not hold.

# of-01d92377
# why-open = It is open: a fact is missing.

# of-7ec08d16
# why-open-groups = It is open: you said that more groups matter than are on your list; they decide it.

# of-72385436
# why-questions-decide = These questions decide it:

# of-2e0ebf1e
# why-one-fact = One fact alone decides it:

# of-2e0d6ac6
# why-these-facts = These facts together decide it, and none can be left out:

# of-d7580142
# why-true-if = true if: { $answers }

# of-d413ab40
# why-false-if = false if: { $answers }

# of-cee7e7b2
# why-open-if = still open if: { $answers }

# of-5644dcb1
# why-gives-way = It gives way to “{ $title }” ({ $rule }), which comes first where both fire.

# of-3b07043b
# why-may-give-way = It may give way to “{ $title }” ({ $rule }), which comes first where both fire.

# of-b7f69e37
# why-that-fires = That rule fires because:

# of-8aa3b364
# why-that-depends = That depends on:

# of-29f2cf9c
# why-how-decided = How it is decided:

# of-20bf79ec
# why-true = true

# of-02efed3b
# why-false = false

# of-ed3de944
# why-unknown = not known

# of-34dea94f
# why-found = { $asked } ({ $said })

# of-fb107af4
# why-case-says = { $asked } (the case says: { $said })

# of-caffe110
# path-title = Path: { $case }

# of-1afbde2f
# path-now = Now: { $headline } ({ $posture })

# of-b6433a39
# path-to = To: { $headline } ({ $posture })

# of-9f541960
# path-there = This is already the headline. Nothing has to change.

# of-3096a364
# path-impossible = No change that a movement can make alone leads there.

# of-f4a41a91
# path-obstacle = { $topic }: the case says “{ $says }”. It would have to be: { $needed }. A movement cannot change that by its own work alone.

# of-fd09a5aa
# path-depends-on-groups = It depends on the groups in the case, which this search leaves alone.

# of-39bd7546
# path-would-lead = What would lead there, the fewest steps first. Each was checked by advising the changed case. Whether you want these changes is for you to decide.

# of-4569e861
# path-steps = { $n ->
#         [one] { $n } step
#        *[other] { $n } steps
#     }

# of-2b0e50e4
# path-change = Change:

# of-f5551e7c
# path-find-out = Find out, or settle:

# of-6488ad7a
# path-from-to = { $topic }: from “{ $before }” to { $values }

# of-c6ee8392
# path-leads-if = { $question } It leads there if: { $values }.

# of-b05a1f20
# path-not-alone = { $step } A movement cannot change this by its own work alone.

# of-bd23ea67
# compare-title = Two case files

# of-4bf63bdc
# compare-first = first:

# of-31f355a1
# compare-second = second:

# of-3c5759d7
# compare-same-headline = The same headline: { $headline } ({ $posture })

# of-ef48ee8a
# compare-two-headlines = Two headlines

# of-eb4f420e
# compare-headline = { $headline } ({ $posture })

# of-c98e0a64
# compare-same = The two files say the same, and the advice is the same.

# of-cee525b1
# compare-keep = Keep this page safe: it holds what both files say.

# of-d598a982
# compare-differ = The files say different things

# of-61418f81
# compare-first-says = Only the first file says

# of-17e17126
# compare-second-says = Only the second file says

# of-3c22cafb
# compare-of-group = { $group }: { $topic }

# of-d25d6846
# compare-said = { $topic }: { $says }

# of-54a1f535
# compare-decides = This alone changes which headlines are possible.

# of-ddfd0c50
# compare-groups-first = Groups in the first file only

# of-a27155e3
# compare-groups-second = Groups in the second file only

# of-333bacb2
# compare-advice-first = Advice in the first file only

# of-df24025b
# compare-advice-second = Advice in the second file only

# of-836aa468
# compare-rule = { $title } ({ $rule })
#     .groups = { $title } ({ $rule }): { $groups }

# of-233d9495
# compare-advised = { $section }: { $advice }
#     .gives-way = { $section }: { $advice }; in the other file it gives way to { $rule }

# of-e9fa2e75
# compare-moved = The same advice under another heading

# of-01e9c86a
# compare-place = { $section }, number { $place }

# of-048b0153
# compare-reworded = The same advice with other steps

# of-a1901aa6
# compare-questions-first = Questions open in the first file only

# of-545b2a3b
# compare-questions-second = Questions open in the second file only
