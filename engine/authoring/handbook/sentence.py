"""A condition in plain English, without any case: for pages about the rules."""

from __future__ import annotations

from collections.abc import Iterator

from ...language.condition import And, Condition, Count, Or
from ...packs.pack import RulePack
from ...readings.english import asked, how_many


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
        case Count(inner):
            return f"{how_many(condition)}: {sentence(inner, pack)}"
        case _:
            return asked(condition, pack)
