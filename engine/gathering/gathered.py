"""What comes of many voices, as data: where they agree, where they differ, and what that decides."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from ..advising.advice import Advice
from ..common.locale import SOURCE
from ..facts.vocabulary import Value
from ..packs.rule import Priority
from .counting import Part

SCHEMA: Literal["groundswell/gather/1"] = "groundswell/gather/1"
"""The form of the JSON object; a change that breaks readers changes its number."""


OF_PAGES = ("advice", "exact")
"""What only pages need of what was gathered; it is no part of its data."""


@dataclass(frozen=True, slots=True)
class Agreed:
    """A fact on which all who know agree."""

    fact: str
    value: Value


@dataclass(frozen=True, slots=True)
class Differing:
    """A fact on which people differ, of the movement or of a group, and what waits for it.

    `counts` says how many gave each answer and `unknown` how many gave none; both are None where
    that would tell too much. `parts` says in a word how large each part is, for pages that go round.
    """

    fact: str
    ally: str | None
    counts: dict[Value, int] | None
    unknown: int | None
    decides: tuple[str, ...]
    parts: dict[Value, Part] | None = None


@dataclass(frozen=True, slots=True)
class GroupNamed:
    """A group that people named; `named_by` is None where that would tell too much."""

    name: str
    named_by: int | None
    everybody: bool
    agreed: tuple[Agreed, ...]


@dataclass(frozen=True, slots=True)
class Needed:
    """A fact that has to be so for a headline; `also` holds other values that do as well.

    `differs` says whether people differ on it; where not, nobody knows it.
    """

    fact: str
    value: Value
    also: tuple[Value, ...]
    differs: bool


@dataclass(frozen=True, slots=True)
class Camp:
    """A headline that is possible, and what those whose answers lead there have to be right about.

    `people` is None where that would tell too much. `needed` is a smallest set of facts; it is empty
    where the headline is settled, and for those whose answers leave the headline open.
    """

    posture: str
    headline: str
    people: int | None
    part: Part | None
    needed: tuple[Needed, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """Advice for the group's case, or that everybody gets; `sure` where it stands for everybody.

    `allies` are the groups that it is about.
    """

    rule: str
    title: str
    summary: str
    steps: tuple[str, ...]
    priority: Priority
    allies: tuple[str, ...]
    sure: bool


@dataclass(frozen=True, slots=True)
class Open:
    """A fact that nobody knows, and what waits for it."""

    fact: str
    ally: str | None
    decides: tuple[str, ...]


@dataclass(frozen=True)
class Gathered:
    """Many people's answers about one movement, without who said what.

    `sure` are the rules that fire for everybody: for each one's answers, with what all who know
    agree on where that person does not know. `case` is the group's case file as data, `advice` the
    advice on it.
    """

    answers: int
    agreed: tuple[Agreed, ...]
    differing: tuple[Differing, ...]
    groups: tuple[GroupNamed, ...]
    groups_named_once: int
    posture: str
    possible_postures: tuple[str, ...]
    headline: str
    camps: tuple[Camp, ...]
    sure: tuple[str, ...]
    held: tuple[Held, ...]
    nobody_knows: tuple[Open, ...]
    case: Mapping[str, Any]
    advice: Advice = field(repr=False)
    exact: bool = False
    language: str = SOURCE
    schema: Literal["groundswell/gather/1"] = SCHEMA

    def __repr__(self) -> str:
        """How many answered and on how much they differ, in one line."""
        differing = len(self.differing)
        return f"<Gathered answers={self.answers} agreed={len(self.agreed)} differing={differing}>"

    @property
    def mattering(self) -> tuple[Differing, ...]:
        """The differences that decide a headline or a rule."""
        return tuple(each for each in self.differing if each.decides)

    def to_dict(self) -> dict[str, Any]:
        """The answer as plain data. In it the `schema` comes first."""
        left = {name: getattr(self, name) for name in self.__dataclass_fields__}
        found = {name: value for name, value in left.items() if name not in ("schema", *OF_PAGES)}
        return {"schema": self.schema, **{name: plain(value) for name, value in found.items()}}

    def to_json(self, *, indent: int | None = 2) -> str:
        """The answer as one JSON object, with a line break at its end."""
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=indent) + "\n"


def plain(value: Any) -> Any:
    """A part of the answer as plain data."""
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    return asdict(value) if hasattr(value, "__dataclass_fields__") else value
