"""What is said about a group speaks of danger first: of its violence, then of the risk for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest
from groundswell import Case, advise, load_packs

PACK = load_packs()
OVER_ALLIES = [rule.id for rule in PACK.rules if rule.over_allies]

GROUPS = list(
    product(
        ("active_opponent", "passive_opponent", "neutral", "passive_ally", "active_ally"),
        ("some", "close"),
        ("loyal", "wavering", "came_away"),
        (True, False),
        ("police", "courts", "labour", "party"),
    )
)
REPRESSION = ("none", "moderate", "severe")
OF_VIOLENCE = {"keep-violence-apart"}
"""Rules that speak only of groups that use violence."""


def said(repression: str | None, **facts: Any) -> dict[str, str]:
    """By rule: what is said about one group, in a case with two more of its kind."""
    others = [{"reach": "high", "liked": False, **facts, "name": name} for name in ("A", "B", "C")]
    data = {
        "movement": {"stage": "mobilized", "nonviolent": True, "target": "company"},
        "turnout": {"size": "sizeable"},
        "negotiation": {"wish": "not_wanted", "status": "none"},
        "context": {"repression": repression},
        "allies": others,
        "allies_complete": True,
    }
    advice = advise(Case.model_validate(data), PACK, "meaning")
    return {
        each.rule: str(each.next_step)
        for each in advice.recommendations
        if each.ally == "A" and each.stands
    }


def groups() -> Iterator[dict[str, Any]]:
    for support, closeness, loyalty, mobilized, pillar in GROUPS:
        yield {
            "support": support,
            "closeness": closeness,
            "loyalty": loyalty,
            "mobilized": mobilized,
            "in_coalition": False,
            "pillar": pillar,
        }


@pytest.mark.parametrize("repression", REPRESSION)
def test_a_group_that_uses_violence_is_never_told_what_a_peaceful_one_is_told(
    repression: str,
) -> None:
    for group in groups():
        violent = said(repression, **group, uses_violence=True, contact_risk="low")
        peaceful = said(repression, **group, uses_violence=False, contact_risk="low")
        for rule in violent.keys() & peaceful.keys() - OF_VIOLENCE:
            assert violent[rule] != peaceful[rule], (rule, group)


@pytest.mark.parametrize("repression", REPRESSION)
def test_a_group_for_which_contact_is_very_risky_is_never_told_what_another_is_told(
    repression: str,
) -> None:
    for group in groups():
        risky = said(repression, **group, uses_violence=False, contact_risk="high")
        calm = said(repression, **group, uses_violence=False, contact_risk="low")
        for rule in risky.keys() & calm.keys():
            assert risky[rule] != calm[rule], (rule, group, risky[rule])


@pytest.mark.parametrize("repression", REPRESSION)
def test_what_is_not_known_of_danger_never_brings_a_call_for_contact(repression: str) -> None:
    for group in groups():
        unknown = said(repression, **group)
        assert not {"ask-for-a-meeting", "make-contact-with-care"} & unknown.keys(), group


CALLS = re.compile(r"\b(invites?|asks?|plan|offer|calls?|propose|start)\b")
HARMLESS = (
    "ask in public",
    "invite it to nothing",
    "do not invite it",
    "offer no seat",
    "ask it to keep out of your actions",
)
"""What may be said of a group that uses violence, though it sounds like a call."""


def everything_said(*repressions: str | None, **danger: Any) -> Iterator[tuple[str, str]]:
    """By rule: all that is said about groups of every kind in this danger."""
    for repression in repressions:
        for group in groups():
            for member in (True, False):
                facts = {**group, "in_coalition": member, **danger}
                yield from said(repression, **facts).items()


def test_every_rule_about_a_group_is_met_by_these_groups() -> None:
    met = {rule for rule, _ in everything_said("none", uses_violence=True)}
    calm = {"uses_violence": False, "contact_risk": "low"}
    met |= {rule for rule, _ in everything_said("none", "moderate", **calm)}
    met |= {rule for rule, _ in everything_said("moderate", **calm, liked=True)}
    met |= {
        rule for rule, _ in everything_said("moderate", uses_violence=False, contact_risk="high")
    }
    assert met == {*OVER_ALLIES}


@pytest.mark.parametrize("risk", ["low", "medium", "high", None])
def test_a_group_that_uses_violence_is_never_called(risk: str | None) -> None:
    for rule, line in everything_said(*REPRESSION, None, uses_violence=True, contact_risk=risk):
        left = line
        for allowed in HARMLESS:
            left = left.replace(allowed, "…")
        assert not CALLS.search(left), (rule, line)
