"""Groups that moved on the map of allies: from where they first stood to where they stood last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot
from typing import ClassVar, NamedTuple

from ...common.messages import say
from ...common.wording import in_a_row
from ...facts import FACTS
from ..map_of_allies import CLOSENESS, COLUMN, LEFT, SUPPORT
from ..picture import LINE, MARGIN, PAGE, TEXT, Anchor, Picture, Sheet, folded

HIGH = 74.0
"""The height of a row."""

RADIUS = 4.5
HEAD = 8.0
"""The length of the head of an arrow."""

PITCH = 15.0
"""How far apart the groups of one field stand."""

ONWARD: Anchor = "start"
BACK: Anchor = "end"
"""Where the number of an arrow begins: before its head, whichever way it goes."""

Field = tuple[str, str]
"""A field of the map: support, and closeness."""


class Moved(NamedTuple):
    """A group with the fields in which it stood, one after the other."""

    name: str
    fields: tuple[Field, ...]


class Arrow(NamedTuple):
    """A way on the map: its line and its head as paths, and where it begins."""

    line: str
    head: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Moves(Picture):
    """The map, with an arrow for each group that moved."""

    name: ClassVar[str] = "moves"

    columns: tuple[float, ...]
    rows: tuple[float, ...]
    arrows: tuple[Arrow, ...]


def moves(groups: Sequence[Moved]) -> Moves:
    """The ways of groups that stood in more than one field."""
    sheet, arrows = Sheet(), list[Arrow]()
    closeness = list(CLOSENESS)
    top = MARGIN
    for number, label in enumerate(CLOSENESS.values()):
        lines = folded(label, LEFT - 2 * MARGIN)
        middle = top + (number + 0.5) * HIGH - len(lines) * TEXT * LINE / 2
        sheet.write(lines, LEFT - MARGIN - 2, middle, "end")
    for number, group in enumerate(groups, 1):
        places = [place(field, number - 1, closeness, top) for field in group.fields]
        arrows.append(arrow(places))
        (before, _), (x, y) = places[-2], places[-1]
        beside, anchor = (x + HEAD, ONWARD) if x >= before else (x - HEAD, BACK)
        sheet.write([str(number)], beside, y - TEXT * LINE / 2, anchor)
    bottom = top + len(closeness) * HIGH
    below = bottom
    for number, support in enumerate(SUPPORT):
        words = folded(FACTS["ally.support"].phrase(support), COLUMN - 3)
        box = sheet.write(words, LEFT + (number + 0.5) * COLUMN, bottom + 4, "middle")
        below = max(below, box.y + box.height)
    entries = [(number, group.name, "") for number, group in enumerate(groups, 1)]
    end = sheet.listing(say("picture-groups"), entries, below + MARGIN)
    fields = {group.name: [in_words(field) for field in group.fields] for group in groups}
    return Moves(
        description=" ".join(
            say("picture-bars-said", title=name, bars=in_a_row(said))
            for name, said in fields.items()
        ),
        **sheet.parts(end, PAGE, numbered=True, fields=fields),
        columns=tuple(round(LEFT + number * COLUMN, 1) for number in range(len(SUPPORT) + 1)),
        rows=tuple(top + number * HIGH for number in range(len(closeness) + 1)),
        arrows=tuple(arrows),
    )


def place(field: Field, number: int, closeness: Sequence[str], top: float) -> tuple[float, float]:
    """Where a group stands in a field: each has a place of its own, the same in all fields."""
    support, close = field
    across, down = divmod(number % 12, 4)
    x = LEFT + SUPPORT.index(support) * COLUMN + COLUMN / 4 + across * COLUMN / 4
    y = top + closeness.index(close) * HIGH + PITCH + down * PITCH
    return round(x, 1), round(y, 1)


def arrow(places: Sequence[tuple[float, float]]) -> Arrow:
    """The way through some places."""
    (x, y), (to_x, to_y) = places[-2], places[-1]
    long = hypot(to_x - x, to_y - y)
    along, beside = (to_x - x) / long * HEAD, (to_y - y) / long * HEAD
    left = f"{to_x - along + beside / 2:.1f} {to_y - beside - along / 2:.1f}"
    right = f"{to_x - along - beside / 2:.1f} {to_y - beside + along / 2:.1f}"
    return Arrow(
        line="M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in places),
        head=f"M{to_x:.1f} {to_y:.1f}L{left}L{right}Z",
        x=places[0][0],
        y=places[0][1],
    )


def in_words(field: Field) -> str:
    """A field in words."""
    support, closeness = field
    return say(
        "picture-field",
        support=FACTS["ally.support"].phrase(support),
        closeness=FACTS["ally.closeness"].phrase(closeness),
    )
