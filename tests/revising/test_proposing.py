"""Cases that are proposed for a rule come out as they are said to, for every built-in rule."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml
from click.testing import CliRunner
from groundswell import load_packs
from groundswell.cli import cli
from groundswell.engine.authoring.rule_cases import Trial, outcome
from groundswell.engine.revising.proposing import proposed

pytest.importorskip("z3")

PACK = load_packs()


@pytest.mark.parametrize("rule", [rule.id for rule in PACK.rules][::6])
def test_proposed_cases_come_out_as_they_are_said_to(rule: str) -> None:
    trial, subject, kinds = Trial(PACK), PACK.rule[rule], set()
    for each in proposed(PACK, subject):
        for number, line in enumerate(each.lines, start=1):
            kinds.add(each.kind)
            found = outcome(trial, subject, each.kind, number, yaml.safe_load(line))
            assert found.passed, (each.kind, line, found.message)
    never_open = {"open"} if rule == "out-of-scope-violence" else set()  # nonviolence is assumed
    assert {"fires", "silent", "open"} - never_open <= kinds


@pytest.mark.slow
@pytest.mark.parametrize("rule", [rule.id for rule in PACK.rules])
def test_proposed_cases_of_every_rule_come_out_as_they_are_said_to(rule: str) -> None:
    test_proposed_cases_come_out_as_they_are_said_to(rule)


def test_the_command_prints_what_can_be_put_into_the_file() -> None:
    run = CliRunner().invoke(cli, ["rules", "cases", "offer-many-ways-to-join"])
    found = yaml.safe_load(run.output)["cases"]
    assert {"fires", "silent", "open"} == {*found}


def test_rules_can_be_tested_by_name_and_the_outcome_written_for_other_tools(
    tmp_path: Path,
) -> None:
    file = tmp_path / "tests.xml"
    run = CliRunner().invoke(cli, ["rules", "test", "-k", "join", "--junit", str(file)])
    assert run.exit_code == 0
    suite = ElementTree.parse(file).getroot()
    assert suite.get("failures") == "0"
    names = {case.get("classname") for case in suite}
    assert names
    assert all("join" in str(name) for name in names)
