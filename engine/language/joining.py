"""Joining conditions: what stands beside one another is settled once, for every reading.

Kleene's "and" and "or" look at one part at a time, so they miss what holds whatever a fact is: of
`x and a or not x and b`, with a and b known to be true, they know nothing while x is unknown. Here
parts that ask for the same thing become one part, and what follows either way becomes a part of
its own: `a and b`. A part that is added says nothing new of any complete case.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from ..facts import FACTS
from .condition import Among, And, Between, Condition, Count, Or, spelling

Kind = type[And] | type[Or]

Leaf = Among | Between | Count

Term = tuple[Condition, ...]
"""A part of an "or": what it asks for together. A part of an "and": what is enough for it."""

MOST_TERMS = 16
"""Joins of more parts than this are left as they are written."""

MOST_WAYS = 5
"""How many parts may share the values of one fact among them; no word fact of ours has more."""


def join(kind: Kind, parts: Iterable[Condition]) -> Condition:
    """Parts joined by "and" or "or": joins of the same kind taken apart, repeats dropped."""
    spread: list[Condition] = []
    for part in parts:
        spread.extend(part.parts if isinstance(part, kind) else [part])
    told = merged(kind, spread)
    whole = (*told, *either_way(kind, told))
    return whole[0] if len(whole) == 1 else kind(whole)


def merged(kind: Kind, parts: Iterable[Condition]) -> Term:
    """Parts about one thing as one part, unless that would always or never be true."""
    found: list[Condition] = []
    for part in dict.fromkeys(parts):
        for place, before in enumerate(found):
            one = together(kind, before, part)
            if one is not None and not everything(one):
                found[place] = one
                break
        else:
            found.append(part)
    return tuple(dict.fromkeys(found))


def together(kind: Kind, one: Condition, other: Condition) -> Leaf | None:
    """Two comparisons of one thing as one comparison; None where there is none that says the same."""
    match one, other:
        case Among(name, first), Among(again, second) if name == again:
            values = first & second if kind is And else first | second
            return Among(name, values) if values else None
        case (Between(name), Between(again)) if name == again:
            low_high = stretch(kind, one, other)
        case (Count(counted), Count(again)) if counted == again:
            low_high = stretch(kind, one, other)
        case _:
            return None
    return low_high and replace(one, low=low_high[0], high=low_high[1])


def stretch(
    kind: Kind, one: Between | Count, other: Between | Count
) -> tuple[int, int | None] | None:
    """Two stretches of whole numbers as one; None where it would be empty, or have a gap."""
    first, second = sorted((one, other), key=lambda each: each.low)
    ends = [each.high for each in (first, second) if each.high is not None]
    if kind is And:
        high = min(ends, default=None)
        return None if high is not None and high < second.low else (second.low, high)
    if first.high is not None and second.low > first.high + 1:
        return None
    return first.low, max(ends) if len(ends) == 2 else None


def everything(leaf: Leaf) -> bool:
    """Whether a comparison lets through everything that there can be."""
    if isinstance(leaf, Among):
        fact = FACTS.get(leaf.name)
        return len(leaf.values) == (2 if fact is None else len(fact.values))
    return leaf.low == 0 and leaf.high is None


def opposite(leaf: Leaf) -> Leaf | None:
    """What is true just where a comparison is false, if that is one comparison."""
    if isinstance(leaf, Among):
        fact = FACTS.get(leaf.name)
        return Among(
            leaf.name, frozenset((True, False) if fact is None else fact.values) - leaf.values
        )
    if leaf.high is None:
        return replace(leaf, low=0, high=leaf.low - 1)
    return replace(leaf, low=leaf.high + 1, high=None) if leaf.low == 0 else None


def either_way(kind: Kind, parts: Sequence[Condition]) -> Iterator[Condition]:
    """What follows whatever a fact is, from parts that ask for different values of it.

    With "or", where the values are all there are, what the parts ask for besides is enough; with
    "and", where they share none, one of the other things must hold.
    """
    inner: Kind = And if kind is Or else Or
    terms = [part.parts if isinstance(part, inner) else (part,) for part in parts]
    written = len(terms)
    grown = True
    while grown and len(terms) <= MOST_TERMS:
        new = next(
            (
                term
                for rests in ways(kind, terms)
                if not contradicts(term := merged(inner, sum(rests, ())))
                and not any(weaker(inner, term, before) for before in terms)
            ),
            None,
        )
        grown = new is not None
        if new is not None:
            terms.append(new)
    for term in terms[written:]:
        yield term[0] if len(term) == 1 else inner(term)


def ways(kind: Kind, terms: Sequence[Term]) -> Iterator[list[Term]]:
    """Parts that share all values of one thing among them, each without what it asks of it."""
    about: dict[str, list[tuple[Leaf, Term]]] = {}
    for term in terms:
        for leaf in term:
            if isinstance(leaf, Among | Between | Count):
                rest = tuple(each for each in term if each is not leaf)
                about.setdefault(thing(leaf), []).append((leaf, rest))
    for sharing in about.values():
        for size in range(2, min(len(sharing), MOST_WAYS) + 1):
            for some in combinations(sharing, size):
                if all(rest for _, rest in some) and cover(kind, [leaf for leaf, _ in some]):
                    yield [rest for _, rest in some]


def thing(leaf: Leaf) -> str:
    """The fact, the definition or the count that a comparison is about."""
    return spelling(leaf.condition) if isinstance(leaf, Count) else leaf.name


def cover(kind: Kind, leaves: Sequence[Leaf]) -> bool:
    """Whether one of the comparisons always holds; with "and", whether one of them always fails."""
    sides = leaves if kind is Or else [turned for each in leaves if (turned := opposite(each))]
    if len(sides) < len(leaves):
        return False
    whole, *others = sorted(sides, key=lambda each: 0 if isinstance(each, Among) else each.low)
    for other in others:
        both = together(Or, whole, other)
        if both is None:
            return False
        whole = both
    return everything(whole)


def contradicts(term: Term) -> bool:
    """Whether a part asks twice, and so in vain, for one thing."""
    return any(
        thing(one) == thing(other)
        for one, other in combinations(
            [each for each in term if isinstance(each, Among | Between | Count)], 2
        )
    )


def weaker(inner: Kind, term: Term, before: Term) -> bool:
    """Whether a part says nothing beside another one: what it asks for, that one asks for too."""
    return all(
        any(one == each or together(inner, one, each) == one for one in term) for each in before
    )
