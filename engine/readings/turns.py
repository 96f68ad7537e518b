"""Turns: every known fact of a movement at each other value that it may have, all at once.

The first lane is the movement as it is. Every value that a fact may have is a lane of its own, in
which that fact has this value and all else stays; where a fact is not known, or has the value
already, the lane is like the first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..facts import FACTS
from ..facts.vocabulary import Value
from ..packs.pack import RulePack
from ..packs.rule import Rule
from .circuit import FIRST, Circuit, Lanes, Verdicts, every_lane, lane, numbers_of
from .meaning import check

AS_IT_IS = FIRST
"""The lane in which nothing is turned."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """A rule that may say what to do now, by the numbers of the conditions that decide it.

    `priorities` stand in the order in which they are tried: whether one is "now", and its
    condition, if it has one. It gives way where its `unless` holds, and to its `rivals` that do not
    give way themselves: each is the number of its condition, and of its `unless`, if it has one.
    """

    rule: Rule
    condition: int
    priorities: Sequence[tuple[bool, int | None]]
    unless: int | None
    rivals: Sequence[tuple[int, int | None]]

    def lanes(self, verdicts: Verdicts) -> Lanes:
        """Where it fires, says what to do now, and gives way to none."""
        left, now = verdicts.true[self.condition], 0
        for is_now, condition in self.priorities:
            chosen = left if condition is None else left & verdicts.true[condition]
            left &= ~chosen
            if is_now:
                now |= chosen
        if self.unless is not None:
            now &= ~verdicts.true[self.unless]
        for rival, unless in self.rivals:
            standing = verdicts.true[rival]
            now &= ~standing if unless is None else ~(standing & ~verdicts.true[unless])
        return now


class Turns:
    """The turns of some facts, and what definitions and rules over movements say of them."""

    def __init__(
        self, pack: RulePack, facts: Sequence[str], superseded_by: Mapping[str, Sequence[Rule]]
    ) -> None:
        definitions = [each for each in pack.definitions if not each.over_allies]
        rules = [rule for rule in pack.rules if not rule.over_allies]
        later = [c for rule in rules for c in rule.later_conditions]
        self.circuit = Circuit(
            [
                *(each.condition for each in definitions),
                *(each.condition for each in rules),
                *later,
            ],
            {each.name: each.condition for each in definitions},
            counting=False,
        )
        number = self.circuit.numbers

        def numbered(rule: Rule) -> tuple[int, int | None]:
            """The numbers of a rule's condition and of its `unless`."""
            return number[rule.condition], None if rule.unless is None else number[rule.unless]

        self.definitions = {each.name: number[each.condition] for each in definitions}
        self.speakers = [
            Speaker(
                rule,
                number[rule.condition],
                [(p == "now", None if c is None else number[c]) for p, c in rule.priorities],
                numbered(rule)[1],
                [
                    numbered(rival)
                    for rival in superseded_by.get(rule.id, ())
                    if not rival.over_allies
                ],
            )
            for rule in rules
            if any(priority == "now" for priority, _ in rule.priorities)
        ]
        self.turned = [(path, value) for path in facts for value in FACTS[path].values]
        self.every = every_lane(len(self.turned))
        self.lanes: dict[str, Lanes] = dict.fromkeys(facts, 0)
        self.pins = [0] * self.circuit.pins
        for place, (path, value) in enumerate(self.turned):
            self.lanes[path] |= lane(place)
            if path in self.circuit.words:
                self.pins[self.circuit.words[path][value]] = lane(place)
        self.others = [(check(each), true, false) for each, true, false in self.circuit.others]

    def verdicts(self, values: Mapping[str, Any]) -> Verdicts:
        """What every condition is in every lane; `values` is all that is known of a movement."""
        pins = self.pins.copy()
        for path, words in self.circuit.words.items():
            now = values.get(path)
            if now is not None:
                pins[words[now]] |= self.every & ~self.lanes.get(path, 0)
            elif path in self.lanes:
                for pin in words.values():
                    pins[pin] = 0
        for holds, true, false in self.others:
            truth = holds(values)
            if truth is not None:
                pins[true if truth else false] = self.every
        return Verdicts(*self.circuit.work_out(pins, uncounted))

    def taken(self, lanes: Lanes, values: Mapping[str, Any]) -> Iterator[tuple[Lanes, str, Value]]:
        """Those of some lanes in which a known fact is turned, one by one, with it and its value."""
        for number in numbers_of(lanes):
            path, value = self.turned[number]
            if values.get(path) not in (None, value):
                yield lane(number), path, value


def uncounted(*_: object) -> tuple[Lanes, Lanes]:
    """No count is left to this circuit: what was counted is given."""
    raise AssertionError
