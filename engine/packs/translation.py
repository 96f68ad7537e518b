"""The texts of a pack in another language, which stand beside it.

A translation is a YAML file, `languages/es.yaml`, with the keys of the files of the pack. Under each stands
the text, behind the mark of the English that it was made from: `title: {of-1a2b3c4d: Pidan una reunión}`.
Where the English has changed since, the mark is another one, and the English is shown until somebody
has looked at the text again.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Annotated, Any, TypeVar, get_args, get_origin

from pydantic import BaseModel

from ..common.problem import Problem
from ..common.untranslated import Untranslated
from ..files.document import Document

FOLDER = "languages"
"""The folder of a pack in which its translations stand."""

REVIEW = "reviewed_by"
"""Under which key a translation says who has looked at it that speaks the language as a first one."""

TOLD = "told"
"""What stands behind the type of a text that people read as it stands."""

MARK = re.compile(r"of-[0-9a-f]{8}")

Path = tuple[str | int, ...]
"""Where a text stands: ("rules", "ask-for-a-meeting", "advise", "steps", 0)."""


Part = TypeVar("Part")


def mark_of(text: str) -> str:
    """The mark of a text: another one where its words change, the same where its lines do."""
    return "of-" + hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:8]


@dataclass
class Translation:
    """A file of texts in another language. `asked` holds the English of every text of the pack."""

    document: Document
    asked: dict[Path, str] = field(default_factory=dict)

    def find(self, path: Path, english: str) -> str | None:
        """The text at a path; None where it is missing, or was made from another English text."""
        self.asked[path] = english
        found = self.at(path)
        text = found.get(mark_of(english)) if isinstance(found, Mapping) else None
        return text if isinstance(text, str) and text.strip() else None

    def at(self, path: Path) -> Any:
        """What stands at a path; None where nothing does."""
        found: Any = self.document.data
        for step in path:
            if isinstance(found, Mapping):
                found = found.get(step)
            elif isinstance(found, list) and isinstance(step, int) and step < len(found):
                found = found[step]
            else:
                return None
        return found

    @property
    def reviewer(self) -> str | None:
        """Who has looked at it that speaks the language as a first one; None where nobody has yet."""
        found = self.at((REVIEW,))
        return found if isinstance(found, str) and found.strip() else None

    def problem(self, path: Path, message: str) -> Problem:
        """Something that is wrong with the text at a path."""
        key = ".".join(map(str, path)) or None
        return Problem(self.document.name, self.document.line(path), key, message)

    def missing(self) -> Iterator[Path]:
        """Where a text is asked for and none stands."""
        return (path for path in self.asked if not self.written_at(path))

    def stale(self) -> Iterator[Path]:
        """Where a text stands that was made from an English text that reads otherwise now."""
        for path, english in self.asked.items():
            if self.written_at(path) and self.find(path, english) is None:
                yield path

    def left_over(self) -> Iterator[Path]:
        """Where a text stands that nobody asks for."""
        return (path for path in self.written(self.document.data, ()) if path not in self.asked)

    def written_at(self, path: Path) -> bool:
        """Whether a text stands at a path, whatever it was made from; mere room is none."""
        found = self.at(path)
        return isinstance(found, Mapping) and any(
            MARK.fullmatch(str(mark)) and text for mark, text in found.items()
        )

    def written(self, found: Any, path: Path) -> Iterator[Path]:
        """Where texts stand, below some part of the file."""
        match found:
            case dict() if path and any(MARK.fullmatch(str(mark)) for mark in found):
                yield path
            case dict():
                for key, inner in found.items():
                    yield from self.written(inner, (*path, key))
            case list():
                for number, inner in enumerate(found):
                    yield from self.written(inner, (*path, number))


def translated(part: Part, path: Path, find: Callable[[Path, str], str | None]) -> Part:
    """A part of a pack with what `find` gives for each text that people read as it stands."""
    found: Part = _translated(part, path, find, told=False)
    return found


def _translated(
    part: Any, path: Path, find: Callable[[Path, str], str | None], *, told: bool
) -> Any:
    match part:
        case str():
            return (find(path, part) or Untranslated(part)) if told else part
        case BaseModel():
            changed = {
                name: _translated(
                    getattr(part, name),
                    (*path, name),
                    find,
                    told=is_told(field.rebuild_annotation()),
                )
                for name, field in type(part).model_fields.items()
            }
            return part.model_copy(update=changed)
        case tuple():
            return tuple(
                _translated(each, (*path, number), find, told=told)
                for number, each in enumerate(part)
            )
        case dict():
            return {
                key: _translated(each, (*path, key), find, told=told) for key, each in part.items()
            }
    return part


@cache
def is_told(annotation: Any) -> bool:
    """Whether a field holds texts that people read as they stand."""
    if get_origin(annotation) is Annotated and TOLD in get_args(annotation):
        return True
    return any(map(is_told, get_args(annotation)))
