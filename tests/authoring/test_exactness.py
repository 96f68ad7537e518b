"""Where Kleene's reading is open and the exact one is not is found, as by trying every case."""

from __future__ import annotations

from functools import cache
from itertools import combinations_with_replacement, product
from random import Random
from typing import Any

import pytest
from cases_at_random import ENTRY, PLACE
from drawing import drawn
from groundswell.engine.authoring.rule_cases import case_of
from groundswell.engine.facts import FACTS, Ally, Case
from groundswell.engine.facts.vocabulary import Truth
from groundswell.engine.language.condition import Among, And, Between, Condition, Count, Or
from groundswell.engine.packs.pack import RulePack
from groundswell.engine.packs.rule import Definition
from groundswell.engine.readings.meaning import Meaning

pytest.importorskip("z3", reason="Z3 is not installed; the extra `proof` brings it")

from groundswell.engine.authoring.exactness import overlooked
from groundswell.engine.authoring.proof import AnyCase

YES = "coalition.team"
STAGE = "movement.stage"
SIZE = "turnout.size"
NUMBER = "coalition.organizations"
LIKED = "ally.liked"


def small_condition(random: Random, depth: int, *, allies: bool) -> Condition:
    """A condition on few facts, so that every case can be tried; parts are often repeated."""
    if depth and random.random() < 0.8:
        parts = tuple(
            small_condition(random, depth - 1, allies=allies)
            for _ in range(random.choice((2, 2, 3)))
        )
        return random.choice((And, Or))(parts)
    if allies and random.random() < 0.6:
        inner = Among(LIKED, frozenset({random.random() < 0.5}))
        return Count(inner, *random.choice(((0, 0), (1, None), (2, None), (1, 1), (0, 1))))
    if not allies and random.random() < 0.3:
        return Between(NUMBER, *random.choice(((0, 1), (2, None), (1, 3), (4, None))))
    path = YES if allies else random.choice((YES, SIZE))
    values = FACTS[path].values
    return Among(path, frozenset(random.sample(values, random.randint(1, len(values) - 1))))


ANSWERS: dict[bool, dict[str, tuple[Any, ...]]] = {
    False: {YES: (True, False), SIZE: ("small", "sizeable", "mass"), NUMBER: (0, 1, 2, 4)},
    True: {YES: (True, False)},
}
"""The facts that small conditions read without allies, and with them."""

MOST_LISTED = 5
MOST_THERE_ARE = 8

World = tuple[tuple[Any, ...], tuple[bool, ...]]
"""A complete case: the values of the facts, and of each ally whether it is liked."""

Partial = tuple[tuple[Any, ...], tuple[Truth, ...] | None, Truth]
"""An incomplete case: the same where it is known, and whether the list is complete."""


def pack_of(condition: Condition) -> RulePack:
    definition = Definition("asked", False, condition, ENTRY, "at-random", PLACE)
    return RulePack((), "", (definition,), (), (), ())


@cache
def worlds(allies: bool) -> list[World]:
    """Every complete case; of lists that are alike but for their order, one."""
    lists: list[tuple[bool, ...]] = [()]
    if allies:
        lists = [
            each
            for total in range(MOST_THERE_ARE + 1)
            for each in combinations_with_replacement((True, False), total)
        ]
    return list(product(product(*ANSWERS[allies].values()), lists))


@cache
def partial_cases(allies: bool) -> list[Partial]:
    """Every incomplete case; of lists that are alike but for their order, one."""
    values = list(product(*[(None, *answers) for answers in ANSWERS[allies].values()]))
    lists: list[tuple[Truth, ...] | None] = [()]
    if allies:
        lists = [
            None,
            *(
                each
                for total in range(MOST_LISTED + 1)
                for each in combinations_with_replacement((True, False, None), total)
            ),
        ]
    return list(product(values, lists, (True, None) if allies else (True,)))


def made(
    allies: bool, values: tuple[Any, ...], listed: tuple[Truth, ...] | None, complete: Truth
) -> Case:
    facts = {path: v for path, v in zip(ANSWERS[allies], values, strict=True) if v is not None}
    groups = None
    if listed is not None:
        groups = tuple(Ally(name=f"group {n}", liked=liked) for n, liked in enumerate(listed))
    return case_of(facts).model_copy(update={"allies": groups, "allies_complete": complete})


def becomes(partial: Partial, world: World) -> bool:
    """Whether a partial case can turn out to be this complete one."""
    values, listed, complete = partial
    facts, groups = world
    if any(v is not None and v != w for v, w in zip(values, facts, strict=True)):
        return False
    known = list(listed or ())
    if groups.count(True) < known.count(True) or groups.count(False) < known.count(False):
        return False
    ends = complete is True and listed is not None
    return len(groups) == len(known) if ends else len(groups) >= len(known)


@pytest.mark.parametrize("allies", drawn([False, True], 2), ids=["movement", "allies"])
def test_where_kleene_overlooks_something_is_found_just_as_by_trying_every_case(
    allies: bool,
) -> None:
    random = Random(8)
    seen = {True: 0, False: 0}
    for _ in range(40):
        condition = small_condition(random, 2, allies=allies)
        meaning = Meaning(pack_of(condition))

        def truth(case: Case, meaning: Meaning = meaning) -> Truth:
            return meaning.findings(case).definitions["asked"]

        exact = [(world, truth(made(allies, *world, True))) for world in worlds(allies)]
        wanted: set[Truth] = set()
        for partial in partial_cases(allies):
            if truth(made(allies, *partial)) is None:
                ends = {outcome for world, outcome in exact if becomes(partial, world)}
                wanted |= ends if len(ends) == 1 else set()
        assert {each.truth for each in overlooked(AnyCase(pack_of(condition)))} == wanted, condition
        seen[bool(wanted)] += 1
    assert min(seen.values()) >= 3


def test_a_rule_that_is_open_although_all_is_decided_comes_with_a_case_of_that_kind() -> None:
    pack = pack_of(
        Or(
            (
                Among(STAGE, frozenset({"building"})),
                Among(STAGE, frozenset({"mobilized", "stalled", "after_a_deal"})),
            )
        )
    )
    (each,) = overlooked(AnyCase(pack))
    assert each.truth is True
    assert each.case.values == {"movement.nonviolent": True}
