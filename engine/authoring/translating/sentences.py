"""The messages of a language as their files: what is right, and room for what is missing or stale."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from ...common.locale import SOURCE
from ...common.messages import FILE, entries, written
from ...common.resources import built_in, names_in
from ...packs.translation import MARK, mark_of

MARKED = re.compile(rf"^# ({MARK.pattern})\n(-?[A-Za-z][\w-]*) *=", re.MULTILINE)
"""A message behind the mark of the English that it was made from."""

HEAD = """\
# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.
"""


def names() -> list[str]:
    """The names of the files of messages."""
    return [name for name in names_in(f"languages/{SOURCE}") if name.endswith(FILE)]


@cache
def source(code: str, name: str) -> str:
    """A file of messages as it is; nothing where the language has none of this name."""
    return built_in(f"languages/{code}/{name}") or ""


def own_terms(code: str, name: str) -> Mapping[str, str]:
    """What a language has beside the English: terms, forms of words."""
    known = dict(entries(source(SOURCE, name)))
    found = entries(source(code, name))
    return {key: written(key, texts) for key, texts in found if key not in known}


def marked(code: str, name: str) -> Mapping[str, str]:
    """The mark above each message of a file."""
    return {key: mark for mark, key in MARKED.findall(source(code, name))}


def english(name: str) -> Mapping[str, str]:
    """The messages of an English file, as they are written."""
    return {key: written(key, texts) for key, texts in entries(source(SOURCE, name))}


def missing(code: str, name: str) -> Iterator[str]:
    """The names of the messages that a language has not."""
    found = dict(entries(source(code, name)))
    return (key for key in english(name) if key not in found)


def stale(code: str, name: str) -> Iterator[str]:
    """The names of the messages whose English reads otherwise now."""
    found, marks = dict(entries(source(code, name))), marked(code, name)
    return (
        key
        for key, text in english(name).items()
        if key in found and marks.get(key) != mark_of(text)
    )


def file_of(code: str, name: str) -> str:
    """A file of messages as it should be, in the order of the English one."""
    found, old = dict(entries(source(code, name))), {*stale(code, name)}
    parts = [HEAD]
    for key, text in english(name).items():
        mark = f"# {mark_of(text)}\n"
        if key in found and key not in old:
            parts.append(mark + written(key, found[key]))
            continue
        before = commented("before: " + written(key, found[key])) if key in old else ""
        parts.append(mark + commented(text) + before)
    parts += own_terms(code, name).values()
    return "\n".join(parts)


def commented(text: str) -> str:
    """A message as comments."""
    return "".join(f"# {line}\n" for line in text.splitlines())
