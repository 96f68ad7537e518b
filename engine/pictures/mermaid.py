"""The map of allies as a Mermaid quadrant chart, for hosts that draw one from Markdown.

Which version draws it is theirs to choose, so it keeps to what all of them read: labels in double
quotes that hold letters, digits and a few harmless signs, numbers as 0.12, no sizes or colours.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from markupsafe import Markup

from ..common.locale import by_language
from ..common.templates import template
from .group import Group, leadership
from .lettering import clusters
from .map_of_allies import CLOSENESS, SUPPORT
from .picture import MOST_NAMES

LONGEST = 24
"""More signs than this are cut off at the edge of the chart."""

LOWEST, HIGHEST = 0.02, 0.98
"""Labels at the very edge are cut off."""

ACROSS = {word: 0.18 + 0.16 * number for number, word in enumerate(SUPPORT)}
UP = dict(zip(CLOSENESS, (0.87, 0.63, 0.38, 0.16), strict=True))
SPACING = 0.055
"""How far apart labels in one row are, so that none runs into the next."""

MOST_IN_A_ROW = 5
HARMLESS = frozenset(" '-,()+")
HARMFUL = re.compile(r"[^A-Za-z0-9 '\-,()+]")
POINTS = "%%"
"""Where the points stand in the frame of a chart."""

JOINERS = "\u200c\u200d"


def chart_is_numbered(placed: Sequence[Group]) -> bool:
    """Whether so many groups have a place that their names have none: in all, or in one row."""
    if len(placed) <= MOST_IN_A_ROW:
        return False
    rows = Counter([group.closeness for group in placed])
    return len(placed) > MOST_NAMES or max(rows.values()) > MOST_IN_A_ROW


def quadrant_chart(groups: Iterable[Group]) -> Markup:
    """The chart as a fenced block; nothing where no group can be placed.

    Groups of which support or closeness is unknown are left out: the page says so below.
    """
    placed = [group for group in groups if group.placed]
    if not placed:
        return Markup("")
    points = numbered(placed) if chart_is_numbered(placed) else named(placed)
    begin, end = frame(*leadership(placed).values())
    lines = [f'    "{label}": [{clamped(x)}, {clamped(y)}]\n' for label, x, y in points]
    return Markup("".join([begin, *lines, end]))  # noqa: S704 - labels hold harmless signs only


@by_language
def frame(power: str, target: str) -> tuple[str, str]:
    """What stands around the points of a chart: it is the same in many of them."""
    page = template("pictures/map.mmd.j2").render(power=power, target=target, points=POINTS)
    begin, _, end = page.partition(POINTS)
    return begin, end


def named(groups: Sequence[Group]) -> Iterator[tuple[str, float, float]]:
    """A point for each group with its name, the points of a row at different heights."""
    for word, height in UP.items():
        row = [group for group in groups if group.closeness == word]
        top = height + SPACING * (len(row) - 1) / 2
        for place, group in enumerate(row):
            yield label(group), ACROSS[str(group.support)], top - place * SPACING


def numbered(groups: Sequence[Group]) -> Iterator[tuple[str, float, float]]:
    """A point for each place with the numbers of its groups, neighbours at different heights."""
    for closeness, height in UP.items():
        for column, (support, across) in enumerate(ACROSS.items()):
            here = [
                group.number
                for group in groups
                if group.closeness == closeness and group.support == support
            ]
            if here:
                yield short(runs(here), LONGEST), across, height - SPACING * (column % 2)


def runs(numbers: Iterable[int]) -> str:
    """Numbers in a line, those in a row as from - to."""
    found: list[list[int]] = []
    for number in numbers:
        if found and found[-1][-1] == number - 1:
            found[-1].append(number)
        else:
            found.append([number])
    return ", ".join(
        str(run[0]) if len(run) == 1 else f"{run[0]}{'-' if len(run) > 2 else ', '}{run[-1]}"
        for run in found
    )


def label(group: Group) -> str:
    """The name of a group as a label, or its number where no letter of the name is left."""
    name = plain(group.name)
    return short(name, LONGEST) if any(map(str.isalnum, name)) else str(group.number)


def plain(text: str) -> str:
    """A text with nothing but letters, marks, digits and harmless signs."""
    if text.isascii():
        kept = HARMFUL.sub(" ", text.replace('"', "'").replace("&", "+"))
    else:
        kept = "".join(char if is_harmless(char) else " " for char in text)
    return " ".join(kept.split())


def is_harmless(char: str) -> bool:
    """Whether a sign is a letter or a digit, belongs to one, or means nothing to any version."""
    return (
        char.isalnum()
        or char in HARMLESS
        or char in JOINERS
        or unicodedata.category(char) in ("Mn", "Mc")
    )


def short(text: str, most: int) -> str:
    """A text of at most `most` letters, few marks on each, with … where something is left out."""
    pieces = clusters(text)
    if len(pieces) <= most:
        return "".join(pieces)
    return "".join(pieces[: most - 1]).rstrip() + "…"


def clamped(place: float) -> str:
    """A coordinate as Mermaid reads it: two decimals, never at the edge."""
    return f"{min(HIGHEST, max(LOWEST, place)):.2f}"
