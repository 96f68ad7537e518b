"""How many stood where: for each question its answers, one bar under the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, NamedTuple, TypeVar

from ...common.messages import say
from ...common.wording import in_a_row
from ..lettering import width
from ..picture import LINE, MARGIN, PAGE, TEXT, Picture, Sheet, folded

LABELS = 300.0
"""The room for the words beside the bars."""

BEHIND = 110.0
"""The room for how large a bar is, behind it."""

HIGH = 15.0
GAP = 5.0
APART = 12.0


class Bar(NamedTuple):
    """One bar: what it stands for, its length in parts of the whole, and that in words.

    `plain` is one that stands for no answer.
    """

    label: str
    length: float
    size: str
    plain: bool = False


class Block(NamedTuple):
    """A bar where it is drawn."""

    x: float
    y: float
    width: float
    plain: bool


@dataclass(frozen=True, slots=True)
class Bars(Picture):
    """Bars by question, the questions from the top down."""

    blocks: tuple[Block, ...]
    axis: tuple[tuple[float, float, float], ...]
    high: float


@dataclass(frozen=True, slots=True)
class Spread(Bars):
    """What people answered where they differ."""

    name: ClassVar[str] = "spread"


@dataclass(frozen=True, slots=True)
class Camps(Bars):
    """To which headline people's answers lead."""

    name: ClassVar[str] = "camps"


Kind = TypeVar("Kind", bound=Bars)


def spread(questions: Sequence[tuple[str, Sequence[Bar]]]) -> Spread:
    """The answers to some questions."""
    return drawn_as(Spread, questions)


def camps(headlines: Sequence[Bar]) -> Camps:
    """The headlines to which answers lead."""
    return drawn_as(Camps, [("", headlines)])


def drawn_as(kind: type[Kind], questions: Sequence[tuple[str, Sequence[Bar]]]) -> Kind:
    """Bars below the questions that they answer."""
    sheet, blocks, axis = Sheet(), list[Block](), list[tuple[float, float, float]]()
    top, fields = MARGIN, dict[str, list[str]]()
    for question, bars in questions:
        if question:
            box = sheet.write(
                folded(question, PAGE - 2 * MARGIN, bold=True), MARGIN, top, bold=True
            )
            top = box.y + box.height + GAP
        start = top
        for bar in bars:
            top = row(sheet, blocks, bar, top)
            title = question or bar.label
            said = bar.size if not question else say("fact-is", topic=bar.label, value=bar.size)
            fields.setdefault(title, []).append(said)
        axis.append((LABELS, start - GAP / 2, top - GAP / 2))
        top += APART
    told = [
        say("picture-bars-said", title=title, bars=in_a_row(said)) for title, said in fields.items()
    ]
    return kind(
        description=" ".join(told),
        **sheet.parts(top - APART + MARGIN, PAGE, numbered=False, fields=fields),
        blocks=tuple(blocks),
        axis=tuple(axis),
        high=HIGH,
    )


def row(sheet: Sheet, blocks: list[Block], bar: Bar, top: float) -> float:
    """Write one bar with its words, and say where the next begins."""
    lines = folded(bar.label, LABELS - 3 * MARGIN)
    tall = max(HIGH, len(lines) * TEXT * LINE)
    sheet.write(lines, LABELS - MARGIN, top + (tall - len(lines) * TEXT * LINE) / 2, "end")
    long = max(3.0, round(bar.length * (PAGE - LABELS - BEHIND), 1))
    blocks.append(Block(LABELS, round(top + (tall - HIGH) / 2, 1), long, bar.plain))
    if bar.size and width(bar.size, TEXT) <= BEHIND:
        sheet.write([bar.size], LABELS + long + MARGIN, top + (tall - TEXT * LINE) / 2)
    return top + tall + GAP
