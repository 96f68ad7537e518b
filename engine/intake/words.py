"""What people write for a fact or for a value, in every language, as one plain spelling."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from ..common.locale import languages, speaking
from ..common.messages import say
from ..common.names import unmarked
from ..facts import FACTS
from ..facts.vocabulary import Value, as_written
from ..files.validation import UNKNOWN

TATWEEL = "\u0640"
"""A sign that only makes Arabic words longer."""

BETWEEN = re.compile(r"[\W_]+")
MANY = 65_536


@lru_cache(maxsize=MANY)
def plain(text: str) -> str:
    """A text without what people vary in it: capitals, accents, signs between words."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).replace(TATWEEL, "")
    return " ".join(BETWEEN.sub(" ", unmarked(text)).split())


@cache
def words(kind: str) -> frozenset[str]:
    """The words of a list in all languages, each in its plain spelling."""
    return frozenset(
        plain(each) for each in said(f"intake-words-{kind}") for each in each.split("|")
    )


def said(message: str) -> Iterator[str]:
    """A message in every language."""
    for code in languages():
        with speaking(code):
            yield say(message)


@cache
def unknown() -> frozenset[str]:
    """What people write where they do not know."""
    offered = {
        plain(text) for key in ("dont_know", "rather_not_say") for text in said(f"unsaid-{key}")
    }
    return frozenset({plain(each) for each in UNKNOWN} | offered | words("unknown")) - {""}


@cache
def titles() -> Mapping[str, frozenset[str]]:
    """By a plain title the paths of the facts that it names: by key, by topic, by question."""
    found: dict[str, set[str]] = {}
    for path in FACTS:
        found.setdefault(plain(path), set()).add(path)
        found.setdefault(plain(path.rpartition(".")[2]), set()).add(path)
    for code in languages():
        with speaking(code):
            for path, fact in FACTS.items():
                for text in (fact.topic, fact.question):
                    found.setdefault(plain(text), set()).add(path)
    for kind, path in (("case", "case"), ("group-name", "ally.name"), ("standing", "ally.support")):
        for title in words(kind):
            found.setdefault(title, set()).add(path)
    return {title: frozenset(paths) for title, paths in found.items()}


@cache
def values(path: str) -> Mapping[str, Value]:
    """By a plain text the value of a fact that it says for certain; what two of them say is left out."""
    fact = FACTS[path]
    found: dict[str, set[Value]] = {}
    for code in languages():
        with speaking(code):
            for value in fact.values:
                for text in (fact.choice(value), fact.phrase(value)):
                    found.setdefault(plain(text), set()).add(value)
    if path == "ally.support":
        for value in fact.values:
            for text in said(f"intake-words-support.{value}"):
                found |= {plain(each): {value} for each in text.split("|")}
    if fact.kind == "yes_no":
        for kind, value in (("yes", True), ("no", False)):
            found.update((each, {value}) for each in words(kind))
    found |= {plain(as_written(value)): {value} for value in fact.values}
    return {text: one for text, (one, *more) in ((t, [*v]) for t, v in found.items()) if not more}
