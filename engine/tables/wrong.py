"""Rows of a table that cannot be used: what is wrong with them, how many there are, and which."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ..problem import InputError, Problem, nearest, quoted
from ..vocabulary import Fact

MOST_LABELS = 3
"""How many rows a message names for each thing that is wrong."""

MOST_MESSAGES = 5
"""How many things that are wrong are named for each column."""


MOST_ROWS = 1000
"""How many wrong rows of a column are looked at to name what is wrong; the others are counted."""

MORE = "holds more that cannot be used"


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

    @property
    def problem(self) -> Problem:
        """What is said of it."""
        rows = f"{self.rows:,} row{'' if self.rows == 1 else 's'}"
        shown = [quoted(label).strip('"') for label in self.labels if showable(label)]
        if shown:
            some = ", ".join(shown) + (", …" if len(shown) < self.rows else "")
            rows += f": case{'' if len(shown) == 1 else 's'} {some}"
        return Problem(self.table, None, self.column, f"{self.message} ({rows})")


def showable(label: object) -> bool:
    """Whether a label may stand in a message: a number, or a single word."""
    return isinstance(label, int) or (isinstance(label, str) and quoted(label) == f'"{label}"')


def merged(wrongs: Iterable[Wrong]) -> list[Wrong]:
    """Rows with the same thing wrong put together; of each column only what is wrong most often."""
    found: dict[tuple[str, str, str], Wrong] = {}
    for each in wrongs:
        key = (each.table, each.column, each.message)
        before = found.get(key)
        rows, labels = (before.rows, before.labels) if before else (0, ())
        found[key] = Wrong(*key, rows + each.rows, some(*labels, *each.labels))
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
        named.append(Wrong(rest[0].table, rest[0].column, MORE, rows))
    return named


def refused(wrongs: Iterable[Wrong]) -> InputError:
    """The error for rows that cannot be used, all of them at once."""
    return InputError([each.problem for each in merged(wrongs)])


def cannot_be(value: object, fact: Fact) -> str:
    """That a value is none of a fact's, with what is allowed and the nearest right word."""
    if fact.kind == "word":
        words = [str(word) for word in fact.values]
        near = nearest(value, words) if isinstance(value, str) else None
        hint = f"; did you mean {near}?" if near else ""
        return f"cannot be {quoted(value)}{hint} (allowed: {', '.join(words)})"
    if fact.kind == "number":
        if isinstance(value, float) and value.is_integer():
            value = int(value)  # pandas makes decimals of whole numbers where some are unknown
        return f"must be a whole number from 0 to 1,000,000; this is {quoted(value)}"
    return f"must be yes or no; this is {quoted(value)}"
