"""The tokens of a condition: what is not on this list never reaches the parser.

Python's own tokens are many more: comments, strings that stand side by side, `0x10`, lines that go
on behind a backslash, letters that are folded to others. Each of them reads as something that does
not stand there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..common.messages import say

TOKEN = re.compile(
    r"""
    (?P<blank>[ \t\r\n]+)
  | (?P<comment>\#[^\n]*)
  | (?P<prefix>[A-Za-z_]\w*["'])
  | (?P<name>[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)
  | (?P<number>\d[\w.]*)
  | (?P<text>"[^"\r\n]*"|'[^'\r\n]*')
  | (?P<sign>==|!=|<=|>=|<(?![>=])|>|[()\[\],])
  | (?P<other>[^\s\w"'()\[\],\#]+|[^\W\d_]+|.|\s)
    """,
    re.VERBOSE | re.ASCII,
)
"""Each way in which a piece of a condition can begin; the last two take whatever is left."""

NUMBER = re.compile(r"0|[1-9][0-9]*")

INSTEAD = {
    "=": "==",
    "===": "==",
    "<>": "!=",
    "=>": ">=",
    "=<": "<=",
    ":=": "==",
    "&": "and",
    "&&": "and",
    "|": "or",
    "||": "or",
    "!": "not",
}
"""What to write in place of signs that people bring from other languages."""

STRANGE = {
    "-": "sign-minus",
    "{": "sign-braces",
    "}": "sign-braces",
    "\\": "sign-backslash",
    '"': "sign-quotation-mark",
    "'": "sign-quotation-mark",
}
"""The messages about signs for which nothing else can be written."""

JOINS = frozenset({"and", "or", "not", "in"})
WORDS = JOINS | {"true", "false"}


class Token(NamedTuple):
    """One piece of a condition: its kind, how it is written, and at which sign it begins."""

    kind: str
    text: str
    at: int


START = Token("", "", 0)
"""What stands before the first token."""


class Fault(NamedTuple):
    """One thing that is wrong with a condition, and at which sign of it, where that is known."""

    message: str
    at: int | None = None


def tokens(text: str) -> list[Token]:
    """The pieces of a condition without its blanks, also those that are not of the language."""
    return [
        Token(found.lastgroup or "other", found[0], found.start())
        for found in TOKEN.finditer(text)
        if found.lastgroup != "blank"
    ]


def faults(text: str) -> list[Fault]:
    """Whatever in a condition is no token of the language, or stands where none of them can."""
    found = tokens(text)
    pairs = list(zip([START, *found], found, strict=False))
    alone = (Fault(said, each.at) for before, each in pairs if (said := wrong(each, before)))
    return sorted([*alone, *out_of_place(found)], key=lambda fault: fault.at or 0)


def wrong(token: Token, before: Token) -> str | None:
    """What is wrong with one token, whatever stands behind it."""
    match token.kind:
        case "comment":
            return say("sign-comment")
        case "prefix":
            return say("sign-prefix")
        case "number" if not NUMBER.fullmatch(token.text):
            return say("sign-no-number", found=token.text[:40])
        case "text" if "\\" in token.text:
            return say("sign-in-quotes")
        case "name":
            return wrong_name(token.text, before)
        case "other":
            return wrong_sign(token.text)
    return None


def wrong_name(name: str, before: Token) -> str | None:
    """What is wrong with a name that is a word of another language."""
    if name == "is":
        fact = before.text if before.kind == "name" else "it"
        return say("sign-is", fact=fact)
    if before.text == "is":  # said there
        return None
    if name == "None":
        return say("sign-none")
    right = name.lower()
    if right in WORDS and right != name:
        return say("sign-capitals", name=name, right=right)
    return None


def wrong_sign(sign: str) -> str:
    """That some sign is not of the language; one that may not be seen is named by its number."""
    if sign in INSTEAD:
        return say("sign-instead", sign=sign, right=INSTEAD[sign])
    if sign in STRANGE:
        return say(STRANGE[sign], sign=sign)
    if sign.isascii() and sign.isprintable():
        return say("sign-unknown", sign=sign[:10])
    numbers = " ".join(f"U+{ord(each):04X}" for each in sign[:4])
    return say("sign-unknown.number", sign=numbers)


def out_of_place(found: Sequence[Token]) -> Iterator[Fault]:
    """Strings side by side, and brackets around a single name or value."""
    for number, token in enumerate(found):
        before = found[number - 1] if number else START
        if token.kind == "text" and before.kind in ("text", "prefix"):
            yield Fault(say("sign-side-by-side"), token.at)
        if token.text == "(" and token.kind == "sign" and not is_call(before):
            inside = found[number + 1 : number + 3]
            single = len(inside) == 2 and inside[1].text == ")"
            if single or (inside and inside[0].text == "["):
                yield Fault(say("sign-brackets"), token.at)


def is_call(token: Token) -> bool:
    """Whether a bracket behind this token holds what a call is about."""
    return token.kind == "name" and token.text not in JOINS
