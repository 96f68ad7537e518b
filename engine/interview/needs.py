"""What still waits for which fact: the filter that says whether a question is worth asking."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from ..advising.advise import MANY, advisor
from ..facts import ALLY_FACTS, Ally, Case
from ..language.condition import names
from ..language.text import Text
from ..language.text_tree import names_awaited
from ..packs.pack import Posture, RulePack
from ..packs.rule import Rule
from ..readings.circuit import Verdicts, lane, numbers_of
from ..readings.otherwise import Otherwise
from ..readings.reasons import COMPLETE
from ..readings.smallest import Element
from ..readings.together import MOVEMENT, lane_of
from ..readings.waiting import Waiting
from .question import ALLIES, HEADING, group_key, group_part

Kind = Literal["posture", "rule", "words", "readiness", "heading"]

NONVIOLENT = "movement.nonviolent"
OUT_OF_SCOPE = "out_of_scope"

MOST_KEPT = 50_000
"""How much is remembered of what texts wait for; there are only words of the vocabulary in it."""


@dataclass(frozen=True, slots=True)
class Need:
    """Something that is still open and waits for a fact.

    `kind` says what: which posture it is, whether a rule fires, the words or the place of a rule
    or posture that may speak, a line of the readiness list, or the heading of the page. `name` is
    the rule's id, the posture's name, the line itself, or the key of what the heading says.
    """

    kind: Kind
    name: str


Wanted = Mapping[str, tuple[Need, ...]]
"""What waits for each fact, by key: movement.stage, allies, allies[2].support."""


@cache
def needs(pack: RulePack) -> Needs:
    """What the rules of a pack need, made ready once."""
    return Needs(pack)


class Needs:
    """The conditions and texts of a pack, ready to be asked what they wait for."""

    def __init__(self, pack: RulePack) -> None:
        self.pack = pack
        self.advisor = advisor(pack, MANY)
        self.numbers = self.advisor.numbers
        self.definitions = [
            (each.name, self.numbers[each.name], each.over_allies) for each in pack.definitions
        ]
        self.behind = {
            **{
                rule.id: pack.facts_behind(rule.reads | names(rule.condition))
                for rule in pack.rules
            },
            **{
                each.name: pack.facts_behind(each.headline.reads | each.why.reads | {each.name})
                for each in pack.postures
            },
        }
        self.open_names: dict[tuple[str, tuple[object, ...]], tuple[str, ...]] = {}

    def wanted(self, case: Case, *, more_groups: bool) -> Wanted:
        """What waits for each unknown fact of a case.

        With `more_groups` the list of allies is still being written: one more group, of which
        nothing is known, stands at its end, so that nothing its rules need is left out.
        Nonviolence is assumed where it is not known, as the advice does; only its own question
        is looked at without that.
        """
        found = Look(self, Sight(self, assumed(case), more_groups=more_groups)).wanted()
        if case.movement.nonviolent is not None:
            return found
        own = Look(self, Sight(self, case, more_groups=more_groups)).wanted().get(NONVIOLENT)
        return {**found, NONVIOLENT: own} if own else found

    def idle(self, case: Case, keys: Iterable[str], *, more_groups: bool) -> Iterator[str]:
        """Those of some keys for which nothing would wait if their facts were not known."""
        sight = Sight(self, assumed(case), more_groups=more_groups)
        for key in keys:
            about = Sight(self, case, more_groups=more_groups) if key == NONVIOLENT else sight
            if not Look(self, about, without=element_of(key)).is_wanted(key):
                yield key

    def possible(self, verdicts: Verdicts) -> list[Posture]:
        """The postures that are not surely false."""
        return [
            posture
            for posture in self.pack.postures
            if not verdicts.false[self.numbers[posture.name]] & MOVEMENT
        ]

    def unknown_names(self, text: Text, values: Mapping[str, Any]) -> tuple[str, ...]:
        """The unknown facts and definitions that could still change a text.

        They are the same wherever the same is known of what it reads.
        """
        known = text.source, tuple(map(values.get, text.names))
        names = self.open_names.get(known)
        if names is None:
            names = tuple(names_awaited(text.parts, values.get))
            if len(self.open_names) < MOST_KEPT:
                self.open_names[known] = names
        return names


def assumed(case: Case) -> Case:
    """The case with nonviolence assumed where nothing is said of it, its groups in their order."""
    if case.movement.nonviolent is not None:
        return case
    movement = case.movement.model_copy(update={"nonviolent": True})
    return case.model_copy(update={"movement": movement})


class Sight:
    """One case as an interview sees it: ready to be looked at with all its facts, or without one."""

    def __init__(self, needs: Needs, case: Case, *, more_groups: bool) -> None:
        groups = (*(case.allies or ()), *([Ally(name="one more")] if more_groups else []))
        listed = more_groups or case.allies is not None
        self.case = case.model_copy(update={"allies": groups if listed else None})
        self.groups = groups
        self.otherwise = Otherwise(needs.advisor.together, self.case)


class Look:
    """What is open in a case, with all its facts or without one."""

    def __init__(self, needs: Needs, sight: Sight, without: Element | None = None) -> None:
        self.needs = needs
        self.sight = sight
        self.without = without
        self.verdicts: Verdicts = (
            sight.otherwise.supposed(without, None) if without else sight.otherwise.verdicts
        )
        self.waiting = Waiting(needs.advisor.together.circuit, self.verdicts, sight.case)
        self.places: dict[int | None, dict[str, Any]] = {}

    def wanted(self) -> Wanted:
        """What waits for each unknown fact, without questions that do not fit a group."""
        found: dict[str, dict[Need, None]] = {}
        for need, key in self.all():
            found.setdefault(key, {})[need] = None
        return {key: tuple(waits) for key, waits in found.items() if self.fits(key)}

    def fits(self, key: str) -> bool:
        """Whether a question fits the group that it is about."""
        part = group_part(key)
        return part is None or ALLY_FACTS[part[1]].may_fit(self.sight.groups[part[0]])

    def is_wanted(self, key: str) -> bool:
        """Whether anything waits for the fact of a key, which is the one that is looked without."""
        return any(key == each for _, each in self.all())

    def all(self) -> Iterator[tuple[Need, str]]:
        """Everything that is open, with the key of each fact it waits for."""
        yield from self.postures()
        for rule in self.needs.pack.rules:
            if self.may_read(rule.id):
                for number in self.speaking(rule):
                    yield from self.rule(rule, number)

    def may_read(self, name: str) -> bool:
        """Whether a rule or posture has anything to do with the fact that is looked without."""
        return self.without is None or self.without[1] in self.needs.behind[name]

    def speaking(self, rule: Rule) -> Iterator[int | None]:
        """For which groups a rule may speak, or None where it may speak for the movement."""
        number = self.needs.numbers[rule.id]
        lanes = ~self.verdicts.false[number]
        if not rule.over_allies:
            yield from [None] if lanes & MOVEMENT else []
            return
        lanes &= self.sight.otherwise.count.allies
        if self.without and self.without[0] is not None and not self.counts(number):
            lanes &= lane(self.without[0])
        yield from numbers_of(lanes)

    def counts(self, number: int) -> bool:
        """Whether a condition rests on a count, and so on every group."""
        return number in self.sight.otherwise.circuit.counting_below

    def postures(self) -> Iterator[tuple[Need, str]]:
        """The postures that are possible, their words, and the readiness list beside them."""
        possible = self.needs.possible(self.verdicts)
        for posture in filter(lambda each: self.may_read(each.name), possible):
            yield from self.posture(posture)
        if [posture.name for posture in possible] == [OUT_OF_SCOPE]:
            return  # such a page ends with its headline
        for check, number in self.needs.advisor.readiness:
            for key in self.missing(number, None):
                yield Need("readiness", check.check), key
        for key in HEADING:
            if getattr(self.sight.case, key) is None:
                yield Need("heading", key), key

    def posture(self, posture: Posture) -> Iterator[tuple[Need, str]]:
        """A posture that is possible, and its words."""
        for key in self.missing(self.needs.numbers[posture.name], None):
            yield Need("posture", posture.name), key
        for text in (posture.headline, posture.why):
            for key in self.in_text(text, None):
                yield Need("words", posture.name), key

    def rule(self, rule: Rule, number: int | None) -> Iterator[tuple[Need, str]]:
        """A rule that may speak: its condition, its place in the report, and its words."""
        for key in self.missing(self.needs.numbers[rule.id], number):
            yield Need("rule", rule.id), key
        for _, priority in self.needs.advisor.priorities[rule.id]:
            if priority is None or self.verdicts.truth(priority, lane_of(number)) is True:
                break
            for key in self.missing(priority, number):
                yield Need("words", rule.id), key
        for condition in self.needs.advisor.deciding[rule.id]:
            for key in self.missing(condition, number):
                yield Need("words", rule.id), key
        for text in rule.words.all():
            for key in self.in_text(text, number):
                yield Need("words", rule.id), key

    def in_text(self, text: Text, number: int | None) -> Iterator[str]:
        """The keys of the unknown facts that could still change a text."""
        for name in self.needs.unknown_names(text, self.place(number)):
            if name in self.needs.pack.definition:
                yield from self.missing(self.needs.numbers[name], number)
            else:
                yield key_of((number if name.startswith("ally.") else None, name))

    def missing(self, condition: int, number: int | None) -> Iterator[str]:
        """The keys of the unknown facts that keep a condition open; nothing for a settled one."""
        return map(key_of, self.waiting.elements(condition, lane_of(number)))

    def place(self, number: int | None) -> Mapping[str, Any]:
        """What is known of the movement, or of one group and its movement."""
        if number not in self.places:
            self.places[number] = self.known(number)
        return self.places[number]

    def known(self, number: int | None) -> dict[str, Any]:
        """What is known, worked out."""
        if number is None:
            found: dict[str, Any] = dict(self.sight.case.values)
        else:
            found = {**self.place(None), **self.sight.groups[number].values}
        if self.without and (self.without[0] in (None, number)):
            found.pop(self.without[1], None)
        for name, condition, over_allies in self.needs.definitions:
            if over_allies is (number is not None):
                found[name] = self.verdicts.truth(condition, lane_of(number))
        return found


def key_of(element: Element) -> str:
    """The key of the question about a fact; the list of groups and its end are one question."""
    number, path = element
    if path == COMPLETE:
        return ALLIES
    return path if number is None else group_key(number, path)


def element_of(key: str) -> Element:
    """The fact that the question of a key is about."""
    return group_part(key) or (None, key)
