"""The headline: exactly one in every complete case, and only what is still possible in the others."""

from __future__ import annotations

from collections import defaultdict
from itertools import product

import pytest
from groundswell import advise, load_packs
from groundswell.engine.authoring.rule_cases import case_of
from groundswell.engine.facts import FACTS, Case
from groundswell.engine.readings.meaning import Meaning

PACK = load_packs()
MEANING = Meaning(PACK)
POSTURES = [posture.name for posture in PACK.postures]

# The facts that postures rest on, each with one value for every answer that any condition tells
# apart, and None for unknown.
ANSWERS: dict[str, tuple[object, ...]] = {
    "movement.nonviolent": (True, False),
    "movement.stage": ("building", "mobilized", "after_a_deal"),
    "negotiation.wish": ("not_wanted", "divided", "wanted"),
    "negotiation.status": ("none", "offered", "underway"),
    "coalition.shared_demands": (True, False),
    "coalition.mandate": ("disputed", "agreed"),
    "coalition.can_commit": (True, False),
    "coalition.cohesion": ("fragmented", "united"),
    "turnout.size": ("small", "sizeable", "mass"),
    "turnout.breadth": ("one_community", "several"),
}


def possible(case: Case) -> frozenset[str]:
    found = MEANING.findings(case).definitions
    return frozenset(name for name in POSTURES if found[name] is not False)


def test_postures_rest_on_these_facts_only() -> None:
    assert PACK.facts_behind(frozenset(POSTURES)) == set(ANSWERS)
    assert all(set(values) <= set(FACTS[path].values) for path, values in ANSWERS.items())


@pytest.mark.slow
def test_every_complete_case_has_one_posture_and_unknowns_leave_just_those_they_can_become() -> (
    None
):
    """Kleene's reading of the postures is exact: enumerated over every complete and partial case."""
    paths = list(ANSWERS)
    reached: dict[tuple[object, ...], set[str]] = defaultdict(set)
    complete = 0
    for values in product(*ANSWERS.values()):
        case = case_of(dict(zip(paths, values, strict=True)))
        found = possible(case)
        assert len(found) == 1, values
        complete += 1
        if not values[0]:
            continue  # without nonviolence nothing else counts
        # Every way of forgetting some of the facts can become this complete case again.
        for partial in product([True], *[(None, value) for value in values[1:]]):
            reached[partial] |= found
    assert complete == 2 * 3 * 3 * 3 * 2 * 2 * 2 * 2 * 3 * 2
    for partial, postures in reached.items():
        known = {p: v for p, v in zip(paths, partial, strict=True) if v is not None}
        assert possible(case_of(known)) == postures, known


def test_a_case_of_which_nothing_is_known_may_still_be_anything_but_out_of_scope() -> None:
    advice = advise(Case())
    assert advice.posture == "undetermined"
    assert set(advice.possible_postures) == set(POSTURES) - {"out_of_scope"}


def test_a_movement_that_did_not_choose_nonviolence_gets_no_other_advice() -> None:
    case = Case.model_validate(
        {"movement": {"nonviolent": False}, "negotiation": {"wish": "wanted"}}
    )
    advice = advise(case)
    assert advice.posture == "out_of_scope"
    assert [each.rule for each in advice.recommendations] == ["out-of-scope-violence"]
