"""Camps: what would have to be true for each headline that is possible."""

from __future__ import annotations

from collections.abc import Collection

from ..advising.advise import MANY, advisor
from ..advising.evaluation import Evaluation
from ..explaining.pathfinder import Choices, Pathfinder, numbers
from ..facts import FACTS
from .gathered import Needed


class CampFinder(Pathfinder):
    """The way from what all agree on to one headline: only what is open can still become known."""

    def __init__(self, evaluation: Evaluation, to: str) -> None:
        self.pack = evaluation.pack
        self.to = to
        self.evaluation = evaluation
        self.advisor = advisor(evaluation.pack, MANY)
        self.case, self.assumptions = evaluation.case, evaluation.assumptions
        self.values = evaluation.of_movement
        self.tree = evaluation.wording.definitions[to]
        self.facts = [path for path in FACTS if path in self.tree.facts]

    def choices(self, freed: Collection[str] = ()) -> Choices:
        """The values that each fact may have: any that is not known, and else its own.

        Only answers of the vocabulary are looked at, not who gave which.
        """
        return {
            path: (value,)
            if (value := self.values.get(path)) is not None
            else FACTS[path].values or numbers(self.tree, path, None)
            for path in self.facts
        }

    def camp(self, differing: Collection[str]) -> tuple[str, tuple[Needed, ...]]:
        """How the headline reads then, and a smallest set of facts that has to be so.

        Where sets are alike in size, one with facts on which people differ comes before others.
        """
        found = [] if self.values[self.to] is True else self.smallest()
        if not found:
            return self.headline({}), ()
        group = min(found, key=lambda each: (len(each[0]), len(each[0].keys() - set(differing))))
        steps = self.path(group).steps
        needed = [
            Needed(step.fact, step.after, tuple(dict.fromkeys(step.also)), step.fact in differing)
            for step in steps
        ]
        return self.headline(group[0]), tuple(needed)
