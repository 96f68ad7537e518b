# What is wrong with the values in a file. Each stands behind the key that it is about, as in "turnout.size: is missing".

# What was found there instead: $found in the messages below.
found-nothing = nothing
found-yes = yes
found-no = no
found-large-number = a very large number
found-number = a number
found-text = text
found-characters = { $n ->
        [one] text of { $n } character
       *[other] text of { $n } characters
    }
found-list = a list
found-section = a section
found-other = a value of the type { $type }

# A file, or a part of one, that is empty, or holds a text or a list where keys should stand.
whole-case-file = there is nothing in this case file; 'groundswell new FILE' writes one to fill in
    .no-section = a case file must be a section with keys below it ({ $keys }); this is { $found }
whole-case = there is nothing in this case; 'groundswell new FILE' writes one to fill in
    .no-section = a case must be a section with keys below it ({ $keys }); this is { $found }
whole-answer = there is nothing in this answer; 'groundswell new FILE' writes one to fill in
    .no-section = an answer must be a section with keys below it ({ $keys }); this is { $found }
whole-request = there is nothing in this request
    .no-section = a request must be a section with keys below it ({ $keys }); this is { $found }
whole-pack = there is nothing in this pack
    .no-section = a pack must be a section with keys below it ({ $keys }); this is { $found }
whole-rule = there is nothing in this rule
    .no-section = a rule must be a section with keys below it ({ $keys }); this is { $found }
whole-definition = there is nothing in this definition
    .no-section = a definition must be a section with keys below it ({ $keys }); this is { $found }
whole-precedent = there is nothing in this precedent
    .no-section = a precedent must be a section with keys below it ({ $keys }); this is { $found }

# A section, a list or a text where something else stands.
shape-text = must be text; this is { $found }
shape-list = must be a list; this is { $found }
    .of = must be a list with "- { $key }: …" for each; this is { $found }
shape-entry = must be written as "- { $key }: …", with its other keys below; this is { $found }
shape-section = must be a section with keys and values; this is { $found }
    .keys = must be a section with keys below it ({ $keys }); this is { $found }

# One value. The attribute `unknown` is for who wrote that they do not know.
value-other = cannot be { $found } here
value-blank = is blank; write something
value-int_type = must be a whole number; this is { $found }
    .unknown = must be a whole number; this is { $found }; leave it blank where you do not know
value-whole_number = must be a whole number from 0 to { $most }; this is { $found }
    .unknown = must be a whole number from 0 to { $most }; this is { $found }; leave it blank where you do not know
value-yes_no = must be yes or no, or blank where you do not know; this is { $found }
value-missing = is missing; it is needed here
value-string_too_long = is longer than { $max_length } characters; this is { $found }
value-invisible = holds no sign that can be seen; write something
value-unseen = holds a sign that nobody sees ({ $sign }, sign { $place } of { $length }); delete it, or write the text anew
value-too_short = must have at least one entry
value-too_long = has more than { $max_length } entries
value-greater_than_equal = must be { $ge } or more; this is { $found }
value-less_than_equal = must be { $le } or less; this is { $found }
value-string_pattern_mismatch = must be lower-case words joined by - or _
value-address = must be an address that begins with https://, of letters, digits and . _ ~ / % - alone
value-no_such_day = is a day that no calendar has; write a year, a year and month, or a date: 2019, 2019-09, 2019-09-15
value-moment = must be a year, a year and month, or a date: 2019, 2019-09, 2019-09-15
    .unknown = must be a year, a year and month, or a date: 2019, 2019-09, 2019-09-15; leave it blank where you do not know
# $allowed is a list of words.
value-no-such-word = cannot be { $found } (allowed: { $allowed })
    .near = cannot be { $found }; did you mean { $near }? (allowed: { $allowed })
    .unknown = cannot be { $found }; leave it blank where you do not know (allowed: { $allowed })
# $first is a number from 0.
value-same-name = has the same name as allies[{ $first }]; give each group a name of its own
    .line = has the same name as allies[{ $first }] on line { $line }; give each group a name of its own
# The form of a case file, such as groundswell/case/2.
value-newer-format = this file was written for a newer Groundswell: it says { $found }, and this one reads { $known }; install a newer Groundswell, then read it with that
value-unknown-format = must be { $known }, or be left out; this is { $found }

# A key that there is not, or not here.
key-elsewhere = belongs elsewhere: begin its line in the first column, outside of any section
    .ally = belongs elsewhere: put it with one of the groups under "allies:"
    .section = belongs elsewhere: put it under "{ $section }:"
key-unknown = is not a key here (allowed: { $allowed })
    .near = is not a key here; did you mean { $near }? (allowed: { $allowed })
# The nearest key belongs elsewhere.
key-near-elsewhere = is not a key here; did you mean { $near }, which belongs elsewhere: begin its line in the first column, outside of any section?
    .ally = is not a key here; did you mean { $near }, which belongs elsewhere: put it with one of the groups under "allies:"?
    .section = is not a key here; did you mean { $near }, which belongs elsewhere: put it under "{ $section }:"?
