"""Talks between the movement and the other side."""

from __future__ import annotations

from typing import Literal

from .section import Section
from .vocabulary import YesNo, fact

Wish = Literal["not_wanted", "divided", "wanted"]
Status = Literal["none", "offered", "scheduled", "underway", "broken_off"]
Consequences = Literal["none", "some", "serious"]


class Negotiation(Section):
    """Talks between the movement and the other side."""

    delicate = "typed"

    wish: Wish | None = fact(unshared=("divided",), changeable=True)
    status: Status | None = fact()
    others_speak: YesNo = fact(delicate="shared")
    partial_offer: YesNo = fact(delicate="shared")
    consequences: Consequences | None = fact(ordered=True, changeable=True, delicate="shared")
    no_deal_plan: YesNo = fact(changeable=True, delicate="shared")
    stalemate: YesNo = fact(delicate="shared")
    way_out: YesNo = fact(delicate="shared")
    partly_won: YesNo = fact()
