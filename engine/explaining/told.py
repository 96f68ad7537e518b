"""What every answer of this room can be turned into: plain data, JSON, and plain lines."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from typing import Any, ClassVar

from ..advising.advice import SECTIONS, Advice
from ..common.locale import SOURCE, speaking
from ..common.templates import FOLDING, text_page


@dataclass(frozen=True)  # with slots, no other record could be joined to it
class Told:
    """An explanation, paths or a comparison. In its plain data the `schema` comes first.

    `language` is that of its texts, and of its page whatever is spoken when that is made.
    """

    template: ClassVar[str]
    """The template of its page of plain lines."""

    language: str = field(default=SOURCE, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        """The answer as plain data."""
        found = asdict(self)
        return {"schema": found.pop("schema"), **found}

    def to_json(self, *, indent: int | None = 2) -> str:
        """The answer as one JSON object, with a line break at its end."""
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=indent) + "\n"

    def to_text(self, width: int = 80) -> str:
        """The answer as plain lines, `width` columns wide where no word is longer."""
        folding = {**FOLDING, "width": width}
        with speaking(self.language):
            return text_page(self.template, folding=folding, found=self, sections=SECTIONS)


@dataclass(frozen=True, slots=True)
class Headed:
    """A case, and where it leads."""

    case: str | None
    as_of: str | None
    posture: str
    possible_postures: tuple[str, ...]
    headline: str


def head(advice: Advice) -> dict[str, Any]:
    """Where the case of this advice leads."""
    return {field.name: getattr(advice, field.name) for field in fields(Headed)}
