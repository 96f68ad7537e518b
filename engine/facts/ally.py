"""One ally: a group, a role or an institution, never a person."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import Annotated, Literal

from .section import Section, Text
from .vocabulary import Fact, Value, YesNo, fact

Pillar = Literal[
    "police",
    "military",
    "courts",
    "civil_service",
    "local_government",
    "party",
    "business",
    "labour",
    "media",
    "faith",
    "education",
    "health",
    "lawyers",
    "civil_society",
    "international",
    "other",
]
MAY_USE_VIOLENCE = ("police", "military", "party", "civil_society", "international", "other")
"""Kinds of groups of which it is worth asking whether they use violence."""

Support = Literal["active_opponent", "passive_opponent", "neutral", "passive_ally", "active_ally"]
MAY_BELONG = ("passive_opponent", "neutral", "passive_ally", "active_ally")
"""How a group stands of which it is worth asking whether it belongs to the coalition."""

Closeness = Literal["none", "some", "close", "props_up"]
Loyalty = Literal["loyal", "wavering", "came_away"]
Level = Literal["low", "medium", "high"]


class Ally(Section):
    """A group that matters: it may be a natural ally, a strategic one, both, or neither."""

    delicate = "typed"

    name: Annotated[
        Text,
        Fact(delicate="shared"),
    ]
    pillar: Pillar | None = fact()
    support: Support | None = fact(ordered=True)
    closeness: Closeness | None = fact(ordered=True)
    loyalty: Loyalty | None = fact(ordered=True, delicate="shared")
    reach: Level | None = fact(ordered=True)
    mobilized: YesNo = fact(changeable=True)
    in_coalition: YesNo = fact(changeable=True, asked_of={"support": MAY_BELONG})
    liked: YesNo = fact(delicate="shared")
    shared_interest: YesNo = fact()
    uses_violence: YesNo = fact(
        asked_of={"pillar": MAY_USE_VIOLENCE},
        asked_also_of={"closeness": ("close", "props_up")},
    )
    contact_risk: Level | None = fact(ordered=True, delicate="shared")

    def __repr_args__(self) -> Iterator[tuple[str, int]]:
        """How much is known; what people call it is left out."""
        yield "facts", len(self.values)

    def __repr__(self) -> str:
        """The ally in one line that may stand in a log or a traceback."""
        return f"<Ally facts={len(self.values)}>"

    __str__ = __repr__

    @cached_property
    def values(self) -> MappingProxyType[str, Value]:
        """The known facts of this ally by path: {"ally.support": "neutral"}; its name is not one."""
        return MappingProxyType(known_of(self))


KEYS: Mapping[str, str] = {f"ally.{key}": key for key in Ally.model_fields if key != "name"}
"""By path: under which key an ally holds a fact, without its name."""


def known_of(ally: Ally) -> dict[str, Value]:
    """The known facts of an ally by path, without its name, as a new dictionary."""
    facts = ally.__dict__
    return {path: facts[key] for path, key in KEYS.items() if facts[key] is not None}
