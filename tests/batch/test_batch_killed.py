"""Batches and workers that are killed: real processes, real signals."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest
from case_folders import tree, write_cases

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/task").is_dir(), reason="worker processes are found through Linux's /proc"
)

PATIENCE = 120
"""Seconds after which a process that neither ends nor goes on fails the test."""


@pytest.fixture
def there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in; paths in it are written without it."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts batches with two workers; those that a failed test leaves are ended."""
    running: list[subprocess.Popen[str]] = []

    def start_one(*arguments: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "groundswell", "batch", "--jobs", "2", *arguments]
        running.append(subprocess.Popen(command, stderr=subprocess.PIPE, text=True))
        return running[-1]

    yield start_one
    for process in running:
        process.kill()
        process.communicate()


def ended(process: subprocess.Popen[str]) -> tuple[int, str]:
    """The exit status of a batch that comes to its end, and what it wrote."""
    _, said = process.communicate(timeout=PATIENCE)
    return process.returncode, said


def until(process: subprocess.Popen[str], reached: Callable[[], bool]) -> bool:
    """Watch a process until something is so; whether it came about before the process ended."""
    for _ in range(PATIENCE * 1000):
        if reached():
            return True
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=0.001)
            return False
    raise AssertionError("nothing happened for too long")


def workers(process: subprocess.Popen[str]) -> list[int]:
    """The worker processes of a batch that runs."""
    found: list[int] = []
    for thread in Path(f"/proc/{process.pid}/task").iterdir():
        with suppress(FileNotFoundError):
            found.extend(map(int, (thread / "children").read_text().split()))
    return found


def gone(worker: int) -> bool:
    """Whether a process has ended."""
    try:
        return Path(f"/proc/{worker}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except (FileNotFoundError, ProcessLookupError):
        return True


def opened_by_a_worker(process: subprocess.Popen[str], pipe: Path) -> int | None:
    """Wait until a worker opens a named pipe to read a case from it; a handle to write one.

    None where the batch ends before.
    """
    handles: list[int] = []

    def opened() -> bool:
        with suppress(OSError):  # there is no reader yet
            handles.append(os.open(pipe, os.O_WRONLY | os.O_NONBLOCK))
        return bool(handles)

    return handles[0] if until(process, opened) else None


def reads(worker: int, pipe: Path) -> bool:
    """Whether a worker has a named pipe open."""
    with suppress(FileNotFoundError):
        for handle in Path(f"/proc/{worker}/fd").iterdir():
            with suppress(FileNotFoundError):
                if handle.readlink() == pipe:
                    return True
    return False


def kill_the_reader(process: subprocess.Popen[str], pipe: Path) -> bool:
    """Kill the worker that reads a case from a named pipe, before it gets any of it.

    False where no worker does so before the batch ends.
    """
    handle = opened_by_a_worker(process, pipe)
    if handle is None:
        return False
    reading: list[int] = []

    def found() -> bool:
        reading.extend(worker for worker in workers(process) if reads(worker, pipe))
        return bool(reading)

    assert until(process, found)
    (worker,) = reading
    os.kill(worker, signal.SIGKILL)
    assert until(process, lambda: gone(worker))
    os.close(handle)
    return True


@pytest.fixture
def pipe(there: Path) -> Path:
    """A named pipe that a case can be read from, among forty cases in the folder `in`."""
    write_cases(there / "in", 40)
    os.mkfifo(there / "in/case-13.pipe")
    return there / "in/case-13.pipe"


@pytest.mark.slow
def test_a_case_that_kills_every_worker_costs_no_other_case(
    there: Path, start: Start, pipe: Path
) -> None:
    process = start("in", "in/case-13.pipe", "-o", "out")
    kills = 0
    while kill_the_reader(process, pipe):
        kills += 1
    status, said = ended(process)
    assert status == 3
    assert 4 <= kills <= 5  # in its portion of five, in each half that it is in, and twice alone
    assert "in/case-13.pipe: the worker died on this case" in said
    assert (there / "out/errors.csv").read_text().splitlines()[1:] == [
        "in/case-13.pipe,,,the worker died on this case"
    ]
    assert ended(start("in", "-o", "undisturbed"))[0] == 0
    reports, others = tree(there / "out"), tree(there / "undisturbed")
    for name in ("manifest.jsonl", "errors.csv", "index.md"):
        assert reports.pop(name) != others.pop(name)
    assert reports == others


def test_a_worker_that_is_killed_once_costs_no_case_at_all(
    there: Path, start: Start, pipe: Path
) -> None:
    process = start("in", "in/case-13.pipe", "-o", "out")
    assert kill_the_reader(process, pipe)
    handle = opened_by_a_worker(process, pipe)
    assert handle is not None
    os.write(handle, b'{"case": "from a pipe"}')
    os.close(handle)
    assert ended(process)[0] == 0
    assert (there / "out/errors.csv").read_text() == "input,line,key,message\n"
    assert len(list((there / "out").glob("case-*.md"))) == 41


@pytest.mark.slow
def test_ctrl_c_stops_the_workers_and_keeps_what_is_done(
    there: Path, start: Start, pipe: Path
) -> None:
    process = start("in", "in/case-13.pipe", "-o", "out")
    handle = opened_by_a_worker(process, pipe)
    assert handle is not None
    running = workers(process)
    assert running
    process.send_signal(signal.SIGINT)
    status, said = ended(process)
    os.close(handle)
    assert (status, said.splitlines()[-1]) == (130, "Interrupted.")
    assert "Traceback" not in said
    assert all(map(gone, running))
    assert not list((there / "out").glob(".groundswell-*"))
    pipe.unlink()
    pipe.write_text('{"case": "no pipe"}')
    assert ended(start("in", "in/case-13.pipe", "-o", "out", "--resume"))[0] == 0
    assert ended(start("in", "in/case-13.pipe", "-o", "undisturbed"))[0] == 0
    assert tree(there / "out") == tree(there / "undisturbed")


def test_workers_end_when_their_batch_is_killed(there: Path, start: Start, pipe: Path) -> None:
    process = start("in", "in/case-13.pipe", "-o", "out")
    handle = opened_by_a_worker(process, pipe)
    assert handle is not None
    running = workers(process)
    process.kill()
    ended(process)
    before = tree(there / "out")
    os.write(handle, b'{"case": "too late"}')
    os.close(handle)
    watched = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE, text=True)
    assert until(watched, lambda: all(map(gone, running)))
    watched.communicate("\n")
    assert tree(there / "out") == before


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1])
def test_a_batch_killed_twenty_times_resumes_to_the_identical_tree(
    there: Path, start: Start, seed: int
) -> None:
    random = Random(seed)
    paths = write_cases(there / "in", 1980)
    (there / "in/lines.jsonl").write_bytes(b"\n".join(path.read_bytes() for path in paths[:17]))
    for number in range(3):
        (there / f"in/wrong-{number}.yaml").write_text(f"movement: {{stage: wrong-{number}}}\n")
    output = there / "out"

    def reports() -> int:
        with suppress(FileNotFoundError):
            return sum(1 for _ in output.iterdir())
        return 0

    def lines() -> int:
        with suppress(FileNotFoundError):
            return (output / "manifest.jsonl").read_bytes().count(b"\n")
        return 0

    kills = 0
    for target in sorted(random.randrange(1900) for _ in range(20)):
        process = start("in", "-o", "out", "--resume")
        progress = random.choice([reports, lines])
        reached = until(process, lambda: progress() >= target)  # noqa: B023 - called before the next
        process.kill()
        _, said = ended(process)
        assert reached, said
        kills += 1
    assert kills == 20
    assert ended(start("in", "-o", "out", "--resume"))[0] == 3
    assert ended(start("in", "-o", "undisturbed"))[0] == 3
    assert len(tree(output)) == 1997 + 4
    assert tree(output) == tree(there / "undisturbed")


@pytest.mark.slow
def test_a_batch_killed_while_it_ends_resumes_to_the_identical_tree(
    there: Path, start: Start
) -> None:
    write_cases(there / "in", 30)
    assert ended(start("in", "-o", "undisturbed"))[0] == 0
    last_steps = ("index.md", "index.csv", "errors.csv")
    for name in last_steps:
        process = start("in", "-o", name.replace(".", "-"), "--resume")
        output = there / name.replace(".", "-")
        until(process, (output / name).exists)
        process.kill()
        ended(process)
        assert ended(start("in", "-o", output.name, "--resume"))[0] == 0
        assert tree(output) == tree(there / "undisturbed")


def test_every_line_of_the_manifest_stands_for_reports_that_are_there(
    there: Path, start: Start
) -> None:
    write_cases(there / "in", 60)
    process = start("in", "-o", "out")
    journal = there / "out/manifest.jsonl"
    assert until(process, lambda: journal.exists() and journal.read_bytes().count(b"\n") > 12)
    process.kill()
    ended(process)
    for line in journal.read_bytes().splitlines(keepends=True)[2:]:
        if line.endswith(b"\n"):
            for name, size in json.loads(line)["files"].items():
                assert (there / "out" / name).stat().st_size == size
