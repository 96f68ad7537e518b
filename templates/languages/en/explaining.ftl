# Why, path and compare.
groups-listed = { $n ->
        [one] { $n } group is listed
       *[other] { $n } groups are listed
    }
all-of-these = all of these
one-of-these = at least one of these
count-of = { $how }: { $what }
in-brackets = ({ $text })

did-you-mean = did you mean '{ $word }'?
choose-one = choose one of: { $names }
see-rules-list = see 'groundswell rules list'
why-no-ally = '{ $name }' is about the whole movement; leave --ally out
why-no-rule = there is no rule or posture { $name }; { $hint }
why-group-near = there is no group of this name; the nearest name is number { $number }; the case lists { $groups }; a number will do
why-no-group = { $groups ->
        [0] there is no group of this name; the case lists none; a number will do
       *[other] there is no group of this name; the case lists { $groups }; a number will do
    }
path-no-violence = no path leads away from nonviolence; choose one of: { $names }
path-no-posture = there is no posture { $name }; { $hint }
