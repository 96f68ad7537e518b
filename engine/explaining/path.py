"""Paths to a posture: sets of changes that lead there, or what stands in the way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from ..facts.vocabulary import Value
from .told import Headed, Told

SCHEMA: Literal["groundswell/path/1"] = "groundswell/path/1"
"""The form of the JSON object; a change that breaks readers changes its number."""


@dataclass(frozen=True, slots=True)
class Step:
    """One fact to change, or to find out where it is not known.

    `also` holds other values that lead there as well; `changeable` says whether a movement can
    change the fact by its own work.
    """

    kind: Literal["change", "find_out"]
    fact: str
    topic: str
    question: str
    changeable: bool
    before: Value | None
    before_says: str
    after: Value
    after_says: str
    also: tuple[Value, ...]
    also_says: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Path:
    """Steps that together lead to the posture; no part of them does."""

    steps: tuple[Step, ...]

    def __repr__(self) -> str:
        """The facts to change or to find out, in one line."""
        return f"<Path steps={[step.fact for step in self.steps]}>"


@dataclass(frozen=True, slots=True)
class Obstacle:
    """A fact that stands in the way and that a movement cannot change alone; `needed` in words."""

    fact: str
    topic: str
    value: Value | None
    says: str
    needed: str


@dataclass(frozen=True, slots=True)
class Paths(Told, Headed):
    """The paths from where a movement stands to a posture, or why there is none."""

    template: ClassVar[str] = "path.txt.j2"

    to: str
    to_headline: str
    outcome: Literal["there", "paths", "impossible"]
    paths: tuple[Path, ...]
    obstacles: tuple[Obstacle, ...]
    schema: Literal["groundswell/path/1"] = SCHEMA

    def __repr__(self) -> str:
        """Where the paths lead, and how many there are, in one line."""
        return f"<Paths to={self.to!r} outcome={self.outcome!r} paths={len(self.paths)}>"
