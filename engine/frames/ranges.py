"""Large tables in ranges of cases with their allies, so that memory does not grow with them.

Where both tables are in the order of their labels, they are read side by side. Otherwise, where they
are too large to be read at once, their rows are first put into buckets on disk, all rows of a case into
the same one.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from math import ceil
from pathlib import Path

import polars as pl

from .labels import keys
from .layout import CASE

SIZE = 250_000
"""How many cases go through together; with five allies each they take a few hundred MB."""

ALLIES = 5
"""How many allies a case is taken to have when the sizes of reads are chosen."""

Range = tuple[pl.DataFrame, pl.DataFrame | None]
Ranges = Callable[[], Iterator[Range]]


@contextmanager
def in_ranges(cases: pl.LazyFrame, allies: pl.LazyFrame | None, beside: Path) -> Iterator[Ranges]:
    """A way to go through cases with their allies, as often as needed.

    Buckets lie in a folder that only its owner can read, `beside` the results, and are removed.
    """
    if in_order(cases, once=True) and (allies is None or in_order(allies, once=False)):
        yield lambda: side_by_side(cases, allies)
        return
    number = buckets_for(cases, allies)
    if number == 1:
        yield lambda: iter([(whole(cases), None if allies is None else whole(allies))])
        return
    folder = Path(tempfile.mkdtemp(dir=beside.absolute(), prefix=".groundswell-"))
    try:
        fill(folder, number, "cases", cases)
        if allies is not None:
            fill(folder, number, "allies", allies)
        yield lambda: from_buckets(folder, number, cases, allies)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def batches(table: pl.LazyFrame, size: int) -> Iterator[pl.DataFrame]:
    """The rows of a table in their order, so many at a time."""
    return iter(table.collect_batches(chunk_size=size, maintain_order=True))


def in_order(table: pl.LazyFrame, *, once: bool) -> bool:
    """Whether the labels go up from row to row; with `once`, whether none comes again."""
    last = None
    for batch in batches(table.select(CASE), SIZE * ALLIES):
        labels = keys(batch[CASE])
        if last is not None:
            labels = pl.concat([last, labels])
        if labels.has_nulls():
            return False
        up = labels[1:] > labels[:-1] if once else labels[1:] >= labels[:-1]
        if not up.all():
            return False
        last = labels[-1:]
    return True


def side_by_side(cases: pl.LazyFrame, allies: pl.LazyFrame | None) -> Iterator[Range]:
    """Cases in order, with the rows of the allies' table up to the last of them."""
    if allies is None:
        yield from ((batch, None) for batch in batches(cases, SIZE))
        return
    coming = batches(allies, SIZE * ALLIES)
    held = empty(allies)
    done = empty(cases)
    for batch in batches(cases, SIZE):
        last = keys(batch[CASE][-1:])[0]
        while held.is_empty() or keys(held[CASE][-1:])[0] <= last:
            following = next(coming, None)
            if following is None:
                break
            held = pl.concat([held, following])
        end = keys(held[CASE]).search_sorted(last, side="right")
        yield batch, held[:end]
        held = held[end:]
        done = batch.clear()
    for rest in [held, *coming]:  # allies after the last case belong to none
        if len(rest):
            yield done, rest


def buckets_for(cases: pl.LazyFrame, allies: pl.LazyFrame | None) -> int:
    """How many buckets make ranges of the usual size."""
    full = length(cases) / SIZE, 0 if allies is None else length(allies) / (SIZE * ALLIES)
    return ceil(max(1, *full))


def length(table: pl.LazyFrame) -> int:
    """How many rows a table has."""
    return int(table.select(pl.len()).collect(engine="streaming").item())


def whole(table: pl.LazyFrame) -> pl.DataFrame:
    """All rows of a table."""
    return table.collect(engine="streaming")


def fill(folder: Path, number: int, name: str, table: pl.LazyFrame) -> None:
    """Put the rows of a table into buckets."""
    for turn, batch in enumerate(batches(table, SIZE * ALLIES)):
        marked = batch.with_columns(bucket=keys(batch[CASE]).hash() % number)
        for (which,), part in marked.partition_by(
            "bucket", as_dict=True, include_key=False
        ).items():
            part.write_ipc(folder / f"{which}-{name}-{turn}.arrow", compression="lz4")


def from_buckets(
    folder: Path, number: int, cases: pl.LazyFrame, allies: pl.LazyFrame | None
) -> Iterator[Range]:
    """The rows of each bucket."""
    for which in range(number):
        held = None if allies is None else bucket(folder, f"{which}-allies-*", allies)
        yield bucket(folder, f"{which}-cases-*", cases), held


def bucket(folder: Path, names: str, table: pl.LazyFrame) -> pl.DataFrame:
    """The rows of one table in one bucket."""
    parts = [read_part(path) for path in sorted(folder.glob(names))]
    return pl.concat([empty(table), *parts])


def read_part(path: Path) -> pl.DataFrame:
    """A part of a bucket, by its name and not by a pattern, whatever folder it lies in."""
    with path.open("rb") as file:
        return pl.read_ipc(file)


def empty(table: pl.LazyFrame) -> pl.DataFrame:
    """A table without its rows."""
    return table.clear().collect()
