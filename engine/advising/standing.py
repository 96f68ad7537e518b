"""Which rules that fired are advised: what each gives way to, and how soon it is due."""

from __future__ import annotations

from collections.abc import Iterator

from ..facts.vocabulary import Truth
from ..packs.rule import Priority, Rule
from ..readings.circuit import Lanes, Verdicts, every_lane
from ..readings.findings import Findings
from ..readings.together import MOVEMENT, lane_of
from .prepared import Prepared


class Standing:
    """The rules of one case after they fired.

    A rule gives way to its own `unless`, and to a rule that supersedes it and does not give way by
    itself. In rules over allies that is so for each ally; a rule about the movement gives way to a
    rule over allies that stands for any of them.
    """

    def __init__(self, advisor: Prepared, findings: Findings, verdicts: Verdicts) -> None:
        self.advisor = advisor
        self.findings = findings
        self.verdicts = verdicts
        self.allies = every_lane(len(findings.allies)) - MOVEMENT

    def fired(self, rule: Rule, number: int | None) -> Truth:
        """What a rule says; one over allies, of this ally, or without a number, of any."""
        if not rule.over_allies:
            return self.findings.rules[rule.id]
        verdicts = self.findings.ally_rules[rule.id]
        if number is not None:
            return verdicts[number]
        return True if True in verdicts else None if None in verdicts else False

    def unless(self, rule: Rule, number: int | None) -> Truth:
        """Whether what a rule gives way to by itself is so; never, where it names nothing."""
        condition = self.advisor.unless[rule.id]
        return False if condition is None else self.verdicts.truth(condition, lane_of(number))

    def takes_place(self, rule: Rule, number: int | None) -> Truth:
        """Whether a rule fired and does not give way by itself, for this ally, or for any."""
        if not rule.over_allies or number is not None or self.advisor.unless[rule.id] is None:
            fired = self.fired(rule, number)
            return False if fired and self.unless(rule, number) else fired
        verdicts = enumerate(self.findings.ally_rules[rule.id])
        left = [fired for ally, fired in verdicts if self.unless(rule, ally) is not True]
        return True if True in left else None if None in left else False

    def winner(self, rule: Rule, number: int | None) -> str | None:
        """The rule that this one gives way to, if any."""
        for other in self.advisor.superseded_by.get(rule.id, ()):
            if self.takes_place(other, number):
                return other.id
        return None

    def open_rivals(self, rule: Rule, number: int | None) -> Iterator[Rule]:
        """The rules that would take the place of this one, and are open."""
        for other in self.advisor.superseded_by.get(rule.id, ()):
            if self.takes_place(other, number) is None:
                yield other

    def stands(self, rule: Rule) -> Lanes:
        """Where a rule fired and does not give way by itself."""
        fired, unless = self.advisor.numbers[rule.id], self.advisor.unless[rule.id]
        left = self.verdicts.true[fired] & (self.allies if rule.over_allies else MOVEMENT)
        return left if unless is None else left & ~self.verdicts.true[unless]

    def lanes(self, rule: Rule) -> Lanes:
        """Where a rule fired and gives way to nothing."""
        left = self.stands(rule)
        for other in self.advisor.superseded_by.get(rule.id, ()) if left else ():
            taken = self.stands(other)
            if taken and other.over_allies != rule.over_allies:
                return 0
            left &= ~taken
        return left

    def priority(self, rule: Rule, number: int | None) -> Priority:
        """The first priority of a rule whose condition surely holds."""
        for priority, condition in self.advisor.priorities[rule.id]:
            if condition is None or self.verdicts.true[condition] & lane_of(number):
                return priority
        raise AssertionError(rule.id)

    def chosen(self, rule: Rule, numbers: list[int]) -> list[int]:
        """The allies that a rule names of those for which it fired, in its order: all, or so many.

        Of a rule that names only some, none is left of those for which it gives way.
        """
        conditions = self.advisor.first[rule.id]
        if rule.file.most is None and not conditions:
            return numbers

        def place(number: int) -> list[bool]:
            return [not self.verdicts.true[each] & lane_of(number) for each in conditions]

        if rule.file.most is not None:
            lanes = self.lanes(rule)
            numbers = [number for number in numbers if lanes & lane_of(number)]
        return sorted(numbers, key=place)[: rule.file.most]
