"""The worked cases: each gives the posture its moment calls for, and six reports are kept whole."""

from __future__ import annotations

import os

import pytest
from groundswell import Advice, advise, read_case
from places import CASES, GOLDEN

UPDATE = os.environ.get("GROUNDSWELL_UPDATE_GOLDEN") == "1"

POSTURES = {
    "black-lives-matter-2020": "mobilize",
    "burma-1988": "consolidate",
    "chile-1988": "negotiate",
    "chile-2019": "mobilize",
    "czechoslovakia-1989": "negotiate",
    "farmworkers-1965-66": "consolidate",
    "georgia-2003": "undetermined",
    "hong-kong-2014": "consolidate",
    "hong-kong-2019": "mobilize",
    "liberia-2003": "undetermined",
    "montgomery-1955": "negotiate",
    "myanmar-2021": "mobilize",
    "poland-1980": "negotiate",
    "serbia-1996-99": "undetermined",
    "serbia-otpor-2000": "mobilize",
    "south-africa-1990-94": "negotiate",
    "south-africa-port-elizabeth-1985": "undetermined",
    "sudan-april-2019": "consolidate",
}

UNSETTLED = {
    "georgia-2003": ({"consolidate", "negotiate"}, {"coalition.mandate", "coalition.can_commit"}),
    "liberia-2003": ({"consolidate", "negotiate"}, {"coalition.mandate", "coalition.can_commit"}),
    "serbia-1996-99": ({"consolidate", "broaden"}, {"negotiation.wish"}),
    "south-africa-port-elizabeth-1985": (
        {"consolidate", "negotiate"},
        {"coalition.mandate", "coalition.cohesion"},
    ),
}

REPORTS = (
    "czechoslovakia-1989",
    "hong-kong-2014",
    "hong-kong-2019",
    "montgomery-1955",
    "serbia-1996-99",
    "sudan-april-2019",
)


def advice_on(name: str) -> Advice:
    return advise(read_case(CASES / f"{name}.yaml"))


def fired(advice: Advice) -> set[str]:
    return {each.rule for each in advice.recommendations}


def test_every_case_file_is_worked() -> None:
    assert {path.stem for path in CASES.glob("*.yaml")} == POSTURES.keys()


@pytest.mark.parametrize("name", POSTURES)
def test_a_worked_case_has_the_posture_of_its_moment(name: str) -> None:
    assert advice_on(name).posture == POSTURES[name]


@pytest.mark.parametrize("name", UNSETTLED)
def test_an_unsettled_case_asks_first_what_settles_its_posture(name: str) -> None:
    advice = advice_on(name)
    postures, facts = UNSETTLED[name]
    assert set(advice.possible_postures) == postures
    assert {question.fact for question in advice.open_questions[: len(facts)]} == facts
    assert all(question.question in advice.why for question in advice.open_questions[: len(facts)])


def test_hong_kong_2019_stays_open_and_hears_what_its_structure_will_cost() -> None:
    rules = fired(advice_on("hong-kong-2019"))
    assert {
        "stay-decentralized-to-mobilize",
        "loose-structure-is-a-liability-at-the-table",
        "do-not-force-consolidation",
        "peel-off-strategic-allies",
    } <= rules
    assert "make-contact-with-care" not in rules  # how risky contact is was not said


def test_sudan_is_told_to_settle_its_disputed_mandate_while_talks_go_on() -> None:
    advice = advice_on("sudan-april-2019")
    assert advice.headline == "Consolidate now: you are already in the room"
    first = advice.recommendations[0]
    assert first.rule == "consolidate-before-negotiating"
    assert "mandate" in first.steps[0]
    assert ("coalition.mandate", "disputed") in {(s.fact, s.value) for s in first.facts}


@pytest.mark.parametrize("name", REPORTS)
def test_a_report_reads_as_it_was_read_and_accepted(name: str) -> None:
    """After a change that is meant: GROUNDSWELL_UPDATE_GOLDEN=1, then read what changed."""
    page = advice_on(name).to_markdown()
    kept = GOLDEN / f"{name}.md"
    if UPDATE:
        GOLDEN.mkdir(exist_ok=True)
        kept.write_text(page, encoding="utf-8")
    assert page == kept.read_text(encoding="utf-8")
