"""All allies together: the rules of a pack over one case, as the definition has them, but at once.

Every ally is a lane of a circuit, and the movement itself is the first. It gives the findings that
`meaning` gives, which tests compare, in a fraction of the time.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..facts import Case
from ..facts.vocabulary import Truth
from ..language.condition import Between, Condition
from ..packs.pack import RulePack
from .circuit import FIRST, Circuit, Lanes, Verdicts, every_lane, lane
from .findings import Bounds, Findings
from .meaning import check, within

MOVEMENT = FIRST
"""The lane of the movement; the allies of a case have the others, in their order."""


def lane_of(number: int | None) -> Lanes:
    """The lane of the movement, or of an ally."""
    return MOVEMENT if number is None else lane(number)


class Counting:
    """Counts the allies of a case for which something is true, or might be."""

    def __init__(self, case: Case) -> None:
        self.number = len(case.allies or ())
        self.every = every_lane(self.number)
        self.allies = self.every - MOVEMENT
        self.listed = case.allies is not None
        self.complete = case.allies_complete is True and self.listed

    def bounds(self, true: Lanes, false: Lanes) -> Bounds:
        """How many allies it is surely true of, and of how many it might be."""
        most = self.number - (false & self.allies).bit_count() if self.complete else None
        return (true & self.allies).bit_count(), most

    def __call__(
        self, true: Lanes, false: Lanes, low: int, high: int | None
    ) -> tuple[Lanes, Lanes]:
        """Whether the number lies between two bounds, in all lanes alike."""
        truth = within(self.bounds(true, false), low, high)
        return (self.every if truth else 0), (self.every if truth is False else 0)


class Together:
    """The rules of a pack, ready to be read over any number of cases."""

    def __init__(self, pack: RulePack) -> None:
        self.pack = pack
        conditions = [each.condition for each in pack.definitions]
        conditions += [each.condition for each in pack.rules]
        conditions += [each.condition for each in pack.readiness]
        conditions += [c for rule in pack.rules for c in rule.later_conditions]
        conditions += [each.condition for each in pack.silences]
        self.circuit = Circuit(conditions, {each.name: each.condition for each in pack.definitions})
        self.ally_definitions = self.numbered(
            (d.name, d.condition) for d in pack.definitions if d.over_allies
        )
        self.definitions = self.numbered(
            (d.name, d.condition) for d in pack.definitions if not d.over_allies
        )
        self.counted = self.numbered(pack.counted.items())
        self.rules = self.numbered((r.id, r.condition) for r in pack.rules if not r.over_allies)
        self.ally_rules = self.numbered((r.id, r.condition) for r in pack.rules if r.over_allies)
        words = self.circuit.words
        self.of_movement = [(n, pins) for n, pins in words.items() if not n.startswith("ally.")]
        self.of_allies = [
            (n.removeprefix("ally."), pins) for n, pins in words.items() if n.startswith("ally.")
        ]
        self.numbers = [
            (between, check(between), true, false)
            for between, true, false in self.circuit.others
            if isinstance(between, Between)
        ]

    def numbered(self, conditions: Iterable[tuple[str, Condition]]) -> list[tuple[str, int]]:
        """Names with the numbers of their conditions."""
        return [(name, self.circuit.numbers[condition]) for name, condition in conditions]

    def verdicts(self, case: Case) -> Verdicts:
        """Where each condition of the pack is true, and where it is false."""
        count = Counting(case)
        return Verdicts(*self.circuit.work_out(self.pins(case, count), count))

    def pins(self, case: Case, count: Counting) -> list[Lanes]:
        """What is known of a case, as the circuit takes it."""
        pins, known = [0] * self.circuit.pins, case.values
        for name, of_value in self.of_movement:
            if name in known:
                pins[of_value[known[name]]] = count.every
        allies = [ally.__dict__ for ally in case.allies or ()]
        for key, of_value in self.of_allies:
            where = MOVEMENT
            for facts in allies:
                where <<= 1
                value = facts[key]
                if value is not None:
                    pins[of_value[value]] |= where
        self.compare_numbers(case, pins, count)
        return pins

    def compare_numbers(self, case: Case, pins: list[Lanes], count: Counting) -> None:
        """Set the pins of comparisons with numbers."""
        for between, holds, true, false in self.numbers:
            if between.name.startswith("ally."):
                for number, ally in enumerate(case.allies or ()):
                    truth = holds(ally.values)
                    if truth is not None:
                        pins[true if truth else false] |= lane(number)
            else:
                truth = holds(case.values)
                if truth is not None:
                    pins[true if truth else false] = count.every

    def findings(self, case: Case) -> Findings:
        """The verdict on every definition, count and rule for one case."""
        return self.findings_of(case, self.verdicts(case))

    def findings_of(self, case: Case, verdicts: Verdicts) -> Findings:
        """The findings that verdicts hold."""
        true, false, count = verdicts.true, verdicts.false, Counting(case)
        lanes = list(map(lane, range(count.number)))
        none_of_them = (False,) * count.number

        def truths(number: int) -> tuple[Truth, ...]:
            """What a condition is for each ally."""
            yes, no = true[number], false[number]
            if no & count.allies == count.allies:
                return none_of_them
            return tuple([True if yes & n else False if no & n else None for n in lanes])

        of_allies: tuple[dict[str, Truth], ...] = tuple([{} for _ in lanes])
        for name, number in self.ally_definitions:
            for found, verdict in zip(of_allies, truths(number), strict=True):
                found[name] = verdict
        return Findings(
            definitions={name: verdicts.truth(number) for name, number in self.definitions},
            allies=of_allies,
            counts={key: count.bounds(true[number], false[number]) for key, number in self.counted},
            rules={name: verdicts.truth(number) for name, number in self.rules},
            ally_rules={name: truths(number) for name, number in self.ally_rules},
        )
