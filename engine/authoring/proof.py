"""Every case there can be, as one case left open: what holds in some case, in all, or in none.

Each fact is a whole number that Z3 may choose: -1 where it is unknown, else the place of its value,
or the number itself. A condition becomes two terms, surely true and surely false, as `meaning`
reads it; where neither holds it is open.

The list of allies is a few kinds of groups, each with how many groups of this kind there are. For
a count with a threshold t, at most t groups have to be kept for every comparison to come out as it
did: those surely counted first, then those perhaps counted. And for a rule about the movement that
gives way to a rule over allies, one group has to be kept that takes its place. So as many kinds as
these add up to stand for lists of any length. Two more are the group that a rule over allies speaks
of, and the group that something more is learnt about.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import z3

from ..facts import ALLY_FACTS, FACTS, MOVEMENT_FACTS, Case
from ..facts.section import MOST, MOST_GROUPS
from ..facts.vocabulary import Fact
from ..language.condition import Among, And, Between, Condition, Count, Or, counts, spelling
from ..packs.pack import RulePack
from ..packs.rule import Definition, Rule

Term = Any
"""A statement about the open case. Terms are joined with `&` and `|`, and denied with `~`."""

Answer = list[tuple[Term, int]]
"""Something learnt: the numbers that change, each with what it becomes."""

UNKNOWN = -1
MOST_KINDS = 8
"""As many kinds of groups as are told apart at most, beside the two that are spoken of."""

EFFORT = 5_000_000
"""How much work Z3 puts into one question before it gives up, in its own units; some seconds."""

ALLIES = "allies"
COMPLETE = "allies_complete"
ASSUMED = "movement.nonviolent"
"""The fact that is never unknown: advice assumes it where nothing is said."""


class UndecidedError(ArithmeticError):
    """A question that Z3 could not answer with the effort it may make."""


@dataclass(frozen=True, slots=True)
class Surely:
    """What a condition comes to: where it is surely true, where surely false, where still open."""

    true: Term
    false: Term
    there: Term = field(default_factory=lambda: z3.BoolVal(True))

    @property
    def open(self) -> Term:
        """Where it is neither."""
        return self.there & ~self.true & ~self.false

    def about(self, there: Term) -> Surely:
        """The same where the group that it speaks of is there."""
        return Surely(there & self.true, there & self.false, there)


class Group:
    """One kind of groups in the list of allies, and how many of this kind there are."""

    def __init__(self, label: str) -> None:
        self.number = z3.Int(f"{label}: number")
        self.facts = {
            path: z3.Int(f"{label}: {path}")
            for path, fact in ALLY_FACTS.items()
            if fact.kind != "text"
        }
        self.definitions: dict[str, Surely] = {}


class AnyCase:
    """One case left open, with every definition and rule of a pack read over it.

    As many kinds of groups as `kept` says are told apart beside those that counts need. A definition
    or rule over allies is read for the first kind of groups, which is then there.
    """

    def __init__(self, pack: RulePack, kinds: int | None = None, kept: int = 0) -> None:
        self.pack = pack
        self.needed = sum(thresholds(pack).values()) + kept
        self.kinds = min(self.needed, MOST_KINDS) if kinds is None else kinds
        self.facts = {p: z3.Int(p) for p, fact in MOVEMENT_FACTS.items() if fact.kind != "text"}
        self.listed = z3.Int(ALLIES)
        self.groups = [Group(f"group {number}") for number in range(self.kinds + 2)]
        self.spare = Group("one group more")
        self.all_listed = (self.listed != UNKNOWN) & (
            self.facts[COMPLETE] == place(MOVEMENT_FACTS[COMPLETE], True)
        )
        self.counts: dict[str, tuple[Term, Term]] = {}
        self.definition: dict[str, Surely] = {}
        self.read_pack()
        self.solver = z3.Solver()
        self.solver.set("rlimit", EFFORT)
        self.solver.add(*self.limits())

    def read_pack(self) -> None:
        """Read definitions, counts and rules in the order in which each needs only earlier ones."""
        for group in [*self.groups, self.spare]:
            for definition in self.pack.definitions:
                if definition.over_allies:
                    group.definitions[definition.name] = self.surely(definition.condition, group)
        for key, inner in self.pack.counted.items():
            self.counts[key] = self.counted(inner)
        for definition in self.pack.definitions:
            self.definition[definition.name] = self.verdict(definition)
        self.rule = {rule.id: self.verdict(rule) for rule in self.pack.rules}

    def verdict(self, subject: Rule | Definition) -> Surely:
        """What a rule or definition comes to; over allies, for the first kind of groups."""
        return self.part(subject.condition, over_allies=subject.over_allies)

    def part(self, condition: Condition, *, over_allies: bool = False) -> Surely:
        """What a condition comes to; over allies, for the first kind of groups."""
        if not over_allies:
            return self.surely(condition)
        return self.surely(condition, self.groups[0]).about(self.groups[0].number >= 1)

    def surely(self, condition: Condition, group: Group | None = None) -> Surely:
        """A condition as two terms; facts and definitions over allies are those of the group."""
        match condition:
            case And(parts):
                found = [self.surely(part, group) for part in parts]
                return Surely(z3.And(*[f.true for f in found]), z3.Or(*[f.false for f in found]))
            case Or(parts):
                found = [self.surely(part, group) for part in parts]
                return Surely(z3.Or(*[f.true for f in found]), z3.And(*[f.false for f in found]))
            case Count(inner, low, high):
                return self.within(*self.counts[spelling(inner)], low, high)
            case Between(name, low, high):
                return between(self.constant(name, group), low, high)
            case Among(name, values) if name in FACTS:
                return among(self.constant(name, group), FACTS[name], values)
            case Among(name, values):
                behind = group.definitions.get(name) if group else None
                meant = behind or self.definition[name]
                sides = {True: meant.true, False: meant.false}
                return Surely(
                    z3.Or(*[side for truth, side in sides.items() if truth in values]),
                    z3.Or(*[side for truth, side in sides.items() if truth not in values]),
                )

    def constant(self, path: str, group: Group | None = None) -> Term:
        """The number that stands for a fact, of the movement or of a group."""
        return group.facts[path] if group and path in group.facts else self.facts[path]

    def counted(self, inner: Condition) -> tuple[Term, Term]:
        """How many allies surely meet a condition, and how many of those listed perhaps do."""
        least, most = [], []
        for group in [*self.groups, self.spare]:
            found = self.surely(inner, group)
            least.append(z3.If(found.true, group.number, 0))
            most.append(z3.If(found.false, 0, group.number))
        return z3.Sum(least), z3.Sum(most)

    def within(self, least: Term, most: Term, low: int, high: int | None) -> Surely:
        """Whether a count lies between two bounds; an open list has no upper one."""
        never = z3.BoolVal(False)
        return Surely(
            (least >= low)
            & (z3.BoolVal(True) if high is None else self.all_listed & (most <= high)),
            (self.all_listed & (most < low)) | (never if high is None else least > high),
        )

    def limits(self) -> Iterator[Term]:
        """What holds in every case: values that facts may have, and a list that may be listed."""
        yield self.facts[ASSUMED] != UNKNOWN
        for path, constant in self.facts.items():
            yield from (constant >= UNKNOWN, constant <= highest(FACTS[path]))
        yield from (self.listed >= UNKNOWN, self.listed <= 0, self.spare.number == 0)
        for group in [*self.groups, self.spare]:
            yield from (group.number >= 0, group.number <= MOST_GROUPS)
            for path, constant in group.facts.items():
                yield from (constant >= UNKNOWN, constant <= highest(FACTS[path]))
        total = z3.Sum([group.number for group in self.groups])
        yield total <= MOST_GROUPS
        yield z3.Implies(self.listed == UNKNOWN, total == 0)

    def known(self, paths: Collection[str]) -> Term:
        """That these facts are known, of every group; where allies are among them, all of them."""
        told = [self.facts[path] != UNKNOWN for path in sorted(paths) if path in self.facts]
        for group in self.groups:
            of_group = [group.facts[p] != UNKNOWN for p in sorted(paths) if p in group.facts]
            told.append(z3.Implies(group.number >= 1, z3.And(*of_group)))
        if ALLIES in paths:
            told.append(self.all_listed)
        return z3.And(*told)

    def possible(self, *terms: Term) -> bool:
        """Whether there is a case in which all of these hold.

        Raises UndecidedError where Z3 gives up.
        """
        answer = self.solver.check(*terms)
        if answer == z3.unknown:
            raise UndecidedError
        return bool(answer == z3.sat)

    def example(self, *terms: Term) -> Case | None:
        """The plainest case in which all of these hold: as little as possible is known in it.

        Always the same one, whatever Z3 finds first. None where there is no such case.
        """
        self.solver.push()
        try:
            self.solver.add(*terms)
            if not self.possible():
                return None
            return self.case(self.plainest())
        finally:
            self.solver.pop()

    def constants(self) -> Iterator[Term]:
        """Every number to choose, those first that should be small before all others."""
        yield from (group.number for group in self.groups)
        yield from (self.listed, *self.facts.values())
        for group in self.groups:
            yield from group.facts.values()

    def plainest(self) -> dict[Term, int]:
        """Each number as low as it can be, one after the other, once Z3 has found a case."""
        model = self.solver.model()
        chosen: dict[Term, int] = {}
        try:
            for constant in self.constants():
                low, high = UNKNOWN, number_in(model, constant)
                while low < high:
                    if self.possible(constant <= (middle := (low + high) // 2)):
                        model = self.solver.model()
                        high = number_in(model, constant)
                    else:
                        low = middle + 1
                self.solver.add(constant == high)
                chosen[constant] = high
        except UndecidedError:
            # The case found so far will do, where a plainer one is too hard to find.
            chosen = {constant: number_in(model, constant) for constant in self.constants()}
        return chosen

    def case(self, chosen: Mapping[Term, int]) -> Case:
        """The case that a choice of all numbers describes."""
        data: dict[str, Any] = {}
        for path, constant in self.facts.items():
            if chosen[constant] != UNKNOWN:
                section, dot, key = path.rpartition(".")
                (data.setdefault(section, {}) if dot else data)[key] = value(path, chosen[constant])
        if chosen[self.listed] != UNKNOWN:
            described = [
                {
                    path.removeprefix("ally."): value(path, chosen[constant])
                    for path, constant in group.facts.items()
                    if chosen[constant] != UNKNOWN
                }
                for group in self.groups
                for _ in range(chosen[group.number])
            ]
            data[ALLIES] = [{"name": f"group {n}", **d} for n, d in enumerate(described, start=1)]
        return Case.model_validate(data)

    def closest(self, terms: Sequence[Term]) -> list[Term]:
        """As many of these, from first to last, as can hold together."""
        held: list[Term] = []
        for term in terms:
            if self.possible(*held, term):
                held.append(term)
        return held

    def conflict(self, terms: Sequence[Term]) -> list[int]:
        """The places of a few of these that can never hold together, none of which could be spared.

        They are those terms that cannot all hold.
        """
        kept = list(range(len(terms)))
        for place in list(kept):
            rest = [terms[n] for n in kept if n != place]
            if not self.possible(*rest):
                kept.remove(place)
        return kept

    def after(self, term: Term, answer: Answer) -> Term:
        """What a term comes to when something is learnt."""
        return z3.substitute(term, *[(constant, z3.IntVal(number)) for constant, number in answer])

    def kinds_told_apart(self, inner: Collection[Condition]) -> Iterator[Answer]:
        """One group more, wholly known, for each way in which it can meet these conditions."""
        told = [self.surely(condition, self.spare).true for condition in inner]
        solver = z3.Solver()
        for path, constant in self.spare.facts.items():
            solver.add(constant > UNKNOWN, constant <= highest(FACTS[path]))
        while solver.check() == z3.sat:
            model = solver.model()
            facts = [
                (constant, number_in(model, constant)) for constant in self.spare.facts.values()
            ]
            yield [(self.spare.number, 1), *facts]
            solver.add(z3.Or(*[t != model.eval(t, model_completion=True) for t in told]))


def every(terms: Collection[Term]) -> Term:
    """That all of these hold."""
    return z3.And(*terms)


def either(terms: Collection[Term]) -> Term:
    """That at least one of these holds."""
    return z3.Or(*terms)


def subjects(pack: RulePack) -> list[Rule | Definition]:
    """Everything in a pack that has a condition."""
    return [*pack.definitions, *pack.rules]


def thresholds(pack: RulePack) -> Mapping[str, int]:
    """For each condition that is counted, how many groups every comparison can need at most."""
    found: dict[str, int] = {}
    later = [condition for rule in pack.rules for condition in rule.later_conditions]
    for condition in [*(subject.condition for subject in subjects(pack)), *later]:
        for count in counts(condition):
            key = spelling(count.condition)
            high = 0 if count.high is None else count.high + 1
            found[key] = max(found.get(key, 0), count.low, high)
    return found


def number_in(model: Any, constant: Term) -> int:
    """The number that Z3 chose in a model."""
    return int(model.eval(constant, model_completion=True).as_long())


def among(constant: Term, fact: Fact, values: Collection[Any]) -> Surely:
    """Whether a fact has one of these values."""
    inside = [constant == n for n, one in enumerate(fact.values) if one in values]
    outside = [constant == n for n, one in enumerate(fact.values) if one not in values]
    return Surely(z3.Or(*inside), z3.Or(*outside))


def between(constant: Term, low: int, high: int | None) -> Surely:
    """Whether a known number lies between two bounds, both included."""
    above = z3.BoolVal(False) if high is None else constant > high
    return Surely(
        (constant >= low) & (constant != UNKNOWN) & ~above,
        (constant != UNKNOWN) & ((constant < low) | above),
    )


def place(fact: Fact, value: Any) -> int:
    """The number that stands for a value of a fact."""
    return fact.values.index(value)


def value(path: str, number: int) -> Any:
    """The value that a number stands for."""
    fact = FACTS[path]
    return number if fact.kind == "number" else fact.values[number]


def highest(fact: Fact) -> int:
    """The highest number that can stand for a value of a fact."""
    return MOST if fact.kind == "number" else len(fact.values) - 1
