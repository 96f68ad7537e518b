"""What an AI assistant gets back: a few plain fields, the headline first, whole pages on request."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field

from ..advising.advice import SECTIONS
from ..authoring.handbook.rule_page import title_of
from ..common.messages import say
from ..common.wording import quote
from ..explaining.comparison import Comparison, Difference, Move
from ..explaining.explanation import Explanation, Verdict, Why
from ..explaining.path import Paths, Step
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
