"""The sheet of questions as a page to print: HTML that loads nothing, or PDF."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace

from ...common.safe_text import page_text
from ...interview import SECTIONS
from ..kinds import Kind
from ..template import built_in_template
from .sheet import LETTERS, UNSAID, Box, Grid, Item, Sheet, leave_out
from .wall import wall

SHEET = Kind("sheet.html.j2", page_text, autoescape=True)
"""The template of the page; it is not one that users replace."""

SHORT = 28
"""Boxes stand beside each other where none says more than so many signs."""

AS_BEFORE = "The letters are those of the table before."
CLOSING = "Then give the answers to: groundswell ask. It works on this machine only."


def html(found: Sheet) -> str:
    """The sheet as one page of HTML that needs no script and loads nothing."""
    view = {
        "sheet": found,
        "heading_title": SECTIONS["case"],
        "sections": [
            (title, [question(item) for item in items]) for title, items in found.sections
        ],
        "unsaid": UNSAID,
        "wall": wall(),
        "grids": list(grids(found)),
        "last": question(found.last),
        "last_title": "The last question",
        "closing": CLOSING,
    }
    return built_in_template(SHEET).render(view)


def pdf(found: Sheet) -> bytes:
    """The sheet as PDF. Raises InputError where WeasyPrint or its libraries are missing."""
    from ..printer import on_paper

    return on_paper(html(found))


def question(item: Item) -> SimpleNamespace:
    """One question as the page prints it."""
    boxes = [SimpleNamespace(text=box.text, then=then(box)) for box in item.boxes]
    short = all(len(box.text) + len(box.then) <= SHORT for box in boxes)
    return SimpleNamespace(
        number=item.number, fact=item.fact, boxes=boxes, short=short and item.fact.kind != "number"
    )


def then(box: Box) -> str:
    """What can be left out after an answer."""
    return leave_out(box).strip()


def grids(found: Sheet) -> Iterator[SimpleNamespace]:
    """The tables of groups, each with what to write into its columns, said once for each fact."""
    told: set[str] = set()
    for grid in found.grids:
        yield SimpleNamespace(
            title=grid.title,
            about=grid.about,
            columns=grid.columns,
            numbers=range(1, grid.rows + 1),
            key=list(key(grid, told)),
        )


def key(grid: Grid, told: set[str]) -> Iterator[SimpleNamespace]:
    """What each column asks, and the letters to write; what was `told` before is not told again."""
    for fact in grid.columns:
        if fact.path in told:
            if fact.words:
                yield SimpleNamespace(topic=fact.topic, question=AS_BEFORE, hint="", words="")
            continue
        told.add(fact.path)
        letters = zip(LETTERS, fact.words.values(), strict=False)
        words = [f"{letter} {word.choice}" for letter, word in letters]
        yield SimpleNamespace(
            topic=fact.topic,
            question=fact.question,
            hint=fact.hint,
            words="; ".join([*words, f"? {UNSAID[0]}"]) if words else "",
        )
