"""What would change the advice: single facts that, turned otherwise, bring another headline."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..facts import MOVEMENT_FACTS
from ..facts.vocabulary import Value
from ..language.text import View
from ..packs.pack import Posture, RulePack
from ..packs.rule import Rule
from ..readings.circuit import Lanes
from ..readings.reasons import Values
from ..readings.turns import AS_IT_IS, Turns
from .advice import Change, Coming
from .questions import said

TELLING = (
    "negotiation.wish",
    "turnout.size",
    "context.repression",
    "negotiation.status",
    "negotiation.others_speak",
    "coalition.mandate",
    "coalition.cohesion",
    "coalition.can_commit",
    "movement.stage",
)
"""The facts that people most often see change; those of the vocabulary that are left come after."""

LEFT_OUT = frozenset({"movement.nonviolent", "allies_complete", "case", "as_of"})
"""Facts that are not turned: the advice is for those who chose nonviolence, and lists do not change."""

MOST_CHANGES = 4
MOST_HEADLINES = 3
MOST_FACTS = 2


class Turned(Mapping[str, Any]):
    """What is known of a movement once a fact has another value."""

    def __init__(self, supposed: Supposed, path: str, value: Value, lane: Lanes) -> None:
        self.supposed = supposed
        self.path = path
        self.value = value
        self.lane = lane

    @property
    def view(self) -> View:
        """How a text sees it."""
        return View(self)

    def __getitem__(self, name: str) -> Any:
        """A fact as it was or as it is turned, a definition as it is then."""
        if name == self.path:
            return self.value
        definition = self.supposed.turns.definitions.get(name)
        if definition is None:
            return self.supposed.values[name]
        return self.supposed.verdicts.truth(definition, self.lane)

    def __iter__(self) -> Iterator[str]:
        """The names of all that is known now; a turn makes nothing else known."""
        return iter(self.supposed.values)

    def __len__(self) -> int:
        """How much is known."""
        return len(self.supposed.values)


@dataclass(slots=True)
class Outcome:
    """What turned facts lead to, each alone: other headlines, or rules that newly speak now."""

    turned: list[Turned]
    postures: tuple[Posture, ...] = ()
    headlines: tuple[str, ...] = ()
    rules: tuple[Rule, ...] = ()


class Supposed:
    """One movement with each of its facts turned, and what the rules say of it then."""

    def __init__(self, sensitivity: Sensitivity, values: Values, possible: Sequence[str]) -> None:
        self.turns = sensitivity.turns
        self.sensitivity = sensitivity
        self.values = values
        self.possible = possible
        self.verdicts = self.turns.verdicts(values)
        self.elsewhere = [
            (posture, self.turns.every & ~self.verdicts.false[number])
            for posture, number in sensitivity.postures
        ]
        self.headline_changes: Lanes = 0

    def postures(self) -> list[Outcome]:
        """The one or two postures that are possible then, where none of them is possible now."""
        found: dict[tuple[str, ...], Outcome] = {}
        some = still = 0
        for posture, lanes in self.elsewhere:
            some |= lanes
            if posture.name in self.possible:
                still |= lanes
        for lane, turned in self.turned(some & ~still):
            postures = tuple(posture for posture, lanes in self.elsewhere if lanes & lane)
            if len(postures) <= MOST_FACTS:
                self.headline_changes |= lane
                self.add(found, turned, postures)
        return list(found.values())

    def words(self) -> list[Outcome]:
        """The posture that stays, where its headline reads otherwise."""
        found: dict[tuple[str, ...], Outcome] = {}
        for posture, number in self.sensitivity.postures:
            if (posture.name,) == self.possible:
                now = posture.headline.render(View(self.values))
                lanes = self.verdicts.true[number] & self.sensitivity.read[posture.name]
                for lane, turned in self.turned(lanes & ~self.headline_changes):
                    if posture.headline.render(turned.view) != now:
                        self.headline_changes |= lane
                        self.add(found, turned, (posture,))
        return list(found.values())

    def add(
        self, found: dict[tuple[str, ...], Outcome], turned: Turned, postures: tuple[Posture, ...]
    ) -> None:
        """Note what a turned fact leads to; of several values of a fact the first counts."""
        headlines = tuple(each.headline.render(turned.view) for each in postures)
        known = found.setdefault(headlines, Outcome([], postures, headlines))
        if all(each.path != turned.path for each in known.turned):
            known.turned.append(turned)

    def coming(self) -> Iterator[Outcome]:
        """What brings advice for now under the same headline, each piece of advice once."""
        new: list[tuple[Rule, Lanes]] = []
        some, others = 0, self.turns.every & ~self.headline_changes
        for speaker in self.turns.speakers:
            if self.verdicts.true[speaker.condition] & others:
                lanes = speaker.lanes(self.verdicts)
                if not lanes & AS_IT_IS:
                    new.append((speaker.rule, lanes))
                    some |= lanes
        told: set[str] = set()
        for lane, turned in self.turned(some & others):
            rules = tuple(rule for rule, lanes in new if lanes & lane and rule.id not in told)
            if rules:
                told.update(rule.id for rule in rules)
                yield Outcome([turned], rules=rules)

    def turned(self, lanes: Lanes) -> Iterator[tuple[Lanes, Turned]]:
        """Some lanes one by one, with what is turned there."""
        for lane, path, value in self.turns.taken(lanes, self.values):
            yield lane, Turned(self, path, value, lane)


class Sensitivity:
    """The facts of a pack that can be turned, ready for any number of cases."""

    def __init__(self, pack: RulePack, superseded_by: Mapping[str, Sequence[Rule]]) -> None:
        others = (path for path in MOVEMENT_FACTS if path not in (*LEFT_OUT, *TELLING))
        self.turns = Turns(pack, (*TELLING, *others), superseded_by)
        self.postures = [(each, self.turns.definitions[each.name]) for each in pack.postures]
        self.read = {
            each.name: sum(
                self.turns.lanes.get(path, 0) for path in pack.facts_behind(each.headline.reads)
            )
            for each in pack.postures
        }

    def changes(self, values: Values, possible: Sequence[str]) -> tuple[Change, ...]:
        """The most telling changes: other postures, other headlines, then advice newly for now.

        `values` is all that is known of the movement.
        """
        if possible == ("out_of_scope",):
            return ()
        supposed = Supposed(self, values, possible)
        postures, words = supposed.postures(), supposed.words()
        told = postures[:MOST_HEADLINES]
        for outcome in (*words, *supposed.coming()):
            used = {each.path for one in told for each in one.turned[:MOST_FACTS]}
            outcome.turned = [each for each in outcome.turned if each.path not in used]
            if outcome.turned:
                told.append(outcome)
            if len(told) == MOST_CHANGES:
                break
        return tuple(map(self.change, told))

    def change(self, outcome: Outcome) -> Change:
        """An outcome in words."""
        turned = outcome.turned[:MOST_FACTS]
        return Change(
            facts=tuple(said(each.path, each.value) for each in turned),
            postures=tuple(posture.name for posture in outcome.postures),
            headlines=outcome.headlines,
            comes=tuple(
                Coming(rule.id, rule.words.title.render(turned[0].view))
                for rule in outcome.rules[:MOST_FACTS]
            ),
        )
