# What `groundswell rules check` and `rules test` look at, and what they find.

# What has to hold, by the numbers of the checks.
check-postures = In every complete case exactly one posture holds
check-firing = Every rule can fire, with each of its priorities
check-superfluous = No rule is always on, and none is contained in another with the same advice
check-opposites = No two rules that fire together give opposite orders
check-contradictions = No rule says the opposite of the headline that it stands beside
check-something-to-do = Beside every headline there is something to do now or next
check-groups = Every group, wholly known, is spoken of, or it is said why it is not
check-definitions = Every definition can be true and can be false
check-facts = Every fact is used, and every fact that is used is asked
check-passages = Every passage of the source is said by a rule
check-notes = No text prints what looks like a note of its author

# Over how much that was asked.
over-postures = { $n ->
        [one] { $n } posture
       *[other] { $n } postures
    }
over-rules = { $n ->
        [one] { $n } rule
       *[other] { $n } rules
    }
over-pairs = { $n ->
        [one] { $n } pair
       *[other] { $n } pairs
    }
over-opposed = { $n ->
        [one] { $n } pair of rules that oppose each other
       *[other] { $n } pairs of rules that oppose each other
    }
over-contradictions = { $n ->
        [one] { $n } pair of a headline and a rule
       *[other] { $n } pairs of a headline and a rule
    }
over-headlines = { $n ->
        [one] { $n } headline
       *[other] { $n } headlines
    }
over-rules-over-allies = { $n ->
        [one] { $n } rule over allies
       *[other] { $n } rules over allies
    }
over-silences = { $n ->
        [one] { $n } silence
       *[other] { $n } silences
    }
over-definitions = { $n ->
        [one] { $n } definition
       *[other] { $n } definitions
    }
over-facts = { $n ->
        [one] { $n } fact
       *[other] { $n } facts
    }
over-passages = { $n ->
        [one] { $n } passage
       *[other] { $n } passages
    }

# What falls short. Each stands behind a file, its line, and the name of a rule, a definition or a fact.
finding-two-postures = { $one } and { $other } can hold in one case
finding-no-posture = there is a complete case in which no posture holds
finding-priority = fires, but its priority is never { $priority }
finding-always = fires in every complete case, so its condition tells nothing apart
finding-contained = fires only where { $other } fires too, and gives the same advice
finding-opposite = gives the opposite order of { $other }; both can fire, and neither gives way
finding-contradicts = says the opposite of the headline { $headline }, and can stand beside it
finding-nothing-to-do = it can be the headline while no rule that is for now or next stands beside it
finding-forgotten = no rule over allies speaks of such a group, and no pack says why under `silences`
finding-not-silent = { $rule } speaks of such a group, of which the pack says that nobody does
# $parts is one condition, or several with semicolons.
finding-never-fires = can never fire; this never holds: { $parts }
    .together = can never fire; these never hold together: { $parts }
finding-never-true = can never be true; this never holds: { $parts }
    .together = can never be true; these never hold together: { $parts }
finding-never-false = can never be false
finding-unused = no condition, no text and no readiness line uses it
finding-no-fact = it is used, but there is no such fact to ask for
finding-no-question = it is used, but it has no question
finding-no-words = it is used, but one of its answers has no words
finding-not-said = no rule says it
    .cited = no rule says it; it is only cited by { $rules }
# What stands in the place of a file.
place-facts = the facts
place-groups = the groups
place-pack = pack { $name }

# The cases that are written as files. $command, $pack and $rules are typed as they stand.
finding-to-see = To see it: { $command }, with the same { $pack } and { $rules }
finding-file-of-others = this file is there already, and not written by rules check; name another folder
folder-not-made = this folder cannot be made: { $reason }

# The small cases beside rules and definitions. $wanted and $found are two of the sentences below them.
case-otherwise = { $wanted } was wanted, but { $found }
case-rule-fires = it fires
case-rule-silent = it is silent
case-rule-open = it is open
case-definition-holds = it holds
case-definition-fails = it fails
case-definition-open = it is open
case-gives-way = it fires, and gives way
case-does-not-give-way = it fires, and does not give way
# $key is a key of a small case.
case-not-right = { $key } is not right in this case
    .unnamed = a fact is not right in this case
