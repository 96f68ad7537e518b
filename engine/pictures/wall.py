"""The two questions on groups as a chart for a wall: which field holds which allies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..advising.advise import MANY, advisor
from ..common.messages import say
from ..facts import ALLY_FACTS, Case
from ..packs.loading import load_packs

ACROSS = ALLY_FACTS["ally.support"]
UP = ALLY_FACTS["ally.closeness"]

KINDS = {
    (True, True): "both",
    (True, False): "natural",
    (False, True): "strategic",
    (False, False): "neither",
}
"""How a field is marked, by whether a group in it is a natural and a strategic ally."""


@dataclass(frozen=True, slots=True)
class Zone:
    """One field: the kind of allies that stand there, and the words for it."""

    kind: str
    words: str


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the chart, with its fields from left to right."""

    choice: str
    zones: tuple[Zone, ...]


def rows() -> list[Row]:
    """The rows of the chart from the top down."""
    zones = zones_by_the_rules()
    found = [
        Row(word.choice, tuple(next(zones) for _ in ACROSS.words)) for word in UP.words.values()
    ]
    return found[::-1]


def zones_by_the_rules() -> Iterator[Zone]:
    """What the rules call a group in each field, row by row from the bottom up."""
    fields = [
        {"name": f"{closeness} {support}", "closeness": closeness, "support": support}
        for closeness in UP.words
        for support in ACROSS.words
    ]
    case = Case.model_validate({"allies": fields})
    for found in advisor(load_packs(), MANY).together.findings(case).allies:
        kind = KINDS[found["natural_ally"] is True, found["strategic_ally"] is True]
        yield Zone(kind, "" if kind == "neither" else say(f"sheet-zone-{kind}"))
