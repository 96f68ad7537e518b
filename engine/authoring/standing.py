"""Where rules stand in the open case: they fire, and give way to nothing.

This is what advising does with a rule that fired, said once more in terms of every case there can
be. A rule gives way to its own `unless` where that surely holds, and to a rule that supersedes it,
fires, and does not give way by itself. In rules over allies that is so for each group; a rule about
the movement gives way to a rule over allies that takes its place for any group.
"""

from __future__ import annotations

from collections.abc import Collection

from ..packs.pack import RulePack
from ..packs.rule import Priority, Rule
from .proof import AnyCase, Group, Term, either, every


class Standing:
    """Every rule of a pack over the open case, with what each gives way to."""

    def __init__(self, any_case: AnyCase) -> None:
        self.any_case = any_case
        self.rivals: dict[str, list[Rule]] = {}
        for rule in any_case.pack.rules:
            for other in rule.file.supersedes:
                self.rivals.setdefault(other, []).append(rule)

    def takes_place(self, rule: Rule, group: Group | None) -> Term:
        """Where a rule fires and does not surely give way by itself."""
        surely = self.any_case.surely
        fires = [surely(rule.condition, group).true]
        if group is not None:
            fires.append(group.number >= 1)
        if rule.unless is not None:
            fires.append(~surely(rule.unless, group).true)
        return every(fires)

    def takes_place_for(self, rule: Rule, group: Group | None) -> Term:
        """The same of a rule that may be over allies, for this group, or without one for any."""
        if not rule.over_allies:
            return self.takes_place(rule, None)
        groups = self.any_case.groups if group is None else [group]
        return either([self.takes_place(rule, each) for each in groups])

    def stands(self, rule: Rule, group: Group | None = None) -> Term:
        """Where a rule fires and gives way to nothing; over allies, for the first kind of groups
        unless another is named.
        """
        if rule.over_allies:
            group = group or self.any_case.groups[0]
        rivals = [self.takes_place_for(rival, group) for rival in self.rivals.get(rule.id, ())]
        return every([self.takes_place(rule, group), *[~rival for rival in rivals]])

    def stands_as(self, rule: Rule, priorities: Collection[Priority]) -> Term:
        """Where a rule stands with one of these priorities; over allies, for any group."""
        groups = self.any_case.groups if rule.over_allies else [None]
        return either(
            [self.stands(rule, group) & self.has(rule, priorities, group) for group in groups]
        )

    def has(self, rule: Rule, priorities: Collection[Priority], group: Group | None) -> Term:
        """Where the first priority of a rule whose condition surely holds is one of these."""
        found: list[Term] = []
        before: list[Term] = []
        for priority, condition in rule.priorities:
            holds = every([])
            if condition is not None:
                holds = self.any_case.surely(condition, group).true
            if priority in priorities:
                found.append(every([holds, *before]))
            before.append(~holds)
        return either(found)


def give_way_to_any_group(pack: RulePack) -> frozenset[str]:
    """The rules about the movement that a rule over allies supersedes, whichever group it is for."""
    over_allies = {rule.id for rule in pack.rules if rule.over_allies}
    named = {other for name in over_allies for other in pack.rule[name].file.supersedes}
    return frozenset(named - over_allies)
