"""zen-engine: a decision of one expression node, called once for each case, and for many at once."""

from __future__ import annotations

from typing import Any

import zen
from groundswell.engine.language.condition import Among, And, Between, Condition, Or

from .contender import Contender, from_names
from .program import COMPLETE, Program, sorted_words
from .sample import Sample

KEY = "rules"
AT_ONCE = 500
"""How many cases go into one call."""


def single(program: Program, sample: Sample) -> Contender:
    """One call for each case."""
    engine, records = engine_of(program), sample.as_records(program)
    return Contender(
        "zen-engine, one by one",
        "dicts",
        len(records),
        lambda: [engine.evaluate(KEY, record)["result"] for record in records],
        lambda found: from_names(map(fired, found), [*program.rules]),
    )


def batch(program: Program, sample: Sample) -> Contender:
    """One call for many cases."""
    engine = engine_of(program)
    requests = [{"key": KEY, "context": record} for record in sample.as_records(program)]
    groups = [requests[n : n + AT_ONCE] for n in range(0, len(requests), AT_ONCE)]
    return Contender(
        "zen-engine, evaluate_batch",
        f"dicts, {AT_ONCE} a call",
        len(requests),
        lambda: [one["data"]["result"] for group in groups for one in engine.evaluate_batch(group)],
        lambda found: from_names(map(fired, found), [*program.rules]),
    )


def fired(result: dict[str, Any]) -> list[str]:
    """The rules that are true in a result."""
    return [name for name, truth in result.items() if truth is True]


def engine_of(program: Program) -> Any:
    """An engine that holds the program as its one decision."""
    expressions = [
        {"id": name, "key": name, "value": value} for name, value in lines(program).items()
    ]
    nodes = [
        {"id": "in", "name": "in", "type": "inputNode"},
        {
            "id": "all",
            "name": "all",
            "type": "expressionNode",
            "content": {"expressions": expressions},
        },
        {"id": "out", "name": "out", "type": "outputNode"},
    ]
    edges = [
        {"id": f"{source}-{target}", "sourceId": source, "targetId": target, "type": "edge"}
        for source, target in (("in", "all"), ("all", "out"))
    ]
    return zen.ZenEngine(
        {"loader": {"type": "static", "content": {KEY: {"nodes": nodes, "edges": edges}}}}
    )


def lines(program: Program) -> dict[str, str]:
    """The expressions by what they work out: numbers of allies, then rules."""
    counted = {
        name: f"count(allies, {asked(condition, '#.')})"
        for name, condition in program.predicates.items()
    }
    numbers = {name: counted[predicate] for name, predicate in program.least.items()}
    for name, predicate in program.most.items():
        numbers[name] = f"{COMPLETE} == 'yes' ? len(allies) - {counted[predicate]} : -1"
    rules = {name: asked(rule, "", numbers) for name, rule in program.rules.items()}
    return numbers | rules


def asked(condition: Condition, of: str, numbers: dict[str, str] | None = None) -> str:
    """A condition in zen's language; `of` stands before a field, and `$.` before a number."""
    match condition:
        case And(parts):
            return f"({' and '.join(asked(part, of, numbers) for part in parts)})"
        case Or(parts):
            return f"({' or '.join(asked(part, of, numbers) for part in parts)})"
        case Among(name, values):
            words = [f"'{word}'" for word in sorted_words(values)]
            if len(words) == 1:
                return f"{of}{name} == {words[0]}"
            return f"{of}{name} in [{', '.join(words)}]"
        case Between(name, low, high):
            place = f"$.{name}" if numbers and name in numbers else of + name
            above = f"{place} >= {low}"
            return above if high is None else f"({above} and {place} <= {high})"
        case _:
            raise TypeError(condition)
