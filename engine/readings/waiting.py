"""Waiting: which unknown facts the open conditions of one case wait for.

This is the one place where that is worked out. The advice, `why` and the interview ask it, and so
they ask people the same questions.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..facts import Case
from .circuit import Circuit, Lanes, Verdicts, lane, numbers_of
from .reasons import ALLIES, COMPLETE
from .smallest import Element
from .together import MOVEMENT, Counting

Waits = list[tuple[str, Lanes]]
"""Unknown facts in the order in which a condition names them, each with the lanes that wait for it.

A fact is there more than once where the order differs from lane to lane.
"""

OpenEnds = list[tuple[int, Lanes]]
"""Comparisons and counts that are open, by their numbers, each with the lanes that wait for it."""


class Waiting:
    """What the conditions of a circuit wait for in one case.

    That groups are missing from the list keeps a count open too. Where the case itself says so,
    nobody is asked again: such a condition may wait for nothing that could be asked.
    """

    def __init__(self, circuit: Circuit, verdicts: Verdicts, case: Case) -> None:
        self.circuit = circuit
        self.verdicts = verdicts
        self.listed = case.allies is not None
        self.complete = case.allies_complete
        self.allies = Counting(case).allies
        self.counted: dict[int, Waits] = {}
        self.counts: dict[int, list[Element]] = {}
        self.count_paths: dict[int, list[str]] = {}

    def of_movement(self, number: int) -> list[str]:
        """The facts for which a condition waits for the movement, in its order."""
        return [path for path, _ in self.waits(number, MOVEMENT)]

    def elements(self, number: int, where: Lanes) -> Iterator[Element]:
        """The facts for which a condition waits in one lane, those of each ally apart."""
        own = None if where == MOVEMENT else where.bit_length() - 2
        told: set[Element] = set()
        for end in self.open_ends(number, where):
            name = self.circuit.names[end[0]]
            found = (
                self.in_count(end[0])
                if name is None
                else [(own if name.startswith("ally.") else None, name)]
            )
            for element in found:
                if element not in told:
                    told.add(element)
                    yield element

    def waits(self, number: int, among: Lanes) -> Waits:
        """The facts for which a condition waits in some lanes, in each lane once."""
        return self.facts_at(self.open_ends(number, among))

    def facts_at(self, ends: OpenEnds) -> Waits:
        """The facts for which some open ends wait, in each lane once."""
        found: Waits = []
        told: dict[str, Lanes] = {}
        for end, where in ends:
            name = self.circuit.names[end]
            for path in self.paths_in_count(end) if name is None else (name,):
                before = told.get(path, 0)
                new = where & ~before
                if new:
                    told[path] = before | new
                    found.append((path, new))
        return found

    def groups_at(self, ends: OpenEnds) -> dict[str, Lanes]:
        """By fact of allies: the groups of which it is missing to settle some open ends.

        A count waits for any group on the list, be it one that the condition is about or not.
        """
        found: dict[str, Lanes] = {}
        for end, where in ends:
            name = self.circuit.names[end]
            for path, lanes in self.in_counted(end) if name is None else ((name, where),):
                if path.startswith("ally."):
                    found[path] = found.get(path, 0) | lanes
        return found

    def open_ends(self, number: int, among: Lanes) -> OpenEnds:
        """The open comparisons and counts for which a condition waits in some lanes."""
        found: OpenEnds = []
        lanes = among & ~(self.verdicts.true[number] | self.verdicts.false[number])
        if lanes:
            self.circuit.waits_for(number, lanes, self.verdicts, found)
        return found

    def in_count(self, number: int) -> list[Element]:
        """The facts of allies for which a count waits, one ally after the other, or the list."""
        if not self.listed:
            return [] if self.complete is False else [(None, ALLIES)]
        if number not in self.counts:
            waits = self.in_counted(number)
            found: list[Element] = [
                (ally, path)
                for ally in numbers_of(self.allies)
                for path, lanes in waits
                if lanes & lane(ally)
            ]
            if self.complete is None:
                found.append((None, COMPLETE))
            self.counts[number] = found
        return self.counts[number]

    def in_counted(self, number: int) -> Waits:
        """The facts for which what a count counts waits, of all allies."""
        if number not in self.counted:
            self.counted[number] = self.waits(self.circuit.counted[number], self.allies)
        return self.counted[number]

    def paths_in_count(self, number: int) -> list[str]:
        """The same by their names alone."""
        if number not in self.count_paths:
            paths = dict.fromkeys(path for _, path in self.in_count(number))
            self.count_paths[number] = list(paths)
        return self.count_paths[number]
