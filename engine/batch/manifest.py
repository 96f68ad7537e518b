"""The manifest: what is done, on a line each, so that a batch that was stopped can be resumed.

A line is appended once the reports it names are in place. What was written stays in the system's
hands when this process is killed; a line that was cut off is not read, and its case done again.
After a power cut a report may be shorter than its line says; then it is written again as well.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from pydantic import TypeAdapter, ValidationError
from pydantic.dataclasses import dataclass as pydantic_dataclass

from ..common.locale import SOURCE
from ..common.version import __version__
from ..files.output import OWNER_ONLY, write_whole
from ..packs.pack import RulePack
from ..readings.engines import Engine
from .folder import MANIFEST
from .outcome import OUTCOME, Outcome, PlainName
from .settings import Settings

NAMES: TypeAdapter[list[PlainName]] = TypeAdapter(list[PlainName])


@pydantic_dataclass(frozen=True)
class Header:
    """What all reports of a batch depend on; where it changes, all are written anew."""

    schema: Literal["groundswell/batch/1"]
    version: str
    packs: tuple[str, ...]
    pack_version: str
    pack_digest: str
    engine: Engine
    formats: tuple[str, ...]
    templates: str | None = None
    brief: bool = False
    plan: bool = False
    share: bool = False
    language: str = SOURCE


HEADER: TypeAdapter[Header] = TypeAdapter(Header)
"""Reads and writes the first line of a manifest."""


def header(settings: Settings, pack: RulePack) -> Header:
    """What the reports depend on, for these settings and rules."""
    return Header(
        schema="groundswell/batch/1",
        version=__version__,
        packs=pack.names,
        pack_version=pack.version,
        pack_digest=pack.digest,
        engine=settings.engine,
        formats=settings.formats,
        templates=None if settings.templates is None else digest_of(settings.templates),
        brief=settings.brief,
        plan=settings.plan,
        share=settings.share,
        language=settings.language,
    )


def digest_of(folder: Path) -> str:
    """A digest that changes with any byte of the files in a folder."""
    digest = hashlib.sha256()
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        raw = file.read_bytes()
        digest.update(f"{file.relative_to(folder).as_posix()} {len(raw)} ".encode() + raw)
    return digest.hexdigest()[:16]


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

    def close(self) -> None:
        """Let go of the file."""
        os.close(self.handle)
