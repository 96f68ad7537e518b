"""A case as it may be handed on: what could harm or divide people is treated as unknown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..common.messages import say
from ..facts import ALLY_FACTS, MOVEMENT_FACTS, Ally, Case
from ..facts.vocabulary import Truth

HELD_BACK = ("strategic_ally", "security_force")
"""The pack's definitions of groups that are left out of a shared page; only their number stays.

A group stays on the page only where it surely is none of these: what is not known could be so.
"""


def shared_case(case: Case, allies: Sequence[Mapping[str, Truth]]) -> tuple[Case, int]:
    """The case as if every fact that may not be shared were unknown, and how many groups it lost.

    `allies` holds, for each group of the case, what the definitions of the pack say of it. The
    groups that stay lose their names, and the list counts as not complete: nothing on the page can
    then tell what was withheld.
    """
    changes: dict[str, object] = {"case": None, "allies_complete": None}
    for name in ("movement", "turnout", "negotiation", "coalition", "context"):
        section = getattr(case, name)
        told = {
            key: fact.shared(getattr(section, key))
            for fact in MOVEMENT_FACTS.values()
            for part, _, key in [fact.path.partition(".")]
            if part == name
        }
        changes[name] = section.model_copy(update=told)
    left_out = 0
    if case.allies is not None:
        kept = [
            ally
            for ally, found in zip(case.allies, allies, strict=True)
            if all(found[name] is False for name in HELD_BACK) and not may_use_violence(ally)
        ]
        left_out = len(case.allies) - len(kept)
        changes["allies"] = tuple(nameless(kept)) or None
    return case.model_copy(update=changes), left_out


def may_use_violence(ally: Ally) -> bool:
    """Whether a group is violent for all that is known; of most kinds nobody has to ask.

    To say that a violent group is near puts the movement in danger, and without its violence the page
    would advise to invite it. So it is left out as a whole.
    """
    if ally.uses_violence is None:
        return ALLY_FACTS["ally.uses_violence"].fits(ally)
    return ally.uses_violence


def nameless(allies: list[Ally]) -> list[Ally]:
    """Allies called by their kind and a number, in an order that their names have no part in."""
    known = [ally.model_copy(update=told(ally)) for ally in allies]
    known.sort(key=lambda ally: sorted((path, str(value)) for path, value in ally.values.items()))
    return [
        ally.model_copy(
            update={"name": say("group-by-kind", number=str(number), kind=kind_of(ally))}
        )
        for number, ally in enumerate(known, start=1)
    ]


def told(ally: Ally) -> dict[str, object]:
    """The known facts of an ally as they may be shared; its name is replaced instead."""
    return {
        path.partition(".")[2]: ALLY_FACTS[path].shared(value)
        for path, value in ally.values.items()
    }


def kind_of(ally: Ally) -> str:
    """What kind of group an ally is, in a word or two."""
    if ally.pillar is None:
        return say("kind-not-known")
    return ALLY_FACTS["ally.pillar"].phrase(ally.pillar)
