"""Otherwise: what the rules would say of a case if one fact of it were otherwise."""

from __future__ import annotations

from copy import copy

from ..facts import Case
from ..facts.vocabulary import Truth, Value
from .circuit import Lanes, Verdicts, lane
from .reasons import COMPLETE
from .smallest import Element
from .together import Counting, Together


class Otherwise:
    """One case whose facts can be supposed to be otherwise.

    What is known is put before the circuit once; a fact that is otherwise is a few bits of it.
    """

    def __init__(self, together: Together, case: Case) -> None:
        self.circuit = together.circuit
        self.count = Counting(case)
        self.pins = together.pins(case, self.count)
        self.verdicts = self.read(self.pins, self.count)
        self.numbers = together.numbers
        self.of_all: dict[tuple[str, Value | None], Verdicts] = {}

    def read(self, pins: list[Lanes], count: Counting) -> Verdicts:
        """The verdicts on what is known."""
        return Verdicts(*self.circuit.work_out(pins, count))

    def truth(self, number: int, where: Lanes, element: Element, value: Value | None) -> Truth:
        """What a condition would be in a lane if one fact had this value, or were not known."""
        ally, path = element
        if ally is not None and (number in self.circuit.counting_below or lane(ally) != where):
            return self.supposed(element, value).truth(number, where)
        # What is known of one ally says nothing of another: all of them are turned at once.
        if (path, value) not in self.of_all:
            lanes = self.count.every if ally is None else self.count.allies
            self.of_all[path, value] = self.read(*self.pinned(path, value, lanes))
        return self.of_all[path, value].truth(number, where)

    def supposed(self, element: Element, value: Value | None) -> Verdicts:
        """All verdicts, if one fact had this value, or were not known."""
        return self.read(*self.given(element, value))

    def after(self, element: Element, value: Value | None) -> Otherwise:
        """The same case, in which one fact has this value; more of it can be supposed then."""
        found = copy(self)
        found.pins, found.count = self.given(element, value)
        found.verdicts = found.read(found.pins, found.count)
        found.of_all = {}
        return found

    def given(self, element: Element, value: Value | None) -> tuple[list[Lanes], Counting]:
        """What is put before the circuit if one fact had this value."""
        ally, path = element
        return self.pinned(path, value, self.count.every if ally is None else lane(ally))

    def pinned(self, path: str, value: Value | None, lanes: Lanes) -> tuple[list[Lanes], Counting]:
        """The same, if a fact had this value in some lanes and were as it is in the others."""
        pins, count = self.pins.copy(), self.count
        if path == COMPLETE:
            count = copy(count)
            count.complete = value is True and count.listed
        words = self.circuit.words.get(path, {})
        for pin in words.values():
            pins[pin] &= ~lanes
        if value is not None and words:
            pins[words[value]] |= lanes
        for between, holds, true, false in self.numbers:
            if between.name == path:
                pins[true] &= ~lanes
                pins[false] &= ~lanes
                truth = holds({path: value} if value is not None else {})
                if truth is not None:
                    pins[true if truth else false] |= lanes
        return pins, count
