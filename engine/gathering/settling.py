"""The order in which to settle differences: the one after which the headline is soonest settled.

Every way in which people could settle is tried at once, each a lane of one circuit: every difference
is open, or has one of the answers that somebody gave. The order is then the cheapest way through all
sets of settled differences, so no other order needs fewer questions on average.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from math import prod
from typing import Any

from ..facts.vocabulary import Value
from ..packs.pack import RulePack
from ..readings.circuit import Circuit, Lanes
from ..readings.meaning import check

MOST_LANES = 1 << 19
"""So many ways to settle are tried; where there are more, the least telling differences come last."""

MOST_AT_ONCE = 11
"""So many differences are put in order at once."""

DIGITS = 9
"""To so many digits two costs are compared: what is beyond is only rounding."""

Cost = tuple[float, float]
"""In how many of all ways the headline is open, and how many headlines are possible on average."""

Offered = Mapping[str, Sequence[Value]]
"""The answers that people gave, by the fact on which they differ."""


@cache
def headlines(pack: RulePack) -> Headlines:
    """The headlines of a pack, made ready once."""
    return Headlines(pack)


class Headlines:
    """What decides which headline a pack has, ready for many ways to settle at once."""

    def __init__(self, pack: RulePack) -> None:
        by_name = {each.name: each.condition for each in pack.definitions if not each.over_allies}
        conditions = [by_name[posture.name] for posture in pack.postures]
        self.circuit = Circuit(conditions, by_name, counting=False)
        self.numbers = [self.circuit.numbers[each] for each in conditions]
        self.others = [(leaf, check(leaf), t, f) for leaf, t, f in self.circuit.others]

    def order(self, known: Mapping[str, Any], offered: Offered) -> list[str]:
        """The facts on which people differ, that first which is best settled first.

        `known` is what else is known. Of facts that are alike, the first stays the first.
        """
        alone = {path: self.after(known, {path: offered[path]}) for path in offered}
        telling = sorted(offered, key=lambda path: alone[path])
        at_once = telling[:MOST_AT_ONCE]
        while prod(len(offered[path]) + 1 for path in at_once) > MOST_LANES:
            at_once.pop()
        chosen = {path: offered[path] for path in offered if path in at_once}
        return [*self.best(known, chosen), *(path for path in telling if path not in chosen)]

    def after(self, known: Mapping[str, Any], offered: Offered) -> Cost:
        """What is left open once all of these are settled."""
        ways = Ways(self, known, offered)
        return ways.cost((1 << len(offered)) - 1)

    def best(self, known: Mapping[str, Any], offered: Offered) -> list[str]:
        """The best of all orders."""
        facts, ways = list(offered), Ways(self, known, offered)
        whole = (1 << len(facts)) - 1
        cheapest: dict[int, tuple[Cost, int]] = {whole: ((0.0, 0.0), 0)}
        for settled in range(whole - 1, -1, -1):
            then = [
                (cheapest[settled | 1 << place][0], place)
                for place in range(len(facts))
                if not settled >> place & 1
            ]
            ahead, place = min(then)
            here = ways.cost(settled)
            both = round(here[0] + ahead[0], DIGITS), round(here[1] + ahead[1], DIGITS)
            cheapest[settled] = both, place
        order, settled = [], 0
        while settled != whole:
            place = cheapest[settled][1]
            order.append(facts[place])
            settled |= 1 << place
        return order


class Ways:
    """Every way to settle some differences or to leave them open, all at once.

    A lane is a number written with a digit for each difference: 0 is open, the others are answers.
    """

    def __init__(self, headlines: Headlines, known: Mapping[str, Any], offered: Offered) -> None:
        self.sizes = [len(values) for values in offered.values()]
        self.number = prod(size + 1 for size in self.sizes)
        self.every = (1 << self.number) - 1
        pins = self.pins(headlines, known, offered)
        _, false = headlines.circuit.work_out(pins, uncounted)
        self.possible = [self.every & ~false[number] for number in headlines.numbers]
        once = again = 0
        for lanes in self.possible:
            again |= once & lanes
            once |= lanes
        self.unsettled = again

    def pins(self, headlines: Headlines, known: Mapping[str, Any], offered: Offered) -> list[Lanes]:
        """What is known in each lane, as the circuit takes it."""
        pins = [0] * headlines.circuit.pins
        self.lanes: dict[str, dict[Value, Lanes]] = {}
        self.open: list[Lanes] = []
        below = 1
        for (path, values), size in zip(offered.items(), self.sizes, strict=True):
            digits = [self.digit(below, digit, size + 1) for digit in range(size + 1)]
            self.open.append(digits[0])
            self.lanes[path] = dict(zip(values, digits[1:], strict=True))
            below *= size + 1
        for path, words in headlines.circuit.words.items():
            for value, lanes in self.lanes.get(path, {known.get(path): self.every}).items():
                if value is not None:
                    pins[words[value]] |= lanes
        for leaf, holds, true, false in headlines.others:
            name = getattr(leaf, "name", None)
            for value, lanes in self.lanes.get(name or "", {None: self.every}).items():
                truth = holds(known if value is None else {**known, str(name): value})
                if truth is not None:
                    pins[true if truth else false] |= lanes
        return pins

    def digit(self, below: int, digit: int, base: int) -> Lanes:
        """The lanes that have a digit at a place; `below` is what one of that place counts."""
        period = below * base
        found, length = ((1 << below) - 1) << (below * digit), period
        while length < self.number:
            found |= found << length
            length *= 2
        return found & self.every

    def cost(self, settled: int) -> Cost:
        """What is open where these differences are settled and no others, over all answers."""
        lanes, ways = self.every, 1
        for place, size in enumerate(self.sizes):
            if settled >> place & 1:
                lanes &= ~self.open[place]
                ways *= size
            else:
                lanes &= self.open[place]
        left = sum((each & lanes).bit_count() for each in self.possible)
        return (self.unsettled & lanes).bit_count() / ways, left / ways


def uncounted(*_: object) -> tuple[Lanes, Lanes]:
    """No count is left to this circuit: what was counted is given."""
    raise AssertionError
