"""What is wrong with a table is said before anything is worked out: where, how often, what is right."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable
from typing import Any

import polars as pl
import pytest
from groundswell import InputError, advise_table
from groundswell.engine.tables import RowsSetAside
from tables_at_random import duck

KINDS: dict[str, Callable[[pl.DataFrame], Any]] = {
    "Polars": lambda table: table,
    "lazy Polars": pl.DataFrame.lazy,
    "pandas": pl.DataFrame.to_pandas,
    "PyArrow": pl.DataFrame.to_arrow,
    "DuckDB": duck,
}


@pytest.fixture(params=KINDS)
def made(request: pytest.FixtureRequest) -> Callable[[pl.DataFrame], Any]:
    """How a table of each kind is made."""
    return KINDS[request.param]


PLACES = re.compile(r"(; rows? |: )[0-9, …]+(?=\)$)")
"""The numbers of rows at the end of a message."""


def said(*tables: Any) -> list[str]:
    """What is said of tables that cannot be read."""
    with pytest.raises(InputError) as refused:
        advise_table(*tables)
    # DuckDB takes no dots in names, so that messages hold two underscores there; and rows of tables
    # that do not lie in memory have no numbers.
    return [PLACES.sub("", str(problem)).replace("__", ".") for problem in refused.value.problems]


def test_unknown_columns_are_named_with_the_nearest_fact(made: Any) -> None:
    columns = ("movement.stge", "size", "support", "kountry", "met Ana in secret")
    assert said(made(pl.DataFrame({"case": ["a"], **{name: ["x"] for name in columns}}))) == [
        "cases: movement.stge: is not a fact; did you mean movement.stage?",
        "cases: size: is not a fact; did you mean turnout.size?",
        "cases: support: is a fact about one ally; put it into the table of allies",
        "cases: kountry: is not a fact; leave this column out "
        "('groundswell schema case' lists the facts)",
        "cases: (a key of 17 characters): is not a fact; leave this column out "
        "('groundswell schema case' lists the facts)",
    ]


def test_columns_of_allies_are_named_with_the_nearest_fact() -> None:
    allies = pl.DataFrame({"case": ["a"], "suport": ["neutral"], "turnout.size": ["mass"]})
    assert said(pl.DataFrame({"case": ["a"]}), allies) == [
        "allies: suport: is not a fact; did you mean support?",
        "allies: turnout.size: is a fact about one case; put it into the table of cases",
    ]


def test_sections_in_columns_are_looked_into() -> None:
    rows = pl.DataFrame({"case": [1], "movement": [{"stage": "building", "stagee": "building"}]})
    assert said(rows) == ["cases: movement.stagee: is not a fact; did you mean movement.stage?"]
    rows = pl.DataFrame({"case": [1], "allies": [[{"suport": "neutral"}]]})
    assert said(rows) == ["cases: allies.suport: is not a fact; did you mean support?"]


def test_one_fact_in_two_columns_is_refused() -> None:
    rows = pl.DataFrame({"case": [1], "turnout.size": ["mass"], "turnout__size": ["small"]})
    message = "is the same fact as the column turnout.size; keep one of them"
    assert said(rows) == [f"cases: turnout.size: {message}"]
    assert "differ only by a dot or two underscores" in said(duck(rows))[0]


def test_a_table_without_labels_is_refused(made: Any) -> None:
    assert said(made(pl.DataFrame({"turnout.size": ["mass"]}))) == [
        "cases: case: is missing; every case needs the label of its case in this column"
    ]
    assert said(made(pl.DataFrame({"case": [1.5]}))) == [
        "cases: case: takes text or whole numbers; this column holds numbers with decimals"
    ]


def test_columns_of_the_wrong_type_are_named() -> None:
    rows = pl.DataFrame(
        {
            "case": [1],
            "turnout.size": [3],
            "coalition.team": [1],
            "coalition.organizations": [True],
            "movement": ["building"],
            "allies": [7],
        }
    )
    assert said(rows) == [
        "cases: movement: is not a fact; it may hold sections, such as movement.stage",
        "cases: turnout.size: takes words; this column holds whole numbers",
        "cases: coalition.team: takes yes or no; this column holds whole numbers",
        "cases: coalition.organizations: takes whole numbers; this column holds yes and no",
        "cases: allies: must hold a list of groups in each row; or give them a table of their own",
    ]


WORDS = "allowed: building, mobilized, stalled, after_a_deal"


def test_wrong_values_are_all_told_at_once_with_rows_and_counts(made: Any) -> None:
    cases = pl.DataFrame(
        {
            "case": ["a17", "a18", "b1", "b2", "b3"],
            "movement.stage": ["bilding", "bilding", "stalled", "Ana told us so", None],
            "coalition.organizations": [1, -3, 2, None, 2_000_000],
            "movement.nonviolent": ["yes", "maybe", "no", "No", None],
        }
    )
    allies = pl.DataFrame({"case": ["a17", "b1"], "support": ["ally", "neutral"]})
    assert sorted(said(made(cases), made(allies))) == sorted(
        [
            'allies: support: cannot be "ally" (allowed: active_opponent, passive_opponent, neutral, '
            "passive_ally, active_ally) (1 row: case a17)",
            f'cases: movement.stage: cannot be "bilding"; did you mean building? ({WORDS}) '
            "(2 rows: cases a17, a18)",
            f"cases: movement.stage: cannot be text of 14 characters ({WORDS}) (1 row: case b2)",
            "cases: coalition.organizations: must be 0 or more; this is -3 (1 row: case a18)",
            "cases: coalition.organizations: must be 1,000,000 or less; this is 2000000 "
            "(1 row: case b3)",
            "cases: movement.nonviolent: must be yes or no, or blank where you do not know; "
            'this is "maybe" (1 row: case a18)',
        ]
    )


def test_numbers_in_text_must_be_whole_and_in_range() -> None:
    """As in a case file, where 007 could be meant as something else than seven."""
    found = ["0", "1000000", "", "007", "1000001", "-1", "2.0", "three"]
    rows = pl.DataFrame({"case": range(len(found)), "coalition.organizations": found})
    assert sorted(line.rpartition("this is ")[2] for line in said(rows)) == sorted(
        f"{shown} (1 row: case {number})"
        for number, shown in enumerate(['"007"', "1000001", "-1", '"2.0"', '"three"'], 3)
    )


def test_labels_must_be_there_and_different(made: Any) -> None:
    rows = pl.DataFrame({"case": ["a", None, "a", "b", None]})
    assert said(made(rows)) == [
        "cases: case: is blank; every row needs the label of its case (2 rows)",
        "cases: case: must be different in every row; this one stands in several (2 rows: case a, …)",
    ]


def test_allies_of_no_case_are_told(made: Any) -> None:
    cases = pl.DataFrame({"case": ["a"]})
    allies = pl.DataFrame({"case": ["a", "z", "z", None], "support": ["neutral"] * 4})
    assert said(made(cases), made(allies)) == [
        "allies: case: has no row in the table of cases (2 rows: case z, …)",
        "allies: case: is blank; every row needs the label of its case (1 row)",
    ]


def test_a_case_has_at_most_a_thousand_allies(made: Any) -> None:
    allies = pl.DataFrame({"case": ["a"] * 1001})
    message = "allies: case: has more than 1,000 allies (1 row: case a)"
    assert said(made(pl.DataFrame({"case": ["a"]})), made(allies)) == [message]


def test_allies_are_given_in_one_place_only() -> None:
    rows = pl.DataFrame({"case": [1], "allies": [[{"support": "neutral"}]]})
    assert said(rows, pl.DataFrame({"case": [1]})) == [
        "cases: allies: stands beside a table of allies; give the allies in one place only"
    ]


def test_very_many_wrong_rows_are_counted_and_a_few_named(made: Any) -> None:
    rows = pl.DataFrame({"case": range(5_000), "turnout.size": [f"w{n % 9}" for n in range(5_000)]})
    lines = said(made(rows))
    assert len(lines) <= 7
    counted = [int(line.rpartition(" (")[2].split(" row")[0].replace(",", "")) for line in lines]
    assert sum(counted) == 5_000


def test_whoever_asks_to_skip_gets_the_other_cases_and_a_warning(made: Any) -> None:
    """A case is left out for its own row, and for those of its allies: one less would be a lie."""
    cases = pl.DataFrame(
        {"case": ["a", "b", "c", "d", "d"], "turnout.size": ["big", None, "mass", None, None]}
    )
    allies = pl.DataFrame(
        {"case": ["a", "b", "b", "c", "z"], "support": ["neutral", "ally", None, "neutral", None]}
    )
    with pytest.warns(RowsSetAside) as told:
        found = advise_table(made(cases), made(allies), invalid="skip")
    assert [row[0] for row in rows_of(found)] == ["c"]
    for word in ('"big"', '"ally"', "case z", "case d"):
        assert word in str(told[0].message)


def test_nothing_is_said_where_nothing_is_wrong() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        advise_table(pl.DataFrame({"case": ["a"]}), invalid="skip")


def rows_of(table: Any) -> list[tuple[Any, ...]]:
    """The rows of a table of any kind."""
    if isinstance(table, pl.LazyFrame):
        table = table.collect()
    elif type(table).__name__ == "DuckDBPyRelation":
        table = table.pl()
    elif not isinstance(table, pl.DataFrame):
        table = pl.DataFrame(table)
    found: list[tuple[Any, ...]] = table.rows()
    return found
