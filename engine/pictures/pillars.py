"""The pillars of support: which groups hold the leadership up, and which have come away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal

from .group import Group, leadership, told
from .lettering import wrapped
from .picture import LINE, MARGIN, PAGE, TEXT, Picture, Sheet

State = Literal["loyal", "wavering", "came_away", "unknown"]

WORDS: dict[State, str] = {
    "loyal": "loyal",
    "wavering": "wavering",
    "came_away": "came away",
    "unknown": "not known",
}
MOST_NAMES = 8
"""With more pillars than this there is no room for names below them."""

NAME_LINES = 6
NARROWEST = 24.0
ROOF_TOP = 8.0
ROOF = 50.0
BEAM = 14.0
HIGH = 110.0
STUMP = 34.0
GROUND = 8.0
SIDE = 20.0
WIDEST = 50.0


@dataclass(frozen=True, slots=True)
class Pillar:
    """One pillar: how wide and in what state it stands."""

    state: State
    x: float
    width: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width


@dataclass(frozen=True, slots=True)
class Pillars(Picture):
    """The temple: heights of roof, beam and ground, and its pillars."""

    name: ClassVar[str] = "pillars"
    title: ClassVar[str] = "Pillars of support"

    beam: float
    top: float
    ground: float
    stump: float
    pillars: tuple[Pillar, ...]


def pillars(groups: Sequence[Group]) -> Pillars:
    """The pillars among these groups; one of which closeness is unknown stands below."""
    standing = sorted(
        (group for group in groups if group.strategic),
        key=lambda group: (group.closeness != "props_up", group.number),
    )
    missing = [group for group in groups if group.strategic is None]
    numbered = len(standing) > MOST_NAMES
    many = max(1, len(standing))
    wide = max(PAGE, many * NARROWEST + 4 * SIDE)
    pitch = min(120.0, (wide - 4 * SIDE) / many)
    beam = ROOF_TOP + ROOF
    top = beam + BEAM
    ground = top + HIGH
    sheet = Sheet()
    power = leadership(groups)
    sheet.write([power], wide / 2, beam - TEXT * LINE - 4, "middle", bold=True)
    bottom = ground + GROUND + 4
    start = wide / 2 - len(standing) * pitch / 2
    drawn = []
    for place, group in enumerate(standing):
        middle = start + (place + 0.5) * pitch
        thick = min(WIDEST, pitch * 0.7) * (1.0 if group.closeness == "props_up" else 0.6)
        drawn.append(Pillar(state_of(group), round(middle - thick / 2, 1), round(thick, 1)))
        bottom = max(bottom, below(sheet, group, middle, ground, pitch, numbered=numbered))
    if not standing:
        words = f"No group near {power} is listed yet."
        sheet.write([words], wide / 2, top + HIGH / 2, "middle")
    bottom = key(sheet, wide, bottom + MARGIN) if standing else bottom + MARGIN
    states = [group.entry(WORDS[state_of(group)]) for group in standing if numbered]
    left_out = [group.entry(numbered=numbered) for group in missing]
    lists = {"The pillars": states, f"Closeness to {power} is not known": left_out}
    fields = {
        f"loyalty {words}" if state == "unknown" else words: [
            group.name for group in standing if state_of(group) == state
        ]
        for state, words in WORDS.items()
    }
    fields[f"closeness to {power} not known"] = [group.name for group in missing]
    return Pillars(
        description=described(standing, missing),
        **sheet.parts(sheet.listings(lists, bottom, wide), wide, numbered=numbered, fields=fields),
        beam=beam,
        top=top,
        ground=ground,
        stump=ground - STUMP,
        pillars=tuple(drawn),
    )


def state_of(group: Group) -> State:
    """How a pillar stands."""
    for state in WORDS:
        if state == group.loyalty:
            return state
    return "unknown"


def below(
    sheet: Sheet, group: Group, middle: float, ground: float, pitch: float, *, numbered: bool
) -> float:
    """Write the name and the state of a pillar under it, or its number; says where that ends."""
    top = ground + GROUND + 6
    if numbered:
        box = sheet.write([str(group.number)], middle, top, "middle")
        return box.y + box.height
    state = state_of(group)
    if state == "unknown":
        sheet.write(["?"], middle, ground - HIGH / 2 - TEXT, "middle", TEXT * 1.5, bold=True)
    box = sheet.write([WORDS[state]], middle, top, "middle", bold=True)
    lines = wrapped(group.name, pitch - 8, NAME_LINES, TEXT)
    box = sheet.write(lines, middle, box.y + box.height, "middle")
    return box.y + box.height


def key(sheet: Sheet, wide: float, top: float) -> float:
    """What the shapes of pillars mean; says where that ends."""
    lines = (
        "Whole: loyal in public. Cracked: wavering in public. Broken: it has come away. "
        "Dashed: loyalty not known.",
        "Wide: those at the top could hardly go on without it. Narrow: they listen to it.",
    )
    box = sheet.write(lines, MARGIN, top, size=TEXT - 1)
    return box.y + box.height + MARGIN


def described(standing: Sequence[Group], missing: Sequence[Group]) -> str:
    """The pillars in words."""
    said = f"The groups near {leadership((*standing, *missing))}, as pillars that hold it up. "
    said += told(standing, "closeness", "loyalty") or "None is listed yet."
    if missing:
        said += f" {told(missing, 'closeness')}"
    return said
