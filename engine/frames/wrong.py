"""Rows of a table that cannot be used: what is wrong with them, how many there are, and which."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from ..common.messages import say
from ..common.problem import InputError, Problem, quoted
from ..common.wording import commas, in_a_row

MOST_LABELS = 3
"""How many rows a message names for each thing that is wrong."""

MOST_MESSAGES = 5
"""How many things that are wrong are named for each column."""


MOST_ROWS = 1000
"""How many wrong rows of a column are looked at to name what is wrong; the others are counted."""


class RowsSetAside(UserWarning):
    """Rows that could not be used were left out, as was asked for."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """Some rows with the same thing wrong in the same column; `labels` are the cases of a few."""

    table: str
    column: str
    message: str
    rows: int
    labels: tuple[Any, ...] = ()
    places: tuple[int, ...] = ()
    unit: str = "row"

    @property
    def problem(self) -> Problem:
        """What is said of it: how many rows there are, the labels of a few, and where these stand."""
        shown = [quoted(label).strip('"') for label in self.labels if showable(label)]
        unit = self.unit if shown or self.unit != "row" else ""
        known = [self.named("case", shown), self.named(unit, self.places)]
        where = in_a_row(filter(None, known))
        told = {"problem": self.message, "rows": say("row-count", n=self.rows)}
        message = (
            say("rows-wrong.where", where=where, **told) if where else say("rows-wrong", **told)
        )
        return Problem(self.table, None, self.column or None, message)

    def named(self, what: str, some: Sequence[object]) -> str:
        """Some labels or numbers of rows, with a sign that there are more; nothing without any."""
        if not some:
            return ""
        more = ["…"] if len(some) < self.rows else []
        which = commas([*map(str, some), *more])
        return say(f"rows-of-{what}", n=len(some), which=which) if what else which


def showable(label: object) -> bool:
    """Whether a label may stand in a message: a number, or a single word."""
    return isinstance(label, int) or (isinstance(label, str) and quoted(label) == f'"{label}"')


def merged(wrongs: Iterable[Wrong]) -> list[Wrong]:
    """Rows with the same thing wrong put together; of each column only what is wrong most often."""
    found: dict[tuple[str, str, str], Wrong] = {}
    for each in wrongs:
        key = (each.table, each.column, each.message)
        before = found.get(key)
        rows, labels, places = (
            (before.rows, before.labels, before.places) if before else (0, (), ())
        )
        few = tuple(sorted({*places, *each.places})[:MOST_LABELS])
        found[key] = Wrong(*key, rows + each.rows, some(*labels, *each.labels), few, each.unit)
    columns: dict[tuple[str, str], list[Wrong]] = {}
    for each in sorted(found.values(), key=lambda wrong: -wrong.rows):
        columns.setdefault((each.table, each.column), []).append(each)
    return [each for group in columns.values() for each in shortened(group)]


def some(*labels: Any) -> tuple[Any, ...]:
    """A few labels, each once."""
    return tuple(dict.fromkeys(labels))[:MOST_LABELS]


def shortened(group: list[Wrong]) -> list[Wrong]:
    """What is wrong most often in one column, and how many rows more there are."""
    named, rest = group[:MOST_MESSAGES], group[MOST_MESSAGES:]
    if rest:
        rows = sum(each.rows for each in rest)
        named.append(
            Wrong(rest[0].table, rest[0].column, say("rows-more"), rows, unit=rest[0].unit)
        )
    return named


def refused(wrongs: Iterable[Wrong]) -> InputError:
    """The error for rows that cannot be used, all of them at once."""
    return InputError([each.problem for each in merged(wrongs)])
