"""What an AI assistant gets back: a few plain fields, the headline first, whole pages on request."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any, Literal

from pydantic import BaseModel, Field

from ..advice import Advice
from ..explaining.comparison import Comparison
from ..explaining.explanation import Explanation, Question, Verdict, Why
from ..explaining.path import Paths, Step
from ..files.case_text import case_data
from ..handbook.rule_page import title_of
from ..interview import ALLIES, Interview, cautions
from ..interview import why as why_asked
from ..interview.question import Question as Asked
from ..interview.question import group_key
from ..interview.replies import UNSAID
from ..language.condition import names
from ..packs.pack import RulePack
from ..packs.rule import Basis, Priority, Rule
from ..reports.illustrations import NONE
from ..reports.report import markdown
from ..vocabulary import Value

MOST_SUMMARIES = 3
MOST_QUESTIONS = 3
MOST_REASONS = 3


class Recommended(BaseModel):
    """One rule that fired; `allies` are the groups it is about, none for the whole movement."""

    rule: str
    priority: Priority
    title: str
    allies: list[str]
    summary: str | None = Field(description="Only of the first few; all are in the full page")


class ShortQuestion(BaseModel):
    """A question whose answer would settle something, and what that is."""

    fact: str
    question: str
    decides: str


class ShortAdvice(BaseModel):
    """The advice in brief; `page` is the whole report in Markdown, where it was asked for."""

    headline: str
    why: str
    posture: str
    possible_postures: list[str]
    recommendations: list[Recommended]
    open_questions: list[ShortQuestion]
    assumed: list[str] = Field(description="Facts that nobody gave and that are taken for granted")
    warnings: list[str]
    page: str | None


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


class Option(BaseModel):
    """An answer that is offered: the value to give back, and what it says."""

    value: Value
    says: str


class NextQuestion(BaseModel):
    """The question to put now: give its answer back under `key`, with all answers before it."""

    key: str
    question: str
    hint: str
    group: str | None = Field(description="The group it is about; none for the movement")
    choices: list[Option] = Field(description="None where a whole number or a text is wanted")
    also: list[str] = Field(description="Other answers that are possible")
    because: list[str] = Field(description="What waits for the answer")


class InterviewStep(BaseModel):
    """Where the interview stands: the next question, or, when nothing is open, the advice.

    `deciding` counts the open questions that can still change which advice is given.
    """

    question: NextQuestion | None
    advice: ShortAdvice | None
    answered: int
    still_open: int
    deciding: int
    cautions: list[str]
    case: dict[str, Any] = Field(description="All facts so far, as the other tools take them")


def short_advice(advice: Advice, *, in_full: bool) -> ShortAdvice:
    """The advice in brief."""
    return ShortAdvice(
        headline=advice.headline,
        why=advice.why,
        posture=advice.posture,
        possible_postures=list(advice.possible_postures),
        recommendations=list(recommended(advice)),
        open_questions=[
            ShortQuestion(fact=each.fact, question=each.question, decides=each.about)
            for each in advice.open_questions[:MOST_QUESTIONS]
        ],
        assumed=[f"{each.fact}: {worded(each.value)}" for each in advice.assumptions],
        warnings=list(advice.warnings),
        page=markdown(advice, pictures=NONE) if in_full else None,
    )


def recommended(advice: Advice) -> Iterator[Recommended]:
    """The rules that say something, in the order of the report; those that gave way left out."""
    speaking = [each for each in advice.recommendations if not each.gave_way_to]
    for place, (rule, group) in enumerate(groupby(speaking, key=lambda each: each.rule)):
        lines = list(group)
        yield Recommended(
            rule=rule,
            priority=lines[0].priority,
            title=lines[0].title,
            allies=[each.ally for each in lines if each.ally is not None],
            summary=lines[0].summary if place < MOST_SUMMARIES else None,
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
            of_group(each.ally, each.says + (" (assumed)" if each.assumed else ""))
            for each in explained.because
        ],
        questions=list(map(asked, explained.questions)),
        gives_way_to=explained.gave_way_to.rule if explained.gave_way_to else None,
    )


def asked(question: Question) -> str:
    """A question with the group it is about."""
    return of_group(question.ally, question.question)


def of_group(ally: str | None, words: str) -> str:
    """Words about a group, or about the whole movement."""
    return words if ally is None else f"{ally}: {words}"


def short_paths(found: Paths, *, in_full: bool) -> ShortPaths:
    """The paths in brief."""
    return ShortPaths(
        headline=found.headline,
        outcome=found.outcome,
        to=found.to,
        to_headline=found.to_headline,
        paths=[list(map(step, path.steps)) for path in found.paths],
        obstacles=[f"{each.says}; needed: {each.needed}" for each in found.obstacles],
        page=found.to_text() if in_full else None,
    )


def step(each: Step) -> str:
    """A step of a path in words."""
    if each.kind == "find_out":
        return f"Find out: {each.question} It leads there if: {each.after_says}"
    return f"{each.topic}: from “{each.before_says}” to “{each.after_says}”"


def short_comparison(found: Comparison, *, in_full: bool) -> ShortComparison:
    """The comparison in brief."""
    return ShortComparison(
        old_headline=found.first.headline,
        new_headline=found.second.headline,
        facts=[
            of_group(each.ally, f"{each.topic}: {each.first_says} → {each.second_says}")
            + (" (this alone changes the posture)" if each.decides else "")
            for each in found.facts
        ],
        allies_only_in_old=list(found.allies_first_only),
        allies_only_in_new=list(found.allies_second_only),
        came=[each.title for each in found.came],
        went=[each.title for each in found.went],
        moved=[f"{each.title}: {each.first} → {each.second}" for each in found.moved],
        page=found.to_text() if in_full else None,
    )


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


def interview_step(interview: Interview, advice: Advice | None) -> InterviewStep:
    """Where an interview stands; `advice` where nothing is open any more."""
    question, progress = interview.next_question(), interview.progress()
    return InterviewStep(
        question=None if question is None else next_question(interview, question),
        advice=None if advice is None else short_advice(advice, in_full=False),
        answered=progress.answered,
        still_open=progress.at_most,
        deciding=progress.deciding,
        cautions=list(cautions(interview)),
        case=case_data(interview.case),
    )


def next_question(interview: Interview, question: Asked) -> NextQuestion:
    """A question as an assistant puts it."""
    also = list(UNSAID) if question.can_be_open else []
    if question.key == ALLIES:
        key = group_key(len(interview.groups), "ally.name")
        also = [f"to name a group, answer {key} instead", *also]
    titles = [each.title for each in why_asked(interview, question.key).waits]
    return NextQuestion(
        key=question.key,
        question=question.text,
        hint=question.fact.hint,
        group=question.group,
        choices=[Option(value=each.value, says=each.text) for each in question.choices],
        also=also,
        because=list(dict.fromkeys(titles))[:MOST_REASONS],
    )


def worded(value: Value) -> str:
    """A value as a case file writes it."""
    return ("no", "yes")[value] if isinstance(value, bool) else str(value)
