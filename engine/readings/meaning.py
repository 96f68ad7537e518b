"""What a condition means: the definition every other reading must agree with.

Kleene's three values, in plain Python. A case is a mapping from names to known values; a name that
is absent is unknown. Definitions and counts are worked out in dependency order and then looked up
like facts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ..facts import Case
from ..facts.vocabulary import Truth
from ..language.condition import Among, And, Between, Condition, Count, Or, spelling
from ..packs.pack import RulePack
from .findings import Bounds, Findings

Known = Mapping[str, Any]
"""Known values by name of fact or definition; bounds by the spelling of what is counted."""

Check = Callable[[Known], Truth]


def check(condition: Condition) -> Check:
    """The condition as a function from known values to true, false or None."""
    match condition:
        case Among(name, values):

            def among(known: Known) -> Truth:
                value = known.get(name)
                return None if value is None else value in values

            return among
        case Between(name, low, high):

            def between(known: Known) -> Truth:
                number = known.get(name)
                if number is None:
                    return None
                return bool(number >= low and (high is None or number <= high))

            return between
        case Count(inner, low, high):
            key = spelling(inner)
            return lambda known: within(known[key], low, high)
        case And(parts):
            return joined(parts, ends=False)
        case Or(parts):
            return joined(parts, ends=True)


def joined(parts: Sequence[Condition], *, ends: bool) -> Check:
    """Several conditions joined: the first that is `ends` settles it, an unknown one leaves it open.

    Comparisons with words come first, and without a function for each: they are most of all there
    is, and this runs for every rule of every case.
    """
    words = [(part.name, part.values) for part in parts if isinstance(part, Among)]
    others = [check(part) for part in parts if not isinstance(part, Among)]

    def join(known: Known) -> Truth:
        answer: Truth = not ends
        for name, values in words:
            value = known.get(name)
            if value is None:
                answer = None
            elif (value in values) is ends:
                return ends
        for other in others:
            truth = other(known)
            if truth is ends:
                return ends
            if truth is None:
                answer = None
        return answer

    return join


def within(bounds: Bounds, low: int, high: int | None) -> Truth:
    """Whether a number known only by its bounds lies between low and high."""
    least, most = bounds
    if least >= low and (high is None or (most is not None and most <= high)):
        return True
    if (most is not None and most < low) or (high is not None and least > high):
        return False
    return None


def bounds(verdicts: Sequence[Truth], *, complete: bool) -> Bounds:
    """How many are surely true, and how many are not surely false; no limit unless complete."""
    least = sum(truth is True for truth in verdicts)
    return least, sum(truth is not False for truth in verdicts) if complete else None


class Meaning:
    """The rules of a pack, ready to be read over any number of cases."""

    name = "meaning"

    def __init__(self, pack: RulePack) -> None:
        self.ally_definitions = [
            (d.name, check(d.condition)) for d in pack.definitions if d.over_allies
        ]
        self.definitions = [
            (d.name, check(d.condition)) for d in pack.definitions if not d.over_allies
        ]
        self.counted = [(key, check(inner)) for key, inner in pack.counted.items()]
        self.rules = [(r.id, check(r.condition)) for r in pack.rules if not r.over_allies]
        self.ally_rules = [(r.id, check(r.condition)) for r in pack.rules if r.over_allies]

    def findings(self, case: Case) -> Findings:
        """The verdict on every definition, count and rule for one case."""
        allies: list[dict[str, Any]] = [dict(ally.values) for ally in case.allies or ()]
        for name, truth in self.ally_definitions:
            for ally in allies:
                ally[name] = truth(ally)
        complete = case.allies_complete is True and case.allies is not None
        numbers = {
            key: bounds([truth(ally) for ally in allies], complete=complete)
            for key, truth in self.counted
        }
        known: dict[str, Any] = {**case.values, **numbers}
        for name, truth in self.definitions:
            known[name] = truth(known)
        together = [{**known, **ally} for ally in allies]
        return Findings(
            definitions={name: known[name] for name, _ in self.definitions},
            allies=tuple({name: a[name] for name, _ in self.ally_definitions} for a in allies),
            counts=numbers,
            rules={name: truth(known) for name, truth in self.rules},
            ally_rules={
                name: tuple(truth(ally) for ally in together) for name, truth in self.ally_rules
            },
        )
