"""Turns: what follows from a fact that goes from one of its values to another.

What no rule and no definition tells apart is left out once and for all, so that few turns are left
to be tried in a case.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import dropwhile
from typing import Any

from .facts import FACTS
from .language.condition import Among, Condition, leaves, names
from .packs.pack import RulePack
from .packs.rule import Rule
from .readings.meaning import Check
from .readings.wording import Wording
from .vocabulary import Truth, Value


@dataclass(frozen=True, slots=True)
class Turn:
    """A fact that goes from one value to another, with what follows from it.

    `definitions` stand in their order, from the first that tells the two values apart, each with
    the names it mentions and whether it tells them apart itself. `rules` are those that can say
    "now", likewise; `telling` are those among them that tell the values apart themselves.
    `headlines` names the postures whose headline reads the fact.
    """

    path: str
    value: Value
    definitions: tuple[tuple[str, Check, frozenset[str], bool], ...]
    rules: tuple[tuple[Rule, frozenset[str], bool], ...]
    telling: tuple[Rule, ...]
    headlines: frozenset[str]

    @property
    def alone(self) -> bool:
        """Whether something may follow though no definition changes."""
        return bool(self.telling or self.headlines)

    def touched(self, moved: Set[str]) -> Sequence[Rule]:
        """The rules that may say something else once these definitions are not as they were."""
        if not moved:
            return self.telling
        return [
            rule
            for rule, mentioned, itself in self.rules
            if itself or not mentioned.isdisjoint(moved)
        ]

    def taken(self, values: dict[str, Any]) -> dict[str, Truth]:
        """Turn the fact in `values`, with what follows; gives what changed, as it was."""
        values[self.path] = self.value
        before: dict[str, Truth] = {}
        for name, check, mentioned, itself in self.definitions:
            if itself or not mentioned.isdisjoint(before):
                truth = check(values)
                if truth is not values[name]:
                    before[name] = values[name]
                    values[name] = truth
        return before


class Turns:
    """Every turn that a fact can take, found out when a case first asks for it."""

    def __init__(
        self, pack: RulePack, wording: Wording, superseded_by: Mapping[str, Sequence[Rule]]
    ) -> None:
        self.definitions = [
            (each.name, wording.definitions[each.name].check, each.condition)
            for each in pack.definitions
            if not each.over_allies
        ]
        self.rules = [
            (rule, list(decides(rule, superseded_by.get(rule.id, ()))))
            for rule in pack.rules
            if not rule.over_allies and any(priority == "now" for priority, _ in rule.priorities)
        ]
        self.headlines = [(each.name, each.headline.reads) for each in pack.postures]
        self.behind = {d.name: pack.facts_behind(frozenset({d.name})) for d in pack.definitions}
        self.found: dict[tuple[str, Value], tuple[Turn, ...]] = {}

    def of(self, path: str, now: Value) -> tuple[Turn, ...]:
        """The turns of a fact from the value that it has now, without those that change nothing."""
        if (path, now) not in self.found:
            turns = (self.turn(path, now, value) for value in FACTS[path].values if value != now)
            self.found[path, now] = tuple(t for t in turns if t.definitions or t.alone)
        return self.found[path, now]

    def turn(self, path: str, now: Value, value: Value) -> Turn:
        """One turn, with what follows from it."""

        def read(mentioned: frozenset[str]) -> bool:
            return any(path == name or path in self.behind.get(name, ()) for name in mentioned)

        definitions = [
            (name, check, mentioned, tells_apart(condition, path, now, value))
            for name, check, condition in self.definitions
            if read(mentioned := names(condition))
        ]
        rules = [
            (rule, mentioned, any(tells_apart(each, path, now, value) for each in conditions))
            for rule, conditions in self.rules
            if read(mentioned := frozenset[str]().union(*map(names, conditions)))
        ]
        headlines = frozenset(name for name, mentioned in self.headlines if read(mentioned))
        return Turn(
            path=path,
            value=value,
            definitions=tuple(dropwhile(lambda each: not each[-1], definitions)),
            rules=tuple(rules),
            telling=tuple(rule for rule, _, itself in rules if itself),
            headlines=headlines,
        )


def decides(rule: Rule, rivals: Sequence[Rule]) -> Iterator[Condition]:
    """The conditions that decide whether a rule fires, how soon, and to what it gives way."""
    yield rule.condition
    yield from (condition for _, condition in rule.priorities if condition is not None)
    yield from (rival.condition for rival in rivals if not rival.over_allies)


def tells_apart(condition: Condition, path: str, now: Value, value: Value) -> bool:
    """Whether a comparison in a condition holds for one of two values of a fact and not for both."""
    return any(
        (now in leaf.values) is not (value in leaf.values)
        for leaf in leaves(condition, into_counts=False)
        if isinstance(leaf, Among) and leaf.name == path
    )
