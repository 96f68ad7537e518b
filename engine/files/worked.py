"""The worked cases: real movements, each at one moment, with where its facts come from."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from ..common.resources import worked_cases
from ..facts import Case
from .case_files import case_in
from .document import read_document

_HEAD = re.compile(r"(?:#[^\n]*\n)+")
_SOURCES = re.compile(r"(.*?) Sources: (.*?)(?: How sure: .*)?")
"""How the comment on top of a worked case is made: the moment, the sources, how sure we are."""


@dataclass(frozen=True, slots=True)
class Worked:
    """A worked case: which moment it describes, in a sentence, and the sources of its facts."""

    moment: str
    sources: str
    case: Case = field(repr=False)


@cache
def worked() -> tuple[Worked, ...]:
    """Every worked case, by the names of their files; none where they are not installed."""
    return tuple(read(name, content) for name, content in worked_cases().items())


def read(name: str, content: bytes) -> Worked:
    """A worked case from the content of its file."""
    document = read_document(content, name)
    head = _HEAD.match(document.text)
    lines = [line.lstrip("# ") for line in (head[0] if head else "").splitlines()]
    told = _SOURCES.fullmatch(" ".join(lines))
    moment, sources = told.groups() if told else ("", "")
    return Worked(moment, sources, case_in(document))
