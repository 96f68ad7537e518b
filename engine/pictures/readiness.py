"""How far a coalition is on the way to the table: a bar each for yes, no and not known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from ..advising.advice import Readiness, State
from .picture import LINE, MARGIN, PAGE, TEXT, Picture, Sheet

STATES: dict[State, str] = {"yes": "yes", "unknown": "not known", "no": "no"}
"""The bars from the top down."""

LEFT = 84.0
RIGHT = 76.0
HIGH = 26.0
GAP = 10.0
WIDEST = 62.0
NARROWEST = 24.0


@dataclass(frozen=True, slots=True)
class Block:
    """One check as part of a bar."""

    state: State
    x: float
    y: float
    width: float


@dataclass(frozen=True, slots=True)
class ReadinessBars(Picture):
    """The bars, block by block."""

    name: ClassVar[str] = "readiness"
    title: ClassVar[str] = "How ready the coalition is"

    blocks: tuple[Block, ...]
    high: float


def readiness_bars(checks: Sequence[Readiness]) -> ReadinessBars:
    """One bar for each answer, a block for each check with its number in the list."""
    wide = max(NARROWEST, min(WIDEST, (PAGE - LEFT - RIGHT) / max(1, len(checks))))
    sheet, blocks = Sheet(), []
    top = MARGIN
    counts = []
    for state, words in STATES.items():
        found = [number for number, check in enumerate(checks, 1) if check.state == state]
        text = top + (HIGH - TEXT * LINE) / 2
        sheet.write([words], LEFT - MARGIN, text, "end", bold=True)
        for place, number in enumerate(found):
            x = LEFT + place * wide
            blocks.append(Block(state, round(x + 1.5, 1), top, round(wide - 3, 1)))
            sheet.write([str(number)], x + wide / 2, text, "middle")
        sheet.write([f"{len(found)} of {len(checks)}"], LEFT + len(found) * wide + 6, text)
        counts.append(f"{words}: {len(found)} of {len(checks)}.")
        top += HIGH + GAP
    said = [
        f"{number}. {check.check}: {STATES[check.state]}." for number, check in enumerate(checks, 1)
    ]
    return ReadinessBars(
        description=" ".join([*counts, *said]),
        **sheet.parts(
            top - GAP + MARGIN, max(PAGE, LEFT + len(checks) * wide + RIGHT), numbered=True
        ),
        blocks=tuple(blocks),
        high=HIGH,
    )
