"""The organizations that act together."""

from __future__ import annotations

from typing import Literal

from .section import Count, Section
from .vocabulary import YesNo, fact

Cohesion = Literal["fragmented", "strained", "united"]
Mandate = Literal["none", "disputed", "agreed"]


class Coalition(Section):
    """The organizations that act together."""

    organizations: Count | None = fact(changeable=True)
    communities: Count | None = fact(changeable=True)
    cohesion: Cohesion | None = fact(ordered=True, changeable=True, delicate="shared")
    shared_demands: YesNo = fact(changeable=True, delicate="shared")
    mandate: Mandate | None = fact(ordered=True, changeable=True, delicate="shared")
    team: YesNo = fact(changeable=True, delicate="shared")
    decision_rule: YesNo = fact(changeable=True, delicate="shared")
    can_commit: YesNo = fact(changeable=True, delicate="shared")
    ratification: YesNo = fact(changeable=True, delicate="shared")
    written_agreement: YesNo = fact(changeable=True, delicate="shared")
    inclusive: YesNo = fact(changeable=True, delicate="shared")
