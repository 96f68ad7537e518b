"""Our words for what a parser finds wrong: its own message may quote the file."""

YAML_PROBLEMS = (
    ("anchor", "a value begins with & or *: put it in quotes"),
    ("alias", "a value begins with & or *: put it in quotes"),
    ("tag", "a value begins with !: put it in quotes"),
    ("directive", "a line begins with %: put the value in quotes, or delete the line"),
    ("incompatible", "a line begins with %: put the value in quotes, or delete the line"),
    ("hex", "a backslash in double quotes stands for something unknown: use single quotes"),
    ("escape", "a backslash in double quotes stands for something unknown: use single quotes"),
    ("mapping values", "a colon stands where none can: put text with a colon in quotes, "
     "and let keys of one section begin in one column"),
    ("expected ':'", 'a key without a colon: write "key: value", with a space after the colon'),
    ("mapping keys", "a question mark cannot stand alone: where something is unknown, write nothing"),
    ("sequence entries", "a dash stands where no list begins: put each item on its own line"),
    ("block scalar", "text after | or > begins on the next line, indented with spaces"),
    ("quoted scalar", "a quotation mark is opened and never closed"),
    ("a flow", "a bracket is opened and not closed, or a comma is missing"),
    ("block", "this does not fit the lines above: check the indentation, "
     "and quotation marks inside text"),
    ("document start", "text stands where the document has ended: check its indentation"),
    ("cannot start", "a value begins with a sign that has another meaning: put it in quotes"),
)  # fmt: skip
YAML_UNKNOWN = "this is not YAML: check indentation, quotation marks and colons here"
JSON_PROBLEMS = (
    ("Expecting property name", "a key in double quotes is missing, or there is one comma too many"),
    ("Illegal trailing comma", "there is one comma too many: delete it"),
    ("Expecting ',' delimiter", "a comma or a closing bracket is missing"),
    ("Expecting ':' delimiter", "a colon is missing after the key"),
    ("Expecting value", "a value is missing, or text stands without double quotes"),
    ("Unterminated string", "a quotation mark is opened and never closed"),
    ("Invalid control character", "a line ends or a tab stands inside quotes: write \\n or \\t"),
    ("Invalid \\", "a backslash stands for something unknown: write two of them"),
    ("Extra data", "text stands after the end of the document: delete it"),
)  # fmt: skip
JSON_UNKNOWN = "this is not JSON: check quotation marks, commas and brackets here"
