"""Tables: rates in memory, and rate and peak memory from file to file.

    python bench/tables.py memory 1000000
    python bench/tables.py files 10000000 [--shuffled]

Every case has five allies, and seven facts in ten are known. Wall-clock times say something only
where nothing else runs; the processor's time is given beside them.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
import polars as pl
from groundswell import advise_table, load_packs
from groundswell.engine.facts import ALLY_FACTS, MOVEMENT_FACTS
from groundswell.engine.facts.vocabulary import Fact
from groundswell.engine.tables.advise import frame_of
from groundswell.engine.tables.entrance import Door
from polars.io.plugins import register_io_source

ALLIES = 5
KNOWN = 0.7
CHUNK = 500_000
Labels = np.ndarray[Any, np.dtype[Any]]


def values(random: np.random.Generator, fact: Fact, rows: int) -> pl.Series:
    """Random values of a fact, most of them known."""
    known = pl.Series(random.random(rows) < KNOWN)
    if fact.kind == "number":
        found = pl.Series(random.integers(0, 12, rows))
    elif fact.kind == "yes_no":
        found = pl.Series(random.random(rows) < 0.5)
    else:
        words = [str(word) for word in fact.values]
        chosen = pl.Series(random.integers(0, len(words), rows))
        found = pl.Series(words, dtype=pl.Enum(words)).gather(chosen)
    return pl.select(pl.when(known).then(found)).to_series()


def table(random: np.random.Generator, labels: Labels, facts: Mapping[str, Fact]) -> pl.DataFrame:
    """Rows of random facts with these labels."""
    columns = {p: values(random, f, len(labels)) for p, f in facts.items() if f.kind != "text"}
    return pl.DataFrame({"case": labels, **columns})


def measured(work: Callable[[], object], rounds: int) -> tuple[float, float]:
    """The median of the seconds on the wall, and of those of the processor."""
    wall, processor = [], []
    for _ in range(rounds):
        start = time.perf_counter(), time.process_time()
        work()
        wall.append(time.perf_counter() - start[0])
        processor.append(time.process_time() - start[1])
    return median(wall), median(processor)


def in_memory(cases: int, rounds: int) -> None:
    """Print the rates from enumerations and from text, beside those of the bare plan."""
    random, labels = np.random.default_rng(1), np.arange(cases)
    given = (
        table(random, labels, MOVEMENT_FACTS),
        table(random, labels.repeat(ALLIES), ALLY_FACTS),
    )
    text = tuple(each.with_columns(pl.col(pl.Enum).cast(pl.String)) for each in given)
    frame = frame_of(load_packs())
    plan = frame.cases(*Door(*given, names=("cases", "allies")).tables(frame)).to_native()
    runs: dict[str, Callable[[], object]] = {
        "the bare Polars plan, made before": lambda: plan.collect(engine="streaming"),
        "advise_table, words as Enum": lambda: advise_table(*given),
        "advise_table, words as text": lambda: advise_table(*text),
    }
    for name, work in runs.items():
        wall, processor = measured(work, rounds)
        print(
            f"{name:36}{cases / wall:12,.0f} cases/s   "
            f"{1e6 * processor / cases:6.2f} µs of processor a case"
        )


def parts(cases: int, allies: int, *, shuffled: bool) -> Iterator[pl.DataFrame]:
    """The rows of one of the two tables, in pieces; `allies` is 0 for the table of cases."""
    random = np.random.default_rng(allies)
    labels = np.arange(cases * max(allies, 1), dtype=np.int64) // max(allies, 1)
    if shuffled:
        random.shuffle(labels)
    facts = ALLY_FACTS if allies else MOVEMENT_FACTS
    for start in range(0, len(labels), CHUNK):
        yield table(random, labels[start : start + CHUNK], facts)


def write(path: Path, cases: int, allies: int, *, shuffled: bool) -> None:
    """Write one of the two tables as Parquet, with its words as text."""
    schema = next(parts(1, allies, shuffled=False)).schema

    def source(*_: object) -> Iterator[pl.DataFrame]:
        yield from parts(cases, allies, shuffled=shuffled)

    rows = register_io_source(source, schema=schema).with_columns(pl.col(pl.Enum).cast(pl.String))
    rows.sink_parquet(path, row_group_size=CHUNK)


def from_file_to_file(cases: int, folder: Path, *, shuffled: bool) -> None:
    """Print the rate and the peak memory of `groundswell table`."""
    given = folder / "cases.parquet", folder / "allies.parquet"
    for path, allies in zip(given, (0, ALLIES), strict=True):
        write(path, cases, allies, shuffled=shuffled)
    command = [sys.executable, "-m", "groundswell", "table", str(given[0])]
    command += ["--allies", str(given[1]), "-o", str(folder / "results.parquet")]
    start = time.perf_counter()
    subprocess.run(command, check=True)
    wall = time.perf_counter() - start
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = used.ru_utime + used.ru_stime
    written = pl.scan_parquet(folder / "results.parquet").select(pl.len()).collect().item()
    print(
        f"{written:,} cases, {'shuffled' if shuffled else 'in order'}: {cases / wall:,.0f} cases/s, "
        f"{1e6 * processor / cases:.2f} µs of processor a case, "
        f"{used.ru_maxrss / 1e6:.2f} GB at its peak"
    )


def main() -> None:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=["memory", "files"])
    parser.add_argument("cases", type=int, nargs="?", default=1_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--shuffled", action="store_true")
    options = parser.parse_args()
    print(f"{os.cpu_count()} processors, {pl.thread_pool_size()} used; Polars {pl.__version__}")
    if options.what == "memory":
        in_memory(options.cases, options.rounds)
    else:
        with tempfile.TemporaryDirectory() as folder:
            from_file_to_file(options.cases, Path(folder), shuffled=options.shuffled)


if __name__ == "__main__":
    main()
