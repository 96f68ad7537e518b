"""Groundswell's own readings: `frame` over tables, `meaning` and `durable` over one case at a time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import polars as pl
from groundswell import advise_table
from groundswell.engine.facts.vocabulary import Truth
from groundswell.engine.packs.pack import RulePack
from groundswell.engine.readings.durable import Durable
from groundswell.engine.readings.findings import Findings
from groundswell.engine.readings.together import Together
from groundswell.engine.tables.advise import frame_of
from groundswell.engine.tables.entrance import Door

from .contender import Contender, Verdicts
from .sample import Sample


def enums(pack: RulePack, sample: Sample) -> Contender:
    """`frame`, checks and postures included, from tables in which words are enumerations."""
    return Contender(
        "frame",
        "Polars tables, words as Enum",
        len(sample.cases),
        lambda: advise_table(sample.cases, sample.allies, pack),
        lambda result: in_table(result, ids(pack)),
        three_valued=True,
    )


def texts(pack: RulePack, sample: Sample) -> Contender:
    """`frame`, checks and postures included, from tables in which words are plain strings."""
    cases, allies = (
        each.with_columns(pl.col(pl.Enum).cast(pl.String)) for each in (sample.cases, sample.allies)
    )
    return Contender(
        "frame, from strings",
        "Polars tables, words as strings",
        len(cases),
        lambda: advise_table(cases, allies, pack),
        lambda result: in_table(result, ids(pack)),
        three_valued=True,
    )


def plan(pack: RulePack, sample: Sample) -> Contender:
    """`frame` alone, made before: postures included, but nothing is checked at the door."""
    frame = frame_of(pack)
    door = Door(sample.cases, sample.allies, names=("cases", "allies"))
    lazy = frame.cases(*door.tables(frame)).to_native()
    return Contender(
        "frame, without checks",
        "Polars tables, words as Enum",
        len(sample.cases),
        lambda: lazy.collect(engine="streaming"),
        lambda result: in_table(result, ids(pack)),
        three_valued=True,
    )


def meaning(pack: RulePack, sample: Sample) -> Contender:
    """The engine `meaning`, case by case."""
    return one_by_one("meaning", Together(pack), pack, sample)


def durable(pack: RulePack, sample: Sample) -> Contender:
    """`durable`, case by case."""
    return one_by_one("durable", Durable(pack), pack, sample)


def one_by_one(name: str, reading: Together | Durable, pack: RulePack, sample: Sample) -> Contender:
    """A reading over cases that are read in."""
    cases = sample.as_cases()
    return Contender(
        name,
        "cases, one by one",
        len(cases),
        lambda: [reading.findings(case) for case in cases],
        lambda found: in_findings(found, ids(pack)),
        three_valued=True,
    )


def ids(pack: RulePack) -> list[str]:
    """The rules in the order of the verdicts."""
    return [rule.id for rule in pack.rules]


def in_table(result: pl.DataFrame, rules: Sequence[str]) -> Verdicts:
    """Verdicts from a table with a column for each rule."""
    columns = result.sort("case").select(pl.col(rules).cast(pl.Int8).fill_null(-1))
    verdicts: Verdicts = columns.to_numpy()
    return verdicts


def in_findings(found: Iterable[Findings], rules: Sequence[str]) -> Verdicts:
    """Verdicts from findings; of a rule over allies, whether any ally meets it."""
    rows = [[code(verdict(findings, rule)) for rule in rules] for findings in found]
    return np.array(rows, np.int8)


def verdict(findings: Findings, rule: str) -> Truth:
    """What a rule says of a case."""
    if rule in findings.rules:
        return findings.rules[rule]
    each = findings.ally_rules[rule]
    return True if True in each else None if None in each else False


def code(truth: Truth) -> int:
    """A truth as a verdict."""
    return -1 if truth is None else int(truth)
