"""Processes of our own that work for this one, over their standard input and output."""

from __future__ import annotations

import gc
import os
import pickle
import subprocess
import sys
from contextlib import suppress
from typing import Any, BinaryIO

if sys.platform == "linux":
    import fcntl

RARELY = (50_000, 20, 100)
"""How many new things there may be before Python looks for waste among them, and among older ones."""

ROOM = 1_000_000
"""In bytes: so many answers go into a pipe before anybody reads them. Linux gives it a sixteenth."""

WORKER = f"{__package__}.worker"
"""The module of a worker process; see there for what it reads and writes."""

SIZE = 8
"""In how many bytes the size of an answer of a worker stands before it."""


def cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def command(module: str, *words: str) -> list[str]:
    """What starts a module of ours, with `environment`; the current folder holds none of its modules."""
    return [sys.executable, "-P", "-m", module, *words]


def environment() -> dict[str, str]:
    """The environment of a process that finds modules where this one does, and nowhere else."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}


def start(module: str) -> subprocess.Popen[bytes]:
    """A new process of a module of ours, to be written to and read from. Raises OSError.

    In a session of its own it does not hear Ctrl-C. It is this process that ends it.
    """
    return subprocess.Popen(  # noqa: S603 - nothing in it comes from outside
        command(module),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment(),
        start_new_session=True,
    )


def exchange(process: subprocess.Popen[bytes], *orders: Any) -> bytes:
    """Send orders to a worker, and wait for one answer. Raises OSError, and EOFError, where it ends."""
    assert process.stdin is not None  # noqa: S101 - `start` makes both
    assert process.stdout is not None  # noqa: S101
    for order in orders:
        pickle.dump(order, process.stdin)
    process.stdin.flush()
    size = int.from_bytes(process.stdout.read(SIZE))
    answer = process.stdout.read(size)
    if not size or len(answer) < size:
        raise EOFError
    return answer


def end(process: subprocess.Popen[bytes]) -> None:
    """End a process, whatever it is doing, and close what leads to it and from it."""
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with suppress(OSError):  # what was not sent is of no use to the dead
                pipe.close()


def settle() -> None:
    """Leave what is loaded alone from now on: to look through it for waste again takes time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*RARELY)


def output_of_our_own() -> BinaryIO:
    """Standard output for answers alone: what a library prints goes to standard error from now on."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    if sys.platform == "linux":
        with suppress(OSError):  # no pipe, or no more room for pipes
            fcntl.fcntl(answers, fcntl.F_SETPIPE_SZ, ROOM)
    return answers
