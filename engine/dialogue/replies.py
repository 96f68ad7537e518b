"""What somebody wrote, found among what is offered: its label, its text, or how that begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from ..common.names import unmarked
from ..common.problem import nearest

LONGEST_NUMBER = 5
SHORTEST = 3
"""Of fewer letters nobody can say what they were meant to be."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing that can be written: its label, the text beside it, and what it means.

    `words` say the same, in plain letters.
    """

    label: str
    text: str
    means: Any = None
    words: tuple[str, ...] = ()


class Found(NamedTuple):
    """What was meant, and whether it was written as it is shown: its label, or its whole text."""

    offer: Offer
    as_shown: bool


def plain(text: str) -> str:
    """A text without what people vary in it: capitals, accents, apostrophes, dashes, dots."""
    letters = re.sub("['\u2018\u2019`]", "", unmarked(text))
    return " ".join(re.sub(r"[\W_]+", " ", letters).split())


def find(written: str, offers: Sequence[Offer]) -> Found | None:
    """What was meant; None where it is none of what is offered, or could be several.

    A text is never guessed from a part that is not its beginning: in the middle of “not strong”
    stands its opposite.
    """
    short = written.rstrip(".)")
    label = str(int(short)) if short.isdecimal() and len(short) < LONGEST_NUMBER else short
    said = plain(written)
    by_label = [each for each in offers if each.label in (label, written)]
    if by_label or not said:
        return Found(by_label[0], as_shown=True) if by_label else None
    for fitting in (
        [each for each in offers if plain(each.text) == said],
        [each for each in offers if said in each.words],
        [each for each in offers if said[1:] and f"{plain(each.text)} ".startswith(f"{said} ")],
    ):
        if fitting:
            shown = plain(fitting[0].text) == said
            return Found(fitting[0], shown) if len(fitting) == 1 else None
    return None


def near(written: str, offers: Sequence[Offer]) -> tuple[str, str] | None:
    """The text that was perhaps meant, and its label; None where nothing is near.

    It is only asked about: a slip can turn a text into its opposite.
    """
    said = {plain(text): (text, each.label) for each in offers for text in (each.text, *each.words)}
    found = nearest(plain(written), said) if len(plain(written)) >= SHORTEST else None
    return None if found is None else said[found]
