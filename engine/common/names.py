"""Names as people see them: which are the same, and where one holds a sign that nobody sees."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

UNSEEN = (
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0"
    "\ufff0-\ufffb\ufffe\uffff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
"""Signs that nobody sees, as a class of a regular expression holds them.

They steer a terminal, turn the direction of a line, take no room, or leave an empty one.
"""

KEYCAP = "\u20e3"
EUROPEAN = "\u058f"
"""The last sign before the scripts whose letters join, or change with what stands behind them."""

_UNSEEN = re.compile(f"[{UNSEEN}]")
_JOINERS = frozenset("\u200c\u200d")
_SELECTORS = frozenset(map(chr, (*range(0x180B, 0x180E), 0x180F, *range(0xFE00, 0xFE10))))
_SHAPING = re.compile(f"[{''.join(sorted(_JOINERS | _SELECTORS))}]")


class Unseen(NamedTuple):
    """A sign that nobody sees: as U+200B, and which one of the text it is, counted from 1."""

    sign: str
    place: int


def alike(name: str) -> str:
    """The same for all names that people cannot tell apart, however a machine writes them.

    Composed or not, wide or narrow, capitals or not, and with any blanks between the words.
    """
    if not name.isascii():
        folded = unicodedata.normalize("NFKC", name).casefold()
        name = _SHAPING.sub("", unicodedata.normalize("NFKC", folded))
    return " ".join(name.casefold().split())


def unmarked(text: str) -> str:
    """A text in small letters without accents and vowel signs: what people leave out who type fast."""
    if text.isascii():
        return text.casefold()
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in letters if not unicodedata.combining(sign))


def unseen(text: str) -> Unseen | None:
    """The first sign of a text that nobody sees; None where it has none.

    Signs that only shape what stands beside them, as Persian, Hindi and emoji need them, are seen.
    """
    if text.isascii() and text.isprintable():
        return None
    for found in _UNSEEN.finditer(text):
        if not _shapes(text, found.start()):
            return Unseen(f"U+{ord(found[0]):04X}", found.start() + 1)
    return None


def _shapes(text: str, place: int) -> bool:
    """Whether a sign changes how its neighbours look, so that people see that it is there."""
    sign, before, after = text[place], text[place - 1 : place], text[place + 1 : place + 2]
    if sign in _SELECTORS:
        return after == KEYCAP or (before not in _SELECTORS and _is_shaped(before))
    return sign in _JOINERS and _is_shaped(before) and _is_shaped(after)


def _is_shaped(sign: str) -> bool:
    """Whether a sign may look otherwise beside another: an emoji, or a letter that joins."""
    kind = unicodedata.category(sign) if sign else ""
    return kind == "So" or (kind[:1] in ("L", "M", "S") and sign > EUROPEAN)
