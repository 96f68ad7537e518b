"""Advice as PDF: the page of HTML on paper."""

from __future__ import annotations

from pathlib import Path
from typing import Unpack

from ..advising.advice import Advice
from .html import html
from .illustrations import Look, layout_of
from .printer import SIZES, on_paper, refuse
from .workshop import WORKSHOP

LONGEST = 1_000_000
"""How long a page of the user's own may be, in characters: to print one takes long."""


def pdf(advice: Advice, templates: Path | None = None, **look: Unpack[Look]) -> bytes:
    """The report as PDF, without author or date and always the same bytes.

    A `brief` one and a `plan` have one page. Raises InputError where WeasyPrint or its libraries are missing or
    cannot print it, or a template of the user's is wrong.
    """
    page = html(advice, templates, **look)
    if templates is not None and len(page) > LONGEST:
        refuse(
            f"the page of your own template is longer than {LONGEST:,} characters, the most that is "
            "printed; --format html writes it as it is"
        )
    sizes = SIZES if layout_of(look).one_page else SIZES[:1]
    if templates is None:
        return on_paper(page, sizes)
    return WORKSHOP.paper(page, sizes)
