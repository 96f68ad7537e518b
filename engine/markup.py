"""Text as data: what stands in a case or a rule never becomes markup."""

from __future__ import annotations

import re
from functools import lru_cache

from markupsafe import Markup, escape

STEERING = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff\ufffe\uffff]"
)
"""Signs that steer a terminal, turn the direction of a whole line, or that no page may hold.

Letters are never among them.
"""

INLINE = re.compile(r"[\\`*_\[\]<>&|~$#@^{}]|(?<=\w)[:.](?=[/\w])")
"""What can begin markup inside a line of Markdown, bare web and mail addresses included."""

LEADING = re.compile(r"^(\d{0,9})([-+=.)])")
"""What can begin a list or underline a heading at the start of a line."""


def one_line(value: object) -> str:
    """A value as text on one line, without signs that steer; markup in it is not yet escaped."""
    text = str(value)
    if text.isascii() and text.isprintable() and "  " not in text and text == text.strip():
        return text
    return " ".join(STEERING.sub("", text).split())


def markdown_text(value: object) -> str:
    """A value as Markdown that shows exactly its text, on one line; Markup stays as it is."""
    if isinstance(value, Markup):
        return value
    return escaped(value if type(value) is str else str(value))


@lru_cache(maxsize=2048)
def escaped(text: str) -> str:
    """A text as Markdown. The texts of rules come again in every report, so some are kept."""
    text = INLINE.sub(r"\\\g<0>", one_line(text))
    return Markup(LEADING.sub(r"\1\\\2", text))  # noqa: S704 - what could be markup is escaped


def page_text(value: object) -> str:
    """A value as HTML that shows exactly its text, on one line; Markup stays as it is."""
    if isinstance(value, Markup):
        return value
    return escaped_for_html(value if type(value) is str else str(value))


@lru_cache(maxsize=2048)
def escaped_for_html(text: str) -> Markup:
    """A text as HTML."""
    return escape(one_line(text))
