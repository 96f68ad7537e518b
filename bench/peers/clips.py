"""CLIPS through clipspy: an environment of templates and rules, made anew every so many cases.

One environment for all cases becomes slower with each; what making it costs is part of the time.
"""

from __future__ import annotations

from collections.abc import Iterator

import clips
from groundswell.engine.language.condition import Among, And, Between, Condition, Or, leaves

from .contender import Contender, from_names
from .program import COMPLETE, Program, sorted_words
from .sample import Record, Sample

AT_MOST = 250
"""How many cases one environment takes."""

NOTHING = "unknown"
"""The symbol for an unknown word; CLIPS has no empty symbol."""


def recycled(program: Program, sample: Sample) -> Contender:
    """A fresh environment every 250 cases."""
    constructs = list(written(program))
    records = [with_symbols(record) for record in sample.as_records(program)]

    def work() -> list[list[str]]:
        return [
            found
            for start in range(0, len(records), AT_MOST)
            for found in fired(constructs, records[start : start + AT_MOST])
        ]

    return Contender(
        f"clipspy, renewed every {AT_MOST}",
        "dicts of symbols",
        len(records),
        work,
        lambda found: from_names(found, [*program.rules]),
    )


def with_symbols(record: Record) -> Record:
    """A record as CLIPS takes it: words as symbols, and how many allies there are."""
    symbols = {
        name: clips.Symbol(value or NOTHING) if isinstance(value, str) else value
        for name, value in record.items()
        if name != "allies"
    }
    return symbols | {
        "listed": len(record["allies"]),
        "allies": [with_symbols(ally | {"allies": ()}) for ally in record["allies"]],
    }


def fired(constructs: list[str], records: list[Record]) -> Iterator[list[str]]:
    """The rules that fire, for each of some records in one environment."""
    environment = clips.Environment()
    for construct in constructs:
        environment.build(construct)
    movement = environment.find_template("movement")
    group = environment.find_template("ally")
    fires = environment.find_template("fires")
    for record in records:
        environment.reset()
        for number, ally in enumerate(record["allies"]):
            group.assert_fact(**{**ally, "number": number, "allies": 0, "listed": 0})
        movement.assert_fact(**{**record, "allies": 0})
        environment.run()
        yield [str(fact["rule"]) for fact in fires.facts()]


def written(program: Program) -> Iterator[str]:
    """The program as CLIPS constructs: what an ally meets, then how many do, then the rules."""
    yield template("movement", [*program.fields, "listed", "allies"])
    yield template("fires", ["rule"])
    yield template("ally", [*program.ally_fields, "number", "listed", "allies"])
    for name, condition in program.predicates.items():
        yield (
            f"(defrule {name} (ally (number ?number) {slots(condition)}) {test(condition)} "
            f"=> (assert (meets-{name} ?number)))"
        )
    met = "(length$ (find-all-facts ((?fact meets-{})) TRUE))"
    for name, predicate in program.least.items():
        yield (
            f"(defrule count-{name} (declare (salience -1)) (movement) "
            f"=> (assert ({name} {met.format(predicate)})))"
        )
    for name, predicate in program.most.items():
        yield (
            f"(defrule count-{name} (declare (salience -1)) "
            f"(movement (listed ?listed) ({COMPLETE} yes)) "
            f"=> (assert ({name} (- ?listed {met.format(predicate)}))))"
        )
    numbers = program.least.keys() | program.most.keys()
    for name, condition in program.rules.items():
        parts = condition.parts if isinstance(condition, And) else (condition,)
        counted = [part for part in parts if isinstance(part, Between) and part.name in numbers]
        others = [part for part in parts if part not in counted]
        if any(leaf.name in numbers for part in others for leaf in leaves(part)):
            raise ValueError(f"rule {name} asks for a number in a way that is not put into CLIPS")
        asked = And(tuple(others))
        patterns = " ".join(f"({part.name} {constraint(part)})" for part in counted)
        yield (
            f"(defrule rule-{name} (movement {slots(asked)}) {test(asked)} {patterns} "
            f"=> (assert (fires (rule {name}))))"
        )


def template(name: str, fields: list[str]) -> str:
    """A template with a slot for each field."""
    return f"(deftemplate {name} {' '.join(f'(slot {each})' for each in fields)})"


def apart(condition: Condition) -> tuple[list[Among | Between], list[Condition]]:
    """What can stand in a pattern, one comparison a field, and what has to be tested behind it."""
    parts = condition.parts if isinstance(condition, And) else (condition,)
    plain: dict[str, Among | Between] = {}
    tested: list[Condition] = []
    behind = {leaf.name for part in parts if isinstance(part, Or) for leaf in leaves(part)}
    for part in parts:
        if isinstance(part, Among | Between) and part.name not in plain.keys() | behind:
            plain[part.name] = part
        else:
            tested.append(part)
    return list(plain.values()), tested


def slots(condition: Condition) -> str:
    """The slots of a pattern: those compared in it, and those bound for the test behind it."""
    plain, tested = apart(condition)
    bound = sorted({leaf.name for part in tested for leaf in leaves(part)})
    found = [f"({part.name} {constraint(part)})" for part in plain]
    return " ".join([*found, *(f"({name} ?{name})" for name in bound)])


def constraint(part: Among | Between) -> str:
    """A comparison inside a pattern."""
    if isinstance(part, Among):
        return "|".join(sorted_words(part.values))
    above = f"?{part.name}&:(>= ?{part.name} {part.low})"
    return above if part.high is None else f"{above}&:(<= ?{part.name} {part.high})"


def test(condition: Condition) -> str:
    """The test behind a pattern, if there is one."""
    _, tested = apart(condition)
    return f"(test (and TRUE {' '.join(map(asked, tested))}))" if tested else ""


def asked(condition: Condition) -> str:
    """A condition as a call of functions on bound variables."""
    match condition:
        case And(parts):
            return f"(and {' '.join(map(asked, parts))})"
        case Or(parts):
            return f"(or {' '.join(map(asked, parts))})"
        case Among(name, values):
            words = [f"(eq ?{name} {word})" for word in sorted_words(values)]
            return words[0] if len(words) == 1 else f"(or {' '.join(words)})"
        case Between(name, low, high):
            return f"(>= ?{name} {low})" if high is None else f"(<= {low} ?{name} {high})"
        case _:
            raise TypeError(condition)
