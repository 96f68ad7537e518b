"""Plain lines of at most 80 columns, for pages that are read on a terminal or by a screen reader."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from ..common.safe_text import STEERING

WIDTH = 80


def plain(text: object) -> str:
    """A text on one line, without signs that steer a terminal."""
    return " ".join(STEERING.sub(" ", str(text)).split())


def folded(text: str, first: str = "", rest: str | None = None) -> Iterator[str]:
    """A text folded into lines: `first` stands before the first, `rest` before the others."""
    yield from textwrap.wrap(
        plain(text),
        WIDTH,
        initial_indent=first,
        subsequent_indent=" " * len(first) if rest is None else rest,
        break_on_hyphens=False,
    )
