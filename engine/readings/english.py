"""Conditions in plain English: what a comparison asks for, and how many groups a count asks for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..common.messages import say
from ..common.wording import alternatives
from ..facts import FACTS
from ..facts.vocabulary import Value
from ..language.condition import Among, Between, Count
from ..packs.pack import RulePack


@dataclass(frozen=True, slots=True)
class NotBetween:
    """The opposite of a stretch of whole numbers."""

    name: str
    low: int
    high: int | None


Leaf = Among | Between | NotBetween

MANY = 2
"""More wanted values than this, and more than half of all, are said by what is left out."""


def turned_round(leaf: Among | Between, says: bool) -> Leaf:
    """A comparison, or where `says` is false its opposite; of definitions both are among truths."""
    if says:
        return leaf
    if isinstance(leaf, Between):
        return NotBetween(leaf.name, leaf.low, leaf.high)
    every = FACTS[leaf.name].values if leaf.name in FACTS else (True, False)
    return Among(leaf.name, frozenset(every) - leaf.values)


def asked(leaf: Leaf, pack: RulePack) -> str:
    """What a comparison asks for: "turnout: great numbers take part"; of a definition, its words."""
    definition = pack.definition.get(leaf.name)
    if definition is not None and isinstance(leaf, Among):
        entry = definition.entry
        if len(leaf.values) == 1:
            return entry.says if True in leaf.values else entry.says_not
        return say("condition-either-way", one=entry.says, other=entry.says_not)
    return say("condition-of", topic=FACTS[leaf.name].topic, values=wanted(leaf))


def wanted(leaf: Leaf) -> str:
    """The values that a comparison asks for, as a report says them."""
    if not isinstance(leaf, Among):
        how = stretch if isinstance(leaf, Between) else outside_stretch
        return how("stretch", leaf.low, leaf.high)
    fact = FACTS[leaf.name]
    chosen = [value for value in fact.values if value in leaf.values]
    others = [value for value in fact.values if value not in leaf.values]
    if len(chosen) > MANY and len(chosen) > len(others) > 0:
        return say("condition-anything-but", values=alternatives(map(fact.phrase, others)))
    return alternatives(map(fact.phrase, chosen))


Counted = Literal["stretch", "count"]
"""What a number is of: the numbers themselves, or the groups that matter."""


def stretch(of: Counted, low: int, high: int | None) -> str:
    """A stretch of whole numbers: "2 or more", "at most 3", "exactly 1", "from 2 to 4"."""
    if high is None:
        return say(f"{of}-from", low=low)
    if low == high:
        return say(f"{of}-exactly", low=low) if low else say(f"{of}-none")
    return say(f"{of}-between", low=low, high=high) if low else say(f"{of}-to", high=high)


def outside_stretch(of: Counted, low: int, high: int | None) -> str:
    """Everything outside a stretch: "at most 1", "6 or more", "less than 2 or more than 5"."""
    if high is None:
        return stretch(of, 0, low - 1) if low else say(f"{of}-no-number")
    if low == 0:
        return stretch(of, high + 1, None)
    return say(f"{of}-outside", low=low, high=high)


def how_many(count: Count, says: bool = True) -> str:
    """What a count asks for, or its opposite: "at least 1 of the groups that matter"."""
    return (stretch if says else outside_stretch)("count", count.low, count.high)


def bounds_in_words(
    listed_groups: int | None, least: int, most: int | None, *, more: bool = False
) -> str:
    """How many groups a count found: for certain, perhaps, and whether there may be more.

    `more` says that the case itself says that there are.
    """
    if listed_groups is None:
        return say("found-not-listed")
    if most is None:
        return say("found-more" if more else "found-open", listed=listed_groups, least=least)
    if most == least:
        return say("found-all", listed=listed_groups, least=least)
    return say("found-perhaps", listed=listed_groups, least=least, most=most)


def said(path: str, value: Value | None) -> str:
    """What a case says of a fact; nothing said is not known."""
    return say("not-known") if value is None else FACTS[path].phrase(value)
