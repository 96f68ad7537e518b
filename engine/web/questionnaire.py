"""One question a page, and what comes when there are no more."""

from __future__ import annotations

from collections.abc import Iterable

from fastapi import APIRouter
from starlette.responses import Response

from ..advising.advise import advise
from ..common.messages import say
from ..common.problem import InputError
from ..common.safe_text import one_line
from ..interview import ALLIES, SECTIONS, Interview, Question, review, why
from ..interview.question import group_part, section_of
from ..interview.words import GO_ON, IN_A_ROW, at_a_turn, changed, reasons
from ..reports.report import content
from ..serve.http.refusal import Refusal
from .entries import LONGEST, UNSAID, field_of, key_of, message_of, slug_of, taken, wrong_with
from .visit import PLACES, Here, Posted, Visit, see

router = APIRouter(include_in_schema=False)

GROUPS = "/groups"


def list_changed() -> str:
    """What is said where a form does not fit the list of groups any more."""
    return say("web-list-changed")


def place_of(here: Visit) -> str:
    """The path of the page that comes next."""
    question = here.interview.next_question()
    if question is None:
        return "/end"
    if here.interview.purpose not in here.session.agreed:
        return "/settled"
    return GROUPS if is_in_a_row(here.interview, question.key) else path_of(question.key)


def after_change(here: Visit, key: str, told: Iterable[str]) -> str:
    """The path of the page that comes after an answer: where it was changed from, or the next.

    Back among all answers one comes to the one that was changed, unless the top has news to tell.
    """
    if not here.to or here.to == "settled":
        return place_of(here)
    at = "" if told or here.to != "answers" else f"#a-{slug_of(key)}"
    return PLACES[here.to].path + at


def back_from(interview: Interview, key: str) -> str | None:
    """The path of the question that was answered before one; before the groups that of no group."""
    asked = interview.asked
    earlier = asked[: asked.index(key)] if key in asked else asked
    if key == ALLIES:
        earlier = tuple(each for each in earlier if section_of(each) != ALLIES)
    return path_of(earlier[-1]) if earlier else None


def path_of(key: str) -> str:
    """The path of the page of a question."""
    return GROUPS if key == ALLIES else f"/question/{slug_of(key)}"


def is_in_a_row(interview: Interview, key: str) -> bool:
    """Whether a question is one of those that the table of groups asks, while that is written."""
    part = group_part(key)
    return interview.list_is_open and part is not None and part[1] in IN_A_ROW


@router.get("/next")
def following(here: Here) -> Response:
    """Go to the question that comes next."""
    return see(place_of(here))


@router.get("/question/{slug}")
def show(here: Here, slug: str) -> Response:
    """One question."""
    question = question_of(here, slug)
    if question.key == ALLIES:
        return see(GROUPS + here.to_query)
    interview = here.interview
    part = group_part(question.key)
    field = field_of(interview, question.key, here.notice)
    return here.page(
        "question",
        field=field,
        wrong=wrong_with([field], anchor="answer"),
        back=back_from(interview, question.key),
        why=reasons(why(interview, question.key)),
        advice=content(advise(interview.case, interview.pack)),
        group_number=part and part[0] + 1,
    )


@router.post("/question/{slug}")
def answer(here: Posted, slug: str) -> Response:
    """Keep the answer to one question, and go on."""
    with here.session.lock:
        question = question_of(here, slug)
        if means_another_group(here, question):
            return here.go(GROUPS, [list_changed()])
        before = here.interview
        text = str(here.form.get("answer", ""))
        unsaid = UNSAID.get(str(here.form.get("unsaid")))
        try:
            if unsaid is None:
                interview = taken(before, question.key, text)
            else:
                interview = before.unsaid(question.key, unsaid)
        except InputError as error:
            entered = {question.key: text[:LONGEST]}
            return here.again({question.key: message_of(error, question.key)}, entered)
        here.keep(interview)
    looked_at = bool(here.to) or question.answer is not None
    told = changed(before, interview, was_answered=looked_at)
    return here.go(after_change(here, question.key, told), told)


def means_another_group(here: Visit, question: Question) -> bool:
    """Whether the list of groups was changed since the form about a question was shown."""
    return question.group is not None and here.form.get("group") != one_line(question.group)


def question_of(here: Visit, slug: str) -> Question:
    """The question that an address means. Raises Refusal where there is none."""
    try:
        return here.interview.question(key_of(slug))
    except InputError:
        raise Refusal("no-question") from None


@router.get("/settled")
def settled(here: Here) -> Response:
    """Say what is settled, and what more questions are for."""
    place = place_of(here)
    if place != "/settled":
        return see(place)
    interview = here.interview
    advice = advise(interview.case, interview.pack)
    return here.page(
        "settled",
        settled=at_a_turn(interview, advice.headline),
        go_on=GO_ON[interview.purpose],
        advice=content(advice),
        answered=dict(review(interview)),
    )


@router.post("/settled")
def go_on(here: Posted) -> Response:
    """Go on to the questions that come now."""
    here.session.agreed |= {here.interview.purpose}
    return here.go("/next")


@router.get("/end")
def end(here: Here) -> Response:
    """Say that nothing is left to ask."""
    place = place_of(here)
    return here.page("end") if place == "/end" else see(place)


@router.post("/section")
def section(here: Posted) -> Response:
    """Go on with a section that is chosen."""
    name = str(here.form.get("section", ""))
    if name not in SECTIONS:
        raise Refusal("no-section")
    with here.session.lock:
        here.session.agreed |= {"advice", "words"}
        there = here.interview.jump(name)
        question = there.next_question()
        here.keep(there.forward())
    return here.go(path_of(question.key) if question else "/next")
