"""Seeded cases, each in every form that some engine likes best: tables, records, our own Case.

Cases have from none to ten allies, and seven facts in ten are known.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import polars as pl
from groundswell.engine.facts import ALLY_FACTS, MOVEMENT_FACTS, Case
from tables import table

from .program import KINDS, UNKNOWN_NUMBER, UNKNOWN_WORD, Program, field

MOST_ALLIES = 10
OUT_OF_SCOPE = 0.05
"""How many of the movements are not nonviolent."""

Record = dict[str, Any]


@dataclass(frozen=True)
class Sample:
    """The same cases as two tables, of movements and of allies; the labels are 0, 1, 2 and so on."""

    cases: pl.DataFrame
    allies: pl.DataFrame

    def first(self, number: int) -> Sample:
        """The first so many cases."""
        return Sample(self.cases.head(number), self.allies.filter(pl.col("case") < number))

    @cached_property
    def rows(self) -> list[tuple[Record, list[Record]]]:
        """Every movement with its allies, as facts by their paths."""
        found: list[tuple[Record, list[Record]]] = [(row, []) for row in self.cases.to_dicts()]
        for ally in self.allies.to_dicts():
            found[ally["case"]][1].append(ally)
        return found

    def as_cases(self) -> list[Case]:
        """The cases as Groundswell holds them."""
        return [as_case(movement, allies) for movement, allies in self.rows]

    def as_records(self, program: Program) -> list[Record]:
        """The cases as records of words and numbers, with only the fields that a program reads."""
        return [
            as_record(movement, program.fields)
            | {"allies": [as_record(ally, program.ally_fields) for ally in allies]}
            for movement, allies in self.rows
        ]


def sample(cases: int, seed: int = 5, allies: int | None = None) -> Sample:
    """Cases at random; each with so many allies where that is given."""
    random, labels = np.random.default_rng(seed), np.arange(cases)
    listed = random.integers(0, MOST_ALLIES + 1, cases) if allies is None else allies
    movements = table(random, labels, MOVEMENT_FACTS)
    # Nonviolence is assumed where it is not known; that is a step before any rule, and done here.
    # Few movements are out of scope, or engines that stop at the first fact would have little to do.
    nonviolent = pl.Series("movement.nonviolent", random.random(cases) >= OUT_OF_SCOPE)
    return Sample(
        movements.with_columns(nonviolent), table(random, labels.repeat(listed), ALLY_FACTS)
    )


def as_case(movement: Record, allies: list[Record]) -> Case:
    """One row of facts, and those of its allies, as a case."""
    data: dict[str, Any] = {"allies": [as_ally(n, ally) for n, ally in enumerate(allies)]}
    for path, value in movement.items():
        section, _, key = path.rpartition(".")
        if section and value is not None:
            data.setdefault(section, {})[key] = value
    if movement["allies_complete"] is not None:
        data["allies_complete"] = movement["allies_complete"]
    return Case.model_validate(data)


def as_ally(number: int, facts: Record) -> dict[str, Any]:
    """One row of an ally's facts as a case file holds it."""
    known = {path: value for path, value in facts.items() if path != "case" and value is not None}
    named = {path.removeprefix("ally."): value for path, value in known.items()}
    return {"name": f"group {number:02}", **named}


def as_record(facts: Record, fields: list[str]) -> Record:
    """Facts as words and numbers; what is not known as a value that nothing asks for."""
    found = {field(path): value for path, value in facts.items() if field(path) in fields}
    return {name: plain(name, value) for name, value in found.items()}


def plain(name: str, value: Any) -> str | int:
    """One value of a record."""
    if value is None:
        return UNKNOWN_NUMBER if KINDS[name] == "number" else UNKNOWN_WORD
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value if isinstance(value, int) else str(value)
