"""A pack of rules in a form that any engine can take: which rules surely fire, in two values.

Other engines know no unknown. So each condition is turned into the one that it is *surely* true, in
which an unknown fact is a value that nothing asks for: "" for a word, -1 for a number. Definitions
stand in the place of their names. A rule over allies becomes one over the movement: it asks whether
at least one listed ally meets it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from groundswell.engine.facts import ALLY_FACTS, FACTS
from groundswell.engine.facts.vocabulary import Value
from groundswell.engine.frames.frame import Frame
from groundswell.engine.language.condition import Among, And, Between, Condition, Count, Or, leaves
from groundswell.engine.packs.pack import RulePack
from groundswell.engine.packs.rule import Rule

UNKNOWN_WORD, UNKNOWN_NUMBER = "", -1
COMPLETE = "allies_complete"


@dataclass(frozen=True)
class Program:
    """Rules over the fields of a record; yes and no are the words "yes" and "no".

    `predicates` are conditions on one ally. `least` are numbers: how many allies meet a predicate.
    `most` are numbers, too: how many do not meet one, where the list is complete, else unknown.
    The conditions of `rules` ask about fields of the movement and about those numbers.
    """

    predicates: Mapping[str, Condition]
    least: Mapping[str, str]
    most: Mapping[str, str]
    rules: Mapping[str, Condition]

    @property
    def fields(self) -> list[str]:
        """The fields of the movement that are read."""
        numbers = self.least.keys() | self.most.keys()
        read = {leaf.name for rule in self.rules.values() for leaf in leaves(rule)} - numbers
        return sorted(read | {COMPLETE})

    @property
    def ally_fields(self) -> list[str]:
        """The fields of one ally that are read."""
        return sorted({leaf.name for one in self.predicates.values() for leaf in leaves(one)})


def program(pack: RulePack) -> Program:
    """The rules of a pack as a program. Raises ValueError where a rule cannot be put that way."""
    return Translation(pack).program()


class Translation:
    """A pack on its way into a program."""

    def __init__(self, pack: RulePack) -> None:
        self.pack = pack
        self.frame = Frame(pack)
        self.predicates: dict[Condition, str] = {}
        self.least: dict[str, str] = {}
        self.most: dict[str, str] = {}

    def program(self) -> Program:
        """All rules, and what they count."""
        rules = {rule.id: self.surely(self.asked(rule), True) for rule in self.pack.rules}
        predicates = {name: condition for condition, name in self.predicates.items()}
        return Program(predicates, self.least, self.most, rules)

    def asked(self, rule: Rule) -> Condition:
        """The condition of a rule; of one over allies, that any ally meets it."""
        if not rule.over_allies:
            return rule.condition
        terms = self.frame.apart(rule.condition)
        if terms is None or not all(ally for _, ally in terms):
            raise ValueError(f"rule {rule.id}: what it asks of an ally does not stand alone")
        return joined(
            Or, [And((*asked, Count(joined(And, ally), 1, None))) for asked, ally in terms]
        )

    def surely(self, condition: Condition, truth: bool) -> Condition:
        """The condition under which another is surely true, or surely false."""
        match condition:
            case And(parts) | Or(parts):
                kind = And if isinstance(condition, And) == truth else Or
                return joined(kind, [self.surely(part, truth) for part in parts])
            case Among(name, values) if name in self.pack.definition:
                inner = self.pack.definition[name].condition
                return self.surely(inner, truth == (True in values))
            case Among(name, values):
                chosen = values if truth else frozenset(FACTS[name].values) - values
                return Among(field(name), frozenset(map(written, chosen)))
            case Between(name, low, high):
                return between(field(name), low, high) if truth else outside(field(name), low, high)
            case Count(inner, low, high):
                return self.counted(inner, low, high, truth)

    def counted(self, inner: Condition, low: int, high: int | None, truth: bool) -> Condition:
        """That a number of allies surely lies between two bounds, or surely outside of them."""
        parts: list[Condition] = []
        if truth:
            parts += [Between(self.at_least(inner), low, None)] if low else []
            parts += [] if high is None else [Between(self.at_most(inner), 0, high)]
            return joined(And, parts)
        parts += [Between(self.at_most(inner), 0, low - 1)] if low else []
        parts += [] if high is None else [Between(self.at_least(inner), high + 1, None)]
        return joined(Or, parts)

    def at_least(self, inner: Condition) -> str:
        """The name of the number of allies that surely meet a condition."""
        predicate = self.predicate(self.surely(inner, True))
        self.least[f"least_{predicate}"] = predicate
        return f"least_{predicate}"

    def at_most(self, inner: Condition) -> str:
        """The name of the number of allies that do not surely fail a condition."""
        predicate = self.predicate(self.surely(inner, False))
        self.most[f"most_{predicate}"] = predicate
        return f"most_{predicate}"

    def predicate(self, condition: Condition) -> str:
        """The name of a condition on one ally; equal ones have the same."""
        return self.predicates.setdefault(condition, f"p{len(self.predicates)}")


def joined(kind: type[And] | type[Or], parts: Sequence[Condition]) -> Condition:
    """Several conditions as one; an `and` inside an `and` is taken apart."""
    flat: list[Condition] = []
    for part in parts:
        flat += part.parts if isinstance(part, And | Or) and isinstance(part, kind) else [part]
    return flat[0] if len(flat) == 1 else kind(tuple(dict.fromkeys(flat)))


def between(name: str, low: int, high: int | None) -> Condition:
    """A number that is known and lies between two bounds."""
    return Between(name, low, high)


def outside(name: str, low: int, high: int | None) -> Condition:
    """A number that is known and lies below one bound or above another."""
    parts: list[Condition] = [Between(name, 0, low - 1)] if low else []
    parts += [] if high is None else [Between(name, high + 1, None)]
    return joined(Or, parts or [Between(name, 0, -1)])


def field(path: str) -> str:
    """The field of a fact: the facts of an ally without `ally`, the others with their section."""
    return path.removeprefix("ally.").replace(".", "_")


def written(value: Value) -> str:
    """A value as a word."""
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def sorted_words(values: Iterable[Value]) -> list[str]:
    """Words in a fixed order."""
    return sorted(map(str, values))


KINDS = {field(path): fact.kind for path, fact in FACTS.items() if fact.kind != "text"}
"""What kind of fact each field holds."""

if len(KINDS) != sum(fact.kind != "text" for fact in FACTS.values()):
    raise ValueError("two facts have the same field")

ALLY_FIELDS = {field(path): path for path in ALLY_FACTS}
