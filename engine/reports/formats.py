"""The formats in which advice is written: all that is to know of each stands in one entry.

The commands, the pages of the server, the HTTP API and the batch read it here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType
from typing import Any, Unpack

from ..advising.advice import Advice, json_bytes
from ..common.messages import say
from ..files.endings import ending
from .illustrations import Look


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name, how names of its files end, its media type, and what writes it.

    `report` names a function of this room, as module:function, that takes advice, a folder of the
    user's own templates or None, and a `Look`, and returns the page; it raises InputError where a
    template of the user's is wrong, or what the format needs is not installed. `sheet` names what
    writes the sheets to fill in on paper, if anything does: it takes the name of a sheet and a pack.

    Where it is `joinable`, reports on several cases may follow one another in one file. What is not
    `for_people` has no brief page. `pictures` are those it can have; where it is joinable, svg are
    files of their own. `needs` is a package that may not be installed; the HTTP API offers formats
    without such a need.
    """

    name: str
    suffix: str
    media: str
    report: str
    sheet: str = ""
    joinable: bool = True
    binary: bool = False
    for_people: bool = True
    pictures: tuple[str, ...] = ()
    needs: str = ""

    @property
    def title(self) -> str:
        """How pages and messages call it."""
        return say(f"format-{self.name}")

    def written(self, advice: Advice, templates: Path | None = None, **look: Unpack[Look]) -> bytes:
        """The report as the bytes of a file."""
        return made(self.report, advice, templates, **look)

    @property
    def is_at_hand(self) -> bool:
        """Whether what it needs is installed."""
        return not self.needs or find_spec(self.needs) is not None


def made(place: str, *given: Any, **named: Any) -> bytes:
    """What a function of this room makes, loaded when it is first needed, as bytes."""
    module, _, name = place.partition(":")
    page: str | bytes = getattr(import_module(f".{module}", __package__), name)(*given, **named)
    return page.encode() if isinstance(page, str) else page


def as_json(advice: Advice, *_: object, **__: object) -> bytes:
    """The advice as one JSON object, which has neither templates nor pictures."""
    return json_bytes(advice)


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        each.name: each
        for each in (
            Format(
                "md",
                ".md",
                "text/markdown; charset=utf-8",
                report="report:markdown",
                sheet="paper.sheets:markdown",
                pictures=("mermaid", "svg", "none"),
            ),
            Format(
                "html",
                ".html",
                "text/html; charset=utf-8",
                report="html:html",
                sheet="paper.sheets:html",
                joinable=False,
                pictures=("svg", "none"),
            ),
            Format(
                "json",
                ".json",
                "application/json",
                report="formats:as_json",
                for_people=False,
            ),
            Format("text", ".txt", "text/plain; charset=utf-8", "terminal:text"),
            Format(
                "pdf",
                ".pdf",
                "application/pdf",
                report="pdf:pdf",
                sheet="paper.sheets:pdf",
                joinable=False,
                binary=True,
                pictures=("svg", "none"),
                needs="weasyprint",
            ),
        )
    }
)
"""Every format by its name."""

ON_PAPER = {name: each for name, each in FORMATS.items() if each.sheet}
"""The formats of sheets to fill in on paper."""

BY_HTTP = {name: each for name, each in FORMATS.items() if not each.needs}
"""The formats of advice that programs are answered in."""


def named_by(file: Path, formats: Iterable[Format], *, or_form: bool = False) -> str:
    """The format that the name of a file asks for. Raises InputError where it asks for none."""
    ends = {each.suffix: each.name for each in formats}
    return ends[ending(file, list(ends), or_form=or_form)]
