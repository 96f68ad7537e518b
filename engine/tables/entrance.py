"""The door of `frame`: tables as people have them in, checked tables of facts out.

Columns are found by their names, words and yes/no are read from text where they are text, and every
row that cannot be used is found before any rule is read over it. What is not there is unknown. What
a value may be, and what is said of one that it may not be, is decided by the reader of case files.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import reduce
from operator import or_
from typing import Any

import narwhals as nw

from ..common.messages import say
from ..common.problem import InputError, Problem
from ..frames.column import BLANK, is_text
from ..frames.entry import NAME, Entry, one_row
from ..frames.frame import CASE, COMPLETE, LISTED, MOST_ALLIES, Frame, Table, column
from ..frames.layout import ALLIES, CASES, FAULT, KEY, KEY_OF_NAME, LISTS, OF_ALLIES, ROW
from ..frames.wrong import MOST_ROWS, Wrong

ASSUMED = "movement__nonviolent"
"""The one fact that is assumed to be yes where it is unknown, before any rule is read."""


class Door:
    """Two tables at the door, of cases and of their allies.

    Raises InputError where the columns cannot be read as facts. `names` are what messages call them.
    """

    def __init__(self, cases: Any, allies: Any = None, *, names: tuple[str, str]) -> None:
        tables = [nw.from_native(each) for each in (cases, allies) if each is not None]
        mixed = len({label_type(each) for each in tables}) > 1
        self.enums = tables[0].implementation.is_polars()
        first, *second = (ready(each, as_text=mixed) for each in tables)
        self.cases = Entry(first, CASES, names[0])
        self.allies = Entry(second[0], OF_ALLIES, names[1]) if second else None
        problems = self.cases.problems + (self.allies.problems if self.allies else [])
        if self.cases.lists and self.allies:
            problems.append(Problem(names[0], None, ALLIES, say("table-allies-twice")))
        elif self.cases.lists and not problems:
            self.allies = Entry(listed_in(self.cases.rows), OF_ALLIES, names[0])
            problems = self.allies.problems
        if problems:
            raise InputError(problems)
        if self.allies and self.allies.named:
            self.allies.rows = with_keys_of_names(self.allies.rows)

    # What goes through

    def tables(self, frame: Frame) -> tuple[Table, Table | None]:
        """Both tables as the rules read them. What is wrong in them has not been looked for."""
        complete = nw.col("allies_complete").fill_null(False)
        if self.cases.holds_lists:
            complete = complete & ~nw.col(ALLIES).is_null()
        elif self.cases.marks_lists:
            complete = complete & nw.col(LISTS)
        elif self.allies is None:
            complete = nw.lit(False, nw.Boolean)
        needed = {*frame.facts, "allies_complete", "movement.nonviolent"}
        cases = self.cases.facts(needed, enums=self.enums).with_columns(
            nw.col(ASSUMED).fill_null(True), complete.alias(COMPLETE)
        )
        found = cases.select(CASE, KEY, COMPLETE, *map(column, frame.facts))
        if self.allies is None:
            return found, None
        return found, self.allies.facts(frame.ally_facts, enums=self.enums).drop(CASE)

    def mend(self) -> None:
        """Read what is blank as unknown, and words without blanks around them."""
        self.cases.mend()
        if self.allies:
            self.allies.mend()

    def set_aside(self) -> None:
        """Leave out every case with something wrong in its row or in one of its allies' rows."""
        bad = [faulty(self.cases), repeated(self.cases.rows, 1)]
        if self.allies:
            bad += [faulty(self.allies), repeated(self.allies.rows, MOST_ALLIES)]
            if self.allies.named:
                bad.append(twice_named(self.allies).select(KEY))
        rows = labelled(self.cases.rows).join(nw.concat(bad), on=KEY, how="anti")
        self.cases.rows = rows
        if self.allies:
            known = rows.select(KEY)
            self.allies.rows = labelled(self.allies.rows).join(known, on=KEY, how="semi")

    # What is wrong

    def at_once(self, frame: Frame) -> bool:
        """Whether anything is wrong, but in words that become enumerations as rules read them."""
        found = [self.faults(), self.labels(1), self.values(self.cases, 1, but=frame.facts)]
        if self.allies:
            # a label that is wrong is that of a wrong case, or of none
            but = (*frame.ally_facts, CASE)
            found += [self.values(self.allies, 1, but=but), self.same_names(1)]
        return any(True for some in found for _ in some)

    def wrong(self, most: int | None = MOST_ROWS) -> Iterator[Wrong]:
        """Everything that is wrong: so many rows of each kind one by one, and how many more."""
        yield from self.faults()
        yield from self.labels(most)
        yield from self.values(self.cases, most)
        if self.allies:
            yield from self.values(self.allies, most)
            yield from self.strangers(self.allies, most)
            yield from self.same_names(most)

    def faults(self) -> Iterator[Wrong]:
        """What the readers of files have found already."""
        yield from self.cases.faults()
        if self.allies and not self.cases.lists:
            yield from self.allies.faults()

    def labels(self, most: int | None = MOST_ROWS) -> Iterator[Wrong]:
        """Cases without a label, and those with one that another row has too."""
        rows, none = sound(self.cases), without_label(self.cases)
        counted = rows.select(rows=nw.len(), unique=nw.col(KEY).n_unique(), none=summed(none))
        number = one_row(counted)
        if number["none"]:
            yield from self.cases.each(rows.filter(none), say("table-blank-label"), most)
        if number["unique"] + max(number["none"] - 1, 0) < number["rows"]:
            same = rows.join(repeated(rows, 1), on=KEY, how="semi")
            yield from self.cases.each(same, say("table-same-label"), most)

    def values(
        self, entry: Entry, most: int | None = MOST_ROWS, *, but: Iterable[str] = ()
    ) -> Iterator[Wrong]:
        """Rows that hold something which a fact cannot be; words in columns `but` are left out."""
        tests = entry.tests(but=map(column, but))
        if not tests:
            return
        counted = entry.rows.select(**{name: summed(test) for name, test in tests.items()})
        number = one_row(counted)
        for column_ in entry.columns:
            if number.get(column_.name):
                rows = entry.rows.filter(tests[column_.name])
                yield from entry.each(rows, column_, most)

    def strangers(self, allies: Entry, most: int | None = MOST_ROWS) -> Iterator[Wrong]:
        """Allies of no case, and cases with too many of them."""
        rows = sound(allies)
        none = rows.filter(nw.col(CASE).is_null())
        if one_row(none.select(rows=nw.len()))["rows"]:
            yield from allies.each(none, say("table-blank-label"), most)
        known = self.cases.rows.select(KEY)
        strangers = labelled(rows).join(known, on=KEY, how="anti")
        yield from allies.each(strangers, say("table-stranger"), most)
        yield from allies.each(crowded(allies), say("table-too-many", most=MOST_ALLIES), most)

    def same_names(self, most: int | None = MOST_ROWS) -> Iterator[Wrong]:
        """Allies of one case that people cannot tell apart."""
        if self.allies and self.allies.named:
            yield from self.allies.each(twice_named(self.allies), say("table-same-name"), most)


def label_type(table: Any) -> nw.dtypes.DType | None:
    """The type of a table's labels, None where it has none."""
    found: nw.dtypes.DType | None = table.collect_schema().get(CASE)
    return found


def ready(table: Any, *, as_text: bool) -> Table:
    """A table to be worked out later, with what tells which rows belong to one case.

    Where they have an order and lie in memory its rows are numbered, too.
    """
    label = label_type(table)
    if label is None or not (is_text(label) or label.is_integer()):
        lazy: Table = table.lazy()
        return lazy
    if as_text:
        table, label = table.with_columns(nw.col(CASE).cast(nw.String)), nw.String()
    if not table.implementation.is_polars():
        key = nw.col(CASE).str.to_lowercase() if is_text(label) else nw.col(CASE)
        other: Table = table.lazy().with_columns(key.alias(KEY))
        return other
    native = table.to_native()
    if hasattr(native, "height") and ROW not in native.columns:
        native = native.with_row_index(ROW, offset=1)
    return with_keys(native, CASE, KEY)


def with_keys(native: Any, name: str, key: str) -> Table:
    """A table of Polars with what is the same for all labels, or names, that people take for one."""
    from ..frames.labels import keyed

    found: Table = nw.from_native(keyed(native, name, key))
    return found


def with_keys_of_names(rows: Table) -> Table:
    """The rows of allies with what is the same for all names that people take for one."""
    if rows.implementation.is_polars():
        return with_keys(rows.to_native(), NAME, KEY_OF_NAME)
    return rows.with_columns(nw.col(NAME).str.to_lowercase().alias(KEY_OF_NAME))


def listed_in(rows: Table) -> Table:
    """The allies that the rows of a table of cases hold as lists, a row each."""
    others = [each for each in (ROW,) if each in rows.collect_schema()]
    some = rows.select(CASE, KEY, *others, ALLIES).filter(~nw.col(ALLIES).is_null())
    return some.explode(ALLIES).filter(~nw.col(ALLIES).is_null())


def labelled(rows: Table) -> Table:
    """The rows that have a label."""
    return rows.filter(~nw.col(CASE).is_null())


def without_label(entry: Entry) -> nw.Expr:
    """Where a row has no label, or a blank one."""
    label = nw.col(CASE)
    if not is_text(entry.label):
        return label.is_null()
    return label.is_null() | label.cast(nw.String).str.contains(BLANK)


def sound(entry: Entry) -> Table:
    """The rows in which the reader of a file found nothing wrong."""
    return entry.rows.filter(nw.col(FAULT).is_null()) if entry.has_faults else entry.rows


def faulty(entry: Entry) -> Table:
    """The keys of rows in which something is wrong."""
    tests = [nw.lit(False), *entry.tests().values()]
    if entry.has_faults:
        tests.append(~nw.col(FAULT).is_null())
    wrong = reduce(or_, (test.fill_null(False) for test in tests))
    return labelled(entry.rows).filter(wrong).select(KEY)


def repeated(rows: Table, most: int) -> Table:
    """The keys that stand in more than so many rows."""
    number = labelled(rows).group_by(KEY).agg(nw.len().alias(LISTED))
    return number.filter(nw.col(LISTED) > most).select(KEY)


def crowded(allies: Entry) -> Table:
    """For each case with too many allies one row."""
    first = {name: nw.col(name).min() for name in (CASE, *((ROW,) if allies.numbered else ()))}
    groups = labelled(allies.rows).group_by(KEY).agg(nw.len().alias(LISTED), **first)
    return groups.filter(nw.col(LISTED) > MOST_ALLIES)


def twice_named(allies: Entry) -> Table:
    """The rows of allies that have the name of another one of their case."""
    both = (KEY, KEY_OF_NAME)
    rows = labelled(allies.rows).filter(~nw.col(NAME).is_null())
    number = rows.group_by(*both).agg(nw.len().alias(LISTED)).filter(nw.col(LISTED) > 1)
    return rows.join(number.select(*both), on=[*both], how="semi")


def summed(truth: nw.Expr) -> nw.Expr:
    """In how many rows something is true."""
    return truth.cast(nw.Int64).sum().fill_null(0)
