"""Two case files side by side: what differs in the facts and in the advice."""

from __future__ import annotations

import json
import os
from random import Random
from typing import Any

import pytest
from cases_at_random import random_case
from click.testing import CliRunner
from groundswell import Case, advise, load_packs, read_case
from groundswell.cli import cli
from groundswell.engine.advising.questions import inside
from groundswell.engine.explaining.comparison import Comparison, compare
from groundswell.engine.explaining.supposing import supposing
from places import CASES, GOLDEN

KEPT = GOLDEN / "compare"
UPDATE = os.environ.get("GROUNDSWELL_UPDATE_GOLDEN") == "1"
PACK = load_packs()

STUDENTS: dict[str, Any] = {
    "case": "The students' file",
    "as_of": "2024-05",
    "movement": {"stage": "mobilized", "structure": "decentralized", "nonviolent": True},
    "turnout": {"size": "mass", "trend": "rising"},
    "negotiation": {"wish": "not_wanted", "status": "offered"},
    "coalition": {"shared_demands": True, "mandate": "none", "cohesion": "strained"},
    "allies": [
        {
            "name": "teachers' union",
            "support": "active_ally",
            "closeness": "none",
            "mobilized": True,
        },
        {"name": "city police", "pillar": "police", "closeness": "props_up", "loyalty": "loyal"},
    ],
}
UNIONS: dict[str, Any] = {
    "case": "The unions' file",
    "as_of": "2024-05",
    "movement": {"stage": "mobilized", "structure": "decentralized", "nonviolent": True},
    "turnout": {"size": "sizeable", "breadth": "several"},
    "negotiation": {"wish": "wanted", "status": "offered"},
    "coalition": {"shared_demands": True, "mandate": "disputed", "can_commit": False},
    "allies": [
        {
            "name": "Teachers' Union",
            "support": "active_ally",
            "closeness": "none",
            "mobilized": False,
        },
        {"name": "city police", "pillar": "police", "closeness": "props_up", "loyalty": "wavering"},
        {"name": "chamber of commerce", "pillar": "business", "closeness": "close"},
    ],
}


def two_views() -> Comparison:
    return compare(Case.model_validate(STUDENTS), Case.model_validate(UNIONS), PACK)


def test_a_file_compared_with_itself_differs_in_nothing() -> None:
    random = Random(1)
    for _ in range(20):
        case = random_case(random, most_allies=4)
        found = compare(case, case, PACK)
        told = found.to_dict()
        del told["schema"], told["language"], told["first"], told["second"]
        assert not any(told.values())
        assert "say the same" in found.to_text()


def test_the_other_way_round_says_the_same_from_the_other_side() -> None:
    random = Random(2)
    for _ in range(30):
        one, other = random_case(random, most_allies=4), random_case(random, most_allies=4)
        there, back = compare(one, other, PACK), compare(other, one, PACK)
        assert (there.first, there.second) == (back.second, back.first)
        assert {(f.fact, f.first, f.second) for f in there.facts if f.ally is None} == {
            (f.fact, f.second, f.first) for f in back.facts if f.ally is None
        }
        assert len(there.facts) == len(back.facts)
        assert (there.came, there.went) == (back.went, back.came)
        assert there.questions_closed == back.questions_opened
        assert len(there.moved) == len(back.moved)


def test_all_that_differs_is_told_and_nothing_else() -> None:
    random = Random(3)
    for _ in range(30):
        one, other = random_case(random, most_allies=3), random_case(random, most_allies=3)
        found = compare(one, other, PACK)
        told = {f.fact for f in found.facts if f.ally is None}
        paths = one.values.keys() | other.values.keys()
        assert told == {p for p in paths if one.values.get(p) != other.values.get(p)}
        before = {(r.rule, r.ally) for r in advise(one, PACK).recommendations if r.stands}
        after = {(r.rule, r.ally) for r in advise(other, PACK).recommendations if r.stands}
        assert pairs(found.went) == before - after
        assert pairs(found.came) == after - before


def test_steps_that_differ_are_told_wherever_they_stand() -> None:
    random = Random(4)
    later = 0
    for _ in range(40):
        case = random_case(random, most_allies=1)
        other = random_case(random, most_allies=1)
        found = compare(case, other, PACK)
        told = {each.rule: (set(each.first_only), set(each.second_only)) for each in found.reworded}
        before, after = (
            {r.rule: r.steps for r in advise(each, PACK).recommendations if r.stands}
            for each in (case, other)
        )
        shared = {
            rule: (set(before[rule]) - set(after[rule]), set(after[rule]) - set(before[rule]))
            for rule in before.keys() & after.keys()
            if not PACK.rule[rule].over_allies
        }
        expected = {rule: sides for rule, sides in shared.items() if any(sides)}
        assert {rule: told[rule] for rule in told if rule in shared} == expected
        later += sum(before[rule][:1] == after[rule][:1] for rule in expected)
    assert later  # steps that differ only after the first one are among them


def pairs(lines: Any) -> set[tuple[str, str | None]]:
    return {(line.rule, ally) for line in lines for ally in (line.allies or (None,))}


def test_a_fact_that_decides_the_headline_alone_does_so() -> None:
    random = Random(4)
    for _ in range(30):
        one, other = random_case(random, most_allies=1), random_case(random, most_allies=1)
        possible = set(advise(one, PACK).possible_postures)
        for each in compare(one, other, PACK).facts:
            if each.ally is None:
                turned = supposing(one, {(None, inside(each.fact)): each.second})
                moved = set(advise(turned, PACK).possible_postures) != possible
                assert each.decides is moved


def test_two_groups_see_where_they_see_one_movement_differently() -> None:
    found = two_views()
    assert (found.first.posture, found.second.posture) == ("mobilize", "consolidate")
    told = {each.fact: (each.first, each.second) for each in found.facts if each.decides}
    assert told == {
        "negotiation.wish": ("not_wanted", "wanted"),
        "turnout.size": ("mass", "sizeable"),
    }
    assert all(each.decides for each in found.facts[:2])  # what decides comes first
    assert found.allies_second_only == ("chamber of commerce",)
    differ = {(each.fact, each.ally) for each in found.facts}
    assert ("allies[].loyalty", "city police") in differ
    assert ("allies[].mobilized", "teachers' union") in differ  # capitals make no other group
    assert {line.rule for line in found.came} >= {"consolidate-before-negotiating"}
    assert {line.rule for line in found.went} >= {"do-not-force-consolidation"}


def test_advice_under_another_heading_moved() -> None:
    found = compare(
        read_case(CASES / "hong-kong-2014.yaml"), read_case(CASES / "hong-kong-2019.yaml"), PACK
    )
    (move,) = found.moved
    assert move.rule == "loose-structure-is-a-liability-at-the-table"
    assert (move.first, move.second) == ("now", "keep_in_mind")
    assert move.rule in {each.rule for each in found.reworded}


def test_advice_that_gives_way_in_the_other_file_says_to_what() -> None:
    case = supposing(
        read_case(CASES / "montgomery-1955.yaml"), {(None, "negotiation.others_speak"): False}
    )
    found = compare(case, supposing(case, {(None, "negotiation.others_speak"): True}), PACK)
    gone = {line.rule: line.gives_way_to for line in found.went}
    assert gone["enter-the-room"] == "refuse-handpicked-delegates"


def test_the_page_takes_no_side() -> None:
    page = two_views().to_text().casefold()
    for word in ("wrong", "better", "worse", "mistake", "should", "correct"):
        assert word not in page.split()


def test_two_views_read_as_they_were_read_and_accepted() -> None:
    agreed("two groups on one movement", two_views().to_text())


def test_two_moments_read_as_they_were_read_and_accepted() -> None:
    files = [str(CASES / f"hong-kong-{year}.yaml") for year in (2014, 2019)]
    result = CliRunner().invoke(cli, ["compare", *files])
    assert result.exit_code == 0
    agreed("hong-kong-2014 and hong-kong-2019", result.stdout)


def agreed(name: str, page: str) -> None:
    """After a change that is meant: GROUNDSWELL_UPDATE_GOLDEN=1, then read what changed."""
    kept = KEPT / f"{name}.txt"
    if UPDATE:
        KEPT.mkdir(parents=True, exist_ok=True)
        kept.write_text(page, encoding="utf-8")
    assert page == kept.read_text(encoding="utf-8")
    assert all(len(line) <= 80 for line in page.splitlines())


def test_json_holds_both_sides() -> None:
    files = [str(CASES / f"hong-kong-{year}.yaml") for year in (2014, 2019)]
    found = json.loads(CliRunner().invoke(cli, ["compare", *files, "--format", "json"]).stdout)
    assert found["schema"] == "groundswell/comparison/1"
    assert [found["first"]["posture"], found["second"]["posture"]] == ["consolidate", "mobilize"]
    assert {"fact": "turnout.size", "first": "sizeable", "second": "mass"}.items() <= next(
        each for each in found["facts"] if each["fact"] == "turnout.size"
    ).items()


@pytest.mark.parametrize("files", [["-", "-"], ["no-such-file.yaml", "nor-this.yaml"]])
def test_files_that_cannot_be_read_are_named_all_at_once(run: Any, files: list[str]) -> None:
    ended = run("compare", *files)
    assert ended.status == 2
    assert ended.out == ""
    for name in files:
        assert name in ended.err


def test_a_number_is_said_once() -> None:
    first = Case.model_validate({"coalition": {"organizations": 3}})
    second = Case.model_validate({"coalition": {"organizations": 16}})
    page = compare(first, second, PACK).to_text()
    assert page.count("member organizations") == 1
    lines = [line.split() for line in page.splitlines()]
    assert ["first:", "3"] in lines
    assert ["second:", "16"] in lines
    assert "- member organizations: 16\n" in compare(Case(), second, PACK).to_text()
