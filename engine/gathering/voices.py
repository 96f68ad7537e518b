"""Voices: what many people answered, put together without who said it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ..common.names import alike
from ..facts import ALLY_FACTS, FACTS, MOVEMENT_FACTS, Ally, Case, nested
from ..facts.section import MOST_GROUPS
from ..facts.vocabulary import Value

COMPLETE = "allies_complete"
NONVIOLENT = "movement.nonviolent"

SPOKEN_OF = tuple(path for path, fact in MOVEMENT_FACTS.items() if fact.kind != "text")
"""The facts of a movement that people can agree on; free text is left to those who wrote it."""

OF_GROUPS = tuple(path for path, fact in ALLY_FACTS.items() if fact.kind != "text")

Answers = Counter[Value]
"""How many gave each answer."""


@dataclass(frozen=True, slots=True)
class Named:
    """A group that people named, by how people see names; `by` holds it as each of them sees it."""

    key: str
    name: str
    by: Mapping[int, Ally]

    def answers(self, path: str) -> Answers:
        """How many gave each answer about it."""
        known = (ally.values.get(path) for ally in self.by.values())
        return Counter(value for value in known if value is not None)

    def agreed(self) -> dict[str, Value]:
        """What all who know something of it say alike."""
        found = ((path, shared(self.answers(path))) for path in OF_GROUPS)
        return {path: value for path, value in found if value is not None}


class Voices:
    """The cases of many people. Nothing here depends on the order in which they come.

    With `names` also the groups that only one person named are taken into the group's case.
    """

    def __init__(self, cases: Sequence[Case], *, names: bool = False) -> None:
        self.cases = cases
        self.all_groups = sorted(groups_of(cases), key=lambda group: group.key)
        told = [group for group in self.all_groups if names or len(group.by) > 1]
        most = sorted(told, key=lambda group: -len(group.by))[:MOST_GROUPS]
        self.groups = sorted(most, key=lambda group: group.key)
        self.left_out = len(self.all_groups) - len(self.groups)

    @cached_property
    def answers(self) -> Mapping[str, Answers]:
        """How many gave each answer, by fact, in the order of the vocabulary."""
        known = [case.values for case in self.cases]
        return {
            path: Counter(values[path] for values in known if path in values) for path in SPOKEN_OF
        }

    @cached_property
    def agreed(self) -> Mapping[str, Value]:
        """The facts on which all who know agree.

        That a list is complete is not so where some of it is left out.
        """
        found = ((path, shared(answers)) for path, answers in self.answers.items())
        return {
            path: value
            for path, value in found
            if value is not None and not (path == COMPLETE and value and self.left_out)
        }

    @property
    def differing(self) -> Iterator[str]:
        """The facts on which people differ."""
        return (path for path, answers in self.answers.items() if len(answers) > 1)

    @property
    def differ_on_nonviolence(self) -> bool:
        """Whether nonviolence cannot be taken for granted, for people say both."""
        return len(self.answers[NONVIOLENT]) > 1

    @cached_property
    def case(self) -> Case:
        """The case of all of them together: unknown where people differ, without free text."""
        found = nested(self.agreed)
        if self.groups or all(case.allies == () for case in self.cases):
            found["allies"] = [
                {"name": group.name, **keys_of(group.agreed())} for group in self.groups
            ]
        moments = {case.as_of for case in self.cases if case.as_of is not None}
        if len(moments) == 1:
            found["as_of"] = moments.pop()
        return Case.model_validate(found)

    def view(self, number: int) -> Case:
        """What one person says, with what all who know agree on where that person does not know.

        So nobody is counted as open for a blank that the others have filled in.
        """
        own, group = self.cases[number], self.case
        found = nested({**self.agreed, **own.values})
        named = [*(own.allies or ())]
        keys = {alike(ally.name) for ally in named}
        beside = [(ally, alike(ally.name)) for ally in group.allies or ()]
        of_all = {key: ally for ally, key in beside}
        if own.allies is not None or group.allies is not None:
            found["allies"] = [
                *(filled(ally, of_all.get(alike(ally.name))) for ally in named),
                *(filled(ally, None) for ally, key in beside if key not in keys),
            ][:MOST_GROUPS]
        return Case.model_validate(found)


def shared(answers: Answers) -> Value | None:
    """The one answer of all who know; None where nobody knows, or they differ."""
    return next(iter(answers)) if len(answers) == 1 else None


def groups_of(cases: Sequence[Case]) -> Iterator[Named]:
    """Every group that anybody named; of several ways to write its name, the usual one."""
    by: dict[str, dict[int, Ally]] = {}
    for number, case in enumerate(cases):
        for ally in case.allies or ():
            by.setdefault(alike(ally.name), {})[number] = ally
    for key, allies in by.items():
        written = Counter(ally.name for ally in allies.values())
        usual = min(written, key=lambda name: (-written[name], name))
        yield Named(key, usual, allies)


def keys_of(facts: Mapping[str, Value]) -> dict[str, Value]:
    """Facts of a group by their keys in a case file."""
    return {path.removeprefix("ally."): value for path, value in facts.items()}


def filled(ally: Ally, of_all: Ally | None) -> dict[str, Any]:
    """A group as one person sees it, with what all agree on where that person does not know."""
    beside = {} if of_all is None else of_all.values
    return {"name": ally.name, **keys_of({**beside, **ally.values})}


def in_order(path: str, values: Iterable[Value]) -> list[Value]:
    """Answers in the order of the vocabulary, numbers by size."""
    order = FACTS[path].values
    return sorted(values, key=lambda value: order.index(value) if order else int(value))
