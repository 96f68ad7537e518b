"""Which language is spoken: one for each thread and task, English unless another is chosen."""

from __future__ import annotations

import os
from collections.abc import Callable, Hashable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache, lru_cache, wraps
from typing import Literal, ParamSpec, TypeVar

from .resources import names_in

SOURCE = "en"
"""The language in which everything is written first."""

VARIABLES = ("GROUNDSWELL_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
"""The variables of the environment that may name a language, the strongest first."""

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ps", "ur", "yi"})
"""Languages of scripts that run from right to left."""

MOST_KEPT = 4096
"""How much of what one function gives is kept, over all languages."""

Given = ParamSpec("Given")
Result = TypeVar("Result")

_spoken: ContextVar[str] = ContextVar("language", default=SOURCE)


@cache
def our_languages() -> tuple[str, ...]:
    """The codes of the languages that we have texts in, English first."""
    found = names_in("languages")
    return (SOURCE, *(code for code in found if code != SOURCE))


_learnt: dict[str, None] = {}


def languages() -> tuple[str, ...]:
    """The codes of the languages that there are texts in, English first."""
    return tuple(dict.fromkeys((*our_languages(), *_learnt)))


def learn(codes: Iterable[str]) -> None:
    """Take languages for known that packs of others have texts in."""
    _learnt.update(dict.fromkeys(codes))


spoken = _spoken.get
"""Gives the code of the language that is spoken now."""


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Speak a language for a while."""
    before = _spoken.set(code)
    try:
        yield
    finally:
        _spoken.reset(before)


def speak(code: str) -> None:
    """Speak a language from now on, as a command does from start to end."""
    _spoken.set(code)


def matched(tags: Iterable[str]) -> str | None:
    """The first of some tags that there are texts for: "es_CO.UTF-8" and "es-CO" are es."""
    known = languages()
    for tag in tags:
        code = tag.partition(".")[0].partition("@")[0].replace("_", "-").lower()
        while code:
            if code in known:
                return code
            code = code.rpartition("-")[0]
    return None


def of_environment() -> str:
    """The language that the environment asks for; English where there are no texts in it."""
    return matched(filter(None, map(os.environ.get, VARIABLES))) or SOURCE


def direction(code: str) -> Literal["ltr", "rtl"]:
    """Which way a language is written."""
    return "rtl" if code.partition("-")[0] in RIGHT_TO_LEFT else "ltr"


def by_language(function: Callable[Given, Result]) -> Callable[Given, Result]:
    """Keep what a function of few values gives, for each language apart."""

    whole: Callable[..., Result] = function

    @lru_cache(maxsize=MOST_KEPT)
    def kept(_: str, /, *given: Hashable) -> Result:
        return whole(*given)

    @wraps(function)
    def found(*given: Given.args, **named: Given.kwargs) -> Result:
        return kept(spoken(), *given) if not named else whole(*given, **named)

    return found
