"""The pillars of support: which groups hold the leadership up, and which have come away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal

from ..common.messages import Spoken, say
from .group import Group, leadership, told
from .lettering import BOLD, shortened, wrapped
from .picture import LINE, MARGIN, PAGE, TEXT, Picture, Sheet, folded

State = Literal["loyal", "wavering", "came_away", "unknown"]

STATES: tuple[State, ...] = ("loyal", "wavering", "came_away", "unknown")
WORDS: Mapping[State, str] = Spoken({state: f"picture-pillar-{state}" for state in STATES})
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
IN_ROOF = 400.0
"""The room for what the roof is called."""


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
    name = shortened(power["power"], IN_ROOF / BOLD, TEXT)
    sheet.write([name], wide / 2, beam - TEXT * LINE - 4, "middle", bold=True)
    bottom = ground + GROUND + 4
    start = wide / 2 - len(standing) * pitch / 2
    drawn = []
    for place, group in enumerate(standing):
        middle = start + (place + 0.5) * pitch
        thick = min(WIDEST, pitch * 0.7) * (1.0 if group.closeness == "props_up" else 0.6)
        drawn.append(Pillar(state_of(group), round(middle - thick / 2, 1), round(thick, 1)))
        bottom = max(bottom, below(sheet, group, middle, ground, pitch, numbered=numbered))
    if not standing:
        words = folded(say("picture-pillars-empty", **power), wide - 4 * SIDE)
        sheet.write(words, wide / 2, top + HIGH / 2, "middle")
    bottom = key(sheet, wide, bottom + MARGIN) if standing else bottom + MARGIN
    states = [group.entry(WORDS[state_of(group)]) for group in standing if numbered]
    left_out = [group.entry(numbered=numbered) for group in missing]
    lists = {
        say("picture-the-pillars"): states,
        say("picture-off-pillars", **power): left_out,
    }
    fields = {
        say("picture-pillar-unknown.field") if state == "unknown" else words: [
            group.name for group in standing if state_of(group) == state
        ]
        for state, words in WORDS.items()
    }
    fields[say("picture-off-pillars.field", **power)] = [group.name for group in missing]
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
    for state in STATES:
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
    words = folded(WORDS[state], pitch - 8, bold=True)
    box = sheet.write(words, middle, top, "middle", bold=True)
    lines = wrapped(group.name, pitch - 8, NAME_LINES, TEXT)
    box = sheet.write(lines, middle, box.y + box.height, "middle")
    return box.y + box.height


def key(sheet: Sheet, wide: float, top: float) -> float:
    """What the shapes of pillars mean; says where that ends."""
    lines = [
        line
        for text in (say("picture-pillars-states"), say("picture-pillars-widths"))
        for line in folded(text, wide - 2 * MARGIN, TEXT - 1)
    ]
    box = sheet.write(lines, MARGIN, top, size=TEXT - 1)
    return box.y + box.height + MARGIN


def described(standing: Sequence[Group], missing: Sequence[Group]) -> str:
    """The pillars in words."""
    shown = told(standing, "closeness", "loyalty") or say("picture-pillars-said-empty")
    said = [say("picture-pillars-said", groups=shown, **leadership((*standing, *missing)))]
    if missing:
        said.append(told(missing, "closeness"))
    return " ".join(said)
