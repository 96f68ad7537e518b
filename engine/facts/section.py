"""What all groups of facts share: their settings and the types of numbers and texts."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError


class Section(BaseModel):
    """A group of facts. Every fact is optional; an absent one is unknown."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


def text_of_number(found: object) -> object:
    """Read a bare number as text: `case: 2019` and `as_of: 2019` are labels."""
    return str(found) if isinstance(found, int) and not isinstance(found, bool) else found


def plain_whole_number(found: object) -> object:
    """Refuse what only looks like a whole number: yes/no, text, 3.0."""
    if found is None or (isinstance(found, int) and not isinstance(found, bool)):
        return found
    raise PydanticCustomError("whole_number", "is not a whole number")


Count = Annotated[int, BeforeValidator(plain_whole_number), Field(ge=0, le=1_000_000)]
"""How many there are, from 0 to 1,000,000."""

Text = Annotated[
    str,
    BeforeValidator(text_of_number),
    StringConstraints(strip_whitespace=True, min_length=1, max_length=200),
]
"""A label of at most 200 characters; no rule ever reads it."""

Moment = Annotated[
    str,
    BeforeValidator(text_of_number),
    StringConstraints(pattern=r"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$"),
]
"""A year, a year and month, or a date."""
