"""Two case files side by side, as plain lines that take no side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ..advising.advice import SECTIONS, OpenQuestion
from ..explaining.comparison import Comparison, Difference, Line, Move, Rewording, Side
from .plain import folded
from .report import moment

KEEP_SAFE = "Keep this page safe: it holds what both files say."


def page(found: Comparison) -> str:
    """The whole page."""
    lines = [
        line for title, entries in chapters(found) if entries for line in ("", title, *entries)
    ]
    if not lines:
        lines = ["", "The two files say the same, and the advice is the same."]
    return "\n".join([*sides(found), *lines, "", KEEP_SAFE]) + "\n"


def sides(found: Comparison) -> Iterator[str]:
    """Both files, and both headlines."""
    yield "Two case files"
    yield from both(label(found.first), label(found.second))
    yield ""
    if found.first.headline == found.second.headline:
        yield from folded(f"The same headline: {found.first.headline} ({found.first.posture})")
    else:
        yield "Two headlines"
        yield from both(headline(found.first), headline(found.second))


def both(first: str, second: str) -> Iterator[str]:
    """What the first file gives, and what the second."""
    yield from folded(first, "  first:  ")
    yield from folded(second, "  second: ")


def label(side: Side) -> str:
    """A file by its label and moment."""
    when = moment(side.as_of)
    return f"{side.case or 'a case without a label'}{f', as of {when}' if when else ''}"


def headline(side: Side) -> str:
    """Where a file leads."""
    return f"{side.headline} ({side.posture})"


def chapters(found: Comparison) -> Iterator[tuple[str, list[str]]]:
    """Everything that differs, under its headings."""
    differ = [each for each in found.facts if None not in (each.first, each.second)]
    first_only = [each for each in found.facts if each.second is None]
    second_only = [each for each in found.facts if each.first is None]
    yield "The files say different things", list(differences(differ))
    yield "Only the first file says", list(said(first_only))
    yield "Only the second file says", list(said(second_only))
    yield "Groups in the first file only", list(bullets(found.allies_first_only))
    yield "Groups in the second file only", list(bullets(found.allies_second_only))
    yield "Advice in the first file only", list(advice(found.went))
    yield "Advice in the second file only", list(advice(found.came))
    yield "The same advice under another heading", list(moves(found.moved))
    yield "The same advice with other steps", list(rewordings(found.reworded))
    yield "Questions open in the first file only", list(questions(found.questions_closed))
    yield "Questions open in the second file only", list(questions(found.questions_opened))


def differences(found: Sequence[Difference]) -> Iterator[str]:
    """Facts with what both files say of them."""
    for each in found:
        yield from folded(topic(each), "  - ")
        yield from folded(each.first_says, "      first:  ")
        yield from folded(each.second_says, "      second: ")
        yield from mark(each)


def said(found: Sequence[Difference]) -> Iterator[str]:
    """Facts that one file leaves open."""
    for each in found:
        yield from folded(
            f"{topic(each)}: {each.second_says if each.first is None else each.first_says}", "  - "
        )
        yield from mark(each)


def mark(each: Difference) -> Iterator[str]:
    """Says of a fact that it decides the headline by itself."""
    if each.decides:
        yield "      This alone changes which headlines are possible."


def topic(each: Difference) -> str:
    """What a fact is about, and whom."""
    return each.topic if each.ally is None else f"{each.ally}: {each.topic}"


def bullets(texts: Iterable[str]) -> Iterator[str]:
    """One text a line."""
    for text in texts:
        yield from folded(text, "  - ")


def advice(lines: Iterable[Line]) -> Iterator[str]:
    """Advice with its heading, and the rule that comes first in the other file."""
    for each in lines:
        way = (
            f"; in the other file it gives way to {each.gives_way_to}" if each.gives_way_to else ""
        )
        yield from folded(f"{SECTIONS[each.priority]}: {named(each)}{way}", "  - ")


def named(each: Line | Move) -> str:
    """Advice by its title and rule, with the groups it is about."""
    groups = f": {', '.join(each.allies)}" if each.allies else ""
    return f"{each.title} ({each.rule}){groups}"


def moves(found: Iterable[Move]) -> Iterator[str]:
    """Advice with both its headings."""
    for each in found:
        yield from folded(named(each), "  - ")
        yield from folded(f"{SECTIONS[each.first]}, number {each.first_place}", "      first:  ")
        yield from folded(f"{SECTIONS[each.second]}, number {each.second_place}", "      second: ")


def rewordings(found: Iterable[Rewording]) -> Iterator[str]:
    """Advice with the steps that only one file has."""
    for each in found:
        yield from folded(f"{each.title} ({each.rule})", "  - ")
        for step in each.first_only:
            yield from folded(step, "      first:  ")
        for step in each.second_only:
            yield from folded(step, "      second: ")


def questions(found: Iterable[OpenQuestion]) -> Iterator[str]:
    """Questions, with the groups they are about."""
    for each in found:
        groups = f" ({', '.join(each.allies)})" if each.allies else ""
        yield from folded(each.question + groups, "  - ")
