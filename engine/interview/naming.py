"""Names of groups, many at once: those that are right join the list, and of the others is told why."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from ..common.messages import say
from ..common.problem import InputError
from .interview import Interview
from .mistakes import mistake
from .question import ALLIES
from .suggesting import likely_kinds

BULLET = re.compile(r"\s*(?:[-*•–—]|[0-9]{1,3}[.)])\s+")
"""How lists that people paste begin their lines."""

COMMAS = re.compile("[,،、，]")

MOST_WORDS = 3
"""Of more words no person's name is made, as a rule."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A name that cannot stand on the list, and what is wrong with it."""

    name: str = field(repr=False)
    message: str


@dataclass(frozen=True, slots=True)
class Named:
    """The interview with those groups that could be added, and the names that could not."""

    interview: Interview
    refused: tuple[Refused, ...] = ()


def names_in(text: str, between: str = "\n") -> Iterator[str]:
    """The names in a text: one on each line, also where somebody put a bullet or a number first."""
    for part in re.split(f"[{between}\r\n]", text):
        name = BULLET.sub("", part, count=1) if BULLET.match(part) else part
        if name.strip():
            yield name.strip()


def with_groups(interview: Interview, names: Iterable[str], most: int | None = None) -> Named:
    """The interview with groups of these names on its list, which takes at most so many."""
    refused = []
    for name in names:
        if most is not None and len(interview.groups) >= most:
            refused.append(Refused(name, say("interview-wrong-no-room", most=most)))
            continue
        try:
            interview = interview.add_ally(name)
        except InputError as error:
            refused.append(Refused(name, mistake(error.problems[0])))
    return Named(interview, tuple(refused))


def at_the_list(interview: Interview) -> Interview:
    """The interview at the list of groups, where more can be named before anything else is asked."""
    return replace(interview, at=ALLIES)


def could_be_several(name: str) -> bool:
    """Whether one name holds what divides several."""
    return bool(COMMAS.search(name))


def could_be_person(name: str) -> bool:
    """Whether a name has the form of a person's: a few words, each with one capital at its head.

    Many groups have it too, so it is a reason to ask and no more.
    """
    words = name.split()
    looks = 1 < len(words) <= MOST_WORDS and all(
        word.istitle() and re.sub("[-'’.]", "", word).isalpha() for word in words
    )
    return looks and not likely_kinds(name)
