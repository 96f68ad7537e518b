"""What Z3 is given means what the definition of a rule's meaning says."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random
from typing import Any

import pytest
from cases_at_random import random_case, random_pack
from groundswell import load_packs
from groundswell.engine.facts import Case
from groundswell.engine.facts.vocabulary import Truth
from groundswell.engine.packs.pack import RulePack
from groundswell.engine.readings.meaning import Meaning

z3 = pytest.importorskip("z3", reason="Z3 is not installed; the extra `proof` brings it")

from groundswell.engine.authoring.proof import AnyCase, Surely  # noqa: E402
from open_case import stated  # noqa: E402


def proved(any_case: AnyCase, case: Case) -> tuple[Any, ...]:
    """The verdicts of all definitions and rules, as the terms come out for one case."""
    subjects = [(d, any_case.definition[d.name]) for d in any_case.pack.definitions]
    subjects += [(r, any_case.rule[r.id]) for r in any_case.pack.rules]
    number = len(case.allies or ())
    verdicts = []
    for first in range(max(1, number)):
        asked = [verdict for subject, verdict in subjects if not first or subject.over_allies]
        verdicts.append(iter(worked_out(asked, stated(any_case, case, first))))
    return tuple(
        tuple(next(found) for found in verdicts)[:number]
        if subject.over_allies
        else next(verdicts[0])
        for subject, _ in subjects
    )


def worked_out(asked: list[Surely], numbers: list[tuple[Any, Any]]) -> list[Truth]:
    """What verdicts come to when every number is put in."""
    sides = [side for verdict in asked for side in (verdict.true, verdict.false)]
    bundle = z3.Function("bundle", *[z3.BoolSort()] * (len(sides) + 1))
    flat = z3.simplify(z3.substitute(bundle(*sides), *numbers)).children() if sides else []
    found = [z3.is_true(side) for side in flat]
    assert not any(true and false for true, false in zip(found[::2], found[1::2], strict=True))
    return [
        True if true else False if false else None
        for true, false in zip(found[::2], found[1::2], strict=True)
    ]


def meant(pack: RulePack, meaning: Meaning, case: Case) -> tuple[Any, ...]:
    """The same as the definition of meaning has it."""
    found = meaning.findings(case)
    return tuple(
        tuple(ally[d.name] for ally in found.allies) if d.over_allies else found.definitions[d.name]
        for d in pack.definitions
    ) + tuple(found.ally_rules[r.id] if r.over_allies else found.rules[r.id] for r in pack.rules)


def agree(pack: RulePack, cases: Iterable[Case], most_allies: int) -> None:
    meaning, any_case = Meaning(pack), AnyCase(pack, kinds=most_allies - 2)
    for case in cases:
        assert proved(any_case, case) == meant(pack, meaning, case), case


@pytest.mark.parametrize(
    "number", [100, pytest.param(4000, marks=pytest.mark.slow)], ids=["some", "many"]
)
def test_the_terms_of_the_built_in_packs_agree_with_the_meaning_of_every_rule(number: int) -> None:
    random = Random(4)
    agree(load_packs(), (random_case(random, most_allies=3) for _ in range(number)), 3)


@pytest.mark.parametrize(
    "number", [20, pytest.param(200, marks=pytest.mark.slow)], ids=["some", "many"]
)
def test_the_terms_of_packs_at_random_agree_with_their_meaning(number: int) -> None:
    random = Random(5)
    for _ in range(number):
        pack = random_pack(random, most_definitions=8, most_rules=6)
        agree(pack, (random_case(random, most_allies=4) for _ in range(15)), 4)


@pytest.mark.slow
def test_an_example_has_the_verdict_it_was_asked_for() -> None:
    random = Random(6)
    examples = 0
    for number in range(150):
        pack = random_pack(random, most_definitions=3, most_rules=4, deepest=2)
        meaning, any_case = Meaning(pack), AnyCase(pack)
        if any_case.needed > 5:
            continue  # exact, but slow
        for position, rule in enumerate(pack.rules, start=len(pack.definitions)):
            verdict = any_case.rule[rule.id]
            for term, truth in ((verdict.true, True), (verdict.false, False), (verdict.open, None)):
                case = any_case.example(term)
                if case is not None:
                    found = meant(pack, meaning, case)[position]
                    assert (found[0] if rule.over_allies else found) is truth, number
                    examples += 1
    assert examples > 80


def test_lists_of_any_length_come_down_to_the_kinds_of_groups_that_thresholds_need() -> None:
    """Where a list of up to nine groups makes rules fire, so do the few kinds that are looked at."""
    random = Random(7)
    long_lists = 0
    for number in range(40):
        pack = random_pack(random, most_definitions=3, most_rules=3, deepest=2)
        meaning, any_case = Meaning(pack), AnyCase(pack)
        for _ in range(20):
            case = random_case(random, most_allies=9)
            case = case.model_copy(
                update={"movement": case.movement.model_copy(update={"nonviolent": True})}
            )
            found = meaning.findings(case)
            terms = [
                {True: any_case.rule[name].true, False: any_case.rule[name].false}.get(
                    truth, any_case.rule[name].open
                )
                for name, truth in found.rules.items()
            ]
            if any_case.needed <= any_case.kinds:
                assert any_case.possible(*terms), number
                long_lists += len(case.allies or ()) > any_case.kinds + 2
    assert long_lists > 20
