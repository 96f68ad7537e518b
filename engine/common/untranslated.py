"""Texts of ours that the language spoken lacks, so that they are said in English, and say so in HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .locale import SOURCE, direction, spoken

OPEN, CLOSE = "\ufdd2", "\ufdd3"
"""Stand around such a text while a page is made; both are no signs at all, so that no text holds them."""

PIECE = re.compile(f"(<[^>]*>|{OPEN}|{CLOSE})")
MARKS = re.compile(f"[{OPEN}{CLOSE}]")
NAME = re.compile(r"</?([a-zA-Z]*)")

BARE = frozenset({"title", "style", "script", "textarea", "option", "svg"})
"""Elements that hold no other element of HTML."""


class Untranslated(str):
    """A text in English, in the place of one that the language spoken lacks."""

    __slots__ = ()

    def rstrip(self, signs: str | None = None, /) -> Untranslated:
        """The same without blanks, or these signs, at its end."""
        return Untranslated(super().rstrip(signs))

    def removesuffix(self, suffix: str, /) -> Untranslated:
        """The same without an end."""
        return Untranslated(super().removesuffix(suffix))


def kept_apart(whole: str, of: str) -> str:
    """A text that was made of another one alone: untranslated where that is."""
    return Untranslated(whole) if isinstance(of, Untranslated) else whole


def told_apart(page: str) -> str:
    """A page of HTML in which every text that is in English, and should not be, is marked as such."""
    return "".join(pieces(page)) if OPEN in page else page


def pieces(page: str) -> Iterator[str]:
    """A page in pieces, with elements in the place of marks where there may be some."""
    turned = ' dir="ltr"' if direction(spoken()) == "rtl" else ""
    opened = f'<span lang="{SOURCE}"{turned}>'
    depth, inside = 0, ""  # how many marks are open, and in which bare element this is
    for piece in PIECE.split(page):
        if piece in (OPEN, CLOSE):
            if inside:
                continue
            before, depth = depth, depth + (1 if piece == OPEN else -1)
            if (before, depth) == (0, 1):
                yield opened
            elif (before, depth) == (1, 0):
                yield "</span>"
        elif piece.startswith("<"):
            found = NAME.match(piece)
            name = found[1].lower() if found else ""
            if name == inside and piece.startswith("</"):
                inside = ""
            elif not inside and name in BARE and not piece.endswith("/>"):
                inside = "" if piece.startswith("</") else name
            yield MARKS.sub("", piece)
        else:
            yield piece
