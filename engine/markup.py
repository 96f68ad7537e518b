"""Text as data: what stands in a case or a rule never becomes markup."""

from __future__ import annotations

import re

from markupsafe import Markup

STEERING = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb]"
)
"""Signs that steer a terminal or turn the direction of a whole line; letters are never among them."""

INLINE = re.compile(r"[\\`*_\[\]<>&|~$#@^{}]|(?<=\w)[:.](?=[/\w])")
"""What can begin markup inside a line of Markdown, bare web and mail addresses included."""

LEADING = re.compile(r"^(\d{0,9})([-+=.)])")
"""What can begin a list or underline a heading at the start of a line."""


def markdown_text(value: object) -> Markup:
    """A value as Markdown that shows exactly its text, on one line."""
    if isinstance(value, Markup):
        return value
    text = " ".join(STEERING.sub("", str(value)).split())
    text = INLINE.sub(r"\\\g<0>", text)
    return Markup(LEADING.sub(r"\1\\\2", text))  # noqa: S704 - what could be markup is escaped
