"""A page of HTML as a test reads it, and what holds of every one of ours."""

from __future__ import annotations

import re
from html.parser import HTMLParser

EMPTY = frozenset({"meta", "link", "br", "hr", "img", "input", "base"})


LOADING = frozenset({"src", "href", "srcset", "data", "action", "poster", "background", "ping"})


class Page(HTMLParser):
    """Reads a page and holds what it is made of; fails where a tag is not closed in its turn."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.headings: list[int] = []
        self.text: list[str] = []
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in EMPTY:
            self.open.append(tag)
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if not {"style", "title", "desc"} & set(self.open):
            self.text.append(data)

    @property
    def words(self) -> str:
        """All that is to be read, with white space folded."""
        return " ".join("".join(self.text).split())

    def named(self, tag: str) -> list[dict[str, str | None]]:
        return [attrs for name, attrs in self.tags if name == tag]


LINK = re.compile(r'<a href="(https://[A-Za-z0-9./_%~-]+)" rel="noreferrer">\1</a>')


def check(text: str) -> Page:
    """See that a page stands by itself: nothing in it is loaded, sent or run."""
    page = Page(text)
    assert text.startswith("<!DOCTYPE html>")
    rest = LINK.sub("", text)  # a source is only named, and says itself where it leads
    assert not re.search(r"https?:|//|url\(|@import|javascript:", rest)
    for tag, attrs in Page(rest).tags:
        assert tag not in {"script", "link", "iframe", "object", "embed", "form", "base", "img"}
        assert not [name for name in attrs if name.startswith("on")]
        for name in LOADING & attrs.keys():
            assert (attrs[name] or "").startswith("#")
    ids = [attrs["id"] for _, attrs in page.tags if "id" in attrs]
    assert len(ids) == len(set(ids))
    named = {
        name
        for _, attrs in page.tags
        for name in (attrs.get("aria-labelledby") or "").split()
    }  # fmt: skip
    assert named <= set(ids)
    return page
