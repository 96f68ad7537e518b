"""What is wrong with an input, in words that never repeat what somebody wrote in confidence."""

from __future__ import annotations

import errno
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Literal

from .messages import is_said, say

SCHEMA: Literal["groundswell/problems/1"] = "groundswell/problems/1"
"""The form of the JSON object; a change that breaks readers changes its number."""

STANDARD_INPUT = "standard input"
"""What stands in the place of a file where a case came through a pipe; people read it in their language."""

# Only words of this shape are repeated in a message: a misspelt fact or value looks like this, and
# a sentence about somebody does not.
_SHOWABLE = re.compile(r"[A-Za-z0-9_.-]{1,40}")
_LARGEST_SHOWN = 10**18
_LONGEST = 100  # of a word, where one that is near is looked for
# The name of a file may hold what steers a terminal or breaks the line.
_STEERING = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")

# Where the command line stands in the place of a file: "--to", "RULE".
_ARGUMENT = re.compile(r"--[a-z-]+|RULE")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: what it is, and its file, line and dotted key where known.

    `kind` is a short name of what is wrong, where somebody who writes no files is told in other words.
    """

    file: str
    line: int | None
    key: str | None
    message: str
    kind: str = field(default="", compare=False)

    def __str__(self) -> str:
        """Return the problem as one line, such as "case.yaml:12: allies[3].support: message"."""
        file = _STEERING.sub("?", self.file)
        if file == STANDARD_INPUT:
            file = say("file-standard-input")
        place = file if self.line is None else f"{file}:{self.line}"
        return ": ".join([place, self.key, self.message] if self.key else [place, self.message])

    def __repr__(self) -> str:
        """Return the problem as the line that people read."""
        return f"<Problem {str(self)!r}>"

    def to_dict(self) -> dict[str, str | int | None]:
        """Return the problem as plain data; the name of an option stands as its key."""
        argument = self.file if _ARGUMENT.fullmatch(self.file) else None
        return {
            "file": None if argument or not self.file else _STEERING.sub("?", self.file),
            "line": self.line,
            "key": self.key or argument,
            "message": self.message,
        }

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

    def __repr__(self) -> str:
        """Return how many problems there are, and the first of them, in one line."""
        first = "".join(f" first={str(problem)!r}" for problem in self.problems[:1])
        return f"<InputError problems={len(self.problems)}{first}>"

    def to_dict(self) -> dict[str, Any]:
        """Return all problems as plain data, as `--format json` prints them."""
        return {"schema": SCHEMA, "problems": [problem.to_dict() for problem in self.problems]}

    def to_json(self) -> str:
        """Return all problems as one JSON object on one line, which other lines may surround."""
        import json

        return json.dumps(self.to_dict(), ensure_ascii=False) + "\n"


def wrong(place: object, message: str) -> InputError:
    """Return the error for one thing that is wrong with a file or folder, or with an argument."""
    return InputError([Problem(str(place), None, None, message)])


def reason(error: OSError) -> str:
    """Return why the system refused, without the path: in its own words where we have none."""
    known = f"system-{errno.errorcode.get(error.errno or 0, '').lower()}"
    if is_said(known):
        return say(known)
    return (error.strerror or say("system-none")).lower()


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
    """Return the allowed word that is most like the one given, or None where none is near.

    Near is what takes a slip for each four letters, what the given word is the beginning of, and what
    holds all parts of it. What is merely made of the same letters is not: "Timestamp" is no "team".
    """
    given = _plain(word[:_LONGEST])
    best: tuple[int, str] | None = None
    for candidate in allowed:
        plain = _plain(candidate)
        most = max(1, max(len(given), len(plain)) // 4)
        slips = _slips(given, plain, most)
        if slips > most:
            parts = _parts(given)
            begins = len(given) > 1 and plain.startswith(given)
            if not begins and (len(parts) < 2 or not parts <= _parts(plain)):
                continue
            slips = _LONGEST + len(plain)  # farther than any slip
        if best is None or slips < best[0]:
            best = slips, candidate
    return best[1] if best else None


def quoted(found: object) -> str:
    """Return what a message may show of a value that was found: never free text of a case."""
    match found:
        case None:
            return say("found-nothing")
        case bool():
            return say("found-yes") if found else say("found-no")
        case int() | float():
            return str(found) if abs(found) < _LARGEST_SHOWN else say("found-large-number")
        case str():
            if _SHOWABLE.fullmatch(found):
                return f'"{found}"'
            return say("found-characters", n=len(found))
        case list() | tuple():
            return say("found-list")
        case dict():
            return say("found-section")
        case _:
            return say("found-other", type=type(found).__name__)


def shape(found: object) -> str:
    """Return what kind of value was found, where even a single word may be free text."""
    match found:
        case str():
            return say("found-text")
        case int() | float() if not isinstance(found, bool):
            return say("found-number")
    return quoted(found)


def _slips(one: str, other: str, most: int) -> int:
    """Return how many slips lead from one word to another: a letter more, less, other, or swapped.

    Where they are more than `most`, some number above it.
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        earlier, before, row = before, row, [i]
        for j, found in enumerate(other, 1):
            least = min(before[j] + 1, row[-1] + 1, before[j - 1] + (letter != found))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == found:
                least = min(least, earlier[j - 2] + 1)
            row.append(least)
        if min(row) > most:
            return most + 1
    return row[-1]


def _parts(word: str) -> set[str]:
    """Return the words that a word is put together from."""
    return set(re.split("[_.]", word))


def _plain(word: str) -> str:
    """Return a word without what people vary in it: capitals, spaces and dashes."""
    return re.sub(r"[\s_-]+", "_", word.strip().casefold())
