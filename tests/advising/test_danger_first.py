"""What is said about a group speaks of danger first: of its violence, then of the risk for it."""

from __future__ import annotations

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


def said(repression: str, **facts: Any) -> dict[str, str]:
    """By rule: what is said about one group, in a case with two more of its kind."""
    others = [{**facts, "name": name, "reach": "high", "liked": False} for name in ("A", "B", "C")]
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
