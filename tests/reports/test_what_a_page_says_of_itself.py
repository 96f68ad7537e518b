"""What a page says of itself: how to treat it, what its marks mean, and what it leaves out."""

from __future__ import annotations

from typing import Any

import pytest
from groundswell import Advice, Case, advise
from groundswell.engine.common.safe_text import markdown_text
from groundswell.engine.facts.case import case_of_facts
from groundswell.engine.files.case_files import read_case
from groundswell.engine.reports.html import html
from groundswell.engine.reports.report import markdown
from html_page import Page
from places import HONG_KONG

LOOKS: list[Any] = [{}, {"brief": True}, {"plan": True}]
OUT = {"movement.stage": "mobilized", "turnout.size": "mass", "turnout.breadth": "several"}
STUDENTS = {"name": "Students", "support": "active_ally", "closeness": "none"}


def with_group(**more: Any) -> Advice:
    """The advice on a movement that takes to the streets, with one group."""
    data = {"movement": {"stage": "mobilized"}, "allies": [{**STUDENTS, **more}]}
    return advise(Case.model_validate(data))


@pytest.mark.parametrize(
    "talks",
    [
        {"negotiation.wish": "not_wanted", "negotiation.status": status}
        for status in ("offered", "scheduled", "underway")
    ]
    + [{"negotiation.wish": "divided"}, {"negotiation.others_speak": True}],
)
def test_where_talks_are_there_the_checklist_does_not_speak_of_one_day(talks: Any) -> None:
    page = markdown(advise(case_of_facts({**OUT, **talks})))
    assert "Ready for the table: how far is it?" in page
    assert "If one day" not in page


def test_where_nothing_is_said_of_talks_the_checklist_speaks_of_one_day() -> None:
    assert "If one day you want to talk" in markdown(advise(case_of_facts(OUT)))


@pytest.mark.parametrize("look", LOOKS)
def test_a_page_without_groups_does_not_say_that_it_says_how_groups_stand(look: Any) -> None:
    advice = advise(case_of_facts(OUT))
    for page in (markdown(advice, **look), Page(html(advice, **look)).words):
        assert "it says what you plan, and where you are weak." in page
        assert "how groups stand" not in page


def test_a_page_with_groups_says_that_it_says_how_they_stand() -> None:
    assert "it says how groups stand towards the other side." in markdown(with_group())


def test_a_page_says_in_its_own_words_what_is_added_to_the_source() -> None:
    advice = advise(read_case(str(HONG_KONG)))
    for look in LOOKS:
        page = Page(html(advice, **look)).words
        assert "Ours:" not in page
        assert ("We add: " in page) is ("plan" not in look)


def test_of_a_group_of_which_nothing_can_be_advised_yet_it_says_what_is_not_known() -> None:
    advice = with_group(pillar="education")
    (ally,) = advice.allies
    assert ally.next_step is None
    assert ally.silence is not None
    assert ally.silence.startswith("Nothing yet. Not known: taking part")
    assert ally.silence in markdown(advice)


def test_what_is_left_out_names_the_group_and_what_takes_its_place() -> None:
    advice = with_group(uses_violence=True, mobilized=False, pillar="civil_society")
    words = Page(html(advice)).words
    left_out = "Left out: “Start with your natural allies” for Students, because “Keep what you do"
    assert left_out in words


def test_each_warring_side_is_one_side_where_it_does_something() -> None:
    facts = {**OUT, "movement.target": "armed_parties", "negotiation.wish": "wanted"}
    page = markdown(advise(case_of_facts({**facts, "turnout.size": "small"})))
    assert "if a warring side walks away" in page
    assert "if each warring side" not in page


@pytest.mark.parametrize("status", ["offered", "scheduled", "underway"])
@pytest.mark.parametrize("size", ["small", "sizeable"])
def test_partners_are_told_of_talks_once_where_a_wider_coalition_comes_first(
    size: str, status: str
) -> None:
    facts = {
        "movement.stage": "mobilized",
        "turnout.size": size,
        "turnout.breadth": "one_community",
        "turnout.trend": "falling",
        "negotiation.wish": "wanted",
        "negotiation.status": status,
        "coalition.shared_demands": True,
        "coalition.mandate": "agreed",
        "coalition.can_commit": True,
        "coalition.cohesion": "united",
        "coalition.communities": 1,
    }
    advice = advise(case_of_facts(facts))
    assert advice.posture == "broaden"
    assert Page(html(advice)).words.count("Ask what they would want from them") == 1


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("histories; NAVCO 2.0", "histories; NAVCO 2.0"),
        ("(NAVCO 2.0)", "(NAVCO 2.0)"),
        ("at 10.0.0.5", "at 10\\.0\\.0\\.5"),
        ("2.0.example.com", "2\\.0\\.example\\.com"),
        ("in 1.5/x", "in 1\\.5/x"),
    ],
)
def test_a_version_stands_as_it_is_and_an_address_does_not(text: str, printed: str) -> None:
    assert markdown_text(text) == printed
