"""What comes of one movement's files over time, as data: its moments, and what changed between them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Literal

from ..advising.advice import Readiness
from ..common.locale import SOURCE
from ..explaining.comparison import Difference, Line
from ..facts.vocabulary import Value
from ..packs.rule import Priority
from .gathered import plain

SCHEMA: Literal["groundswell/journey/1"] = "groundswell/journey/1"
"""The form of the JSON object; a change that breaks readers changes its number."""


@dataclass(frozen=True, slots=True)
class GroupThen:
    """A group as it stood at one moment; None is not known."""

    name: str
    support: str | None
    closeness: str | None
    loyalty: str | None


@dataclass(frozen=True, slots=True)
class Moment:
    """A movement at one moment, and where it led; `as_of` is None where the file has no date."""

    as_of: str | None
    posture: str
    possible_postures: tuple[str, ...]
    headline: str
    readiness: tuple[Readiness, ...]
    groups: tuple[GroupThen, ...]

    def ready(self, state: str) -> int:
        """How many checks have this answer."""
        return sum(check.state == state for check in self.readiness)


@dataclass(frozen=True, slots=True)
class Step:
    """What changed from one moment to the next.

    `told` are facts that only the later file has, `untold` those that only the earlier one has: that
    is no change that anybody saw. Of advice, `came` and `went` are what only one of both gets.
    """

    before: int
    after: int
    changed: tuple[Difference, ...]
    told: tuple[Difference, ...]
    untold: tuple[Difference, ...]
    groups_came: tuple[str, ...]
    groups_went: tuple[str, ...]
    came: tuple[Line, ...]
    went: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Rested:
    """A fact that advice rested on and that can change: what it was, and what is known of it since.

    `moment` is where it was advised, `then` where the fact first was otherwise. Both are places in
    the row of moments. `latest` is what is known of it last, None where nothing is.
    """

    rule: str
    title: str
    priority: Priority
    moment: int
    fact: str
    ally: str | None
    before: Value
    then: int | None
    after: Value | None
    latest: Value | None


@dataclass(frozen=True)
class Journey:
    """One movement over time: its moments in order, what changed, and what advice rested on.

    `notes` say in words what the files leave open about their order.
    """

    moments: tuple[Moment, ...]
    steps: tuple[Step, ...]
    rested: tuple[Rested, ...]
    notes: tuple[str, ...]
    target: Value | None = None
    language: str = SOURCE
    schema: Literal["groundswell/journey/1"] = SCHEMA

    def __repr__(self) -> str:
        """How many moments there are, in one line."""
        return f"<Journey moments={len(self.moments)}>"

    def to_dict(self) -> dict[str, Any]:
        """The journey as plain data. In it the `schema` comes first."""
        names = [name for name in self.__dataclass_fields__ if name != "schema"]
        return {"schema": self.schema, **{name: plain(getattr(self, name)) for name in names}}

    def to_json(self, *, indent: int | None = 2) -> str:
        """The journey as one JSON object, with a line break at its end."""
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=indent) + "\n"
