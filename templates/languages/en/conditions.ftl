# Conditions in words: what a rule asks for, and how many groups.
condition-of = { $topic }: { $values }
condition-either-way = either way: { $one }; or { $other }
condition-anything-but = anything but { $values }

# A stretch of whole numbers, and all that is outside of one.
stretch-from = { $low } or more
stretch-none = none
stretch-exactly = exactly { $low }
stretch-between = from { $low } to { $high }
stretch-to = at most { $high }
stretch-no-number = no number at all
stretch-outside = less than { $low } or more than { $high }

# How many groups a count asks for.
count-from = at least { $low } of the groups that matter
count-none = none of the groups that matter
count-exactly = exactly { $low } of the groups that matter
count-between = from { $low } to { $high } of the groups that matter
count-to = at most { $high } of the groups that matter
count-no-number = no number at all of the groups that matter
count-outside = less than { $low } or more than { $high } of the groups that matter

# How many groups a count found.
found-not-listed = the groups that matter are not listed
found-open = { $listed ->
        [one] { $listed } group is listed
       *[other] { $listed } groups are listed
    }; true of { $least } for certain; the list is not said to be complete
found-more = { $listed ->
        [one] { $listed } group is listed
       *[other] { $listed } groups are listed
    }; true of { $least } for certain; you said that there are more
found-all = { $listed ->
        [one] { $listed } group is listed
       *[other] { $listed } groups are listed
    }, and these are all; true of { $least }
found-perhaps = { $listed ->
        [one] { $listed } group is listed
       *[other] { $listed } groups are listed
    }, and these are all; true of { $least } for certain, of { $most } at most
