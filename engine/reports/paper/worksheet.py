"""Sheets to fill in on paper, one piece of work each: from data in `templates/sheets`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from types import SimpleNamespace

from ...common.resources import table
from ...common.safe_text import page_text
from ...common.templates import tidy
from ...common.untranslated import told_apart
from ...packs.pack import RulePack
from ...packs.rule import Strict
from ..kinds import Kind
from ..template import built_in_template
from .elements import Element
from .sheet import UNSAID, folded

MARKDOWN = Kind("worksheet.md.j2", str, autoescape=False)
HTML = Kind("worksheet.html.j2", page_text, autoescape=True)
"""The templates of these sheets; they are none that users replace."""


class Part(Strict):
    """One part of a sheet: what it is about, and what is written there; a `leaf` is a new page."""

    title: str
    text: str = ""
    leaf: bool = False
    of: tuple[Element, ...]


class SheetFile(Strict):
    """A sheet, as its file holds it: its texts are names of messages."""

    title: str
    about: tuple[str, ...]
    keep: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class WorkSheet:
    """A sheet as it is printed: its file, and each part with what the pack filled in."""

    file: SheetFile
    parts: tuple[tuple[Part, tuple[SimpleNamespace, ...]], ...]


@cache
def sheet_file(name: str) -> SheetFile:
    """What the file of a sheet holds, read once."""
    return SheetFile.model_validate(table(f"sheets/{name}.yaml"))


def work_sheet(name: str, pack: RulePack) -> WorkSheet:
    """A sheet by its name, for the rules of a pack."""
    file = sheet_file(name)
    filled = [
        (part, tuple(view for element in part.of if (view := element.view(pack)) is not None))
        for part in file.parts
    ]
    return WorkSheet(file, tuple((part, views) for part, views in filled if views))


def markdown(found: WorkSheet) -> str:
    """The sheet as Markdown that can also be read and printed as plain text."""
    return tidy(written(MARKDOWN, found))


def html(found: WorkSheet) -> str:
    """The sheet as one page of HTML that needs no script and loads nothing."""
    return written(HTML, found).rstrip("\n")


def written(kind: Kind, found: WorkSheet) -> str:
    """The sheet through one of its templates."""
    view = {"sheet": found, "unsaid": [*UNSAID.values()]}
    return told_apart(built_in_template(kind).render(view, folded=folded))
