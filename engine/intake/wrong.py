"""What is wrong with sheets, the same of many rows told once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ..common.messages import say
from ..common.problem import Problem
from .sheet import Sheet, shown

MOST = 1_000
"""So many kinds of problem are kept; who has more has to correct the map first."""

ROWS = 5
"""So many rows are named beside each."""


@dataclass(slots=True)
class Wrong:
    """Gathers what is wrong: for each place, title and message the rows."""

    found: dict[tuple[str, str, str], list[int]] = field(default_factory=dict)
    counts: dict[tuple[str, str, str], int] = field(default_factory=dict)

    def add(self, sheet: Sheet, title: str, message: str, row: int | None = None) -> None:
        """Note one thing."""
        key = (sheet.place, title, message)
        if key not in self.found and len(self.found) >= MOST:
            return
        rows = self.found.setdefault(key, [])
        self.counts[key] = self.counts.get(key, 0) + 1
        if row is not None and len(rows) < ROWS:
            rows.append(row)

    def __bool__(self) -> bool:
        """Whether there is anything."""
        return bool(self.found)

    def problems(self) -> Iterator[Problem]:
        """Everything that was noted, in words."""
        for (place, title, message), rows in self.found.items():
            key, count = (place, title, message), self.counts[place, title, message]
            told = message
            if len(rows) > 1:
                numbers = ", ".join(map(str, rows)) + (", …" if count > len(rows) else "")
                told = say("intake-rows", problem=message, n=count, rows=numbers)
            yield Problem(key[0], rows[0] if rows else None, shown(title) or None, told)
