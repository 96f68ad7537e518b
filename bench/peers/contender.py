"""What takes part in a comparison: some work over some cases, and how to read what came out of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

Verdicts = np.ndarray[Any, np.dtype[np.int8]]
"""A row for each case, a column for each rule: 1 it fires, 0 it does not, -1 it is open."""


@dataclass(frozen=True)
class Contender:
    """One engine before its cases.

    `work` is what is timed, from what the engine takes fastest, made beforehand; `verdicts` reads
    what `work` gave, and is not timed. Where an engine is not `three_valued`, what is open does not
    fire.
    """

    name: str
    takes: str
    number: int
    work: Callable[[], Any]
    verdicts: Callable[[Any], Verdicts]
    three_valued: bool = False


def from_names(fired: Iterable[Iterable[str]], rules: Sequence[str]) -> Verdicts:
    """Verdicts from the ids of the rules that fired, case by case."""
    place = {rule: number for number, rule in enumerate(rules)}
    rows = [[place[rule] for rule in names if rule in place] for names in fired]
    verdicts: Verdicts = np.zeros((len(rows), len(rules)), np.int8)
    for number, row in enumerate(rows):
        verdicts[number, row] = 1
    return verdicts
