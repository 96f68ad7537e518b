"""A column of a table as one fact: which values it takes, and what a text in it means."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import narwhals as nw

from ..common.messages import say
from ..common.names import UNSEEN
from ..facts.section import LONGEST, MOST
from ..facts.vocabulary import Fact
from ..files.validation import wrong_with
from .frame import CASE
from .layout import Parts, Place

YES = ("yes", "Yes", "YES", "true", "True", "TRUE")
NO = ("no", "No", "NO", "false", "False", "FALSE")

WHOLE = rf"^(0|[1-9][0-9]{{0,{len(str(MOST)) - 2}}}|{MOST})$"
"""A whole number in text, from 0 to the highest that a fact may hold."""

MOMENT = r"^[1-9][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|1[0-9]|2[0-8]))?)?$"
"""A moment that every calendar has; of others the reader of case files decides."""

BLANKS = (
    " \t\n\r\x0b\x0c\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
)
BLANKS += "\u202f\u205f\u3000"
"""What may stand around a word, or alone where nothing is known."""


def escaped(signs: str) -> str:
    """A class of signs as every engine's regular expressions write it."""
    halves = "\ud800-\udfff"  # no table holds them
    return "".join(s if s == "-" else f"\\x{{{ord(s):X}}}" for s in signs.replace(halves, ""))


HIDDEN = f"[{escaped(UNSEEN)}]"
BLANK = f"^[{escaped(BLANKS)}]*$"


@dataclass(frozen=True, slots=True)
class Column:
    """One fact as a table holds it: as words (also yes and no), as numbers, or as yes/no itself."""

    name: str
    place: Place
    fact: Fact
    dtype: nw.dtypes.DType
    is_mended: bool = False

    @property
    def words(self) -> tuple[str, ...] | None:
        """The texts that may stand in it, or None where it does not hold words."""
        if self.fact.kind not in ("word", "yes_no") or not is_text(self.dtype):
            return None
        return tuple(map(str, self.fact.values)) if self.fact.kind == "word" else (*YES, *NO)

    @property
    def is_enum(self) -> bool:
        """Whether its type is the enumeration of just the words that may stand in it."""
        return self.words is not None and self.dtype == nw.Enum(self.words)

    @property
    def fits(self) -> bool:
        """Whether the type of the column can hold the fact at all."""
        if is_text(self.dtype):
            return True
        if self.fact.kind == "text":
            return self.dtype.is_integer() or self.is_date
        if self.fact.kind == "number":
            return self.dtype.is_numeric()
        return self.fact.kind == "yes_no" and self.dtype == nw.Boolean

    @property
    def is_date(self) -> bool:
        """Whether it holds moments as a calendar's days."""
        return self.fact.path == "as_of" and self.dtype in (nw.Date, nw.Datetime)

    def taken(self) -> nw.Expr:
        """The column as it came; words of other enumerations as plain text."""
        found = at(self.place)
        if self.name == CASE or self.is_date:
            return found
        as_text = self.fact.kind == "text" or (is_text(self.dtype) and not self.is_enum)
        return found.cast(nw.String) if as_text else found

    def mended(self) -> nw.Expr | None:
        """The column with what is blank as unknown, and words without blanks around them."""
        if not is_text(self.dtype) or self.is_enum:
            return None
        found = nw.col(self.name)
        bare = found.cast(nw.String).str.strip_chars(BLANKS)
        return nw.when(bare != "").then(found if self.name == CASE else bare)

    def suspect(self) -> nw.Expr | None:
        """Where something stands that the fact perhaps cannot be; None where its type forbids that."""
        found = nw.col(self.name)
        if self.words is not None:
            return None if self.is_enum else ~self.spelled().is_in(self.words)
        match self.fact.kind:
            case "number" if is_text(self.dtype):
                return ~found.str.contains(WHOLE)
            case "number":
                right = (found >= 0) & (found <= MOST)
                return ~(right & (found.round(0) == found) if self.dtype.is_float() else right)
            case "text" if self.fact.path == "as_of":
                return None if self.is_date else ~found.str.contains(MOMENT)
            case "text" if is_text(self.dtype):
                text = found.cast(nw.String)
                return text.str.contains(HIDDEN) | (text.str.len_chars() > LONGEST)
        return None

    def spelled(self) -> nw.Expr:
        """The column; yes and no in small letters where they may be written in any."""
        found = nw.col(self.name)
        any_letters = self.is_mended and self.fact.kind == "yes_no"
        return found.str.to_lowercase() if any_letters else found

    def says(self, value: object) -> str | None:
        """What a case file would be told of a value in this column; None where it is right."""
        if isinstance(value, date | datetime):
            value = str(value)
        if isinstance(value, float) and value.is_integer():
            value = int(value)  # pandas makes decimals of whole numbers where some are unknown
        if self.fact.kind == "number" and isinstance(value, str):
            signs = value.removeprefix("-")
            if signs.isascii() and signs.isdecimal() and (signs == "0" or signs[0] != "0"):
                value = int(value) if len(signs) < len(str(10**18)) else value
        found = wrong_with(self.fact.path, value)
        return None if found is None else found.message

    def typed(self, *, enums: bool) -> nw.Expr:
        """The fact as the rules read it; `enums` where words are best kept as an enumeration."""
        found = self.spelled()
        if self.words is not None and enums and not self.is_enum:
            found = found.cast(nw.Enum(self.words))
        if self.fact.kind == "number":
            return found.cast(nw.Int64)
        return found.is_in(YES) if self.fact.kind == "yes_no" and self.words else found


def parts(dtype: nw.dtypes.DType) -> Parts:
    """The names of the sections' parts where a column holds sections."""
    return tuple(part.name for part in dtype.fields) if isinstance(dtype, nw.Struct) else None


def dtype_at(place: Place, schema: Any) -> nw.dtypes.DType:
    """The type of what stands at a place."""
    dtype = schema[place.column]
    if place.part is not None and isinstance(dtype, nw.Struct):
        dtype = next(part.dtype for part in dtype.fields if part.name == place.part)
    found: nw.dtypes.DType = dtype() if isinstance(dtype, type) else dtype
    return found


def at(place: Place) -> nw.Expr:
    """What stands at a place."""
    found = nw.col(place.column)
    return found if place.part is None else found.struct.field(place.part)


def is_text(dtype: nw.dtypes.DType) -> bool:
    """Whether a column holds texts, of whatever kind."""
    return isinstance(dtype, nw.String | nw.Enum | nw.Categorical)


def held(dtype: nw.dtypes.DType) -> str:
    """What a column holds, in words."""
    if is_text(dtype):
        return say("holds-text")
    if dtype == nw.Boolean:
        return say("holds-yes-and-no")
    if dtype.is_numeric():
        whole = dtype.is_integer()
        return say("holds-whole-numbers") if whole else say("holds-decimals")
    if isinstance(dtype, nw.Struct):
        return say("holds-sections")
    if isinstance(dtype, nw.List | nw.Array):
        return say("holds-lists")
    return say("holds-times") if dtype.is_temporal() else say("holds-something-else")
