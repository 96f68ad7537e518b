"""The whole questionnaire as a sheet of paper for a workshop: as Markdown and as HTML."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from textwrap import wrap
from typing import Any

from ...common.messages import Spoken, say
from ...common.safe_text import page_text
from ...common.untranslated import told_apart
from ...common.wording import commas, listing
from ...facts import ALLY_FACTS, MOVEMENT_FACTS
from ...facts.vocabulary import Fact, Value
from ...interview import ALLIES, SECTIONS, Interview
from ...interview.question import HEADING, MOVEMENT_KEYS, section_of
from ...packs.pack import RulePack
from ...pictures.wall import ACROSS, UP, rows
from ..kinds import Kind
from ..template import built_in_template
from .grid import ROWS, Grid

MARKDOWN = Kind("sheet.md.j2", str, autoescape=False)
HTML = Kind("sheet.html.j2", page_text, autoescape=True)
"""The templates of the sheet; they are none that users replace."""

UNSAID = Spoken({"unknown": "sheet-we-do-not-know", "rather": "sheet-rather-not-say"})
WIDTH = 90
BLANK = "_" * 40

SHORT = 28
"""Boxes stand beside each other where none says more than so many signs."""


@dataclass(frozen=True, slots=True)
class Box:
    """One answer to tick, and the numbers of the questions that can then be left out."""

    text: str
    leave_out: tuple[int, ...] = ()
    leave_out_groups: bool = False

    @property
    def then(self) -> str:
        """What can be left out after this answer, in words."""
        if self.leave_out_groups:
            return say("sheet-stop-here")
        return say("sheet-leave-out", numbers=numbers(self.leave_out)) if self.leave_out else ""


@dataclass(frozen=True, slots=True)
class Item:
    """One question on the sheet; without boxes of its own there is a line to write on."""

    number: int
    fact: Fact
    boxes: tuple[Box, ...]

    @property
    def short(self) -> bool:
        """Whether its boxes can stand beside each other."""
        return all(len(b.text) + len(b.then) <= SHORT for b in self.boxes)


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything on the sheet: the heading, the questions by section, the tables, the last one."""

    heading: tuple[Fact, ...]
    sections: tuple[tuple[str, tuple[Item, ...]], ...]
    grids: tuple[Grid, ...]
    last: Item


def sheet(pack: RulePack) -> Sheet:
    """The sheet for the rules of a pack: every question, and what each answer lets one leave out."""
    blank = Interview(pack)
    sections: dict[str, list[Item]] = {}
    for number, key in enumerate(MOVEMENT_KEYS, 1):
        fact = MOVEMENT_FACTS[key]
        boxes = tuple(box(blank, key, value) for value in fact.words)
        sections.setdefault(section_of(key), []).append(Item(number, fact, boxes))
    whole = MOVEMENT_FACTS["allies_complete"]
    boxes = tuple(Box(word.choice) for word in whole.words.values())
    return Sheet(
        tuple(MOVEMENT_FACTS[key] for key in HEADING),
        tuple((SECTIONS[name], tuple(items)) for name, items in sections.items()),
        tuple(grids()),
        Item(len(MOVEMENT_KEYS) + 1, whole, boxes),
    )


def box(blank: Interview, key: str, value: Value) -> Box:
    """One answer, with the later questions that it alone makes needless."""
    after = blank.answer(key, value).to_ask
    needless = [
        MOVEMENT_KEYS.index(other) + 1
        for other in MOVEMENT_KEYS[MOVEMENT_KEYS.index(key) + 1 :]
        if other in blank.to_ask and other not in after
    ]
    return Box(MOVEMENT_FACTS[key].words[value].choice, tuple(needless), ALLIES not in after)


GRIDS = (
    (
        "sheet-grid-all",
        ("name", "pillar", "support", "closeness"),
        ROWS,
    ),
    (
        "sheet-grid-close",
        ("name", "loyalty", "contact_risk", "shared_interest", "uses_violence"),
        ROWS + 3,
    ),
    (
        "sheet-grid-others",
        ("name", "mobilized", "in_coalition", "liked", "reach", "uses_violence"),
        ROWS,
    ),
)
"""The tables for groups, with as many lines as the page has room for: first all of them, then more
about those for whom it matters."""


def grids() -> Iterator[Grid]:
    """The tables for groups; what one of them explains is not explained again."""
    explained: list[str] = []
    for key, names, lines in GRIDS:
        columns = tuple(ALLY_FACTS[f"ally.{name}"] for name in names)
        yield Grid(say(key), say(f"{key}.about"), columns, tuple(explained), lines)
        explained += [fact.path for fact in columns]


def markdown(found: Sheet, then: str = "") -> str:
    """The sheet as Markdown that can also be read and printed as plain text."""
    return written(MARKDOWN, found, then=then) + "\n"


def html(found: Sheet, then: str = "") -> str:
    """The sheet as one page of HTML that needs no script and loads nothing, with a wall chart."""
    chart = {"across": ACROSS, "up": UP, "rows": rows(), "heading_title": SECTIONS["case"]}
    return written(HTML, found, then=then, **chart)


def written(kind: Kind, found: Sheet, **more: Any) -> str:
    """The sheet through one of its templates."""
    view = {"sheet": found, "unsaid": [*UNSAID.values()], "blank": BLANK, **more}
    return told_apart(built_in_template(kind).render(view, folded=folded)).rstrip("\n")


def folded(text: str, lead: str = "", under: str = "") -> str:
    """A paragraph in lines that fit on paper, `lead` before the first and `under` before others."""
    return "\n".join(wrap(text, WIDTH, initial_indent=lead, subsequent_indent=under))


def numbers(found: Sequence[int]) -> str:
    """Numbers in one line, neighbours joined: 3, 5 to 8."""
    runs: list[list[int]] = []
    for number in found:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return commas(
        say("sheet-from-to", first=str(run[0]), last=str(run[-1]))
        if len(run) > 2
        else listing(map(str, run), last="and")
        for run in runs
    )
