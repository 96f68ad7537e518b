"""Advice as a notebook shows it: the whole page, in a frame of its own."""

from __future__ import annotations

from html import escape

from ..advising.advice import Advice
from .html import html

STYLE = "width: 100%; height: 40rem; resize: vertical; border: 1px solid #b9b9c3"
"""As tall as most screens, and to be drawn longer: a frame without scripts cannot fit itself."""


def framed(advice: Advice, *, brief: bool = False) -> str:
    """The page of HTML inside a frame, so that its styles reach nothing outside.

    The frame is a sandbox in which nothing runs, opens a window or sends a form.
    """
    return (
        f'<iframe title="Advice" sandbox="" referrerpolicy="no-referrer" style="{STYLE}" '
        f'srcdoc="{escape(html(advice, brief=brief))}"></iframe>'
    )
