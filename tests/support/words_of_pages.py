"""All that somebody reads on a page or in a file, and what of it only those know who write files."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from html.parser import HTMLParser

SAID = frozenset({"title", "aria-label", "alt", "label", "placeholder"})
"""Attributes whose text is read as well."""

OF_FILES = {
    "the key of a fact": r"\b(?:movement|turnout|negotiation|coalition|context|ally|allies)"
    r"(?:\[\d*\])?\.[a-z_]{2,}",
    "a word as files write it": r"\b[a-z]+(?:_[a-z]+)+\b",
    "an option of a command": r"(?<![\w-])--[a-z]",
    "a bracket": r"\[\d*\]",
    "a place in a file": r"\.ya?ml\b|\w:\d+:",
    "a command": r"\bgroundswell [a-z]|\bCASE\b|\bRULE\b|\bFACT\b",
    "how a message shows what it found": r"; this is|this is text|\(allowed:",
}
"""What nobody should meet who answers in a browser."""


class Words(HTMLParser):
    """Reads a page as a person does, and not what stands in its fields."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self._unread = 0
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unread += tag in ("style", "script", "textarea")
        self.found += [value or "" for name, value in attrs if name in SAID]

    def handle_endtag(self, tag: str) -> None:
        self._unread -= tag in ("style", "script", "textarea")

    def handle_data(self, data: str) -> None:
        if not self._unread:
            self.found.append(data)


def read(content: bytes, media: str) -> str:
    """What somebody reads in a file of a media type."""
    if "pdf" in media:
        from pypdf import PdfReader

        return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
    text = content.decode()
    return " ".join(Words(text).found) if "html" in media else text


def of_files(text: str) -> Iterator[str]:
    """What in a text only those know who write files, with what stands around it."""
    for kind, sign in OF_FILES.items():
        for found in re.finditer(sign, text):
            around = text[max(0, found.start() - 40) : found.end() + 40]
            yield f"{kind}: {' '.join(around.split())}"
