# What is wrong with how a file is written, before anybody looks at what it says.

# A problem with the column in which it stands.
at-column = { $problem } (column { $column })

# YAML and JSON alike.
syntax-too-deep = sections and lists stand more than { $most } deep in one another: use fewer
syntax-second-document = a second document begins: give it a file of its own
syntax-twice = the key is there twice, first on line { $line }: delete one
syntax-no-key = a key is missing before the colon
syntax-merge-key = a merge key (<<) is not allowed: write the keys out
syntax-key-no-word = a key is one word, not a list or a section
syntax-reference = a reference (*) is not allowed: write out what it stands for
syntax-anchor = an anchor (&) is not allowed: delete it, or put text in quotes
syntax-tag = a tag (!) is not allowed: delete it, or put text in quotes
syntax-more = there may be more: mend these problems first

# YAML.
yaml-begins-with-mark = a value begins with & or *: put it in quotes
yaml-begins-with-tag = a value begins with !: put it in quotes
yaml-begins-with-percent = a line begins with %: put the value in quotes, or delete the line
yaml-backslash = a backslash in double quotes stands for something unknown: use single quotes
yaml-colon = a colon stands where none can: put text with a colon in quotes, and let keys of one section begin in one column
yaml-no-colon = a key without a colon: write "key: value", with a space after the colon
yaml-question-mark = a question mark cannot stand alone: where something is unknown, write nothing
yaml-dash = a dash stands where no list begins: put each item on its own line
yaml-block-text = text after | or > begins on the next line, indented with spaces
yaml-quotation-mark = a quotation mark is opened and never closed
yaml-bracket = a bracket is opened and not closed, or a comma is missing
yaml-indentation = this does not fit the lines above: check the indentation, and quotation marks inside text
yaml-after-the-end = text stands where the document has ended: check its indentation
yaml-first-sign = a value begins with a sign that has another meaning: put it in quotes
yaml-tab = a tab stands where only spaces can: indent with spaces
yaml-unknown = this is not YAML: check indentation, quotation marks and colons here
# These two follow one of the sentences above, behind a semicolon.
yaml-opened-on = it is opened on line { $line }
yaml-is-a-comment = what stands behind # is a comment: put text with # in quotes

# JSON.
json-no-key = a key in double quotes is missing, or there is one comma too many
json-no-comma = a comma or a closing bracket is missing
json-no-colon = a colon is missing after the key
json-no-value = a value is missing, or text stands without double quotes
json-quotation-mark = a quotation mark is opened and never closed
json-control-character = a line ends or a tab stands inside quotes: write \n or \t
json-backslash = a backslash stands for something unknown: write two of them
json-after-the-end = text stands after the end of the document: delete it
json-comma = there is one comma too many: delete it
json-unknown = this is not JSON: check quotation marks, commas and brackets here

# Comments that cut off a text, and notes that are printed.
remark-text = the text behind # is not read, because # begins a comment; put all of the text in quotes, or the comment on a line of its own
remark-all = nothing is read here, because # begins a comment; put all of the text in quotes, or the comment on a line of its own
remark-condition = # begins a comment, so what stands behind it is not part of the condition; put a comment on a line of its own
note-printed = what stands behind # is printed, because it is part of the text; put a note to yourself on a line of its own before the text
