"""The words of an interview that the terminal and the browser share."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from ..advising.advice import SECTIONS as PARTS
from ..common.messages import Said, Spoken, say
from ..common.wording import few, in_a_row, quote
from . import Interview, Outcome, Progress, Purpose, Turn, Why, cautions, turn
from .naming import could_be_person, could_be_several

QUESTIONS_A_MINUTE = 4

WAITS = ("posture", "rule", "words", "readiness")
"""What waits for a question, in the order in which it is said."""

GO_ON: Mapping[Purpose, str] = Spoken(
    {"advice": "interview-go-on-advice", "words": "interview-go-on-words"}
)
"""What is offered where the questions turn from one purpose to the next."""

IN_A_ROW: Mapping[str, str] = Spoken(
    {f"ally.{name}": f"interview-row-{name}" for name in ("pillar", "support", "closeness")}
)
"""What is asked of each group in its row of a table, under which short heading."""


@dataclass(frozen=True, slots=True)
class Lead:
    """What one answer alone would lead to, or several that lead to the same."""

    choice: str
    text: str


@dataclass(frozen=True, slots=True)
class Reasons:
    """Why a question is asked: what waits for it, and what each answer alone would lead to.

    `instead` stands in place of `leads` where no answer alone leads anywhere.
    """

    sentences: tuple[str, ...]
    leads: tuple[Lead, ...] = ()
    instead: str = ""


def reasons(why: Why) -> Reasons:
    """Why a question is asked, in words, each thing once."""
    sentences = []
    told: set[str] = set()
    for kind in WAITS:
        waits = [each for each in why.of_kind(kind) if each.title not in told]
        told |= {each.title for each in waits}
        if waits:
            titles = quoted([each.title for each in waits])
            sentences.append(say(f"interview-waits-{kind}", titles=titles))
    if why.of_kind("heading"):
        sentences.append(say("interview-waits-heading"))
    if not why.waits:
        sentences.append(say("interview-waits-nothing"))
    led: dict[str, list[str]] = {}
    for each in why.outcomes:
        led.setdefault(leads_to(each, why), []).append(each.choice)
    if told and not any(led):
        return Reasons(tuple(sentences), instead=say("interview-leads-none"))
    nowhere = say("interview-leads-nowhere")
    leads = tuple(Lead(in_a_row(alike), text or nowhere) for text, alike in led.items())
    return Reasons(tuple(sentences), leads if told else ())


def quoted(titles: Sequence[str]) -> str:
    """The first of some titles, each between quotation marks, and how many more there are."""
    return few([quote(title) for title in titles])


def leads_to(outcome: Outcome, why: Why) -> str:
    """What one answer alone would lead to; nothing where it settles nothing."""
    parts = []
    if outcome.fires:
        parts.append(say("interview-leads-fits", titles=quoted(outcome.fires)))
    if outcome.silences:
        parts.append(say("interview-leads-does-not-fit", titles=quoted(outcome.silences)))
    possible = len(outcome.headlines)
    if possible == 1 and why.of_kind("posture"):
        parts.append(say("interview-leads-headline", headline=outcome.headlines[0]))
    elif possible < len(why.of_kind("posture")):
        parts.append(say("interview-leads-headlines", n=possible))
    return " ".join(parts)


def changed(before: Interview, now: Interview, *, was_answered: bool) -> tuple[str, ...]:
    """What to say after an answer: how the advice turned, and what does not go together."""
    anew = was_answered and before.case != now.case
    return (*(turned(turn(before, now), now) if anew else ()), *cautioned(before, now))


def cautioned(before: Interview, now: Interview) -> Iterator[str]:
    """What does not go together since an answer."""
    known = cautions(before)
    new = (each for each in cautions(now) if each not in known)
    return (say("interview-please-check", caution=each) for each in new)


def understood(
    names: Iterable[str], face: Literal["terminal", "browser"], **told: Said
) -> Iterator[str]:
    """What was understood of new names that can be meant otherwise, and how that is mended."""
    for name in names:
        if could_be_several(name):
            yield say(f"interview-could-be-several.{face}", name=name, **told)
        elif could_be_person(name):
            yield say(f"interview-could-be-person.{face}", name=name, **told)


def turned(found: Turn, interview: Interview) -> Iterator[str]:
    """How an answer that was given anew turned the advice."""
    comparison = found.comparison
    first, second = comparison.first.headline, comparison.second.headline
    yield say("interview-stays") if found.is_none else say("interview-changes")
    if first != second:
        yield say("interview-headline-before", headline=first)
        yield say("interview-headline-now", headline=second)
    for line in comparison.came:
        yield say("interview-new", title=titled(line.title, line.allies))
    for line in comparison.went:
        yield say("interview-gone", title=titled(line.title, line.allies))
    for move in comparison.moved:
        title = titled(move.title, move.allies)
        yield say("interview-moved", part=PARTS[move.second], title=title)
    if found.parked:
        topics = few([interview.question(key).fact.topic for key in found.parked])
        yield say("interview-parked-now", topics=topics)


@dataclass(frozen=True, slots=True)
class Settled:
    """What is settled where the questions turn from one purpose to the next, and what more is for.

    `title` says it without the point of a sentence.
    """

    title: str
    sentence: str
    more: tuple[str, ...]


def at_a_turn(interview: Interview, headline: str) -> Settled:
    """What is settled where the questions turn from one purpose to the next.

    `headline` is the headline of the advice as things stand.
    """
    progress = interview.progress()
    if interview.purpose == "words":
        return settled(
            "interview-settled-advice", [say("interview-more-words", n=progress.at_most)]
        )
    more = about_groups("interview-more-advice", progress.deciding, progress.each_group)
    if len(interview.headline.possible) == 1:
        return settled("interview-settled-headline", [more], headline=headline)
    still_open = say("interview-open-headline", headline=headline)
    return settled("interview-not-settled", [still_open, more])


def settled(key: str, more: Iterable[str], **told: Said) -> Settled:
    """What a message says is settled, and what more is for."""
    return Settled(say(f"{key}.title", **told), say(key, **told), tuple(more))


def about_groups(key: str, n: int, each: int) -> str:
    """A message that tells a number of questions, and how many more there can be for each group."""
    return say(f"{key}-and-groups", n=n, each=each) if each else say(key, n=n)


def titled(title: str, groups: Sequence[str]) -> str:
    """The title of a rule, with the groups it is about."""
    return say("interview-title-for", title=title, groups=few(groups)) if groups else title


def length(progress: Progress) -> str:
    """How many questions and minutes are left, as an upper bound."""
    first, all_of_it = progress.to_headline, progress.at_most
    if not all_of_it:
        return say("interview-nothing-left")
    sentences = []
    if first:
        sentences.append(say("interview-length-headline", n=first, minutes=minutes(first)))
    if all_of_it > first or progress.each_group:
        key = "interview-length-in-all" if first else "interview-length"
        sentences.append(about_groups(key, all_of_it, progress.each_group))
    return " ".join([*sentences, say("interview-stop-at-any-time")])


def still_to_come(interview: Interview) -> str:
    """How many questions can still come of the kind that is asked now, as it was promised."""
    progress = interview.progress()
    if interview.settles_headline:
        return say("interview-to-come-headline", n=progress.to_headline)
    number = progress.deciding or progress.at_most
    if progress.each_group:
        return say("interview-to-come-groups-apart", n=number)
    return say("interview-to-come", n=number)


def minutes(questions: int) -> str:
    """About how long some questions take."""
    return say("interview-minutes", n=math.ceil(questions / QUESTIONS_A_MINUTE))
