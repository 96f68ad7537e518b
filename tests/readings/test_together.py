"""All allies together, and all turned facts together, mean what each of them means alone."""

from __future__ import annotations

from random import Random

import pytest
from cases_at_random import cases, random_case, random_pack
from drawing import drawn
from groundswell import Case, load_packs
from groundswell.engine.advising.advise import advisor, assume
from groundswell.engine.advising.evaluation import Evaluation
from groundswell.engine.explaining.supposing import supposing
from groundswell.engine.facts import FACTS
from groundswell.engine.language.condition import Among, And, Between, Condition, Count, Or
from groundswell.engine.readings.meaning import Known, Meaning, check
from groundswell.engine.readings.together import Together
from hypothesis import HealthCheck, given, settings

PACK = load_packs()
MEANT, TOGETHER = Meaning(PACK), Together(PACK)


@pytest.mark.parametrize("seed", drawn(range(5), 3))
def test_the_rules_that_come_with_groundswell_give_the_same_findings(seed: int) -> None:
    random = Random(seed)
    for number in range(1_000):
        case = random_case(random)
        assert TOGETHER.findings(case) == MEANT.findings(case), (seed, number, case.to_dict())


@pytest.mark.parametrize("seed", drawn(range(8), 4))
def test_packs_nobody_wrote_give_the_same_findings(seed: int) -> None:
    random = Random(seed)
    for number in range(25):
        pack = random_pack(random)
        together, meant = Together(pack), Meaning(pack)
        for _ in range(8):
            case = random_case(random, most_allies=8)
            assert together.findings(case) == meant.findings(case), (seed, number, case.to_dict())


def test_a_large_pack_with_deep_conditions_gives_the_same_findings() -> None:
    random = Random(1)
    pack = random_pack(random, most_definitions=20, most_rules=40, deepest=7)
    together, meant = Together(pack), Meaning(pack)
    for _ in range(50):
        case = random_case(random)
        assert together.findings(case) == meant.findings(case), case.to_dict()


@settings(deadline=None, max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(case=cases())
def test_any_case_gives_the_same_findings(case: Case) -> None:
    assert TOGETHER.findings(case) == MEANT.findings(case)


@pytest.mark.parametrize("number", [0, 1, 63, 64, 1000])
def test_any_number_of_allies_gives_the_same_findings(number: int) -> None:
    support = FACTS["ally.support"].values
    allies = [
        {"name": f"group {n}", "support": support[n % 5], "mobilized": n % 3 == 0}
        for n in range(number)
    ]
    for complete in (True, False, None):
        case = Case.model_validate({"allies": allies, "allies_complete": complete})
        assert TOGETHER.findings(case) == MEANT.findings(case)


def consulted(case: Case) -> Evaluation:
    """A case before an advisor."""
    return Evaluation(advisor(PACK, "meaning"), assume(case)[0], ())


def waits(condition: Condition, here: Known, found: Evaluation) -> list[str]:
    """The facts for which an open condition waits, one comparison after the other: the definition."""
    if check(condition)(here) is not None:
        return []
    match condition:
        case And(parts) | Or(parts):
            return [path for part in parts for path in waits(part, here, found)]
        case Count(inner):
            if found.case.allies is None:
                return [] if found.case.allies_complete is False else ["allies"]
            told = [path for each in found.known.allies for path in waits(inner, each, found)]
            return told + (["allies_complete"] if found.case.allies_complete is None else [])
        case Among(name) if name in PACK.definition:
            return waits(PACK.definition[name].condition, here, found)
        case Among(name) | Between(name):
            return [name]
    raise AssertionError(condition)


@pytest.mark.parametrize("seed", range(4))
def test_what_conditions_wait_for_is_told_in_their_own_order(seed: int) -> None:
    random = Random(seed)
    for _ in range(100):
        found = consulted(random_case(random, most_allies=5))
        numbers = found.advisor.numbers
        for rule in PACK.rules:
            number = numbers[rule.id]
            told = found.waiting.waits(number, found.waiting.allies)
            if not rule.over_allies:
                expected = dict.fromkeys(waits(rule.condition, found.of_movement, found))
                open_now = found.findings.rules[rule.id] is None
                assert list(expected) == (found.waiting.of_movement(number) if open_now else [])
                continue
            for ally, known in enumerate(found.known.allies):
                expected = dict.fromkeys(waits(rule.condition, known, found))
                assert list(expected) == [path for path, lanes in told if lanes & 2 << ally]


@pytest.mark.parametrize("seed", range(4))
def test_every_turned_fact_means_what_it_means_in_a_case_of_its_own(seed: int) -> None:
    random = Random(seed)
    turns = advisor(PACK, "meaning").sensitivity.turns
    tried = 0
    for _ in range(15):
        case = assume(random_case(random, most_allies=3))[0]
        values = consulted(case).of_movement
        verdicts = turns.verdicts(values)
        for lane, path, value in turns.taken(turns.every, values):
            turned = MEANT.findings(supposing(case, {(None, path): value}))
            then = {name: verdicts.truth(n, lane) for name, n in turns.definitions.items()}
            assert then == turned.definitions, (path, value, case.to_dict())
            tried += 1
    assert tried > 100


def test_what_is_compiled_is_made_of_numbers_alone() -> None:
    """No name and no word of a pack, which others may write, gets into the code that is run."""
    for line in TOGETHER.circuit.lines:
        left = line.replace("count(", "(").replace("None", "0")
        assert set(left) <= set("tfp0123456789 =&|(),"), line
