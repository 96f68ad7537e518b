"""The door of `frame`: tables as people have them in, checked tables of facts out.

Columns are found by their names, words and yes/no are read from text where they are text, and every
row that cannot be used is found before any rule is read over it. What is not there is unknown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Any

import narwhals as nw

from ..facts.section import MOST
from ..problem import InputError, Problem
from ..tables.columns import ALLIES, CASES, OF_ALLIES, Parts, Place, Sort, places, problem
from ..tables.wrong import MORE, MOST_ROWS, Wrong, cannot_be
from ..vocabulary import Fact
from .frame import CASE, COMPLETE, LISTED, MOST_ALLIES, Frame, Table, column

YES = ("yes", "Yes", "YES", "true", "True", "TRUE")
NO = ("no", "No", "NO", "false", "False", "FALSE")

WHOLE = rf"^0*([0-9]{{1,{len(str(MOST)) - 1}}}|{MOST})$"
"""A whole number in text, from 0 to the highest that a fact may hold."""

KINDS = {"word": nw.String(), "yes_no": nw.Boolean(), "number": nw.Int64()}
TAKES = {"word": "words", "yes_no": "yes or no", "number": "whole numbers"}
"""What the column of each kind of fact holds, in words."""

NO_LABEL = "is blank; every row needs the label of its case"
SAME_LABEL = "must be different in every row; this one stands in several"
STRANGER = "has no row in the table of cases"
TOO_MANY = f"has more than {MOST_ALLIES:,} allies"

ASSUMED = "movement__nonviolent"
"""The one fact that is assumed to be yes where it is unknown, before any rule is read."""


@dataclass(frozen=True, slots=True)
class Column:
    """One fact as a table holds it: as words (also yes and no), as numbers, or as yes/no itself."""

    name: str
    place: Place
    fact: Fact
    dtype: nw.dtypes.DType

    @property
    def words(self) -> tuple[str, ...] | None:
        """The texts that may stand in it, or None where it does not hold words."""
        if self.fact.kind == "number" or not is_text(self.dtype):
            return None
        return tuple(map(str, self.fact.values)) if self.fact.kind == "word" else (*YES, *NO)

    @property
    def is_enum(self) -> bool:
        """Whether its type is the enumeration of just the words that may stand in it."""
        return self.words is not None and self.dtype == nw.Enum(self.words)

    @property
    def fits(self) -> bool:
        """Whether the type of the column can hold the fact at all."""
        if is_text(self.dtype):
            return True
        if self.fact.kind == "number":
            return self.dtype.is_numeric()
        return self.fact.kind == "yes_no" and self.dtype == nw.Boolean

    def taken(self) -> nw.Expr:
        """The column as it came; words of other enumerations as plain text."""
        found = at(self.place)
        return found.cast(nw.String) if is_text(self.dtype) and not self.is_enum else found

    def wrong(self) -> nw.Expr | None:
        """Where it holds something that the fact cannot be; None where its type forbids that."""
        found = nw.col(self.name)
        if self.words is not None:
            return None if self.is_enum else ~found.is_in(self.words)
        if self.fact.kind == "yes_no":
            return None
        if is_text(self.dtype):
            return ~found.str.contains(WHOLE)
        right = (found >= 0) & (found <= MOST)
        return ~(right & (found.round(0) == found) if self.dtype.is_float() else right)

    def typed(self, *, enums: bool) -> nw.Expr:
        """The fact as the rules read it; `enums` where words are best kept as an enumeration."""
        found = nw.col(self.name)
        if self.words is not None and enums and not self.is_enum:
            found = found.cast(nw.Enum(self.words))
        if self.fact.kind == "number":
            return found.cast(nw.Int64)
        return found.is_in(YES) if self.fact.kind == "yes_no" and self.words else found


class Entry:
    """One table at the door: its rows with their facts, and what is wrong with its columns."""

    def __init__(self, table: Table, sort: Sort, name: str) -> None:
        self.sort, self.name = sort, name
        schema = table.collect_schema()
        shapes = {each: parts(dtype) for each, dtype in schema.items()}
        found, self.problems = places(sort, shapes, name)
        self.columns: list[Column] = []
        carried: dict[str, nw.Expr] = {}
        for path, place in found.items():
            each = Column(column(path), place, sort.facts[path], dtype_at(place, schema))
            if path == "ally.name":
                carried["name"] = at(place)
            elif each.fact.kind == "text" or each.dtype == nw.Unknown:
                continue  # no rule reads it, or there is nothing in it
            elif each.fits:
                self.columns.append(each)
                carried[each.name] = each.taken()
            else:
                message = f"takes {TAKES[each.fact.kind]}; this column holds {held(each.dtype)}"
                self.problems.append(problem(name, place, message))
        held_in = schema.get(ALLIES, nw.Unknown()) if sort is CASES else nw.Unknown()
        self.holds_lists = held_in != nw.Unknown
        self.lists = self.holds_lists and held_in != nw.List(nw.Unknown)
        if self.holds_lists:
            carried[ALLIES] = nw.col(ALLIES)
        if self.lists and not (isinstance(held_in, nw.List) and held_in.inner == nw.Struct):
            message = "must hold a list of groups in each row; or give them a table of their own"
            self.problems.append(Problem(name, None, ALLIES, message))
        self.label = schema.get(CASE, nw.Unknown())
        if CASE in schema and not (is_text(self.label) or self.label.is_integer()):
            message = f"takes text or whole numbers; this column holds {held(self.label)}"
            self.problems.append(Problem(name, None, CASE, message))
        if not self.problems:
            self.rows = table.select(CASE, **carried)

    def relabel(self) -> None:
        """Make the labels plain text."""
        self.rows = self.rows.with_columns(nw.col(CASE).cast(nw.String))

    def enumerations(self) -> dict[str, tuple[str, ...]]:
        """The columns of plain text that hold words, with all the words that may stand in them."""
        return {
            c.place.column: c.words
            for c in self.columns
            if c.words is not None and c.place.part is None and not c.is_enum
        }

    def tests(self, *, words: bool = True) -> dict[str, nw.Expr]:
        """Where each column holds something wrong; without `words`, only those of other kinds."""
        found = {c.name: c.wrong() for c in self.columns if words or c.words is None}
        return {name: test for name, test in found.items() if test is not None}

    def facts(self, needed: Iterable[str], *, enums: bool) -> Table:
        """The rows with all facts that are needed, typed; those the table does not have as null."""
        typed = {c.name: c.typed(enums=enums) for c in self.columns}
        absent = {
            column(path): nw.lit(None, KINDS[self.sort.facts[path].kind])
            for path in needed
            if column(path) not in typed
        }
        return self.rows.with_columns(**typed, **absent)


class Door:
    """Two tables at the door, of cases and of their allies.

    Raises InputError where the columns cannot be read as facts. `names` are what messages call them.
    """

    def __init__(self, cases: Any, allies: Any = None, *, names: tuple[str, str]) -> None:
        table = lazy(cases)
        self.enums = table.implementation.is_polars()
        self.cases = Entry(table, CASES, names[0])
        self.allies = None if allies is None else Entry(lazy(allies), OF_ALLIES, names[1])
        problems = self.cases.problems + (self.allies.problems if self.allies else [])
        if self.cases.lists and self.allies:
            message = "stands beside a table of allies; give the allies in one place only"
            problems.append(Problem(names[0], None, ALLIES, message))
        elif self.cases.lists and not problems:
            self.allies = Entry(listed_in(self.cases.rows), OF_ALLIES, names[0])
            problems = self.allies.problems
        if problems:
            raise InputError(problems)
        if self.allies and self.allies.label != self.cases.label:
            self.cases.relabel()
            self.allies.relabel()

    # What goes through

    def tables(self, frame: Frame) -> tuple[Table, Table | None]:
        """Both tables as the rules read them. What is wrong in them has not been looked for."""
        complete = nw.col("allies_complete").fill_null(False)
        if self.cases.holds_lists:
            complete = complete & ~nw.col(ALLIES).is_null()
        elif self.allies is None:
            complete = nw.lit(False, nw.Boolean)
        needed = {*frame.facts, "allies_complete", "movement.nonviolent"}
        cases = self.cases.facts(needed, enums=self.enums).with_columns(
            nw.col(ASSUMED).fill_null(True), complete.alias(COMPLETE)
        )
        facts = self.allies and self.allies.facts(frame.ally_facts, enums=self.enums)
        return cases.select(CASE, COMPLETE, *map(column, frame.facts)), facts or None

    def set_aside(self) -> None:
        """Leave out every case with something wrong in its row or in one of its allies' rows."""
        bad = [self.faulty(self.cases), repeated(self.cases.rows, 1)]
        if self.allies:
            bad += [self.faulty(self.allies), repeated(self.allies.rows, MOST_ALLIES)]
        rows = labelled(self.cases.rows).join(nw.concat(bad), on=CASE, how="anti")
        self.cases.rows = rows
        if self.allies:
            known = rows.select(CASE)
            self.allies.rows = labelled(self.allies.rows).join(known, on=CASE, how="semi")

    def faulty(self, entry: Entry) -> Table:
        """The labels of rows in which something is wrong."""
        tests = [nw.lit(False), *entry.tests().values()]
        return (
            labelled(entry.rows)
            .filter(reduce(or_, (t.fill_null(False) for t in tests)))
            .select(CASE)
        )

    # What is wrong

    def at_once(self) -> list[Wrong]:
        """What is wrong with labels and numbers; words are looked at as they become enumerations."""
        return [*self.labels(), *self.values(self.cases, words=False)]

    def wrong(self, most: int | None = MOST_ROWS) -> Iterator[Wrong]:
        """Everything that is wrong: so many rows of each kind one by one, and how many more."""
        yield from self.labels(most)
        yield from self.values(self.cases, most)
        if self.allies:
            yield from self.values(self.allies, most)
            yield from self.strangers(self.allies, most)

    def labels(self, most: int | None = MOST_ROWS) -> Iterator[Wrong]:
        """Cases without a label, and those with one that another row has too."""
        label, rows = nw.col(CASE), self.cases.rows
        counted = rows.select(rows=nw.len(), unique=label.n_unique(), none=summed(label.is_null()))
        number = one_row(counted)
        if number["none"]:
            yield Wrong(self.cases.name, CASE, NO_LABEL, number["none"])
        if number["unique"] + max(number["none"] - 1, 0) < number["rows"]:
            same = rows.join(repeated(rows, 1), on=CASE, how="semi")
            yield from each(self.cases, same, SAME_LABEL, most)

    def values(
        self, entry: Entry, most: int | None = MOST_ROWS, *, words: bool = True
    ) -> Iterator[Wrong]:
        """Rows that hold something which a fact cannot be."""
        tests = entry.tests(words=words)
        if not tests:
            return
        counted = entry.rows.select(**{name: summed(test) for name, test in tests.items()})
        number = one_row(counted)
        for column_ in entry.columns:
            if number.get(column_.name):
                rows = entry.rows.filter(tests[column_.name])
                yield from each(entry, rows, column_, most)

    def strangers(self, allies: Entry, most: int | None = MOST_ROWS) -> Iterator[Wrong]:
        """Allies of no case, and cases with too many of them."""
        none = one_row(allies.rows.select(none=summed(nw.col(CASE).is_null())))["none"]
        if none:
            yield Wrong(allies.name, CASE, NO_LABEL, none)
        known = self.cases.rows.select(CASE)
        strangers = labelled(allies.rows).join(known, on=CASE, how="anti")
        yield from each(allies, strangers, STRANGER, most)
        yield from each(allies, repeated(allies.rows, MOST_ALLIES), TOO_MANY, most)


def each(entry: Entry, rows: Table, wrong: Column | str, most: int | None) -> Iterator[Wrong]:
    """Some rows one by one, with what is wrong in a column or with their labels; then the others."""
    name, place = (CASE, CASE) if isinstance(wrong, str) else (wrong.name, wrong.place.label)
    some = rows.select(CASE, found=nw.col(name))
    found = (some if most is None else some.head(most)).collect("polars")
    for label, value in found.iter_rows():
        message = wrong if isinstance(wrong, str) else cannot_be(value, wrong.fact)
        yield Wrong(entry.name, place, message, 1, (label,))
    if most is not None and len(found) == most:
        others = one_row(rows.select(rows=nw.len()))["rows"] - most
        if others:
            yield Wrong(entry.name, place, MORE, others)


def lazy(native: Any) -> Table:
    """A table of any kind that Narwhals knows, to be worked out later."""
    table: Table = nw.from_native(native).lazy()
    return table


def listed_in(rows: Table) -> Table:
    """The allies that the rows of a table of cases hold as lists, a row each."""
    some = rows.select(CASE, ALLIES).filter(~nw.col(ALLIES).is_null())
    return some.explode(ALLIES).filter(~nw.col(ALLIES).is_null())


def labelled(rows: Table) -> Table:
    """The rows that have a label."""
    return rows.filter(~nw.col(CASE).is_null())


def repeated(rows: Table, most: int) -> Table:
    """The labels that stand in more than so many rows."""
    number = labelled(rows).group_by(CASE).agg(nw.len().alias(LISTED))
    return number.filter(nw.col(LISTED) > most).select(CASE)


def summed(truth: nw.Expr) -> nw.Expr:
    """In how many rows something is true."""
    return truth.cast(nw.Int64).sum().fill_null(0)


def one_row(table: Table) -> dict[str, Any]:
    """The only row of a table, by column."""
    return dict(next(table.collect("polars").iter_rows(named=True)))


def parts(dtype: nw.dtypes.DType) -> Parts:
    """The names of the sections' parts where a column holds sections."""
    return tuple(part.name for part in dtype.fields) if isinstance(dtype, nw.Struct) else None


def dtype_at(place: Place, schema: nw.Schema) -> nw.dtypes.DType:
    """The type of what stands at a place."""
    dtype = schema[place.column]
    if place.part is not None and isinstance(dtype, nw.Struct):
        dtype = next(part.dtype for part in dtype.fields if part.name == place.part)  # type: ignore
    return dtype() if isinstance(dtype, type) else dtype


def at(place: Place) -> nw.Expr:
    """What stands at a place."""
    found = nw.col(place.column)
    return found if place.part is None else found.struct.field(place.part)


def is_text(dtype: nw.dtypes.DType) -> bool:
    """Whether a column holds texts, of whatever kind."""
    return isinstance(dtype, nw.String | nw.Enum | nw.Categorical)


def held(dtype: nw.dtypes.DType) -> str:
    """What a column holds, in words."""
    if is_text(dtype):
        return "text"
    if dtype == nw.Boolean:
        return "yes and no"
    if dtype.is_numeric():
        return "whole numbers" if dtype.is_integer() else "numbers with decimals"
    if isinstance(dtype, nw.Struct):
        return "sections"
    if isinstance(dtype, nw.List | nw.Array):
        return "lists"
    return "dates or times" if dtype.is_temporal() else "something else"
