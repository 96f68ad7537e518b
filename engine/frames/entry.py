"""One table at the door of `frame`: its rows with their facts, and what is wrong with its columns."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

import narwhals as nw

from ..common.messages import say
from ..common.problem import Problem
from ..facts import MOVEMENT_FACTS
from ..facts.kinds import KINDS
from .column import Column, dtype_at, held, is_text, parts
from .frame import CASE, Table, column
from .layout import ALLIES, CASES, FAULT, KEY, LISTS, ROW, Place, Sort, places, problem
from .wrong import Wrong

TYPES = {"word": nw.String(), "yes_no": nw.Boolean(), "number": nw.Int64()}

NAME = "name"


class Entry:
    """The rows of one table with their facts; `problems` are those of its columns."""

    def __init__(self, table: Table, sort: Sort, name: str) -> None:
        self.sort, self.name = sort, name
        schema = table.collect_schema()
        ours = {KEY, ROW, LISTS, FAULT}
        shapes = {each: parts(dtype) for each, dtype in schema.items() if each not in ours}
        found, self.problems = places(sort, shapes, name)
        self.columns: list[Column] = []
        carried: dict[str, nw.Expr] = {}
        for path, place in found.items():
            called = NAME if path == "ally.name" else column(path)
            each = Column(called, place, sort.facts[path], dtype_at(place, schema))
            if each.dtype == nw.Unknown:
                continue  # there is nothing in it
            if each.fits:
                self.columns.append(each)
                carried[each.name] = each.taken()
            else:
                kind = KINDS[each.fact.kind].column
                message = say("column-takes", kind=kind, found=held(each.dtype))
                self.problems.append(problem(name, place, message))
        self.named = NAME in carried
        self.find_lists(schema)
        self.find_label(schema)
        if self.holds_lists:
            carried[ALLIES] = nw.col(ALLIES)
        self.numbered, self.has_faults = ROW in schema, FAULT in schema
        self.marks_lists = LISTS in schema
        self._refused: dict[str, list[Any]] = {}
        if not self.problems:
            others = [each for each in (KEY, ROW, LISTS, FAULT) if each in schema]
            self.rows = table.select(CASE, *others, **carried)

    def find_lists(self, schema: Any) -> None:
        """See whether there is a column with lists of allies, and whether it holds any."""
        there = ALLIES in schema and self.sort is CASES
        found = schema[ALLIES] if there else nw.Unknown()
        self.holds_lists = found != nw.Unknown
        self.lists = self.holds_lists and found != nw.List(nw.Unknown)
        if self.lists and not (isinstance(found, nw.List) and found.inner == nw.Struct):
            self.problems.append(Problem(self.name, None, ALLIES, say("column-of-lists")))

    def find_label(self, schema: Any) -> None:
        """See whether the labels are of a type that labels have."""
        self.label = label = schema[CASE] if CASE in schema else nw.Unknown()
        if is_text(label):
            self.columns.append(Column(CASE, Place(CASE), MOVEMENT_FACTS[CASE], label))
        elif CASE in schema and not label.is_integer():
            message = say("column-takes.label", found=held(label))
            self.problems.append(Problem(self.name, None, CASE, message))

    def mend(self) -> None:
        """Read what is blank as unknown, and words without blanks around them."""
        made = {c.name: c.mended() for c in self.columns}
        found = {name: column_ for name, column_ in made.items() if column_ is not None}
        if not found:
            return
        self.rows = self.rows.with_columns(**found)
        self.columns = [
            replace(c, dtype=nw.String(), is_mended=True) if c.name in {*found} - {CASE} else c
            for c in self.columns
        ]
        self._refused.clear()

    def enumerations(self) -> dict[str, tuple[str, ...]]:
        """The columns of plain text that hold words, with all the words that may stand in them."""
        return {
            c.place.column: c.words
            for c in self.columns
            if c.words is not None and c.place.part is None and not c.is_enum
        }

    def tests(self, *, but: Iterable[str] = ()) -> dict[str, nw.Expr]:
        """Where each column holds something wrong; words and labels in `but` are not looked at."""
        unread = {*but}
        found = {
            c.name: self.wrong(c)
            for c in self.columns
            if c.name not in unread or (c.words is None and c.name != CASE)
        }
        return {name: test for name, test in found.items() if test is not None}

    def wrong(self, each: Column) -> nw.Expr | None:
        """Where a column holds something wrong; of free text each that is strange is read."""
        suspect = each.suspect()
        if suspect is None or each.fact.kind != "text":
            return suspect
        if each.name not in self._refused:
            strange = self.rows.filter(suspect).select(each.name).unique().collect("polars")
            values = [value for (value,) in strange.iter_rows()]
            self._refused[each.name] = [value for value in values if each.says(value)]
        refused = self._refused[each.name]
        return nw.col(each.name).cast(nw.String).is_in(refused) if refused else None

    def facts(self, needed: Iterable[str], *, enums: bool) -> Table:
        """The rows with all facts that are needed, typed; those the table does not have as null."""
        typed = {c.name: c.typed(enums=enums) for c in self.columns if c.fact.kind != "text"}
        absent = {
            column(path): nw.lit(None, TYPES[self.sort.facts[path].kind])
            for path in needed
            if column(path) not in typed
        }
        return self.rows.with_columns(**typed, **absent)

    # One by one

    def each(self, rows: Table, wrong: Column | str, most: int | None) -> Iterator[Wrong]:
        """Some rows with what is wrong in a column or with their labels; then how many others."""
        name, place = (CASE, CASE) if isinstance(wrong, str) else (wrong.name, wrong.place.label)
        for label, row, value in self.some(rows, name, most):
            message = wrong if isinstance(wrong, str) else wrong.says(value)
            if message:
                yield Wrong(self.name, place, message, 1, (label,), (row,) if row else ())
        if most is not None:
            others = one_row(rows.select(rows=nw.len()))["rows"] - most
            if others > 0:
                yield Wrong(self.name, place, say("rows-more"), others)

    def faults(self) -> Iterator[Wrong]:
        """What the reader of a file has found wrong with its rows already."""
        if self.has_faults:
            rows = self.rows.filter(~nw.col(FAULT).is_null())
            for label, row, found in self.some(rows, FAULT, None):
                for key, message in json.loads(found):
                    yield Wrong(self.name, key or "", message, 1, (label,), (row,) if row else ())

    def some(self, rows: Table, name: str, most: int | None) -> Iterator[tuple[Any, ...]]:
        """Of some rows: the label, the number where rows have one, and what a column holds."""
        number = nw.col(ROW) if self.numbered else nw.lit(None, nw.Int64)
        found = rows.select(CASE, number.alias(ROW), nw.col(name).alias("found"))
        if self.numbered:
            found = found.sort(ROW)
        return (found if most is None else found.head(most)).collect("polars").iter_rows()


def one_row(table: Table) -> dict[str, Any]:
    """The only row of a table, by column."""
    return dict(next(table.collect("polars").iter_rows(named=True)))
