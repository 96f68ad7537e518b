"""Case files per second, from file to report, and where the time of one file goes.

    python bench/files.py --files 3000 --rounds 3

Writes case files of ten allies. First the steps from file to report in this process, in CPU time;
then `groundswell batch` over all of them, as a user runs it: the best round, with its start and
without it, and the CPU time of all its processes, which a busy machine changes least.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from random import Random
from typing import Any

import yaml

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests" / "support"))

from case_folders import case_data
from groundswell.engine.advising.advise import advisor
from groundswell.engine.files.case_files import case_in
from groundswell.engine.files.document import read_document
from groundswell.engine.packs.loading import load_packs
from groundswell.engine.readings.engines import Engine
from groundswell.engine.reports.report import markdown

ALLIES = 10
KNOWN = 0.8
"""How likely a fact is known."""


def write_files(folder: Path, number: int) -> None:
    """The same cases in two folders, as YAML and as JSON."""
    random = Random(1)
    for form in ("yaml", "json"):
        (folder / form).mkdir()
    for n in range(number):
        data = case_data(random, allies=ALLIES, known=KNOWN)
        (folder / f"yaml/case-{n}.yaml").write_text(yaml.safe_dump(data, sort_keys=False))
        (folder / f"json/case-{n}.json").write_text(json.dumps(data))


def taken(*arguments: str | Path) -> tuple[float, float]:
    """How long a batch takes on all cores, and how much CPU time in all its processes; seconds."""
    with tempfile.TemporaryDirectory() as output:
        command = [sys.executable, "-m", "groundswell", "batch", *map(str, arguments), "-o", output]
        start, used = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, check=True, capture_output=True)
        now = resource.getrusage(resource.RUSAGE_CHILDREN)
        busy = now.ru_utime - used.ru_utime + now.ru_stime - used.ru_stime
        return time.perf_counter() - start, busy


def rates(folder: Path, number: int, rounds: int, engine: Engine) -> None:
    """Print files per second of whole batches."""
    cores = os.cpu_count() or 1
    for form in ("yaml", "json"):
        options = ("--engine", engine)
        whole = [taken(folder / form, *options) for _ in range(rounds)]
        start = [taken(folder / f"{form}/case-0.{form}", *options) for _ in range(rounds)]
        seconds, first = min(whole)[0], min(start)[0]
        # A batch of one case starts one worker, a large one as many as there are cores.
        busy = min(busy for _, busy in whole) - cores * min(busy for _, busy in start)
        print(
            f"  {form}: {number / seconds:,.0f} files/s, {number / (seconds - first):,.0f} after "
            f"the start of {first:.2f} s; {busy / number * 1000:.2f} ms of CPU for each file, so "
            f"{number / busy * cores:,.0f} files/s on {cores} cores with nothing else to do"
        )


def step(name: str, work: Callable[[Any], Any], inputs: Iterable[Any], rounds: int) -> list[Any]:
    """Print the CPU time that a step takes for one case, the best of several rounds."""
    inputs, best, outputs = list(inputs), float("inf"), []
    for _ in range(rounds):
        start = time.process_time()
        outputs = [work(each) for each in inputs]
        best = min(best, time.process_time() - start)
    print(f"  {name:<24} {best / len(inputs) * 1000:6.3f} ms")
    return outputs


def steps(folder: Path, engine: Engine, rounds: int, number: int = 300) -> None:
    """Print where the time of one file goes, on one core."""
    print(f"{engine}: CPU time of one file on one core")
    read_json = [path.read_bytes() for path in sorted((folder / "json").iterdir())[:number]]
    read_yaml = [path.read_bytes() for path in sorted((folder / "yaml").iterdir())[:number]]
    step("JSON to data", lambda raw: read_document(raw, "case.json"), read_json, rounds)
    documents = step("YAML to data", lambda raw: read_document(raw, "c.yaml"), read_yaml, rounds)
    cases = step("data to case", case_in, documents, rounds)
    known = advisor(load_packs(), engine)
    step("case to findings", known.reading.findings, cases, rounds)
    advice = step("case to advice, in all", known.advise, cases, rounds)
    step("advice to Markdown", markdown, advice, rounds)


def main() -> None:
    """Measure with both readings."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        write_files(Path(place), given.files)
        engines: tuple[Engine, ...] = ("meaning", "durable")
        for engine in engines:
            steps(Path(place), engine, given.rounds)
            rates(Path(place), given.files, given.rounds, engine)


if __name__ == "__main__":
    main()
