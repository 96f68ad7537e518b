"""Of which groups an open question is asked: those whose answer is missing, and whom it fits."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from groundswell import Case, advise, load_packs, read_case
from places import CASES

PACK = load_packs()


def asked_of(fact: str, *groups: dict[str, Any]) -> tuple[str, ...] | None:
    """The groups that the open question about a fact names; None where it is not asked."""
    case = Case.model_validate(
        {
            "movement": {"stage": "mobilized", "nonviolent": True},
            "negotiation": {"wish": "not_wanted"},
            "turnout": {"size": "sizeable", "trend": "rising"},
            "context": {"repression": "none"},
            "allies": groups,
            "allies_complete": True,
        }
    )
    questions = {each.fact: each.allies for each in advise(case, PACK).open_questions}
    return questions.get(f"allies[].{fact}")


@pytest.mark.parametrize("file", sorted(CASES.glob("*.yaml")), ids=lambda file: file.stem)
def test_a_question_names_the_groups_that_did_not_answer_it_and_no_other(file: Path) -> None:
    case = read_case(file)
    groups = {ally.name: ally for ally in case.allies or ()}
    for each in advise(case, PACK).open_questions:
        if each.fact.startswith("allies[]."):
            assert each.allies, each.fact
            path = each.fact.replace("allies[]", "ally")
            assert all(path not in groups[name].values for name in each.allies), each.fact


def test_a_question_of_a_count_names_the_groups_whose_answer_it_waits_for() -> None:
    near = {"support": "neutral", "closeness": "props_up", "contact_risk": "high"}
    known = {"name": "known", "pillar": "party", "loyalty": "loyal", "uses_violence": False, **near}
    unknown = {"name": "unknown", "pillar": "party", "uses_violence": False, **near}
    assert asked_of("loyalty", known, unknown) == ("unknown",)


def test_a_report_does_not_ask_civil_groups_for_violence_by_way_of_a_count_either() -> None:
    near = {"support": "neutral", "closeness": "props_up", "loyalty": "wavering"}
    council = {"name": "council", "pillar": "local_government", **near}
    assert asked_of("uses_violence", council) is None
    party = {"name": "a party", "pillar": "party", **near}
    assert asked_of("uses_violence", council, party) == ("a party",)


def test_a_report_does_not_ask_for_the_membership_of_who_acts_against_you() -> None:
    against = {"name": "against", "support": "active_opponent", "pillar": "party"}
    assert asked_of("in_coalition", against) is None
