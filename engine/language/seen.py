"""Facts as a template of the user's sees them: printed and asked as in the texts of rules."""

from __future__ import annotations

from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any

from ..common.messages import say
from ..facts import FACTS, MOVEMENT_FACTS
from ..facts.vocabulary import Fact, Value
from .text import said
from .text_reader import TextError


class Seen:
    """A fact or definition in a template: it can be printed and tested, never be a truth."""

    __slots__ = ("name", "value")

    def __init__(self, name: str, value: Value | None) -> None:
        self.name = name
        self.value = value

    def __str__(self) -> str:
        return said(self.name, self.value)

    def __bool__(self) -> bool:
        raise TextError([say("text-no-truth")])

    def __eq__(self, other: object) -> bool:
        raise TextError([say("text-no-equals")])

    __hash__ = None  # type: ignore[assignment]

    def above(self, word: Value) -> int | None:
        """How far the value stands above a word in the order of the fact; None where it is unknown."""
        fact: Fact | None = FACTS.get(self.name)
        if self.value is None or fact is None:
            return None
        if isinstance(word, int):
            return self.value - word if isinstance(self.value, int) else None
        return fact.values.index(self.value) - fact.values.index(word)


def at_least(seen: Seen, word: Value) -> bool:
    """Whether a fact is known to be this word or a higher one."""
    return (above := seen.above(word)) is not None and above >= 0


def at_most(seen: Seen, word: Value) -> bool:
    """Whether a fact is known to be this word or a lower one."""
    return (above := seen.above(word)) is not None and above <= 0


TESTS = {
    "yes": lambda seen: seen.value is True,
    "no": lambda seen: seen.value is False,
    "known": lambda seen: seen.value is not None,
    "unknown": lambda seen: seen.value is None,
    "any_of": lambda seen, *words: seen.value is not None and seen.value in words,
    "at_least": at_least,
    "at_most": at_most,
}
"""What a template may ask of a fact."""


def seen_facts(known: Mapping[str, Value | None]) -> dict[str, Any]:
    """Every fact of a movement in its section, and all else that is known by its name."""
    names: dict[str, Any] = {n: Seen(n, value) for n, value in known.items() if n not in FACTS}
    for path in MOVEMENT_FACTS:
        section, _, name = path.rpartition(".")
        seen = Seen(path, known.get(path))
        if section:
            setattr(names.setdefault(section, SimpleNamespace()), name, seen)
        else:
            names[name] = seen
    return names
