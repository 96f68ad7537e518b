"""The language of a browser: chosen on a page, asked for by the browser, or that of the command."""

from __future__ import annotations

from collections.abc import Iterator

from starlette.requests import Request

from ..common import locale, messages
from ..common.locale import matched, speaking, spoken
from ..common.messages import say
from .sessions import Session

CHOICE = "language"
"""What an address says of the language: ?language=es."""

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


def chosen(request: Request) -> str | None:
    """The language that the address asks for, if there is such a one."""
    return matched(request.query_params.getlist(CHOICE))


def language_of(request: Request, session: Session | None) -> str:
    """The language in which a request is answered."""
    kept = session.language if session else None
    wanted = ", ".join(request.headers.getlist("accept-language"))
    return chosen(request) or kept or matched(tags(wanted)) or spoken()


def tags(wanted: str) -> Iterator[str]:
    """The languages that a browser asks for, those first that it likes best."""
    liked = []
    for each in wanted.split(","):
        tag, _, how_much = each.partition(";")
        weight = weight_of(how_much)
        if weight:
            liked.append((-weight, tag.strip()))
    return (tag for _, tag in sorted(liked, key=lambda each: each[0]))


def weight_of(how_much: str) -> float:
    """How much a language is liked, from 0 to 1: q=0.8; nothing where this is no such number."""
    _, is_said, number = how_much.partition("=")
    if not is_said:
        return 1
    try:
        return float(number)
    except ValueError:
        return 0
