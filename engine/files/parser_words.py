"""Our words for what a parser finds wrong: its own message may quote the file."""

from __future__ import annotations

import json
import re

import yaml

from ..common.messages import say
from ..common.problem import Problem
from ..common.wording import in_a_row

LINE_END = re.compile(r"\r\n|\r|\n")
"""What editors count as the end of a line."""

DEEPEST = 50
"""How deep sections and lists may stand in one another; a case needs three."""

YAML_PROBLEMS = {
    "anchor": "yaml-begins-with-mark",
    "alias": "yaml-begins-with-mark",
    "tag": "yaml-begins-with-tag",
    "directive": "yaml-begins-with-percent",
    "incompatible": "yaml-begins-with-percent",
    "hex": "yaml-backslash",
    "escape": "yaml-backslash",
    "mapping values": "yaml-colon",
    "expected ':'": "yaml-no-colon",
    "mapping keys": "yaml-question-mark",
    "sequence entries": "yaml-dash",
    "block scalar": "yaml-block-text",
    "quoted scalar": "yaml-quotation-mark",
    "a flow": "yaml-bracket",
    "block": "yaml-indentation",
    "document start": "yaml-after-the-end",
    "cannot start": "yaml-first-sign",
}
"""Which message says what the parser of YAML says, by words of its own; the first that fits."""

JSON_PROBLEMS = {
    "Expecting property name": "json-no-key",
    "Expecting ',' delimiter": "json-no-comma",
    "Expecting ':' delimiter": "json-no-colon",
    "Expecting value": "json-no-value",
    "Unterminated string": "json-quotation-mark",
    "Invalid control character": "json-control-character",
    "Invalid \\": "json-backslash",
    "Extra data": "json-after-the-end",
}
"""The same for the parser of JSON, by how its words begin."""

_HASH = re.compile(r"[^\s#][^\n]*[ \t]#")
"""A comment behind something on its line, which may have cut off what was meant."""


def too_deep() -> str:
    """That sections and lists stand too deep in one another."""
    return say("syntax-too-deep", most=DEEPEST)


def at_column(message: str, column: int) -> str:
    """A problem with the column in which it stands."""
    return say("at-column", problem=message, column=str(column))


def line_at(text: str, at: int) -> int:
    """Return the line, from 1, of a place in a text."""
    return len(LINE_END.findall(text, 0, at)) + 1


def json_problem(text: str, name: str, error: json.JSONDecodeError) -> Problem:
    """Say in our words, and where, why text is not JSON."""
    said = (ours for theirs, ours in JSON_PROBLEMS.items() if error.msg.startswith(theirs))
    key = next(said, "json-unknown")
    at = error.pos
    comma = _comma_too_many(text, at)
    if comma is not None:
        key, at = "json-comma", comma
    column = at - max(text.rfind("\n", 0, at), text.rfind("\r", 0, at))
    return _syntax_problem(text, name, line_at(text, at), column, say(key))


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
    key = next((ours for theirs, ours in YAML_PROBLEMS.items() if theirs in said), "yaml-unknown")
    mark = getattr(error, "problem_mark", None)
    if mark is None or ("quoted scalar" in said and "end of stream" in said):
        mark = getattr(error, "context_mark", None) or mark  # where the quotation mark is opened
    if "nesting depth" in said:  # newer parsers count, too
        return Problem(name, mark.line + 1 if mark else None, None, too_deep())
    if mark is None:
        return Problem(name, None, None, say(key))
    words = [say(key)]
    opening = getattr(error, "context_mark", None)
    if "a flow" in said and opening is not None and opening.line < mark.line:
        words.append(say("yaml-opened-on", line=str(opening.line + 1)))
    if _HASH.search(text, 0 if opening is None else opening.index, mark.index):
        words.append(say("yaml-is-a-comment"))
    if text[mark.index : mark.index + 1] == "\t":
        words = [say("yaml-tab")]
    return _syntax_problem(text, name, mark.line + 1, mark.column + 1, in_a_row(words))


def _syntax_problem(text: str, name: str, line: int, column: int, words: str) -> Problem:
    """Return the problem of a parser, on the last line where it is said to stand after it."""
    lines = text.splitlines()
    if line > len(lines):
        line, column = len(lines), len(lines[-1]) + 1
    return Problem(name, line, None, at_column(words, column))
