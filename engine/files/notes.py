"""Notes that an author left inside a text: there, `# ask her first` is no comment but is printed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from ..common.problem import Problem, dotted
from .document import Document
from .remarks import CONDITIONS, is_prose, value_at
from .spot import spot

NOTE = re.compile(r"(?<!\S)#(?=\s)")
"""How a note begins; a number or a word right behind the sign, as in #7, belongs to the text."""

PRINTED = (
    "what stands behind # is printed, because it is part of the text; put a note to yourself on a "
    "line of its own before the text"
)


def notes(
    model: type[BaseModel], document: Document, where: tuple[str | int, ...] = ()
) -> Iterator[Problem]:
    """What looks like a note in the texts of a document, at `where` or in all of it."""
    for path, text in texts(value_at(document.data, where), where):
        inside = path[len(where) :]
        found = NOTE.search(text)
        if found and is_prose(model, inside) and not CONDITIONS.intersection(map(str, inside)):
            line, column = spot(document, path, found.start()) or (document.line(path), None)
            shown = "" if column is None else f" (column {column})"
            yield Problem(document.name, line, dotted(path), f"{PRINTED}{shown}")


def texts(data: Any, path: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Every text in some plain data, with the path to it."""
    if isinstance(data, str):
        yield path, data
    elif isinstance(data, dict | list):
        for step, inside in data.items() if isinstance(data, dict) else enumerate(data):
            yield from texts(inside, (*path, step))
