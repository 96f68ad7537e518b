"""Advice as PDF: the page of HTML, printed by WeasyPrint."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NoReturn

from ..advice import Advice
from ..problem import InputError, Problem
from .html import html
from .illustrations import Illustrations

VARIANT = "pdf/ua-1"
"""The kind of PDF: one with tags, that a screen reader can follow."""

SIZES = (100, 92, 84, 76, 68, 60, 52)
"""In per cent of the usual size of text: what is tried until a brief report fits on one page."""

USUAL = 10.0
"""The usual size of text on paper, in points."""


def pdf(
    advice: Advice,
    templates: Path | None = None,
    *,
    brief: bool = False,
    pictures: Illustrations | None = None,
) -> bytes:
    """The report as PDF, without author or date and always the same bytes.

    A `brief` one has one page. Raises InputError where WeasyPrint or its libraries are missing, or
    a template of the user's is wrong.
    """
    page = html(advice, templates, brief=brief, pictures=pictures)
    return on_paper(page, SIZES if brief else SIZES[:1])


def on_paper(page: str, sizes: Sequence[int] = SIZES[:1]) -> bytes:
    """A page of HTML as PDF: with the first of these sizes of text at which it is one sheet, or
    the last. Raises InputError where WeasyPrint or its libraries are missing.
    """
    printer = weasyprint()
    source = printer.HTML(string=page, url_fetcher=nothing_is_fetched, media_type="print")
    for size in sizes:
        text = printer.CSS(string=f":root {{ font-size: {USUAL * size / 100}pt !important }}")
        document = source.render(stylesheets=[text], pdf_variant=VARIANT)
        if len(document.pages) == 1:
            break
    written: bytes = document.write_pdf(pdf_variant=VARIANT)
    return written


def weasyprint() -> Any:
    """The library that prints. Raises InputError where it or what it needs is missing."""
    if find_spec("weasyprint") is None:
        refuse("PDF needs WeasyPrint: install it with pip install 'groundswell[pdf]'")
    try:
        import weasyprint as found
    except OSError:
        refuse(
            "PDF needs the library Pango, which is not on this machine; "
            "on Debian and Ubuntu: apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
        )
    return found


def refuse(message: str) -> NoReturn:
    """Say that there is no PDF here, and what can be done."""
    raise InputError([Problem("--format pdf", None, None, message)])


def nothing_is_fetched(url: str, *_: object, **__: object) -> NoReturn:
    """A report loads nothing, whatever stands in a template of the user's."""
    raise ValueError("a report loads nothing")
