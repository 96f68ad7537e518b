"""What became of one case of a batch, as it is kept in the manifest and sent between processes."""

from __future__ import annotations

from dataclasses import field
from typing import Annotated

from pydantic import StringConstraints, TypeAdapter
from pydantic.dataclasses import dataclass

PlainName = Annotated[str, StringConstraints(pattern=r"^[^/\\\x00.][^/\\\x00]*\z")]
"""The name of a file that cannot lie anywhere but in the folder itself."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one case: its reports, or what is wrong with it.

    `digest` is of the bytes that were read, or of the advice where it may be handed on; where it is
    None, the case is tried again next time.
    `files` holds the names of reports and their sizes in bytes, `problems` line, key and message.
    """

    input: str
    line: int | None
    digest: str | None
    case: str | None = None
    posture: str | None = None
    first: str | None = None
    questions: int = 0
    files: dict[PlainName, int] = field(default_factory=dict)
    problems: tuple[tuple[int | None, str | None, str], ...] = ()

    @property
    def key(self) -> tuple[str, int]:
        """What tells the input of this outcome from all others, and their order."""
        return self.input, self.line or 0


OUTCOME: TypeAdapter[Outcome] = TypeAdapter(Outcome)
"""Reads and writes one outcome as JSON."""
