"""Our words for what a parser finds wrong: its own message may quote the file."""

from __future__ import annotations

import json
import re

import yaml

from ..common.problem import Problem

LINE_END = re.compile(r"\r\n|\r|\n")
"""What editors count as the end of a line."""

DEEPEST = 50
"""How deep sections and lists may stand in one another; a case needs three."""

TOO_DEEP = f"sections and lists stand more than {DEEPEST} deep in one another: use fewer"

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
    ("Expecting ',' delimiter", "a comma or a closing bracket is missing"),
    ("Expecting ':' delimiter", "a colon is missing after the key"),
    ("Expecting value", "a value is missing, or text stands without double quotes"),
    ("Unterminated string", "a quotation mark is opened and never closed"),
    ("Invalid control character", "a line ends or a tab stands inside quotes: write \\n or \\t"),
    ("Invalid \\", "a backslash stands for something unknown: write two of them"),
    ("Extra data", "text stands after the end of the document: delete it"),
)  # fmt: skip
_HASH = re.compile(r"[^\s#][^\n]*[ \t]#")
"""A comment behind something on its line, which may have cut off what was meant."""
JSON_COMMA = "there is one comma too many: delete it"
JSON_UNKNOWN = "this is not JSON: check quotation marks, commas and brackets here"


def line_at(text: str, at: int) -> int:
    """Return the line, from 1, of a place in a text."""
    return len(LINE_END.findall(text, 0, at)) + 1


def json_problem(text: str, name: str, error: json.JSONDecodeError) -> Problem:
    """Say in our words, and where, why text is not JSON."""
    words = next((ours for theirs, ours in JSON_PROBLEMS if error.msg.startswith(theirs)), None)
    at = error.pos
    comma = _comma_too_many(text, at)
    if comma is not None:
        words, at = JSON_COMMA, comma
    column = at - max(text.rfind("\n", 0, at), text.rfind("\r", 0, at))
    return _syntax_problem(text, name, line_at(text, at), column, words or JSON_UNKNOWN)


def _comma_too_many(text: str, at: int) -> int | None:
    """Return the place of a comma before a closing bracket, at which or behind which reading ended.

    Older Pythons end behind it, newer ones at it.
    """
    if text[at : at + 1] in ("}", "]"):
        at = len(text[:at].rstrip()) - 1
    behind = text[at + 1 :].lstrip()[:1]
    return at if text[at : at + 1] == "," and behind in ("}", "]") else None


def yaml_problem(text: str, name: str, error: yaml.YAMLError) -> Problem:
    """Say in our words, and where, why text is not YAML."""
    said = f"{getattr(error, 'problem', '')} {getattr(error, 'context', '')}"
    words = next((ours for theirs, ours in YAML_PROBLEMS if theirs in said), YAML_UNKNOWN)
    mark = getattr(error, "problem_mark", None)
    if mark is None or ("quoted scalar" in said and "end of stream" in said):
        mark = getattr(error, "context_mark", None) or mark  # where the quotation mark is opened
    if "nesting depth" in said:  # newer parsers count, too
        return Problem(name, mark.line + 1 if mark else None, None, TOO_DEEP)
    if mark is None:
        return Problem(name, None, None, words)
    opening = getattr(error, "context_mark", None)
    if "a flow" in said and opening is not None and opening.line < mark.line:
        words += f"; it is opened on line {opening.line + 1}"
    if _HASH.search(text, 0 if opening is None else opening.index, mark.index):
        words += "; what stands behind # is a comment: put text with # in quotes"
    if text[mark.index : mark.index + 1] == "\t":
        words = "a tab stands where only spaces can: indent with spaces"
    return _syntax_problem(text, name, mark.line + 1, mark.column + 1, words)


def _syntax_problem(text: str, name: str, line: int, column: int, words: str) -> Problem:
    """Return the problem of a parser, on the last line where it is said to stand after it."""
    lines = text.splitlines()
    if line > len(lines):
        line, column = len(lines), len(lines[-1]) + 1
    return Problem(name, line, None, f"{words} (column {column})")
