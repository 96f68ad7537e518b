"""What to say of a mistake inside Groundswell itself: where it is, and nothing of a case."""

from __future__ import annotations

import traceback
from pathlib import Path

from .messages import say

ENGINE = Path(__file__).parents[1]


def failure(error: Exception) -> str:
    """A sentence about an error that nobody foresaw; its own message could quote a case."""
    name, place = type(error).__name__, last_line(error)
    if place is None:
        return say("failed-inside.somewhere", error=name)
    return say("failed-inside", error=name, place=place)


def last_line(error: Exception) -> str | None:
    """The last line of the engine that an error came through, if any."""
    lines = [
        f"{path.relative_to(ENGINE.parent).as_posix()}:{frame.lineno}"
        for frame in traceback.extract_tb(error.__traceback__)
        if (path := Path(frame.filename)).is_relative_to(ENGINE)
    ]
    return lines[-1] if lines else None
