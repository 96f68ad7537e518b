"""What a verdict waits for: the advice, `why` and the interview name the same facts."""

from __future__ import annotations

from random import Random

import pytest
from cases_at_random import random_case
from drawing import drawn
from groundswell import Advice, Case, advise, load_packs, read_case, why
from groundswell.engine.advising.advise import assume
from groundswell.engine.advising.questions import inside, outside
from groundswell.engine.facts import ALLY_FACTS
from groundswell.engine.interview import Interview
from groundswell.engine.interview.needs import key_of, needs
from groundswell.engine.language.condition import names

PACK = load_packs()

Facts = set[tuple[str | None, str]]
"""Facts by the name of the group they are about, or None, and their path."""


def by_advice(advice: Advice, rule: str) -> set[str]:
    """The paths that the advice asks about because of a rule."""
    return {each.fact for each in advice.open_questions if rule in each.decides}


def by_interview(case: Case) -> dict[str, set[str]]:
    """The keys of an interview that rules wait for, by rule."""
    found: dict[str, set[str]] = {}
    for key, waits in needs(PACK).wanted(case, more_groups=False).items():
        for need in waits:
            if need.kind in ("rule", "posture"):
                found.setdefault(need.name, set()).add(key)
    return found


def decided_later(name: str) -> frozenset[str]:
    """The facts behind what a rule gives way to by itself."""
    unless = PACK.rule[name].unless if name in PACK.rule else None
    return frozenset() if unless is None else PACK.facts_behind(names(unless))


def seldom_fits(case: Case, ally: str | None, path: str) -> bool:
    """Whether a fact is seldom worth a question about some of these groups."""
    fact = ALLY_FACTS.get(inside(path))
    return fact is not None and not all(
        fact.fits(each) for each in case.allies or () if ally in (None, each.name)
    )


def may_fit(case: Case, ally: str | None, path: str) -> bool:
    """Whether the questionnaire asks for a fact of a group."""
    return ally is None or all(
        ALLY_FACTS[inside(path)].may_fit(each) for each in case.allies or () if each.name == ally
    )


@pytest.mark.parametrize("seed", drawn(range(6), 3))
def test_an_open_rule_waits_for_the_same_facts_wherever_one_asks(seed: int) -> None:
    random = Random(seed)
    compared = 0
    for _ in range(30):
        case = assume(random_case(random, most_allies=4))[0]
        advice, asked = advise(case, PACK, "meaning"), by_interview(case)
        explained: dict[str, set[tuple[str | None, str]]] = {}
        for each in why(case, PACK).explanations:
            if each.verdict == "open":
                facts = {(question.ally, question.fact) for question in each.questions}
                explained.setdefault(each.name, set()).update(facts)
        numbers: dict[str | None, int | None] = {None: None}
        numbers |= {ally.name: number for number, ally in enumerate(case.allies or ())}
        for name, facts in explained.items():
            keys = {
                key_of((numbers[ally], inside(path)))
                for ally, path in facts
                if may_fit(case, ally, path)
            }
            assert keys == asked.get(name, set()), name
            # The advice asks also what decides whether advice that stands gives way by itself, and
            # leaves out what seldom fits a group; the interview asks it of those near the leadership.
            asked_beside = {outside(path) for path in decided_later(name)}
            found = {path for ally, path in facts if not seldom_fits(case, ally, path)}
            assert found <= by_advice(advice, name), name
            everything = {path for _, path in facts} | asked_beside
            assert by_advice(advice, name) <= everything, name
            compared += 1
        assert asked.keys() <= explained.keys()
    assert compared > 200


def incomplete(**facts: object) -> Case:
    """A case that says itself that its list of groups is not whole."""
    return Case.model_validate(
        {
            "movement": {"stage": "mobilized", "nonviolent": True},
            "allies": [{"name": "Teachers' union", "support": "neutral", "closeness": "none"}],
            "allies_complete": False,
            **facts,
        }
    )


def test_who_said_that_there_are_more_groups_is_not_asked_for_them_again() -> None:
    case = incomplete()
    advice = advise(case, PACK)
    assert not {"allies", "allies_complete"} & {each.fact for each in advice.open_questions}
    assert "allies" not in Interview.from_case(case, PACK).waiting
    (told,) = why(case, PACK, "map-strategic-allies").explanations
    assert (told.verdict, told.questions) == ("open", ())


def test_who_said_that_there_are_more_groups_without_naming_one_is_not_asked_either() -> None:
    case = incomplete(allies=None)
    assert Interview.from_case(case, PACK).answer_to("allies") == "more"
    assert not {"allies", "allies_complete"} & {
        each.fact for each in advise(case, PACK).open_questions
    }


def test_who_said_that_there_are_more_groups_reads_just_that() -> None:
    text = why(incomplete(), PACK, "map-strategic-allies").to_text()
    assert "you said that there are more" in text
    assert "not said to be complete" not in text
    assert "you said that more groups matter than are on your list" in " ".join(text.split())


def test_who_said_that_there_are_more_groups_is_advised_to_finish_the_list() -> None:
    rules = {each.rule for each in advise(incomplete(), PACK).recommendations}
    assert "finish-the-map" in rules


def test_a_fact_that_decides_only_an_order_is_asked_for_last(worked_cases: list) -> None:
    case = Case.model_validate(
        {
            "movement": {"stage": "mobilized", "nonviolent": True},
            "negotiation": {"wish": "wanted", "no_deal_plan": False},
        }
    )
    asked = [
        (each.fact, each.about)
        for each in advise(case, PACK).open_questions
        if each.about.startswith("how soon")
    ]
    assert asked == []  # where talks stand decides rules here as well
    for path in worked_cases:
        questions = advise(read_case(path), PACK).open_questions
        soon = [each.about.startswith("how soon to do this: “") for each in questions]
        assert soon == sorted(soon)


def test_where_only_the_order_is_open_the_question_is_still_asked() -> None:
    facts = {
        "movement": {
            "stage": "mobilized",
            "structure": "federated",
            "nonviolent": True,
            "target": "company",
            "ways_to_join": "many",
            "noncooperation": True,
            "decision_ahead": False,
        },
        "turnout": {"size": "small", "trend": "steady", "breadth": "several", "repeatable": True},
        "negotiation": {
            "wish": "wanted",
            "others_speak": False,
            "partial_offer": False,
            "consequences": "none",
            "no_deal_plan": False,
            "stalemate": False,
            "way_out": False,
            "partly_won": False,
        },
        "coalition": {
            "organizations": 3,
            "communities": 3,
            "cohesion": "united",
            "shared_demands": False,
            "mandate": "none",
            "team": False,
            "decision_rule": True,
            "can_commit": False,
            "ratification": True,
            "written_agreement": True,
            "inclusive": True,
        },
        "context": {"repression": "mild"},
        "allies": [],
        "allies_complete": True,
    }
    (asked,) = advise(Case.model_validate(facts), PACK).open_questions
    assert asked.fact == "negotiation.status"
    assert asked.about.startswith("how soon to do this: “")
    assert "make-walking-away-costly" in asked.decides
