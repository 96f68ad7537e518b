"""The kinds of templates that a report is made with, and how each keeps a value from being markup."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..common.safe_text import markdown_text, page_text


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of template: its file, and what turns a value into text that is no markup there.

    With `autoescape` Jinja escapes for HTML what is not yet escaped.
    """

    file: str
    printed: Callable[[object], str]
    autoescape: bool


MARKDOWN = Kind("report.md.j2", markdown_text, autoescape=False)
HTML = Kind("report.html.j2", page_text, autoescape=True)


@dataclass(frozen=True, slots=True)
class Layout:
    """What a page of advice is made of: its templates, and whether it has one printed page at most.

    `pictures` are the names of those that it has room for; None where it has room for all.
    """

    name: str
    markdown: Kind
    html: Kind
    one_page: bool = True
    pictures: tuple[str, ...] | None = None


WHOLE = Layout("whole", MARKDOWN, HTML, one_page=False)
BRIEF = Layout(
    "brief",
    Kind("brief.md.j2", markdown_text, autoescape=False),
    Kind("brief.html.j2", page_text, autoescape=True),
    pictures=("map",),
)
PLAN = Layout(
    "plan",
    Kind("plan.md.j2", markdown_text, autoescape=False),
    Kind("plan.html.j2", page_text, autoescape=True),
    pictures=(),
)
LAYOUTS = (WHOLE, BRIEF, PLAN)
KINDS = tuple(kind for each in LAYOUTS for kind in (each.markdown, each.html))
