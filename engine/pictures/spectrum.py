"""The spectrum of allies: half a wheel in five wedges, from those against you to those with you."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from math import cos, inf, radians, sin, sqrt, tan
from typing import ClassVar

from ..common.messages import Spoken, say
from ..common.wording import commas
from ..facts import FACTS
from .group import Group, told
from .lettering import BOLD, ELLIPSIS, width, wrapped
from .picture import LINE, MARGIN, MOST_NAMES, TEXT, Picture, Sheet, folded

WEDGES = [str(value) for value in FACTS["ally.support"].values]
"""From left to right, as on the map: the right is where you stand."""

TITLES = Spoken({word: f"picture-wedge-{word}" for word in WEDGES})
ANGLES = [180 - 36 * number for number in range(len(WEDGES) + 1)]
RADIUS = 272.0
NAMES_RADII = (RADIUS, 1.2 * RADIUS)
"""The sizes that are tried for names, before numbers take their place."""

SIDE = 88.0
"""The room for a title beside the wheel."""

ABOVE = 28.0
OUTSIDE = 10.0
STEP = 9.0
LOWEST = 8
EDGE = 6.0
NAME_LINES = (1, 2, 3)
GAP = 5.0
NARROWEST = 70.0
"""What a name needs at least to be read; where it has less, the picture shows numbers."""

CHIP = 30.0
ROW = 24
ARROW = 50.0
BEST = (0.28, 0.55, 0.62, 0.55, 0.28)
"""How high in each wedge names look best, in parts of the radius."""

GROW = 1.2
"""How much larger the wheel becomes at a time, until everything fits."""

Placed = tuple[tuple[str, ...], float, float]
"""The lines of a label, its middle, and how far its top is above the base."""


@dataclass(frozen=True, slots=True)
class Spectrum(Picture):
    """The half wheel: the path around each wedge, rings around numbers, where the arrow begins."""

    name: ClassVar[str] = "spectrum"

    wedges: tuple[str, ...]
    rings: tuple[tuple[float, float], ...]
    arrow: tuple[float, float]


def spectrum(groups: Sequence[Group]) -> Spectrum:
    """The spectrum of these groups; one of which support is unknown stands below."""
    wedges = [[group for group in groups if group.support == word] for word in WEDGES]
    radius, placed, numbered = arranged(wedges)
    wide = round(2 * (radius + SIDE), 1)
    over = ABOVE + (len(in_words("neutral")) - 1) * TEXT * LINE
    x, y = wide / 2, over + radius
    sheet, rings = Sheet(), []
    for lines, middle, above in placed:
        box = sheet.write(lines, x + middle, y - above, "middle")
        if numbered:
            rings.append((round(x + middle, 1), round(box.y + box.height / 2, 1)))
    titles(sheet, x, y, radius)
    aim = folded(say("picture-aim"), wide - 2 * ARROW, bold=True)
    box = sheet.write(aim, x - ARROW / 2, y + 12, "middle", bold=True)
    arrow = (round(box.x + box.width + MARGIN, 1), round(box.y + box.height / 2, 1))
    bottom = box.y + box.height + 2 * MARGIN
    lists = {
        say("picture-groups"): [group.entry() for group in groups if group.support and numbered],
        say("picture-off-wheel"): [
            group.entry(numbered=numbered) for group in groups if not group.support
        ],
    }
    fields = {
        TITLES[word]: [group.name for group in wedge]
        for word, wedge in reversed([*zip(WEDGES, wedges, strict=True)])
    }
    fields[say("picture-off-wheel.field")] = [group.name for group in groups if not group.support]
    return Spectrum(
        description=described(groups, wedges),
        **sheet.parts(sheet.listings(lists, bottom, wide), wide, numbered=numbered, fields=fields),
        wedges=tuple(outline(x, y, radius, *ends) for ends in pairwise(ANGLES)),
        rings=tuple(rings),
        arrow=arrow,
    )


def arranged(wedges: Sequence[Sequence[Group]]) -> tuple[float, list[Placed], bool]:
    """How large the wheel is, what is written where in it, and whether that is numbers."""
    few = sum(map(len, wedges)) <= MOST_NAMES
    for radius in NAMES_RADII if few else ():
        named = [names(number, groups, radius) for number, groups in enumerate(wedges)]
        fits = all(found is not None for found in named)
        cut = any(found and found[0] for found in named)
        if fits and not (cut and radius < NAMES_RADII[-1]):
            return radius, [one for found in named if found for one in found[1]], False
    radius = RADIUS
    while True:
        found = [numbers(number, groups, radius) for number, groups in enumerate(wedges)]
        if all(each is not None for each in found):
            return radius, [one for each in found for one in each or ()], True
        radius *= GROW


def names(wedge: int, groups: Sequence[Group], radius: float) -> tuple[int, list[Placed]] | None:
    """The names of groups under each other, and how many are not whole; None if they do not fit."""
    best: tuple[int, list[Placed]] | None = None if groups else (0, [])
    least = inf
    top = radius - EDGE
    while groups and top > LOWEST:
        found = stacked(wedge, groups, top, radius)
        if found:
            cuts, placed, bottom = found
            lines = sum(len(lines) for lines, _, _ in placed)
            poor = (
                cuts * 10 * radius + lines * TEXT + abs((top + bottom) / 2 - radius * BEST[wedge])
            )
            if poor < least:
                best, least = (cuts, placed), poor
        top -= STEP
    return best


def stacked(
    wedge: int, groups: Sequence[Group], top: float, radius: float
) -> tuple[int, list[Placed], float] | None:
    """Names from `top` down, how many are not whole, where they end; None if they do not fit."""
    cuts = 0
    placed: list[Placed] = []
    for group in groups:
        fitting: Placed | None = None
        whole = False
        for most in NAME_LINES:
            bottom = top - most * TEXT * LINE
            left, right = room_between(wedge, radius, bottom, top)
            if right - left < NARROWEST or bottom < LOWEST:
                break
            lines = wrapped(group.name, right - left, most, TEXT)
            fitting = (lines, (left + right) / 2, top)
            whole = is_whole(lines, group.name)
            if whole:
                break
        if fitting is None:
            return None
        cuts += not whole
        placed.append(fitting)
        top -= len(fitting[0]) * TEXT * LINE + GAP
    return cuts, placed, top + GAP


def is_whole(lines: Sequence[str], name: str) -> bool:
    """Whether a name is all there, with no word broken that its writer did not break."""
    ends = [line.rpartition(" ")[2] for line in lines if line.endswith("-")]
    return not lines[-1].endswith(ELLIPSIS) and all(end in name for end in ends)


def numbers(wedge: int, groups: Sequence[Group], radius: float) -> list[Placed] | None:
    """The numbers of groups in rows, the widest rows first; None if they do not fit."""
    rows = []
    for top in range(LOWEST + ROW, int(radius), ROW):
        left, right = room_between(wedge, radius, top - ROW, top)
        rows.append((max(0, int((right - left) // CHIP)), (left + right) / 2, top))
    rows.sort(key=lambda row: (-row[0], row[2]))
    chosen, left_over = [], len(groups)
    for row in rows:
        if left_over <= 0:
            break
        chosen.append(row)
        left_over -= row[0]
    if left_over > 0:
        return None
    placed: list[Placed] = []
    waiting = list(groups)
    for holds, middle, top in sorted(chosen, key=lambda row: -row[2]):
        here, waiting = waiting[:holds], waiting[holds:]
        start = middle - (len(here) - 1) * CHIP / 2
        for place, group in enumerate(here):
            above = top - (ROW - TEXT * LINE) / 2
            placed.append(((str(group.number),), start + place * CHIP, above))
    return placed


@cache
def room_between(wedge: int, radius: float, low: float, high: float) -> tuple[float, float]:
    """From where to where a wedge is free between two heights, counted from its centre."""
    edges = (across(wedge, radius, low), across(wedge, radius, high))
    left = max(left for left, _ in edges) + EDGE
    right = min(right for _, right in edges) - EDGE
    return left, max(left, right)


def across(wedge: int, radius: float, height: float) -> tuple[float, float]:
    """Where a wedge begins and ends at a height."""
    rim = sqrt(max(0.0, radius * radius - height * height))
    left, right = ANGLES[wedge], ANGLES[wedge + 1]
    start = -inf if left == ANGLES[0] else height / tan(radians(left))
    end = inf if right == ANGLES[-1] else height / tan(radians(right))
    return max(start, -rim), min(end, rim)


def titles(sheet: Sheet, x: float, y: float, radius: float) -> None:
    """The title of each wedge, outside the wheel."""
    for word, (left, right) in zip(WEDGES, pairwise(ANGLES), strict=True):
        angle = radians((left + right) / 2)
        lines = in_words(word)
        edge = x + (radius + OUTSIDE) * cos(angle)
        height = len(lines) * TEXT * LINE
        top = y - (radius + OUTSIDE) * sin(angle) - height
        if word == "neutral":
            sheet.write(lines, edge, top + OUTSIDE / 2, "middle", bold=True)
        else:
            sheet.write(lines, edge, top, "end" if edge < x else "start", bold=True)


def in_words(word: str) -> tuple[str, ...]:
    """The title of a wedge; beside the wheel in lines as short as they can be: there is little room."""
    title = TITLES[word]
    if word == "neutral":
        return folded(title, 2 * SIDE, bold=True)
    longest = max(width(word, TEXT) for word in title.split(" "))
    return folded(title, min(longest, (SIDE - OUTSIDE) / BOLD))


def outline(x: float, y: float, radius: float, left: float, right: float) -> str:
    """The path around a wedge between two angles."""
    ends = [
        f"{x + radius * cos(radians(angle)):.1f} {y - radius * sin(radians(angle)):.1f}"
        for angle in (left, right)
    ]
    return f"M{x:.1f} {y:.1f}L{ends[0]}A{radius:.1f} {radius:.1f} 0 0 1 {ends[1]}Z"


def described(groups: Sequence[Group], wedges: Sequence[Sequence[Group]]) -> str:
    """The wheel in words, wedge by wedge."""
    said = [
        say(
            "picture-wedge-said",
            title=TITLES[word],
            groups=commas(group.name for group in wedge) or say("picture-nobody"),
        )
        for word, wedge in zip(WEDGES, wedges, strict=True)
    ]
    missing = [group for group in groups if not group.support]
    if missing:
        said.append(say("picture-off-wheel.said", groups=told(missing, "support")))
    return " ".join([say("picture-spectrum-said"), *said])
