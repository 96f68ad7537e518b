"""A text of a rule as a reader of the rules sees it: every wording it can take, with its "if"."""

from __future__ import annotations

from ...facts import FACTS
from ...facts.vocabulary import Value
from ...language.condition import Among, Between
from ...language.text import FITTING, Text
from ...language.text_tree import (
    NUMBER_HERE,
    Choice,
    Every,
    Known,
    Parts,
    Printed,
    Some,
    Test,
    Words,
)


def readable(text: Text) -> str:
    """The text with its choices written out: [if …: one wording; otherwise: another]."""
    return " ".join(spelled_out(text.parts).split())


def spelled_out(parts: Parts) -> str:
    """Words as they stand, values under their topics, and every branch of each choice."""
    words = ""
    for part in parts:
        match part:
            case Words(text):
                words += text
            case Printed(name, forms=forms) if forms:
                words += forms["other"].replace(NUMBER_HERE, f"({topic(name, name)})")
            case Printed(name):
                fixed = FITTING.get(name)
                words += f"({topic(name, name)})" if fixed is None else fixed[None]
            case Choice(branches, otherwise):
                ways = [f"if {asked(test)}: {wording(body)}" for test, body in branches]
                ways = [*ways[:1], *(f"or {way}" for way in ways[1:])]
                if otherwise:
                    ways.append(f"otherwise: {wording(otherwise)}")
                # White space at the start of a branch would be swallowed by its bracket.
                lead = " " if spelled_out(branches[0][1])[:1].isspace() else ""
                words += f"{lead}[{' | '.join(ways)}]"
    return words


def wording(parts: Parts) -> str:
    """What one branch says."""
    return spelled_out(parts).strip()


def topic(name: str, other: str) -> str:
    """What a fact is about; for a definition the other words."""
    return FACTS[name].topic if name in FACTS else other


def asked(test: Test) -> str:
    """A question to the facts, in words."""
    match test:
        case Every(parts):
            return " and ".join(map(asked, parts))
        case Some(parts):
            return " or ".join(map(asked, parts))
        case Known(name, wanted):
            return f"{topic(name, name.replace('_', ' '))} is {'known' if wanted else 'not known'}"
        case Among(name, values):
            return among(name, values)
        case Between(name, 0, high):
            return f"{topic(name, name)} is at most “{phrased(name, high)}”"
        case Between(name, low, None):
            return f"{topic(name, name)} is at least “{phrased(name, low)}”"
        case Between(name, low, _):
            return phrased(name, low)


def among(name: str, values: frozenset[Value]) -> str:
    """That a fact or definition has one of some values."""
    if name not in FACTS:
        return f"{name.replace('_', ' ')} is {'yes' if True in values else 'no'}"
    fact = FACTS[name]
    chosen = tuple(value for value in fact.values if value in values)
    if fact.ordered and len(chosen) > 1:
        if chosen == fact.values[-len(chosen) :]:
            return f"{fact.topic} is at least “{fact.phrase(chosen[0])}”"
        if chosen == fact.values[: len(chosen)]:
            return f"{fact.topic} is at most “{fact.phrase(chosen[-1])}”"
    return " or ".join(map(fact.phrase, chosen))


def phrased(name: str, value: Value | None) -> str:
    """A value of a fact as a report says it."""
    return FACTS[name].phrase(value)
