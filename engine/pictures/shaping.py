"""How lines of pictures are set on paper, so that their letters join and run their way."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

PLACED = frozenset({"dx", "dy", "rotate", "letter-spacing", "textLength"})
"""What gives letters of a picture places of their own."""

RIGHT_TO_LEFT = frozenset({"R", "AL"})
"""How Unicode classes letters that are read from the right."""


class Line(str):
    """A line of a picture that is taken as one piece by whoever goes through its letters."""

    __slots__ = ()

    def __iter__(self) -> Iterator[str]:
        """The whole line, once."""
        yield str(self)


@contextmanager
def lines_in_pictures_whole() -> Iterator[None]:
    """While WeasyPrint writes, lines of pictures whose letters have to be shaped are set as a whole.

    By itself it sets each letter behind the one before: Arabic letters then stand apart, and what
    is read from the right is written from the left. Other lines stay as they are, because in a line
    that is set as a whole a ligature can be copied as another one.
    """
    from weasyprint import svg

    by_letters = svg.text

    def text(picture: Any, node: Any, *given: Any) -> None:
        placed = PLACED & node.attrib.keys() or len(node.get("x", "").split()) > 1
        if node.text and not placed and is_shaped(node.text):
            node._etree_node.text = Line(node.text)
        by_letters(picture, node, *given)

    usual = dict(svg.TAGS)
    svg.text = text
    svg.TAGS |= {tag: text for tag, draw in usual.items() if draw is by_letters}
    try:
        yield
    finally:
        svg.text = by_letters
        svg.TAGS |= usual


def is_shaped(line: str) -> bool:
    """Whether a line has letters that are read from the right, or marks that sit on others."""
    return any(
        unicodedata.bidirectional(letter) in RIGHT_TO_LEFT
        or unicodedata.category(letter).startswith("M")
        for letter in line
    )
