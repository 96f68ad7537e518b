"""Where rows of a table stand in its file, as people count there."""

from __future__ import annotations

import csv
from bisect import bisect_left
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from ..frames.wrong import Wrong

LONGEST_CELL = 1_000_000_000


class Numbering:
    """The way from the number of a row to the line of a file, which is looked for only where asked."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.suffix = path.suffix.lower()

    def placed(self, wrong: Wrong) -> Wrong:
        """What is wrong, with lines in place of rows where a file has lines."""
        if self.suffix == ".parquet":
            return wrong
        places = tuple(map(self.line, wrong.places)) if self.suffix == ".csv" else wrong.places
        return replace(wrong, places=places, unit="line")

    def line(self, row: int) -> int:
        """The line of a CSV file on which a row begins; the first line names the columns."""
        return row + 1 + bisect_left(self.broken, row)

    @cached_property
    def broken(self) -> list[int]:
        """The rows with a line more in their cells, each as often as it has lines more."""
        found: list[int] = []
        csv.field_size_limit(LONGEST_CELL)
        with self.path.open(encoding="utf-8", errors="replace", newline="") as file:
            rows = csv.reader(file)
            before = 0
            for row, _ in enumerate(rows):
                found += [row] * (rows.line_num - before - 1)
                before = rows.line_num
        return found
