"""What every picture is made of: a frame, labels in boxes, and words that say the same."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, ClassVar, Literal

from ..common.messages import say
from .lettering import BOLD, abridged, turned, width, wrapped

Anchor = Literal["start", "middle", "end"]

SHIFT: dict[Anchor, float] = {"start": 0.0, "middle": 0.5, "end": 1.0}
"""How much of a label lies before the place it is written at."""

TEXT = 12.0
"""The size of text in a picture, in its own units, of which 720 are as wide as a page."""

LINE = 1.3
"""From line to line, in parts of the size of the text."""

BASELINE = 1.0
"""From the top of a line to where its letters stand, in parts of the size of the text."""

PAGE = 720.0
"""The width of most pictures."""

MOST_NAMES = 12
"""With more groups than this a picture shows numbers, and their names below."""

COLUMNS = (3, 2)
"""How many columns a list has: the second where names are long."""

MOST_LINES = 4
"""How many lines a text of ours has at most."""

MARGIN = 6.0
PITCH = 18.0
"""From line to line in a list."""

NUMBER = 22.0
"""The room for a number in a list."""

Field = tuple[str, tuple[str, ...]]
"""A part of a picture in words: what it stands for, and the names of the groups in it."""

EMPTY: Mapping[str, Sequence[str]] = MappingProxyType({})

Entry = tuple[int | None, str, str]
"""A group in a list below a picture: its number if it has one, its name, and its state or nothing."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, from its upper left corner."""

    x: float
    y: float
    width: float
    height: float

    def overlaps(self, other: Box) -> bool:
        """Whether two boxes share more than an edge."""
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )

    def within(self, wide: float, high: float) -> bool:
        """Whether the box lies in a frame of this size."""
        return (
            self.x >= 0 and self.y >= 0 and self.x + self.width <= wide
            and self.y + self.height <= high
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Label:
    """Lines of text around `x`, the uppermost first, and the box that holds them in any font."""

    lines: tuple[tuple[float, str], ...]
    x: float
    anchor: Anchor
    size: float
    bold: bool
    box: Box


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture before it is drawn; `boxes` are those of its labels.

    `fields` are its parts with the groups in them, for where there is no room to draw it.
    """

    name: ClassVar[str]

    description: str
    width: float
    height: float
    labels: tuple[Label, ...]
    numbered: bool
    fields: tuple[Field, ...]

    @property
    def title(self) -> str:
        """What stands over it."""
        return say(f"picture-{self.name}")

    @property
    def boxes(self) -> list[Box]:
        """Where its labels are."""
        return [label.box for label in self.labels]


class Sheet:
    """A picture in the making: what is written on it so far."""

    def __init__(self) -> None:
        self.labels: list[Label] = []

    def write(
        self,
        lines: Iterable[str],
        x: float,
        top: float,
        anchor: Anchor = "start",
        size: float = TEXT,
        *,
        bold: bool = False,
    ) -> Box:
        """Write lines from `top` down, and say which box they fill."""
        lines = tuple(lines)
        wide = max([width(line, size, bold=bold) for line in lines])
        left = x - wide * SHIFT[anchor]
        first, pitch = top + BASELINE * size, LINE * size
        placed = tuple(
            [(round(first + number * pitch, 1), turned(line)) for number, line in enumerate(lines)]
        )
        box = Box(left, top, wide, len(lines) * pitch)
        self.labels.append(Label(placed, round(x, 1), anchor, size, bold, box))
        return box

    def listing(
        self, title: str, entries: Iterable[Entry], top: float, wide: float = PAGE
    ) -> float:
        """Write entries in columns under a title, and say where they end."""
        box = self.write(folded(title, wide - 2 * MARGIN, bold=True), MARGIN, top, bold=True)
        top = box.y + box.height + 3
        entries = list(entries)
        columns = columns_for(entries, wide)
        room = (wide - 2 * MARGIN) / columns
        rows = -(-len(entries) // columns)
        for place, (number, name, state) in enumerate(entries):
            column, row = divmod(place, rows)
            x, y = MARGIN + column * room, top + row * PITCH
            end = x + room - 2 * MARGIN
            if number is not None:
                self.write([str(number)], x + NUMBER, y, "end")
                x += NUMBER + MARGIN
            if state:
                end -= self.write([state], end, y, "end").width + MARGIN
            self.write([abridged(name, end - x, TEXT)], x, y)
        return top + rows * PITCH + MARGIN

    def listings(
        self, lists: Mapping[str, Sequence[Entry]], top: float, wide: float = PAGE
    ) -> float:
        """Write every list that holds something, by its title, and say where the last ends."""
        for title, entries in lists.items():
            if entries:
                top = self.listing(title, entries, top, wide)
        return top

    def parts(
        self,
        high: float,
        wide: float = PAGE,
        *,
        numbered: bool,
        fields: Mapping[str, Sequence[str]] = EMPTY,
    ) -> dict[str, Any]:
        """What a picture has of this sheet: its size, all that is written on it, and its fields.

        A field in which nothing stands is left out.
        """
        return {
            "fields": tuple((title, tuple(names)) for title, names in fields.items() if names),
            "width": round(wide, 1),
            "height": round(high, 1),
            "labels": tuple(self.labels),
            "numbered": numbered,
        }


def folded(text: str, room: float, size: float = TEXT, *, bold: bool = False) -> tuple[str, ...]:
    """A text of ours in lines that fit into `room`; no language needs more than a few."""
    return wrapped(text, room / BOLD if bold else room, MOST_LINES, size)


def columns_for(entries: Iterable[Entry], wide: float) -> int:
    """How many columns a list of this width has, so that few names are cut."""
    most, least = COLUMNS
    room = (wide - 2 * MARGIN) / most - 3 * MARGIN
    for number, name, state in entries:
        taken = width(name, TEXT)
        if state:
            taken += width(state, TEXT) + MARGIN
        if number is not None:
            taken += NUMBER + MARGIN
        if taken > room:
            return least
    return most
