"""Messages as trees: what Fluent files say, in a form that a few lines of any language can read.

A message is a text, or a list of pieces: texts, `{"$": name}` where something is put in, and
`{"by": name, "of": [[key, message], ...], "else": message}` where a word depends on what is put in.
A key is a number, a text, or a plural category of CLDR; the first that fits is taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..common.locale import SOURCE
from ..common.messages import FILE
from ..common.resources import built_in, names_in

Piece = str | dict[str, Any]
Tree = str | list[Piece]
"""A message: a text, or its pieces."""


def messages_of(code: str, files: Iterable[str]) -> dict[str, Tree]:
    """The messages of some files in a language, by their names; English where it has none."""
    wanted = tuple(files)
    return {**dict(read(SOURCE, wanted)), **(dict(read(code, wanted)) if code != SOURCE else {})}


def read(code: str, files: Iterable[str]) -> Iterator[tuple[str, Tree]]:
    """The messages of some files as a language has them, those of attributes as "name.attribute"."""
    from fluent.syntax import ast, parse

    there = names_in(f"languages/{code}")
    for name in files:
        if f"{name}{FILE}" not in there:
            continue
        for entry in parse(built_in(f"languages/{code}/{name}{FILE}") or "").body:
            if isinstance(entry, ast.Message):
                key = entry.id.name
                yield key, tree(entry.value)
                for each in entry.attributes:
                    yield f"{key}.{each.id.name}", tree(each.value)


def tree(pattern: Any) -> Tree:
    """A pattern of Fluent as a tree; an attribute's message may itself say nothing."""
    pieces: list[Piece] = []
    for element in pattern.elements if pattern else ():
        for piece in pieces_of(element):
            if pieces and isinstance(piece, str) and isinstance(pieces[-1], str):
                pieces[-1] += piece
            else:
                pieces.append(piece)
    if not pieces:
        return ""
    first, *rest = pieces
    return first if isinstance(first, str) and not rest else pieces


def pieces_of(element: Any) -> Iterator[Piece]:
    """An element of a pattern. Raises ValueError for what no message of ours uses."""
    from fluent.syntax import ast

    inner = element.expression if isinstance(element, ast.Placeable) else element
    match inner:
        case ast.TextElement():
            yield inner.value
        case ast.StringLiteral() | ast.NumberLiteral():
            yield str(inner.parse()["value"])
        case ast.VariableReference():
            yield {"$": inner.id.name}
        case ast.SelectExpression(selector=ast.VariableReference() as asked):
            yield {
                "by": asked.id.name,
                "of": [[key_of(each), tree(each.value)] for each in inner.variants],
                "else": next(tree(each.value) for each in inner.variants if each.default),
            }
        case _:
            raise ValueError(type(inner).__name__)


def key_of(variant: Any) -> str | int:
    """The key of a wording: a number, a text or a plural category."""
    from fluent.syntax import ast

    key = variant.key
    return str(key.name) if isinstance(key, ast.Identifier) else int(key.value)


def thousands(code: str) -> str:
    """The sign that a language writes between groups of three digits; English for one not known."""
    from babel import Locale, UnknownLocaleError
    from babel.numbers import format_decimal

    try:
        locale = Locale.parse(code, sep="-")
    except (UnknownLocaleError, ValueError):
        locale = Locale(SOURCE)
    return str(format_decimal(1000, locale=locale)[1:-3])
