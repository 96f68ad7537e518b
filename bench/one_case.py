"""One case at a time, ten allies: how long each way of firing the rules takes for it.

    python bench/one_case.py

Evaluation only: the case is read in, and nothing is put into words.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from statistics import median, quantiles
from typing import Any

from groundswell import load_packs
from groundswell.engine.readings import durable
from groundswell.engine.readings.together import Together
from peers.program import program
from peers.sample import sample

ALLIES = 10


def one_case(cases: int, rounds: int) -> dict[str, list[float]]:
    """Milliseconds for each case in each round, by the way the rules are fired."""
    pack, given = load_packs(), sample(cases, allies=ALLIES)
    ways: dict[str, tuple[Callable[[Any], object], list[Any]]] = {
        "meaning": (Together(pack).findings, given.as_cases())
    }
    if not durable.lacks():
        from peers.host import Hosted, for_host

        rules = program(pack)
        records = [for_host(record) for record in given.as_records(rules)]
        ways["durable"] = durable.Durable(pack).findings, given.as_cases()
        ways["durable_rules through its own Host"] = Hosted(rules).rules, records
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for number in range(rounds + 1):
        for name, (work, inputs) in ways.items():
            for each in inputs:
                start = time.perf_counter()
                work(each)
                if number:  # the first round warms up
                    taken[name].append((time.perf_counter() - start) * 1000)
    return taken


def main() -> None:
    """Print the figures."""
    for name, times in one_case(200, 5).items():
        most = quantiles(times, n=10)[-1]
        print(f"{name:36} {median(times):7.3f} ms, nine in ten below {most:7.3f} ms")


if __name__ == "__main__":
    main()
