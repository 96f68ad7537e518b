"""One question of the interview, and what can be answered to it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import Enum
from functools import cache
from typing import Literal, get_args

from ..common.messages import Spoken, say
from ..facts import ALLIES_FACT, ALLY_FACTS, FACTS, MOVEMENT_FACTS
from ..facts.case import TITLES
from ..facts.vocabulary import Fact, Value
from ..language.text import fitting


class Unsaid(Enum):
    """The two answers that say nothing of the fact; neither is ever taken for "no"."""

    DONT_KNOW = "dont_know"
    RATHER_NOT_SAY = "rather_not_say"

    @property
    def text(self) -> str:
        """How it is offered."""
        return say(f"unsaid-{self.value}")


Answer = Value | Unsaid
"""What was answered to a question."""

Closing = Literal["none", "all", "more"]
"""How a list of groups ends: there are none, that is all, there may be more."""

ALLIES = "allies"
"""The key of the list of groups: which there are, and whether these are all."""

CLOSINGS: Mapping[Value, str] = Spoken({how: f"interview-list-{how}" for how in get_args(Closing)})
"""How the end of the list is offered."""

SECTIONS: Mapping[str, str] = Spoken(
    {**TITLES.messages, **{name: f"section-{name}" for name in (ALLIES, "case")}}
)
"""The sections of the interview with their titles, in order."""

FIRST_PASS = ("ally.support", "ally.closeness")
"""What is asked of every group as soon as it is named; the rest comes when the list is whole."""

HEADING = ("case", "as_of")
"""What no rule reads: it stands at the head of the page."""

MOVEMENT_KEYS = tuple(path for path in MOVEMENT_FACTS if "." in path)
"""The questions about the movement, in the order they are asked."""

NAME = "ally.name"
SECOND_PASS = tuple(path for path in ALLY_FACTS if path not in (NAME, *FIRST_PASS))

_OF_GROUP = re.compile(r"allies\[(0|[1-9][0-9]{0,8})\]\.([a-z_]+)")


def group_key(number: int, path: str) -> str:
    """The key of one fact (`ally.support`) of the group of this number: allies[2].support."""
    return f"allies[{number}].{path.removeprefix('ally.')}"


def group_part(key: str) -> tuple[int, str] | None:
    """The number of the group and the path of the fact that a key means; None for other keys."""
    found = _OF_GROUP.fullmatch(key)
    return (int(found[1]), f"ally.{found[2]}") if found else None


def fact_of(key: str) -> Fact | None:
    """The fact that a key asks about; None for a key that no question has."""
    part = group_part(key)
    if part is not None:
        return ALLY_FACTS.get(part[1])
    if key == ALLIES:
        return ALLIES_FACT
    return MOVEMENT_FACTS.get(key) if key in (*MOVEMENT_KEYS, *HEADING) else None


@dataclass(frozen=True)
class Fitted(Fact):
    """A fact as it is asked: what speaks of those in power names whom the demands are addressed to."""

    target: Value | None = None

    @property
    def question(self) -> str:
        """How it is asked."""
        return fitting(super().question, self.target)

    @property
    def because(self) -> str:
        """Why it is asked."""
        return fitting(super().because, self.target)

    @property
    def hint(self) -> str:
        """What helps whoever answers."""
        return fitting(super().hint, self.target)

    def choice(self, value: Value) -> str:
        """How it is offered that this is answered."""
        return fitting(super().choice(value), self.target)


@cache
def fitted(path: str, target: Value | None) -> Fact:
    """A fact as it is asked of a movement whose demands are addressed to a target."""
    fact = FACTS[path]
    return Fitted(**{each.name: getattr(fact, each.name) for each in fields(fact)}, target=target)


def section_of(key: str) -> str:
    """The section of the interview that a key belongs to."""
    if key == ALLIES or group_part(key) is not None:
        return ALLIES
    return "case" if key in HEADING else key.partition(".")[0]


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer that is offered: the value to give back, and what it says."""

    value: Value
    text: str


@dataclass(frozen=True, slots=True)
class Question:
    """A question as any face shows it; what is shown first is never an answer by itself.

    `group` names the group it is about, `answer` is what was answered before, if anything.
    A question without `choices` takes a whole number or a text, as `fact.kind` says; the list of
    groups takes names as well. `can_be_open` says whether it may be left unanswered.
    """

    key: str
    fact: Fact
    choices: tuple[Choice, ...]
    answer: Answer | None = None
    group: str | None = None
    can_be_open: bool = True

    @property
    def section(self) -> str:
        """The section it belongs to."""
        return section_of(self.key)

    @property
    def text(self) -> str:
        """What is asked; of a list that has begun, which other groups there are."""
        begun = self.key == ALLIES and self.choices[0].value != "none"
        return say("interview-other-groups") if begun else self.fact.question

    @property
    def said(self) -> str:
        """What was answered, in words; nothing where nothing was."""
        if self.answer is None:
            return ""
        if isinstance(self.answer, Unsaid):
            return self.answer.text
        return CLOSINGS[self.answer] if self.key == ALLIES else self.fact.choice(self.answer)
