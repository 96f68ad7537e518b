"""The same rules over the same cases in one engine after the other: first agreement, then time."""

from __future__ import annotations

import gc
import importlib
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

import numpy as np
from groundswell.engine.packs.pack import RulePack
from peers.contender import Contender, Verdicts
from peers.program import program
from peers.sample import Sample


@dataclass(frozen=True)
class Entrant:
    """An engine that may take part: where it is made ready, and for how many cases.

    `cases` is None where it takes whole tables. `installs` is the package it needs beyond our own.
    """

    module: str
    make: str
    cases: int | None
    installs: str | None = None

    @property
    def takes_pack(self) -> bool:
        """Whether it is made from the pack itself; the others are made from the program."""
        return self.module in {"ours", "polars_by_hand"}


ENTRANTS = (
    Entrant("ours", "enums", None),
    Entrant("ours", "plan", None),
    Entrant("ours", "texts", None),
    Entrant("polars_by_hand", "tables", None),
    Entrant("openfisca", "arrays", None, "openfisca-core"),
    Entrant("if_chain", "one_by_one", 20_000),
    Entrant("jsonlogic", "batch", 5_000, "datalogic-py"),
    Entrant("zen", "batch", 2_000, "zen-engine"),
    Entrant("zen", "single", 1_000, "zen-engine"),
    Entrant("ours", "meaning", 2_000),
    Entrant("ours", "durable", 500),
    Entrant("host", "one_by_one", 250, "durable_rules"),
    Entrant("clips", "recycled", 500, "clipspy"),
)
"""The first is the one that all others are compared with."""


class Disagreement(Exception):
    """Two engines give different answers, so that their times say nothing."""


@dataclass(frozen=True)
class Standing:
    """How an engine did: seconds on the wall and of the processor for a case, round by round."""

    contender: Contender
    wall: Sequence[float]
    processor: Sequence[float]

    @property
    def rate(self) -> float:
        """Cases a second."""
        return 1 / median(self.wall)

    def times(self, other: Standing) -> list[float]:
        """How many times as long as another it took, round by round, from the least to the most."""
        return sorted(mine / its for mine, its in zip(self.wall, other.wall, strict=True))


def contenders(
    pack: RulePack, sample: Sample, share: float = 1
) -> Iterator[tuple[Entrant, Contender | str]]:
    """Every engine made ready, or a sentence on why it takes no part; `share` of its cases."""
    rules = program(pack)
    for entrant in ENTRANTS:
        number = len(sample.cases) if entrant.cases is None else int(entrant.cases * share)
        try:
            module = importlib.import_module(f"peers.{entrant.module}")
        except ImportError:
            yield entrant, f"{entrant.installs} is not installed here, so it takes no part."
            continue
        given = sample if number >= len(sample.cases) else sample.first(number)
        yield entrant, getattr(module, entrant.make)(pack if entrant.takes_pack else rules, given)


def agree(pack: RulePack, racing: Sequence[Contender]) -> None:
    """Compare what every engine says with what the first says. Raises Disagreement."""
    expected: Verdicts | None = None
    for contender in racing:
        found = contender.verdicts(contender.work())
        if expected is None:
            expected = found
        compare(pack, contender, found, expected[: len(found)])


def compare(pack: RulePack, contender: Contender, found: Verdicts, expected: Verdicts) -> None:
    """Raise Disagreement where an engine says something else; open is silent where it knows two."""
    same = found == expected if contender.three_valued else (found == 1) == (expected == 1)
    if found.shape != expected.shape or not same.all():
        case, rule = map(int, np.argwhere(~same)[0])
        raise Disagreement(
            f"{contender.name} differs in {int((~same).any(axis=1).sum()):,} of {len(found):,} cases; "
            f"first in case {case}, on the rule {pack.rules[rule].id}. No time is measured."
        )


def race(racing: Sequence[Contender], rounds: int) -> list[Standing]:
    """Every engine in turn, round by round; each round starts with another one."""
    wall: Mapping[int, list[float]] = {n: [] for n in range(len(racing))}
    processor: Mapping[int, list[float]] = {n: [] for n in range(len(racing))}
    for start in range(rounds):
        for turn in range(len(racing)):
            number = (start * 5 + turn) % len(racing)
            contender = racing[number]
            gc.collect()
            began = time.perf_counter(), time.process_time()
            contender.work()
            wall[number].append((time.perf_counter() - began[0]) / contender.number)
            processor[number].append((time.process_time() - began[1]) / contender.number)
    return [Standing(c, wall[n], processor[n]) for n, c in enumerate(racing)]
