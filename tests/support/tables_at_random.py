"""Tables made from random cases, and what `meaning` says of each of their rows."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from random import Random
from typing import Any

import polars as pl
from cases_at_random import random_case
from groundswell.engine.advising.advise import assume
from groundswell.engine.facts import ALLY_FACTS, MOVEMENT_FACTS, Case
from groundswell.engine.facts.vocabulary import Fact, Truth
from groundswell.engine.packs.pack import RulePack
from groundswell.engine.readings.meaning import Meaning

TYPES = {"word": pl.String, "yes_no": pl.Boolean, "number": pl.Int64}

NUMBERS = {"natural": "natural_ally", "strategic": "strategic_ally", "peeled_off": "peeled_off"}


def duck(table: pl.DataFrame) -> Any:
    """The same table in DuckDB, which is loaded only where it is used."""
    import duckdb

    return duckdb.from_arrow(table.to_arrow())


def some_cases(seed: int, number: int, most_allies: int = 12) -> list[Case]:
    """Random cases, from those of which nothing is known to those of which everything is."""
    random = Random(seed)
    return [random_case(random, most_allies=most_allies) for _ in range(number)]


def told_apart(cases: Iterable[Case]) -> list[Case]:
    """Cases without what two tables cannot say: that allies nobody knows of are all there are.

    In a table of allies a case without any cannot be told from one whose allies are unknown.
    """
    return [
        case if case.allies is not None else case.model_copy(update={"allies_complete": None})
        for case in cases
    ]


def table(rows: Sequence[tuple[int, Mapping[str, Any]]], facts: Mapping[str, Fact]) -> pl.DataFrame:
    """A table of facts, with labels beside them."""
    known = {path: fact for path, fact in facts.items() if fact.kind != "text"}
    columns = {path: [values.get(path) for _, values in rows] for path in known}
    schema = {"case": pl.Int64} | {path: TYPES[fact.kind] for path, fact in known.items()}
    return pl.DataFrame({"case": [label for label, _ in rows], **columns}, schema=schema)


def tables(cases: Iterable[Case]) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Cases and their allies as two tables, labelled by number."""
    rows = list(enumerate(cases))
    of_allies = [(label, ally.values) for label, case in rows for ally in case.allies or ()]
    found = table([(label, case.values) for label, case in rows], MOVEMENT_FACTS)
    return found, table(of_allies, ALLY_FACTS)


def nested(cases: Iterable[Case]) -> list[dict[str, Any]]:
    """Cases as JSON Lines hold them: a section for each topic, and a list of allies."""
    rows = ({**case.to_dict(), "case": label} for label, case in enumerate(cases))
    found: list[dict[str, Any]] = [json.loads(json.dumps(row)) for row in rows]
    return found


def meant(pack: RulePack, cases: Iterable[Case]) -> list[dict[str, Any]]:
    """The row of results that `meaning` gives for each case."""
    meaning = Meaning(pack)
    return [{"case": n, **row(pack, meaning, case)} for n, case in enumerate(cases)]


def row(pack: RulePack, meaning: Meaning, case: Case) -> dict[str, Any]:
    """The findings on one case as a row of results."""
    findings = meaning.findings(assume(case)[0])
    possible = [p.name for p in pack.postures if findings.definitions[p.name] is not False]
    verdicts = {
        rule.id: any_of(findings.ally_rules[rule.id])
        if rule.over_allies
        else findings.rules[rule.id]
        for rule in pack.rules
    }
    numbers = {
        word: sum(ally[name] is True for ally in findings.allies)
        for word, name in NUMBERS.items()
        if name in pack.definition
    }
    return {
        "posture": possible[0] if len(possible) == 1 else "undetermined",
        "possible_postures": ",".join(possible),
        **verdicts,
        **numbers,
    }


def any_of(verdicts: Sequence[Truth]) -> Truth:
    """Whether a rule over allies fires for any of them."""
    if any(truth is True for truth in verdicts):
        return True
    return False if all(truth is False for truth in verdicts) else None


def in_order(result: pl.DataFrame) -> list[dict[str, Any]]:
    """Rows of results by their labels, however these were written."""
    rows = result.with_columns(pl.col("case").cast(pl.Int64)).sort("case")
    return rows.to_dicts()


def differences(
    found: pl.DataFrame, expected: Sequence[Mapping[str, Any]]
) -> Iterator[tuple[Any, str, Any, Any]]:
    """Every cell that is not as meant: its case, its column, what was found and what was meant."""
    rows = in_order(found)
    assert len(rows) == len(expected)
    for one, other in zip(rows, expected, strict=True):
        assert one.keys() == other.keys()
        for name, value in other.items():
            if one[name] is not value and one[name] != value:
                yield other["case"], name, one[name], value
