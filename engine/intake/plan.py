"""What is read from each column of a sheet, and how that was found."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from ..common.messages import say
from ..files.builder import UNSEEN
from .cells import Reader
from .maps import Entry, Holds, Map
from .sheet import Row, Sheet
from .titles import (
    INDEX,
    LEAVE_OUT,
    OF_LIST,
    PARENT,
    Guess,
    directly,
    fact_at,
    guessed,
)
from .words import plain, words

TITLE_ROWS = 30
"""So many rows at the top are looked through for the titles."""

MOST_TITLE = 2_000
How = Literal["certain", "likely", "map", "left_out", "empty", "not_said", "open"]
CASE, NAME = "case", "ally.name"


@dataclass(slots=True)
class Column:
    """A column: what it holds, and how that is known; `why` says what is wrong where it is open."""

    number: int
    title: str
    target: str | None
    how: How
    why: str = ""
    reader: Reader | None = None


@dataclass(slots=True)
class Plan:
    """A sheet, what it holds, and its columns; `title_row` is counted from 0."""

    sheet: Sheet
    holds: Holds
    title_row: int
    columns: list[Column]
    entry: Entry | None = None

    @property
    def is_unknown(self) -> bool:
        """Whether nobody said, or could guess, what it holds."""
        return self.holds == "nothing" and not (self.entry and self.entry.holds)

    def column(self, target: str) -> Column | None:
        """The column of a target."""
        return next((each for each in self.columns if each.target == target), None)

    def rows(self) -> Iterator[tuple[int, Row]]:
        """The rows that hold data."""
        return self.sheet.below(self.title_row)

    def __post_init__(self) -> None:
        for each in self.columns:
            fact = fact_at(each.target or "")
            if fact is not None:
                told = self.entry.told(each.title) if self.entry else {}
                each.reader = Reader(fact, each.title, told, self.sheet.loose_points)


def planned(sheet: Sheet, known: Map) -> Plan:
    """What is read from a sheet: what the map says, and the rest as it is guessed."""
    entry, title_row = found_by(sheet, known)
    names = [*titles_of(sheet, title_row)]
    used = used_columns(sheet, title_row)
    above = merged_above(sheet, title_row)
    columns = [
        Column(number, title, None, "open")
        for number, title in enumerate(names)
        if title or number in used
    ]
    guesses = {each.number: guessed(each.title, above.get(each.number, "")) for each in columns}
    unique(columns)
    holds = (entry.holds if entry else None) or role(
        [
            Guess(frozenset({meant})) if (meant := told(entry, each)) else guesses[each.number]
            for each in columns
        ]
    )
    for each in columns:
        settle(each, guesses[each.number], holds, entry, each.number in used)
    once(columns)
    return Plan(sheet, holds, title_row, columns, entry)


def told(entry: Entry | None, column: Column) -> str | None:
    """What a map says that a column holds."""
    return entry.columns.get(column.title) if entry else None


def found_by(sheet: Sheet, known: Map) -> tuple[Entry | None, int]:
    """What the map says of a sheet, and the row of its titles."""
    rows = range(min(TITLE_ROWS, len(sheet.rows)))
    entries = (
        {row: known.entry(sheet.name, titles_of(sheet, row)) for row in rows}
        if known.sheets
        else {}
    )
    best, chosen = 0.0, next((row for row in rows if any(titles_of(sheet, row))), 0)
    for row in rows:
        names = [title for title in titles_of(sheet, row) if title]
        entry = entries.get(row)
        score = sum(2.0 for name in names if entry and name in entry.columns) or sum(
            map(weight, names)
        )
        if score > best:
            best, chosen = score, row
    return entries.get(chosen), chosen


def weight(title: str) -> float:
    """How much a title speaks for a row of titles."""
    found = directly(title)
    return (1.0 if found.certain else 0.5) if found.targets else 0.0


def titles_of(sheet: Sheet, row: int) -> Iterator[str]:
    """The titles in a row, each in one line and without signs that nobody sees."""
    for cell in sheet.rows[row]:
        yield " ".join(re.sub(UNSEEN, " ", (cell or "")[:MOST_TITLE]).split())


def merged_above(sheet: Sheet, title_row: int) -> dict[int, str]:
    """For each column the merged title over it, which stands over its first column alone."""
    if title_row == 0:
        return {}
    names = [*titles_of(sheet, title_row - 1)]
    if sum(map(bool, names)) < 2:
        return {}
    found, last = {}, ""
    for number, name in enumerate(names):
        last = name or last
        found[number] = last
    for number in range(len(names), len(sheet.rows[title_row])):
        found[number] = last
    return found


def used_columns(sheet: Sheet, title_row: int) -> set[int]:
    """The columns in which anything stands below the titles."""
    width = len(sheet.rows[title_row])
    left = set(range(width))
    for _, row in sheet.below(title_row):
        filled = {number for number in left if number < len(row) and (row[number] or "").strip()}
        left -= filled
        if not left:
            break
    return set(range(width)) - left


def unique(columns: Sequence[Column]) -> None:
    """Give each column a title of its own."""
    taken: set[str] = set()
    for each in columns:
        title, times = each.title or f"column {each.number + 1}", 1
        each.title = title
        while each.title in taken:
            times += 1
            each.title = f"{title} ({times})"
        taken.add(each.title)


def role(guesses: Sequence[Guess]) -> Holds:
    """What one row of a sheet is: a case, a group of a case, or a group of the only case."""
    targets = [guess.targets for guess in guesses if guess.targets]
    groups = sum(any(t.startswith("ally.") for t in each) for each in targets)
    facts = sum(any(is_of_case(t) for t in each) for each in targets)
    linked = any(t in (PARENT, CASE) for each in targets for t in each)
    if facts and facts >= groups:
        return "cases"
    if groups:
        return "groups" if linked else "one_case"
    return "cases" if linked else "nothing"


def is_of_case(target: str) -> bool:
    """Whether a target is a fact that stands in the row of a case."""
    return target not in (LEAVE_OUT, INDEX, PARENT, CASE) and not target.startswith("ally.")


def settle(column: Column, guess: Guess, holds: Holds, entry: Entry | None, used: bool) -> None:
    """Say what a column holds, or why that is not known."""
    if holds == "nothing":
        column.target, column.how = LEAVE_OUT, "map" if entry else "left_out"
        return
    if meant := told(entry, column):
        column.target, column.how = meant, "map"
        if not belongs(column.target or "", holds):
            column.target, column.how, column.why = None, "open", say(f"intake-not-in.{holds}")
        return
    fits = [target for target in guess.targets if belongs(target, holds)]
    if len(fits) == 1:
        column.target = fits[0]
        column.how = (
            "left_out" if fits[0] == LEAVE_OUT else "certain" if guess.certain else "likely"
        )
    elif not used:
        column.target, column.how = LEAVE_OUT, "empty"
    elif holds != "cases" and {*plain(column.title).split()} & unsayable():
        column.target, column.how = LEAVE_OUT, "not_said"
    elif len(fits) > 1:
        column.why = say("intake-several", targets=", ".join(sorted(fits)))
    elif guess.targets:
        column.why = say(f"intake-not-in.{holds}")
    else:
        column.why = say("intake-no-idea")


def belongs(target: str, holds: Holds) -> bool:
    """Whether a row of such a sheet can hold it."""
    if target in (LEAVE_OUT, INDEX):
        return True
    if target in (PARENT, CASE):
        return holds == "groups" or (holds == "cases" and target == CASE)
    return target.startswith("ally.") == (holds != "cases")


def unsayable() -> frozenset[str]:
    """Words of columns that say something of a group, but no fact of ours."""
    return words("power") | words("interest") | words("influence")


def once(columns: Sequence[Column]) -> None:
    """Leave open which of several columns holds a fact; one answer of it may stand beside it."""
    first: dict[str, Column] = {}
    for each in columns:
        target = each.target
        if target is None or target in (LEAVE_OUT, INDEX, PARENT):
            continue
        fact, sign, _ = target.partition("=")
        if target in first:
            each.target, each.how = None, "open"
            each.why = say("column-twice", other=first[target].title)
        elif sign and fact in first:
            each.target, each.how = LEAVE_OUT, "left_out"
        else:
            first[target] = each
            if OF_LIST.fullmatch(target) is None and sign:
                first.setdefault(f"{fact}=", each)
