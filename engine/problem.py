"""What is wrong with an input, in words that never repeat what somebody wrote in confidence."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass

# Only words of this shape are repeated in a message: a misspelt fact or value looks like this, and
# a sentence about somebody does not.
_SHOWABLE = re.compile(r"[A-Za-z0-9_.-]{1,40}")
_LARGEST_SHOWN = 10**18
# The name of a file may hold what steers a terminal or breaks the line.
_STEERING = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: what it is, and its file, line and dotted key where known."""

    file: str
    line: int | None
    key: str | None
    message: str

    def __str__(self) -> str:
        """Return the problem as one line, such as "case.yaml:12: allies[3].support: message"."""
        file = _STEERING.sub("?", self.file)
        place = file if self.line is None else f"{file}:{self.line}"
        return ": ".join([place, self.key, self.message] if self.key else [place, self.message])

    def __lt__(self, other: Problem) -> bool:
        """Order problems as a reader meets them; an unknown line comes before the first."""
        return self._order() < other._order()

    def _order(self) -> tuple[str, int, str, str]:
        # The order that a dataclass makes by itself fails where a line or a key is None.
        return self.file, self.line or 0, self.key or "", self.message


class InputError(Exception):
    """All problems of one input at once; as text, one problem on each line."""

    problems: tuple[Problem, ...]

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep the problems by file and line, and in the order given where these are the same."""
        self.problems = tuple(sorted(problems, key=lambda problem: problem._order()[:2]))
        super().__init__(self.problems)  # what pickle hands back, as from a worker process

    def __str__(self) -> str:
        """Return one problem on each line."""
        return "\n".join(map(str, self.problems))


def dotted(path: Iterable[str | int]) -> str | None:
    """Return a path as a key is written in messages, "allies[3].support", counted from 0.

    A key that may be free text is replaced by its length; the path of the whole is None.
    """
    parts: list[str] = []
    for step in path:
        if isinstance(step, int):
            parts.append(f"[{step}]")
        else:
            shown = step if _SHOWABLE.fullmatch(step) else f"(a key of {len(step)} characters)"
            parts.append(f".{shown}" if parts else shown)
    return "".join(parts) or None


def nearest(word: str, allowed: Iterable[str]) -> str | None:
    """Return the allowed word that is most like the one given, or None where none is near."""
    words = {_plain(candidate): candidate for candidate in allowed}
    found = difflib.get_close_matches(_plain(word[:100]), words, n=1, cutoff=0.6)
    return words[found[0]] if found else None


def quoted(found: object) -> str:
    """Return what a message may show of a value that was found: never free text of a case."""
    match found:
        case None:
            return "nothing"
        case bool():
            return "yes" if found else "no"
        case int() | float():
            return str(found) if abs(found) < _LARGEST_SHOWN else "a very large number"
        case str():
            if _SHOWABLE.fullmatch(found):
                return f'"{found}"'
            return f"text of {len(found)} character{'' if len(found) == 1 else 's'}"
        case list() | tuple():
            return "a list"
        case dict():
            return "a section"
        case _:
            return f"a value of the type {type(found).__name__}"


def shape(found: object) -> str:
    """Return what kind of value was found, where even a single word may be free text."""
    match found:
        case str():
            return "text"
        case int() | float() if not isinstance(found, bool):
            return "a number"
    return quoted(found)


def _plain(word: str) -> str:
    """Return a word without what people vary in it: capitals, spaces and dashes."""
    return re.sub(r"[\s_-]+", "_", word.strip().casefold())
