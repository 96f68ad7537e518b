"""A case as it may be handed on: what could harm people is treated as unknown."""

from __future__ import annotations

from .facts import ALLY_FACTS, MOVEMENT_FACTS, Ally, Case
from .vocabulary import Fact

STRATEGIC = frozenset({"close", "props_up"})
"""The closeness of groups that are left out of a shared page; only their number stays."""


def shared_case(case: Case) -> tuple[Case, int]:
    """The case as if every fact that may not be shared were unknown, and how many groups it lost.

    Groups near the leadership are left out, the other groups lose their names, and the list counts
    as not complete: nothing on the page can then tell what was withheld.
    """
    changes: dict[str, object] = {"case": None, "allies_complete": None}
    for name in ("movement", "turnout", "negotiation", "coalition", "context"):
        section = getattr(case, name)
        withheld = {
            fact.path.partition(".")[2]: None
            for fact in MOVEMENT_FACTS.values()
            if fact.section == name and not fact.shareable
        }
        changes[name] = section.model_copy(update=withheld)
    left_out = 0
    if case.allies is not None:
        kept = [ally for ally in case.allies if ally.closeness not in STRATEGIC]
        left_out = len(case.allies) - len(kept)
        changes["allies"] = tuple(nameless(kept)) or None
    return case.model_copy(update=changes), left_out


def nameless(allies: list[Ally]) -> list[Ally]:
    """Allies called by their kind and a number, in an order that their names have no part in."""
    withheld = {path.partition(".")[2]: None for path, fact in ALLY_FACTS.items() if hidden(fact)}
    known = [ally.model_copy(update=withheld) for ally in allies]
    known.sort(key=lambda ally: sorted((path, str(value)) for path, value in ally.values.items()))
    return [
        ally.model_copy(update={"name": f"group {number} ({kind_of(ally)})"})
        for number, ally in enumerate(known, start=1)
    ]


def hidden(fact: Fact) -> bool:
    """Whether a fact of an ally is withheld; its name is replaced instead."""
    return not fact.shareable and fact.path != "ally.name"


def kind_of(ally: Ally) -> str:
    """What kind of group an ally is, in a word or two."""
    if ally.pillar is None:
        return "kind not known"
    return ALLY_FACTS["ally.pillar"].phrase(ally.pillar)
