"""One question a page, and what comes when there are no more."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from ..advising.advise import advise
from ..common.problem import InputError
from ..common.safe_text import one_line
from ..interview import ALLIES, SECTIONS, Interview, Question, why
from ..interview.question import group_part
from ..interview.words import changed, length, reasons
from ..reports.report import content
from ..serve.http.refusal import Refusal
from .entries import LONGEST, UNSAID, field_of, key_of, message_of, slug_of, taken
from .saving import begun
from .visit import Here, Posted, Visit, see

router = APIRouter(include_in_schema=False)

GROUPS = "/groups"
LIST_CHANGED = (
    "The list of groups was changed on another page in the meantime. Nothing was changed here; "
    "please look at it again."
)

TO_ANSWERS = {True: "?to=answers", False: ""}
"""Behind the path of a question: whether one comes from the answers and goes back there."""


def place_of(interview: Interview, *, went_on: bool) -> str:
    """The path of the page that comes next."""
    progress = interview.progress()
    question = interview.next_question()
    if question is None:
        return "/end"
    if not progress.deciding and not went_on:
        return "/settled"
    return path_of(question.key)


def path_of(key: str) -> str:
    """The path of the page of a question."""
    return GROUPS if key == ALLIES else f"/question/{slug_of(key)}"


@router.get("/next")
def following(here: Here) -> Response:
    """Go to the question that comes next."""
    session = here.session
    return see(place_of(session.interview, went_on=session.went_on))


@router.get("/question/{slug}")
def show(here: Here, slug: str) -> Response:
    """One question."""
    question = question_of(here, slug)
    if question.key == ALLIES:
        return see(GROUPS)
    interview, notice = here.interview, here.notice
    asked = interview.asked
    number = asked.index(question.key) if question.key in asked else len(asked)
    field = field_of(question, notice.errors, notice.entered)
    return here.page(
        "question",
        field=field,
        failed=field.error is not None,
        number=number + 1,
        section=list(SECTIONS).index(question.section) + 1,
        progress=interview.progress(),
        back=path_of(asked[number - 1]) if number else None,
        why=reasons(why(interview, question.key)),
        advice=content(advise(interview.case, interview.pack)),
        unsaid=UNSAID,
        group_number=number_of_group(question),
        to_answers=here.request.query_params.get("to") == "answers",
    )


@router.post("/question/{slug}")
def answer(here: Posted, slug: str) -> Response:
    """Keep the answer to one question, and go on."""
    with here.session.lock:
        question = question_of(here, slug)
        if moved_away(here, question):
            return here.go(GROUPS, [LIST_CHANGED])
        before = here.interview
        to_answers = here.form.get("to") == "answers"
        text = str(here.form.get("answer", ""))
        unsaid = UNSAID.get(str(here.form.get("unsaid")))
        try:
            interview = (
                taken(before, question.key, text)
                if unsaid is None
                else before.unsaid(question.key, unsaid)
            )
        except InputError as error:
            entered = {question.key: text[:LONGEST]}
            return here.again({question.key: message_of(error)}, entered, TO_ANSWERS[to_answers])
        here.keep(interview)
    told = changed(before, interview, was_answered=question.answer is not None)
    if to_answers:
        return here.go("/answers", told)
    return here.go(place_of(interview, went_on=here.session.went_on), told)


def question_of(here: Visit, slug: str) -> Question:
    """The question that an address means. Raises Refusal where there is none."""
    try:
        return here.interview.question(key_of(slug))
    except InputError:
        raise Refusal(
            404,
            "no-question",
            "There is no such question",
            "Perhaps the group that it was about is no longer on your list.",
        ) from None


def number_of_group(question: Question) -> int | None:
    """The number of the group that a question is about, from 1."""
    part = group_part(question.key)
    return None if part is None else part[0] + 1


def moved_away(here: Visit, question: Question) -> bool:
    """Whether another group has the number now that a form was about."""
    return question.group is not None and here.form.get("group") != one_line(question.group)


@router.get("/settled")
def settled(here: Here) -> Response:
    """Say that the advice is settled but for its words."""
    place = place_of(here.interview, went_on=here.session.went_on)
    if place != "/settled":
        return see(place)
    return here.page("settled", at_most=here.interview.progress().at_most)


@router.post("/settled")
def go_on(here: Posted) -> Response:
    """Go on to the finer questions."""
    here.session.went_on = True
    return here.go("/next")


@router.get("/end")
def end(here: Here) -> Response:
    """Say that nothing is left to ask."""
    place = place_of(here.interview, went_on=here.session.went_on)
    return here.page("end") if place == "/end" else see(place)


@router.post("/section")
def section(here: Posted) -> Response:
    """Go on with a section that is chosen."""
    name = str(here.form.get("section", ""))
    if name not in SECTIONS:
        raise Refusal(404, "no-section", "There is no such section", "Choose one of those shown.")
    with here.session.lock:
        here.session.went_on = True
        there = here.interview.jump(name)
        question = there.next_question()
        here.keep(there.forward())
    return here.go(path_of(question.key) if question else "/next")


@router.get("/")
def start(here: Here) -> Response:
    """What this is, and where one begins."""
    fresh = Interview(here.desk.pack)
    return here.page("start", length=length(fresh.progress()), minutes=here.desk.limits.idle / 60)


@router.post("/begin")
def begin(here: Posted) -> Response:
    """Begin with nothing answered; what this browser answered before is forgotten."""
    to = "/all" if here.form.get("mode") == "all" else "/next"
    return begun(here, Interview(here.desk.pack), to)
