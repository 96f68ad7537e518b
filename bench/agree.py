"""Runs random cases through both readings and compares: python bench/agree.py 1000000 --jobs 2.

Prints the rate and the memory of each process ten times on the way; exits with 1 on a difference.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests" / "support"))

from cases_at_random import random_case
from groundswell.engine.packs.loading import load_packs
from groundswell.engine.readings.durable import Durable
from groundswell.engine.readings.meaning import Meaning


def resident() -> float:
    """The memory of this process in MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 1e6


def compared(job: int, number: int, seed: int) -> int:
    """How many of so many random cases differ; the first few are printed."""
    pack = load_packs()
    fired, meant = Durable(pack), Meaning(pack)
    random = Random(f"{seed} {job}")
    different = 0
    start = time.perf_counter()
    print(f"job {job}: {resident():.1f} MB at the start", flush=True)
    for done in range(1, number + 1):
        case = random_case(random)
        if fired.findings(case) != meant.findings(case):
            different += 1
            if different <= 3:
                print(f"job {job}: case {done} differs: {case.to_dict()}", flush=True)
        if done % max(number // 10, 1) == 0:
            rate = done / (time.perf_counter() - start)
            print(
                f"job {job}: {done:,} cases, {different} differ, {resident():.1f} MB, "
                f"{rate:,.0f} cases/s",
                flush=True,
            )
    return different


def main(given: Sequence[str] | None = None) -> int:
    """Share the cases out to processes and add up."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cases", type=int, nargs="?", default=1_000_000)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(given)
    share = -(-options.cases // options.jobs)
    work = [(job, share, options.seed) for job in range(options.jobs)]
    with multiprocessing.get_context("spawn").Pool(options.jobs) as pool:
        different = sum(pool.starmap(compared, work))
    print(f"{share * options.jobs:,} cases: {different or 'none'} differ")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
