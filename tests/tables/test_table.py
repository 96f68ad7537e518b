"""A table of cases is advised exactly as its cases are, one by one, in whatever kind of table."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from random import Random
from typing import Any

import pandas as pd
import polars as pl
import pytest
from cases_at_random import random_pack
from groundswell import InputError, advise_table
from groundswell.engine.facts import Ally, Case
from groundswell.engine.frames.frame import MOST_TERMS, Frame
from groundswell.engine.packs.loading import load_packs
from navco_cases import NAVCO, NAVCO_IS_ABSENT, nonviolent_campaign_years
from tables_at_random import differences, duck, meant, nested, some_cases, tables, told_apart

PACKS = [("one_pager",), ("one_pager", "practice")]
KINDS: dict[str, tuple[Callable[[pl.DataFrame], Any], Callable[[Any], pl.DataFrame]]] = {
    "Polars": (lambda table: table, lambda result: result),
    "lazy Polars": (pl.DataFrame.lazy, pl.LazyFrame.collect),
    "pandas": (pl.DataFrame.to_pandas, pl.from_pandas),
    "PyArrow": (pl.DataFrame.to_arrow, pl.from_arrow),  # type: ignore[dict-item]
    "DuckDB": (duck, lambda result: result.pl()),
}
"""Of each kind of table how it is made from one of Polars, and how it is made one."""


@cache
def known(number: int, packs: tuple[str, ...]) -> tuple[pl.DataFrame, pl.DataFrame, list[Any]]:
    """Tables of so many random cases, and the results that are right."""
    cases = told_apart(some_cases(number, number))
    return *tables(cases), meant(load_packs(*packs), cases)


@pytest.mark.parametrize("number", [2_000, pytest.param(50_000, marks=pytest.mark.slow)])
@pytest.mark.parametrize("packs", PACKS, ids="+".join)
@pytest.mark.parametrize("kind", KINDS)
def test_findings_are_those_of_meaning(kind: str, packs: tuple[str, ...], number: int) -> None:
    """No difference in any cell, and the result is a table of the kind that came in."""
    made, unmade = KINDS[kind]
    cases, allies, expected = known(number, packs)
    given = made(cases)
    result = advise_table(given, made(allies), load_packs(*packs))
    assert type(result) is type(given)
    assert list(differences(unmade(result), expected)) == []


@pytest.mark.parametrize("kind", KINDS)
def test_sections_and_lists_in_columns_are_read(kind: str) -> None:
    made, unmade = KINDS[kind]
    cases = some_cases(7, 400, most_allies=4)
    given = made(pl.DataFrame(nested(cases), infer_schema_length=None))
    result = advise_table(given)
    assert type(result) is type(given)
    assert list(differences(unmade(result), meant(load_packs(), cases))) == []


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_packs_nobody_wrote(seed: int) -> None:
    """Deep conditions, counts between bounds, rules over allies that cannot be asked apart."""
    random = Random(seed)
    cases = told_apart(some_cases(seed, 150))
    entangled = 0
    for _ in range(12):
        pack = random_pack(random)
        entangled += len(Frame(pack).entangled)
        found = advise_table(*tables(cases), pack)
        assert list(differences(found, meant(pack, cases))) == []
    assert entangled, "no rule of these packs took the other way"


def test_the_rules_that_come_with_groundswell_are_asked_apart() -> None:
    """None of them needs a row for each ally with all facts of its movement."""
    frame = Frame(load_packs())
    assert frame.entangled == []
    assert all(len(terms) < MOST_TERMS for terms in frame.terms.values())


def test_text_from_anywhere_is_read_as_the_facts_it_means() -> None:
    """Numbers and yes/no as text, words as another enumeration: the same results."""
    cases, allies, expected = known(2_000, PACKS[1])
    yes_no = pl.col(pl.Boolean).replace_strict({True: "Yes", False: "no"}, return_dtype=pl.String)
    text = [each.with_columns(yes_no).cast(pl.String) for each in (cases, allies)]
    assert list(differences(advise_table(*text), expected)) == []
    other = [each.with_columns(pl.col(pl.String).cast(pl.Categorical)) for each in (cases, allies)]
    assert list(differences(advise_table(*other), expected)) == []
    numbers = cases.with_columns(pl.col("coalition.organizations").cast(pl.Float64))
    assert list(differences(advise_table(numbers, allies), expected)) == []


@pytest.mark.parametrize("kind", ["Polars", "DuckDB"])
def test_columns_may_be_named_with_a_dot_or_two_underscores(kind: str) -> None:
    made, unmade = KINDS[kind]
    cases, allies, expected = known(2_000, PACKS[1])
    flat = [t.rename({c: c.replace(".", "__") for c in t.columns}) for t in (cases, allies)]
    assert list(differences(unmade(advise_table(*map(made, flat))), expected)) == []
    short = allies.rename({c: c.removeprefix("ally.") for c in allies.columns})
    assert list(differences(unmade(advise_table(made(cases), made(short))), expected)) == []


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_not_there_is_unknown(kind: str) -> None:
    """A table of labels is advised as cases of which nothing is known; so is one of nulls."""
    made, unmade = KINDS[kind]
    expected = meant(load_packs(), [Case(), Case()])
    assert (
        list(differences(unmade(advise_table(made(pl.DataFrame({"case": [0, 1]})))), expected))
        == []
    )
    blank = pl.DataFrame(
        {"case": [0, 1], "turnout.size": [None, None]}, schema_overrides={"turnout.size": pl.String}
    )
    assert list(differences(unmade(advise_table(made(blank))), expected)) == []


def test_columns_of_nothing_but_null_are_unknown() -> None:
    rows = pl.DataFrame(
        {"case": [0], "turnout.size": [None], "allies": [None], "coalition.team": [None]}
    )
    assert list(differences(advise_table(rows), meant(load_packs(), [Case()]))) == []


def test_a_complete_list_without_allies_is_an_empty_one() -> None:
    """With a table of allies, a case that has none there has none; without one, nobody knows."""
    case = pl.DataFrame({"case": [0], "allies_complete": [True]})
    none = pl.DataFrame(
        {"case": [], "support": []}, schema={"case": pl.Int64, "support": pl.String}
    )
    rule = "map-strategic-allies"
    assert advise_table(case, none)[rule].to_list() == [True]
    assert advise_table(case)[rule].to_list() == [None]
    empty = pl.DataFrame({"case": [0], "allies_complete": [True], "allies": [[]]})
    assert advise_table(empty)[rule].to_list() == [True]


def test_a_table_without_rows_gives_a_table_without_rows() -> None:
    cases, allies = tables([])
    expected, _, _ = known(2_000, PACKS[1])
    found = advise_table(cases, allies)
    assert found.schema == advise_table(expected).schema
    assert found.is_empty()


def test_the_most_allies_a_case_may_have_are_counted() -> None:
    """A thousand allies, of which half are surely natural, with a rule that counts them."""
    allies = tuple(
        Ally(name=str(n), support="active_ally" if n % 2 else None, closeness="close")
        for n in range(1000)
    )
    case = Case(allies=allies)
    found = advise_table(*tables([case]))
    assert list(differences(found, meant(load_packs(), [case]))) == []
    assert found["natural"].item() == 500
    assert found["strategic"].item() == 1000


def test_pandas_takes_the_label_from_the_index_too() -> None:
    rows = pd.DataFrame({"case": ["a", "b"], "movement.nonviolent": [True, None]}).set_index("case")
    assert sorted(advise_table(rows)["case"]) == ["a", "b"]


def test_unknown_stays_unknown_in_pandas() -> None:
    found = advise_table(pd.DataFrame({"case": ["a"]}))
    assert found["peel-off-strategic-allies"].isna().item() is False
    assert found["consolidate-before-negotiating"].isna().item() is True


@pytest.mark.skipif(not NAVCO.is_file(), reason=NAVCO_IS_ABSENT)
@pytest.mark.parametrize("packs", PACKS, ids="+".join)
@pytest.mark.parametrize("kind", KINDS)
def test_every_nonviolent_campaign_year_of_navco_is_as_meant(
    kind: str, packs: tuple[str, ...]
) -> None:
    cases, allies, read = nonviolent_campaign_years()
    assert len(read) == 345
    made, unmade = KINDS[kind]
    pack = load_packs(*packs)
    found = unmade(advise_table(made(cases), made(allies), pack))
    assert list(differences(found, meant(pack, read))) == []


def test_dask_is_refused_with_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    dask = type("DataFrame", (), {"__module__": "dask.dataframe"})()
    with pytest.raises(InputError, match="Dask table, in which unknown turns into false"):
        advise_table(dask)


def test_what_is_no_table_is_refused() -> None:
    for table in ([{"case": 1}], pl.Series([1]), "cases.csv", None):
        with pytest.raises(InputError, match="cases: is not a table that can be read"):
            advise_table(table)
    with pytest.raises(InputError, match="allies: is a table of duckdb, and the cases are one of"):
        advise_table(pl.DataFrame({"case": [1]}), duck(pl.DataFrame({"case": [1]})))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("version", ["narwhals", "narwhals.stable.v1"])
def test_what_narwhals_wraps_comes_back_wrapped(kind: str, version: str) -> None:
    nw = import_module(version)
    made, unmade = KINDS[kind]
    cases, allies, expected = known(60, PACKS[0])
    given = nw.from_native(made(cases))
    result = advise_table(given, nw.from_native(made(allies)), load_packs(*PACKS[0]))
    assert type(result) is type(given)
    assert list(differences(unmade(result.to_native()), expected)) == []
