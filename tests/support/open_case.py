"""One case put into the case that stands for every case: each of its numbers as this case has it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import z3
from groundswell.engine.authoring.proof import UNKNOWN, AnyCase, place
from groundswell.engine.facts import FACTS, Case

NUMBERS = cache(z3.IntVal)


def stated(any_case: AnyCase, case: Case, first: int) -> list[tuple[Any, Any]]:
    """Every number of an open case as this case has it, the ally of this number put first."""
    allies = list(case.allies or ())
    allies = [*allies[first:], *allies[:first]]
    chosen = [(any_case.listed, UNKNOWN if case.allies is None else 0)]
    chosen += numbers(any_case.facts, case.values)
    for number, group in enumerate([*any_case.groups, any_case.spare]):
        there = number < len(allies)
        chosen.append((group.number, int(there)))
        chosen += numbers(group.facts, allies[number].values if there else {})
    return [(constant, NUMBERS(number)) for constant, number in chosen]


def numbers(constants: Mapping[str, Any], known: Mapping[str, Any]) -> Iterator[tuple[Any, int]]:
    for path, constant in constants.items():
        value = known.get(path)
        if value is None:
            yield constant, UNKNOWN
        else:
            yield constant, value if FACTS[path].kind == "number" else place(FACTS[path], value)
