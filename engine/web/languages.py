"""The language of a browser: chosen on a page, asked for by the browser, or that of the command."""

from __future__ import annotations

from starlette.requests import Request

from ..common import locale, messages
from ..common.locale import speaking, spoken
from ..common.messages import say
from ..serve.http.languages import CHOICE, accepted, chosen
from .sessions import Session

NAME = "language-name"
"""The message that says what a language calls itself."""


def offered() -> tuple[tuple[str, str], ...]:
    """The languages there are, each with what it calls itself."""
    return tuple((code, name_of(code)) for code in locale.languages())


def name_of(code: str) -> str:
    """What a language calls itself; its code where it does not say."""
    with speaking(code):
        return say(NAME) if NAME in messages.messages(code) else code


def query(code: str | None) -> str:
    """What an address says of a language; nothing where none was chosen."""
    return f"?{CHOICE}={code}" if code else ""


def language_of(request: Request, session: Session | None) -> str:
    """The language in which a request for a page is answered."""
    kept = session.language if session else None
    return chosen(request) or kept or accepted(request) or spoken()
