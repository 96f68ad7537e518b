"""Many people's answers about one movement, for tests: made from one case, each a little different."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random
from typing import Any

from groundswell import Case
from groundswell.engine.facts import MOVEMENT_FACTS
from groundswell.engine.facts.vocabulary import Value

SEEN_DIFFERENTLY = (
    "coalition.mandate",
    "coalition.can_commit",
    "coalition.shared_demands",
    "negotiation.wish",
    "turnout.size",
    "turnout.trend",
    "context.repression",
)
"""What people of one movement may see in different ways."""

BASE: dict[str, Any] = {
    "case": "the river towns, as told by Quokka",
    "as_of": "2024-05",
    "movement": {"stage": "mobilized", "structure": "decentralized", "nonviolent": True},
    "turnout": {"breadth": "several"},
    "negotiation": {"status": "offered"},
    "coalition": {"cohesion": "strained"},
    "allies": [{"name": "dockers", "pillar": "labour", "support": "active_ally"}],
}


def saying(facts: Mapping[str, Value | None], base: Mapping[str, Any] = BASE) -> Case:
    """The case that somebody gives who sees these facts so; None is not known."""
    data = {key: dict(part) if isinstance(part, dict) else part for key, part in base.items()}
    for path, value in facts.items():
        section, _, key = path.rpartition(".")
        data.setdefault(section, {})[key] = value
    return Case.model_validate(data)


def crowd(number: int, seed: int, facts: Sequence[str] = SEEN_DIFFERENTLY) -> list[Case]:
    """So many people who see these facts each in their own way, or do not know."""
    random = Random(seed)

    def one() -> Case:
        return saying(
            {path: random.choice([None, *MOVEMENT_FACTS[path].values[:2]]) for path in facts}
        )

    return [one() for _ in range(number)]
