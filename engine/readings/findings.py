"""Findings: what the rules say of one case, before anything is put in order or into words."""

from __future__ import annotations

from dataclasses import dataclass

from ..facts.vocabulary import Truth

Bounds = tuple[int, int | None]
"""How many allies surely meet a condition, and how many might; None where there is no limit."""


@dataclass(frozen=True, slots=True)
class Findings:
    """The verdict on every definition, count and rule: true, false, or None for unknown.

    A rule that is true fires, one that is None is open, one that is false is silent.
    `allies` and `ally_rules` hold one entry an ally, in the order of the case;
    `counts` is keyed by the spelling of the condition that is counted.
    """

    definitions: dict[str, Truth]
    allies: tuple[dict[str, Truth], ...]
    counts: dict[str, Bounds]
    rules: dict[str, Truth]
    ally_rules: dict[str, tuple[Truth, ...]]
