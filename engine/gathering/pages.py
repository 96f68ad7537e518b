"""The page on many voices in each of its formats."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from markupsafe import Markup

from ..common.locale import speaking
from ..common.safe_text import markdown_text, page_text
from ..common.templates import tidy
from ..pictures import Drawn, drawn
from ..reports.kinds import Kind
from ..reports.printer import on_paper
from ..reports.template import built_in_template, rendered
from .content import content, pictures
from .gathered import Gathered

MARKDOWN = Kind("gathering.md.j2", markdown_text, autoescape=False)
HTML = Kind("gathering.html.j2", page_text, autoescape=True)


def markdown(found: Gathered) -> str:
    """The page in Markdown."""
    with speaking(found.language):
        return tidy(rendered(content(found), None, MARKDOWN))


def html(found: Gathered) -> str:
    """The page in HTML, with its pictures; it loads nothing."""
    with speaking(found.language):
        return rendered(seen(found), None, HTML)


def part(found: Gathered) -> Markup:
    """What the page has between head and foot, to stand in a page of the server."""
    with speaking(found.language):
        template = built_in_template(HTML)
        view = template.new_context(seen(found))
        return Markup("".join(template.blocks["advice"](view)))  # noqa: S704 - the template escapes


def seen(found: Gathered) -> dict[str, Any]:
    """The parts of the page in HTML, with its pictures."""
    shown: dict[str, Drawn] = {each.name: drawn(each, alone=False) for each in pictures(found)}
    return {**content(found), "pictures": shown}


def pdf(found: Gathered) -> bytes:
    """The page on paper. Raises InputError where WeasyPrint is missing."""
    with speaking(found.language):
        return on_paper(html(found))


def as_json(found: Gathered) -> str:
    """What was gathered as one JSON object."""
    return found.to_json()


PAGES: Mapping[str, Callable[[Gathered], str | bytes]] = MappingProxyType(
    {"md": markdown, "html": html, "json": as_json, "pdf": pdf}
)
"""What makes each format."""
