"""What reports and sheets say of where something is, for who answers in a browser."""

from __future__ import annotations

from ..common.messages import say
from ..reports.illustrations import Look
from ..reports.paper.sheets import Printed


def hand_on() -> str:
    """How to make a page that may be handed on."""
    return say("web-hand-on", page=say("web-save"), heading=say("web-save-to-hand-on"))


def on_paper(sheet: Printed) -> str:
    """Where a sheet to fill in is."""
    return say("web-on-paper", sheet=sheet.title, page=say("web-paper"))


IN_PAGES: Look = {"hand_on": hand_on, "on_paper": on_paper}
"""What a report says of where something is."""


def then() -> str:
    """What the questionnaire on paper says at its end."""
    return say("web-paper-then")
