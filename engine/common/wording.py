"""The small words of pages and messages: plurals, lists, dates, quotes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Literal

from .locale import by_language
from .messages import say

SHOWN = 3
"""How many things `few` names."""

FIRST, SECOND = "\x00", "\x01"
"""Two things that stand in no text, to see what is said between things."""

ROOM = 160
"""So many signs of names a page takes beside one thing to do, before it says how many more there are."""


def listing(things: Iterable[str], last: Literal["and", "or"] = "or") -> str:
    """Several things in one sentence: "a, b or c"."""
    *first, final = things
    return say(f"list-{last}", first=commas(first), last=final) if first else final


def any_of(things: Iterable[str]) -> str:
    """Things with "or" between each two: "a or b or c"."""
    return joined("list-or", "last", things)


def all_of(things: Iterable[str]) -> str:
    """Things with "and" between each two: "a and b and c"."""
    return joined("list-and", "last", things)


def commas(things: Iterable[str]) -> str:
    """Things one after the other, without a word before the last."""
    return joined("list-comma", "next", things)


def in_a_row(phrases: Iterable[str]) -> str:
    """Phrases, in which there may be commas, one after the other."""
    return joined("list-long", "next", phrases)


def joined(message: str, behind: str, things: Iterable[str]) -> str:
    """Things one after the other, with what a message puts between two; nothing where there are none."""
    found = [*things] or [""]
    if len(found) == 1:
        return found[0]
    sign = between(message, behind)
    if sign is not None:
        return sign.join(found)
    whole, *rest = found
    for each in rest:
        whole = say(message, first=whole, **{behind: each})
    return whole


@by_language
def between(message: str, behind: str) -> str | None:
    """The sign that a message puts between two things; None where a language does more than that."""
    found = say(message, first=FIRST, **{behind: SECOND})
    alone = found.startswith(FIRST) and found.endswith(SECOND)
    return found[1:-1] if alone else None


def few(things: Sequence[str]) -> str:
    """The first things, and how many more there are."""
    more = len(things) - SHOWN
    if more <= 0:
        return listing(things, last="and")
    return say("list-more", first=commas(things[:SHOWN]), n=more)


def alternatives(phrases: Iterable[str]) -> str:
    """Phrases, in which there may be commas, as alternatives: "a, b, or c"."""
    *first, last = phrases
    if not first:
        return last
    key = "list-or-long" if len(first) > 1 or "," in first[0] else "list-or"
    return say(key, first=commas(first), last=last)


def quote(text: str) -> str:
    """A text in quotation marks."""
    before, behind = marks()
    return f"{before}{text}{behind}"


@by_language
def marks() -> tuple[str, str]:
    """The quotation marks of a language, which are the same around any text."""
    before, _, behind = say("quoted", text=FIRST).partition(FIRST)
    return before, behind


def sentence(words: str) -> str:
    """Words as a sentence of their own."""
    return words[:1].upper() + words[1:] + ("" if words[-1:] in ".?!" else ".")


def moment(as_of: str | None) -> str | None:
    """A date in words: "2019-09" is September 2019."""
    if as_of is None:
        return None
    year, *rest = as_of.split("-")
    if not rest:
        return year
    month = say(f"month-{rest[0]}")
    if len(rest) == 1:
        return say("date-month", month=month, year=year)
    return say("date-day", day=int(rest[1]), month=month, year=year)


def as_of(date: str | None) -> str:
    """What follows the name of a case where its moment is known: ", as of September 2019"."""
    return say("as-of", moment=moment(date) or "") if date else ""


def at_moment(case: str, date: str | None) -> str:
    """The name of a case, with its moment where that is known: "Chile, as of September 2019"."""
    return say("case-at", case=case, moment=moment(date) or "") if date else case


def that_fit(names: Sequence[str], most: int) -> int:
    """How many of these names are written out: at most so many, and fewer where they are long."""
    taken = accumulate(map(len, names[:most]))
    return sum(signs <= ROOM for signs in taken) or min(1, len(names))
