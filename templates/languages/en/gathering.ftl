# Many people's answers about one movement together. "You" are those who answered. Nothing here may tell who
# said what.

gather-none = there is no case to gather; give the case files of all who answered
gather-warn-counts = Every number is told, as you asked: where one person stands alone, the others may find out who it is. Do not hand this page round.
gather-warn-names = Groups that one person named are told, as you asked: the others may find out who named them.

gathering-title = What you see together
gathering-skip = Skip to what you see together
gathering-answers = { $n ->
        [one] { $n } person answered.
       *[other] { $n } people answered.
    }
gathering-keep = This page does not tell who said what. It does tell how you stand: keep it among yourselves. Make it once, when all have answered. Made again for one person more, it shows what that person changed.
gathering-few = You are fewer than three: each of you can work out what the other said.
gathering-exact = Every number is told here, as was asked. Where one person stands alone, the others may find out who it is. Do not hand this page round.
gathering-together = This is the advice for what you all agree on. Where you differ it takes nothing for known.

# Advice that stands for everybody; advice that may still change.
gathering-sure = What holds for all of you
    .about = Each of you would be told this by your own answers. You can begin with it, whatever you settle.
    .none = Nothing is advised to all of you yet. Settle what stands below first.
gathering-not-sure = What may still change
    .about = This follows from what you agree on, but something else takes its place in the answers of some.

# Differences.
gathering-differ = Where you differ, and it matters
    .order = Settle this from the top down. No other order leads to one headline after fewer questions.
    .none = You differ on nothing that decides what is advised.
gathering-differ-more = These differences decide advice, but not the headline
gathering-no-matter = You also differ on this, but nothing waits for it now
gathering-spread-about = No numbers stand here, only parts: most (two thirds or more), about half, few or nobody (a third or fewer).
gathering-spread-few = Fewer than seven of you answered some of these questions. Of those it is not told how many stood where.
gathering-part-most = most
gathering-part-half = about half
gathering-part-few = few or nobody
gathering-not-answered = did not know

# Headlines: what has to be true for each.
gathering-camps = What each headline would need
    .about = More than one headline is still possible. Each needs something to be true.
gathering-camp-open = Still open
    .about = The answers of some leave it open which headline it is.
gathering-camp-settled = This is where what you agree on leads.
gathering-needs = It would have to be true that:
gathering-nobody-said = { $fact } (nobody could say)
gathering-camp-whole = { $headline } ({ $size })

# Groups.
gathering-groups = Which groups you named
gathering-groups-all = All of you named:
gathering-groups-some = Only some of you named:
gathering-group-number = { $name } (named by { $n } of { $all })
gathering-groups-once = { $n ->
        [one] { $n } group was named by one person only. It is not told which, so that nobody learns who named it.
       *[other] { $n } groups were named by one person each. It is not told which, so that nobody learns who named them.
    }

gathering-nobody = What nobody could say
    .about = Nobody knew this, and the advice waits for it. Find out who could know.
gathering-nobody-more = { $n ->
        [one] and { $n } question more
       *[other] and { $n } questions more
    }
gathering-agreed = What you agree on
    .about = All who knew this said the same.

# The sheet for whoever leads the talk.
gathering-sheet = For whoever leads the talk
    .about = { $n ->
        [one] One question, twenty minutes. Nobody has to say what they answered.
       *[other] { $n } questions, twenty minutes each. Nobody has to say what they answered.
    }
gathering-sheet-answers = You answered:
gathering-sheet-decides = What hangs on it: { $about }.
gathering-step-write = 5 minutes: each writes on a slip what they have seen that speaks for one answer or another. No names. Mix the slips.
gathering-step-read = 10 minutes: read the slips aloud, one after the other. Ask: what would we see if it were otherwise?
gathering-step-settle = 5 minutes: say what you now agree on. If you do not agree, say who finds out what, and by when.
gathering-line-agree = We now agree:
gathering-line-find-out = To find out, by whom, by when:
gathering-closing = This page knows only what you wrote, and cannot see danger. That most say something does not make it true.
