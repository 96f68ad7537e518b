"""A condition in plain English, without any case: for pages about the rules."""

from __future__ import annotations

from collections.abc import Iterator

from ...facts import FACTS
from ...language.condition import Among, And, Between, Condition, Count, Or
from ...packs.pack import RulePack


def sentence_lines(condition: Condition, pack: RulePack, indent: str = "") -> Iterator[str]:
    """A condition as a nested Markdown list: what must all hold, and where one is enough."""
    match condition:
        case And(parts):
            for part in parts:
                yield from sentence_lines(part, pack, indent)
        case Or(parts):
            yield f"{indent}- at least one of these:"
            for part in parts:
                yield from sentence_lines(part, pack, indent + "  ")
        case _:
            yield f"{indent}- {sentence(condition, pack)}"


def sentence(condition: Condition, pack: RulePack) -> str:
    """A condition as one clause."""
    match condition:
        case And(parts):
            return " and ".join(sentence(part, pack) for part in parts)
        case Or(parts):
            return "(" + " or ".join(sentence(part, pack) for part in parts) + ")"
        case Count(inner, low, high):
            return f"{how_many(low, high, 'group')} of this kind: {sentence(inner, pack)}"
        case Between(name, low, high):
            return f"{FACTS[name].topic}: {how_many(low, high)}"
        case Among(name, values):
            definition = pack.definition.get(name)
            if definition is not None:
                return definition.entry.says if True in values else definition.entry.says_not
            fact = FACTS[name]
            return " or ".join(fact.phrase(value) for value in fact.values if value in values)


def how_many(low: int, high: int | None, what: str = "") -> str:
    """A stretch of numbers in words."""
    if high is None:
        number = f"at least {low}"
    elif low == 0:
        number = "none" if high == 0 else f"at most {high}"
    else:
        number = f"exactly {low}" if low == high else f"{low} to {high}"
    if not what:
        return number
    if number == "none":
        return f"no {what}"
    return f"{number} {what}{'' if (high if high is not None else low) == 1 else 's'}"
