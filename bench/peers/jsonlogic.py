"""datalogic-py, JSONLogic in Rust: one rule that is the list of all rules, over parsed records."""

from __future__ import annotations

import json
from typing import Any

import datalogic_py
from groundswell.engine.language.condition import Among, And, Between, Condition, Or

from .contender import Contender, from_names
from .program import COMPLETE, Program, sorted_words
from .sample import Sample

Logic = Any


def batch(program: Program, sample: Sample) -> Contender:
    """One call for all cases."""
    engine = datalogic_py.Engine()
    session, rule = engine.session(), engine.compile(list(rules(program).values()))
    handles = [datalogic_py.DataHandle(record) for record in sample.as_records(program)]
    names = [*program.rules]

    def fired(result: str) -> list[str]:
        return [name for name, truth in zip(names, json.loads(result), strict=True) if truth]

    return Contender(
        "datalogic-py",
        "parsed records, one call",
        len(handles),
        lambda: session.evaluate_batch(rule, handles),
        lambda found: from_names(map(fired, found), names),
    )


def rules(program: Program) -> dict[str, Logic]:
    """The rules, with what they count in the place of its name."""
    numbers: dict[str, Logic] = {}
    for name, predicate in program.least.items():
        numbers[name] = counted(asked(program.predicates[predicate], {}))
    for name, predicate in program.most.items():
        spared = {"!": asked(program.predicates[predicate], {})}
        numbers[name] = {"if": [same(COMPLETE, "yes"), counted(spared), -1]}
    return {name: asked(rule, numbers) for name, rule in program.rules.items()}


def counted(condition: Logic) -> Logic:
    """How many allies meet a condition."""
    return {"length": {"filter": [{"var": "allies"}, condition]}}


def same(name: str, word: str) -> Logic:
    """That a field holds a word."""
    return {"===": [{"var": name}, word]}


def asked(condition: Condition, numbers: dict[str, Logic]) -> Logic:
    """A condition as JSONLogic."""
    match condition:
        case And(parts):
            return {"and": [asked(part, numbers) for part in parts]}
        case Or(parts):
            return {"or": [asked(part, numbers) for part in parts]}
        case Among(name, values):
            words = sorted_words(values)
            return same(name, words[0]) if len(words) == 1 else {"in": [{"var": name}, words]}
        case Between(name, low, high):
            number = numbers.get(name, {"var": name})
            above = {">=": [number, low]}
            return above if high is None else {"<=": [low, number, high]}
        case _:
            raise TypeError(condition)
