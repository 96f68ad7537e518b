"""A language made by machine, in which every word of ours shows: what is plain in it was never moved.

Letters get accents and texts a frame; what stands in braces stays as it is, as a translator leaves it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import unescape

import pytest
from groundswell.engine.common import locale, messages
from groundswell.engine.packs.translation import Path, Translation

CODE = "xa"
PLAIN = "aceinosuyACEINOSUYdghjklrtwzDGHJKLRTWZbfmpqvxBFMPQVX"
ACCENTED = "áçéíñóšúýÁÇÉÍÑÓŠÚÝďğĥĵķĺŕťŵžĎĞĤĴĶĹŔŤŴŽƀƒɱƥɋѵẋƁƑḾƤɊѴẊ"
ACCENTS = str.maketrans(PLAIN, ACCENTED)
BRACES = re.compile(r"(\{%.*?%\}|\{\{.*?\}\}|\{[^{}]*\}|<[^<>]*>|&\w+;)", re.DOTALL)
VARIANT = re.compile(r"^(\s*\*?\[\w+\])", re.MULTILINE)
WORD = re.compile(r"[A-Za-z]{3,}")
SPOKEN = re.compile(r'(?:aria-label|data-label|title|alt)="([^"]*)"')


def accented(text: str) -> str:
    """A text with accents; braces, tags and entities as they are."""
    return "".join(
        part if place % 2 else part.translate(ACCENTS)
        for place, part in enumerate(BRACES.split(text))
    )


def accented_message(text: str) -> str:
    """A Fluent pattern with accents: in a selector only the text of the variants has them."""
    if "->" not in text:
        return accented(text)
    lines = []
    for line in text.split("\n"):
        lead = VARIANT.match(line)
        if lead:
            lines.append(lead[1] + accented(line[lead.end() :]))
        elif "->" in line:
            before, _, behind = line.rpartition("{")
            lines.append(accented(before) + "{" + behind)
        else:
            closing, brace, rest = (
                line.partition("}") if line.strip().startswith("}") else ("", "", line)
            )
            lines.append(closing + brace + accented(rest))
    return "\n".join(lines)


class Pseudo(messages.Messages):
    """The English messages with accents; numbers as in English."""

    def __init__(self) -> None:
        super().__init__(locale.SOURCE)
        self.sources = {
            name: {key: accented_message(text) for key, text in texts.items()}
            for name, texts in self.sources.items()
        }


def find(self: Translation, path: Path, english: str) -> str:
    """A text of a pack with accents, in place of one that somebody wrote."""
    self.asked[path] = english
    return accented(english)


@pytest.fixture
def pseudo(monkeypatch: pytest.MonkeyPatch) -> str:
    """The code of the language made by machine, which there is while a test runs."""
    made, real = Pseudo(), messages.messages
    monkeypatch.setattr(messages, "messages", lambda code: made if code == CODE else real(code))
    monkeypatch.setattr(Translation, "find", find)
    known = locale.languages()
    monkeypatch.setattr(locale, "languages", lambda: (*known, CODE))
    return CODE


def plain_words(text: str, allowed: Iterable[str] = ()) -> list[str]:
    """The words of a text that have no accents, but for those that are nobody's to translate."""
    names = {word.casefold() for name in allowed for word in WORD.findall(name)}
    clean = re.sub(r"https?://\S+|[\w.]*[A-Za-z0-9-]+\.(yaml|md|html|pdf|json)\b", " ", text)
    whole = re.findall(r"[\w'’-]+", clean)
    found = [word for word in whole if word.isascii() and WORD.search(word)]
    return [word for word in found if not names.issuperset(WORD.findall(word.casefold()))]


def visible(page: str) -> str:
    """The words of a page of HTML, with those that are said of it."""
    page = re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL)
    return unescape(" ".join([*SPOKEN.findall(page), re.sub(r"<[^>]*>", " ", page)]))
