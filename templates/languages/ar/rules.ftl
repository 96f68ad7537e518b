# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-0985aa7a
# rules-list = The rules, in the order in which advice is given. Behind each name stands what it rests on: says, the source says it; follows, we inferred it; ours, it is our own.

# of-80cb10d1
# soundness-title = What was proved of the rules

# of-52bb23b6
# soundness-made = Made by `groundswell rules check --format md` for { $packs }.

# of-7afc57f9
# soundness-rules-of = Rules of { $packs }

# of-b72d2480
# soundness-checks = The checks

# of-14921c31
# soundness-column-check = it has to hold that

# of-7d3e6475
# soundness-column-over = looked at

# of-8a3b8698
# soundness-column-outcome = outcome

# of-19deb823
# soundness-check = { $title }: { $outcome } ({ $over })

# of-459a0b73
# soundness-falls-short = { $n ->
#         [one] { $n } falls short
#        *[other] { $n } fall short
#     }

# of-d72626f9
# soundness-proved = proved

# of-04800ab5
# soundness-holds = holds

# of-c02b2e8b
# soundness-found = { $n ->
#         [one] { $n } thing falls short. Each comes with a case that shows it; groundswell rules check -o DIR writes these cases as files.
#        *[other] { $n } things fall short. Each comes with a case that shows it; groundswell rules check -o DIR writes these cases as files.
#     }

# of-c909f6ef
# soundness-all-hold = All { $n } checks hold.

# of-f7753746
# soundness-bounds = Within what bounds

# of-f8c0ace9
# soundness-every-case = Looked at was every case there can be, with the help of the theorem prover Z3. Every fact may have each of its values or be unknown; whole numbers go from 0 to { $most }. Only whether the movement is nonviolent is never unknown, because advice assumes it. A complete case is one in which every fact that the conditions in question read is known, of the movement and of every ally, and the list of allies is complete.

# of-6593a511
# soundness-every-length = The list of allies may be absent, open or complete, and hold up to { $most } groups. The thresholds of all counts, and one group for each rule about the movement that gives way to a rule over allies, add up to { $needed }, so nothing can tell a list from one with at most { $needed } of its groups, beside the group that a rule speaks of and the one that something more is learnt about. So lists of every length are covered.

# of-4d47d2ff
# soundness-some-lengths = The list of allies may be absent, open or complete, and hold up to { $most } groups, but of at most { $kinds } different kinds: the thresholds of all counts, and one group for each rule about the movement that gives way to a rule over allies, add up to { $needed }, which is too many to tell all groups apart. Beyond this nothing is proved.

# of-1afdc662
# soundness-opposites = Two rules count as opposite only where one names the other under `opposes`. They may fire together where one of them surely gives way: to its own `unless`, or to a rule that supersedes it and does not give way by itself, which for a rule about the movement may be a rule over allies that takes its place for any group. Two rules give the same advice where their summary and steps are the same as written, or their priority and title, unless one gives way to the other. Within its scope a rule must not be on in every complete case.

# of-f949fd13
# soundness-contradicts = A rule says the opposite of a headline where a pack names the two under `contradicts`; it may fire beside it where it surely gives way. That there is something to do is asked of every case in which the headline surely holds, whatever else is unknown: a rule has to stand there with the priority now or next. A group is spoken of where a rule over allies stands for it, whatever is known of the movement; a rule that names only some groups does not count. Where no rule speaks, a condition under `silences` has to hold, and no rule of the same pack may speak where it does.

# of-8c3f74dc
# soundness-used = A fact is used where a condition of a rule or posture, a text or a line of the readiness list reads it. Labels, dates and names are free text: no rule may read them. A passage is said where a rule of basis `says` cites it. In a pack whose rules are all of basis `ours` it is enough that one cites it.

# of-1863b11b
# soundness-unused = Without the other built-in packs nothing uses these facts: { $facts }.

# of-6e0b7f92
# soundness-open = Open, although nothing could change it

# of-04c68b77
# soundness-may-stay-open = Rules are read part by part: where a part is unknown, the whole may stay open, although every way to fill in what is missing gives the same. What is advised then is right; at worst, some of it waits for a question that changes nothing. Where this can happen is shown here with the plainest case; everywhere else both readings agree in every case.

# of-d9952da4
# soundness-exact = Rules are read part by part. Compared with every way to fill in what is missing, this reading is exact: no rule and no definition stays open where every way gives the same.

# of-5a68e874
# soundness-rule-fires = The rule { $name } is open here, and fires whatever is learnt:

# of-89b3da61
# soundness-rule-silent = The rule { $name } is open here, and is silent whatever is learnt:

# of-61722732
# soundness-definition-true = The definition { $name } is open here, and is true whatever is learnt:

# of-58966f99
# soundness-definition-false = The definition { $name } is open here, and is false whatever is learnt:

# of-18efd088
# soundness-coverage = What of the sources the rules say

# of-5eecad5f
# soundness-column-passage = passage

# of-b94b5b4a
# soundness-column-says = it says

# of-3d555e0c
# soundness-column-said-by = said by

# of-2b966bef
# soundness-column-followed-by = followed by

# of-d9b76a72
# soundness-column-ours = ours, resting on it
