"""What if: one answer supposed to be another, and what would follow; nothing is kept unless wanted."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from ...advising.advice import SECTIONS as PARTS
from ...common.messages import say
from ...common.problem import InputError
from ...interview import SECTIONS, Interview, review, turn
from ...interview.question import NAME, group_part
from ..entries import LONGEST, field_of, message_of, taken, wrong_with
from ..questionnaire import GROUPS, list_changed, means_another_group, question_of
from ..visit import Here, Posted

router = APIRouter(include_in_schema=False)


@router.get("/what-if")
def what_if(here: Here) -> Response:
    """The answers that can be supposed to be others, and the questions that are open."""
    interview = here.interview
    open_questions = {
        title: [q for q in map(interview.question, interview.to_ask) if q.section == section]
        for section, title in SECTIONS.items()
    }
    answered = {
        title: [each for each in entries if can_be_supposed(each.question.key)]
        for title, entries in review(interview)
    }
    return here.page("what-if", answered=answered, open_questions=open_questions)


def can_be_supposed(key: str) -> bool:
    """Whether another answer can be supposed: what something is called changes nothing."""
    part = group_part(key)
    return part is None or part[1] != NAME


@router.get("/what-if/{slug}")
def suppose(here: Here, slug: str) -> Response:
    """One question with its answers, and on top what the answer that is supposed would change."""
    interview, notice = here.interview, here.notice
    key = question_of(here, slug).key
    field = field_of(interview, key, notice)
    part = group_part(key)
    found = supposed = None
    if key in notice.entered and not notice.errors:
        try:
            supposed = taken(interview, key, notice.entered[key])
            found = turn(interview, supposed)
        except InputError:  # what was supposed no longer fits the answers
            supposed = None
    return here.page(
        "what-if-one",
        field=field,
        group_number=part and part[0] + 1,
        wrong=wrong_with([field], anchor="answer"),
        found=found,
        said=supposed.question(key).said if supposed else "",
        parts=PARTS,
    )


@router.post("/what-if/{slug}")
def look(here: Posted, slug: str) -> Response:
    """Show what an answer would change; it is kept only where that is wanted."""
    with here.session.lock:
        question = question_of(here, slug)
        if means_another_group(here, question):
            return here.go(GROUPS, [list_changed()])
        text = str(here.form.get("answer", ""))
        entered = {question.key: text[:LONGEST]}
        try:
            supposed = taken(here.interview, question.key, text)
        except InputError as error:
            return here.again({question.key: message_of(error, question.key)}, entered)
        if here.form.get("do") != "keep":
            return here.again({}, entered)
        here.keep(supposed)
    return here.go("/advice", kept(here.interview, question.key))


def kept(interview: Interview, key: str) -> tuple[str, ...]:
    """What is said where a supposed answer was kept."""
    question = interview.question(key)
    return (say("web-what-if-kept", answer=question.said),)
