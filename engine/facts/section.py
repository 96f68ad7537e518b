"""What all groups of facts share: their settings and the types of numbers and texts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, ClassVar, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    StringConstraints,
    WithJsonSchema,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from ..common.names import unseen
from ..common.safe_text import is_visible
from .vocabulary import Delicate

BLANK = {"type": ["null", "string"], "pattern": r"^\s*$"}
"""The JSON Schema of what is left blank, in quotes or without."""


class Section(BaseModel):
    """A group of facts. Every fact is optional; an absent one is unknown."""

    delicate: ClassVar[Delicate] = "no"
    """How delicate all its facts are at least."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """The schema, in which a fact that nobody knows may be left blank in quotes, too."""
        found = handler.resolve_ref_schema(handler(core))
        for fact in found.get("properties", {}).values():
            if {"type": "null"} in fact.get("anyOf", ()):
                fact["anyOf"] = [
                    BLANK if part == {"type": "null"} else part for part in fact["anyOf"]
                ]
        return found

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy with other facts; the values worked out from the old ones stay behind."""
        copied = super().model_copy(update=update, deep=deep)
        copied.__dict__.pop("values", None)
        return copied


MOST = 1_000_000
"""The highest number that a fact may hold."""

MOST_GROUPS = 1_000
"""How many groups a case may have."""

LONGEST = 200
"""How many signs a label may have."""

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


def with_a_visible_sign(written: str) -> str:
    """Refuse a label of invisible signs alone: no page could show it, and nobody could find it."""
    if not is_visible(written):
        raise PydanticCustomError("invisible", "there is nothing to see")
    return written


def all_to_be_seen(written: str) -> str:
    """Refuse a name that holds a sign nobody sees: two that differ by it could not be told apart."""
    if found := unseen(written):
        raise PydanticCustomError("unseen", "a sign cannot be seen", found._asdict())
    return written


def without_blanks(found: object) -> object:
    """Plain data in which text of nothing but blanks is unknown, and none stand around other text."""
    if isinstance(found, str):
        return found.strip() or None
    if isinstance(found, Mapping):
        return {key: without_blanks(value) for key, value in found.items()}
    return [*map(without_blanks, found)] if isinstance(found, list | tuple) else found


# Constraints stand before the function that reads a value: behind it, pydantic would not strip
# blanks, and leave them out of the JSON Schema.
Count = Annotated[int, Field(ge=0, le=MOST), BeforeValidator(plain_whole_number)]
"""How many there are, from 0 to 1,000,000."""

Text = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=LONGEST),
    AfterValidator(with_a_visible_sign),
    AfterValidator(all_to_be_seen),
    BeforeValidator(text_of_number),
    WithJsonSchema({"type": ["string", "integer"], "minLength": 1, "maxLength": LONGEST}),
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
