"""How many of all movements are advised otherwise, as an estimate over complete cases made by chance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt
from random import Random
from typing import Any

from ..advising.advice import Advice
from ..advising.advise import advise
from ..facts import ALLY_FACTS, MOVEMENT_FACTS, Case
from ..facts.vocabulary import Fact
from ..packs.pack import RulePack

CASES = 1_000
MOST_GROUPS = 6
NUMBERS = (0, 1, 2, 3, 4, 6, 10, 30, 100)
"""The numbers that are drawn: rules tell small ones apart."""

SURE = 1.96
"""So many standard errors to each side hold the true share in 95 of 100 samples."""


@dataclass(frozen=True, slots=True)
class Share:
    """A share of all cases, from 0 to 1, and how far the true one may be from it."""

    share: float
    margin: float


def share_of(found: int, of: int) -> Share:
    """The share of so many cases found; where none or all were, the margin is 3 / n."""
    share = found / of
    margin = SURE * sqrt(share * (1 - share) / of) if 0 < found < of else 3 / of
    return Share(round(share, 4), round(margin, 4))


def shares(old: RulePack, new: RulePack) -> tuple[Mapping[str, Share], Mapping[str, Share]]:
    """For each rule and each posture, in how many cases it is advised or given otherwise."""
    random = Random("shares")  # noqa: S311 - always the same cases, so that two runs say the same
    rules: Counter[str] = Counter()
    postures: Counter[str] = Counter()
    for _ in range(CASES):
        case = complete_case(random)
        first, second = advise(case, old, "meaning"), advise(case, new, "meaning")
        before, after = advised(first), advised(second)
        rules.update(rule for rule in {*before, *after} if before.get(rule) != after.get(rule))
        if first.posture != second.posture:
            postures.update((first.posture, second.posture))
    return (
        {rule: share_of(rules[rule], CASES) for rule in {*old.rule, *new.rule}},
        {
            each.name: share_of(postures[each.name], CASES)
            for each in (*old.postures, *new.postures)
        },
    )


def advised(advice: Advice) -> Mapping[str, frozenset[tuple[str | None, str]]]:
    """For each rule that stands: for which groups, and how soon."""
    found: dict[str, frozenset[tuple[str | None, str]]] = {}
    for each in advice.recommendations:
        if each.stands:
            found[each.rule] = found.get(each.rule, frozenset()) | {(each.ally, each.priority)}
    return found


def complete_case(random: Random) -> Case:
    """A case in which everything is known."""
    data: dict[str, Any] = {"allies_complete": True}
    for path, fact in MOVEMENT_FACTS.items():
        section, dot, key = path.partition(".")
        if dot:
            data.setdefault(section, {})[key] = drawn(random, fact)
    data["allies"] = [
        {"name": f"group {number}"}
        | {
            path.removeprefix("ally."): drawn(random, fact)
            for path, fact in ALLY_FACTS.items()
            if fact.kind != "text"
        }
        for number in range(random.randint(0, MOST_GROUPS))
    ]
    return Case.model_validate(data)


def drawn(random: Random, fact: Fact) -> Any:
    """A value that a fact may have."""
    return random.choice(NUMBERS) if fact.kind == "number" else random.choice(fact.values)
