"""Two case files side by side: where their facts differ, and what that does to the advice.

The files may be one movement at two moments, or what two groups say of one movement.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import ClassVar, Literal

from ..advising.advice import Advice, OpenQuestion, Recommendation
from ..advising.advise import advisor, assume
from ..advising.questions import outside
from ..common.locale import speaking
from ..common.messages import say
from ..common.names import alike
from ..facts import ALLY_FACTS, FACTS, MOVEMENT_FACTS, Ally, Case
from ..facts.vocabulary import Value
from ..packs.loading import load_packs
from ..packs.pack import RulePack
from ..packs.rule import Priority
from .supposing import supposing
from .told import Headed, Told, head

SCHEMA: Literal["groundswell/comparison/1"] = "groundswell/comparison/1"
"""The form of the JSON object; a change that breaks readers changes its number."""


@dataclass(frozen=True, slots=True)
class Side(Headed):
    """One of the two files, and where it leads."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A fact that the two files give differently; None is unknown.

    `decides` says that this fact alone, taken from the second file into the first, changes what
    the posture is or may be.
    """

    fact: str
    ally: str | None
    topic: str
    first: Value | None
    first_says: str
    second: Value | None
    second_says: str
    decides: bool


@dataclass(frozen=True, slots=True)
class Line:
    """Advice that only one of the files gets, for the movement or for some groups.

    `place` counts the rules of its report from 1. `gives_way_to` is the rule that takes its place
    in the other file, where there is one.
    """

    rule: str
    title: str
    allies: tuple[str, ...]
    priority: Priority
    place: int
    gives_way_to: str | None


@dataclass(frozen=True, slots=True)
class Move:
    """Advice that both files get, under another heading."""

    rule: str
    title: str
    allies: tuple[str, ...]
    first: Priority
    second: Priority
    first_place: int
    second_place: int


@dataclass(frozen=True, slots=True)
class Rewording:
    """Advice that both files get, with steps that only one of them has."""

    rule: str
    title: str
    first_only: tuple[str, ...]
    second_only: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comparison(Told):
    """Where two case files differ, and what that does to the advice."""

    template: ClassVar[str] = "compare.txt.j2"

    first: Side
    second: Side
    facts: tuple[Difference, ...]
    allies_first_only: tuple[str, ...]
    allies_second_only: tuple[str, ...]
    came: tuple[Line, ...]
    went: tuple[Line, ...]
    moved: tuple[Move, ...]
    reworded: tuple[Rewording, ...]
    questions_closed: tuple[OpenQuestion, ...]
    questions_opened: tuple[OpenQuestion, ...]
    schema: Literal["groundswell/comparison/1"] = SCHEMA

    def __repr__(self) -> str:
        """Where both files lead, and how many facts differ, in one line."""
        postures = f"first={self.first.posture!r} second={self.second.posture!r}"
        return f"<Comparison {postures} facts={len(self.facts)}>"


def compare(first: Case, second: Case, pack: RulePack | None = None) -> Comparison:
    """Compare two cases and the advice on them; groups are matched by their names."""
    pack = pack or load_packs()
    with speaking(pack.language):
        return compared(first, second, pack)


def compared(first: Case, second: Case, pack: RulePack) -> Comparison:
    """Two cases and the advice on them, side by side."""
    asked = advisor(pack, "meaning")
    before, after = asked.advise(first), asked.advise(second)
    old, new = Lines(before), Lines(after)
    names = {name_of(ally): ally.name for ally in (*(second.allies or ()), *(first.allies or ()))}
    in_first = [name_of(ally) for ally in first.allies or ()]
    in_second = [name_of(ally) for ally in second.allies or ()]
    closed = {question.fact for question in after.open_questions}
    opened = {question.fact for question in before.open_questions}
    return Comparison(
        language=pack.language,
        first=Side(**head(before)),
        second=Side(**head(after)),
        facts=(*movement_differences(first, second, pack), *ally_differences(first, second)),
        allies_first_only=tuple(names[name] for name in in_first if name not in in_second),
        allies_second_only=tuple(names[name] for name in in_second if name not in in_first),
        came=tuple(new.without(old)),
        went=tuple(old.without(new)),
        moved=tuple(old.moved(new)),
        reworded=tuple(old.reworded(new)),
        questions_closed=tuple(q for q in before.open_questions if q.fact not in closed),
        questions_opened=tuple(q for q in after.open_questions if q.fact not in opened),
    )


def movement_differences(first: Case, second: Case, pack: RulePack) -> Iterator[Difference]:
    """The facts of the movement that differ, those that decide the headline first."""
    now = possible(first, pack)
    found = []
    for path in MOVEMENT_FACTS:
        before, after = first.values.get(path), second.values.get(path)
        if before != after:
            turned = supposing(first, {(None, path): after})
            found.append(difference(path, None, before, after, possible(turned, pack) != now))
    yield from sorted(found, key=lambda each: not each.decides)


def possible(case: Case, pack: RulePack) -> set[str]:
    """The postures that are possible."""
    definitions = advisor(pack, "meaning").reading.findings(assume(case)[0]).definitions
    return {posture.name for posture in pack.postures if definitions[posture.name] is not False}


def ally_differences(first: Case, second: Case) -> Iterator[Difference]:
    """The facts of groups that stand in both files and differ."""
    others = {name_of(ally): ally for ally in second.allies or ()}
    for ally in first.allies or ():
        other = others.get(name_of(ally))
        if other is not None:
            for path in ALLY_FACTS:
                before, after = ally.values.get(path), other.values.get(path)
                if before != after:
                    yield difference(path, ally.name, before, after, False)


def difference(
    path: str, ally: str | None, first: Value | None, second: Value | None, decides: bool
) -> Difference:
    """A fact with what both files say of it."""

    def says(value: Value | None) -> str:
        return say("not-known") if value is None else FACTS[path].beside_topic(value)

    return Difference(
        fact=outside(path),
        ally=ally,
        topic=FACTS[path].topic,
        first=first,
        first_says=says(first),
        second=second,
        second_says=says(second),
        decides=decides,
    )


def name_of(ally: Ally) -> str:
    """By what two files mean the same group."""
    return alike(ally.name)


class Lines:
    """The advice of one file, by rule and group."""

    def __init__(self, advice: Advice) -> None:
        self.all = {key(each): each for each in advice.recommendations}
        self.standing = {k: each for k, each in self.all.items() if each.stands}
        rules = dict.fromkeys(each.rule for each in self.standing.values())
        self.place = {rule: place for place, rule in enumerate(rules, 1)}

    def without(self, other: Lines) -> Iterator[Line]:
        """The advice that the other file does not get; of one rule and priority in one line."""
        found = [each for k, each in self.standing.items() if k not in other.standing]

        def line_of(each: Recommendation) -> tuple[str, str, str | None]:
            gives_way = other.all[key(each)].gave_way_to if key(each) in other.all else None
            return each.rule, each.priority, gives_way

        for (rule, _, gives_way), group in groupby(found, line_of):
            same = list(group)
            shown = same[0]
            yield Line(rule, shown.title, names(same), shown.priority, self.place[rule], gives_way)

    def shared(self, other: Lines) -> Iterator[tuple[Recommendation, Recommendation]]:
        """The advice that both files get."""
        for k, each in self.standing.items():
            if k in other.standing:
                yield each, other.standing[k]

    def moved(self, other: Lines) -> Iterator[Move]:
        """The advice that stands under another heading in the other file."""
        pairs = [(a, b) for a, b in self.shared(other) if a.priority != b.priority]
        for _, group in groupby(
            pairs, lambda pair: (pair[0].rule, pair[0].priority, pair[1].priority)
        ):
            same = list(group)
            old, new = same[0]
            yield Move(
                rule=new.rule,
                title=new.title,
                allies=names([each for _, each in same]),
                first=old.priority,
                second=new.priority,
                first_place=self.place[old.rule],
                second_place=other.place[new.rule],
            )

    def reworded(self, other: Lines) -> Iterator[Rewording]:
        """The advice whose steps differ, each rule once."""
        told = {old.rule: (old, new) for old, new in self.shared(other)}
        for rule, (old, new) in told.items():
            if set(old.steps) != set(new.steps):
                yield Rewording(
                    rule=rule,
                    title=new.title,
                    first_only=tuple(step for step in old.steps if step not in new.steps),
                    second_only=tuple(step for step in new.steps if step not in old.steps),
                )


def key(each: Recommendation) -> tuple[str, str]:
    """What makes two recommendations the same: their rule and their group."""
    return each.rule, alike(each.ally or "")


def names(group: Iterable[Recommendation]) -> tuple[str, ...]:
    """The groups that recommendations are about."""
    return tuple(each.ally for each in group if each.ally is not None)
