"""The movement itself, its turnout, and what surrounds it."""

from __future__ import annotations

from typing import Literal

from .section import Section
from .vocabulary import YesNo, fact

Stage = Literal["building", "mobilized", "stalled", "after_a_deal"]
Structure = Literal["decentralized", "federated", "centralized"]
Target = Literal[
    "national_leadership", "local_leadership", "company", "institution", "armed_parties"
]
WaysToJoin = Literal["few", "several", "many"]
Size = Literal["small", "sizeable", "mass"]
Trend = Literal["falling", "steady", "rising"]
Breadth = Literal["one_community", "several", "cross_section"]
Repression = Literal["none", "mild", "moderate", "severe"]


class Movement(Section):
    """The movement itself."""

    stage: Stage | None = fact()
    structure: Structure | None = fact(changeable=True)
    nonviolent: YesNo = fact(changeable=True)
    target: Target | None = fact()
    ways_to_join: WaysToJoin | None = fact(ordered=True, changeable=True)
    noncooperation: YesNo = fact(changeable=True)
    decision_ahead: YesNo = fact()


class Turnout(Section):
    """How many people take part, and who."""

    size: Size | None = fact(ordered=True, changeable=True)
    trend: Trend | None = fact(ordered=True, changeable=True)
    breadth: Breadth | None = fact(ordered=True, changeable=True)
    repeatable: YesNo = fact(changeable=True, delicate="shared")


class Context(Section):
    """What surrounds the movement."""

    repression: Repression | None = fact(ordered=True)
