"""The small words of pages and messages: plurals, lists, dates, quotes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Literal

from .locale import SOURCE, by_language, spoken
from .messages import say
from .names import unmarked
from .untranslated import Untranslated, kept_apart

SHOWN = 3
"""How many things `few` names."""

FIRST, SECOND = "\x00", "\x01"
"""Two things that stand in no text, to see what is said between things."""

BEGINNING = 40
"""So many signs of a text are looked at to hear how it begins."""

SOUND = re.compile(r"[\W_]*(?:(?P<i>h?i(?![aeou])|y(?![aeiou]))|(?P<o>h?o|8|11(?!\d)))")
"""How a word begins in Spanish before which y becomes e, or o becomes u; not as in hielo."""

ROOM = 160
"""So many signs of names a page takes beside one thing to do, before it says how many more there are."""


def listing(things: Iterable[str], last: Literal["and", "or"] = "or") -> str:
    """Several things in one sentence: "a, b or c"."""
    *first, final = things
    return linked(f"list-{last}", commas(first), "last", final) if first else final


def one_of(words: Iterable[str]) -> str:
    """What is wrong with a word of a program where only some are allowed."""
    return say("refused-choice", allowed=listing(f"'{word}'" for word in words))


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
        row = sign.join(found)
        return (
            Untranslated(row) if type(found[0]) is Untranslated and all_untranslated(found) else row
        )
    whole, *rest = found
    for each in rest:
        whole = linked(message, whole, behind, each)
    return whole


def all_untranslated(texts: Iterable[str]) -> bool:
    """Whether all of some texts are in English, in the place of ones that the language lacks."""
    return all(isinstance(each, Untranslated) for each in texts)


def linked(message: str, first: str, behind: str, each: str) -> str:
    """Two things with what a message puts between them, which may heed how the second one begins."""
    if heeds_sound(message, behind):
        return say(message, first=first, sound=sound_of(each), **{behind: each})
    return say(message, first=first, **{behind: each})


@by_language
def heeds_sound(message: str, behind: str) -> bool:
    """Whether a message of a list reads otherwise before some sounds, as Spanish y and o do."""
    said = {say(message, first=FIRST, sound=sound, **{behind: SECOND}) for sound in ("", "i", "o")}
    return len(said) > 1


def sound_of(text: str) -> str:
    """The vowel with which a text begins for the ear in Spanish: i, o, or nothing that matters."""
    begins = SOUND.match(unmarked(text[:BEGINNING]))
    return (begins.lastgroup or "") if begins else ""


@by_language
def between(message: str, behind: str) -> str | None:
    """The sign that a message puts between two things; None where a language does more than that."""
    if heeds_sound(message, behind):
        return None
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
    return linked(key, commas(first), "last", last)


@by_language
def form_of(number: int) -> str:
    """The form of words that a number asks for: zero, one, two, few, many or other."""
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(spoken(), sep="-")
    except (UnknownLocaleError, ValueError):
        locale = Locale(SOURCE)
    return str(locale.plural_form(number))


def quote(text: str) -> str:
    """A text in quotation marks."""
    before, behind = marks()
    return f"{before}{text}{behind}"


@by_language
def marks() -> tuple[str, str]:
    """The quotation marks of a language, which are the same around any text."""
    before, _, behind = say("quoted", text=FIRST).partition(FIRST)
    return before, behind


def posture_word(name: str) -> str:
    """A posture in a word, as pages say it beside its headline; its name where there is no other."""
    return say("posture-word", posture=name) if name else ""


def sentence(words: str) -> str:
    """Words as a sentence of their own."""
    whole = words[:1].upper() + words[1:] + ("" if words[-1:] in ".?!" else ".")
    return kept_apart(whole, of=words)


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
