"""Rules and definitions: as an author writes them in a file, and as the engine uses them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from ..facts.section import with_a_visible_sign
from ..language.condition import Condition, names
from ..language.text import Text
from .translation import TOLD

Priority = Literal["now", "next", "later", "keep_in_mind", "hold_off"]
Basis = Literal["says", "follows", "ours"]
Evidence = Literal["practice", "case_studies", "statistical"]

Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*([-_][a-z0-9]+)*$")]
Prose = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=2000),
    AfterValidator(with_a_visible_sign),
]
Told = Annotated[Prose, TOLD]
"""A text that people read as it stands, in each language in its own."""

Facts = dict[str, Any]
"""A small case beside a rule: facts by their dotted names, or allies as a list."""


class Strict(BaseModel):
    """What is common to the models of a pack's files: no key that is not known."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class Source(Strict):
    """Where a rule comes from."""

    document: Prose
    passages: tuple[Prose, ...] = ()


class Advise(Strict):
    """The texts of a rule. `each` and `risk` are for rules over allies: a line for every ally.

    In a rule that a source says, `summary` and `because` say what the source says, and what is so in
    the case. `ours` is what we add to the summary; steps, lines for allies and limits are ours.
    """

    summary: Prose
    ours: Prose | None = None
    each: Prose | None = None
    risk: Prose | None = None
    steps: tuple[Prose, ...] = ()
    because: Prose


class RuleCases(Strict):
    """Small cases beside a rule: those it must fire on, stay silent on, and stay open on.

    Where it fires it does not surely give way to its own `unless`; where it `gives_way`, it fires
    and surely does.
    """

    fires: Annotated[tuple[Facts, ...], Field(min_length=1)]
    gives_way: tuple[Facts, ...] = ()
    silent: Annotated[tuple[Facts, ...], Field(min_length=1)]
    open: tuple[Facts, ...]


class DefinitionCases(Strict):
    """Small cases beside a definition: where it holds, where it fails, where it stays open."""

    holds: Annotated[tuple[Facts, ...], Field(min_length=1)]
    fails: Annotated[tuple[Facts, ...], Field(min_length=1)]
    open: tuple[Facts, ...]


class RuleFile(Strict):
    """One rule, as its file holds it.

    Where `unless` surely holds after the rule fired, its advice gives way: it is what `limits` say.
    A rule over allies names `most` groups at most; those for which the conditions under `first` hold
    come before others, in the order of these conditions.
    """

    id: Identifier
    title: Prose
    status: Literal["draft", "stable", "deprecated"]
    basis: Basis
    source: Source
    evidence: Evidence
    priority: Priority | dict[Priority, Prose]
    order: Annotated[int, Field(strict=True, ge=0, le=1000)] = 500
    over: Annotated[Literal["ally"] | None, Field(alias="for")] = None
    most: Annotated[int, Field(strict=True, ge=1, le=1000)] | None = None
    first: tuple[Prose, ...] = ()
    when: Prose
    unless: Prose | None = None
    advise: Advise
    limits: Prose
    supersedes: tuple[Identifier, ...] = ()
    opposes: tuple[Identifier, ...] = ()
    cases: RuleCases


class DefinitionEntry(Strict):
    """One definition, as `definitions.yaml` holds it under its name."""

    when: Prose
    says: Told
    says_not: Told
    note: Prose
    basis: Basis = "ours"
    cases: DefinitionCases


@dataclass(frozen=True)
class Place:
    """Where something is written: the file's name, and the line of its `when`."""

    file: str
    line: int | None


@dataclass(frozen=True)
class Definition:
    """A shared condition under a name."""

    name: str
    over_allies: bool
    condition: Condition
    entry: DefinitionEntry
    pack: str
    place: Place


@dataclass(frozen=True)
class Words:
    """The checked texts of a rule."""

    title: Text
    summary: Text
    ours: Text | None
    each: Text | None
    risk: Text | None
    steps: tuple[Text, ...]
    because: Text
    limits: Text

    def all(self) -> Iterator[Text]:
        """Every text, in the order they are printed."""
        yield from (self.title, self.summary)
        yield from (text for text in (self.ours, self.each, self.risk) if text is not None)
        yield from self.steps
        yield from (self.because, self.limits)


@dataclass(frozen=True)
class Rule:
    """One rule, checked and ready: its condition holds the pack's scope as well."""

    id: str
    over_allies: bool
    condition: Condition
    priorities: tuple[tuple[Priority, Condition | None], ...]
    words: Words
    file: RuleFile
    pack: str
    place: Place
    document: str
    unless: Condition | None = None
    first: tuple[Condition, ...] = ()

    @property
    def reads(self) -> frozenset[str]:
        """The facts and definitions that its texts, its choice of priority and its `unless` read."""
        found = frozenset[str]().union(*(text.reads for text in self.words.all()))
        return found.union(*map(names, self.later_conditions))

    @property
    def later_conditions(self) -> tuple[Condition, ...]:
        """The conditions that are asked once it fired: of its priorities, and its `unless`."""
        asked = (*(condition for _, condition in self.priorities), self.unless, *self.first)
        return tuple(condition for condition in asked if condition is not None)
