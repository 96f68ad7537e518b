"""What still waits for which fact: the filter that says whether a question is worth asking."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from ..facts import Ally, Case
from ..language.condition import Among, And, Between, Count, Or
from ..language.text import Text
from ..packs.pack import RulePack
from ..packs.rule import Rule
from ..readings.meaning import Meaning
from ..readings.wording import Tree, Wording
from .question import ALLIES, HEADING, group_key
from .text_needs import unknown_in

Kind = Literal["posture", "rule", "words", "readiness", "heading"]

NONVIOLENT = "movement.nonviolent"
OUT_OF_SCOPE = "out_of_scope"


@dataclass(frozen=True, slots=True)
class Need:
    """Something that is still open and waits for a fact.

    `kind` says what: which posture it is, whether a rule fires, the words or the place of a rule
    or posture that may speak, a line of the readiness list, or the heading of the page. `name` is
    the rule's id, the posture's name, the line itself, or the key of what the heading says.
    """

    kind: Kind
    name: str


Waiting = Mapping[str, tuple[Need, ...]]
"""What waits for each fact, by key: movement.stage, allies, allies[2].support."""


@cache
def needs(pack: RulePack) -> Needs:
    """What the rules of a pack need, made ready once."""
    return Needs(pack)


class Needs:
    """The conditions and texts of a pack, ready to be asked what they wait for."""

    def __init__(self, pack: RulePack) -> None:
        self.pack = pack
        self.meaning = Meaning(pack)
        self.wording = Wording(pack)
        self.readiness = [
            (line.check, self.wording.tree(line.condition)) for line in pack.readiness
        ]
        self.priorities = {
            rule.id: [None if c is None else self.wording.tree(c) for _, c in rule.priorities]
            for rule in pack.rules
        }

    def waiting(self, case: Case, *, more_groups: bool) -> Waiting:
        """What waits for each unknown fact of a case.

        With `more_groups` the list of allies is still being written: one more group, of which
        nothing is known, stands at its end, so that nothing its rules need is left out.
        Nonviolence is assumed where it is not known, as the advice does; only its own question
        is looked at without that.
        """
        found = Look(self, assumed(case), more_groups=more_groups).waiting()
        if case.movement.nonviolent is not None:
            return found
        own = Look(self, case, more_groups=more_groups).waiting().get(NONVIOLENT)
        return {**found, NONVIOLENT: own} if own else found


def assumed(case: Case) -> Case:
    """The case with nonviolence assumed where nothing is said of it, its groups in their order."""
    if case.movement.nonviolent is not None:
        return case
    movement = case.movement.model_copy(update={"nonviolent": True})
    return case.model_copy(update={"movement": movement})


class Look:
    """One case, looked at for what is open in it."""

    def __init__(self, needs: Needs, case: Case, *, more_groups: bool) -> None:
        self.needs = needs
        self.wording = needs.wording
        self.case = case
        groups = (*(case.allies or ()), *([Ally(name="one more")] if more_groups else []))
        self.findings = needs.meaning.findings(case.model_copy(update={"allies": groups or None}))
        self.values: dict[str, Any] = {
            **case.values,
            **self.findings.counts,
            **self.findings.definitions,
        }
        self.groups = [
            {**self.values, **ally.values, **found}
            for ally, found in zip(groups, self.findings.allies, strict=True)
        ]

    def waiting(self) -> Waiting:
        """What waits for each unknown fact."""
        found: dict[str, dict[Need, None]] = {}
        for need, key in self.all():
            found.setdefault(key, {})[need] = None
        return {key: tuple(waits) for key, waits in found.items()}

    def all(self) -> Iterator[tuple[Need, str]]:
        """Everything that is open, with the key of each fact it waits for."""
        yield from self.postures()
        for rule in self.needs.pack.rules:
            if not rule.over_allies:
                if self.findings.rules[rule.id] is not False:
                    yield from self.rule(rule, None)
                continue
            for number, verdict in enumerate(self.findings.ally_rules[rule.id]):
                if verdict is not False:
                    yield from self.rule(rule, number)

    def postures(self) -> Iterator[tuple[Need, str]]:
        """The postures that are possible, their words, and the readiness list beside them."""
        possible = [
            p for p in self.needs.pack.postures if self.findings.definitions[p.name] is not False
        ]
        for posture in possible:
            for key in self.missing(self.wording.definitions[posture.name], None):
                yield Need("posture", posture.name), key
            for text in (posture.headline, posture.why):
                for key in self.in_text(text, None):
                    yield Need("words", posture.name), key
        if [posture.name for posture in possible] == [OUT_OF_SCOPE]:
            return  # such a page ends with its headline
        for check, tree in self.needs.readiness:
            for key in self.missing(tree, None):
                yield Need("readiness", check), key
        for key in HEADING:
            if getattr(self.case, key) is None:
                yield Need("heading", key), key

    def rule(self, rule: Rule, number: int | None) -> Iterator[tuple[Need, str]]:
        """A rule that may speak: its condition, its place in the report, and its words."""
        for key in self.missing(self.wording.rules[rule.id], number):
            yield Need("rule", rule.id), key
        for tree in self.needs.priorities[rule.id]:
            if tree is None or tree.check(self.place(number)) is True:
                break
            for key in self.missing(tree, number):
                yield Need("words", rule.id), key
        for text in rule.words.all():
            for key in self.in_text(text, number):
                yield Need("words", rule.id), key

    def place(self, number: int | None) -> Mapping[str, Any]:
        """What is known of the movement, or of one group and its movement."""
        return self.values if number is None else self.groups[number]

    def in_text(self, text: Text, number: int | None) -> Iterator[str]:
        """The keys of the unknown facts that could still change a text."""
        if "{" not in text.source:
            return
        for name in unknown_in(text, self.place(number).get):
            yield from self.behind(name, number)

    def missing(self, tree: Tree, number: int | None) -> Iterator[str]:
        """The keys of the unknown facts that keep a condition open; nothing for a settled one."""
        if tree.check(self.place(number)) is not None:
            return
        match tree.condition:
            case And() | Or():
                for part in tree.parts:
                    yield from self.missing(part, number)
            case Count():
                for each in range(len(self.groups)):
                    yield from self.missing(tree.parts[0], each)
                if self.case.allies_complete is None or not self.groups:
                    yield ALLIES
            case Among(name) | Between(name):
                yield from self.behind(name, number)

    def behind(self, name: str, number: int | None) -> Iterator[str]:
        """The key of an unknown fact, or those behind an open definition."""
        if name in self.wording.definitions:
            yield from self.missing(self.wording.definitions[name], number)
        else:
            yield name if number is None else in_group(number, name)


def in_group(number: int, name: str) -> str:
    """The key of a fact that stands in a rule about a group: the group's own, or the movement's."""
    return group_key(number, name) if name.startswith("ally.") else name
