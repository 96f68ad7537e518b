# The page for the next two weeks: what comes first, with room for who does it, and by when.
plan-title = The next two weeks
    .of = The next two weeks: { $case }
    .at = The next two weeks, as of { $moment }
    .of-at = The next two weeks: { $case }, as of { $moment }
# Behind the sentences on how to treat the page.
plan-roles = Write roles on it, never names of persons. Destroy it when the two weeks are over.
# In place of the name of a group.
plan-violent = A group that uses violence
# Beside a group: what is next, and who carries the risk; both are sentences, and $name may be marked up.
plan-group = { $name }
    .next = { $name }: { $next }
plan-risk = Who carries the risk:
# At the end of a list of groups.
plan-more = and { $n } more: see the report
plan-column-what = what
plan-column-who = who (a role)
plan-column-when = by when
plan-column-how = how we know
# In the place of steps, behind what a question decides.
plan-ask = { $decides } Ask those of you who can know. Look in what is public.
# Before titles of advice; in bold. Below, $before is this.
plan-meanwhile = Hold off meanwhile:
plan-meanwhile-titles = { $before } { $titles }.
plan-look-again = We look at this again on:
