"""The interview asks what matters and nothing else, and leads to the advice of the whole case."""

from __future__ import annotations

import random
import statistics
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from cases_at_random import random_case, random_value
from groundswell import Advice, Case, InputError, advise, load_packs, read_case
from groundswell.engine import RulePack
from groundswell.engine.facts import MOVEMENT_FACTS
from groundswell.engine.interview import ALLIES, SECTIONS, Interview, Unsaid, review, turn, why
from groundswell.engine.interview.question import HEADING, MOVEMENT_KEYS
from interviews import interviewed, questions, steps, substance

CASES = Path(__file__).parent.parent / "cases"
FORM = (*MOVEMENT_KEYS, *HEADING)
"""The questions of a full form, the groups apart."""

PACKS = {"one_pager": ("one_pager",), "both": ()}
SEEDS = range(4)


@pytest.fixture(params=PACKS)
def pack(request: pytest.FixtureRequest) -> RulePack:
    return load_packs(*PACKS[request.param])


def whole_cases(seed: int, number: int, most_allies: int = 4) -> Iterator[Case]:
    chance = random.Random(seed)
    for _ in range(number):
        yield random_case(chance, known=1.0, most_allies=most_allies)


def advice_on(case: Case, pack: RulePack) -> Advice:
    return advise(case, pack, "meaning")


# What is asked.


@pytest.mark.parametrize("seed", SEEDS)
def test_an_interview_reaches_the_advice_of_the_whole_case(pack: RulePack, seed: int) -> None:
    for case in whole_cases(seed, 6):
        asked, whole = (advice_on(each, pack) for each in (interviewed(case, pack).case, case))
        assert substance(asked) == substance(whole)
        true_facts = {(said.fact, said.value) for said in whole.facts}
        for each in asked.recommendations:
            if each.ally is None:
                listed = [s for s in each.facts if not s.fact.startswith("allies")]
                assert {(said.fact, said.value) for said in listed} <= true_facts


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_not_asked_makes_no_difference(pack: RulePack, seed: int) -> None:
    """At any moment, whatever one would answer to a question that the filter leaves out."""
    chance = random.Random(seed)
    for case in whole_cases(seed, 2, most_allies=2):
        for at, _, _ in steps(Interview(pack), case):
            left_out = [k for k in at.all_keys() if k not in at.to_ask and at.answer_to(k) is None]
            for key in chance.sample(left_out, min(2, len(left_out))):
                fact = at.question(key).fact
                if key == ALLIES or fact.kind == "text":
                    continue
                more = at.answer(key, random_value(chance, fact))
                assert more.is_parked(key)
                assert substance(advice_on(more.case, pack)) == substance(
                    advice_on(at.case, pack)
                ), key


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_asked_could_make_a_difference_until_it_is_answered(
    pack: RulePack, seed: int
) -> None:
    for case in whole_cases(seed, 4):
        for at, asked, after in steps(Interview(pack), case):
            assert at.waiting[asked.key]
            assert asked.key in at.all_keys()
            assert asked.answer is None
            assert after.answer_to(asked.key) is not None or asked.key == ALLIES


@pytest.mark.parametrize("seed", SEEDS)
def test_the_same_answers_give_the_same_questions(pack: RulePack, seed: int) -> None:
    for case in whole_cases(seed, 4):
        assert questions(case, pack) == questions(case, pack)


def test_questions_come_in_the_authored_order_first_those_that_decide(pack: RulePack) -> None:
    order = list(FORM)
    for case in whole_cases(1, 4, most_allies=0):
        log = questions(case, pack)
        for deciding in (True, False):
            asked = [key for key, at in log if bool(at.deciding) is deciding and key != ALLIES]
            assert asked == sorted(asked, key=order.index)


def test_nonviolence_is_asked_third_although_advice_assumes_it(pack: RulePack) -> None:
    interview = Interview(pack)
    for number in range(2):
        question = interview.next_question()
        assert question is not None
        assert question.key == MOVEMENT_KEYS[number]
        interview = interview.dont_know(question.key)
    question = interview.next_question()
    assert question is not None
    assert question.key == "movement.nonviolent"


def test_without_nonviolence_nothing_else_is_asked(pack: RulePack) -> None:
    assert Interview(pack).answer("movement.nonviolent", False).next_question() is None


@pytest.mark.parametrize("seed", SEEDS)
def test_progress_never_promises_too_little(pack: RulePack, seed: int) -> None:
    """Each count of what is still to come holds to the end, and never grows but by a new group."""
    for case in whole_cases(seed, 6):
        log = questions(case, pack)
        groups = len(case.allies or ())
        for number, (key, at) in enumerate(log):
            still = len(log) - number
            named = sum(1 for other, _ in log[:number] if other == ALLIES)
            to_come = max(0, groups - named) if at.each_group else 0
            assert still <= at.at_most + to_come * (1 + at.each_group)
            assert 1 <= at.section <= at.sections == len(SECTIONS)
            assert at.deciding <= at.at_most
            if number and key != ALLIES and log[number - 1][0] != ALLIES:
                assert at.at_most < log[number - 1][1].at_most


# Figures.


def completed(case: Case, chance: random.Random) -> Case:
    """A worked case in which everything that nobody knows is guessed."""
    data = case.to_dict()
    for path in MOVEMENT_KEYS:
        section, _, name = path.partition(".")
        guess = random_value(chance, MOVEMENT_FACTS[path])
        data.setdefault(section, {}).setdefault(name, guess)
    if data["movement"]["nonviolent"] is False and case.movement.nonviolent is None:
        data["movement"]["nonviolent"] = True
    return Case.model_validate(data)


@cache
def share_of_the_form(*packs: str) -> dict[str, float]:
    """How much of the form the median interview over the worked cases asks, the groups apart."""
    pack = load_packs(*packs)
    shares: dict[str, list[float]] = {}
    for path in sorted(CASES.glob("*.yaml")):
        worked = read_case(path)
        for kind, case in (
            ("as it is", worked),
            ("completed", completed(worked, random.Random(path.stem))),
        ):
            log = [(key, at) for key, at in questions(case, pack) if not key.startswith(ALLIES)]
            deciding = sum(1 for _, at in log if at.deciding)
            shares.setdefault(f"{kind}, to the advice", []).append(deciding / len(FORM))
            shares.setdefault(f"{kind}, to the end", []).append(len(log) / len(FORM))
    return {kind: statistics.median(found) for kind, found in shares.items()}


@pytest.mark.slow
def test_the_median_interview_asks_far_less_than_the_form() -> None:
    """The figures themselves: pytest -s -k median."""
    one, both = share_of_the_form("one_pager"), share_of_the_form()
    for packs, shares in (("the one-pager's pack", one), ("both packs", both)):
        for kind, share in shares.items():
            print(f"{packs}, {kind}: {share:.0%} of {len(FORM)} questions")  # noqa: T201
    assert one["completed, to the advice"] < 0.60
    assert one["as it is, to the advice"] < 0.60
    assert both["completed, to the advice"] < 0.80
    assert one["as it is, to the end"] < 0.85


# Answers.


def test_not_knowing_and_not_saying_leave_a_fact_unknown_and_are_told_apart(pack: RulePack) -> None:
    key = "turnout.repeatable"
    blank = Interview(pack)
    for answered, unsaid in (
        (blank.dont_know(key), Unsaid.DONT_KNOW),
        (blank.rather_not_say(key), Unsaid.RATHER_NOT_SAY),
    ):
        assert answered.answer_to(key) is unsaid
        assert answered.case == blank.case
        assert key not in answered.to_ask
    assert blank.answer(key, False).case.turnout.repeatable is False


def test_nothing_is_answered_before_somebody_answers(pack: RulePack) -> None:
    interview = Interview(pack)
    assert all(interview.question(key).answer is None for key in interview.all_keys())
    assert interview.case == Case()


@pytest.mark.parametrize(
    ("key", "value", "told"),
    [
        ("movement.stage", "bilding", "did you mean building?"),
        ("movement.stage", True, "allowed: building"),
        ("turnout.repeatable", "perhaps", "must be yes or no"),
        ("coalition.organizations", -1, "must be 0 or more"),
        ("coalition.organizations", "three", "must be a whole number"),
        ("coalition.organizations", 10_000_000, "must be 1,000,000 or less"),
        ("as_of", "next week", "must be a year"),
        ("case", "x" * 201, "is longer than 200 characters"),
        ("movement.stage", None, "is blank"),
        (ALLIES, "enough", "must be one of: none, all, more"),
        ("movement.stadge", "building", "did you mean movement.stage?"),
        ("allies[0].support", "neutral", "there is no such question"),
    ],
)
def test_a_wrong_answer_is_refused_in_words(key: str, value: object, told: str) -> None:
    with pytest.raises(InputError) as refused:
        Interview(load_packs()).answer(key, value)
    assert told in str(refused.value)


def test_a_refused_name_is_never_repeated() -> None:
    interview = Interview(load_packs()).add_ally("the Quiet Ones")
    for name in ("THE QUIET ONES", "x" * 300 + "secret", "  "):
        with pytest.raises(InputError) as refused:
            interview.add_ally(name)
        assert "quiet" not in str(refused.value).lower()
        assert "secret" not in str(refused.value)
    with pytest.raises(InputError, match="a group needs one"):
        interview.dont_know("allies[0].name")


def test_a_yes_or_no_is_read_as_a_case_file_reads_it(pack: RulePack) -> None:
    assert Interview(pack).answer("turnout.repeatable", "No").case.turnout.repeatable is False


def test_every_question_tells_why_it_is_asked(pack: RulePack) -> None:
    for case in whole_cases(7, 3, most_allies=3):
        for at, asked, _ in steps(Interview(pack), case):
            reasons = why(at, asked.key)
            assert reasons.waits, asked.key
            offered = [choice.value for choice in asked.choices]
            assert [outcome.value for outcome in reasons.outcomes][: len(offered)] == offered


def test_what_why_says_of_an_answer_comes_true() -> None:
    pack = load_packs()
    for case in whole_cases(11, 3, most_allies=3):
        for at, asked, _ in steps(Interview(pack), case):
            if asked.key in ("movement.nonviolent", *HEADING):
                continue
            before = {each.rule for each in advice_on(at.case, pack).recommendations}
            for outcome in why(at, asked.key).outcomes:
                after = advice_on(at.answer(asked.key, outcome.value).case, pack)
                assert len(outcome.headlines) == len(after.possible_postures)
                new = {each.rule for each in after.recommendations} - before
                assert len(new) <= len(outcome.fires)


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
    assert {"allies[0].mobilized", "allies[0].in_coalition"} <= later
    assert {"allies[1].loyalty", "allies[1].contact_risk", "allies[1].shared_interest"} <= later
    assert later.isdisjoint({"allies[0].loyalty", "allies[0].contact_risk", "allies[1].mobilized"})
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
        Interview(pack).answer("movement.stage", "mobilized").answer("turnout.trend", "falling")
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
