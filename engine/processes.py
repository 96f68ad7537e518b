"""Processes of our own that work for this one, over their standard input and output."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from typing import BinaryIO

if sys.platform == "linux":
    import fcntl

RARELY = (50_000, 20, 100)
"""How many new things there may be before Python looks for waste among them, and among older ones."""

ROOM = 1_000_000
"""In bytes: so many answers go into a pipe before anybody reads them. Linux gives it a sixteenth."""


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
