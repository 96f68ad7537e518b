"""A report on a terminal, and as plain text."""

from __future__ import annotations

import io

from rich.console import Console
from rich.markdown import Markdown

NARROWEST = 40
WIDEST = 100
PLAIN_WIDTH = 80


def show(markdown: str) -> None:
    """Print a Markdown report on this terminal, no wider than is easy to read."""
    console = Console(highlight=False)
    console.print(Markdown(markdown), width=max(NARROWEST, min(console.width, WIDEST)))


def plain_text(markdown: str, width: int = PLAIN_WIDTH) -> str:
    """A Markdown report as text without colours, `width` columns wide."""
    page = io.StringIO()
    console = Console(file=page, width=width, no_color=True, highlight=False, force_terminal=False)
    console.print(Markdown(markdown))
    return "\n".join(line.rstrip() for line in page.getvalue().splitlines()) + "\n"
