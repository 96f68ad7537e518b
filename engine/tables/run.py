"""Tables in files: results of any size out, in ranges, so that memory does not grow with them."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import polars as pl
from polars.exceptions import InvalidOperationError

from ..common.messages import say
from ..common.problem import InputError, Problem
from ..files.output import guarded
from ..frames.entry import Entry
from ..frames.layout import ALLIES, CASE, CASES, OF_ALLIES
from ..frames.ranges import Ranges, empty, in_ranges
from ..frames.wrong import MOST_ROWS, Wrong, merged, refused
from ..packs.pack import RulePack
from .advise import advised, advised_allies, frame_of
from .entrance import Door
from .files import in_place_of, readable, scanned, suffix_of, write_table
from .numbering import Numbering


class Outputs(NamedTuple):
    """Where results go, and where asked for those of each ally."""

    results: Path
    of_allies: Path | None = None


SET_ASIDE = ".set-aside.csv"
"""What is put behind the name of the results, for the file that lists rows which were set aside."""


def nothing(_: int) -> None:
    """Tell nobody."""


@dataclass
class Run:
    """The rules of a pack on their way through large tables.

    With `skip`, cases that cannot be used are left out and listed in a file beside the results.
    `told` is called with the number of cases that are done, after each range of them. Afterwards
    `done` says how many cases have results, `aside` where rows are listed that were set aside.
    """

    pack: RulePack
    skip: bool = False
    told: Callable[[int], object] = nothing
    done: int = 0
    aside: Path | None = None
    wrong: list[Wrong] = field(default_factory=list)
    writer: Any = None
    numbering: dict[str, Numbering] = field(default_factory=dict)

    def files(
        self, cases: Path, allies: Path | None, output: Path, of_allies: Path | None = None
    ) -> None:
        """Advise the cases in a file; `of_allies` asks for the rules over allies, a row each.

        Raises InputError with everything that is wrong; then nothing has been written.
        """
        for path in filter(None, (output, of_allies)):
            suffix_of(path)
        table, listed = scanned(cases, CASES)
        if listed is not None and allies is not None:
            raise InputError([Problem(str(cases), None, ALLIES, say("table-allies-twice"))])
        if allies is not None:
            listed, _ = scanned(allies, OF_ALLIES)
        names = (str(cases), str(allies or cases))
        self.numbering = {
            str(path): Numbering(path) for path in (cases, allies) if path is not None
        }
        with readable(*filter(None, (cases, allies))):
            self.tables(table, listed, output, of_allies, names=names)

    def tables(
        self,
        cases: pl.LazyFrame,
        allies: pl.LazyFrame | None,
        output: Path,
        of_allies: Path | None = None,
        *,
        names: tuple[str, str],
    ) -> None:
        """The same for tables that have not been read yet; `names` are what messages call them."""
        door = Door(cases, allies, names=names)  # says what is wrong with the columns
        cases, allies = alike(cases, allies)
        outputs = Outputs(output, of_allies)
        try:
            small = enumerated(cases, door.cases), allies
            if allies is not None and door.allies is not None:
                small = small[0], enumerated(allies, door.allies)
            self.through(*small, outputs, names)
        except (
            InvalidOperationError
        ):  # some word is none of its fact's: find out which they all are
            self.done = 0
            self.through(cases, allies, outputs, names)

    def through(
        self,
        cases: pl.LazyFrame,
        allies: pl.LazyFrame | None,
        outputs: Outputs,
        names: tuple[str, str],
    ) -> None:
        """Take tables through in ranges, into files that appear when everything is done."""
        frame = frame_of(self.pack)
        none = empty(cases), None if allies is None else empty(allies)
        first, _ = advised(*none, frame, names=names)
        second = advised_allies(*none, frame, names=names) if outputs.of_allies else None
        with ExitStack() as stack:
            place = stack.enter_context(in_place_of(outputs.results))
            ranges = stack.enter_context(in_ranges(cases, allies, outputs.results.parent))
            rows = self.results(ranges, stack, outputs, names)
            write_table(rows, schema_of(first), place)
            if outputs.of_allies is not None:
                place = stack.enter_context(in_place_of(outputs.of_allies))
                write_table(self.of_allies(ranges, names), schema_of(second), place)

    def results(
        self, ranges: Ranges, stack: ExitStack, outputs: Outputs, names: tuple[str, str]
    ) -> Iterator[pl.DataFrame]:
        """The results of each range; after the first mistake only the mistakes of the others."""
        frame = frame_of(self.pack)
        most = None if self.skip else MOST_ROWS
        for cases, allies in ranges():
            result, wrong = advised(cases, allies, frame, skip=self.skip, names=names, most=most)
            if wrong and self.skip:
                self.list_aside(wrong, stack, outputs)
            self.wrong = merged([*self.wrong, *map(self.placed, wrong)])
            if result is not None and (self.skip or not self.wrong):
                self.done += result.height
                self.told(self.done)
                yield result
        if self.wrong and not self.skip:
            raise refused(self.wrong)

    def placed(self, each: Wrong) -> Wrong:
        """What is wrong, with the lines of a file where rows stand on lines."""
        numbering = self.numbering.get(each.table)
        return each if numbering is None else numbering.placed(each)

    def of_allies(self, ranges: Ranges, names: tuple[str, str]) -> Iterator[pl.DataFrame]:
        """The rules over allies for each range, a row for each ally."""
        frame = frame_of(self.pack)
        for cases, allies in ranges():
            yield advised_allies(cases, allies, frame, skip=bool(self.wrong), names=names)

    def list_aside(self, wrong: Iterable[Wrong], stack: ExitStack, outputs: Outputs) -> None:
        """Note rows that were set aside in a file beside the results, which appears with them."""
        if self.writer is None:
            self.aside = outputs.results.with_name(outputs.results.name + SET_ASIDE)
            place = stack.enter_context(in_place_of(self.aside))
            file = stack.enter_context(place.open("w", newline="", encoding="utf-8"))
            self.writer = csv.writer(file)
            self.writer.writerow(("case", "table", "row", "column", "problem"))
        self.writer.writerows(
            map(guarded, listed(each)) for each in map(self.placed, wrong) if each.labels
        )


def listed(wrong: Wrong) -> list[str]:
    """A row with something wrong, as the file lists it."""
    (label,), place = wrong.labels, wrong.places[0] if wrong.places else ""
    found = ("" if label is None else label, wrong.table, place, wrong.column, wrong.message)
    return [*map(str, found)]


def enumerated(table: pl.LazyFrame, entry: Entry) -> pl.LazyFrame:
    """A table whose words take little room while it is read. Reading fails at a word that is wrong."""
    words = entry.enumerations().items()
    return table.with_columns(pl.col(name).cast(pl.Enum(each)) for name, each in words)


def schema_of(results: pl.DataFrame | None) -> pl.Schema:
    """The columns of results."""
    return pl.Schema() if results is None else results.schema


def alike(
    cases: pl.LazyFrame, allies: pl.LazyFrame | None
) -> tuple[pl.LazyFrame, pl.LazyFrame | None]:
    """Two tables with labels of one type, so that these can be compared: numbers, else text."""
    tables = [table for table in (cases, allies) if table is not None]
    whole = all(table.collect_schema()[CASE].is_integer() for table in tables)
    label = pl.col(CASE).cast(pl.Int64 if whole else pl.String)
    found = [table.with_columns(label) for table in tables]
    return found[0], found[1] if allies is not None else None
