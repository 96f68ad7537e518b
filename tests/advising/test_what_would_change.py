"""What would change the advice: each row of the report's table is what really would happen."""

from __future__ import annotations

import gc
from random import Random

import pytest
from cases_at_random import random_case
from groundswell import Case, advise, load_packs, read_case
from groundswell.engine.advising.advice import Advice
from groundswell.engine.advising.advise import assume
from groundswell.engine.explaining.supposing import supposing
from places import CASES

PACK = load_packs()


def now(advice: Advice) -> set[str]:
    """The rules that say what to do now."""
    return {
        each.rule
        for each in advice.recommendations
        if each.priority == "now" and each.ally is None and each.stands
    }


def check(case: Case) -> int:
    """Try every change of an advice; gives how many rows there were."""
    case = assume(case)[0]
    advice = advise(case, PACK, "meaning")
    assert len(advice.changes) <= 4
    for change in advice.changes:
        assert change.facts
        assert bool(change.headlines) is not bool(change.comes)
        for said in change.facts:
            assert case.values[said.fact] != said.value
            then = advise(supposing(case, {(None, said.fact): said.value}), PACK, "meaning")
            if change.headlines:
                assert then.possible_postures == change.postures
                assert all(headline in then.headline for headline in change.headlines)
                assert then.headline != advice.headline
            else:
                assert {each.rule for each in change.comes} <= now(then) - now(advice)
                titles = {each.rule: each.title for each in then.recommendations}
                assert all(titles[each.rule] == each.title for each in change.comes)
    told = [said.fact for change in advice.changes if change.comes for said in change.facts]
    assert len(told) == len(set(told))
    return len(advice.changes)


@pytest.mark.parametrize("seed", range(6))
def test_every_change_does_what_the_report_says_it_does(seed: int) -> None:
    random = Random(seed)
    assert sum(check(random_case(random, most_allies=2)) for _ in range(25))


def test_a_settled_case_is_told_every_other_headline_that_one_fact_away_or_says_nothing() -> None:
    case = Case.model_validate(
        {
            "movement": {"stage": "mobilized"},
            "turnout": {"size": "mass"},
            "negotiation": {"wish": "not_wanted"},
            "coalition": {"mandate": "none"},
        }
    )
    found = {change.postures: change.facts[0].fact for change in advise(case, PACK).changes}
    assert found[("consolidate",)] == "negotiation.wish"
    assert found[("broaden",)] == "turnout.size"
    assert found[("sustain",)] == "movement.stage"


def test_a_headline_that_only_reads_otherwise_counts_as_changed() -> None:
    case = Case.model_validate(
        {
            "movement": {"stage": "mobilized"},
            "negotiation": {"wish": "wanted", "status": "offered"},
            "coalition": {"mandate": "none"},
        }
    )
    headlines = {h for change in advise(case, PACK).changes for h in change.headlines}
    assert "Consolidate now: you are already in the room" in headlines


def test_nothing_is_said_to_a_movement_that_has_not_chosen_nonviolence() -> None:
    case = Case.model_validate(
        {"movement": {"nonviolent": False, "stage": "mobilized"}, "turnout": {"size": "mass"}}
    )
    assert advise(case, PACK).changes == ()


def test_only_what_the_case_says_is_turned() -> None:
    assert advise(Case(), PACK).changes == ()


def test_the_report_prints_the_changes_as_a_table_above_the_questions() -> None:

    case = read_case(CASES / "hong-kong-2019.yaml")
    page = advise(case, PACK).to_markdown()
    table = page.index("| if … | then |")
    assert page.index("## What would change this advice") < table < page.index("Find out first:")
    assert "| you want to negotiate | the headline becomes “Consolidate before you" in page


def test_an_advice_leaves_no_waste_behind_that_python_would_have_to_look_for() -> None:
    """A server that advises all day keeps its size, however seldom waste is looked for."""
    cases = [random_case(Random(seed), most_allies=5) for seed in range(20)]
    for case in cases:
        advise(case, PACK, "meaning").to_markdown()
    gc.collect()
    gc.disable()
    try:
        for case in cases:
            advise(case, PACK, "meaning").to_markdown()
        assert gc.collect() == 0
    finally:
        gc.enable()
