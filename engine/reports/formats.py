"""The forms in which advice is written: each is one function from advice to the bytes of a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

from ..advising.advice import Advice, json_bytes
from .illustrations import NONE, Illustrations
from .report import markdown


class Writer(Protocol):
    """Writes advice, with a folder of the user's own templates or None.

    A `brief` report has at most one printed page; `pictures` are those that suit the format where
    nothing else is given. Raises InputError where a template of the user's is wrong, or what the
    format needs is not installed.
    """

    def __call__(
        self,
        advice: Advice,
        templates: Path | None,
        *,
        brief: bool = False,
        pictures: Illustrations | None = None,
    ) -> bytes:
        """The bytes of a file."""


@dataclass(frozen=True, slots=True)
class Format:
    """A form of report: its name, how names of its files end, and what writes it.

    Where it is `joinable`, reports on several cases may follow one another in one file.
    """

    name: str
    suffix: str
    written: Writer
    joinable: bool = True


def as_markdown(
    advice: Advice,
    templates: Path | None,
    *,
    brief: bool = False,
    pictures: Illustrations | None = None,
) -> bytes:
    """The report as Markdown."""
    return markdown(advice, templates, brief=brief, pictures=pictures).encode()


def as_json(
    advice: Advice,
    templates: Path | None,
    *,
    brief: bool = False,
    pictures: Illustrations | None = None,
) -> bytes:
    """The advice as one JSON object."""
    return json_bytes(advice)


def as_text(
    advice: Advice,
    templates: Path | None,
    *,
    brief: bool = False,
    pictures: Illustrations | None = None,
) -> bytes:
    """The report as plain text."""
    return text(advice, templates, brief=brief).encode()


def text(advice: Advice, templates: Path | None = None, *, brief: bool = False) -> str:
    """The report as plain text, 80 columns wide."""
    from .terminal import plain_text

    return plain_text(markdown(advice, templates, brief=brief, pictures=NONE))


def as_html(
    advice: Advice,
    templates: Path | None,
    *,
    brief: bool = False,
    pictures: Illustrations | None = None,
) -> bytes:
    """The report as one page of HTML."""
    from .html import html

    return html(advice, templates, brief=brief, pictures=pictures).encode()


def as_pdf(
    advice: Advice,
    templates: Path | None,
    *,
    brief: bool = False,
    pictures: Illustrations | None = None,
) -> bytes:
    """The report as PDF."""
    from .pdf import pdf

    return pdf(advice, templates, brief=brief, pictures=pictures)


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        form.name: form
        for form in (
            Format("md", ".md", as_markdown),
            Format("html", ".html", as_html, joinable=False),
            Format("json", ".json", as_json),
            Format("text", ".txt", as_text),
            Format("pdf", ".pdf", as_pdf, joinable=False),
        )
    }
)
"""Every form by its name."""
