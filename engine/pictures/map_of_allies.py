"""The map of allies: support for the cause across, closeness to the leadership up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal

from ..common.messages import Spoken, say
from ..facts import FACTS
from .group import Group, leadership, told
from .lettering import width, wrapped
from .picture import LINE, MARGIN, MOST_NAMES, PAGE, TEXT, Box, Picture, Sheet, folded

Shape = Literal["circle", "square", "diamond", "triangle"]
SHAPES: tuple[Shape, ...] = ("circle", "square", "diamond", "triangle")

SUPPORT = [str(value) for value in FACTS["ally.support"].values]
CLOSENESS = Spoken({word: f"picture-row-{word}" for word in ("props_up", "close", "some", "none")})
"""The rows from the top down, with their labels."""

LEFT = 78.0
COLUMN = (PAGE - LEFT - 2) / len(SUPPORT)
LOWEST = 44.0
"""The height of a row in which little stands."""

PADDING = 7.0
SLOT = 24.0
"""The room for the sign of a group, and beside a number."""

SIGN = 23.0
"""The room for the sign of a group beside its name."""

NUMBERS_ACROSS = (3, 2)
"""How many numbers stand beside each other: the second where a number has three digits."""

NAME_LINES = (6, 4)
"""How many lines a name has at most: the second where more than a few stand in one field."""

A_FEW = 3
GAP = 3.0
RADIUS = {"low": 4.0, "medium": 6.5, "high": 9.0, None: 6.5}
"""The size of a sign by how many people the group brings."""


@dataclass(frozen=True, slots=True)
class Sign:
    """What stands for a group: its shape says how it is read, its size what it brings."""

    shape: Shape
    x: float
    y: float
    radius: float
    known: bool

    @property
    def box(self) -> Box:
        """The square that holds it."""
        return Box(self.x - self.radius, self.y - self.radius, 2 * self.radius, 2 * self.radius)


@dataclass(frozen=True, slots=True)
class MapOfAllies(Picture):
    """The map: its cells, and a sign for each group that can be placed."""

    name: ClassVar[str] = "map"

    columns: tuple[float, ...]
    rows: tuple[float, ...]
    signs: tuple[Sign, ...]


def map_of_allies(groups: Sequence[Group]) -> MapOfAllies:
    """The map of these groups; a group of which support or closeness is unknown stands below."""
    placed = [group for group in groups if group.placed]
    numbered = len(placed) > MOST_NAMES
    sheet, signs = Sheet(), []
    closer = folded(say("picture-closer", **leadership(groups)), PAGE - 2 * MARGIN, bold=True)
    top = sheet.write(closer, MARGIN, MARGIN, bold=True).height + 2 * MARGIN
    rows = [top]
    for closeness, label in CLOSENESS.items():
        row = [group for group in placed if group.closeness == closeness]
        bottom = top + LOWEST
        for number, support in enumerate(SUPPORT):
            cell = [group for group in row if group.support == support]
            left = LEFT + number * COLUMN
            end, drawn = fill(sheet, cell, left, top + PADDING, numbered=numbered)
            signs += drawn
            bottom = max(bottom, end + PADDING)
        lines = folded(label, LEFT - 2 * MARGIN)
        high = len(lines) * TEXT * LINE
        bottom = max(bottom, top + high)
        sheet.write(lines, LEFT - MARGIN - 2, (top + bottom - high) / 2, "end")
        rows.append(bottom)
        top = bottom
    bottom = key(sheet, signs, below(sheet, top))
    lists = {
        say("picture-groups"): [group.entry() for group in placed if numbered],
        say("picture-off-map"): [
            group.entry(numbered=numbered) for group in groups if not group.placed
        ],
    }
    bottom = sheet.listings(lists, bottom)
    if not groups:
        bottom = sheet.listing(say("picture-map-empty"), [], bottom)
    return MapOfAllies(
        description=described(groups, placed),
        **sheet.parts(bottom, numbered=numbered, fields=fields_of(groups, placed)),
        columns=tuple(round(LEFT + number * COLUMN, 1) for number in range(len(SUPPORT) + 1)),
        rows=tuple(round(row, 1) for row in rows),
        signs=tuple(signs),
    )


def below(sheet: Sheet, top: float) -> float:
    """What stands below the map: its columns, and where they lead; says where that ends."""
    bottom = 0.0
    for number, support in enumerate(SUPPORT):
        words = folded(FACTS["ally.support"].phrase(support), COLUMN - GAP)
        box = sheet.write(words, LEFT + (number + 0.5) * COLUMN, top + 4, "middle")
        bottom = max(bottom, box.y + box.height)
    more = folded(say("picture-more-support"), PAGE - 2 * MARGIN, bold=True)
    box = sheet.write(more, PAGE - MARGIN, bottom + 2.4, "end", bold=True)
    return box.y + box.height + MARGIN


def fields_of(groups: Sequence[Group], placed: Sequence[Group]) -> Mapping[str, Sequence[str]]:
    """The groups of each cell, by its words."""
    fields = {
        say(
            "picture-field",
            support=FACTS["ally.support"].phrase(support),
            closeness=FACTS["ally.closeness"].phrase(closeness),
        ): [
            group.name
            for group in placed
            if (group.support, group.closeness) == (support, closeness)
        ]
        for support in reversed(SUPPORT)
        for closeness in CLOSENESS
    }
    missing = [group.name for group in groups if not group.placed]
    return {**fields, say("picture-off-map.field"): missing}


def fill(
    sheet: Sheet, cell: Sequence[Group], left: float, top: float, *, numbered: bool
) -> tuple[float, list[Sign]]:
    """Write the groups of one cell under each other, or numbers side by side; say where they end."""
    signs = []
    if numbered:
        columns = NUMBERS_ACROSS[any(group.number > 99 for group in cell)]
        across = (COLUMN - GAP) / columns
        for place, group in enumerate(cell):
            row, column = divmod(place, columns)
            x, y = left + GAP + column * across, top + row * SLOT
            signs.append(sign(group, x + SLOT / 2, y + SLOT / 2))
            sheet.write([str(group.number)], x + SLOT + 1.5, y + (SLOT - TEXT * LINE) / 2)
        return top + -(-len(cell) // columns) * SLOT, signs
    most = NAME_LINES[len(cell) > A_FEW]
    for group in cell:
        lines = wrapped(group.name, COLUMN - SIGN - 2 * GAP, most, TEXT)
        high = max(SLOT, len(lines) * TEXT * LINE)
        sheet.write(lines, left + GAP + SIGN + 1, top + (high - len(lines) * TEXT * LINE) / 2)
        signs.append(sign(group, left + GAP + SLOT / 2 - 1, top + high / 2))
        top += high + GAP
    return top - (GAP if cell else 0), signs


def sign(group: Group, x: float, y: float) -> Sign:
    """The sign of a group at a place."""
    return Sign(
        shape_of(group), round(x, 1), round(y, 1), RADIUS[group.reach], group.reach is not None
    )


def shape_of(group: Group) -> Shape:
    """A circle for natural allies, a square for strategic ones, a diamond for both."""
    if group.natural and group.strategic:
        return "diamond"
    if group.natural:
        return "circle"
    return "square" if group.strategic else "triangle"


def key(sheet: Sheet, signs: list[Sign], top: float) -> float:
    """What shapes and sizes mean; says where the key ends."""
    shapes: list[tuple[str, Shape, float, bool]] = [
        (say(f"picture-sign-{shape}"), shape, RADIUS["medium"], True) for shape in SHAPES
    ]
    sizes: list[tuple[str, Shape, float, bool]] = [
        (say(f"picture-size-{reach or 'unknown'}"), "circle", radius, reach is not None)
        for reach, radius in RADIUS.items()
    ]
    for line in (shapes, sizes):
        x = MARGIN
        for words, shape, radius, known in line:
            if x > MARGIN and x + SLOT + 1 + width(words, TEXT) > PAGE - MARGIN:
                x, top = MARGIN, top + SLOT
            middle = round(top + TEXT * LINE / 2, 1)
            signs.append(Sign(shape, x + SLOT / 2, middle, radius, known))
            x += SLOT + sheet.write([words], x + SLOT + 1, top).width + 14
        top += SLOT
    return top + MARGIN


def described(groups: Sequence[Group], placed: Sequence[Group]) -> str:
    """The map in words."""
    missing = [group for group in groups if not group.placed]
    facts = ("support", "closeness", "reach")
    shown = told(placed, *facts) or say("picture-map-said-empty")
    said = [say("picture-map-said", groups=shown, **leadership(groups))]
    if missing:
        said.append(say("picture-off-map.said", groups=told(missing, *facts)))
    return " ".join(said)
