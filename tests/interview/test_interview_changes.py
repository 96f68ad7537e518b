"""Groups, going back, jumping ahead and changing an answer: the interview keeps up."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from cases_at_random import random_case
from groundswell import Case, InputError, load_packs, read_case
from groundswell.engine import RulePack
from groundswell.engine.interview import ALLIES, SECTIONS, Interview, Unsaid, review, turn
from groundswell.engine.interview.naming import at_the_list
from interviews import interviewed, questions, steps, whole_cases
from places import CASES

PACKS = {"one_pager": ("one_pager",), "both": ()}
SEEDS = range(4)


@pytest.fixture(params=PACKS)
def pack(request: pytest.FixtureRequest) -> RulePack:
    return load_packs(*PACKS[request.param])


# Groups.


def test_a_group_is_asked_about_twice_first_briefly_then_what_its_kind_needs() -> None:
    pack = load_packs("one_pager")
    interview = Interview(pack)
    data = {
        "allies": [
            {"name": "union", "support": "active_ally", "closeness": "none"},
            {"name": "army", "support": "neutral", "closeness": "props_up"},
        ],
        "allies_complete": True,
    }
    asked = [key for key, _ in questions(Case.model_validate(data), pack) if key.startswith("all")]
    assert asked[:7] == [
        ALLIES,
        "allies[0].support",
        "allies[0].closeness",
        ALLIES,
        "allies[1].support",
        "allies[1].closeness",
        ALLIES,
    ]
    later = set(asked[7:])
    assert {"allies[0].mobilized", "allies[0].in_coalition", "allies[0].contact_risk"} <= later
    assert {"allies[1].loyalty", "allies[1].contact_risk", "allies[1].shared_interest"} <= later
    assert later.isdisjoint({"allies[0].loyalty"})
    assert interview.next_question() is not None


def test_groups_can_be_added_renamed_and_taken_off() -> None:
    interview = Interview(load_packs())
    for name in ("a union", "a church", "an army"):
        interview = interview.add_ally(name)
    for number, word in enumerate(("active_ally", "neutral", "active_opponent")):
        interview = interview.answer(f"allies[{number}].support", word)
    interview = interview.answer(ALLIES, "all").answer("allies[2].name", "the army")
    shorter = interview.remove_ally(1)
    assert [(g.name, g.answers) for g in shorter.groups] == [
        ("a union", {"ally.support": "active_ally"}),
        ("the army", {"ally.support": "active_opponent"}),
    ]
    assert shorter.answer_to(ALLIES) == "all"
    assert shorter.asked == (
        "allies[0].name",
        "allies[1].name",
        "allies[0].support",
        "allies[1].support",
        ALLIES,
    )
    none_left = shorter.remove_ally(0).remove_ally(0)
    assert none_left.answer_to(ALLIES) is None
    assert none_left.case == Case()
    assert interview.add_ally("one more").answer_to(ALLIES) is None  # asked anew


@pytest.mark.parametrize(
    ("closing", "complete"), [("none", True), ("more", False), ("dont_know", None)]
)
def test_no_groups_are_told_apart_from_groups_not_known(
    closing: str, complete: bool | None
) -> None:
    blank = Interview(load_packs())
    case = (blank.dont_know(ALLIES) if complete is None else blank.answer(ALLIES, closing)).case
    assert case.allies_complete is complete
    assert case.allies == (None if complete is None else ())


# Back and forth.


@pytest.mark.parametrize("seed", SEEDS)
def test_back_and_then_forward_changes_nothing(pack: RulePack, seed: int) -> None:
    chance = random.Random(seed)
    for case in whole_cases(seed, 2, most_allies=2):
        for _, _, at in steps(Interview(pack), case):
            gone = at
            for _ in range(chance.randint(1, 4)):
                gone = gone.back()
            assert gone.forward() == at
            there = gone.next_question()
            assert there is not None
            assert there.answer is not None or there.key == ALLIES
            if there.answer is not None and not isinstance(there.answer, Unsaid):
                again = gone.answer(there.key, there.answer)
                assert again == at
                assert again.next_question() == at.next_question()


def test_back_goes_through_the_answers_in_the_order_they_were_given(pack: RulePack) -> None:
    interview = Interview(pack)
    assert interview.back() == interview
    interview = interview.answer("turnout.size", "mass").answer("movement.stage", "building")
    first = interview.back()
    second = first.back()
    assert (first.at, second.at, second.back().at) == (
        "movement.stage",
        "turnout.size",
        "turnout.size",
    )


def test_whoever_looks_back_from_the_list_of_groups_comes_back_to_it(pack: RulePack) -> None:
    begun = Interview(pack).answer("movement.nonviolent", True).add_ally("dockers")
    interview = at_the_list(begun.add_ally("teachers"))
    for gone in (interview.back(), interview.back().back(), interview.jump("movement.nonviolent")):
        assert gone.at != ALLIES
        assert gone.forward() == interview
    renamed = interview.back().answer("allies[1].name", "nurses")
    assert (renamed.at, renamed.groups[1].name) == (ALLIES, "nurses")
    assert renamed.answer(ALLIES, "all").at is None


def test_whoever_looks_back_from_a_list_that_matters_no_more_goes_on_without_it(
    pack: RulePack,
) -> None:
    begun = Interview(pack).answer("movement.nonviolent", True).add_ally("dockers")
    gone = at_the_list(begun).jump("movement.nonviolent").answer("movement.nonviolent", False)
    assert gone.next_question() is None


def test_a_jump_goes_on_in_the_chosen_section_and_then_with_the_rest(pack: RulePack) -> None:
    interview = Interview(pack).jump("coalition")
    keys = []
    while (question := interview.next_question()) is not None and len(keys) < 40:
        keys.append(question.key)
        interview = interview.dont_know(question.key)
    assert keys[0].startswith("coalition.")
    assert "movement.stage" in keys
    assert sorted(set(keys)) == sorted(keys)


def test_a_jump_to_an_answered_question_shows_its_answer(pack: RulePack) -> None:
    interview = Interview(pack).answer("movement.stage", "building").jump("movement.stage")
    question = interview.next_question()
    assert question is not None
    assert question.answer == "building"
    with pytest.raises(InputError, match="did you mean movement"):
        interview.jump("movment")


# Edits.


def test_an_answer_that_makes_no_difference_any_more_is_parked_and_comes_back() -> None:
    pack = load_packs("one_pager")
    before = (
        Interview(pack)
        .answer("movement.stage", "mobilized")
        .answer("negotiation.wish", "not_wanted")
        .answer("turnout.trend", "falling")
    )
    edited = before.answer("movement.stage", "after_a_deal")
    assert edited.parked == ("turnout.trend",)
    assert edited.answer_to("turnout.trend") == "falling"
    assert turn(before, edited).parked == ("turnout.trend",)
    undone = edited.answer("movement.stage", "mobilized")
    assert undone == before
    assert undone.parked == ()


def test_an_edit_tells_how_the_advice_changed() -> None:
    pack = load_packs("one_pager")
    before = Interview.from_case(read_case(CASES / "hong-kong-2019.yaml"), pack)
    found = turn(before, before.answer("negotiation.wish", "wanted"))
    assert found.comparison.first.headline == "Stay open and keep growing"
    assert found.comparison.second.headline == "Consolidate before you enter the room"
    assert "consolidate-before-negotiating" in {line.rule for line in found.comparison.came}
    assert "stay-decentralized-to-mobilize" in {line.rule for line in found.comparison.went}
    assert not found.is_none
    assert turn(before, before).is_none


# From a case and back.


@pytest.mark.parametrize("path", sorted(CASES.glob("*.yaml")), ids=lambda path: path.stem)
def test_a_worked_case_comes_back_from_an_interview_as_it_was(path: Path) -> None:
    case = read_case(path)
    interview = Interview.from_case(case, load_packs())
    assert interview.case == case
    assert all(key not in interview.to_ask for key in case.values)


@pytest.mark.parametrize("seed", SEEDS)
def test_any_case_with_its_list_closed_comes_back_as_it_was(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(40):
        case = random_case(chance)
        if case.allies is None or (case.allies == () and case.allies_complete is None):
            case = case.model_copy(update={"allies": None, "allies_complete": None})
        assert Interview.from_case(case, load_packs()).case == case


def test_a_review_holds_every_answer_once_by_section(pack: RulePack) -> None:
    interview = interviewed(read_case(CASES / "hong-kong-2019.yaml"), pack)
    sections = list(review(interview))
    assert [title for title, _ in sections] == list(SECTIONS.values())
    numbers = [entry.number for _, entries in sections for entry in entries]
    assert sorted(numbers) == list(range(1, len(interview.asked) + 1))
    assert all(entry.question.said for _, entries in sections for entry in entries)
