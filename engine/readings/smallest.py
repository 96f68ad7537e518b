"""The smallest set of facts that settles a condition.

What a condition rests on is written as a ground: a fact, or so many of several grounds. The facts
that are chosen must meet the ground, and there must be no smaller choice.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

Element = tuple[int | None, str]
"""A fact of the movement (None and its path), or of the ally of a number."""

STEPS = 20_000
"""How many choices are tried before the best found is taken; no rule of ours needs a hundred."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A ground that is one fact."""

    element: Element


class Some:
    """A ground that is met where at least so many of its parts are."""

    def __init__(self, number: int, parts: Sequence[Ground]) -> None:
        self.number = number
        self.parts = tuple(parts)

    @cached_property
    def elements(self) -> frozenset[Element]:
        """Every fact below."""
        return frozenset().union(*map(elements, self.parts))

    @cached_property
    def apart(self) -> bool:
        """Whether no fact stands in two parts, here and below: then parts can be chosen one by one."""
        return len(self.elements) == sum(len(elements(part)) for part in self.parts) and all(
            isinstance(part, Fact) or part.apart for part in self.parts
        )


Ground = Fact | Some


def every(*parts: Ground) -> Some:
    """A ground that needs all of its parts."""
    return Some(len(parts), parts)


def elements(ground: Ground) -> frozenset[Element]:
    """The facts of a ground."""
    return frozenset({ground.element}) if isinstance(ground, Fact) else ground.elements


def meets(chosen: Collection[Element], ground: Ground) -> bool:
    """Whether these facts are enough."""
    if isinstance(ground, Fact):
        return ground.element in chosen
    return sum(meets(chosen, part) for part in ground.parts) >= ground.number


def smallest(ground: Ground) -> frozenset[Element]:
    """A smallest set of facts that meets a ground; of equal ones, the first in its order.

    Beyond `STEPS` choices, a set of which no fact can be left out.
    """
    search = Search()
    search.follow(frozenset(), [ground])
    if search.best is None:
        return without_what_is_idle(elements(ground), ground)
    return search.best if search.steps <= STEPS else without_what_is_idle(search.best, ground)


def without_what_is_idle(chosen: frozenset[Element], ground: Ground) -> frozenset[Element]:
    """The facts without those that can be left out, tried one after the other."""
    for element in sorted(chosen, key=str):
        if meets(chosen - {element}, ground):
            chosen -= {element}
    return chosen


class Search:
    """Tries the choices that share facts with each other, and takes the cheapest for the rest."""

    def __init__(self) -> None:
        self.best: frozenset[Element] | None = None
        self.steps = 0

    def follow(self, chosen: frozenset[Element], todo: Iterable[Ground]) -> None:
        """Meet all of these grounds beside what is chosen, in every way that could be smaller."""
        self.steps += 1
        chosen, choices = settled(chosen, todo)
        if self.steps > STEPS or self.hopeless(chosen, choices):
            return
        if not choices:
            self.best = chosen
            return
        choice = min(choices, key=lambda each: len(each.parts))
        others = [each for each in choices if each is not choice]
        ways = sorted(choice.parts, key=lambda part: len(cheapest(part, chosen)))
        for place, way in enumerate(ways[: len(ways) - choice.number + 1]):
            rest = Some(choice.number - 1, ways[place + 1 :])
            self.follow(chosen, [*others, way, rest])

    def hopeless(self, chosen: frozenset[Element], choices: Sequence[Some]) -> bool:
        """Whether nothing smaller than the best can come of this."""
        more = max((at_least(each, chosen) for each in choices), default=0)
        return self.best is not None and len(chosen) + more >= len(self.best)


def settled(
    chosen: frozenset[Element], todo: Iterable[Ground]
) -> tuple[frozenset[Element], list[Some]]:
    """What follows without a real choice, and the choices that are left because they share facts."""
    found = set(chosen)
    left: list[Some] = []
    waiting = list(todo)
    while waiting:
        ground = waiting.pop()
        if isinstance(ground, Fact):
            found.add(ground.element)
        elif ground.number == len(ground.parts):
            waiting.extend(ground.parts)
        elif ground.number > 0:
            left.append(ground)
    open_choices = [each for each in left if not meets(found, each)]
    for each in list(open_choices):
        free = elements(each) - found
        others = (other for other in open_choices if other is not each)
        if each.apart and not any(free & other.elements for other in others):
            found.update(cheapest(each, found))
            open_choices.remove(each)
    return frozenset(found), open_choices


def cheapest(ground: Ground, chosen: Collection[Element]) -> list[Element]:
    """Facts to add so that a ground is met, the fewest where its parts are apart."""
    if isinstance(ground, Fact):
        return [] if ground.element in chosen else [ground.element]
    ways = sorted((cheapest(part, chosen) for part in ground.parts), key=len)
    return list(flattened(ways[: ground.number]))


def at_least(ground: Ground, chosen: Collection[Element]) -> int:
    """A number of facts that must be added at least, whatever the parts share."""
    if isinstance(ground, Fact):
        return ground.element not in chosen
    needed = sorted(at_least(part, chosen) for part in ground.parts)[: ground.number]
    return sum(needed) if ground.apart else max(needed, default=0)


def flattened(ways: Iterable[list[Element]]) -> Iterator[Element]:
    """The facts of several ways, one after the other."""
    for way in ways:
        yield from way
