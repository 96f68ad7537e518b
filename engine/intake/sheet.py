"""One sheet as it was found: rows of text, and what to call it in messages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..common.messages import say
from ..common.problem import InputError, Problem

Row = Sequence[str | None]
"""The cells of one row; what is blank is an empty text or None."""

LARGEST = 200_000_000
"""The most bytes of a file that are read, and of a workbook when it is unpacked twice that."""

MOST_COLUMNS = 1_000
MOST_ROWS = 1_000_000
LONGEST_CELL = 32_767
"""As many signs as a cell of a spreadsheet can hold."""

SHOWN = 60
"""So many signs of a title are shown."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of a workbook, or the only one of a text file, which has no `name`.

    `rows` are all its rows from the first, so that the number of each is the one that people see.
    `told` is how it was read, as people are told it.
    """

    file: Path
    name: str
    rows: Sequence[Row]
    told: str = ""
    loose_points: bool = False

    @property
    def place(self) -> str:
        """What stands in messages in the place of a file."""
        if not self.name:
            return str(self.file)
        return say("intake-place", file=str(self.file), sheet=self.name)

    def wrong(self, message: str, row: int | None = None, title: str | None = None) -> InputError:
        """The error for one thing that is wrong with it."""
        return InputError([Problem(self.place, row, title, message)])

    def is_blank(self) -> bool:
        """Whether there is nothing in it."""
        return not any(cell and cell.strip() for row in self.rows for cell in row)

    def below(self, title_row: int) -> Iterator[tuple[int, Row]]:
        """The rows below the one with the titles (from 0) that hold anything, with their numbers."""
        for number in range(title_row + 1, len(self.rows)):
            row = self.rows[number]
            if any(cell and not cell.isspace() for cell in row):
                yield number + 1, row


def shown(title: str) -> str:
    """A title as messages show it: in one line, and not too long."""
    plain = " ".join(title.split())
    return plain if len(plain) <= SHOWN else plain[: SHOWN - 1] + "…"
