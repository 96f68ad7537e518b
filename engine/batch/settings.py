"""What somebody chose for a batch, beside the cases: rules, reading, forms, templates."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..readings.engines import Engine


@dataclass(frozen=True)
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
