"""The printer: pages of HTML as PDF, by WeasyPrint."""

from __future__ import annotations

import logging
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from typing import Any, NoReturn

from ..common.messages import say
from ..common.problem import wrong
from ..pictures.shaping import lines_in_pictures_whole

VARIANT = "pdf/ua-1"
"""The kind of PDF: one with tags, that a screen reader can follow."""

PDF = "--format pdf"
"""What messages about printing are about."""

SIZES = (100, 92, 84, 76, 68, 60, 52)
"""In per cent of the usual size of text: what is tried until a brief report fits on one page."""

USUAL = 10.0
"""The usual size of text on paper, in points."""


class Printed(bytes):
    """A page as PDF; `scripts` are those of which no font here has all letters."""

    scripts: tuple[str, ...] = ()


def on_paper(page: str, sizes: Sequence[int] = SIZES[:1]) -> Printed:
    """A page of HTML as PDF: with the first of these sizes of text at which it is one sheet, or
    the last. Raises InputError where WeasyPrint or its libraries are missing, or cannot print it.
    """
    printer = weasyprint()
    try:
        return printed(printer, page, sizes)
    except Exception as error:  # whatever the library stumbles over, most of all in templates
        # Its own words may hold a part of the page.
        refuse(say("pdf-not-printed", error=type(error).__name__))


def printed(printer: Any, page: str, sizes: Sequence[int]) -> Printed:
    """A page as PDF by a library that is there, which raises what it likes."""
    fetcher = nothing_but_data(printer)
    source = printer.HTML(string=page, url_fetcher=fetcher, media_type="print")
    for size in sizes:
        text = printer.CSS(string=f":root {{ font-size: {USUAL * size / 100}pt !important }}")
        document = source.render(stylesheets=[text], pdf_variant=VARIANT)
        if len(document.pages) == 1:
            break
    with letters_without_font() as letters, lines_in_pictures_whole():
        written = Printed(document.write_pdf(pdf_variant=VARIANT))
    written.scripts = scripts_of(letters)
    return written


@contextmanager
def letters_without_font() -> Iterator[list[str]]:
    """The letters that WeasyPrint finds in no font while it writes; it says them to its log alone."""
    found: list[str] = []

    class Listener(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if str(record.msg).startswith(".notdef") and isinstance(record.args, tuple):
                found.append(str(record.args[0]))

    log, listener = logging.getLogger("weasyprint"), Listener()
    log.addHandler(listener)
    try:
        yield found
    finally:
        log.removeHandler(listener)


def scripts_of(letters: Iterable[str]) -> tuple[str, ...]:
    """The scripts that letters belong to, by the first word of their Unicode names."""
    names = {unicodedata.name(letter, "another").split()[0] for letter in letters}
    return tuple(sorted(name if name == "CJK" else name.capitalize() for name in names))


def weasyprint() -> Any:
    """The library that prints. Raises InputError where it or what it needs is missing."""
    if find_spec("weasyprint") is None:
        refuse(say("pdf-needs-weasyprint"))
    try:
        import weasyprint as found
    except OSError:
        refuse(say("pdf-needs-pango"))
    return found


def refuse(message: str) -> NoReturn:
    """Say that there is no PDF here, and what can be done."""
    raise wrong(PDF, message)


def nothing_but_data(printer: Any) -> Any:
    """What WeasyPrint loads things with: only what stands in the page itself, as data.

    A report loads nothing else, whatever stands in a template of the user's. Newer versions of the
    library want a class of theirs here, older ones a function.
    """
    if hasattr(printer, "URLFetcher"):
        return printer.URLFetcher(allowed_protocols=("data",), allow_redirects=False)

    def fetch(url: str, *given: Any, **named: Any) -> Any:
        if not url.lower().startswith("data:"):
            raise ValueError("a report loads nothing")
        return printer.default_url_fetcher(url, *given, **named)

    return fetch
