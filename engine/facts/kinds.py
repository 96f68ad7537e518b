"""The kinds of facts: what each holds, and what people are told who give a value of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import NoneType, UnionType
from typing import Annotated, Literal, Union, get_args, get_origin

from ..common.messages import say

KindName = Literal["word", "yes_no", "number", "text"]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of fact."""

    name: KindName

    @property
    def holds(self) -> str:
        """A value of it in words."""
        return say(f"kind-{self.name}")

    @property
    def column(self) -> str:
        """What a table's column holds of it."""
        return say(f"kind-{self.name}.column")

    @property
    def allowed(self) -> str:
        """What may be written."""
        return say(f"kind-{self.name}.allowed")


KINDS: Mapping[KindName, Kind] = {name: Kind(name) for name in get_args(KindName)}
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
