"""What Groundswell says, in the language that is spoken.

Sentences stand in Fluent files, `templates/languages/<code>/<part>.ftl`. What a language does not say is
said in English. A message is read when it is first said: most runs say few of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache, cached_property
from textwrap import dedent
from typing import Any, TypeVar

from .locale import SOURCE, spoken
from .resources import built_in, names_in
from .safe_text import keep
from .untranslated import Untranslated

Said = str | int | date
"""What a sentence can be told: text, a number, a day."""

Key = TypeVar("Key")

ENTRY = re.compile(r"^(-?[A-Za-z][\w-]*) *=", re.MULTILINE)
"""How a message or a term begins."""

REST = re.compile(r"^(?=\S)", re.MULTILINE)
"""Where the next entry or comment begins."""

ATTRIBUTE = re.compile(r"^ +\.([A-Za-z][\w-]*) *=", re.MULTILINE)
REFERENCE = re.compile(r"\{\s*(-?[A-Za-z][\w-]*)")
SIGNS = re.compile(r"[{}]")
THOUSAND = 1000
FILE = ".ftl"
"""How the names of files of messages end."""

PUT_IN = re.compile(r'\{ ?(?:\$([\w-]+)|"([^"\\]*)") ?\}')
"""A variable, or signs that would mean something else if they stood there without quotes."""


class Messages:
    """The messages of one language, by their names."""

    def __init__(self, code: str) -> None:
        self.code = code
        self.sources: dict[str, Mapping[str, str]] = {}
        for name in names_in(f"languages/{code}"):
            if name.endswith(FILE):
                self.sources.update(entries(built_in(f"languages/{code}/{name}") or ""))
        self.quick: dict[str, str | None] = {}
        self.learnt: set[str] = set()
        self.fixed: dict[str, str] = {}

    @cached_property
    def bundle(self) -> Any:
        """What words a message in which a word depends on what is told."""
        from fluent.runtime import FluentBundle

        return FluentBundle([self.code], use_isolating=False)

    def __contains__(self, key: str) -> bool:
        """Whether there is a message, or an attribute of one, of this name."""
        name, _, attribute = key.partition(".")
        return attribute in self.sources.get(name, ())

    def say(self, key: str, values: Mapping[str, Said]) -> str:
        """A message, or an attribute of one, with what it is told."""
        if key not in self.quick:
            name, _, attribute = key.partition(".")
            self.quick[key] = filled_in(self.sources[name][attribute])
        pattern = self.quick[key]
        if pattern is None:
            return self.worded(key, values)
        has_large = False
        for value in values.values():
            if isinstance(value, str):
                continue
            if self.code != SOURCE or not isinstance(value, int):
                return self.worded(key, values)
            has_large = has_large or value >= THOUSAND
        return pattern % (in_english(values) if has_large else values)

    def worded(self, key: str, values: Mapping[str, Said]) -> str:
        """A message in which a word depends on what is told."""
        name, _, attribute = key.partition(".")
        self.learn(name)
        message = self.bundle.get_message(name)
        pattern = message.attributes[attribute] if attribute else message.value
        said, errors = self.bundle.format_pattern(pattern, dict(values))
        if errors:
            raise ValueError(f"{self.code}: {key}: {errors[0]}")
        return str(said)

    def learn(self, name: str) -> None:
        """Read a message or term, and those that it refers to."""
        from fluent.runtime import FluentResource

        if name in self.learnt or name not in self.sources:
            return
        self.learnt.add(name)
        self.bundle.add_resource(FluentResource(written(name, self.sources[name])))
        for text in self.sources[name].values():
            for other in REFERENCE.findall(text):
                self.learn(other)


def entries(source: str) -> Iterator[tuple[str, Mapping[str, str]]]:
    """The messages and terms of a file by name: the text, under no name, and the attributes."""
    for found in ENTRY.finditer(source):
        end = REST.search(source, found.end())
        whole = source[found.end() : end.start() if end else None].rstrip() + "\n"
        if " ." not in whole:  # most have no attributes
            yield found[1], {"": whole}
            continue
        text, *rest = ATTRIBUTE.split(whole)
        yield found[1], {"": text, **dict(zip(rest[::2], rest[1::2], strict=True))}


def written(name: str, texts: Mapping[str, str]) -> str:
    """A message or term as Fluent reads it."""
    own, *others = [(key, text.rstrip()) for key, text in texts.items()]
    lines = [f"{name} ={own[1]}", *(f"    .{key} ={text}" for key, text in others)]
    return "\n".join(lines) + "\n"


def filled_in(text: str) -> str | None:
    """A text in which things are only put in, as a pattern of Python: "Hello %(name)s".

    None where there is more to it, or where it begins beside its name and goes on below.
    """
    is_block = text.startswith("\n")
    whole = dedent(text).strip("\n").rstrip() if is_block else text.strip()
    if ("\n" in whole and not is_block) or SIGNS.search(PUT_IN.sub("", whole)):
        return None
    return PUT_IN.sub(
        lambda found: f"%({found[1]})s" if found[1] else found[2], whole.replace("%", "%%")
    )


def in_english(values: Mapping[str, Said]) -> dict[str, str]:
    """Values as an English sentence holds them: 1,000,000."""
    return {n: f"{each:,}" if isinstance(each, int) else str(each) for n, each in values.items()}


@cache
def messages(code: str) -> Messages:
    """The messages of a language."""
    return Messages(code)


def say(key: str, /, **values: Said) -> str:
    """A sentence in the language that is spoken now, with what it is told; English where it has none.

    Raises KeyError where there is none of this name.
    """
    found = messages(spoken())
    if not values and key in found.fixed:  # most of what is said, thousands of times a second
        return found.fixed[key]
    speaker = found if found.code == SOURCE or key in found else messages(SOURCE)
    text = speaker.say(key, values)
    if speaker is not found:
        text = Untranslated(text)
    if not values:
        found.fixed[key] = keep(text)
    return text


def is_said(key: str) -> bool:
    """Whether there is a message, or an attribute of one, of this name."""
    return key in messages(spoken()) or key in messages(SOURCE)


class Spoken(Mapping[Key, str]):
    """Texts by their keys, said in the language that is spoken when they are looked up.

    `keys` holds for each key the name of the message that says it.
    """

    def __init__(self, keys: Mapping[Key, str]) -> None:
        self.messages = dict(keys)

    def __getitem__(self, key: Key) -> str:
        """The text of a key."""
        return say(self.messages[key])

    def __iter__(self) -> Iterator[Key]:
        """The keys, in order."""
        return iter(self.messages)

    def __len__(self) -> int:
        """How many there are."""
        return len(self.messages)
