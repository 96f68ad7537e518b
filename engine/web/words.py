"""What reports and sheets say of where something is, for who answers in a browser."""

from __future__ import annotations

from ..common.messages import say
from ..reports.illustrations import Look


def in_pages() -> Look:
    """What a report says: of pages and buttons, never of commands."""
    paper = say("web-paper")
    return {
        "hand_on": say("web-hand-on", page=say("web-save"), heading=say("web-save-to-hand-on")),
        "on_paper": say("web-on-paper", sheet="{title}", page=paper),
    }


def then() -> str:
    """What the questionnaire on paper says at its end."""
    return say("web-paper-then")
