"""How wide text is at most, without any font: tables of widths for each script, on the safe side.

Widths are in ems, that is in parts of the font size. They are those of a wide sans-serif, so that
a narrower one leaves room and never too little.
"""

from __future__ import annotations

import re
import unicodedata

ELLIPSIS = "…"
BOLD = 1.12
"""How much wider bold letters are."""

MOST_MARKS = 3
"""How many marks above and below one letter a picture shows; more would run into other lines."""

ASCII = {
    char: wide
    for wide, chars in {
        0.29: "'ijlIJ",
        0.36: " ,.-/:;\\|ft",
        0.41: "()[]!r`",
        0.5: '*_"',
        0.56: "szcL?J",
        0.64: "FkvxyPTYaoeESbdghnpqu$0123456789{}",
        0.7: "KAVBRXZC",
        0.8: "UHNDG&OQw",
        0.85: "#+<=>^~",
        1.03: "M%mW@",
    }.items()
    for char in chars
}

LETTERS = {
    "ARABIC": 0.85,
    "HEBREW": 0.72,
    "THAI": 0.7,
    "TAMIL": 1.3,
    "MALAYALAM": 1.2,
    "MYANMAR": 1.15,
    "SINHALA": 1.15,
    "CUNEIFORM": 6.0,
}
"""Letters of scripts without capitals; others are taken for 0.95."""

NARROW = dict.fromkeys("اأإآ", 0.4) | dict.fromkeys("لردذزوؤةه", 0.66)
"""Arabic letters that are narrow in every place in a word."""

WIDE_SIGNS = {"\ufdfd": 12.0, "⸺": 2.0, "⸻": 3.0, "—": 1.0, "…": 1.0}
BROAD_LETTERS = frozenset("шщжюыфмњљѣШЩЮЖФМЫЊЉѢœæŒÆ")


def advance(char: str) -> float:
    """How wide one sign is at most, in ems."""
    if char in WIDE_SIGNS:
        return WIDE_SIGNS[char]
    category = unicodedata.category(char)
    script = unicodedata.name(char, "").partition(" ")[0]
    if category in ("Mn", "Me", "Cf", "Cc"):
        return 0.0
    if category == "Mc":
        return 1.2 if script in ("TAMIL", "KHMER", "MALAYALAM", "SINHALA") else 0.7
    if unicodedata.east_asian_width(char) in "WF":
        return 1.4 if category[0] == "S" else 1.05
    base = unicodedata.normalize("NFD", char)[0]
    if base in ASCII:
        return ASCII[base] + 0.03
    if char in BROAD_LETTERS:
        return 1.12
    if char in NARROW:
        return NARROW[char]
    if script in LETTERS:
        return LETTERS[script]
    return {"Lu": 0.9, "Ll": 0.75, "Nd": 0.8, "Po": 0.7, "Pd": 0.6}.get(
        category, 1.3 if category[0] == "S" else 0.95
    )


class Advances(dict[str, float]):
    """How wide signs are, each worked out when it is first met."""

    def __missing__(self, char: str) -> float:
        """Work out a sign that was not met before."""
        self[char] = found = advance(char)
        return found


ADVANCES = Advances(ASCII)


def width(text: str, size: float, *, bold: bool = False) -> float:
    """How wide a line of text is at most, in the unit of its font `size`."""
    return sum(map(ADVANCES.__getitem__, text)) * size * (BOLD if bold else 1.0)


def clusters(text: str) -> list[str]:
    """A text in pieces that must stay whole: a letter with its marks, an emoji with its joiners."""
    if text.isascii():
        return list(text)
    found: list[str] = []
    marks = 0
    for char in text:
        follows = unicodedata.category(char)[0] == "M" or char == "\u200d"
        joined = found and found[-1].endswith("\u200d")
        if found and (follows or joined):
            marks = marks + 1 if unicodedata.category(char) in ("Mn", "Me") else 0
            if marks <= MOST_MARKS:
                found[-1] += char
        else:
            found.append(char)
            marks = 0
    return found


def plain(text: str) -> str:
    """A text without heaps of marks on one letter."""
    return text if text.isascii() else "".join(clusters(text))


def shortened(text: str, room: float, size: float) -> str:
    """A text that fits into `room`, with … where something is left out."""
    text = plain(text)
    if width(text, size) <= room:
        return text
    left = room - ADVANCES[ELLIPSIS] * size
    kept = ""
    for piece in clusters(text):
        left -= width(piece, size)
        if left < 0:
            break
        kept += piece
    return kept.rstrip() + ELLIPSIS


def abridged(text: str, room: float, size: float) -> str:
    """A text that fits into `room`, with … in it: many names begin alike, and end each its own way."""
    text = plain(text)
    if width(text, size) <= room:
        return text
    end, left = "", room / 3
    for piece in reversed(clusters(text)):
        left -= width(piece, size)
        if left < 0:
            break
        end = piece + end
    end = end.strip()
    begin = shortened(text, room - width(end, size), size)
    return begin + end


HYPHEN = re.compile(r"(?<=-)(?=\w)")
"""Where a line may end inside a word that is written with a hyphen."""


def parts(text: str, room: float, size: float) -> list[tuple[str, str]]:
    """The parts of a text between which a line may end, each with what joins it to the one before.

    A word wider than `room` is cut: with a hyphen where its script has one, else between letters.
    Letters that are joined in writing stay together as far as they fit.
    """
    found: list[tuple[str, str]] = []
    for number, word in enumerate(text.split(" ")):
        joint = " " if number else ""
        for part in HYPHEN.split(word):
            pieces = [part] if width(part, size) <= room else cut(part, room, size)
            for piece in pieces:
                found.append((joint, piece))
                joint = ""
    return found


def cut(word: str, room: float, size: float) -> list[str]:
    """A word that is too wide, in pieces."""
    joined = unicodedata.bidirectional(word[0]) == "AL"
    if word[0].lower() == word[0].upper() and not joined:
        return clusters(word)
    hyphen = "" if joined else "-"
    left = room - (0 if joined else ADVANCES["-"] * size)
    found = [""]
    for piece in clusters(word):
        if found[-1] and width(found[-1] + piece, size) > left:
            found.append("")
        found[-1] += piece
    return [f"{piece}{hyphen}" for piece in found[:-1]] + found[-1:]


def wrapped(text: str, room: float, most: int, size: float) -> tuple[str, ...]:
    """A text in at most `most` lines that fit into `room`, with … where something is left out."""
    text = plain(text)
    if width(text, size) <= room:
        return (text,)
    lines = [""]
    for joint, part in parts(text, room, size):
        longer = f"{lines[-1]}{joint if lines[-1] else ''}{part}"
        if not lines[-1] or width(longer, size) <= room:
            lines[-1] = longer
        elif len(lines) < most:
            lines.append(part)
        else:
            # What follows does not fit; the sign for that takes room too.
            lines[-1] = shortened(f"{lines[-1]}{joint}{part}{ELLIPSIS}", room, size)
            break
    return tuple(lines)


def turned(text: str) -> str:
    """A line as it is written into a picture: one that runs from the right is kept to itself."""
    if text.isascii() or not any(unicodedata.bidirectional(char) in ("R", "AL") for char in text):
        return text
    return f"\u2068{text}\u2069"
