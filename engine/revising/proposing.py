"""Cases to stand beside a rule: smallest ones on each side of everything that its condition asks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import yaml

from ..authoring.proof import AnyCase, Group, Surely, Term, UndecidedError, every
from ..authoring.rule_cases import GIVES_WAY, Trial, outcome
from ..facts import ALLY_FACTS, Case
from ..facts.vocabulary import Value, as_written
from ..language.condition import And, Condition, Or
from ..packs.pack import RulePack
from ..packs.rule import Rule

KINDS = ("fires", GIVES_WAY, "silent", "open")

MOST = 6
"""So many cases of a kind are proposed at most."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """Cases of one kind, each as a line of YAML."""

    kind: str
    lines: tuple[str, ...]


def proposed(pack: RulePack, rule: Rule) -> Iterator[Proposed]:
    """Cases for a rule by kind, ready to be put into its file.

    Each was tried. It fires for each way in which it can; it is silent where one thing fails that it asks for, and
    open where one thing is not known, all else being as it must be.
    """
    asking, trial = Asking(AnyCase(pack), rule), Trial(pack)
    for kind in KINDS:
        lines = dict.fromkeys(line(case, rule) for case in asking.cases(kind))
        right = [
            each for each in lines if outcome(trial, rule, kind, 1, yaml.safe_load(each)).passed
        ]
        yield Proposed(kind, tuple(right[:MOST]))


class Asking:
    """A rule before every case there can be, in the parts that all have to hold."""

    def __init__(self, any_case: AnyCase, rule: Rule) -> None:
        self.any_case = any_case
        self.rule = rule
        self.group: Group | None = any_case.groups[0] if rule.over_allies else None
        found = rule.condition
        self.parts = [*found.parts] if isinstance(found, And) else [found]

    def cases(self, kind: str) -> Iterator[Case]:
        """The plainest cases of a kind."""
        for terms in getattr(self, kind)():
            try:
                case = self.any_case.example(*terms, *self.there)
            except UndecidedError:
                continue
            if case is not None:
                yield case

    @property
    def there(self) -> Sequence[Term]:
        """That the group is there that a rule over groups speaks of, and that nonviolence is chosen."""
        nonviolent = self.any_case.facts["movement.nonviolent"] == 0
        assumed = (
            [nonviolent]
            if self.any_case.possible(self.surely(self.rule.condition).true, nonviolent)
            else []
        )
        return [*assumed, *([] if self.group is None else [self.group.number == 1])]

    def surely(self, condition: Condition) -> Surely:
        """Where a condition surely holds, and where it surely fails."""
        return self.any_case.surely(condition, self.group)

    @property
    def unless(self) -> Sequence[Term]:
        """That the rule does not give way by itself."""
        given = self.rule.unless
        return [] if given is None else [~self.surely(given).true]

    def fires(self) -> Iterator[Sequence[Term]]:
        """Each way in which the rule fires: by each alternative alone, else simply."""
        whole = self.surely(self.rule.condition).true
        yield [whole, *self.unless]
        for alternatives in choices(self.rule.condition):
            held = [self.surely(each).true for each in alternatives]
            for place, alone in enumerate(held):
                others = [~other for number, other in enumerate(held) if number != place]
                yield [whole, alone, *others, *self.unless]

    def gives_way(self) -> Iterator[Sequence[Term]]:
        """Where the rule fires and gives way by itself."""
        if self.rule.unless is not None:
            yield [self.surely(self.rule.condition).true, self.surely(self.rule.unless).true]

    def silent(self) -> Iterator[Sequence[Term]]:
        """Where one thing fails that the rule asks for, and all else holds."""
        for place, part in enumerate(self.parts):
            yield [self.surely(part).false, *self.others(place)]

    def open(self) -> Iterator[Sequence[Term]]:
        """Where one thing is not known that the rule asks for, and all else holds."""
        for place, part in enumerate(self.parts):
            found = self.surely(part)
            yield [every([~found.true, ~found.false]), *self.others(place)]

    def others(self, place: int) -> Iterator[Term]:
        """That all parts but one hold."""
        for number, part in enumerate(self.parts):
            if number != place:
                yield self.surely(part).true


def choices(condition: Condition) -> Iterator[tuple[Condition, ...]]:
    """The alternatives of each "or" in a condition, those in counts left out."""
    match condition:
        case Or(parts):
            yield parts
        case And(parts):
            for part in parts:
                yield from choices(part)
        case _:
            pass


def line(case: Case, rule: Rule) -> str:
    """A case as it stands beside a rule: facts by their dotted names on one line."""
    found: dict[str, Any] = {
        path: value
        for path, value in case.values.items()
        if path != "movement.nonviolent" or value is not True
    }
    allies = [dict(ally.values) for ally in case.allies or ()]
    if rule.over_allies and len(allies) == 1:
        found |= allies.pop()
    elif case.allies is not None:
        told = [named(ally, number) for number, ally in enumerate(allies, start=1)]
        found["allies"] = f"[{', '.join(told)}]"
    return mapping(found)


def named(ally: Mapping[str, Value], number: int) -> str:
    """A group of a list."""
    facts = {
        path.removeprefix("ally."): value for path, value in ally.items() if path in ALLY_FACTS
    }
    return mapping({"name": f"group {number}", **facts})


def mapping(facts: Mapping[str, Any]) -> str:
    """Facts as a mapping of YAML on one line."""
    return f"{{{', '.join(f'{key}: {as_written(value)}' for key, value in facts.items())}}}"
