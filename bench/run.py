"""Measures everything and writes bench/results.md: make bench, or python bench/run.py [--quick].

The whole takes some fifteen minutes on two quiet cores, `--quick` two, with smaller tables. Exits
with 1 where two engines give different answers; a target that is missed is marked in the page.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cold_start import cold_start
from groundswell import load_packs
from measured import Measured
from one_case import one_case
from page import page
from peers.contender import Contender
from peers.sample import sample
from race import Disagreement, Standing, agree, contenders, race
from scripts import Printed, printed

RESULTS = Path(__file__).with_name("results.md")


@dataclass(frozen=True)
class Sizes:
    """How much is measured."""

    rows: int
    share: float
    rounds: int
    starts: int
    growth: Sequence[int]
    files: int
    lines: int
    seconds: int


WHOLE = Sizes(1_000_000, 1, 7, 15, (100_000, 1_000_000, 10_000_000), 3000, 3000, 30)
QUICK = Sizes(200_000, 0.4, 3, 5, (30_000, 300_000), 200, 300, 3)


def engines(sizes: Sizes) -> tuple[list[Standing], list[str]]:
    """All engines over the same cases, and sentences on those that take no part."""
    pack = load_packs()
    racing: list[Contender] = []
    left_out: list[str] = []
    for entrant, ready in contenders(pack, sample(sizes.rows), sizes.share):
        if isinstance(ready, Contender):
            racing.append(ready)
        else:
            left_out.append(f"{entrant.module}: {ready}")
    say(f"{len(racing)} engines, {sizes.rows:,} cases; comparing what they say")
    agree(pack, racing)
    say("they agree; measuring")
    return race(racing, sizes.rounds), left_out


def measured(sizes: Sizes) -> Measured:
    """Everything, one after the other."""
    standings, left_out = engines(sizes)
    say("one case at a time")
    single = one_case(200, sizes.rounds)
    say("cold starts")
    starts = cold_start(sizes.starts)
    say("a table in memory")
    memory = printed("tables.py", "memory", sizes.rows)
    growth: dict[int, Printed] = {}
    for rows in sizes.growth:
        say(f"a table of {rows:,} cases")
        growth[rows] = printed("tables.py", "files", rows)
    say("the largest in no order")
    shuffled = printed("tables.py", "files", max(sizes.growth, default=1000), "--shuffled")
    say("case files")
    files = printed("files.py", "--files", sizes.files, "--rounds", min(sizes.rounds, 3))
    say("a pipe and HTTP")
    lines = printed("lines.py", "--cases", sizes.lines, "--rounds", min(sizes.rounds, 3))
    load = printed("load.py", "--seconds", sizes.seconds)
    say("reports and reasons")
    return Measured(
        sizes.rows,
        sizes.rounds,
        standings,
        left_out,
        single,
        starts,
        memory,
        growth,
        shuffled,
        files,
        lines,
        load,
        printed("why.py"),
        printed("reports.py"),
        printed("words.py"),
    )


START = time.perf_counter()


def say(what: str) -> None:
    """Say on standard error what is being done."""
    print(f"{time.perf_counter() - START:5.0f} s  {what}", file=sys.stderr, flush=True)


def main(given: Sequence[str] | None = None) -> int:
    """Measure, print and write the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="smaller tables, fewer rounds")
    parser.add_argument("--rows", type=int, help="cases in the tables that engines are compared on")
    parser.add_argument("--rounds", type=int, help="how often each engine takes its turn")
    parser.add_argument("--growth", type=int, nargs="*", help="sizes of the tables that grow")
    parser.add_argument("-o", "--output", type=Path, default=RESULTS, help="where the page goes")
    options = parser.parse_args(given)
    sizes = QUICK if options.quick else WHOLE
    sizes = Sizes(
        options.rows or sizes.rows,
        sizes.share,
        options.rounds or sizes.rounds,
        sizes.starts,
        sizes.growth if options.growth is None else options.growth,
        sizes.files,
        sizes.lines,
        sizes.seconds,
    )
    try:
        written = page(measured(sizes))
    except Disagreement as found:
        print(found, file=sys.stderr)
        return 1
    options.output.write_text(written, encoding="utf-8")
    print(written)
    return 0


if __name__ == "__main__":
    sys.exit(main())
