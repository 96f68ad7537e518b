"""The kinds of facts: what each holds, and what people are told who give a value of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import NoneType, UnionType
from typing import Annotated, Literal, Union, get_args, get_origin

KindName = Literal["word", "yes_no", "number", "text"]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of fact.

    `holds` is a value of it in words and `column` those of a table's column, `allowed` what may be
    written. Where nothing can be chosen, `invitation` asks for a value and `way` names one.
    """

    holds: str
    column: str
    allowed: str
    invitation: str = ""
    way: str = ""


KINDS: Mapping[KindName, Kind] = {
    "word": Kind("a word", "words", "a word"),
    "yes_no": Kind("yes or no", "yes or no", "yes or no"),
    "number": Kind(
        "a whole number",
        "whole numbers",
        "a whole number, 0 or more",
        "Write a whole number, or choose:",
        "a whole number",
    ),
    "text": Kind("a text", "text", "a text", "Write it on one line, or choose:", "a line of text"),
}
"""Every kind of fact by its name."""


def kind_of(annotation: object) -> KindName:
    """Whether a field holds a word, a yes or no, a whole number or a text."""
    for part in alternatives(annotation):
        if get_origin(part) is Literal:
            return "word"
        if part is bool:
            return "yes_no"
        if part is int:
            return "number"
    return "text"


def values_of(annotation: object) -> tuple[bool | str, ...]:
    """The values that a field may hold, in order; none for a number or a text."""
    found: tuple[bool | str, ...] = ()
    for part in alternatives(annotation):
        found += get_args(part) if get_origin(part) is Literal else (True, False) * (part is bool)
    return found


def alternatives(annotation: object) -> Iterator[object]:
    """The plain types inside a union, or the type itself; None is left out."""
    if get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    if get_origin(annotation) in (Union, UnionType):
        for part in get_args(annotation):
            yield from alternatives(part)
    elif annotation is not NoneType:
        yield annotation
