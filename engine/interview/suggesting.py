"""Which kind a group may be of, by its name: a hint for whoever answers, and never an answer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..common.locale import by_language
from ..common.messages import say
from ..common.names import unmarked
from ..facts import ALLY_FACTS
from ..facts.vocabulary import Value

PILLAR = "ally.pillar"
SHORTEST = 4
"""Words of fewer letters are in too many names to say anything."""

SHORTEST_ARABIC = 3
"""The same in Arabic, which writes no short vowels."""

ARABIC = re.compile(r"[\u0620-\u06ff]")
BEFORE = re.compile("^(?:و?(?:ال|لل|بال|كال)|و)")
BEHIND = re.compile("(?:ات|ون|ين|ة|ه)$")
"""What is written at both ends of a word in Arabic: and, the, to the; many, one."""

STEM = 5
"""Two words that begin with so many of the same letters are taken for the same."""


def likely_kinds(name: str) -> tuple[Value, ...]:
    """The kinds that share a word with a name, in the order of the vocabulary."""
    stems = set(stems_of(name))
    return tuple(kind for kind, words in known_stems() if stems & words)


@by_language
def known_stems() -> tuple[tuple[Value, frozenset[str]], ...]:
    """Each kind with the beginnings of the words that say what it is."""
    kinds = ALLY_FACTS[PILLAR].words.items()
    return tuple(
        (kind, frozenset(stems_of(f"{word.choice} {word.phrase}"))) for kind, word in kinds
    )


@by_language
def say_nothing() -> frozenset[str]:
    """Words that names of every kind have."""
    return frozenset(words_in(say("interview-words-of-every-kind")))


def stems_of(text: str) -> Iterator[str]:
    """The beginnings of the words of a text, but for those that say nothing."""
    for word in words_in(text):
        shortest = SHORTEST_ARABIC if ARABIC.match(word) else SHORTEST
        if len(word) >= shortest and word not in say_nothing():
            yield re.sub("(?:ies|y)$", "i", word)[:STEM]


def words_in(text: str) -> Iterator[str]:
    """The words of a text as people type them in haste: without accents, and in Arabic without what
    is written at both ends of a word, as in والمعلمات.
    """
    for word in re.findall(r"\w+", unmarked(text)):
        yield bare(word) if ARABIC.match(word) else word


def bare(word: str) -> str:
    """An Arabic word without "and" and the article before it and the ending of its number behind it."""
    word = word.replace("ى", "ي")
    for ends in (BEFORE, BEHIND):
        shorter = ends.sub("", word)
        if len(shorter) >= SHORTEST_ARABIC:
            word = shorter
    return word
