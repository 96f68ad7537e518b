"""Text as data: what stands in a case or a rule never becomes markup."""

from __future__ import annotations

import re
import unicodedata

from markupsafe import Markup, escape

from .untranslated import CLOSE, OPEN, Untranslated

STEERING = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
"""Signs that steer a terminal, turn the direction of a whole line, or that no page may hold.

Letters are never among them.
"""

UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zs", "Zl", "Zp", "Mn", "Me"})
"""The kinds of signs that show nothing where they stand alone."""

BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and symbols that show nothing: fillers, and the Braille cell without dots."""

INLINE = re.compile(r"[\\`*_\[\]<>&|~$#@^{}]|(?<=\w)[:.](?=[/\w])(?!(?<=[\s(]\d\.)\d(?![\w./:]))")
"""What can begin markup inside a line of Markdown, bare web and mail addresses included; no "2.0"."""

LEADING = re.compile(r"^(\d{0,9})([-+=.)])")
"""What can begin a list or underline a heading at the start of a line."""

WORDS = "[A-Za-z0-9 ,;'\"()!?=%/“”‘’—…+-]*"
PLAIN = re.compile(rf"(?!\d*[-+=.)])(?! ){WORDS}(?:[.:](?![/\w]){WORDS})*")
"""Most texts: nothing in them can begin markup, so that they stand in Markdown as they are."""

KEPT: dict[str, str] = {}
"""Texts that come again in every report, with how they stand in Markdown; see `keep`."""

MOST_KEPT = 16_384
"""How many texts are kept."""


BREAKABLE = re.compile(r"(?:(?!(?<=«)[\u00a0\u202f](?=\S)|(?<=\S)[\u00a0\u202f](?=[:;?!»%]))\s)+")
"""Blanks at which a line may end: all but those that keep a French sign beside its word."""


def fold(text: str) -> str:
    """A text with one blank for any stretch of them; a blank at which no line may end stays."""
    if text.isascii():
        return " ".join(text.split())
    return BREAKABLE.sub(" ", text).strip()


def one_line(value: object) -> str:
    """A value as text on one line, without signs that steer; markup in it is not yet escaped."""
    text = str(value)
    if text.isascii() and text.isprintable() and "  " not in text and text == text.strip():
        return text
    return fold(STEERING.sub("", text))


def is_visible(text: str) -> bool:
    """Whether a page can show anything of a text: a letter, a digit, any sign that is not blank."""
    if text.isascii() and text.isprintable():
        return bool(text.strip())
    return any(
        unicodedata.category(char) not in UNSEEN and char not in BLANK
        for char in STEERING.sub("", text)
    )


def keep(text: str) -> str:
    """Remember how a text of a rule or a message stands in Markdown; gives it back.

    Never a text of a case: nothing that somebody wrote down stays behind once it is printed.
    """
    if len(KEPT) < MOST_KEPT:
        KEPT[text] = escaped(text)
    return text


def markdown_text(value: object) -> str:
    """A value as Markdown that shows exactly its text, on one line; Markup stays as it is."""
    if type(value) is not str:
        if isinstance(value, Markup):
            return value
        value = str(value)
    return KEPT.get(value) or escaped(value)


def escaped(text: str) -> str:
    """A text as Markdown."""
    if PLAIN.fullmatch(text) and "  " not in text and text[-1:] != " ":
        return text
    return LEADING.sub(r"\1\\\2", INLINE.sub(r"\\\g<0>", one_line(text)))


def page_text(value: object) -> Markup:
    """A value as HTML that shows exactly its text, on one line; Markup stays as it is.

    One that is not translated stands between marks, see `untranslated.py`.
    """
    if isinstance(value, Markup):
        return value
    text = escape(one_line(value))
    return Markup(OPEN + text + CLOSE) if isinstance(value, Untranslated) else text  # noqa: S704
