"""The whole questionnaire as a sheet of paper for a workshop: what it holds, and it as Markdown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from textwrap import wrap

from ...facts import ALLY_FACTS, MOVEMENT_FACTS
from ...facts.vocabulary import Fact, Value
from ...interview import ALLIES, SECTIONS, Interview
from ...interview.question import HEADING, MOVEMENT_KEYS, section_of
from ...packs.pack import RulePack

ABOUT = (
    "Answer together, and tick one box for each question. Where you do not agree, or do not know, "
    "tick “We do not know”: that is never taken for no.",
    "Write no names of persons, no phone numbers, nothing that somebody told you in private. Groups "
    "and roles are enough. Keep these pages where only you can see them, and destroy them "
    "when they are no longer needed.",
    "Some boxes say which questions you can leave out. It takes about an hour in a group.",
)
UNSAID = ("We do not know", "We would rather not say")
ROWS = 10
WIDTH = 90
BOX = "☐"
BLANK = "_" * 40


@dataclass(frozen=True, slots=True)
class Box:
    """One answer to tick, and the numbers of the questions that can then be left out."""

    text: str
    leave_out: tuple[int, ...] = ()
    leave_out_groups: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """One question on the sheet; without boxes of its own there is a line to write on."""

    number: int
    fact: Fact
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with a line for each group, and the words that are written into its columns."""

    title: str
    about: str
    columns: tuple[Fact, ...]
    rows: int = ROWS


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything on the sheet: what it is, the questions by section, the tables, the last question."""

    title: str
    about: tuple[str, ...]
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
    return Sheet(
        "Groundswell: the questions on paper",
        ABOUT,
        tuple(MOVEMENT_FACTS[key] for key in HEADING),
        tuple((SECTIONS[name], tuple(items)) for name, items in sections.items()),
        tuple(grids()),
        Item(
            len(MOVEMENT_KEYS) + 1, whole, tuple(Box(word.choice) for word in whole.words.values())
        ),
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


def grids() -> Iterator[Grid]:
    """The tables for groups: first all of them, then more about those for whom it matters."""

    def columns(*names: str) -> tuple[Fact, ...]:
        return tuple(ALLY_FACTS[f"ally.{name}"] for name in names)

    yield Grid(
        "Groups, page 1: all that matter",
        "Those who share your cause, and those who hold up the other side. Groups, roles or "
        "institutions; code names are fine.",
        columns("name", "pillar", "support", "closeness"),
    )
    yield Grid(
        "Groups, page 2: those close to power",
        "For each group to which the leaders listen, or without which they could hardly go on.",
        columns("name", "loyalty", "contact_risk", "shared_interest", "uses_violence"),
    )
    yield Grid(
        "Groups, page 2: all others",
        "For each group that is not close to power.",
        columns("name", "mobilized", "in_coalition", "liked", "reach", "uses_violence"),
    )


def markdown(found: Sheet) -> str:
    """The sheet as Markdown that can also be read and printed as plain text."""
    return "\n\n".join(blocks(found)) + "\n"


def blocks(found: Sheet) -> Iterator[str]:
    """The sheet block by block."""
    yield f"# {found.title}"
    yield from map(folded, found.about)
    for fact in found.heading:
        yield f"{fact.question} {BLANK}\n*{fact.hint}*"
    for title, items in found.sections:
        yield f"## {title}"
        for item in items:
            yield from written(item)
    for grid in found.grids:
        yield from table(grid)
    yield from written(found.last)


def written(item: Item) -> Iterator[str]:
    """One question with its boxes."""
    yield folded(f"**{item.number}. {item.fact.question}**")
    if item.fact.hint:
        yield folded(f"*{item.fact.hint}*")
    lines = [f"{each.text}{leave_out(each)}" for each in item.boxes]
    ticked = [folded(line, f"- {BOX} ", "  ") for line in (*lines, *UNSAID)]
    yield "\n".join(ticked if lines else [f"- {BLANK}", *ticked])
    if item.fact.guidance:
        yield folded(f"For trainers: {item.fact.guidance}", "> ", "> ")


def folded(text: str, lead: str = "", under: str = "") -> str:
    """A paragraph in lines that fit on paper, `lead` before the first and `under` before others."""
    return "\n".join(wrap(text, WIDTH, initial_indent=lead, subsequent_indent=under))


def leave_out(found: Box) -> str:
    """What can be left out after an answer, in words."""
    if found.leave_out_groups:
        return " → stop here; the other questions are not needed"
    return f" → leave out {numbers(found.leave_out)}" if found.leave_out else ""


def numbers(found: Sequence[int]) -> str:
    """Numbers in one line, neighbours joined: 3, 5 to 8."""
    runs: list[list[int]] = []
    for number in found:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    shown = [
        str(run[0]) if len(run) == 1 else f"{run[0]} {'and' if len(run) == 2 else 'to'} {run[-1]}"
        for run in runs
    ]
    return ", ".join(shown)


def table(grid: Grid) -> Iterator[str]:
    """One table with empty lines, and below it what to write into each column."""
    yield f"## {grid.title}"
    yield folded(grid.about)
    headings = ["", *(fact.topic for fact in grid.columns)]
    widths = [
        2,
        *(
            max(24 if number == 0 else 12, len(fact.topic))
            for number, fact in enumerate(grid.columns)
        ),
    ]
    rows = [headings, *([str(row)] + [""] * len(grid.columns) for row in range(1, grid.rows + 1))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"
        for row in rows
    ]
    ruler = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    yield "\n".join([lines[0], ruler, *lines[1:]])
    for fact in grid.columns:
        if fact.words:
            choices = "; ".join(
                f"{letter} {word.choice}"
                for letter, word in zip(LETTERS, fact.words.values(), strict=False)
            )
            hint = f" {fact.hint}" if fact.hint else ""
            yield folded(
                f"**{fact.topic}**: {fact.question}{hint} Write: {choices}; ? {UNSAID[0].lower()}"
            )


LETTERS = "abcdefghijklmnopqrstuvwxyz"
