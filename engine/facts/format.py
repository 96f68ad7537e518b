"""The form of a case file: the name and number that a file may carry as its first line.

Whoever opens a file years later can then see what reads it, and an older Groundswell says in words
that it is too old instead of calling new keys misspelt.
"""

from __future__ import annotations

import re
from typing import Annotated, Final, Literal

from pydantic import BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from ..common.messages import say
from ..common.problem import quoted
from .vocabulary import Fact

FORMAT: Literal["groundswell/case/1"] = "groundswell/case/1"
"""The form that is written, and the only one there is so far."""

KEY = "format"
"""The key, or the column of a table, under which a case says its form."""

NEWER: Final = "newer_format"
UNKNOWN: Final = "unknown_format"
REFUSED = frozenset({NEWER, UNKNOWN})
"""What can be wrong with it, by the kinds of problem that pydantic reports."""

NUMBERED = re.compile(r"groundswell/case/([1-9][0-9]{0,5})")


def is_newer(found: object) -> bool:
    """Whether a form is one of case files that only a later Groundswell reads."""
    number = NUMBERED.fullmatch(found) if isinstance(found, str) else None
    return number is not None and found != FORMAT


def refusal(found: object) -> str:
    """Why a form cannot be read here, and what to do; free text is never repeated."""
    if is_newer(found):
        return say("value-newer-format", found=str(found), known=FORMAT)
    return say("value-unknown-format", found=quoted(found), known=FORMAT)


def known_format(found: object) -> object:
    """Read a form that is known, or none at all. Raises PydanticCustomError for any other."""
    if found is None or found == FORMAT:
        return FORMAT
    kind = NEWER if is_newer(found) else UNKNOWN
    raise PydanticCustomError(kind, "{why}", {"why": refusal(found)})


Format = Annotated[
    Literal["groundswell/case/1"],
    BeforeValidator(known_format),
    WithJsonSchema({"anyOf": [{"const": FORMAT}, {"type": "null"}], "default": FORMAT}),
]
"""The form of a case file. A file without one is read as of this form."""

FORMAT_FACT = Fact(path=KEY, kind="word", values=(FORMAT,))
"""The form as a column of a table: no fact that a rule could read, but checked like one."""
