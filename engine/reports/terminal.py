"""A report on a terminal, and as plain text."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar, Unpack

from rich import box
from rich.console import Console, ConsoleOptions, RenderableType
from rich.markdown import Markdown, MarkdownElement, TableElement
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from ..advising.advice import Advice
from .illustrations import NONE, Look
from .report import markdown

PLAIN_WIDTH = 80
COLUMN = 14
"""How many signs a column of a table needs, on average, to be read with ease."""

UNBROKEN = {0xA0: 0xFDD0, 0x202F: 0xFDD1}
"""What stands for a blank at which no line may end, while a page is folded: rich would end one there.

Both are no signs at all, so that no text holds them.
"""

BLANKS = {there: here for here, there in UNBROKEN.items()}


def on_screen(page: str, width: int) -> str:
    """A Markdown report for this terminal, `width` columns wide, in the colours wanted there."""
    console = Console(highlight=False)
    with console.capture() as shown:
        console.print(Page(page.translate(UNBROKEN)), width=width)
    return shown.get().translate(BLANKS)


def text(advice: Advice, templates: Path | None = None, **look: Unpack[Look]) -> str:
    """The report as plain text, 80 columns wide, without pictures."""
    bare: Look = {**look, "pictures": NONE}
    return plain_text(markdown(advice, templates, **bare))


def plain_text(page: str, width: int = PLAIN_WIDTH) -> str:
    """A Markdown report as text without colours, `width` columns wide."""
    shown = io.StringIO()
    console = Console(file=shown, width=width, no_color=True, highlight=False, force_terminal=False)
    console.print(Page(page.translate(UNBROKEN)))
    lines = shown.getvalue().translate(BLANKS).splitlines()
    return "\n".join(line.rstrip() for line in lines) + "\n"


class WholeTable(TableElement):
    """A table that cuts nothing off; where it is too narrow, each row is a list of its cells."""

    def __rich_console__(
        self, console: Console, options: ConsoleOptions
    ) -> Iterator[RenderableType]:
        top = self.header.row.cells if self.header and self.header.row else []
        headings = [cell.content for cell in top]
        below = self.body.rows if self.body else []
        rows = [[cell.content for cell in row.cells] for row in below]
        if options.max_width >= COLUMN * len(headings):
            yield as_columns(headings, rows)
        else:
            yield from as_lists(headings, rows)


def as_columns(headings: list[Text], rows: list[list[Text]]) -> Table:
    """A table with all of every cell, folded where a word is too long."""
    table = Table(
        box=box.SIMPLE,
        pad_edge=False,
        style="markdown.table.border",
        show_header=any(heading.plain for heading in headings),
    )
    for heading in headings:
        title = heading.copy()
        title.stylize("markdown.table.header")
        table.add_column(title, overflow="fold")
    for row in rows:
        table.add_row(*row)
    return table


def as_lists(headings: list[Text], rows: list[list[Text]]) -> Iterator[RenderableType]:
    """The first cell of each row, and below it the others with their headings."""
    for first, *others in rows:
        yield Text()
        yield Text.assemble(first, style="bold")
        for heading, cell in zip(headings[1:], others, strict=False):
            yield Padding(Text.assemble(heading, ": ", cell), (0, 0, 0, 2))


class Page(Markdown):
    """Markdown with tables that cut nothing off."""

    elements: ClassVar[dict[str, type[MarkdownElement]]] = {
        **Markdown.elements,
        "table_open": WholeTable,
    }
