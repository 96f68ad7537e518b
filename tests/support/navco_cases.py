"""The nonviolent campaign-years of NAVCO 2.0, as tables and as cases; the data lie elsewhere."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import Any

import polars as pl
from groundswell.engine.facts import Case
from groundswell.engine.tables.navco import campaign_years

NAVCO = Path(
    os.environ.get(
        "GROUNDSWELL_NAVCO",
        Path(__file__).resolve().parents[3] / "shared/data/navco2_0_campaign_year.csv",
    )
)

NAVCO_IS_ABSENT = "NAVCO 2.0 is not here; see GROUNDSWELL_NAVCO"


@cache
def nonviolent_campaign_years() -> tuple[pl.DataFrame, pl.DataFrame, list[Case]]:
    """Tables of cases, labelled 0, 1, 2, and of allies; and the same cases one by one."""
    cases, allies = (each.collect() for each in campaign_years(NAVCO))
    cases = cases.filter(pl.col("movement.nonviolent"))
    numbered = dict(zip(cases["case"], range(len(cases)), strict=True))
    allies = allies.join(cases.select("case"), on="case", how="semi")
    label = pl.col("case").replace_strict(numbered, return_dtype=pl.Int64)
    cases, allies = cases.with_columns(label), allies.with_columns(label)
    return cases, allies, [case_of(row, allies) for row in cases.iter_rows(named=True)]


def case_of(row: dict[str, Any], allies: pl.DataFrame) -> Case:
    """A row of a table as the case that it is."""
    listed = allies.filter(pl.col("case") == row["case"]).drop("case")
    data: dict[str, Any] = {"case": str(row.pop("case")), "as_of": row.pop("as_of")}
    for path, value in row.items():
        section, _, name = path.partition(".")
        data.setdefault(section, {})[name] = value
    return Case.model_validate({**data, "allies": listed.to_dicts()})
