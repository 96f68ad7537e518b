"""Looking back: every answer by section, and how the advice changed with an answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..common.messages import say
from ..explaining.comparison import Comparison, compare
from ..facts.persons import persons
from .interview import Interview
from .question import SECTIONS, Question, group_part, section_of


@dataclass(frozen=True, slots=True)
class Answered:
    """One answer: the number of its question, and whether it makes no difference as things stand."""

    number: int
    question: Question
    parked: bool

    @property
    def note(self) -> str:
        """What stands behind one that makes no difference."""
        return say("interview-parked")


def review(interview: Interview) -> Iterator[tuple[str, list[Answered]]]:
    """The sections in order, each with its title and its answers; the numbers are those of `asked`."""
    order = {key: place for place, key in enumerate(interview.all_keys())}

    def place(entry: Answered) -> tuple[int, int]:
        """Groups one after the other as they were answered, all else in the authored order."""
        part = group_part(entry.question.key)
        if part is not None:
            return part[0], entry.number
        return len(interview.groups), order[entry.question.key]

    for section, title in SECTIONS.items():
        found = [
            Answered(number, interview.question(key), key in interview.parked)
            for number, key in enumerate(interview.asked, 1)
            if section_of(key) == section
        ]
        if found:
            yield title, sorted(found, key=place)


@dataclass(frozen=True, slots=True)
class Turn:
    """How an answer turned the advice, and which answers make no difference any more."""

    comparison: Comparison
    parked: tuple[str, ...]

    @property
    def is_none(self) -> bool:
        """Whether the same things are advised as before, in the same order."""
        found = self.comparison
        headlines = found.first.headline == found.second.headline
        return headlines and not (found.came or found.went or found.moved)


def turn(before: Interview, now: Interview) -> Turn:
    """How an answer turned the advice."""
    parked = tuple(key for key in now.parked if key not in before.parked)
    return Turn(compare(before.case, now.case, now.pack), parked)


def cautions(interview: Interview) -> tuple[str, ...]:
    """Gentle words about answers that do not go together, or that seem to hold a person."""
    return (*interview.case.contradictions(), *persons(interview.case))
