"""An interview as programs hold it: answers in, the next question or the advice in brief out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Any

from pydantic import BaseModel, Field

from ..advising.advice import Advice
from ..common.messages import say
from ..common.problem import InputError, Problem, dotted
from ..facts.vocabulary import Value, as_written
from ..files.case_files import case_data
from ..packs.rule import Priority
from . import ALLIES, Interview, Purpose, Unsaid, cautions
from . import why as why_asked
from .answers import wrong
from .question import NAME, group_key, group_part
from .question import Question as Asked

MOST_SUMMARIES = 3
MOST_QUESTIONS = 3
MOST_REASONS = 3

UNSAID: Mapping[str, Unsaid] = {
    "unknown": Unsaid.DONT_KNOW,
    "rather_not_say": Unsaid.RATHER_NOT_SAY,
}
"""What may be answered in place of a value, to almost every question."""


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
    because: str = Field(description="Why it is asked, in a sentence")
    decides: list[str] = Field(description="What waits for the answer")


class InterviewStep(BaseModel):
    """Where the interview stands: the next question, or, when nothing is open, the advice.

    `to_headline` counts the open questions that can still change the headline, `deciding` those that
    can still change which advice is given. `purpose` says what the next question is for.
    """

    question: NextQuestion | None
    advice: ShortAdvice | None
    answered: int
    purpose: Purpose
    still_open: int
    to_headline: int
    deciding: int
    cautions: list[str]
    case: dict[str, Any] = Field(description="All facts so far, as the other tools take them")


def short_advice(advice: Advice, page: str | None = None) -> ShortAdvice:
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
        assumed=[f"{each.fact}: {as_written(each.value)}" for each in advice.assumptions],
        warnings=list(advice.warnings),
        page=page,
    )


def recommended(advice: Advice) -> Iterator[Recommended]:
    """The rules that say something, in the order of the report; those that gave way left out."""
    speaking = [each for each in advice.recommendations if each.stands]
    for place, (rule, group) in enumerate(groupby(speaking, key=lambda each: each.rule)):
        lines = list(group)
        yield Recommended(
            rule=rule,
            priority=lines[0].priority,
            title=lines[0].title,
            allies=[each.ally for each in lines if each.ally is not None],
            summary=lines[0].summary if place < MOST_SUMMARIES else None,
        )


def interview_step(interview: Interview, advice: Advice | None) -> InterviewStep:
    """Where an interview stands; `advice` where nothing is open any more."""
    question, progress = interview.next_question(), interview.progress()
    return InterviewStep(
        question=None if question is None else next_question(interview, question),
        advice=None if advice is None else short_advice(advice),
        answered=progress.answered,
        purpose=interview.purpose,
        still_open=progress.at_most,
        to_headline=progress.to_headline,
        deciding=progress.deciding,
        cautions=list(cautions(interview)),
        case=case_data(interview.case),
    )


def next_question(interview: Interview, question: Asked) -> NextQuestion:
    """A question as an assistant puts it."""
    also = list(UNSAID) if question.can_be_open else []
    if question.key == ALLIES:
        key = group_key(len(interview.groups), "ally.name")
        also = [say("interview-also-name", key=key), *also]
    titles = [each.title for each in why_asked(interview, question.key).waits]
    return NextQuestion(
        key=question.key,
        question=question.text,
        hint=question.fact.hint,
        group=question.group,
        choices=[Option(value=each.value, says=each.text) for each in question.choices],
        also=also,
        because=question.fact.because,
        decides=list(dict.fromkeys(titles))[:MOST_REASONS],
    )


def replied(interview: Interview, answers: Mapping[str, object]) -> Interview:
    """The interview after some answers more. Raises InputError with every problem."""
    problems: list[Problem] = []
    for key in sorted(answers, key=place):
        try:
            interview = answered(interview, key, answers[key])
        except InputError as error:
            shown = key if group_part(key) else dotted([key])
            problems += [Problem("answers", None, shown, each.message) for each in error.problems]
    if problems:
        raise InputError(problems)
    return interview


def place(key: str) -> tuple[bool, bool, int]:
    """Names of groups come first, in their order, and the end of their list comes last."""
    number, path = group_part(key) or (0, "")
    return key == ALLIES, path != NAME, number


def answered(interview: Interview, key: str, value: object) -> Interview:
    """The interview after one answer; the name of the next group adds it. Raises InputError."""
    unsaid = UNSAID.get(value) if isinstance(value, str) else None
    if group_part(key) == (len(interview.groups), NAME):
        if unsaid is not None:
            raise wrong(key, "no-name")
        return interview.add_ally(value)
    return interview.answer(key, value) if unsaid is None else interview.unsaid(key, unsaid)
