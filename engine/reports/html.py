"""Advice as one page of HTML that needs no script and loads nothing."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Unpack

from ..advising.advice import Advice
from ..common.locale import speaking
from ..common.messages import say
from .illustrations import Look, inline, layout_of
from .report import content
from .template import rendered

STYLE = "width: 100%; height: 40rem; resize: vertical; border: 1px solid GrayText"
"""As tall as most screens, and to be drawn longer: a frame without scripts cannot fit itself."""


def html(advice: Advice, templates: Path | None = None, **look: Unpack[Look]) -> str:
    """The report in HTML, by the built-in template or one of the same name in `templates`.

    It has every picture where nothing else is given. Raises InputError where a template of the
    user's is wrong.
    """
    layout, pictures = layout_of(look), look.get("pictures")
    with speaking(advice.language):
        if pictures is None:
            pictures = inline(advice, layout)
        seen = content(advice, look, facts=templates is not None)
        return rendered({**seen, "pictures": pictures}, templates, layout.html)


def framed(advice: Advice, *, brief: bool = False) -> str:
    """The page as a notebook shows it: inside a frame, so that its styles reach nothing outside.

    The frame is a sandbox in which nothing runs, opens a window or sends a form.
    """
    with speaking(advice.language):
        title = say("report-frame")
    return (
        f'<iframe title="{escape(title)}" sandbox="" referrerpolicy="no-referrer" style="{STYLE}" '
        f'srcdoc="{escape(html(advice, brief=brief))}"></iframe>'
    )
