# What is wrong with a condition of a rule, or with what a text prints and asks. Words in quotes and names stand as they are.

# Signs and words of a condition.
sign-instead = '{ $sign }' does not belong into a condition; did you mean { $right }?
sign-minus = '-' does not belong into a condition; names are joined by _, and numbers begin at 0
sign-braces = '{ $sign }' does not belong into a condition; a list stands in square brackets
sign-backslash = a backslash does not belong into a condition; it may go over several lines without one
sign-quotation-mark = a quotation mark is opened and not closed on its line
sign-comment = # does not belong into a condition, and what stands behind it would not be read; put a comment on a line of its own outside the condition
sign-prefix = a letter before a quotation mark does not belong into a condition; leave it out
sign-in-quotes = a backslash does not belong into a word in quotes
sign-no-number = { $found } is not a whole number in plain digits, such as 16
sign-is = 'is' is not in the language; did you mean ==? For a yes/no fact write { $fact } alone, or not { $fact }
sign-none = no condition can ask whether a fact is known; leave it out
sign-capitals = { $name } does not belong into a condition; did you mean { $right }, in small letters?
sign-unknown = '{ $sign }' does not belong into a condition
    .number = a letter or sign ({ $sign }) does not belong into a condition; it has a to z only
sign-side-by-side = two words in quotes stand side by side; write one, or a list
    .text = two words in quotes stand side by side; put a comma between them
sign-brackets = brackets stand around a single name, value or list; leave them out

# Conditions as a whole.
condition-too-long = the condition is longer than { $most } characters; split it
condition-too-deep = the condition is nested too deeply; split it
condition-empty = the condition is empty
condition-not-read = the condition cannot be read
condition-none = { $found } is not a condition; use facts, definitions, comparisons, and, or, not, count, any, all
condition-chain = compare two things at a time; join comparisons with 'and'
condition-no-name = { $found } is not the name of a fact or definition
condition-of-ally = { $name } is about one ally; use it inside count, any or all
    .not = { $name } is not about one ally; it cannot stand inside a count
no-fact-or-definition = there is no fact or definition { $name }
    .near = there is no fact or definition { $name }; did you mean { $near }?
    .here = there is no fact or definition here
condition-free-text = { $name } is free text, which no rule may read
# $kind is such as "a whole number".
condition-no-truth = { $name } is { $kind }, so compare it with a value
condition-left = { $found } stands on the left; write the fact there
condition-never-is = { $name } is never { $value } (allowed: { $allowed })
    .near = { $name } is never { $value }; did you mean { $near }? (allowed: { $allowed })
condition-no-order = the words of { $name } have no order; use ==, !=, in or not in
condition-always = this comparison of { $name } is always true
    .never = this comparison of { $name } is never true
condition-always-count = this comparison of the count is always true
    .never = this comparison of the count is never true
condition-not-compared = { $found } cannot be compared; only count(…) can
condition-count-alone = compare count(…) with a whole number
condition-no-call = { $found } is not allowed; use count, any or all
condition-count-in-count = a count cannot stand inside a count
condition-count-of-one = count, any and all take one condition on one ally
condition-no-list = write a list after in: ["one", "other"]
condition-empty-list = the list after in is empty
condition-needs-quotes = { $name } needs quotes if it is a word: "{ $name }"
condition-two-facts = a fact is compared with a value, never with a fact
condition-no-value = { $found } is not a word in quotes, a whole number, true or false
condition-whole-number = { $name } is a whole number; compare it with whole numbers
    .count = the count is a whole number; compare it with whole numbers
condition-too-high = { $name } is never above { $most }; compare it with a number up to that
    .count = the count is never above { $most }; compare it with a number up to that
condition-is = { $name } cannot be compared with 'is'
    .count = the count cannot be compared with 'is'
condition-yes-or-no = a yes/no fact is not compared with { $word }; write { $name } or not { $name }

# Texts that print facts and ask for them. $problem is in English, from the library that reads the text.
text-not-read = the text cannot be read: { $problem }
text-too-deep = the text is nested too deeply
text-only-prints = a text may only print values and use if, not { $what }
# $others is a list of names with "and".
text-not-printed = only facts, definitions, { $others } can be printed
text-counted-forms = counted(…) takes wordings in quotes, each under a form: { $forms }
text-counted-other = counted(…) needs a wording for other="…"
text-not-counted = { $name } is no number, so it cannot be counted
text-no-test = there is no test 'is { $name }'
    .near = there is no test 'is { $name }'; did you mean { $near }?
text-after-if = after if, ask of a fact 'is yes', 'is no', 'is known', 'is unknown', 'is any_of(…)', 'is at_least(…)' or 'is at_most(…)'
text-print-only = { $name } can only be printed; ask { $fact }
text-takes-words = is { $test }(…) takes words in quotes or whole numbers
text-takes-no-words = is { $test } takes no words
text-no-yes-or-no = { $name } is not yes or no; ask 'is any_of(…)'
text-has-no-words = { $name } has no words; ask 'is yes', 'is no' or 'is unknown'
text-one-word = is { $test }(…) takes one word
    .or-more = is { $test }(…) takes one word or more
text-no-order = the words of { $name } have no order; ask 'is any_of(…)'
text-of-ally = { $name } is about one ally; this text is about the movement
text-never-above = { $name } is never above { $most }
text-at-least = { $name } is always at least { $word }; ask 'is known'
text-at-most = { $name } is always at most { $word }; ask 'is known'
text-no-truth = a fact is not a plain true or false; ask 'is yes', 'is no', 'is unknown'
text-no-equals = a fact cannot be compared with ==; ask 'is any_of(…)'
