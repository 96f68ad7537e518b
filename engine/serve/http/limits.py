"""How much the server takes before it refuses, in words, what is more."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from ...interview import Interview
from .refusal import Refusal

READ_AT_ONCE = 65_536
"""In bytes: so much is read at once, from a connection or from a worker.

asyncio would make room for four times as much, and that takes longer than the reading.
"""


@dataclass(frozen=True, slots=True)
class Limits:
    """The most that is taken of everything; times in seconds, sizes in bytes.

    `sessions` people at once, each with `answers` bytes of answers about at most `groups` groups,
    forgotten `idle` after their last page. A request has a `head` that must arrive in
    `head_seconds` and a `body` that must arrive in `body_seconds`; an answer is given up when
    nobody reads it for `reading_seconds`. A batch may have `batch_body` bytes, of which nothing may
    come for `body_seconds` and which must all be here in `batch_seconds`. At most `batches` run at
    once; where more are wanted, one that has kept us waiting for `batch_idle` gives way.

    What a program asks may take `work_seconds`, in a process that may take `work_memory`; behind
    those that are worked on at most `work_waiting` wait.
    """

    sessions: int = 200
    answers: int = 200_000
    groups: int = 300
    idle: float = 3600.0
    body: int = 1_000_000
    body_seconds: float = 20.0
    head_seconds: float = 10.0
    reading_seconds: float = 30.0
    connections: int = 500
    batches: int = 4
    batch_body: int = 32_000_000
    batch_seconds: float = 120.0
    batch_idle: float = 1.0
    work_seconds: float = 20.0
    work_memory: int = 1_000_000_000
    work_waiting: int = 64


def read_in_portions(transport: Any) -> None:
    """Let a transport read so much at once as is set here, where its loop lets anybody choose.

    asyncio does. The transports of uvloop have a size of their own, and take no other.
    """
    with suppress(AttributeError):
        transport.max_size = READ_AT_ONCE


def check_size(interview: Interview, limits: Limits) -> None:
    """Raise Refusal where a session would grow too large, on the pages or for programs."""
    size = len(interview.case.model_dump_json(exclude_none=True))
    if len(interview.groups) <= limits.groups and size <= limits.answers:
        return
    raise Refusal("too-many-answers", most=limits.groups)


def in_seconds(limit: float) -> int | str:
    """A limit in seconds, as messages tell it."""
    return int(limit) if limit == int(limit) else f"{limit:g}"
