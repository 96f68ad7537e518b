"""How far a coalition is on the way to the table: a bar each for yes, no and not known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from ..advising.advice import Readiness, State
from ..common.messages import Spoken, say
from .lettering import width
from .picture import LINE, MARGIN, PAGE, TEXT, Picture, Sheet

STATES: Mapping[State, str] = Spoken(
    {"yes": "picture-bar-yes", "unknown": "picture-bar-unknown", "no": "picture-bar-no"}
)
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

    blocks: tuple[Block, ...]
    high: float


def readiness_bars(checks: Sequence[Readiness]) -> ReadinessBars:
    """One bar for each answer, a block for each check with its number in the list."""
    left = max(LEFT, 2 * MARGIN + max(width(words, TEXT, bold=True) for words in STATES.values()))
    wide = max(NARROWEST, min(WIDEST, (PAGE - left - RIGHT) / max(1, len(checks))))
    sheet, blocks = Sheet(), []
    top = MARGIN
    counts = []
    for state, words in STATES.items():
        found = [number for number, check in enumerate(checks, 1) if check.state == state]
        text = top + (HIGH - TEXT * LINE) / 2
        sheet.write([words], left - MARGIN, text, "end", bold=True)
        for place, number in enumerate(found):
            x = left + place * wide
            blocks.append(Block(state, round(x + 1.5, 1), top, round(wide - 3, 1)))
            sheet.write([str(number)], x + wide / 2, text, "middle")
        count = say("picture-bar-count", found=len(found), all=len(checks))
        sheet.write([count], left + len(found) * wide + 6, text)
        counts.append(say("picture-bar-said", answer=words, count=count))
        top += HIGH + GAP
    said = [
        say(
            "picture-check-said",
            number=str(number),
            check=check.check,
            answer=STATES[check.state],
        )
        for number, check in enumerate(checks, 1)
    ]
    return ReadinessBars(
        description=" ".join([*counts, *said]),
        **sheet.parts(
            top - GAP + MARGIN, max(PAGE, left + len(checks) * wide + RIGHT), numbered=True
        ),
        blocks=tuple(blocks),
        high=HIGH,
    )
