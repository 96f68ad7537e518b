"""What an AI assistant gets back: a few plain fields, the headline first, whole pages on request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from pydantic import BaseModel, Field

from ..advising.advice import SECTIONS
from ..authoring.handbook.rule_page import title_of
from ..common.messages import say
from ..common.wording import quote
from ..explaining.comparison import Comparison, Difference, Move
from ..explaining.explanation import Explanation, Verdict, Why
from ..explaining.path import Paths, Step
from ..facts.vocabulary import Value, as_written
from ..gathering.content import content
from ..gathering.gathered import Gathered
from ..gathering.journey_pages import content as journey_content
from ..gathering.journey_pages import markdown as journey_page
from ..gathering.pages import markdown as gathered_page
from ..gathering.travelled import Journey
from ..language.condition import names
from ..packs.pack import RulePack
from ..packs.rule import Basis, Rule


class Reasons(BaseModel):
    """Why a rule, a posture or a definition is what it is, for the movement or for one group."""

    name: str
    ally: str | None
    title: str
    verdict: Verdict
    because: list[str] = Field(description="The fewest facts that settle it; none where it is open")
    questions: list[str] = Field(description="What would settle it; none where it is settled")
    gives_way_to: str | None


class ShortWhy(BaseModel):
    """The reasons asked for; `page` says the same down to every fact, where it was asked for."""

    headline: str
    reasons: list[Reasons]
    page: str | None


class ShortPaths(BaseModel):
    """The fewest changes that lead to a posture, each path a list of steps that all belong to it."""

    headline: str
    outcome: Literal["there", "paths", "impossible"]
    to: str
    to_headline: str
    paths: list[list[str]]
    obstacles: list[str]
    page: str | None


class ShortComparison(BaseModel):
    """How two cases and the advice on them differ."""

    old_headline: str
    new_headline: str
    facts: list[str]
    allies_only_in_old: list[str]
    allies_only_in_new: list[str]
    came: list[str] = Field(description="Titles of advice that only the new case gets")
    went: list[str] = Field(description="Titles of advice that only the old case gets")
    moved: list[str] = Field(description="Titles of advice that is more or less urgent now")
    page: str | None


class ShortRule(BaseModel):
    """A rule: its name, what it says in a line, and what it rests on."""

    id: str
    title: str
    pack: str
    basis: Basis
    about: Literal["movement", "each ally"]


class RuleList(BaseModel):
    """Rules; the resource rules://ID holds the whole of one."""

    rules: list[ShortRule]


class ShortDifference(BaseModel):
    """A question on which people differ. The answers say how many gave each, where that is told."""

    question: str
    decides_headline: bool
    answers: list[str]
    counts: dict[str, int] | None = Field(description="None where that would tell of one person")


class ShortCamp(BaseModel):
    """A headline that is possible, and what would have to be true for it."""

    headline: str
    needs: list[str]


class ShortGathering(BaseModel):
    """What many people see together; nothing in it tells who said what."""

    answers: int
    headline: str
    differences: list[ShortDifference] = Field(description="In the order in which to settle them")
    camps: list[ShortCamp]
    sure: list[str] = Field(description="Titles of advice that stands for everybody")
    agreed: list[str]
    groups: list[str]
    groups_named_once: int
    case: dict[str, Any] = Field(description="The case of all: what all who know agree on")
    page: str | None


class ShortMoment(BaseModel):
    """A moment, with the headline then."""

    moment: str
    headline: str
    ready: str


class ShortStep(BaseModel):
    """What changed from one moment to the next."""

    before: str
    after: str
    facts: list[str]
    came: list[str] = Field(description="Titles of advice that is new")
    went: list[str] = Field(description="Titles of advice that is gone")


class ShortJourney(BaseModel):
    """One movement over time."""

    moments: list[ShortMoment]
    steps: list[ShortStep]
    notes: list[str]
    page: str | None


def short_gathering(found: Gathered, *, in_full: bool) -> ShortGathering:
    """What was gathered, in brief."""
    seen = content(found)
    told = [*seen["deciding"], *seen["others"]]
    return ShortGathering(
        answers=found.answers,
        headline=found.headline,
        differences=[
            ShortDifference(
                question=each.question,
                decides_headline=each in seen["deciding"],
                answers=each.answers,
                counts=by_word(difference.counts),
            )
            for each, difference in zip(told, found.mattering, strict=True)
        ],
        camps=[ShortCamp(headline=each.headline, needs=each.needs) for each in seen["camps"]],
        sure=[each.title for each in seen["sure"]],
        agreed=seen["agreed"],
        groups=[each.name for each in found.groups],
        groups_named_once=found.groups_named_once,
        case=dict(found.case),
        page=gathered_page(found) if in_full else None,
    )


def by_word(counts: Mapping[Value, int] | None) -> dict[str, int] | None:
    """Numbers by their answers, as a case file writes these."""
    return None if counts is None else {as_written(value): n for value, n in counts.items()}


def short_journey(found: Journey, *, in_full: bool) -> ShortJourney:
    """A journey in brief."""
    seen = journey_content(found)
    return ShortJourney(
        moments=[
            ShortMoment(moment=each.date, headline=each.headline, ready=each.ready)
            for each in seen["moments"]
        ],
        steps=[
            ShortStep(
                before=each.before,
                after=each.after,
                facts=[
                    say("journey-fact", topic=topic, before=before, after=after)
                    for topic, before, after in each.changed
                ],
                came=each.came,
                went=each.went,
            )
            for each in seen["steps"]
        ],
        notes=list(found.notes),
        page=journey_page(found) if in_full else None,
    )


def short_why(found: Why, *, in_full: bool) -> ShortWhy:
    """The reasons in brief."""
    return ShortWhy(
        headline=found.headline,
        reasons=list(map(reasons, found.explanations)),
        page=found.to_text() if in_full else None,
    )


def reasons(explained: Explanation) -> Reasons:
    """One explanation in brief."""
    return Reasons(
        name=explained.name,
        ally=explained.ally,
        title=explained.title,
        verdict=explained.verdict,
        because=[
            of_group(each.ally, say("why-assumed", fact=each.says) if each.assumed else each.says)
            for each in explained.because
        ],
        questions=[of_group(each.ally, each.question) for each in explained.questions],
        gives_way_to=explained.gave_way_to.rule if explained.gave_way_to else None,
    )


def of_group(ally: str | None, words: str) -> str:
    """Words about a group, or about the whole movement."""
    return words if ally is None else say("why-of-group", group=ally, text=words)


def short_paths(found: Paths, *, in_full: bool) -> ShortPaths:
    """The paths in brief."""
    return ShortPaths(
        headline=found.headline,
        outcome=found.outcome,
        to=found.to,
        to_headline=found.to_headline,
        paths=[list(map(step, path.steps)) for path in found.paths],
        obstacles=[
            say("short-obstacle", says=each.says, needed=each.needed) for each in found.obstacles
        ],
        page=found.to_text() if in_full else None,
    )


def step(each: Step) -> str:
    """A step of a path in words."""
    if each.kind == "find_out":
        return say("short-find-out", question=each.question, answer=each.after_says)
    values = quote(each.after_says)
    return say("path-from-to", topic=each.topic, before=each.before_says, values=values)


def short_comparison(found: Comparison, *, in_full: bool) -> ShortComparison:
    """The comparison in brief."""
    return ShortComparison(
        old_headline=found.first.headline,
        new_headline=found.second.headline,
        facts=list(map(difference, found.facts)),
        allies_only_in_old=list(found.allies_first_only),
        allies_only_in_new=list(found.allies_second_only),
        came=[each.title for each in found.came],
        went=[each.title for each in found.went],
        moved=list(map(move, found.moved)),
        page=found.to_text() if in_full else None,
    )


def difference(each: Difference) -> str:
    """A fact with what both cases say of it."""
    return say(
        "short-difference.decides" if each.decides else "short-difference",
        topic=of_group(each.ally, each.topic),
        first=each.first_says,
        second=each.second_says,
    )


def move(each: Move) -> str:
    """Advice that stands under another heading in the other case."""
    first, second = SECTIONS[each.first], SECTIONS[each.second]
    return say("short-difference", topic=each.title, first=first, second=second)


def rule_list(pack: RulePack, topic: str) -> RuleList:
    """The rules whose name, title or facts hold a word; all of them without one."""
    wanted = topic.strip().casefold()

    def searched(rule: Rule) -> str:
        facts = pack.facts_behind(names(rule.condition))
        return " ".join([rule.id, rule.file.title, rule.file.when, *facts]).casefold()

    listed = [
        ShortRule(
            id=rule.id,
            title=title_of(pack, rule),
            pack=rule.pack,
            basis=rule.file.basis,
            about="each ally" if rule.over_allies else "movement",
        )
        for rule in pack.rules
        if wanted in searched(rule)
    ]
    return RuleList(rules=listed)
