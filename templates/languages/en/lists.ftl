# Lists, dates and quotation marks. A list is made from its end: `list-comma` joins all things but the last,
# then the message of the list adds the last one. Where a language heeds how that begins, as Spanish does, it may
# ask for $sound in the messages with "and" and "or": it is "i" (not as in hielo), "o", or another.
list-comma = { $first }, { $next }
list-and = { $first } and { $last }
list-or = { $first } or { $last }
# Where there may be commas in the things themselves.
list-or-long = { $first }, or { $last }
# Where each of the things is a whole phrase.
list-or-row = { $first }; or { $last }
# The first few things, and how many there are beside them.
list-more = { $first } and { $n } more
# Where things stand one after the other that may hold commas.
list-long = { $first }; { $next }
quoted = “{ $text }”

date-month = { $month } { $year }
date-day = { $day } { $month } { $year }
# What follows the name of a case whose moment is known.
as-of = , as of { $moment }
month-01 = January
month-02 = February
month-03 = March
month-04 = April
month-05 = May
month-06 = June
month-07 = July
month-08 = August
month-09 = September
month-10 = October
month-11 = November
month-12 = December
