"""Which rules speak to which kinds of groups, and which groups are left alone, as a table.

A kind is what is known of support, closeness, loyalty and pillar; the values that no condition tells
apart stand together. All else stays open, so a rule speaks to a kind always, perhaps or never.
Kinds for which this comes out alike are joined into one row.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Any

from ...facts import FACTS
from ...facts.vocabulary import Truth, Value
from ...language.condition import Among, Condition, leaves
from ...packs.pack import RulePack
from ...packs.rule import Rule
from ...readings.findings import Bounds
from ...readings.meaning import check

TOLD_APART = ("ally.support", "ally.closeness", "ally.loyalty", "ally.pillar")
JOINED = (2, 3, 0, 1)
"""The places in a kind, in the order in which rows that differ in one of them are joined."""

Kind = tuple[frozenset[Value], ...]
Outcome = tuple[tuple[str, ...], tuple[str, ...], tuple[int, ...]]
"""The rules that always speak, those that perhaps do, and the silences, by number, that may hold."""


@dataclass(frozen=True)
class Row:
    """A kind of groups in words, and what comes of it."""

    kind: str
    always: list[Rule]
    perhaps: list[Rule]
    alone: tuple[int, ...]


def profiles(pack: RulePack) -> list[Row]:
    """Every kind of groups, friends first, with the rules over allies that speak to it."""
    classes = [told_apart(pack, path) for path in TOLD_APART]
    kinds = [(kind, outcome(pack, kind)) for kind in product(*classes)]
    return [
        Row(in_words(kind), [pack.rule[r] for r in always], [pack.rule[r] for r in perhaps], alone)
        for kind, (always, perhaps, alone) in joined(kinds)
    ]


def conditions(pack: RulePack) -> Iterator[Condition]:
    """Every condition that decides who is spoken to."""
    yield from (definition.condition for definition in pack.definitions)
    yield from (rule.condition for rule in pack.rules)
    yield from (silence.condition for silence in pack.silences)
    yield from (rule.unless for rule in pack.rules if rule.unless is not None)


def told_apart(pack: RulePack, path: str) -> list[frozenset[Value]]:
    """The values of a fact, highest first; those on which no condition differs stand together."""
    found = (leaf for condition in conditions(pack) for leaf in leaves(condition))
    asked = [leaf.values for leaf in found if isinstance(leaf, Among) and leaf.name == path]
    classes: dict[tuple[bool, ...], set[Value]] = {}
    for value in reversed(FACTS[path].values):
        classes.setdefault(tuple(value in values for values in asked), set()).add(value)
    return [frozenset(values) for values in classes.values()]


def outcome(pack: RulePack, kind: Kind) -> Outcome:
    """What comes of a group of which only its kind is known, whatever is known of the movement."""
    known = known_of(pack, kind)
    takes_place: dict[str, Truth] = {}
    for rule in pack.rules:
        gives_way = False if rule.unless is None else check(rule.unless)(known)
        takes_place[rule.id] = both(check(rule.condition)(known), opposite(gives_way))
    speaks: dict[str, Truth] = dict(takes_place)
    for rival in pack.rules:
        for other in rival.file.supersedes:
            speaks[other] = both(speaks[other], opposite(takes_place[rival.id]))
    rules = [rule.id for rule in pack.rules if rule.over_allies]
    always = tuple(name for name in rules if speaks[name])
    perhaps = tuple(name for name in rules if speaks[name] is None)
    silences = enumerate(pack.silences, start=1)
    alone = [n for n, silence in silences if check(silence.condition)(known) is not False]
    return always, perhaps, () if always else tuple(alone)


def known_of(pack: RulePack, kind: Kind) -> Mapping[str, Any]:
    """What is known where only the kind of one group is, definitions and counts included."""
    known: dict[str, Any] = {
        path: next(value for value in FACTS[path].values if value in values)
        for path, values in zip(TOLD_APART, kind, strict=True)
    }
    known["movement.nonviolent"] = True
    nothing: Bounds = (0, None)
    known |= dict.fromkeys(pack.counted, nothing)
    for definition in pack.definitions:
        known[definition.name] = check(definition.condition)(known)
    return known


def joined(rows: list[tuple[Kind, Outcome]]) -> list[tuple[Kind, Outcome]]:
    """The same rows, those that differ in one part of the kind and come out alike made one."""
    for place in JOINED:
        found: dict[tuple[Kind, Outcome], frozenset[Value]] = {}
        for kind, outcome in rows:
            rest = (*kind[:place], frozenset[Value](), *kind[place + 1 :])
            found[rest, outcome] = found.get((rest, outcome), frozenset()) | kind[place]
        rows = [
            ((*rest[:place], values, *rest[place + 1 :]), outcome)
            for (rest, outcome), values in found.items()
        ]
    return rows


def in_words(kind: Kind) -> str:
    """A kind of groups in words; a part in which it may be anything is left out."""
    parts = []
    for path, values in zip(TOLD_APART, kind, strict=True):
        fact = FACTS[path]
        others = [value for value in fact.values if value not in values]
        if len(others) > len(fact.values) / 2 or (others and fact.ordered):
            parts.append(" or ".join(fact.phrase(v) for v in fact.values if v in values))
        elif others:
            parts.append(f"not {' or '.join(fact.phrase(value) for value in others)}")
    return "; ".join(parts) or "any group"


def both(one: Truth, other: Truth) -> Truth:
    """Whether both hold, as far as that is known."""
    return False if False in (one, other) else None if None in (one, other) else True


def opposite(truth: Truth) -> Truth:
    """Whether it does not hold, as far as that is known."""
    return None if truth is None else not truth
