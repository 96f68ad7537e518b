"""A pack of rules, loaded and checked: what the readings read and the advice quotes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from ..common.locale import SOURCE
from ..common.problem import Problem
from ..facts import Case
from ..language.condition import Condition, counts, names, spelling
from ..language.text import Text
from .rule import Definition, Facts, Identifier, Place, Prose, Rule, Strict, Told
from .translation import Translation

HTTPS = re.compile(r"https://[A-Za-z0-9.-]+(/[A-Za-z0-9._~/%-]*)?")


def of_https(written: str) -> str:
    """Refuse an address that is not https, or holds a sign that could mean more on a page."""
    if not HTTPS.fullmatch(written):
        raise PydanticCustomError("address", "this is no plain address of https")
    return written


Address = Annotated[str, StringConstraints(max_length=300), AfterValidator(of_https)]
"""Where a document can be read."""


class PostureEntry(Strict):
    """The texts of one posture: its headline, and why in one to three sentences."""

    headline: Prose
    why: Prose


class CheckEntry(Strict):
    """One line of the readiness list."""

    check: Told
    when: Prose


class ScopeEntry(Strict):
    """What every rule takes for granted, and the rules that do not."""

    when: Prose
    except_: Annotated[tuple[Identifier, ...], Field(alias="except")] = ()


class SilenceEntry(Strict):
    """Groups of which no rule over allies speaks, and why: `when` is a condition on one ally.

    `perhaps` is said of a group of which this may be so, where nothing else is said of it.
    """

    when: Prose
    why: Told
    perhaps: Prose | None = None


class Document(Strict):
    """A document that rules cite; `short` is how a report names it after "the".

    `url` is where everybody can read it; a report links there and never opens it by itself.
    """

    title: Told
    short: Told
    authors: Prose | None = None
    year: int | None = None
    publisher: Prose | None = None
    url: Address | None = None
    note: Told | None = None


class Passage(Strict):
    """A sentence of a source, in our own words."""

    section: Told
    says: Told


class Precedent(Strict):
    """What a movement that once stood in a moment of its own did next, and what came of it.

    `facts` are what was known of it then, by their paths; `source` says where this is told.
    """

    case: Told
    as_of: Prose
    did: Told
    then: Told
    source: Told
    certainty: Literal["low", "medium", "high"]
    facts: Facts


class Term(Strict):
    """A word of the field, and what it means."""

    term: Told
    says: Told


def with_terms(written: object) -> object:
    """A glossary in which a word whose meaning alone is written is called as its key."""
    if not isinstance(written, Mapping):
        return written
    return {
        key: each if isinstance(each, Mapping) else {"term": key, "says": each}
        for key, each in written.items()
    }


class PackFile(Strict):
    """What `pack.yaml` says of a pack.

    `contradicts` names for a posture the rules that say the opposite of its headline.
    """

    name: Identifier
    version: Annotated[str, Field(min_length=1, max_length=40)]
    title: Told
    about: Told
    sources: dict[str, Document] = Field(default_factory=dict)
    passages: dict[str, Passage] = Field(default_factory=dict)
    scope: ScopeEntry | None = None
    postures: dict[Identifier, PostureEntry] = Field(default_factory=dict)
    readiness: tuple[CheckEntry, ...] = ()
    contradicts: dict[Identifier, tuple[Identifier, ...]] = Field(default_factory=dict)
    silences: tuple[SilenceEntry, ...] = ()
    glossary: Annotated[dict[str, Term], BeforeValidator(with_terms)] = Field(default_factory=dict)


@dataclass(frozen=True)
class Posture:
    """A posture: its name is that of the definition that decides it."""

    name: str
    headline: Text
    why: Text


@dataclass(frozen=True)
class Check:
    """One line of the readiness list, with the fact that settles it."""

    check: str
    condition: Condition
    fact: str


@dataclass(frozen=True)
class Silence:
    """Groups of which no rule over allies of a pack speaks, and why."""

    condition: Condition
    why: str
    pack: str
    place: Place
    perhaps: Text | None = None


@dataclass(frozen=True, eq=False)
class RulePack:
    """One or more packs together. Definitions stand in dependency order, rules in printing order.

    Its texts are in `language`; those that the `translations` lack are in English. `notes` are the places where a text seems to print what its author wrote to themselves.
    `precedents` stand beside the case that each describes.
    """

    files: tuple[PackFile, ...]
    digest: str
    definitions: tuple[Definition, ...]
    rules: tuple[Rule, ...]
    postures: tuple[Posture, ...]
    readiness: tuple[Check, ...]
    language: str = SOURCE
    translations: tuple[Translation, ...] = ()
    notes: tuple[Problem, ...] = ()
    precedents: tuple[tuple[Precedent, Case], ...] = ()
    silences: tuple[Silence, ...] = ()

    def __repr__(self) -> str:
        """The packs with their versions, and how much they hold, in one line."""
        packs = ", ".join(f"{file.name} {file.version}" for file in self.files)
        return f"<RulePack {packs}: rules={len(self.rules)} definitions={len(self.definitions)}>"

    @property
    def reviewers(self) -> tuple[str, ...]:
        """Who has read its texts that speaks their language as a first one; nobody, if not all."""
        found = [each.reviewer for each in self.translations]
        return tuple(dict.fromkeys(filter(None, found))) if all(found) else ()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the packs, in the order they were loaded."""
        return tuple(file.name for file in self.files)

    @property
    def version(self) -> str:
        """The versions of the packs, in the same order."""
        return ", ".join(file.version for file in self.files)

    @cached_property
    def counted(self) -> Mapping[str, Condition]:
        """The conditions on one ally that the packs count, by their spelling."""
        whole = [d.condition for d in self.definitions] + [r.condition for r in self.rules]
        whole += [c for rule in self.rules for c in rule.later_conditions]
        return {spelling(c.condition): c.condition for one in whole for c in counts(one)}

    @cached_property
    def contradictions(self) -> tuple[tuple[str, Rule], ...]:
        """Each posture with each rule that says the opposite of its headline."""
        pairs = [pair for file in self.files for pair in file.contradicts.items()]
        named = dict.fromkeys((posture, rule) for posture, rules in pairs for rule in rules)
        return tuple((posture, self.rule[rule]) for posture, rule in named)

    @cached_property
    def documents(self) -> Mapping[str, Document]:
        """The documents that rules cite, by their names."""
        return {name: each for file in self.files for name, each in file.sources.items()}

    @cached_property
    def passages(self) -> Mapping[str, Passage]:
        """The passages that rules cite, by their numbers."""
        return {name: each for file in self.files for name, each in file.passages.items()}

    @cached_property
    def rule(self) -> Mapping[str, Rule]:
        """The rules by id."""
        return {rule.id: rule for rule in self.rules}

    @cached_property
    def definition(self) -> Mapping[str, Definition]:
        """The definitions by name."""
        return {definition.name: definition for definition in self.definitions}

    def facts_behind(self, mentioned: frozenset[str]) -> frozenset[str]:
        """The facts behind some names: definitions are followed down to what they read."""
        found: set[str] = set()
        for name in mentioned:
            definition = self.definition.get(name)
            if definition is None:
                found.add(name)
            else:
                found |= self.facts_behind(names(definition.condition))
        return frozenset(found)
