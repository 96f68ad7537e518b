# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-02c3247a
# plan-title = The next two weeks
#     .of = The next two weeks: { $case }
#     .at = The next two weeks, as of { $moment }
#     .of-at = The next two weeks: { $case }, as of { $moment }

# of-93d6f76a
# plan-roles = Write roles on it, never names of persons. Destroy it when the two weeks are over.

# of-61d7c9e2
# plan-violent = A group that uses violence

# of-8243bddd
# plan-group = { $name }
#     .next = { $name }: { $next }

# of-16607c68
# plan-risk = Who carries the risk:

# of-650ea8ae
# plan-more = and { $n } more: see the report

# of-65d416ef
# plan-column-what = what

# of-b59396d5
# plan-column-who = who (a role)

# of-1f262fc2
# plan-column-when = by when

# of-e8d24f59
# plan-column-how = how we know

# of-2d0a378a
# plan-ask = { $decides } Ask those of you who can know. Look in what is public.

# of-4ace96dc
# plan-meanwhile = Hold off meanwhile:

# of-06005b9e
# plan-meanwhile-titles = { $before } { $titles }.

# of-5dada6e2
# plan-look-again = We look at this again on:
