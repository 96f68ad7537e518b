"""Cases a second through `groundswell advise - --lines`: one process, ten allies a case.

    python bench/lines.py --cases 3000 --rounds 3

Writes the cases first, then pipes them in, the answers into nothing; what a start alone takes is
taken off. Beside the time on the clock stands the CPU time, which a busy machine changes less.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random
from typing import IO

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests" / "support"))

from case_folders import case_data

ALLIES = 10
KNOWN = 0.8
"""How likely a fact is known."""


def taken(engine: str, cases: IO[bytes] | int) -> tuple[float, float]:
    """Seconds on the clock and of the processor."""
    command = [sys.executable, "-m", "groundswell", "advise", "-", "--lines", "--engine", engine]
    start, used = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdin=cases, stdout=subprocess.DEVNULL, check=True)
    now = resource.getrusage(resource.RUSAGE_CHILDREN)
    busy = now.ru_utime - used.ru_utime + now.ru_stime - used.ru_stime
    return time.perf_counter() - start, busy


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=3000)
    parser.add_argument("--rounds", type=int, default=3)
    chosen = parser.parse_args()
    random = Random(1)
    for engine in ("meaning", "durable"):
        with tempfile.TemporaryFile() as file:
            for _ in range(chosen.cases):
                data = case_data(random, allies=ALLIES, known=KNOWN)
                file.write(json.dumps(data).encode() + b"\n")
            rounds = []
            for _ in range(chosen.rounds):
                file.seek(0)
                whole, nothing = taken(engine, file), taken(engine, subprocess.DEVNULL)
                rounds.append([a - b for a, b in zip(whole, nothing, strict=True)])
        clock, busy = map(min, zip(*rounds, strict=True))
        print(
            f"{engine}: {chosen.cases / clock:,.0f} cases a second, "
            f"{busy / chosen.cases * 1000:.2f} ms of CPU time a case"
        )


if __name__ == "__main__":
    main()
