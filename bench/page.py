"""The figures of one run as a page in Markdown."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Iterator, Sequence
from statistics import median, quantiles

import polars as pl
from measured import Measured
from race import Standing
from scripts import Printed

ABOUT = """\
Written by `make bench`; what counts are the ratios inside one run. {machine}

Every rule of both packs was read by every engine over the same cases, made at random from a fixed
seed: none to ten allies each, seven facts in ten known. The conditions were turned into each
engine's own form by a program, definitions in the place of their names; the two marked "by hand"
were written by hand. Before any time was taken all answers were compared with each other, and none
differed. Where an engine knows no unknown, it was asked which rules *surely* fire, with unknown as a
value that nothing asks for. `frame` does more than that in the same time: it tells open rules from
silent ones, and works out postures and numbers of allies."""

ENGINES = """\
Time on the wall, {rounds} rounds in turn, each engine from the form it takes fastest. "Beside
`frame`" is how many times as long one case takes: the median of the rounds, then the least and the
most. `frame`, and Polars by hand, use every core, the others what they use by themselves; the last
column is the time of all cores together."""


def page(found: Measured) -> str:
    """The whole page."""
    return "\n".join([*parts(found), ""])


def parts(found: Measured) -> Iterator[str]:
    """The page, section by section."""
    yield "# Measured\n"
    yield ABOUT.format(machine=machine()) + "\n"
    yield "## Targets\n"
    yield table(("what", "target", "found", "met"), targets(found))
    yield "## The same rules in each engine\n"
    yield ENGINES.format(rounds=found.rounds) + "\n"
    header = (
        "engine",
        "takes",
        "cases",
        "cases/s",
        "beside `frame`",
        "beside if-chain",
        "µs of CPU",
    )
    yield table(header, engines(found.standings))
    yield from (f"{sentence}\n" for sentence in found.left_out)
    yield "## One case at a time, ten allies\n"
    yield table(("fired by", "median ms", "nine in ten below"), one_case(found))
    yield "## Cold start\n"
    yield cold_start(found.cold_start) + "\n"
    yield "## Tables with five allies a case, in memory and from Parquet to Parquet\n"
    yield from map(quoted, (found.memory, *found.growth.values(), found.shuffled))
    yield "## Through a pipe, and 200 connections over HTTP\n"
    yield from map(quoted, (found.lines, found.load))
    yield "## Case files, whole reports, and every why\n"
    yield from map(quoted, (found.files, found.reports, found.why))


def machine() -> str:
    """The machine in a sentence."""
    return (
        f"Here: {os.cpu_count()} cores, {platform.system()} on {platform.machine()}, "
        f"Python {platform.python_version()}, Polars {pl.__version__}."
    )


def targets(found: Measured) -> Iterator[Sequence[str]]:
    """A row for each target."""
    words = {True: "yes", False: "**no**", None: "not measured"}
    for target in found.targets():
        yield target.what, target.aim, target.found or "", words[target.met]


def engines(standings: Sequence[Standing]) -> Iterator[Sequence[str]]:
    """A row for each engine, the fastest first."""
    chain = next((s for s in standings if s.contender.name.startswith("if-chain")), None)
    for standing in sorted(standings, key=lambda s: -s.rate):
        contender = standing.contender
        yield (
            contender.name,
            contender.takes,
            f"{contender.number:,}",
            f"{standing.rate:,.0f}",
            spread(standing.times(standings[0])),
            spread(standing.times(chain)) if chain else "",
            f"{1e6 * median(standing.processor):.2f}",
        )


def one_case(found: Measured) -> Iterator[Sequence[str]]:
    """A row for each way of firing the rules for one case."""
    for name, times in found.one_case.items():
        yield name, f"{median(times):.3f}", f"{quantiles(times, n=10)[-1]:.3f}"


def cold_start(pairs: Sequence[tuple[float, float]]) -> str:
    """How long the advice takes from nothing, in a sentence."""
    if not pairs:
        return "Not measured."
    advise, imports = (median(each) for each in zip(*pairs, strict=True))
    ratios = sorted(one / other for one, other in pairs)
    return (
        f'`groundswell advise` on one case: {advise:.2f} s; `python -c "import pydantic, jinja2, '
        f'click"`: {imports:.2f} s; {spread(ratios)} times as long.'
    )


def spread(ratios: Sequence[float]) -> str:
    """The median of some ratios, and from where to where they go."""
    digits = 2 if median(ratios) < 10 else 0
    return f"{median(ratios):,.{digits}f} ({min(ratios):,.{digits}f}–{max(ratios):,.{digits}f})"


def quoted(printed: Printed) -> str:
    """What a script printed, under how it was called."""
    return f"```\n$ {printed.call}\n{printed.text}\n```\n"


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table."""
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines) + "\n"
