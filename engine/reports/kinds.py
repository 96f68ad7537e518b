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
BRIEF_MARKDOWN = Kind("brief.md.j2", markdown_text, autoescape=False)
BRIEF_HTML = Kind("brief.html.j2", page_text, autoescape=True)
KINDS = (MARKDOWN, HTML, BRIEF_MARKDOWN, BRIEF_HTML)
