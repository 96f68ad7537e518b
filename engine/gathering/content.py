"""What a page on many voices shows, part by part, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from types import SimpleNamespace
from typing import Any

from ..advising.advice import SECTIONS
from ..advising.questions import asked, inside, said
from ..common.messages import Spoken, say
from ..common.wording import alternatives, in_a_row
from ..facts import FACTS
from ..facts.vocabulary import Value
from ..pictures.gathered.bars import Bar, camps, spread
from ..pictures.picture import Picture
from .counting import FEWEST, Part
from .gathered import Camp, Differing, Gathered, GroupNamed, Held, Needed

QUESTIONS = 3
"""So many questions stand on the sheet of whoever leads the talk: an hour in all."""

IN_FULL = 3
"""So many pieces of advice are printed with their summary and steps."""

PARTS = Spoken({name: f"gathering-part-{name}" for name in ("most", "half", "few")})
LENGTHS: dict[Part, float] = {"most": 0.8, "half": 0.5, "few": 0.2}
"""How long a bar is that stands for a part: always the same, whatever the number."""


def content(found: Gathered) -> dict[str, Any]:
    """The parts of the page."""
    words = Words(found)
    postures = set(found.possible_postures)
    matter = [words.difference(each) for each in found.mattering]
    first = [
        m for m, each in zip(matter, found.mattering, strict=True) if postures & set(each.decides)
    ]
    needed = list(map(words.camp, found.camps))
    unknown = list(dict.fromkeys(words.asked(e.fact, e.ally) for e in found.nobody_knows))
    return {
        "found": found,
        "keeping": list(keeping(found.answers, exact=found.exact)),
        "sure": list(words.advice(each for each in found.held if each.sure)),
        "not_sure": list(words.advice(each for each in found.held if not each.sure)),
        "deciding": first,
        "others": matter[len(first) :],
        "no_matter": [
            words.topic(each.fact, each.ally) for each in found.differing if not each.decides
        ],
        "few_answered": any(each.parts is None for each in found.mattering),
        "camps": needed if len(needed) > 1 or any(camp.needs for camp in needed) else [],
        "groups": [words.group(each) for each in found.groups if each.everybody],
        "some_groups": [words.group(each) for each in found.groups if not each.everybody],
        "nobody_knows": unknown[:MOST_UNKNOWN],
        "more_unknown": len(unknown[MOST_UNKNOWN:]),
        "agreed": [said(each.fact, each.value, words.target).phrase for each in found.agreed],
        "sheet": matter[:QUESTIONS],
        "closing": " ".join(filter(None, [say("gathering-closing"), found.advice.review])),
    }


def keeping(answers: int, *, exact: bool = False) -> Iterator[str]:
    """How to treat a page on so many people's answers, and what it may tell all the same."""
    yield say("gathering-answers", n=answers)
    if answers < FEWEST:
        yield say("gathering-few")
    yield say("gathering-exact") if exact else say("gathering-keep")


def pictures(found: Gathered) -> Iterator[Picture]:
    """The pictures that have something to show: how answers spread, and where they lead."""
    words = Words(found)
    shown = [(words.topic(e.fact, e.ally), words.bars(e)) for e in found.mattering[:MOST_SHOWN]]
    shown = [(topic, bars) for topic, bars in shown if bars]
    if shown:
        yield spread(shown)
    bars = [bar for camp in found.camps if (bar := words.camp_bar(camp))]
    if len(bars) > 1:
        yield camps(bars)


MOST_UNKNOWN = 8
"""So many questions that nobody could answer are printed."""

MOST_SHOWN = 8
"""So many differences are drawn."""


class Words:
    """What was gathered, in words that fit whom the demands are addressed to."""

    def __init__(self, found: Gathered) -> None:
        self.found = found
        self.target = found.advice.target
        self.about = {each.fact: each for each in found.advice.open_questions}

    def topic(self, fact: str, ally: str | None) -> str:
        """What a fact is called, of the movement or of a group."""
        topic = FACTS[inside(fact)].topic
        return topic if ally is None else say("why-of-group", group=ally, text=topic)

    def asked(self, fact: str, ally: str | None) -> str:
        """How a fact is asked."""
        question, _ = asked(inside(fact), self.target)
        return question if ally is None else say("why-of-group", group=ally, text=question)

    def phrase(self, fact: str, value: Value) -> str:
        """A fact with its value."""
        return said(inside(fact), value, self.target).phrase

    def difference(self, each: Differing) -> SimpleNamespace:
        """A fact on which people differ, as a question."""
        open_question = self.about.get(each.fact)
        fact = FACTS[inside(each.fact)]
        answers = list(self.answers(each))
        return SimpleNamespace(
            question=self.asked(each.fact, each.ally),
            because=open_question.because if open_question else "",
            about=open_question.about if open_question else "",
            hint=fact.guidance or fact.hint,
            answers=answers,
            row=in_a_row(answers),
        )

    def answers(self, each: Differing) -> Iterator[str]:
        """What was answered, and how many did so, as far as that is told."""
        for value, size in self.sizes(each).items():
            yield say("fact-is", topic=self.phrase(each.fact, value), value=size)
        if self.found.exact and each.unknown:
            yield say("fact-is", topic=say("gathering-not-answered"), value=str(each.unknown))

    def sizes(self, each: Differing) -> dict[Value, str]:
        """How many gave each answer, as numbers where they are asked for, else in a word."""
        if self.found.exact:
            return {value: str(number) for value, number in (each.counts or {}).items()}
        return {value: PARTS[part] for value, part in (each.parts or {}).items()}

    def bars(self, each: Differing) -> list[Bar]:
        """The answers as bars; none where nothing is told of how many there were."""
        sizes = self.sizes(each)
        bars = [
            Bar(self.phrase(each.fact, value), self.length(each, value), size)
            for value, size in sizes.items()
        ]
        if bars and self.found.exact and each.unknown:
            length = each.unknown / self.found.answers
            bars.append(Bar(say("gathering-not-answered"), length, str(each.unknown), plain=True))
        return bars

    def length(self, each: Differing, value: Value) -> float:
        """How long a bar is."""
        if self.found.exact and each.counts:
            return each.counts[value] / self.found.answers
        return LENGTHS[(each.parts or {})[value]]

    def camp(self, camp: Camp) -> SimpleNamespace:
        """A headline to which answers lead, with what it needs."""
        return SimpleNamespace(
            headline=camp.headline or say("gathering-camp-open"),
            open=not camp.headline,
            size=self.camp_size(camp),
            needs=list(map(self.needed, camp.needed)),
        )

    def camp_size(self, camp: Camp) -> str:
        """How many people's answers lead there, as far as that is told."""
        if self.found.exact:
            return "" if camp.people is None else str(camp.people)
        return PARTS[camp.part] if camp.part else ""

    def camp_bar(self, camp: Camp) -> Bar | None:
        """A headline as a bar."""
        size = self.camp_size(camp)
        if not size:
            return None
        exact = self.found.exact and camp.people
        length = camp.people / self.found.answers if exact and camp.people else 0.0
        if not exact and camp.part:
            length = LENGTHS[camp.part]
        headline = camp.headline or say("gathering-camp-open")
        return Bar(headline, length, size, plain=not camp.headline)

    def needed(self, need: Needed) -> str:
        """What has to be so."""
        phrases = [self.phrase(need.fact, value) for value in (need.value, *need.also)]
        whole = alternatives(phrases)
        return whole if need.differs else say("gathering-nobody-said", fact=whole)

    def group(self, group: GroupNamed) -> str:
        """A group with how many named it, where all numbers are asked for."""
        if not self.found.exact or group.named_by is None or group.everybody:
            return group.name
        number, everybody = group.named_by, self.found.answers
        return say("gathering-group-number", name=group.name, n=number, all=everybody)

    def advice(self, held: Iterable[Held]) -> Iterator[SimpleNamespace]:
        """Pieces of advice, the most urgent first; the first of them in full."""
        order = list(SECTIONS)
        for place, each in enumerate(sorted(held, key=lambda one: order.index(one.priority))):
            yield SimpleNamespace(
                title=each.title,
                section=SECTIONS[each.priority],
                in_full=place < IN_FULL,
                summary=each.summary,
                steps=each.steps,
                groups=each.allies,
            )
