"""Advice as PDF: the page of HTML on paper."""

from __future__ import annotations

from pathlib import Path
from typing import Unpack

from ..advising.advice import Advice
from ..common.locale import speaking
from ..common.messages import say
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
    with speaking(advice.language):
        page = html(advice, templates, **look)
        if templates is not None and len(page) > LONGEST:
            refuse(say("pdf-too-long", most=LONGEST))
        sizes = SIZES if layout_of(look).one_page else SIZES[:1]
        return on_paper(page, sizes) if templates is None else WORKSHOP.paper(page, sizes)
