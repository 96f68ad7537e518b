"""Conditions as a circuit: each distinct one a gate, all worked out in one pass over many lanes.

A lane is one ally of a case, or the case with one fact turned. Where a gate is surely true, and
where it is surely false, are two whole numbers with a bit for each lane; in a lane with neither bit
it is open. Kleene's three values are then a few "and" and "or" for all lanes at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from ..facts import FACTS
from ..facts.vocabulary import Truth, Value
from ..language.condition import Among, And, Between, Condition, Count, Or

Lanes = int
"""A set of lanes: bit n stands for lane n."""

FIRST: Lanes = 1
"""The lane before all others, in which nothing is special."""


def lane(number: int) -> Lanes:
    """The lane of a number, from 0; it stands behind the first."""
    return 2 << number


def every_lane(number: int) -> Lanes:
    """The first lane, and so many others."""
    return lane(number) - 1


def numbers_of(lanes: Lanes) -> Iterator[int]:
    """The numbers of some lanes without the first, the lowest before the others."""
    lanes &= ~FIRST
    while lanes:
        lowest = lanes & -lanes
        yield lowest.bit_length() - 2
        lanes ^= lowest


Counting = Callable[[Lanes, Lanes, int, int | None], tuple[Lanes, Lanes]]
"""From where a counted condition is true and false, and two bounds: where the count is."""

Pass = Callable[[Sequence[Lanes], Counting], tuple[Sequence[Lanes], Sequence[Lanes]]]


class Circuit:
    """Conditions ready to be worked out together, with the definitions that they mention.

    What is known comes in through pins: one for each value of a fact, two for each comparison with
    a number, and, where `counting` is off, two for each count. `numbers` holds the number of each
    condition, under which its verdicts are found; `parts` the numbers that it joins, `names` the
    fact that it reads, if it reads one.
    """

    def __init__(
        self,
        conditions: Iterable[Condition],
        definitions: Mapping[str, Condition],
        *,
        counting: bool = True,
    ) -> None:
        self.definitions = definitions
        self.counting = counting
        self.numbers: dict[Condition, int] = {}
        self.parts: list[tuple[int, ...]] = []
        self.names: list[str | None] = []
        self.counted: dict[int, int] = {}
        self.pins = 0
        self.words: dict[str, dict[Value, int]] = {}
        self.others: list[tuple[Between | Count, int, int]] = []
        self.lines: list[str] = []
        for condition in conditions:
            self.number(condition)
        self.counting_below = self.with_counts_below()
        self.work_out = self.compiled()

    def number(self, condition: Condition) -> int:
        """The number of a condition, which is taken in where it is new."""
        if condition not in self.numbers:
            self.numbers[condition] = self.taken_in(condition)
        return self.numbers[condition]

    def taken_in(self, condition: Condition) -> int:
        """The number of a condition that is new."""
        match condition:
            case And(parts) | Or(parts):
                numbers = tuple(map(self.number, parts))
                signs = (" & ", " | ") if isinstance(condition, And) else (" | ", " & ")
                true = signs[0].join(f"t{number}" for number in numbers)
                false = signs[1].join(f"f{number}" for number in numbers)
                return self.added(true, false, parts=numbers)
            case Count(inner, low, high) if self.counting:
                counted = self.number(inner)
                new = self.added(f"count(t{counted}, f{counted}, {low}, {high})")
                self.counted[new] = counted
                return new
            case Among(name, values) if name in self.definitions:
                return self.of_definition(self.number(self.definitions[name]), values)
            case Among(name, values):
                pins = self.pins_of_words(name)
                true = " | ".join(f"p{pin}" for value, pin in pins.items() if value in values)
                false = " | ".join(f"p{pin}" for value, pin in pins.items() if value not in values)
                return self.added(true or "0", false or "0", name=name)
            case Between() | Count():
                holds, fails = self.pins, self.pins + 1
                self.pins += 2
                self.others.append((condition, holds, fails))
                read = condition.name if isinstance(condition, Between) else None
                return self.added(f"p{holds}", f"p{fails}", name=read)

    def with_counts_below(self) -> frozenset[int]:
        """The conditions that rest on a count: they may change with any ally."""
        found: set[int] = set(self.counted)
        for number, parts in enumerate(self.parts):  # parts come before what they join
            if not found.isdisjoint(parts):
                found.add(number)
        return frozenset(found)

    def of_definition(self, behind: int, values: frozenset[Value]) -> int:
        """The number of a comparison with a definition: whether it is true, false, or known."""
        if values == {True}:
            return behind
        if values == {False}:
            return self.added(f"f{behind}", f"t{behind}", parts=(behind,))
        return self.added(f"t{behind} | f{behind}", "0", parts=(behind,))

    def pins_of_words(self, name: str) -> dict[Value, int]:
        """The pins of the values of a fact."""
        if name not in self.words:
            values = FACTS[name].values
            self.words[name] = dict(
                zip(values, range(self.pins, self.pins + len(values)), strict=True)
            )
            self.pins += len(values)
        return self.words[name]

    def added(
        self,
        true: str,
        false: str | None = None,
        parts: tuple[int, ...] = (),
        name: str | None = None,
    ) -> int:
        """A new number, with the two expressions that say where its condition is true and false."""
        new = len(self.parts)
        self.parts.append(parts)
        self.names.append(name)
        if false is None:
            self.lines.append(f"t{new}, f{new} = {true}")
        else:
            self.lines += (f"t{new} = {true}", f"f{new} = {false}")
        return new

    def compiled(self) -> Pass:
        """All conditions as one function of Python, without a call between them.

        What is compiled is made of numbers alone: of pins, of conditions, and the bounds of counts.
        """
        source = [
            "def work_out(pins, count):",
            f"({''.join(f'p{pin},' for pin in range(self.pins))}) = pins",
            *self.lines,
            f"return ({self.row('t')}), ({self.row('f')})",
        ]
        found: dict[str, Any] = {}
        exec("\n ".join(source), {}, found)  # noqa: S102 - see above
        work_out: Pass = found["work_out"]
        return work_out

    def row(self, letter: str) -> str:
        """All conditions in a row, by where they are true or by where they are false."""
        return "".join(f"{letter}{number}," for number in range(len(self.parts)))

    def waits_for(
        self, number: int, lanes: Lanes, verdicts: Verdicts, found: list[tuple[int, Lanes]]
    ) -> None:
        """Note the open comparisons and counts for which a condition waits that is open in lanes.

        They come from left to right, each with the lanes in which it is waited for.
        """
        true, false, parts = verdicts.true, verdicts.false, self.parts
        for part in parts[number] or (number,):
            still_open = lanes & ~(true[part] | false[part])
            if still_open:
                if parts[part]:
                    self.waits_for(part, still_open, verdicts, found)
                else:
                    found.append((part, still_open))


class Verdicts:
    """Where every condition of a circuit is surely true, and where it is surely false."""

    __slots__ = ("false", "true")

    def __init__(self, true: Sequence[Lanes], false: Sequence[Lanes]) -> None:
        self.true = true
        self.false = false

    def truth(self, number: int, lane: Lanes = FIRST) -> Truth:
        """What a condition is in one lane, given as the set of it alone."""
        if self.true[number] & lane:
            return True
        return False if self.false[number] & lane else None
