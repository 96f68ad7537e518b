"""Conditions in plain English: what a comparison asks for, and how many groups a count asks for."""

from __future__ import annotations

from dataclasses import dataclass

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
    if isinstance(leaf, Between):
        return f"{FACTS[leaf.name].topic}: {stretch(leaf.low, leaf.high)}"
    if isinstance(leaf, NotBetween):
        return f"{FACTS[leaf.name].topic}: {outside_stretch(leaf.low, leaf.high)}"
    if definition is None:
        return f"{FACTS[leaf.name].topic}: {wanted(leaf)}"
    if leaf.values == {True}:
        return definition.entry.says
    if leaf.values == {False}:
        return definition.entry.says_not
    return f"either way: {definition.entry.says}; or {definition.entry.says_not}"


def wanted(leaf: Among) -> str:
    """The values that a comparison asks for, as a report says them."""
    fact = FACTS[leaf.name]
    chosen = [value for value in fact.values if value in leaf.values]
    others = [value for value in fact.values if value not in leaf.values]
    if len(chosen) > MANY and len(chosen) > len(others) > 0:
        return "anything but " + alternatives(map(fact.phrase, others))
    return alternatives(map(fact.phrase, chosen))


def stretch(low: int, high: int | None) -> str:
    """A stretch of whole numbers: "2 or more", "at most 3", "exactly 1", "from 2 to 4"."""
    if high is None:
        return f"{low} or more"
    if low == high:
        return f"exactly {low}" if low else "none"
    return f"from {low} to {high}" if low else f"at most {high}"


def outside_stretch(low: int, high: int | None) -> str:
    """Everything outside a stretch: "at most 1", "6 or more", "less than 2 or more than 5"."""
    if high is None:
        return stretch(0, low - 1) if low else "no number at all"
    if low == 0:
        return stretch(high + 1, None)
    return f"less than {low} or more than {high}"


def how_many(count: Count, says: bool = True) -> str:
    """What a count asks for, or its opposite: "at least 1 of the groups that matter"."""
    words = (stretch if says else outside_stretch)(count.low, count.high)
    number = words.removesuffix(" or more")
    return f"{f'at least {number}' if number != words else words} of the groups that matter"


def bounds_in_words(
    listed_groups: int | None, least: int, most: int | None, *, more: bool = False
) -> str:
    """How many groups a count found: for certain, perhaps, and whether there may be more.

    `more` says that the case itself says that there are.
    """
    if listed_groups is None:
        return "the groups that matter are not listed"
    found = f"{listed_groups} {'group is' if listed_groups == 1 else 'groups are'} listed"
    if most is None:
        rest = "you said that there are more" if more else "the list is not said to be complete"
        return f"{found}; true of {least} for certain; {rest}"
    if most == least:
        return f"{found}, and these are all; true of {least}"
    return f"{found}, and these are all; true of {least} for certain, of {most} at most"


def said(path: str, value: Value | None) -> str:
    """What a case says of a fact; nothing said is not known."""
    return "not known" if value is None else FACTS[path].phrase(value)
