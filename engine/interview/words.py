"""The words of an interview that the terminal and the browser share."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..advising.advice import SECTIONS as PARTS
from ..common.wording import counted, few
from . import Interview, Outcome, Progress, Purpose, Turn, Why, cautions, turn
from .naming import could_be_person, could_be_several

QUESTIONS_A_MINUTE = 4

WAITS = {
    "posture": "Your headline can depend on it",
    "rule": "This advice can depend on it",
    "words": "It can change how this is said",
    "readiness": "It is on the list of what to have ready for talks",
}
"""What waits for a question, and how that is said."""

WHY_WE_ASK = "Why we ask"
WHAT_IT_DECIDES = "What this question decides"
STAYS_HERE = "Nothing leaves this machine."
NO_PERSONS = "Write groups and roles, never persons, and nothing told in private."
SETTLED = "All questions that decide which advice you get are asked"
GO_ON: Mapping[Purpose, str] = {
    "advice": "Make the advice more exact",
    "words": "Go on with them",
}
"""What is offered where the questions turn from one purpose to the next."""

IN_A_ROW: Mapping[str, str] = {
    "ally.pillar": "Kind of group",
    "ally.support": "Stands towards your cause",
    "ally.closeness": "Ties to those in power",
}
"""What is asked of each group in its row of a table, under which short heading."""

READ_NOW = "Read the advice now"
TO_HEADLINE = "First: what decides your headline"
ALL_ASKED = "That is all there is to ask"
SETTLES_NOTHING = "Alone, this answer settles nothing."
NOTHING_ALONE = "No answer settles anything alone; together with others it does."


@dataclass(frozen=True, slots=True)
class Lead:
    """What one answer alone would lead to, or several that lead to the same."""

    choice: str
    text: str


@dataclass(frozen=True, slots=True)
class Reasons:
    """Why a question is asked: what waits for it, and what each answer alone would lead to."""

    sentences: tuple[str, ...]
    leads: tuple[Lead, ...]
    heading: str = "What each answer alone would lead to"


def reasons(why: Why) -> Reasons:
    """Why a question is asked, in words, each thing once."""
    sentences = []
    told: set[str] = set()
    for kind, lead in WAITS.items():
        waits = [each for each in why.of_kind(kind) if each.title not in told]
        told |= {each.title for each in waits}
        if waits:
            sentences.append(f"{lead}: {quoted([each.title for each in waits])}.")
    if why.of_kind("heading"):
        sentences.append("It stands at the head of your page. It does not change the advice.")
    if not why.waits:
        sentences.append("As things stand it makes no difference.")
    led: dict[str, list[str]] = {}
    for each in why.outcomes:
        led.setdefault(leads_to(each, why), []).append(each.choice)
    leads = [Lead("; ".join(alike), text or SETTLES_NOTHING) for text, alike in led.items()]
    if told and not any(led):
        sentences.append(NOTHING_ALONE)
        leads = []
    return Reasons(tuple(sentences), tuple(leads if told else ()))


def quoted(titles: Sequence[str]) -> str:
    """The first of some titles, each between quotation marks, and how many more there are."""
    return few([f"“{title}”" for title in titles])


def leads_to(outcome: Outcome, why: Why) -> str:
    """What one answer alone would lead to; nothing where it settles nothing."""
    parts = []
    if outcome.fires:
        parts.append(f"This advice then fits: {quoted(outcome.fires)}.")
    if outcome.silences:
        parts.append(f"This advice then does not fit: {quoted(outcome.silences)}.")
    possible = len(outcome.headlines)
    if possible == 1 and why.of_kind("posture"):
        parts.append(f"Your headline is then “{outcome.headlines[0]}”.")
    elif possible < len(why.of_kind("posture")):
        parts.append(f"{possible} headlines are then still possible.")
    return " ".join(parts)


def changed(before: Interview, now: Interview, *, was_answered: bool) -> tuple[str, ...]:
    """What to say after an answer: how the advice turned, and what does not go together."""
    anew = was_answered and before.case != now.case
    return (*(turned(turn(before, now), now) if anew else ()), *cautioned(before, now))


def cautioned(before: Interview, now: Interview) -> Iterator[str]:
    """What does not go together since an answer."""
    known = cautions(before)
    return (f"Please check: {each}" for each in cautions(now) if each not in known)


def understood(names: Iterable[str], mend: str, apart: str) -> Iterator[str]:
    """What was understood of new names that can be meant otherwise, and how to `mend` that.

    `apart` says how several names are written.
    """
    for name in names:
        if could_be_several(name):
            yield f"One group: {name}. If these are several, {mend}, and write {apart}."
        elif could_be_person(name):
            yield f"“{name}”: if this is a person, {mend}, and write a group or a role instead."


def turned(found: Turn, interview: Interview) -> Iterator[str]:
    """How an answer that was given anew turned the advice."""
    comparison = found.comparison
    first, second = comparison.first.headline, comparison.second.headline
    yield "Your advice stays the same." if found.is_none else "This changes your advice."
    if first != second:
        yield f"Headline before: {first}"
        yield f"Headline now: {second}"
    for line in comparison.came:
        yield f"New: {titled(line.title, line.allies)}"
    for line in comparison.went:
        yield f"Gone: {titled(line.title, line.allies)}"
    for move in comparison.moved:
        yield f"Under “{PARTS[move.second]}” from now on: {titled(move.title, move.allies)}"
    if found.parked:
        topics = few([interview.question(key).fact.topic for key in found.parked])
        yield f"Kept, but makes no difference now: {topics}."


def at_a_turn(interview: Interview, headline: str) -> Iterator[str]:
    """What is settled where the questions turn from one purpose to the next, and what more is for.

    `headline` is the headline of the advice as things stand.
    """
    progress = interview.progress()
    if interview.purpose == "words":
        yield f"{SETTLED}."
        yield f"At most {counted(progress.at_most, 'more question')} fit its words and fill the checklist."
        return
    if len(interview.headline.possible) == 1:
        yield f"Your headline is settled: “{headline}”."
    else:
        yield "What you know does not settle the headline."
        yield f"{headline}."
    yield (
        f"At most {counted(progress.deciding, 'more question')} can still change what else you are "
        f"advised{each_group(progress)}."
    )


def each_group(progress: Progress) -> str:
    """How many questions more there can be for each group that is named."""
    number = progress.each_group
    return f", and up to {number} for each group that you name" if number else ""


def titled(title: str, groups: Sequence[str]) -> str:
    """The title of a rule, with the groups it is about."""
    return f"{title} ({few(groups)})" if groups else title


def length(progress: Progress) -> str:
    """How many questions and minutes are left, as an upper bound."""
    if not progress.at_most:
        return "Nothing is left to ask."
    first, exact, all_of_it = progress.to_headline, progress.deciding, progress.at_most
    sentences = []
    if first:
        sentences.append(
            f"At most {counted(first, 'question')} to your headline, often fewer: {minutes(first)}."
        )
    if exact > first or progress.each_group:
        sentences.append(
            f"At most {counted(exact, 'question')}{' in all' if first else ''} can change what you "
            f"are advised{each_group(progress)}."
        )
    if all_of_it > exact:
        sentences.append(
            f"With those that fit its words and fill the checklist, at most {all_of_it}."
        )
    return " ".join([*sentences, "You can stop at any time."])


def still_to_come(interview: Interview) -> str:
    """How many questions can still come of the kind that is asked now, as it was promised."""
    progress = interview.progress()
    if interview.settles_headline:
        return f"at most {progress.to_headline} to your headline"
    apart = ", groups apart" if progress.each_group else ""
    return f"at most {progress.deciding or progress.at_most} to go{apart}"


def minutes(questions: int) -> str:
    """About how long some questions take."""
    return f"about {counted(math.ceil(questions / QUESTIONS_A_MINUTE), 'minute')}"
