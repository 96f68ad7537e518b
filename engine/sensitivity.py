"""What would change the advice: single facts that, turned otherwise, bring another headline.

Only what reads a fact is worked out anew when the fact is turned, and mostly nothing follows:
this runs for every report.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .advice import Change, Coming
from .facts import MOVEMENT_FACTS
from .findings import Findings
from .language.text import View
from .packs.pack import Posture, RulePack
from .packs.rule import Priority, Rule
from .questions import said
from .readings.wording import Tree, Values, Wording
from .turns import Turn, Turns

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

Priorities = Mapping[str, Sequence[tuple[Priority, Tree | None]]]
"""By rule: its priorities with their conditions, in the order in which they are tried."""


@dataclass(frozen=True, slots=True)
class Turned:
    """A turn taken in a case: everything known then, and the definitions that are not as they were."""

    turn: Turn
    values: Values
    moved: frozenset[str]


@dataclass(slots=True)
class Outcome:
    """What turned facts lead to, each alone: other headlines, or rules that newly speak now."""

    turned: list[Turned]
    postures: tuple[Posture, ...] = ()
    headlines: tuple[str, ...] = ()
    rules: tuple[Rule, ...] = ()


class Sensitivity:
    """The facts of a pack that can be turned, ready for any number of cases."""

    def __init__(
        self,
        pack: RulePack,
        wording: Wording,
        priorities: Priorities,
        superseded_by: Mapping[str, Sequence[Rule]],
    ) -> None:
        self.postures = pack.postures
        self.posture_names = frozenset(posture.name for posture in pack.postures)
        self.conditions: Mapping[str, Tree] = wording.rules
        self.priorities = priorities
        self.superseded_by = superseded_by
        self.turns = Turns(pack, wording, superseded_by)
        others = (path for path in MOVEMENT_FACTS if path not in (*LEFT_OUT, *TELLING))
        self.facts = (*TELLING, *others)

    def changes(
        self, values: Values, findings: Findings, possible: Sequence[str]
    ) -> tuple[Change, ...]:
        """The most telling changes: other postures, other headlines, then advice newly for now."""
        if possible == ("out_of_scope",):
            return ()
        postures, words, quiet = self.headlines(values, possible)
        told = postures[:MOST_HEADLINES]
        for outcome in (*words, *self.coming(quiet, values, findings)):
            used = {each.turn.path for one in told for each in one.turned[:MOST_FACTS]}
            outcome.turned = [each for each in outcome.turned if each.turn.path not in used]
            if outcome.turned:
                told.append(outcome)
            if len(told) == MOST_CHANGES:
                break
        return tuple(map(self.change, told))

    def headlines(
        self, values: Values, possible: Sequence[str]
    ) -> tuple[list[Outcome], list[Outcome], list[Turned]]:
        """What leads to other postures, what only to other words, and what to no other headline."""
        postures: dict[tuple[str, ...], Outcome] = {}
        words: dict[tuple[str, ...], Outcome] = {}
        quiet: list[Turned] = []
        worked_on = dict(values)
        for turned in self.all_turned(worked_on):
            others = self.other_postures(turned, possible)
            if others:
                self.add(postures, turned, others)
            elif same := self.in_other_words(turned, values, possible):
                self.add(words, turned, same)
            elif turned.turn.rules:
                quiet.append(turned)
        return list(postures.values()), list(words.values()), quiet

    def all_turned(self, values: dict[str, Any]) -> Iterator[Turned]:
        """Each known fact with each other value that anything might follow from.

        Between one and the next, `values` are as they were.
        """
        for path in self.facts:
            now = values.get(path)
            if now is None:
                continue
            for turn in self.turns.of(path, now):
                before = turn.taken(values)
                if before or turn.alone:
                    yield Turned(turn, dict(values), frozenset(before))
                values.update(before)
            values[path] = now

    def add(
        self, found: dict[tuple[str, ...], Outcome], turned: Turned, postures: tuple[Posture, ...]
    ) -> None:
        """Note what a turned fact leads to; of several values of a fact the first counts."""
        headlines = tuple(each.headline.render(View(turned.values)) for each in postures)
        known = found.setdefault(headlines, Outcome([], postures, headlines))
        if all(each.turn.path != turned.turn.path for each in known.turned):
            known.turned.append(turned)

    def other_postures(self, turned: Turned, possible: Sequence[str]) -> tuple[Posture, ...]:
        """The one or two postures that are possible then, where none of them is possible now."""
        if self.posture_names.isdisjoint(turned.moved):
            return ()
        found = tuple(each for each in self.postures if turned.values[each.name] is not False)
        new = 0 < len(found) <= MOST_FACTS and not any(each.name in possible for each in found)
        return found if new else ()

    def in_other_words(
        self, turned: Turned, values: Values, possible: Sequence[str]
    ) -> tuple[Posture, ...]:
        """The posture that stays, where its headline reads otherwise."""
        if turned.turn.headlines.isdisjoint(possible):
            return ()
        return tuple(
            posture
            for posture in self.postures
            if posture.name in turned.turn.headlines
            and (posture.name,) == possible
            and turned.values[posture.name] is True
            and posture.headline.render(View(turned.values))
            != posture.headline.render(View(values))
        )

    def coming(
        self, quiet: Sequence[Turned], values: Values, findings: Findings
    ) -> Iterator[Outcome]:
        """What brings advice for now under the same headline, each piece of advice once."""
        told = {
            rule.id
            for rule, _ in self.turns.rules
            if findings.rules[rule.id] is True and self.speaks_now(rule, values)
        }
        for turned in quiet:
            rules = tuple(
                rule
                for rule in turned.turn.touched(turned.moved)
                if rule.id not in told and self.speaks_now(rule, turned.values)
            )
            if rules:
                told.update(rule.id for rule in rules)
                yield Outcome([turned], rules=rules)

    def speaks_now(self, rule: Rule, values: Values) -> bool:
        """Whether a rule fires, says what to do now, and gives way to none."""
        if self.conditions[rule.id].check(values) is not True:
            return False
        chosen = next(
            priority
            for priority, tree in self.priorities[rule.id]
            if tree is None or tree.check(values) is True
        )
        rivals = self.superseded_by.get(rule.id, ())
        return chosen == "now" and not any(
            self.conditions[rival.id].check(values) is True
            for rival in rivals
            if not rival.over_allies
        )

    def change(self, outcome: Outcome) -> Change:
        """An outcome in words."""
        turned = outcome.turned[:MOST_FACTS]
        return Change(
            facts=tuple(said(each.turn.path, each.turn.value) for each in turned),
            postures=tuple(posture.name for posture in outcome.postures),
            headlines=outcome.headlines,
            comes=tuple(
                Coming(rule.id, rule.words.title.render(View(turned[0].values)))
                for rule in outcome.rules[:MOST_FACTS]
            ),
        )
