"""Texts of rules as a tree: words, values of facts, and choices between wordings.

A choice asks of what is known. Its test is made of conditions of the language, which hold where the
facts they read are known to fit, and of `Known`, which asks whether there is an answer at all; so
unknown can never slip in as false. A test has no "not": `negated` says what it would mean.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from ..common.messages import is_said
from ..facts import FACTS
from ..facts.vocabulary import Truth, Value
from .condition import Among, Between

TARGET = "movement.target"
ORGANIZATIONS = "coalition.organizations"

FITTED: Mapping[str, str] = {
    "other_side": TARGET,
    "leadership": TARGET,
    "your_groups": ORGANIZATIONS,
}
"""Names under which a text finds fitting words, each with the fact that settles them: for whom the
demands are addressed to, for what a group is near to or holds up, for who belongs to the coalition.
They can only be printed, not asked."""


def fact_that_fits(name: str) -> str | None:
    """The fact that settles what stands under a fitting name; None for other names.

    A language may have forms of a fitting word, as `other_side_of` for "of the other side".
    """
    if name in FITTED:
        return FITTED[name]
    fact = FITTED.get(name.rpartition("_")[0])
    return fact if fact and is_said(f"fitted-{name}") else None


Look = Callable[[str], "Value | None"]
"""Finds the value of a fact or definition by name; None where it is not known."""

Change = Literal["capitalize", "lower"]
CHANGES: Mapping[Change, Callable[[str], str]] = {"capitalize": str.capitalize, "lower": str.lower}
"""How a printed value can be changed."""

FORMS = ("zero", "one", "two", "few", "many", "other")
"""The forms of words beside a number; which numbers have which, each language says for itself."""

NUMBER_HERE = "{n}"
"""Where the number stands in a form; a form may do without it, as "both groups"."""


@dataclass(frozen=True, slots=True)
class Known:
    """The fact or definition is known; where `wanted` is False, it is not."""

    name: str
    wanted: bool = True


@dataclass(frozen=True, slots=True)
class Every:
    """All of some tests hold."""

    parts: tuple[Test, ...]


@dataclass(frozen=True, slots=True)
class Some:
    """At least one of some tests holds."""

    parts: tuple[Test, ...]


Test = Among | Between | Known | Every | Some


@dataclass(frozen=True, slots=True)
class Words:
    """Words that are printed as they stand."""

    text: str


@dataclass(frozen=True, slots=True)
class Printed:
    """The value of a fact or definition, as a report says it.

    A number may have `forms`: what is said with it, by the form of words that it asks for.
    """

    name: str
    changes: tuple[Change, ...] = ()
    forms: Mapping[str, str] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Choice:
    """The parts of the first branch whose test holds, else those under `otherwise`."""

    branches: tuple[tuple[Test, Parts], ...]
    otherwise: Parts = ()


Part = Words | Printed | Choice
Parts = tuple[Part, ...]


def negated(test: Test) -> Test:
    """The test that holds wherever this one does not; an unknown fact fits no condition."""
    match test:
        case Every(parts):
            return Some(tuple(map(negated, parts)))
        case Some(parts):
            return Every(tuple(map(negated, parts)))
        case Known(name, wanted):
            return Known(name, not wanted)
        case Among(name, values):
            fact = FACTS.get(name)
            ladder = (False, True) if fact is None else fact.values
            others: tuple[Test, ...] = (Among(name, frozenset(ladder) - values),)
        case Between(name, low, high):
            below = (Between(name, 0, low - 1),) if low else ()
            others = below if high is None else (*below, Between(name, high + 1, None))
    return Some((*others, Known(test.name, wanted=False)))


def truth(test: Test, look: Look, *, final: bool) -> Truth:
    """Whether a test holds. Unless all that is known is `final`, what is unknown leaves it open."""
    if isinstance(test, Every | Some):
        decisive = isinstance(test, Some)
        verdicts = [truth(part, look, final=final) for part in test.parts]
        if decisive in verdicts:
            return decisive
        return None if None in verdicts else not decisive
    value = look(test.name)
    if value is None:
        return (isinstance(test, Known) and not test.wanted) if final else None
    match test:
        case Known():
            return test.wanted
        case Among():
            return value in test.values
        case Between():
            return isinstance(value, int) and value >= test.low and within(value, test.high)


def within(value: int, high: int | None) -> bool:
    """Whether a number is not above a bound, where there is one."""
    return high is None or value <= high


def names_asked(test: Test) -> Iterator[str]:
    """The facts and definitions that a test reads."""
    if isinstance(test, Every | Some):
        for part in test.parts:
            yield from names_asked(part)
    else:
        yield test.name


def names_read(parts: Parts) -> Iterator[str]:
    """The facts and definitions that parts of a text print or ask."""
    for part in parts:
        match part:
            case Printed(name):
                yield fact_that_fits(name) or name
            case Choice(branches, otherwise):
                for test, body in branches:
                    yield from names_asked(test)
                    yield from names_read(body)
                yield from names_read(otherwise)


def names_awaited(parts: Parts, look: Look) -> Iterator[str]:
    """The unknown facts and definitions that could still change what parts of a text say.

    A branch that what is known already closes is not read. Learning more never adds a name.
    """
    for part in parts:
        match part:
            case Printed(name):
                name = fact_that_fits(name) or name
                if look(name) is None:
                    yield name
            case Choice(branches, otherwise):
                for test, body in (*branches, (None, otherwise)):
                    verdict = True if test is None else truth(test, look, final=False)
                    if test is not None and verdict is None:
                        yield from open_names(test, look)
                    if verdict is not False:
                        yield from names_awaited(body, look)
                    if verdict is True:
                        break


def open_names(test: Test, look: Look) -> Iterator[str]:
    """The unknown names that keep a test open; nothing where it is settled."""
    if truth(test, look, final=False) is not None:
        return
    if isinstance(test, Every | Some):
        for part in test.parts:
            yield from open_names(part, look)
    else:
        yield test.name
