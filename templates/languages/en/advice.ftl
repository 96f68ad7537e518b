# What stands in advice beside the texts of rules.
# A posture in a word, beside its headline. In English it is the name by which commands know it; other languages have
# a word for each name: mobilize, broaden, consolidate, negotiate, sustain, out_of_scope, undetermined.
posture-word = { $posture }
priority-now = Now
priority-next = Next
priority-later = Later
priority-keep_in_mind = Keep in mind
priority-hold_off = Hold off

# What advice rests on.
evidence-practice = practice
evidence-case_studies = case studies
evidence-statistical = statistics
rests-on-each = what you said of each
rests-on-nonviolence = what you said of nonviolence
ours-rests-on = What is ours rests on: { $names }.
follows-from = follows from the { $source }
ours = ours
left-out-for-better =
    .for-all = Left out: “{ $title }”, because { $better } fits better.
    .for-groups = Left out: “{ $title }” for { $groups }, because { $better } fits better.
left-out-needless =
    .for-all = Left out, because of what you said: “{ $title }”. It is no advice if { $limits }
    .for-groups = Left out, because of what you said: “{ $title }” for { $groups }. It is no advice if { $limits }

# A headline that is not settled: of two that are possible, and of more.
headline-likely = Most likely { $headlines }
headline-open = Still open: { $headlines }
settle-first = Settle first: { $questions }
# In place of the questions, where all of them ask about what a page leaves out.
settled-elsewhere = What decides between them is left out of this page.
# Of a group of which nothing can be advised yet.
nothing-yet = Nothing yet. Not known: { $topics }.

# What a question decides: "Does it belong to your coalition?" (the headline).
decides-headline = the headline
decides-how-soon = how soon to do this: { $titles }
titles-and-more = { $titles } and more

# A group on a page that is handed on: its kind stands in place of its name.
group-by-kind = group { $number } ({ $kind })
kind-not-known = kind not known

# Where a case seems to tell a person.
person-in-label = { $what ->
        [telephone] The label of the case holds what looks like a telephone number. Write a group or a role instead, never a person.
        [mail] The label of the case holds what looks like an e-mail address. Write a group or a role instead, never a person.
        [account] The label of the case holds what looks like the name of an account. Write a group or a role instead, never a person.
       *[person] The label of the case holds what looks like the name of a person. Write a group or a role instead, never a person.
    }
person-in-group = { $what ->
        [telephone] The name of group { $number } holds what looks like a telephone number. Write a group or a role instead, never a person.
        [mail] The name of group { $number } holds what looks like an e-mail address. Write a group or a role instead, never a person.
        [account] The name of group { $number } holds what looks like the name of an account. Write a group or a role instead, never a person.
       *[person] The name of group { $number } holds what looks like the name of a person. Write a group or a role instead, never a person.
    }
person-in-groups = { $what ->
        [telephone] The names of groups { $numbers } hold what looks like a telephone number. Write a group or a role instead, never a person.
        [mail] The names of groups { $numbers } hold what looks like an e-mail address. Write a group or a role instead, never a person.
        [account] The names of groups { $numbers } hold what looks like the name of an account. Write a group or a role instead, never a person.
       *[person] The names of groups { $numbers } hold what looks like the name of a person. Write a group or a role instead, never a person.
    }

# Who has read a translation. It stands on every page in another language than English.
reviewed-by = Translated from English; read by { $names }, who speak this language as their first one.
not-reviewed = Translated from English. Nobody who speaks this language as their first one has read it yet.

# Facts that do not go together.
contradiction-deal-and-talks = You say that there is a deal or a win, and that you want to negotiate. This advice takes the deal as the starting point. If you want new talks, describe the stage of that new effort.
# 'none' is a word of case files.
contradiction-talks-not-wanted = You say that talks between you and the other side are going on, and that you do not want to negotiate. If others hold these talks, put 'none' for your own.
contradiction-group-against = One group is in your coalition and acts against you. Please check both.

# Another way of firing the rules that was asked for.
no-engine = there is no engine { $name } (allowed: { $allowed })
    .near = there is no engine { $name }; did you mean { $near }? (allowed: { $allowed })
engine-durable-lacks = durable_rules is not installed here
engine-lacks = { $lacking }; see 'Installing' in the README, or use --engine { $other }
