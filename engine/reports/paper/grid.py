"""Empty tables to write in, and the letters that are written into the tables for groups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...common.messages import say
from ...common.wording import in_a_row
from ...facts.vocabulary import Fact, Value

LETTERS = "abcdefghijklmnopqrstuvwxyz"
ROWS = 10
NARROW, WIDE = 12, 24
"""How wide columns are in Markdown at least, in signs: those for letters, and those for words."""

MANY = 6
"""More values than this are a list, one below the other."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column whose values are explained below the table, each with the letter to write for it."""

    fact: Fact
    letters: tuple[tuple[str, str], ...]

    @property
    def long(self) -> bool:
        """Whether its values are a list of their own."""
        return len(self.letters) > MANY

    @property
    def in_a_row(self) -> str:
        """Its letters with their values in one line."""
        pairs = [say("sheet-letter", letter=letter, choice=text) for letter, text in self.letters]
        return in_a_row([*pairs, say("sheet-letter-unknown")])


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with a line for each group, and the words that are written into its columns.

    `explained` are the paths of the facts that a table before it explains.
    """

    title: str
    about: str
    columns: tuple[Fact, ...]
    explained: tuple[str, ...] = ()
    rows: int = ROWS

    @property
    def key(self) -> list[Column]:
        """What is explained below the table, in the order of its columns."""
        return [Column(each, lettered(each)) for each in self.columns if self.explains(each)]

    @property
    def as_before(self) -> list[Fact]:
        """The columns whose letters stand below a table before this one."""
        return [each for each in self.columns if each.words and not self.explains(each)]

    def explains(self, fact: Fact) -> bool:
        """Whether this is the first table with a column."""
        return fact.path not in self.explained

    @property
    def drawn(self) -> str:
        """The empty table in Markdown, wide enough to write in."""
        numbers = [str(number) for number in range(1, self.rows + 1)]
        least = [2, WIDE, *[NARROW] * (len(self.columns) - 1)]
        return drawn(["", *(fact.topic for fact in self.columns)], numbers, least)


def drawn(columns: Sequence[str], rows: Sequence[str], least: Sequence[int]) -> str:
    """An empty table in Markdown; `rows` are what each begins with, `least` the width of columns."""
    long = [max(map(len, [columns[0], *rows])), *map(len, columns[1:])]
    widths = list(map(max, long, least))
    lines = [columns, *((row, *[""] * (len(columns) - 1)) for row in rows)]
    head, *others = [
        f"| {' | '.join(map(str.ljust, line, widths))} |"  # each cell as wide as its column
        for line in lines
    ]
    ruler = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([head, ruler, *others])


def lettered(fact: Fact) -> tuple[tuple[str, str], ...]:
    """The values of a fact, each with the letter to write for it."""
    choices = (word.choice for word in fact.words.values())
    return tuple(zip(LETTERS, choices, strict=False))


def letter_of(fact: Fact, value: Value) -> tuple[str, str]:
    """The letter to write for a value of a fact, and the value in words."""
    return lettered(fact)[fact.values.index(value)]
