"""What a check finds: one thing that falls short, where it stands, and a case that shows it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..common.problem import Problem
from ..facts import Case
from ..packs.rule import Place


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that falls short: about what, what is wrong and where, and a case that shows it."""

    about: str
    problem: Problem
    case: Case


def found(about: str, place: Place, message: str, case: Case | None) -> Iterator[Finding]:
    """Something that falls short at one place of a file, where there is a case that shows it."""
    if case is not None:
        subject = about.partition(" ")[0]
        yield Finding(about, Problem(place.file, place.line, subject, message), case)
