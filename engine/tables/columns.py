"""Which column of a table holds which fact, whatever it is called there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..facts import ALLY_FACTS, MOVEMENT_FACTS
from ..problem import Problem, dotted, nearest
from ..vocabulary import Fact

CASE = "case"
"""The column that says which case a row is about, in both tables."""
ALLIES = "allies"
"""A column that may hold the allies of each case as a list."""

Parts = tuple[str, ...] | None
"""The names of the parts of a column that holds sections, or None where it holds plain values."""


@dataclass(frozen=True, slots=True)
class Sort:
    """A sort of table: what one row is and what many are, and the facts of one."""

    row: str
    rows: str
    facts: Mapping[str, Fact]

    def spellings(self, path: str) -> Iterator[str]:
        """What the column of a fact may be called."""
        section, _, name = path.rpartition(".")
        yield path
        if section:
            yield f"{section}__{name}"
        if section == "ally":
            yield name
            yield f"{ALLIES}.{name}"


CASES = Sort("case", "cases", {path: fact for path, fact in MOVEMENT_FACTS.items() if path != CASE})
OF_ALLIES = Sort("ally", "allies", ALLY_FACTS)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a fact stands: in a column, or in a part of a column that holds sections."""

    column: str
    part: str | None = None

    @property
    def label(self) -> str:
        """What to call it in a message."""
        return self.column if self.part is None else f"{self.column}.{self.part}"


def places(
    sort: Sort, columns: Mapping[str, Parts], table: str
) -> tuple[dict[str, Place], list[Problem]]:
    """Where each fact stands that the table has, by path; and every column that is no fact."""
    known = {name: path for path in sort.facts for name in sort.spellings(path)}
    found: dict[str, Place] = {}
    problems: list[Problem] = []
    for place in places_in(sort, columns):
        path = known.get(place.label)
        if path is None:
            problems.append(problem(table, place, unknown(place.label, sort)))
        elif path in found:
            message = f"is the same fact as the column {found[path].label}; keep one of them"
            problems.append(problem(table, place, message))
        else:
            found[path] = place
    if CASE not in columns:
        message = f"is missing; every {sort.row} needs the label of its case in this column"
        problems.append(Problem(table, None, CASE, message))
    return found, problems


def places_in(sort: Sort, columns: Mapping[str, Parts]) -> Iterator[Place]:
    """Every place that may hold a fact; the label and a list of allies hold none."""
    for column, parts in columns.items():
        if column == CASE or (column == ALLIES and sort is CASES):
            continue
        if parts is None:
            yield Place(column)
        else:
            yield from (Place(column, part) for part in parts)


def unknown(label: str, sort: Sort) -> str:
    """That a column is no fact, with the nearest one that is."""
    other = OF_ALLIES if sort is CASES else CASES
    if any(label in other.spellings(path) for path in other.facts):
        return f"is a fact about one {other.row}; put it into the table of {other.rows}"
    within = [path for path in sort.facts if path.startswith(f"{label}.")]
    if within:
        return f"is not a fact; it may hold sections, such as {within[0]}"
    short = {path.rpartition(".")[2]: path for path in sort.facts}
    name = label.rpartition(".")[2].rpartition("__")[2]
    near = short.get(name) or nearest(label, sort.facts) or short.get(nearest(name, short) or "")
    if near is None:
        return "is not a fact; leave this column out ('groundswell schema case' lists the facts)"
    return f"is not a fact; did you mean {near.removeprefix('ally.')}?"


def problem(table: str, place: Place, message: str) -> Problem:
    """A problem with a column."""
    return Problem(table, None, dotted([place.label]), message)
