"""How fast every why and why-not is worked out: python bench/why.py.

Prints cases a second on one core: the findings alone, and with what every settled rule rests on and
every open one waits for, for each of ten allies.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests" / "support"))

from cases_at_random import random_case
from groundswell.engine.advising.advise import assume
from groundswell.engine.facts import Case
from groundswell.engine.packs.loading import load_packs
from groundswell.engine.readings.reasons import Wording
from groundswell.engine.readings.together import Together
from groundswell.engine.readings.waiting import Waiting

ALLIES = 10
CASES = 200
ROUNDS = 9

PACK = load_packs()
TOGETHER = Together(PACK)
WORDING = Wording(PACK)


def every_why(case: Case) -> int:
    """How many rules were asked why, those over allies for each of them."""
    verdicts = TOGETHER.verdicts(case)
    found = TOGETHER.findings_of(case, verdicts)
    waiting = Waiting(TOGETHER.circuit, verdicts, case)
    values: dict[str, Any] = {**case.values, **found.counts, **found.definitions}
    allies = [
        {**values, **ally.values, **said}
        for ally, said in zip(case.allies or (), found.allies, strict=True)
    ]
    asked = 0
    for rule in PACK.rules:
        tree, number = WORDING.rules[rule.id], TOGETHER.circuit.numbers[rule.condition]
        said = found.ally_rules[rule.id] if rule.over_allies else (found.rules[rule.id],)
        for where, verdict in zip(allies if rule.over_allies else (values,), said, strict=True):
            if verdict is not None:
                WORDING.grounds(tree, verdict, where)
            asked += 1
        if rule.over_allies:
            waiting.waits(number, waiting.allies)
        elif said == (None,):
            waiting.of_movement(number)
    return asked


def rate(work: Callable[[Case], object], cases: list[Case]) -> float:
    """Cases a second, in the fastest of several rounds."""
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.process_time()
        for case in cases:
            work(case)
        best = min(best, time.process_time() - start)
    return len(cases) / best


def main() -> None:
    """Measure and print."""
    random = Random(1)
    cases: list[Case] = []
    while len(cases) < CASES:
        case = assume(random_case(random, most_allies=ALLIES, known=0.85))[0]
        if len(case.allies or ()) == ALLIES:
            cases.append(case)
    print(f"{len(PACK.rules)} rules, {ALLIES} allies, {every_why(cases[0])} verdicts a case")
    print(f"findings alone:              {rate(TOGETHER.findings, cases):8,.0f} cases/s")
    print(f"with every why and why-not:  {rate(every_why, cases):8,.0f} cases/s")


if __name__ == "__main__":
    main()
