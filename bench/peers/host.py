"""durable_rules through its own Host, as its documentation shows it: facts in, actions called back.

Only what keeps it from crashing is added: its timers, which race with calls, do not run; every
session meets one rule at least; each is deleted after its case; and rules come in several rulesets,
for more than some dozens that match one fact are too many. The Host counts nothing, so the caller
counts the allies between two rulesets.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from durable.engine import Host
from groundswell.engine.language.condition import Among, And, Between, Condition, Or

from .contender import Contender, from_names
from .program import COMPLETE, UNKNOWN_NUMBER, UNKNOWN_WORD, Program, sorted_words
from .sample import Record, Sample

AT_MOST = 14
"""How many rules stand in one ruleset."""

ALLIES, SESSION = "allies", "0"
Json = dict[str, Any]


class QuietHost(Host):  # type: ignore[misc]
    """A Host without timers and threads."""

    def _run(self) -> None:
        pass


class Hosted:
    """A program in a Host."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.met: dict[str, set[int]] = {name: set() for name in program.predicates}
        self.fired: set[str] = set()
        rules = [*program.rules.items()]
        self.parts = [f"movement {n}" for n in range(0, len(rules), AT_MOST)]
        rulesets = {ALLIES: self.ruleset(program.predicates, self.meets)}
        for number, name in enumerate(self.parts):
            some = dict(rules[number * AT_MOST : (number + 1) * AT_MOST])
            rulesets[name] = self.ruleset(some, self.fires)
        self.host = QuietHost()
        self.host.set_rulesets(rulesets)

    def ruleset(
        self, conditions: Mapping[str, Condition], action: Callable[[str], Callable[[Any], None]]
    ) -> Json:
        """A rule for each condition, and one that every fact meets."""
        rules = {name: rule(asked(each), action(name)) for name, each in conditions.items()}
        return {"every fact": rule({"$gte": {"number": 0}}, lambda c: None), **rules}

    def meets(self, name: str) -> Callable[[Any], None]:
        """What is done where an ally meets a predicate."""
        return lambda c: self.met[name].add(c.m.number)

    def fires(self, name: str) -> Callable[[Any], None]:
        """What is done where a rule fires."""
        return lambda c: self.fired.add(name)

    def rules(self, record: Json) -> list[str]:
        """The rules that fire for one record."""
        for numbers in self.met.values():
            numbers.clear()
        self.fired.clear()
        if record["allies"]:
            self.host.assert_facts(ALLIES, [dict(ally) for ally in record["allies"]])
            self.host.delete_state(ALLIES, SESSION)
        movement = {**record["movement"], **self.numbers(record)}
        for part in self.parts:
            self.host.assert_fact(part, dict(movement))
            self.host.delete_state(part, SESSION)
        return [*self.fired]

    def numbers(self, record: Json) -> Json:
        """How many allies meet what is counted."""
        program, found = self.program, {n: len(self.met[p]) for n, p in self.program.least.items()}
        if record["movement"].get(COMPLETE) == "yes":
            listed = len(record["allies"])
            found |= {name: listed - len(self.met[p]) for name, p in program.most.items()}
        return found


def one_by_one(program: Program, sample: Sample) -> Contender:
    """One session for each case."""
    hosted = Hosted(program)
    records = [for_host(record) for record in sample.as_records(program)]
    return Contender(
        "durable_rules, its own Host",
        "dicts",
        len(records),
        lambda: [hosted.rules(record) for record in records],
        lambda found: from_names(found, [*program.rules]),
    )


def for_host(record: Record) -> Json:
    """A record without what is unknown; facts are numbered, or equal ones would be dropped."""
    movement = {name: value for name, value in record.items() if name != "allies"}
    allies = [known(ally) | {"number": n} for n, ally in enumerate(record["allies"])]
    return {"movement": known(movement) | {"number": 0}, "allies": allies}


def known(fields: Record) -> Record:
    """The fields that are known."""
    return {n: v for n, v in fields.items() if v not in (UNKNOWN_WORD, UNKNOWN_NUMBER)}


def rule(condition: Json, action: Callable[[Any], None]) -> Json:
    """A rule over one fact."""
    return {"all": [{"m": condition}], "run": action}


def asked(condition: Condition) -> Json:
    """A condition as durable_rules reads it."""
    match condition:
        case And(parts):
            return {"$and": spread("$and", parts)}
        case Or(parts):
            return {"$or": spread("$or", parts)}
        case Among(name, values):
            words = [{name: word} for word in sorted_words(values)]
            return words[0] if len(words) == 1 else {"$or": words}
        case Between(name, low, high):
            above = {"$gte": {name: low}}
            return above if high is None else {"$and": [above, {"$lte": {name: high}}]}
        case _:
            raise TypeError(condition)


def spread(join: str, parts: Sequence[Condition]) -> list[Json]:
    """Parts of a join, those that are the same join taken apart: a rule may hold few joins."""
    return [inner for part in map(asked, parts) for inner in part.get(join, [part])]
