"""What decides the headline: which postures are still possible, and which question tells most.

The question that comes first is worked out from the rules, whatever pack they are of: the one after
which the fewest postures are possible, on average over what can be answered. Where several are alike,
the question after them counts as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from ..facts import Case
from ..facts.vocabulary import Fact, Value
from ..language.condition import Between, leaves
from ..packs.pack import RulePack
from ..readings.otherwise import Otherwise
from .needs import Needs, Sight, element_of
from .question import ALLIES, fact_of


class Headline:
    """What is known of a movement, as far as it decides the headline."""

    def __init__(self, needs: Needs, case: Case, *, more_groups: bool) -> None:
        self.needs = needs
        self.otherwise = Sight(needs, case, more_groups=more_groups).otherwise
        possible = needs.possible(self.otherwise.verdicts)
        self.possible = tuple(posture.name for posture in possible)

    def most_deciding(self, keys: Iterable[str]) -> str | None:
        """The key of the question that leaves the fewest postures; the first of several alike."""
        left = {key: self.left_after(key, self.otherwise) for key in keys}
        fewest = min(left.values(), default=0)
        alike = [key for key in left if left[key] == fewest]
        if len(alike) > 1:
            return min(alike, key=lambda key: self.left_after_two(key, tuple(left)))
        return next(iter(alike), None)

    def left_after(self, key: str, known: Otherwise) -> float:
        """How many postures are left after an answer to a question, on average."""
        values = self.answers(key)
        left = [
            len(self.needs.possible(known.supposed(element_of(key), value))) for value in values
        ]
        return sum(left) / len(left) if left else len(self.possible)

    def left_after_two(self, key: str, keys: Sequence[str]) -> float:
        """How many are left after an answer and the question that then tells most, on average."""
        afterwards = [self.otherwise.after(element_of(key), value) for value in self.answers(key)]
        left = [min(self.left_after(other, known) for other in keys) for known in afterwards]
        return sum(left) / len(left) if left else len(self.possible)

    def answers(self, key: str) -> tuple[Value, ...]:
        """The answers to a question that rules tell apart; none for the list of groups."""
        fact = fact_of(key)
        return () if key == ALLIES or fact is None else answers(self.needs.pack, fact)


def answers(pack: RulePack, fact: Fact) -> tuple[Value, ...]:
    """The answers that rules tell apart: the words of a fact, or a number of each stretch."""
    return fact.values if fact.kind != "number" else tuple(starts(pack, fact.path))


@cache
def starts(pack: RulePack, path: str) -> tuple[int, ...]:
    """The first number of each stretch of numbers that the rules treat alike."""
    found = {0}
    conditions = [d.condition for d in pack.definitions] + [r.condition for r in pack.rules]
    for condition in conditions:
        for leaf in leaves(condition):
            if isinstance(leaf, Between) and leaf.name == path:
                found.add(leaf.low)
                if leaf.high is not None:
                    found.add(leaf.high + 1)
    return tuple(sorted(found))
