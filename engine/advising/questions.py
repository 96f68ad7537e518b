"""Facts as advice tells them, and open questions: what waits for which unknown facts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache

from ..common.locale import by_language
from ..common.safe_text import keep
from ..facts import ALLIES_FACT, FACTS
from ..facts.vocabulary import Fact, Value
from ..language.text import fitting
from ..readings.circuit import Lanes, numbers_of
from ..readings.waiting import Waits
from .advice import OpenQuestion, Said

POSTURE_WEIGHT = 1000.0
"""How much a posture that waits counts: more than all rules together."""

LATER_FACTS = 0.01
"""What is left of a rule's weight for the facts it waits for after the first it names.

As much is left for what a rule that fired waits for, because its advice is printed already.
"""

WITH_ALLIES: Mapping[str, Fact] = {**FACTS, "allies": ALLIES_FACT}
"""Every fact that advice can rest on, the list of allies included."""


PLACE: Mapping[str, int] = {path: place for place, path in enumerate(WITH_ALLIES)}
"""Where a fact stands in the order in which facts are told."""


@cache
def in_telling_order(names: tuple[str, ...]) -> Sequence[str]:
    """The names of some facts in the order in which they are told."""
    return sorted(names, key=PLACE.__getitem__)


@cache
def outside(path: str) -> str:
    """A fact's path as it is written outside the condition language: allies[].support."""
    return path.replace("ally.", "allies[].", 1) if path.startswith("ally.") else path


def inside(path: str) -> str:
    """A fact's path as the condition language writes it: ally.support."""
    return path.replace("allies[].", "ally.", 1)


@by_language
def said(path: str, value: Value, target: Value | None = None) -> Said:
    """A fact with its value in words; there are few of both, and they are never free text.

    The words fit the `target` of the movement, where it is given.
    """
    return Said(outside(path), value, keep(fitting(WITH_ALLIES[path].phrase(value), target)))


@by_language
def asked(path: str, target: Value | None) -> tuple[str, str]:
    """How a fact is asked and why, in words that fit the target of the movement."""
    fact = WITH_ALLIES[path]
    return keep(fitting(fact.question, target)), fitting(fact.because, target)


class Questions:
    """Collects which rules and postures wait for which unknown facts, and makes questions of it.

    The questions speak in the words for the `target` of the movement.
    """

    def __init__(self, target: Value | None = None) -> None:
        self.target = target
        self.decides: dict[str, dict[str, float]] = {}
        self.noted: dict[str, Lanes] = {}
        self.allies: dict[str, list[str]] = {}
        self.orders: dict[str, dict[str, None]] = {}

    def add_posture(self, waits: Iterable[str], name: str) -> None:
        """Note the facts that a posture waits for; all of them count alike."""
        for path in waits:
            self.decides.setdefault(path, {})[name] = POSTURE_WEIGHT

    def add_rule(self, waits: Iterable[str], rule: str, weight: float) -> None:
        """Note the facts that a rule waits for; the one that its condition names first counts."""
        for path in waits:
            self.decides.setdefault(path, {})[rule] = weight
            weight *= LATER_FACTS

    def add_ally_rule(self, waits: Waits, rule: str, weight: float) -> None:
        """Note the facts that a rule about each ally waits for.

        What is the first fact of one ally and the second of another has the weight that it has for
        the last of them.
        """
        waiting: dict[str, Lanes] = {}
        for path, lanes in waits:
            waiting[path] = waiting.get(path, 0) | lanes
        for path, lanes in waiting.items():
            last = lanes.bit_length() - 1
            place = [each for each, where in waits if where >> last & 1].index(path)
            self.decides.setdefault(path, {})[rule] = weight * LATER_FACTS**place

    def add_groups(self, missing: Mapping[str, Lanes], names: Sequence[str]) -> None:
        """Note by fact of which groups it is missing; `names` are those of all groups."""
        for path, lanes in missing.items():
            noted = self.noted.get(path, 0)
            if new := lanes & ~noted:
                self.noted[path] = noted | new
                self.allies.setdefault(path, []).extend(names[n] for n in numbers_of(new))

    def add_order(self, waits: Iterable[str], rule: str) -> None:
        """Note the facts that decide how soon the advice of a rule is due, whatever else they do."""
        for path in waits:
            self.orders.setdefault(path, {})[rule] = None

    def asked(
        self, about: Callable[[Sequence[str]], str], how_soon: Callable[[Sequence[str]], str]
    ) -> tuple[OpenQuestion, ...]:
        """The questions, those that decide most first, those that only decide an order last.

        `about` and `how_soon` say in words what they decide.
        """
        paths = sorted(
            self.decides,
            key=lambda path: (-sum(self.decides[path].values()), PLACE[path]),
        )
        orders = sorted(self.orders.keys() - self.decides.keys(), key=PLACE.__getitem__)
        return (
            *(self.question(path, tuple(self.decides[path]), about) for path in paths),
            *(self.question(path, tuple(self.orders[path]), how_soon) for path in orders),
        )

    def question(
        self, path: str, decides: tuple[str, ...], about: Callable[[Sequence[str]], str]
    ) -> OpenQuestion:
        """The question about a fact, with what it decides."""
        question, because = asked(path, self.target)
        return OpenQuestion(
            fact=outside(path),
            question=question,
            decides=decides,
            about=about(decides),
            allies=tuple(self.allies.get(path, ())),
            because=because,
        )
