"""Paths to a posture: sets of changes that lead there, or what stands in the way."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any, Literal

from ..vocabulary import Value

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


@dataclass(frozen=True, slots=True)
class Obstacle:
    """A fact that stands in the way and that a movement cannot change alone; `needed` in words."""

    fact: str
    topic: str
    value: Value | None
    says: str
    needed: str


@dataclass(frozen=True, slots=True)
class Paths:
    """The paths from where a movement stands to a posture, or why there is none."""

    case: str | None
    as_of: str | None
    posture: str
    possible_postures: tuple[str, ...]
    headline: str
    to: str
    to_headline: str
    outcome: Literal["there", "paths", "impossible"]
    paths: tuple[Path, ...]
    obstacles: tuple[Obstacle, ...]
    schema: Literal["groundswell/path/1"] = SCHEMA

    def to_dict(self) -> dict[str, Any]:
        """The paths as plain data."""
        found = asdict(self)
        return {"schema": found.pop("schema"), **found}

    def to_json(self, *, indent: int | None = 2) -> str:
        """The paths as one JSON object, with a line break at its end."""
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=indent) + "\n"

    def to_text(self) -> str:
        """The paths as plain lines, 80 columns wide."""
        from .path_page import page

        return page(self)
