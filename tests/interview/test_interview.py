"""The interview asks what matters and nothing else, and leads to the advice of the whole case."""

from __future__ import annotations

import random
import re
import statistics
from functools import cache

import pytest
from cases_at_random import random_value
from drawing import drawn
from groundswell import Advice, Case, InputError, advise, load_packs, read_case
from groundswell.engine import RulePack
from groundswell.engine.facts import ALLY_FACTS, MOVEMENT_FACTS
from groundswell.engine.interview import ALLIES, SECTIONS, Interview, Unsaid, why
from groundswell.engine.interview.question import HEADING, MOVEMENT_KEYS, group_key, group_part
from groundswell.engine.interview.words import at_a_turn, reasons, still_to_come
from interviews import interviewed, questions, steps, substance, whole_cases
from places import CASES

FORM = (*MOVEMENT_KEYS, *HEADING)
"""The questions of a full form, the groups apart."""
PACKS = {"one_pager": ("one_pager",), "both": ()}
SEEDS = drawn(range(4), 2)


@pytest.fixture(params=PACKS)
def pack(request: pytest.FixtureRequest) -> RulePack:
    return load_packs(*PACKS[request.param])


def advice_on(case: Case, pack: RulePack) -> Advice:
    return advise(case, pack, "meaning")


def fits(interview: Interview, key: str) -> bool:
    """Whether a question fits the group that it is about."""
    part = group_part(key)
    return part is None or ALLY_FACTS[part[1]].may_fit((interview.case.allies or ())[part[0]])


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
    """At any moment, whatever one would answer to a question that the filter leaves out.

    But for what does not fit a group: that stays unknown, and counts where somebody says it.
    """
    chance = random.Random(seed)
    for case in whole_cases(seed, 2, most_allies=2):
        for at, _, _ in steps(Interview(pack), case):
            left_out = [k for k in at.all_keys() if k not in at.to_ask and at.answer_to(k) is None]
            for key in chance.sample(left_out, min(2, len(left_out))):
                fact = at.question(key).fact
                if key == ALLIES or fact.kind == "text" or not fits(at, key):
                    continue
                more = at.answer(key, random_value(chance, fact))
                assert key in more.parked
                assert substance(advice_on(more.case, pack)) == substance(
                    advice_on(at.case, pack)
                ), key


def group_of(pack: RulePack, **facts: str) -> Interview:
    """An interview in which one group is named, and what is known of it."""
    interview = Interview(pack).add_ally("a group").answer(ALLIES, "all")
    for name, value in facts.items():
        interview = interview.answer(group_key(0, name), value)
    return interview


VIOLENCE, MEMBERSHIP = group_key(0, "uses_violence"), group_key(0, "in_coalition")


@pytest.mark.parametrize("pillar", ["education", "local_government", "faith", "labour", "health"])
def test_civil_groups_without_ties_to_those_in_power_are_not_asked_after_for_violence(
    pack: RulePack, pillar: str
) -> None:
    for closeness in ("none", "some"):
        asked = group_of(pack, pillar=pillar, closeness=closeness, support="active_ally")
        assert VIOLENCE not in asked.waiting
        assert asked.answer(VIOLENCE, True).case != asked.case  # who knows of it can say so


@pytest.mark.parametrize("pillar", [None, "police", "military", "party", "civil_society", "other"])
def test_where_violence_may_be_it_is_asked_and_so_it_is_while_the_kind_is_not_known(
    pack: RulePack, pillar: str | None
) -> None:
    kind = {"pillar": pillar} if pillar else {}
    assert VIOLENCE in group_of(pack, **kind, closeness="none", support="active_ally").waiting


def test_of_groups_near_those_in_power_violence_is_asked_whatever_their_kind(
    pack: RulePack,
) -> None:
    known = {"pillar": "business", "support": "neutral"}
    assert VIOLENCE in group_of(pack, **known, closeness="props_up").waiting
    assert VIOLENCE in group_of(pack, **known).waiting  # how near is not known


def test_who_acts_against_you_is_not_asked_after_for_membership(pack: RulePack) -> None:
    assert MEMBERSHIP not in group_of(pack, support="active_opponent").waiting
    assert MEMBERSHIP in group_of(pack, support="neutral", closeness="none").waiting
    assert MEMBERSHIP in group_of(pack).waiting


def test_questions_about_a_group_name_whom_the_demands_are_addressed_to(pack: RulePack) -> None:
    key = group_key(0, "closeness")
    near = group_of(pack, closeness="props_up")
    assert near.question(key).text == "How close is this group to those in power?"
    company = near.answer("movement.target", "company").question(key)
    assert company.text == "How close is this group to the company?"
    assert company.said == "Without it the company could hardly go on"
    assert not [each.text for each in company.choices if "in power" in each.text]


@pytest.mark.parametrize(
    "word", ["owner of houses", "bank", "employer", "school", "church", "offices"]
)
def test_who_asks_something_of_an_owner_a_school_or_an_office_finds_the_answer(
    pack: RulePack, word: str
) -> None:
    asked = Interview(pack).question("movement.target")
    assert sum(word in each.text for each in asked.choices) == 1


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


def test_what_decides_the_headline_comes_first_and_all_else_in_the_authored_order(
    pack: RulePack,
) -> None:
    order = list(FORM)
    for case in whole_cases(1, 4, most_allies=0):
        purposes = [at.purpose for at, _, _ in steps(Interview(pack), case)]
        assert purposes == sorted(purposes, key=["headline", "advice", "words"].index)
        for purpose in ("advice", "words"):
            asked = [
                question.key
                for at, question, _ in steps(Interview(pack), case)
                if at.purpose == purpose and question.key != ALLIES
            ]
            assert asked == sorted(asked, key=order.index)


def test_each_question_to_the_headline_leaves_the_fewest_headlines_on_average(
    pack: RulePack,
) -> None:
    for case in whole_cases(2, 3, most_allies=2):
        for at, question, _ in steps(Interview(pack), case):
            if at.purpose != "headline" or question.key in ("movement.nonviolent", ALLIES):
                continue

            def left(key: str, at: Interview = at) -> float:
                outcomes = why(at, key).outcomes
                return sum(len(each.headlines) for each in outcomes) / len(outcomes)

            others = filter(at.decides_headline, at.to_ask)
            assert left(question.key) <= min(left(key) for key in others if key != ALLIES)


def test_nonviolence_is_among_the_first_three_although_advice_assumes_it(pack: RulePack) -> None:
    interview, asked = Interview(pack), []
    for _ in range(3):
        question = interview.next_question()
        assert question is not None
        asked.append(question.key)
        interview = interview.dont_know(question.key)
    assert "movement.nonviolent" in asked


@pytest.mark.slow
def test_the_headline_is_settled_after_a_handful_of_questions() -> None:
    """The figures themselves: pytest -s -k handful."""
    pack, numbers = load_packs(), []
    for path in sorted(CASES.glob("*.yaml")):
        case = read_case(path)
        walk = list(steps(Interview(pack), case))
        numbers.append(sum(at.purpose == "headline" for at, _, _ in walk))
        settled = next(at for at, _, _ in walk if at.purpose != "headline")
        assert set(settled.headline.possible) == set(advice_on(case, pack).possible_postures)
    print(f"{min(numbers)} to {max(numbers)}, median {statistics.median(numbers)}")  # noqa: T201
    assert max(numbers) <= 9
    assert statistics.median(numbers) <= 6


def test_a_section_that_is_chosen_comes_before_what_decides_the_headline(pack: RulePack) -> None:
    question = Interview(pack).jump("coalition").next_question()
    assert question is not None
    assert question.section == "coalition"


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
            assert at.to_headline <= at.deciding <= at.at_most
            first = sum(1 for _, later in log[number:] if later.to_headline)
            assert first <= at.to_headline
            changes = sum(1 for _, later in log[number:] if later.deciding)
            assert changes <= at.deciding + to_come * (1 + at.each_group)
            if number and key != ALLIES and log[number - 1][0] != ALLIES:
                before = log[number - 1][1]
                assert at.at_most < before.at_most
                assert at.deciding < before.deciding or not before.deciding


def test_what_is_promised_at_a_turn_is_what_the_next_question_counts(pack: RulePack) -> None:
    turns = 0
    for path in sorted(CASES.glob("*.yaml")):
        purpose = "headline"
        for at, _, _ in steps(Interview(pack), read_case(path)):
            if at.purpose == purpose:
                continue
            purpose, turns = at.purpose, turns + 1
            number = re.search(r"most (\d+)", " ".join(at_a_turn(at, "").more))
            assert number is not None
            assert f"at most {number[1]} to go" in still_to_come(at)
    assert turns > 18


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
    assert both["completed, to the advice"] < 0.82
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
            found = why(at, asked.key)
            assert found.waits, asked.key
            offered = [choice.value for choice in asked.choices]
            assert [outcome.value for outcome in found.outcomes][: len(offered)] == offered


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


RULE_SPEAK = re.compile(
    r"\brules?\b|\b[a-z]+_[a-z_]+|\b[a-z]+-[a-z]+-[a-z-]+|\(one-pager\)|It decides"
)


@pytest.mark.parametrize("case", ["hong-kong-2019", "sudan-april-2019"])
def test_why_a_question_is_asked_is_said_without_the_words_of_rules(case: str) -> None:
    for at, asked, _ in steps(Interview(load_packs()), read_case(CASES / f"{case}.yaml")):
        found = reasons(why(at, asked.key))
        told = " ".join([*found.sentences, *(lead.text for lead in found.leads)])
        assert not RULE_SPEAK.search(told), told


def test_answers_that_lead_to_the_same_are_told_together() -> None:
    interview = Interview(load_packs()).add_ally("nurses")
    found = reasons(why(interview, "allies[0].pillar"))
    texts = [lead.text for lead in found.leads]
    assert len(set(texts)) == len(texts)
    offered = interview.question("allies[0].pillar").choices
    assert {each for lead in found.leads for each in lead.choice.split("; ")} == {
        each.text for each in offered
    }
