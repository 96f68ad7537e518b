"""What would change the advice: single facts that, turned otherwise, bring another headline.

Only what reads a fact is worked out anew when the fact is turned, and mostly nothing follows:
this runs for every report.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from .advice import Change, Coming, Said
from .condition import names
from .facts import FACTS, MOVEMENT_FACTS
from .findings import Findings
from .pack import Posture, RulePack
from .readings.wording import Tree, Values, Wording
from .rule import Priority, Rule
from .text import Text, view_of
from .vocabulary import Value

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
class Turning:
    """A fact that can be turned, with what reads it, directly or through definitions, in order.

    With each definition and rule stand the names that it mentions itself.
    """

    path: str
    definitions: tuple[tuple[str, Tree, frozenset[str]], ...]
    rules: tuple[tuple[Rule, frozenset[str]], ...]
    headlines: frozenset[str]


@dataclass(frozen=True, slots=True)
class Turned:
    """A fact with another value: everything known then, and the names that are not as they were."""

    turning: Turning
    value: Value
    values: Values
    moved: frozenset[str]


@dataclass(slots=True)
class Outcome:
    """What turned facts lead to, each alone: other headlines, or rules that newly speak now."""

    turned: list[Turned]
    postures: tuple[Posture, ...] = ()
    headlines: tuple[str, ...] = ()
    rules: tuple[Rule, ...] = ()


class Readers:
    """What in a pack reads which fact: definitions, rules that can say "now", headlines."""

    def __init__(self, pack: RulePack, wording: Wording) -> None:
        self.definitions = [
            (each.name, wording.definitions[each.name], names(each.condition))
            for each in pack.definitions
            if not each.over_allies
        ]
        self.rules = [
            (rule, names(rule.condition).union(*(names(c) for _, c in rule.priorities if c)))
            for rule in pack.rules
            if not rule.over_allies and any(priority == "now" for priority, _ in rule.priorities)
        ]
        self.headlines = [(each.name, each.headline.reads) for each in pack.postures]
        self.behind = {d.name: pack.facts_behind(frozenset({d.name})) for d in pack.definitions}

    def turning(self, path: str) -> Turning:
        """A fact with what reads it."""

        def read(mentioned: frozenset[str]) -> bool:
            return any(path == name or path in self.behind.get(name, ()) for name in mentioned)

        return Turning(
            path=path,
            definitions=tuple(each for each in self.definitions if read(each[2])),
            rules=tuple(each for each in self.rules if read(each[1])),
            headlines=frozenset(name for name, mentioned in self.headlines if read(mentioned)),
        )


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
        self.conditions: Mapping[str, Tree] = wording.rules
        self.priorities = priorities
        self.superseded_by = superseded_by
        readers = Readers(pack, wording)
        others = (path for path in MOVEMENT_FACTS if path not in (*LEFT_OUT, *TELLING))
        found = map(readers.turning, (*TELLING, *others))
        self.turnings = [each for each in found if each.definitions or each.rules]

    def changes(
        self, values: Values, findings: Findings, possible: Sequence[str]
    ) -> tuple[Change, ...]:
        """The most telling changes: other postures, other headlines, then advice newly for now."""
        if possible == ("out_of_scope",):
            return ()
        postures, words, quiet = self.headlines(values, possible)
        told = postures[:MOST_HEADLINES]
        for outcome in (*words, *self.coming(quiet, values, findings)):
            used = {each.turning.path for one in told for each in one.turned[:MOST_FACTS]}
            outcome.turned = [each for each in outcome.turned if each.turning.path not in used]
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
        for turning in self.turnings:
            for turned in turnings(turning, values):
                others = self.other_postures(turned, possible)
                if others:
                    self.add(postures, turned, others)
                elif same := self.in_other_words(turned, values, possible):
                    self.add(words, turned, same)
                else:
                    quiet.append(turned)
        return list(postures.values()), list(words.values()), quiet

    def add(
        self, found: dict[tuple[str, ...], Outcome], turned: Turned, postures: tuple[Posture, ...]
    ) -> None:
        """Note what a turned fact leads to; of several values of a fact the first counts."""
        headlines = tuple(worded(each.headline, turned.values) for each in postures)
        known = found.setdefault(headlines, Outcome([], postures, headlines))
        if all(each.turning is not turned.turning for each in known.turned):
            known.turned.append(turned)

    def other_postures(self, turned: Turned, possible: Sequence[str]) -> tuple[Posture, ...]:
        """The one or two postures that are possible then, where none of them is possible now."""
        if len(turned.moved) == 1:
            return ()
        found = tuple(each for each in self.postures if turned.values[each.name] is not False)
        new = 0 < len(found) <= MOST_FACTS and not any(each.name in possible for each in found)
        return found if new else ()

    def in_other_words(
        self, turned: Turned, values: Values, possible: Sequence[str]
    ) -> tuple[Posture, ...]:
        """The posture that stays, where its headline reads otherwise."""
        return tuple(
            posture
            for posture in self.postures
            if posture.name in turned.turning.headlines
            and (posture.name,) == possible
            and turned.values[posture.name] is True
            and worded(posture.headline, turned.values) != worded(posture.headline, values)
        )

    def coming(
        self, quiet: Sequence[Turned], values: Values, findings: Findings
    ) -> Iterator[Outcome]:
        """What brings advice for now under the same headline, each piece of advice once."""
        told: set[str] = set()
        for turned in quiet:
            rules = tuple(
                rule
                for rule, mentioned in turned.turning.rules
                if rule.id not in told
                and not mentioned.isdisjoint(turned.moved)
                and self.speaks_now(rule, turned.values)
                and not (findings.rules[rule.id] is True and self.speaks_now(rule, values))
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
            facts=tuple(
                Said(each.turning.path, each.value, FACTS[each.turning.path].phrase(each.value))
                for each in turned
            ),
            postures=tuple(posture.name for posture in outcome.postures),
            headlines=outcome.headlines,
            comes=tuple(
                Coming(rule.id, worded(rule.words.title, turned[0].values))
                for rule in outcome.rules[:MOST_FACTS]
            ),
        )


def worded(text: Text, values: Values) -> str:
    """A text as it reads in a changed case."""
    if text.tree is None:
        return text.render({})
    return rendered(text, tuple((name, values.get(name)) for name in text.reads))


@lru_cache(maxsize=512)
def rendered(text: Text, known: tuple[tuple[str, Value | None], ...]) -> str:
    """A text over the facts that it reads; there are few of them, and few values."""
    return text.render(view_of(dict(known)))


def turnings(turning: Turning, values: Values) -> Iterator[Turned]:
    """A known fact with each other value that it can have."""
    now = values.get(turning.path)
    if now is None:
        return
    for value in FACTS[turning.path].values:
        if value == now:
            continue
        turned = {**values, turning.path: value}
        moved = {turning.path}
        for name, tree, mentioned in turning.definitions:
            if not mentioned.isdisjoint(moved):
                truth = tree.check(turned)
                if truth is not values[name]:
                    turned[name] = truth
                    moved.add(name)
        yield Turned(turning, value, turned, frozenset(moved))
