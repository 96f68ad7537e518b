"""Conditions changed by one step: each threshold moved, each word added or left out, each part dropped."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from groundswell.engine.facts import FACTS
from groundswell.engine.language.condition import Among, And, Between, Condition, Count, Or


def mutants(condition: Condition) -> Iterator[Condition]:
    """Every condition that differs from this one by a single step."""
    match condition:
        case And(parts) | Or(parts):
            kind = type(condition)
            for number, part in enumerate(parts):
                rest = [*parts[:number], *parts[number + 1 :]]
                yield rest[0] if len(rest) == 1 else kind(tuple(rest))
                for changed in mutants(part):
                    yield kind((*parts[:number], changed, *parts[number + 1 :]))
            yield (Or if kind is And else And)(parts)
        case Among(name, values):
            for changed in other_sets(name, values):
                yield Among(name, changed)
        case Between(name, low, high):
            for bounds in other_bounds(low, high):
                yield Between(name, *bounds)
        case Count(inner, low, high):
            for bounds in other_bounds(low, high):
                yield Count(inner, *bounds)
            for changed in mutants(inner):
                yield Count(changed, low, high)


def other_sets(name: str, values: frozenset) -> Iterator[frozenset]:
    fact = FACTS.get(name)
    ladder = fact.values if fact else (True, False)
    inside = [value in values for value in ladder]
    steps = sum(a != b for a, b in pairwise(inside))
    if fact is not None and fact.ordered and steps == 1:
        edge = next(n for n in range(1, len(ladder)) if inside[n] != inside[n - 1])
        for moved in (edge - 1, edge + 1):
            low, high = frozenset(ladder[:moved]), frozenset(ladder[moved:])
            changed = low if inside[0] else high
            if changed and len(changed) < len(ladder):
                yield changed
        return
    for value in ladder:
        changed = values ^ {value}
        if changed and len(changed) < len(ladder):
            yield changed
    if len(ladder) == 2:
        yield frozenset(ladder) - values


def other_bounds(low: int, high: int | None) -> Iterator[tuple[int, int | None]]:
    found = {(low + 1, high), (low - 1, high)}
    if high is not None:
        found |= {(low, high + 1), (low, high - 1)}
    for changed in found:
        least, most = changed
        if least >= 0 and (most is None or most >= least) and changed != (0, None):
            yield changed
