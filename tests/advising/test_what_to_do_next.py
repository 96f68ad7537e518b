"""What the table of groups says to do next: a step, or why there is none; never a question."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from cases_at_random import random_case
from groundswell import Case, advise, load_packs
from groundswell.engine.reports.report import content

PACK = load_packs()


def cell(*, share: bool = False, **facts: Any) -> str:
    """What stands under "what to do next" for one group of which this is known."""
    case = Case.model_validate({"allies": [{"name": "weavers", **facts}]})
    (row,) = content(advise(case, PACK, "meaning", share=share))["allies"]
    return str(row.next_step)


def test_no_group_is_ever_answered_with_a_question() -> None:
    random = Random(16)
    for _ in range(300):
        advice = advise(random_case(random), PACK, "meaning")
        for row in content(advice)["allies"]:
            assert "?" not in row.next_step, row


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({}, "Nothing yet. Not known: closeness to the leadership; support for your cause."),
        (
            {"support": "active_ally", "mobilized": True},
            "See that it has its say, and that all keep from violence.",
        ),
        (
            {"support": "active_ally", "mobilized": True, "uses_violence": False},
            "See that it has its say.",
        ),
        (
            {
                "support": "active_ally",
                "closeness": "none",
                "mobilized": True,
                "in_coalition": True,
            },
            "It takes part and has its say. See that all keep from violence.",
        ),
        ({"uses_violence": True}, "It uses violence, so keep apart from it."),
        (
            {"support": "active_opponent"},
            "It acts against you. Unless it is close to the leadership, your time is better spent on others.",
        ),
        (
            {"support": "active_opponent", "closeness": "none", "uses_violence": False},
            "It acts against you and holds nobody up, so your time is better spent on others.",
        ),
    ],
)
def test_where_no_rule_speaks_of_a_group_the_silence_that_may_hold_is_told(
    facts: dict[str, Any], said: str
) -> None:
    assert cell(**facts) == said


def test_a_silence_that_surely_does_not_hold_is_not_told() -> None:
    facts = {"support": "active_ally", "mobilized": True, "uses_violence": True}
    assert "o on as you do" not in cell(**facts)
