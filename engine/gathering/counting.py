"""How many stood where: what may be told of it so that nobody learns what one person said.

Exact numbers are for who holds all the files anyway. A page that goes round tells in words how large
a part is, and only where many answered: then the smallest part may be nobody, one person, or several.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Literal, TypeVar

Key = TypeVar("Key")

FEWEST = 3
"""Where fewer people answered, no number is told at all."""

ENOUGH = 7
"""Where fewer answered, no page says how large a part is: a third of them is hardly more than one."""

Part = Literal["most", "half", "few"]


def told(numbers: Collection[int], rest: int, *, show: bool) -> bool:
    """Whether the sizes of parts may be told exactly; `rest` are those who are in none of them.

    With `show` also where one person stands alone, but never where fewer than three answered.
    """
    return sum(numbers) >= FEWEST and (show or 1 not in (*numbers, rest))


def part(number: int, answered: int) -> Part:
    """How large a part is, in one of three words."""
    if 3 * number >= 2 * answered:
        return "most"
    return "few" if 3 * number <= answered else "half"


def parts(numbers: Mapping[Key, int]) -> dict[Key, Part] | None:
    """How large each part is; nothing where too few answered.

    Parts in which nobody is are told of like small ones: else one more person who is in such a part
    would show.
    """
    answered = sum(numbers.values())
    if answered < ENOUGH:
        return None
    return {key: part(number, answered) for key, number in numbers.items()}
