"""The map of allies: support for the cause across, closeness to the leadership up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal

from ..facts import FACTS
from .group import Group, leadership, told
from .lettering import wrapped
from .picture import LINE, MARGIN, MOST_NAMES, PAGE, TEXT, Box, Picture, Sheet

Shape = Literal["circle", "square", "diamond", "triangle"]

SUPPORT = [str(value) for value in FACTS["ally.support"].values]
CLOSENESS = {
    "props_up": ("holds it up",),
    "close": ("close",),
    "some": ("some ties",),
    "none": ("no ties",),
}
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
    title: ClassVar[str] = "Map of allies"

    columns: tuple[float, ...]
    rows: tuple[float, ...]
    signs: tuple[Sign, ...]


def map_of_allies(groups: Sequence[Group]) -> MapOfAllies:
    """The map of these groups; a group of which support or closeness is unknown stands below."""
    placed = [group for group in groups if group.placed]
    numbered = len(placed) > MOST_NAMES
    sheet, signs = Sheet(), []
    closer = f"↑ Closer to {leadership(groups)}"
    top = sheet.write([closer], MARGIN, MARGIN, bold=True).height + 2 * MARGIN
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
        high = len(label) * TEXT * LINE
        sheet.write(label, LEFT - MARGIN - 2, (top + bottom - high) / 2, "end")
        rows.append(bottom)
        top = bottom
    for number, support in enumerate(SUPPORT):
        words = FACTS["ally.support"].phrase(support)
        sheet.write([words], LEFT + (number + 0.5) * COLUMN, top + 4, "middle")
    box = sheet.write(["More support for your cause →"], PAGE - MARGIN, top + 22, "end", bold=True)
    bottom = key(sheet, signs, box.y + box.height + MARGIN)
    lists = {
        "The groups": [group.entry() for group in placed if numbered],
        "Not on the map: support or closeness is not known": [
            group.entry(numbered=numbered) for group in groups if not group.placed
        ],
    }
    fields = {
        f"{FACTS['ally.support'].phrase(support)}, {FACTS['ally.closeness'].phrase(closeness)}": [
            group.name
            for group in placed
            if (group.support, group.closeness) == (support, closeness)
        ]
        for support in reversed(SUPPORT)
        for closeness in CLOSENESS
    }
    fields["support or closeness not known"] = [each.name for each in groups if not each.placed]
    bottom = sheet.listings(lists, bottom)
    if not groups:
        bottom = sheet.listing("No groups are listed yet.", [], bottom)
    return MapOfAllies(
        description=described(groups, placed),
        **sheet.parts(bottom, numbered=numbered, fields=fields),
        columns=tuple(round(LEFT + number * COLUMN, 1) for number in range(len(SUPPORT) + 1)),
        rows=tuple(round(row, 1) for row in rows),
        signs=tuple(signs),
    )


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
    shapes: tuple[tuple[Shape, str], ...] = (
        ("circle", "natural ally"),
        ("square", "strategic ally"),
        ("diamond", "both"),
        ("triangle", "neither"),
    )
    sizes = (
        ("low", "brings few people"),
        ("medium", "quite a number"),
        ("high", "very many"),
        (None, "dashed: not known how many"),
    )
    middle = TEXT * LINE / 2
    x = MARGIN
    for shape, words in shapes:
        signs.append(Sign(shape, x + SLOT / 2, round(top + middle, 1), RADIUS["medium"], True))
        x += SLOT + sheet.write([words], x + SLOT + 1, top).width + 14
    top += SLOT
    x = MARGIN
    for reach, words in sizes:
        known = reach is not None
        signs.append(Sign("circle", x + SLOT / 2, round(top + middle, 1), RADIUS[reach], known))
        x += SLOT + sheet.write([words], x + SLOT + 1, top).width + 14
    return top + SLOT + MARGIN


def described(groups: Sequence[Group], placed: Sequence[Group]) -> str:
    """The map in words."""
    missing = [group for group in groups if not group.placed]
    said = f"Support for your cause runs across, closeness to {leadership(groups)} up. "
    said += told(placed, "support", "closeness", "reach") or "No group can be placed."
    if missing:
        said += f" Not on the map: {told(missing, 'support', 'closeness', 'reach')}"
    return said
