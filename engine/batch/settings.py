"""What the reports of a batch depend on beside the cases: rules, reading, forms, templates."""

from __future__ import annotations

import dataclasses
import hashlib
from pathlib import Path
from typing import Literal

from pydantic import TypeAdapter
from pydantic.dataclasses import dataclass

from ..packs.pack import RulePack
from ..readings.engines import Engine


@dataclasses.dataclass(frozen=True)
class Settings:
    """What somebody chose for a batch, which is what a worker process is told.

    `digest` is of the packs: a worker that loads others must not go on.
    """

    output: Path
    formats: tuple[str, ...]
    engine: Engine
    packs: tuple[str, ...] = ()
    folders: tuple[Path, ...] = ()
    templates: Path | None = None
    brief: bool = False
    share: bool = False
    digest: str = ""


@dataclass(frozen=True)
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
    share: bool = False


HEADER: TypeAdapter[Header] = TypeAdapter(Header)
"""Reads and writes the first line of a manifest."""


def header(settings: Settings, pack: RulePack) -> Header:
    """What the reports depend on, for these settings and rules."""
    from ..common.version import __version__

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
        share=settings.share,
    )


def digest_of(folder: Path) -> str:
    """A digest that changes with any byte of the files in a folder."""
    digest = hashlib.sha256()
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        raw = file.read_bytes()
        digest.update(f"{file.relative_to(folder).as_posix()} {len(raw)} ".encode() + raw)
    return digest.hexdigest()[:16]
