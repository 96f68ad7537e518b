"""Which language whoever asks wants to be answered in: by the address, or by a header."""

from __future__ import annotations

from collections.abc import Iterator

from starlette.requests import Request

from ...common.locale import matched

CHOICE = "language"
"""What an address says of the language: ?language=es."""


def chosen(request: Request) -> str | None:
    """The language that the address asks for, if there is such a one."""
    return matched(request.query_params.getlist(CHOICE))


def accepted(request: Request) -> str | None:
    """The language that a header asks for, the one liked best of those there are."""
    return matched(tags(", ".join(request.headers.getlist("accept-language"))))


def tags(wanted: str) -> Iterator[str]:
    """The languages that a header asks for, those first that are liked best."""
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
