"""What somebody chose for a batch, beside the cases: rules, reading, forms, templates."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..common.locale import SOURCE
from ..readings.engines import Engine
from ..reports.illustrations import Look


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
    plan: bool = False
    share: bool = False
    digest: str = ""
    language: str = SOURCE

    @property
    def look(self) -> Look:
        """How the reports look."""
        return {"brief": self.brief, "plan": self.plan}
