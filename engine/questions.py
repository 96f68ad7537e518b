"""Facts as advice tells them, and open questions: what waits for which unknown facts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from .advice import OpenQuestion, Said
from .facts import ALLIES_FACT, FACTS
from .vocabulary import Fact, Value

WEIGHT = {"now": 5, "next": 4, "later": 3, "keep_in_mind": 2, "hold_off": 1}
"""How much a rule that waits counts, by the priority of its advice."""

POSTURE_WEIGHT = 1000.0
"""How much a posture that waits counts: more than all rules together."""

LATER_FACTS = 0.01
"""What is left of a rule's weight for the facts it waits for after the first it names."""

WITH_ALLIES: Mapping[str, Fact] = {**FACTS, "allies": ALLIES_FACT}
"""Every fact that advice can rest on, the list of allies included."""


PLACE: Mapping[str, int] = {path: place for place, path in enumerate(WITH_ALLIES)}
"""Where a fact stands in the order in which facts are told."""


def outside(path: str) -> str:
    """A fact's path as it is written outside the condition language: allies[].support."""
    return path.replace("ally.", "allies[].", 1) if path.startswith("ally.") else path


def inside(path: str) -> str:
    """A fact's path as the condition language writes it: ally.support."""
    return path.replace("allies[].", "ally.", 1)


@lru_cache(maxsize=1024)
def said(path: str, value: Value) -> Said:
    """A fact with its value in words; there are few of both, and they are never free text."""
    return Said(outside(path), value, WITH_ALLIES[path].phrase(value))


class Waiting:
    """Collects which rules and postures wait for which unknown facts."""

    def __init__(self) -> None:
        self.decides: dict[str, dict[str, float]] = {}
        self.allies: dict[str, dict[str, None]] = {}

    def add(self, path: str, what: str, weight: float, ally: str | None = None) -> None:
        """Note that something waits for a fact, of one ally or of the movement."""
        self.decides.setdefault(path, {})[what] = weight
        if ally is not None and path.startswith("allies[]."):
            self.allies.setdefault(path, {})[ally] = None

    def questions(self, about: Callable[[Sequence[str]], str]) -> tuple[OpenQuestion, ...]:
        """The questions, those that decide most first; `about` says in words what they decide."""
        paths = sorted(
            self.decides,
            key=lambda path: (-sum(self.decides[path].values()), PLACE[inside(path)]),
        )
        return tuple(
            OpenQuestion(
                fact=path,
                question=WITH_ALLIES[inside(path)].question,
                decides=tuple(self.decides[path]),
                about=about(tuple(self.decides[path])),
                allies=tuple(self.allies.get(path, ())),
            )
            for path in paths
        )
