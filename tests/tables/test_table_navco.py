"""Campaign-years of NAVCO as tables of cases."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from groundswell.cli import cli
from groundswell.engine.common.problem import InputError


def run(*words: object) -> Result:
    """The command, with what it prints; an InputError is as much as its message."""
    return CliRunner().invoke(cli, ["table", *map(str, words)])


def test_navco_and_other_tables_do_not_mix() -> None:
    done = run("a.csv", "--from", "navco", "--allies", "b.csv", "-o", "c.csv")
    assert done.exit_code == 2
    assert "--from navco goes with neither --allies nor --on" in done.stderr


def test_a_row_of_navco_becomes_what_it_honestly_says(tmp_path: Path) -> None:
    from groundswell.engine.tables.navco import CODES, campaign_years

    codes = dict.fromkeys(CODES, "0.0") | {
        "prim_method": "1",
        "camp_size": "-99.0",
        "camp_size_est": "2.0",
        "camp_conf_intensity": "2.0",
        "repression": "3.0",
        "camp_backlash": "3.0",
        "cdivers_ethnicity": "1.0",
        "progress": "",
        "sec_defect": "1.0",
        "state_defect": "0.0",
        "camp_support": "-99.0",
        "dias_support": "1.0",
    }
    path = tmp_path / "navco.csv"
    path.write_text(f"id,year,{','.join(codes)}\n7,1989,{','.join(codes.values())}\n")
    cases, allies = (table.collect().to_dicts() for table in campaign_years(path))
    assert cases == [
        {
            "case": "7 1989",
            "as_of": "1989",
            "movement.nonviolent": True,
            "movement.structure": "decentralized",
            "movement.stage": None,
            "turnout.size": "mass",
            "turnout.trend": "rising",
            "turnout.breadth": "several",
            "coalition.cohesion": "fragmented",
            "context.repression": "severe",
        }
    ]
    security = {"case": "7 1989", "name": "security forces", "pillar": "military"}
    known = [{key: value for key, value in ally.items() if value is not None} for ally in allies]
    assert sorted(known, key=lambda ally: ally["name"]) == [
        {"case": "7 1989", "name": "diaspora", "pillar": "other", "support": "active_ally"},
        {"case": "7 1989", "name": "officials", "pillar": "civil_service", "closeness": "close"},
        security | {"closeness": "close", "loyalty": "came_away"},
    ]
    path.write_text(f"id,year,{','.join(codes)}\n7,1989,{','.join(['4'] * len(codes))}\n")
    with pytest.raises(
        InputError, match=r"prim_method: holds what NAVCO 2\.0 does not have there: 4"
    ):
        campaign_years(path)
