"""Waiting: which unknown facts the open conditions of one case wait for."""

from __future__ import annotations

from .facts import Case
from .readings.circuit import Circuit, Lanes, Verdicts, lane, numbers_of
from .readings.together import MOVEMENT, Counting
from .readings.wording import ALLIES, COMPLETE

Waits = list[tuple[str, Lanes]]
"""Unknown facts in the order in which a condition names them, each with the lanes that wait for it.

A fact is there more than once where the order differs from lane to lane.
"""


class Waiting:
    """What the conditions of a circuit wait for in one case."""

    def __init__(self, circuit: Circuit, verdicts: Verdicts, case: Case) -> None:
        self.circuit = circuit
        self.verdicts = verdicts
        self.listed = case.allies is not None
        self.complete = case.allies_complete
        self.allies = Counting(case).allies
        self.counts: dict[int, list[str]] = {}

    def of_movement(self, number: int) -> list[str]:
        """The facts for which a condition waits for the movement, in its order."""
        return [path for path, _ in self.waits(number, MOVEMENT)]

    def waits(self, number: int, among: Lanes) -> Waits:
        """The facts for which a condition waits in some lanes, in each lane once."""
        lanes = among & ~(self.verdicts.true[number] | self.verdicts.false[number])
        if not lanes:
            return []
        found: Waits = []
        told: dict[str, Lanes] = {}
        open_ends: list[tuple[int, Lanes]] = []
        self.circuit.waits_for(number, lanes, self.verdicts, open_ends)
        for end, where in open_ends:
            name = self.circuit.names[end]
            for path in self.in_count(end) if name is None else (name,):
                before = told.get(path, 0)
                new = where & ~before
                if new:
                    told[path] = before | new
                    found.append((path, new))
        return found

    def in_count(self, number: int) -> list[str]:
        """The facts of allies for which a count waits, one ally after the other, or the list."""
        if not self.listed:
            return [ALLIES]
        if number not in self.counts:
            waits = self.waits(self.circuit.counted[number], self.allies)
            paths = dict.fromkeys(
                path
                for ally in numbers_of(self.allies)
                for path, lanes in waits
                if lanes & lane(ally)
            )
            if self.complete is None:
                paths[COMPLETE] = None
            self.counts[number] = list(paths)
        return self.counts[number]
