"""Where the proof says that a rule stands, with which priority, there advice has it, and only there."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from cases_at_random import random_case
from groundswell import advise, load_packs
from groundswell.engine.facts import Case

z3 = pytest.importorskip("z3", reason="Z3 is not installed; the extra `proof` brings it")

from groundswell.engine.authoring.proof import AnyCase  # noqa: E402
from groundswell.engine.authoring.standing import Standing  # noqa: E402
from open_case import stated  # noqa: E402

PACK = load_packs()
RULES = [rule for rule in PACK.rules if rule.file.most is None]
SOON = ("now", "next")


def advised(case: Case) -> tuple[set[Any], set[Any]]:
    """The rules that stand in advice, each with its group, and those that are due soon for any."""
    told = [each for each in advise(case, PACK, "meaning").recommendations if each.stands]
    named = {rule.id for rule in RULES}
    return (
        {(each.rule, each.ally) for each in told if each.rule in named},
        {each.rule for each in told if each.rule in named and each.priority in SOON},
    )


def proved(any_case: AnyCase, case: Case) -> tuple[set[Any], set[Any]]:
    """The same by the terms of the proof."""
    standing = Standing(any_case)
    stands, soon = set(), set()
    for first, name in enumerate([ally.name for ally in case.allies or ()] or [None]):
        numbers = stated(any_case, case, first)
        for rule in RULES:
            if first == 0 or rule.over_allies:
                if holds(standing.stands(rule), numbers):
                    stands.add((rule.id, name if rule.over_allies else None))
                if first == 0 and holds(standing.stands_as(rule, SOON), numbers):
                    soon.add(rule.id)
    return stands, soon


def holds(term: Any, numbers: list[tuple[Any, Any]]) -> bool:
    return z3.is_true(z3.simplify(z3.substitute(term, *numbers)))


@pytest.mark.parametrize(
    "number", [5, pytest.param(60, marks=pytest.mark.slow)], ids=["some", "many"]
)
def test_a_rule_stands_in_the_proof_where_it_stands_in_advice(number: int) -> None:
    random, any_case = Random(8), AnyCase(PACK, kinds=1)
    seen = 0
    for _ in range(number):
        case = random_case(random, most_allies=3)
        sure = case.movement.model_copy(update={"nonviolent": True})
        case = case.model_copy(update={"movement": sure})
        assert proved(any_case, case) == advised(case), case
        seen += len(advised(case)[0])
    assert seen > number
