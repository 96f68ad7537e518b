"""Notes that an author left inside a text, and where a sign of a text stands in its file.

In a text `# ask her first` is no comment but is printed. A text may be folded over several lines,
indented, or in quotes; its signs that are no blanks stand in the file in the same order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

import yaml
from pydantic import BaseModel

from ..common.messages import say
from ..common.problem import Problem, dotted
from .document import Document
from .parser_words import LINE_END, at_column
from .remarks import CONDITIONS, is_prose, value_at

NOTE = re.compile(r"(?<!\S)#(?=\s)")
"""How a note begins; a number or a word right behind the sign, as in #7, belongs to the text."""

SIGNS = {
    "'": re.compile(r"''|\S"),
    '"': re.compile(r"\\(?:x..|u.{4}|U.{8}|\r?\n|.)|\S", re.DOTALL),
}
"""What stands for one sign in single and in double quotes; elsewhere each stands for itself."""

SIGN = re.compile(r"\S")
NO_SIGN = re.compile(r"\\(?:\r?\n|[ \tntvfrNLP_])")
"""What stands for a blank in double quotes, or for nothing."""


def notes(
    model: type[BaseModel], document: Document, where: tuple[str | int, ...] = ()
) -> Iterator[Problem]:
    """What looks like a note in the texts of a document, at `where` or in all of it."""
    for path, text in texts(value_at(document.data, where), where):
        inside = path[len(where) :]
        found = NOTE.search(text)
        if found and is_prose(model, inside) and not CONDITIONS.intersection(map(str, inside)):
            line, column = spot(document, path, found.start()) or (document.line(path), None)
            printed = say("note-printed")
            told = printed if column is None else at_column(printed, column)
            yield Problem(document.name, line, dotted(path), told)


def texts(data: Any, path: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Every text in some plain data, with the path to it."""
    if isinstance(data, str):
        yield path, data
    elif isinstance(data, dict | list):
        for step, inside in data.items() if isinstance(data, dict) else enumerate(data):
            yield from texts(inside, (*path, step))


def spot(document: Document, path: tuple[str | int, ...], at: int) -> tuple[int, int] | None:
    """The line and the column, from 1, at which a sign of the text at a path stands in its file.

    None where that cannot be told.
    """
    node = node_at(document, path)
    value = getattr(node, "value", None)
    if not isinstance(node, yaml.ScalarNode) or not isinstance(value, str):
        return None
    text = value.lstrip()  # the text that was read has no blanks around it
    number = len("".join(text[:at].split()))
    start = next(islice(signs(document.text, node), number, None), None)
    if start is None:
        return None
    line = 1
    begin = 0
    for end in LINE_END.finditer(document.text, 0, start):
        line, begin = line + 1, end.end()
    return line, start - begin + 1


def node_at(document: Document, path: tuple[str | int, ...]) -> yaml.Node | None:
    """The part of a file that holds what stands at a path, with its marks."""
    try:
        node = yaml.compose(document.text, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, RecursionError):
        return None
    for step in path:
        match node:
            case yaml.MappingNode():
                node = next((value for key, value in node.value if key.value == step), None)
            case yaml.SequenceNode() if isinstance(step, int):
                node = node.value[step]
            case _:
                return None
    return node


def signs(text: str, node: yaml.ScalarNode) -> Iterator[int]:
    """The places in a file of the signs of one text, without its blanks."""
    start, end = node.start_mark.index, node.end_mark.index
    if node.style in ("|", ">"):  # the first line says only how the others are read
        start = text.index("\n", start) if "\n" in text[start:end] else end
    elif node.style in SIGNS:
        start, end = start + 1, end - 1
    for found in SIGNS.get(node.style or "", SIGN).finditer(text, start, end):
        if not NO_SIGN.fullmatch(found[0]):
            yield found.start()
