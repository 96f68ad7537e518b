"""Why a rule fires, stays silent or is open: its condition in words, down to the facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal

from ..advising.advice import Assumption
from ..advising.questions import inside
from ..facts import FACTS
from ..facts.vocabulary import Truth, Value
from ..readings.findings import Bounds
from .told import Headed, Told

SCHEMA: Literal["groundswell/why/1"] = "groundswell/why/1"
"""The form of the JSON object; a change that breaks readers changes its number."""

NONVIOLENT = "movement.nonviolent"

Kind = Literal["rule", "posture", "definition"]
Verdict = Literal["fires", "open", "silent"]
VERDICTS: Mapping[Truth, Verdict] = {True: "fires", None: "open", False: "silent"}


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a condition: what it asks for in words, and whether that is true.

    A `fact` has its value and the words asked for; a `definition` has the condition behind it; a
    `count` has how many groups it holds for (surely, and perhaps), and a part for each one listed.
    """

    kind: Literal["all", "any", "fact", "definition", "count"]
    truth: Truth
    says: str
    name: str | None = None
    ally: str | None = None
    value: Value | None = None
    said: str | None = None
    wanted: tuple[Value, ...] = ()
    found: Bounds | None = None
    parts: tuple[Part, ...] = ()

    @property
    def is_said_by_its_words(self) -> bool:
        """Whether what is asked for is just what the case says."""
        return self.truth is True and len(self.wanted) == 1

    def facts_said(self) -> Iterator[str]:
        """What the case says of the facts below this part."""
        if self.kind == "fact" and self.name is not None and self.said is not None:
            yield FACTS[inside(self.name)].phrase(None) if self.value is None else self.said
        for part in self.parts:
            yield from part.facts_said()


@dataclass(frozen=True, slots=True)
class Reason:
    """A fact of the smallest set that settles something; `assumed` where nobody said it."""

    fact: str
    ally: str | None
    value: Value
    says: str
    assumed: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """What would follow if the answer to a question were this one."""

    value: Value
    says: str
    then: Verdict


@dataclass(frozen=True, slots=True)
class Question:
    """An unknown fact that something open waits for."""

    fact: str
    ally: str | None
    question: str
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Rival:
    """A rule that comes before another where both fire: why it fires, or what it waits for."""

    rule: str
    title: str
    because: tuple[Reason, ...]
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a rule, a posture or a definition is what it is, for the movement or for one ally.

    `because` is a smallest set of facts that alone settle it, empty where it is open;
    `questions` are those that decide it, empty where it is settled.
    """

    name: str
    kind: Kind
    ally: str | None
    title: str
    verdict: Verdict
    because: tuple[Reason, ...]
    questions: tuple[Question, ...]
    gave_way_to: Rival | None
    may_give_way_to: tuple[Rival, ...]
    condition: Part

    @property
    def worth_telling(self) -> Sequence[Reason]:
        """The facts without the one that every rule takes for granted, unless it stands alone."""
        return [each for each in self.because if each.fact != NONVIOLENT] or self.because


@dataclass(frozen=True, slots=True)
class Why(Told, Headed):
    """The explanations asked for, and the case they are about."""

    template: ClassVar[str] = "why.txt.j2"

    assumptions: tuple[Assumption, ...]
    about: str | None
    explanations: tuple[Explanation, ...]
    schema: Literal["groundswell/why/1"] = SCHEMA

    def rules_that(self, verdict: Verdict) -> Iterator[Explanation]:
        """The explanations of rules that fire, are open or stay silent."""
        return (e for e in self.explanations if e.kind == "rule" and e.verdict == verdict)

    def __repr__(self) -> str:
        """The posture, and how many explanations there are, in one line; `about` where it is one."""
        about = f" about={self.about!r}" if self.about else ""
        return f"<Why posture={self.posture!r}{about} explanations={len(self.explanations)}>"
