"""What a batch is about: case files, folders of them, patterns, JSON Lines, standard input."""

from __future__ import annotations

import glob
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from ..common.messages import say
from ..common.problem import STANDARD_INPUT, Problem, reason
from ..files.endings import is_misnamed
from ..files.names import distinct, harmless

SUFFIXES = frozenset({".yaml", ".yml", ".json", ".jsonl", ".ndjson"})
"""How the names of case files end; in a folder, only these are taken."""

ENDINGS = ", ".join(sorted(SUFFIXES))

MANY = frozenset({".jsonl", ".ndjson"})
"""How the names of files end that hold a case on each line."""


class Input(NamedTuple):
    """One case: where it is read, how messages call it, and the name that its reports get.

    Of a file with many cases it is one line, `size` bytes from `start`. What came through standard
    input is carried along as `text`, with bytes that are no UTF-8 as halves of characters.
    """

    path: str
    shown: str
    name: str
    line: int | None = None
    start: int = 0
    size: int = 0
    text: str | None = None

    @property
    def key(self) -> tuple[str, int]:
        """What tells this input from all others, and their order."""
        return self.shown, self.line or 0


def find(
    paths: Sequence[str], output: Path, matching: Sequence[str] = ()
) -> tuple[list[Input], list[Problem]]:
    """Every case that the paths lead to, in order; and what leads nowhere.

    A path is a name, also where it holds a star; patterns are those in `matching`. What lies in the
    folder for the reports is left out.
    """
    finder = Finder(output.resolve())
    for path in paths:
        finder.look(path)
    for pattern in matching:
        finder.match(pattern)
    inputs = [case for path, name in finder.files.values() for case in cases(path, name)]
    inputs.sort(key=lambda case: case.key)
    names = distinct(harmless(case.name) for case in inputs)
    named = [case._replace(name=name) for case, name in zip(inputs, names, strict=True)]
    return named, finder.problems


class Finder:
    """Gathers files, each once, with the names that their reports should get."""

    def __init__(self, output: Path) -> None:
        self.output = output
        self.files: dict[str, tuple[str, str]] = {}
        self.problems: list[Problem] = []

    def look(self, path: str) -> None:
        """Gather what a path means: a file, a folder, or standard input."""
        if path == "-":
            self.files[path] = path, "case"
        elif is_missing(path):
            pattern = glob.has_magic(path)
            told = say("batch-not-there.pattern") if pattern else say("batch-not-there")
            self.wrong(path, told)
        elif Path(path).resolve().is_relative_to(self.output):
            self.wrong(path, say("batch-among-reports"))
        elif os.path.isdir(path):  # noqa: PTH112 - where it may not be looked at, it is told later
            self.walk(path)
        else:  # what is wrong with a file is said when it is read
            self.add(path, Path(path).stem)

    def match(self, pattern: str) -> None:
        """Gather the files that a pattern means, and what is in its folders."""
        matches = sorted(glob.iglob(pattern, recursive=True))  # noqa: PTH207 - no root is given
        if not matches:
            self.wrong(pattern, say("batch-no-match"))
        deep = "**" in pattern  # what is in the folders is then matched as well
        for path in matches:
            inside = Path(path).resolve().is_relative_to(self.output)
            if not inside and not (deep and Path(path).is_dir()):
                self.look(path)

    def walk(self, root: str) -> None:
        """Gather the case files in a folder and below it; hidden ones are passed by."""
        before = len(self.files)
        for place, folders, files in os.walk(root, onerror=self.unreadable):
            folders[:] = sorted(
                name
                for name in folders
                if name[0] != "." and Path(place, name).resolve() != self.output
            )
            for name in folders:
                if os.path.islink(Path(place, name)):  # noqa: PTH114 - not looked at, it is none
                    self.wrong(str(Path(place, name)), say("batch-linked"))
            for name in files:
                path = Path(place, name)
                if name[0] == ".":
                    continue
                if path.suffix.lower() in SUFFIXES:
                    self.meet(path, "-".join(path.relative_to(root).with_suffix("").parts))
                elif is_misnamed(name.lower(), SUFFIXES, SUFFIXES):
                    self.wrong(str(path), say("batch-not-read", endings=ENDINGS))
        if len(self.files) == before:
            self.wrong(root, say("batch-no-case-file", endings=ENDINGS))

    def meet(self, path: Path, name: str) -> None:
        """Gather a file that was met in a folder, unless a batch would wait for it."""
        if may_be_read(path):
            self.add(str(path), name)
        else:
            self.wrong(str(path), say("file-is-none"))

    def add(self, path: str, name: str) -> None:
        """Gather one file, unless it was met before."""
        self.files.setdefault(os.path.normpath(Path(path).absolute()), (path, name))

    def wrong(self, path: str, message: str) -> None:
        """Note a path that leads nowhere."""
        self.problems.append(Problem(shown(path), None, None, message))

    def unreadable(self, error: OSError) -> None:
        """Note a folder that cannot be looked into."""
        self.wrong(str(error.filename), say("folder-not-read", reason=reason(error)))


def is_missing(path: str) -> bool:
    """Whether there is nothing at a path; what may not be looked at is there, and told later."""
    try:
        os.lstat(path)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return True
    except OSError:
        return False
    return False


def may_be_read(path: Path) -> bool:
    """Whether this is no pipe or device, on which a batch would wait.

    A broken link is told when it is read, and so is what may not be looked at.
    """
    try:
        return path.is_file() or path.is_symlink()
    except OSError:
        return True


def shown(path: str) -> str:
    """A path as messages call it; where it is no UTF-8, the odd bytes are spelled out."""
    return STANDARD_INPUT if path == "-" else os.fsencode(path).decode("utf-8", "backslashreplace")


def cases(path: str, name: str) -> Iterator[Input]:
    """The cases in one file: one, or one for each line that is not empty."""
    whole = Input(path, shown(path), name)
    if path == "-":
        lines = iter(sys.stdin.buffer if sys.stdin else ())
        for number, line in enumerate(lines, 1):
            if line.strip():
                text = line.decode("utf-8", "surrogateescape")
                yield whole._replace(name=f"{name}-{number}", line=number, text=text)
    elif Path(path).suffix.lower() in MANY:
        try:
            yield from each_line(whole)
        except OSError:
            yield whole  # said when it is read
    else:
        yield whole


def each_line(whole: Input) -> Iterator[Input]:
    """The cases in a file of JSON Lines. Raises OSError where it cannot be read."""
    start = 0
    with Path(whole.path).open("rb") as file:
        for number, line in enumerate(file, 1):
            if line.strip():
                name = f"{whole.name}-{number}"
                yield whole._replace(name=name, line=number, start=start, size=len(line))
            start += len(line)
