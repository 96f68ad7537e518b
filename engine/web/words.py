"""What the pages say of an interview: why a question is asked, how far it is, what an answer changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..common.wording import few
from ..interview import Interview, Turn, Why, cautions, turn
from ..interview.words import PRIORITIES, headlines, leads_to, titled

KINDS = {
    "posture": "It helps to settle the headline",
    "rule": "It decides whether you read",
    "words": "It fits the words of",
    "readiness": "It fills a line of the checklist",
}
"""What waits for a question, and how that is said."""


@dataclass(frozen=True, slots=True)
class Lead:
    """What one answer alone would lead to; `text` is empty where it settles nothing."""

    choice: str
    text: str


@dataclass(frozen=True, slots=True)
class Reasons:
    """Why a question is asked: sentences, and what each answer alone would lead to."""

    sentences: tuple[str, ...]
    leads: tuple[Lead, ...]


def reasons(found: Why) -> Reasons:
    """Why a question is asked, in words."""
    leads = tuple(Lead(each.choice, leads_to(each, found)) for each in found.outcomes)
    settles = any(lead.text for lead in leads)
    return Reasons(tuple(sentences(found)), leads if settles else ())


def sentences(found: Why) -> Iterator[str]:
    """What waits for a question, each thing once."""
    told: set[str] = set()
    for kind, lead in KINDS.items():
        waits = [each for each in found.of_kind(kind) if each.title not in told]
        told |= {each.title for each in waits}
        titles = [f"“{w.title}”" + (f" ({w.source})" if w.source else "") for w in waits]
        if titles:
            yield f"{lead}: {few(titles)}."
    if found.of_kind("heading"):
        yield "It stands at the head of your page. No rule reads it."
    if not found.waits:
        yield "As things stand it makes no difference."
    elif told and not any(leads_to(each, found) for each in found.outcomes):
        yield "No answer settles anything alone; together with others it does."


def changed(before: Interview, now: Interview, *, was_answered: bool) -> tuple[str, ...]:
    """What to say after an answer: how the advice turned, and what does not go together."""
    told: list[str] = []
    if was_answered and before.case != now.case:
        told += turned(turn(before, now), now)
    known = cautions(before)
    return (*told, *(f"Please check: {each}" for each in cautions(now) if each not in known))


def turned(found: Turn, interview: Interview) -> Iterator[str]:
    """How an answer that was given anew turned the advice."""
    comparison = found.comparison
    yield "Your advice stays the same." if found.is_none else "This changes your advice."
    for lead, text in headlines(comparison):
        yield f"{lead}: {text}"
    for line in comparison.came:
        yield f"New: {titled(line.title, line.allies)}"
    for line in comparison.went:
        yield f"Gone: {titled(line.title, line.allies)}"
    for move in comparison.moved:
        yield f"{PRIORITIES[move.second]}: {titled(move.title, move.allies)}"
    if found.parked:
        topics = few([interview.question(key).fact.topic for key in found.parked])
        yield f"Kept, but makes no difference now: {topics}."
