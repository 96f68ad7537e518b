"""The manifest: what is done, on a line each, so that a batch that was stopped can be resumed.

A line is appended once the reports it names are in place. What was written stays in the system's
hands when this process is killed; a line that was cut off is not read, and its case done again.
After a power cut a report may be shorter than its line says; then it is written again as well.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

from pydantic import TypeAdapter, ValidationError

from ..files.output import OWNER_ONLY, write_whole
from .folder import MANIFEST
from .outcome import OUTCOME, Outcome, PlainName
from .settings import HEADER, Header

NAMES: TypeAdapter[list[PlainName]] = TypeAdapter(list[PlainName])


@dataclass
class Manifest:
    """What a manifest says: what the reports depend on, what is done, which files may be there."""

    header: Header | None = None
    outcomes: dict[tuple[str, int], Outcome] = field(default_factory=dict)
    files: set[str] = field(default_factory=set)


def read(output: Path) -> Manifest:
    """The manifest in a folder; what cannot be read counts as not done."""
    found = Manifest()
    try:
        lines = (output / MANIFEST).read_bytes().splitlines()
    except FileNotFoundError:
        return found
    for number, line in enumerate(lines):
        try:
            if number == 0:
                found.header = HEADER.validate_json(line)
            elif number == 1:
                found.files.update(NAMES.validate_json(line))
            else:
                outcome = OUTCOME.validate_json(line)
                found.outcomes[outcome.key] = outcome
                found.files.update(outcome.files)
        except ValidationError:
            continue
    return found


def write(
    output: Path, header: Header, files: Iterable[str], outcomes: Iterable[Outcome] = ()
) -> None:
    """Write a manifest whole: files that may be there, though no outcome names them, and outcomes."""
    lines = [HEADER.dump_json(header), json.dumps(sorted(files)).encode()]
    lines.extend(map(OUTCOME.dump_json, outcomes))
    write_whole(output / MANIFEST, b"".join(line + b"\n" for line in lines))


class Journal:
    """The manifest while it grows."""

    def __init__(self, output: Path) -> None:
        flags = os.O_WRONLY | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0)
        self.handle = os.open(output / MANIFEST, flags, OWNER_ONLY)

    def add(self, outcomes: Iterable[Outcome]) -> None:
        """Note what is done."""
        lines = b"".join(OUTCOME.dump_json(outcome) + b"\n" for outcome in outcomes)
        while lines:
            lines = lines[os.write(self.handle, lines) :]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        os.close(self.handle)
