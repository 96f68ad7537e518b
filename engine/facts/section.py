"""What all groups of facts share: their settings and the types of numbers and texts."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError


class Section(BaseModel):
    """A group of facts. Every fact is optional; an absent one is unknown."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


MOST = 1_000_000
"""The highest number that a fact may hold."""

PATTERN = r"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"
"""How a moment is written."""


def text_of_number(found: object) -> object:
    """Read a bare number as text: `case: 2019` and `as_of: 2019` are labels."""
    return str(found) if isinstance(found, int) and not isinstance(found, bool) else found


def plain_whole_number(found: object) -> object:
    """Refuse what only looks like a whole number: yes/no, text, 3.0."""
    if found is None or (isinstance(found, int) and not isinstance(found, bool)):
        return found
    raise PydanticCustomError("whole_number", "is not a whole number")


def real_day(written: str) -> str:
    """Refuse a day that no calendar has, such as 2019-02-31."""
    try:
        date.fromisoformat(written + "-01-01"[len(written) - len("2019") :])  # the first, if open
    except ValueError:
        raise PydanticCustomError("no_such_day", "there is no such day") from None
    return written


Count = Annotated[int, BeforeValidator(plain_whole_number), Field(ge=0, le=MOST)]
"""How many there are, from 0 to 1,000,000."""

# The constraints stand before the function that reads numbers: those after it would not strip.
Text = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=200),
    BeforeValidator(text_of_number),
    WithJsonSchema({"type": ["string", "integer"], "minLength": 1, "maxLength": 200}),
]
"""A label of at most 200 characters; no rule ever reads it."""

Moment = Annotated[
    str,
    StringConstraints(pattern=PATTERN),
    AfterValidator(real_day),
    BeforeValidator(text_of_number),
    WithJsonSchema({"type": ["string", "integer"], "pattern": PATTERN}),
]
"""A year, a year and month, or a date."""
