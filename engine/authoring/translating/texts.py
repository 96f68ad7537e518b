"""A translation as its file: every text of a pack, with the English above each that is still wanted."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterator, Mapping
from typing import Any

from ...common.safe_text import fold
from ...packs.translation import MARK, REVIEW, Path, Translation, mark_of

WIDTH = 100
PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9]*([_ -][A-Za-z0-9]+)+|[A-Za-z]{4,}|[A-Z][0-9]+")
"""Keys that YAML takes as they are; no word for yes, no or nothing is among them."""

HEAD = f"""\
# The texts of this pack in another language. Write each behind its mark, which says from which English it
# was made. What stands in {{{{ }}}} and {{% %}} stays as it is. Above a text that is missing stands the English,
# and what was written for it before the English changed. `{REVIEW}` names who speaks this language as a
# first one and has read all of it; until then every report says that nobody has.
"""

Tree = dict[str | int, Any]


def file_of(translation: Translation) -> str:
    """The file of a translation as it should be: texts that are right, and room for all others."""
    tree: Tree = {}
    for path in translation.asked:
        below = tree
        for step in path:
            below = below.setdefault(step, {})
    lines = [HEAD, f"{REVIEW}: {json.dumps(translation.reviewer, ensure_ascii=False)}", ""]
    return "\n".join([*lines, *written(translation, tree, (), "")]) + "\n"


def written(translation: Translation, tree: Tree, above: Path, indent: str) -> Iterator[str]:
    """The lines of a part of the file."""
    for step, below in tree.items():
        path = (*above, step)
        lead = "-" if isinstance(step, int) else f"{keyed(step)}:"
        if below:
            yield f"{indent}{lead}"
            yield from written(translation, below, path, indent + "  ")
        else:
            yield from text_at(translation, path, indent, lead)


def text_at(translation: Translation, path: Path, indent: str, lead: str) -> Iterator[str]:
    """The lines of one text: behind its mark, or the English as a comment and room for it."""
    english = translation.asked[path]
    text = translation.find(path, english)
    mark = f"{indent}- {mark_of(english)}:" if lead == "-" else f"{indent}  {mark_of(english)}:"
    if text is None:
        yield from commented(english, indent)
        for old in outdated(translation, path):
            yield from commented(f"before: {old}", indent)
    if lead != "-":
        yield f"{indent}{lead}"
    if text is None:
        yield mark
        return
    yield f"{mark} >-"
    yield from folded(text, f"{indent}    ")


def keyed(step: str) -> str:
    """A key as YAML takes it."""
    return step if PLAIN.fullmatch(step) else json.dumps(step, ensure_ascii=False)


def commented(text: str, indent: str) -> Iterator[str]:
    """A text as comments."""
    return folded(text, f"{indent}# ")


def folded(text: str, lead: str) -> Iterator[str]:
    """A text in lines of the width of a page, each behind the same signs."""
    lines = textwrap.wrap(fold(text), WIDTH, break_long_words=False, break_on_hyphens=False)
    return (lead + line for line in lines)


def outdated(translation: Translation, path: Path) -> Iterator[str]:
    """What stands at a path that was made from an English text that reads otherwise now."""
    found: Any = translation.at(path)
    if isinstance(found, Mapping):
        yield from (str(text) for mark, text in found.items() if MARK.fullmatch(str(mark)) and text)
