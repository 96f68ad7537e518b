"""One movement over time: its headlines, how ready it was, and how groups stood, moment by moment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import ClassVar, Literal, NamedTuple

from ...common.messages import say
from ...common.wording import commas, in_a_row, posture_word
from ...facts import FACTS
from ..lettering import abridged, width
from ..picture import LINE, MARGIN, PAGE, TEXT, Picture, Sheet, folded

LEFT = 190.0
"""The room for words before the first moment."""

RIGHT = 30.0
ROW = 26.0
HIGH = 96.0
"""The height of the bars of readiness."""

CELL = 17.0
MOST_GROUPS = 40
"""So many groups are drawn; below the picture it stands how many more there are."""

LEVELS = ("w5", "w4", "w3", "w2", "w1")
"""The tints of support, as on the spectrum."""

State = Literal["yes", "unknown", "no"]


class Headed(NamedTuple):
    """A moment: its date in short, and the postures that are possible then."""

    date: str
    postures: tuple[str, ...]


class Then(NamedTuple):
    """How a group stood at a moment; None is not known."""

    support: str | None
    loyalty: str | None


class Dot(NamedTuple):
    """A posture at a moment; one that is open is one of several."""

    x: float
    y: float
    open: bool


class Block(NamedTuple):
    """A part of a bar, or a cell, and how it is filled."""

    x: float
    y: float
    width: float
    height: float
    look: str


class Mark(NamedTuple):
    """That a group wavers, or came away."""

    x: float
    y: float
    away: bool


@dataclass(frozen=True, slots=True)
class Timeline(Picture):
    """Moments run across: lines join dots, blocks are filled, and the axis stands below."""

    lines: tuple[tuple[float, float, float, float], ...] = ()
    dots: tuple[Dot, ...] = ()
    blocks: tuple[Block, ...] = ()
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Headlines(Timeline):
    """The headlines over time."""

    name: ClassVar[str] = "headlines"


@dataclass(frozen=True, slots=True)
class Ripening(Timeline):
    """Readiness over time."""

    name: ClassVar[str] = "ripening"


@dataclass(frozen=True, slots=True)
class Moving(Timeline):
    """Groups over time."""

    name: ClassVar[str] = "moving"


class Columns:
    """Where moments stand, and their dates below."""

    def __init__(self, dates: Sequence[str]) -> None:
        self.dates = dates
        self.pitch = (PAGE - LEFT - RIGHT) / max(1, len(dates))
        self.middles = [LEFT + (number + 0.5) * self.pitch for number in range(len(dates))]

    def write(self, sheet: Sheet, top: float) -> float:
        """Write the dates, as many as have room, and say where they end."""
        widest = max(width(date, TEXT) for date in self.dates)
        every = max(1, -(-int(widest + MARGIN) // max(1, int(self.pitch))))
        for number, (date, x) in enumerate(zip(self.dates, self.middles, strict=True)):
            if number % every == 0:
                sheet.write([date], min(x, PAGE - widest / 2), top, "middle")
        return top + TEXT * LINE + MARGIN


def headlines(moments: Sequence[Headed], order: Sequence[str]) -> Headlines:
    """The headlines over time; `order` are all postures from the top down."""
    shown = [name for name in order if any(name in moment.postures for moment in moments)]
    sheet, columns = Sheet(), Columns([moment.date for moment in moments])
    rows = {name: MARGIN + number * ROW + ROW / 2 for number, name in enumerate(shown)}
    for name, y in rows.items():
        word = abridged(posture_word(name), LEFT - 3 * MARGIN, TEXT)
        sheet.write([word], LEFT - MARGIN, y - TEXT * LINE / 2, "end")
    dots: list[Dot] = []
    settled: list[tuple[float, float] | None] = []
    for moment, middle in zip(moments, columns.middles, strict=True):
        x = round(middle, 1)
        alone = len(moment.postures) == 1
        dots += [Dot(x, rows[name], not alone) for name in shown if name in moment.postures]
        settled.append((x, rows[moment.postures[0]]) if alone else None)
    bottom = columns.write(sheet, MARGIN + len(shown) * ROW + MARGIN)
    if any(dot.open for dot in dots):
        sheet.write(folded(say("picture-headlines-open"), PAGE - 2 * MARGIN), MARGIN, bottom)
        bottom += ROW
    fields = {each.date: [posture_word(name) for name in each.postures] for each in moments}
    return Headlines(
        description=described(fields),
        **sheet.parts(bottom, PAGE, numbered=False, fields=fields),
        lines=tuple((*a, *b) for a, b in pairwise(settled) if a and b),
        dots=tuple(dots),
    )


def ripening(dates: Sequence[str], answers: Sequence[dict[State, int]]) -> Ripening:
    """Readiness over time: how many checks had which answer."""
    sheet, columns = Sheet(), Columns(dates)
    blocks: list[Block] = []
    fields: dict[str, list[str]] = {}
    wide = min(48.0, columns.pitch * 0.7)
    top = MARGIN + TEXT * LINE
    names = {state: say(f"picture-bar-{state}") for state in ("yes", "unknown", "no")}
    for date, x, found in zip(dates, columns.middles, answers, strict=True):
        whole, below = sum(found.values()), top + HIGH
        for state, look in (("yes", "w1"), ("unknown", "unknown"), ("no", "open")):
            number = found[state]  # type: ignore[index]
            if number:
                high = HIGH * number / whole
                below -= high
                left = round(x - wide / 2, 1)
                blocks.append(Block(left, round(below, 1), round(wide, 1), round(high, 1), look))
        count = say("picture-bar-count", found=found["yes"], all=whole)
        if width(count, TEXT) <= columns.pitch:
            sheet.write([count], x, top - TEXT * LINE - 1, "middle")
        fields.setdefault(date, []).extend(
            say("fact-is", topic=names[state], value=str(found[state]))  # type: ignore[index]
            for state in names
        )
    at = top
    for state in ("no", "unknown", "yes"):
        box = sheet.write([names[state]], LEFT - MARGIN, at + (HIGH / 3 - TEXT * LINE) / 2, "end")
        look = {"yes": "w1", "unknown": "unknown", "no": "open"}[state]
        blocks.append(Block(round(box.x - 30, 1), round(at + HIGH / 6 - 7, 1), 22, 14, look))
        at += HIGH / 3
    bottom = columns.write(sheet, top + HIGH + MARGIN)
    return Ripening(
        description=described(fields),
        **sheet.parts(bottom, PAGE, numbered=False, fields=fields),
        blocks=tuple(blocks),
    )


def moving(dates: Sequence[str], groups: Sequence[tuple[str, Sequence[Then | None]]]) -> Moving:
    """How groups stood, moment by moment; None where a group was not on the list."""
    sheet, columns = Sheet(), Columns(dates)
    support = [str(value) for value in FACTS["ally.support"].values]
    blocks: list[Block] = []
    marks: list[Mark] = []
    fields: dict[str, list[str]] = {}
    wide, top = round(max(3.0, columns.pitch - 3), 1), MARGIN
    for name, stood in groups[:MOST_GROUPS]:
        sheet.write([abridged(name, LEFT - 3 * MARGIN, TEXT)], LEFT - MARGIN, top, "end")
        for date, x, then in zip(dates, columns.middles, stood, strict=True):
            if then is None:
                continue
            look = LEVELS[support.index(then.support)] if then.support else "unknown"
            blocks.append(Block(round(x - wide / 2, 1), round(top, 1), wide, CELL, look))
            if then.loyalty in ("wavering", "came_away"):
                marks.append(
                    Mark(round(x, 1), round(top + CELL / 2, 1), then.loyalty == "came_away")
                )
            fields.setdefault(name, []).append(say("fact-is", topic=date, value=told(then)))
        top += CELL + 4
    bottom = legend(sheet, blocks, marks, columns.write(sheet, top + 2), support)
    left_out = len(groups) - MOST_GROUPS
    if left_out > 0:
        sheet.write([say("picture-moving-more", n=left_out)], MARGIN, bottom)
        bottom += TEXT * LINE + MARGIN
    return Moving(
        description=described(fields),
        **sheet.parts(bottom, PAGE, numbered=False, fields=fields),
        blocks=tuple(blocks),
        marks=tuple(marks),
    )


def legend(
    sheet: Sheet, blocks: list[Block], marks: list[Mark], top: float, support: Sequence[str]
) -> float:
    """Write what tints and signs mean, in two columns, and say where that ends."""
    phrase = FACTS["ally.support"].phrase
    entries = [(look, phrase(value)) for look, value in zip(LEVELS, support, strict=True)]
    entries.append(("unknown", say("picture-moving-unknown")))
    loyalty = FACTS["ally.loyalty"].phrase
    entries += [("wavering", loyalty("wavering")), ("away", loyalty("came_away"))]
    half = -(-len(entries) // 2)
    room = (PAGE - 2 * MARGIN) / 2
    for number, (look, words) in enumerate(entries):
        column, row = divmod(number, half)
        x, y = MARGIN + column * room, top + row * (CELL + 4)
        if look in ("wavering", "away"):
            marks.append(Mark(round(x + 11, 1), round(y + CELL / 2, 1), look == "away"))
        else:
            blocks.append(Block(round(x, 1), round(y, 1), 22, CELL, look))
        sheet.write([abridged(words, room - 30 - MARGIN, TEXT)], x + 28, y)
    return top + half * (CELL + 4) + MARGIN


def told(then: Then) -> str:
    """How a group stood, in words."""
    known = [("ally.support", then.support), ("ally.loyalty", then.loyalty)]
    return commas(FACTS[path].phrase(value) for path, value in known if value) or say("not-known")


def described(fields: dict[str, list[str]]) -> str:
    """A picture in words, part by part."""
    return " ".join(
        say("picture-bars-said", title=title, bars=in_a_row(said)) for title, said in fields.items()
    )
