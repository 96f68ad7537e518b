"""The tree of a condition: what is left once order, negation and spelling are settled.

Every leaf asks whether a value lies in a set. There is no node for "not": negation lives in the
leaves, so a reading never meets it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..facts.vocabulary import Value


@dataclass(frozen=True, slots=True)
class Among:
    """The fact or definition has one of these values."""

    name: str
    values: frozenset[Value]


@dataclass(frozen=True, slots=True)
class Between:
    """The whole number lies between two bounds, both included; without `high`, anything from low."""

    name: str
    low: int
    high: int | None


@dataclass(frozen=True, slots=True)
class Count:
    """The number of allies that meet a condition lies between two bounds, both included."""

    condition: Condition
    low: int
    high: int | None


@dataclass(frozen=True, slots=True)
class And:
    """All parts hold."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """At least one part holds."""

    parts: tuple[Condition, ...]


Condition = Among | Between | Count | And | Or


def leaves(condition: Condition, *, into_counts: bool = True) -> Iterator[Among | Between]:
    """The comparisons of a condition from left to right, those inside counts included."""
    match condition:
        case And(parts) | Or(parts):
            for part in parts:
                yield from leaves(part, into_counts=into_counts)
        case Count(inner):
            if into_counts:
                yield from leaves(inner)
        case Among() | Between():
            yield condition


def counts(condition: Condition) -> Iterator[Count]:
    """The counts over allies in a condition."""
    match condition:
        case And(parts) | Or(parts):
            for part in parts:
                yield from counts(part)
        case Count():
            yield condition
        case _:
            pass


def names(condition: Condition) -> frozenset[str]:
    """The facts and definitions that a condition mentions; `allies` where it counts them."""
    mentioned = {leaf.name for leaf in leaves(condition)}
    if any(True for _ in counts(condition)):
        mentioned.add("allies")
    return frozenset(mentioned)


def spelling(condition: Condition) -> str:
    """One fixed spelling of a condition: equal conditions, and only they, are spelled alike."""
    match condition:
        case Among(name, values):
            return f"{name} in [{', '.join(sorted(map(spelled, values)))}]"
        case Between(name, low, high):
            return f"{name} in {low}..{'' if high is None else high}"
        case Count(inner, low, high):
            return f"count({spelling(inner)}) in {low}..{'' if high is None else high}"
        case And(parts):
            return " and ".join(f"({spelling(part)})" for part in parts)
        case Or(parts):
            return " or ".join(f"({spelling(part)})" for part in parts)


def spelled(value: Value) -> str:
    """A value as it is written in a condition."""
    return f'"{value}"' if isinstance(value, str) else str(value).lower()
