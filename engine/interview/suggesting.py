"""Which kind a group may be of, by its name: a hint for whoever answers, and never an answer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..common.locale import by_language
from ..common.messages import say
from ..facts import ALLY_FACTS
from ..facts.vocabulary import Value

PILLAR = "ally.pillar"
SHORTEST = 4
"""Words of fewer letters are in too many names to say anything."""

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
    return frozenset(re.findall(r"\w+", say("interview-words-of-every-kind").casefold()))


def stems_of(text: str) -> Iterator[str]:
    """The beginnings of the words of a text, but for those that say nothing."""
    for word in re.findall(r"\w+", text.casefold()):
        if len(word) >= SHORTEST and word not in say_nothing():
            yield re.sub("ies$", "y", word)[:STEM]
