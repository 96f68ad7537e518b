"""The small words of pages and messages: plurals, lists, dates, quotes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate
from textwrap import TextWrapper, wrap
from typing import Any
from unicodedata import east_asian_width

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]

SHOWN = 3
"""How many things `few` names."""

ROOM = 160
"""So many signs of names a page takes beside one thing to do, before it says how many more there are."""


def counted(number: int, noun: str) -> str:
    """A number with its noun: 1 question, 2 questions."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def listing(things: Iterable[str], last: str = "or") -> str:
    """Several things in one sentence: "a, b or c"."""
    *first, final = things
    return f"{', '.join(first)} {last} {final}" if first else final


def few(things: Sequence[str]) -> str:
    """The first things, and how many more there are."""
    more = len(things) - SHOWN
    if more <= 0:
        return listing(things, last="and")
    return f"{', '.join(things[:SHOWN])} and {more} more"


def alternatives(phrases: Iterable[str]) -> str:
    """Phrases, in which there may be commas, as alternatives: "a, b, or c"."""
    *first, last = phrases
    if not first:
        return last
    return ", ".join(first) + (", or " if len(first) > 1 or "," in first[0] else " or ") + last


def quote(text: str) -> str:
    """A text in quotation marks."""
    return f"“{text}”"


def sentence(words: str) -> str:
    """Words as a sentence of their own."""
    return words[:1].upper() + words[1:] + ("" if words[-1:] in ".?!" else ".")


def moment(as_of: str | None) -> str | None:
    """A date in words: "2019-09" is September 2019."""
    if as_of is None:
        return None
    year, *rest = as_of.split("-")
    parts = [str(int(rest[1]))] if len(rest) > 1 else []
    parts += [MONTHS[int(rest[0]) - 1]] if rest else []
    return " ".join([*parts, year])


def as_of(date: str | None) -> str:
    """What follows the name of a case where its moment is known: ", as of September 2019"."""
    return f", as of {moment(date)}" if date else ""


def that_fit(names: Sequence[str], most: int) -> int:
    """How many of these names are written out: at most so many, and fewer where they are long."""
    taken = accumulate(map(len, names[:most]))
    return sum(signs <= ROOM for signs in taken) or min(1, len(names))


FILLER = "\x03"
"""Stands behind a sign that takes two columns while a text is folded; no text that is told has it."""


class Folder(TextWrapper):
    """Folds as `textwrap` does, and never between a sign and its filler."""

    def _handle_long_word(
        self, reversed_chunks: list[str], cur_line: list[str], cur_len: int, width: int
    ) -> None:
        """Break a word that is longer than a line, or let it stand out."""
        word, room = reversed_chunks[-1], max(1, width - cur_len)
        if self.break_long_words and word[room : room + 1] == FILLER:
            if room > 1 or not cur_line:  # else the next line has room for it
                room = room - 1 or 2
                cur_line.append(word[:room])
                reversed_chunks[-1] = word[room:]
        else:
            super()._handle_long_word(reversed_chunks, cur_line, cur_len, width)


def in_columns(text: str, **how: Any) -> list[str]:
    """A text in lines, as `textwrap` folds it, where a sign that takes two columns counts as two."""
    if text.isascii():
        return wrap(text, **how)
    broad = "".join(f"{c}{FILLER}" if east_asian_width(c) in "WF" else c for c in text)
    return [line.replace(FILLER, "") for line in Folder(**how).wrap(broad)]
