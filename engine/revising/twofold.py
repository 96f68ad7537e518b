"""Two packs over one open case: where one of them advises what the other does not, proved with Z3."""

from __future__ import annotations

from ..authoring.proof import MOST_KINDS, AnyCase, Term, thresholds
from ..authoring.standing import Standing, give_way_to_any_group
from ..facts import Case
from ..packs.pack import RulePack
from ..packs.rule import Priority, Rule

PRIORITIES: tuple[Priority, ...] = ("now", "next", "later", "keep_in_mind", "hold_off")


class Twofold:
    """Every case there can be, read by an old and a new pack.

    Both read the same numbers: constants of Z3 that have one name are one. As many kinds of groups are
    told apart as the counts of both need; `needed` says how many that are, `kinds` how many there are.
    """

    def __init__(self, old: RulePack, new: RulePack) -> None:
        first, second = thresholds(old), thresholds(new)
        counted = {key: max(first.get(key, 0), second.get(key, 0)) for key in {*first, *second}}
        spoken_of = give_way_to_any_group(old) | give_way_to_any_group(new)
        self.needed = sum(counted.values()) + len(spoken_of)
        self.kinds = min(self.needed, MOST_KINDS)
        self.old = AnyCase(old, self.kinds)
        self.new = AnyCase(new, self.kinds)
        self.standing = Standing(self.old), Standing(self.new)

    def example(self, holds: Term, fails: Term) -> Case | None:
        """The plainest case in which one term holds and another does not; None where there is none.

        Raises UndecidedError where Z3 gives up.
        """
        return None if holds.eq(fails) else self.old.example(holds, ~fails)

    def newly(self, old: Rule, new: Rule) -> Case | None:
        """A case in which the new rule is advised, and the old one is not."""
        return self.example(self.advised(1, new), self.advised(0, old))

    def no_longer(self, old: Rule, new: Rule) -> Case | None:
        """A case in which the old rule is advised, and the new one is not."""
        return self.example(self.advised(0, old), self.advised(1, new))

    def sooner_or_later(self, old: Rule, new: Rule) -> Case | None:
        """A case in which both are advised, and are due otherwise."""
        for priority in PRIORITIES:
            before = self.standing[0].stands_as(old, [priority])
            after = self.standing[1].stands_as(new, [priority])
            if not before.eq(after):
                either = [self.advised(0, old), self.advised(1, new), before, ~after]
                case = self.old.example(*either)
                if case is not None:
                    return case
        return None

    def advised(self, side: int, rule: Rule) -> Term:
        """Where a rule stands; over groups, for the first kind of them."""
        return self.standing[side].stands(rule)

    def posture_newly(self, name: str) -> Case | None:
        """A case in which the new pack gives a headline, and the old one does not."""
        return self.example(self.new.definition[name].true, self.old.definition[name].true)

    def posture_no_longer(self, name: str) -> Case | None:
        """A case in which the old pack gives a headline, and the new one does not."""
        return self.example(self.old.definition[name].true, self.new.definition[name].true)
