"""Looking at what was answered and advised, taking it along, bringing it back, and leaving."""

from __future__ import annotations

from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from ..advising.advise import advise
from ..common.problem import InputError, Problem
from ..facts import Case
from ..files.case_files import case_in, case_text
from ..files.document import read_document
from ..interview import Interview, review
from ..reports.formats import FORMATS, Format
from ..serve.http.limits import check_size
from ..serve.http.refusal import Refusal
from .pages import report
from .sessions import Notice
from .visit import Here, Posted, Upload, Visit, cookie_of, see

router = APIRouter(include_in_schema=False)

CASE_MEDIA = {"yaml": "application/yaml", "json": FORMATS["json"].media}
"""The media type of each form of a case file."""


@dataclass(frozen=True, slots=True)
class Edition:
    """One way to take the advice along: whole, on one page, or to hand on."""

    name: str
    title: str
    brief: bool = False
    plan: bool = False
    share: bool = False

    @property
    def is_for_people(self) -> bool:
        """Whether it is a page to read, and never data."""
        return self.brief or self.plan


EDITIONS = {
    each.name: each
    for each in (
        Edition("advice", "The whole advice"),
        Edition("one-page", "On one page", brief=True),
        Edition(
            "two-weeks", "The next two weeks: one page with room for who, and by when", plan=True
        ),
        Edition("to-hand-on", "To hand on: without names and what could harm people", share=True),
    )
}


def forms_of(edition: Edition) -> list[Format]:
    """The formats in which an edition can be written here: whole pages first, and data last."""
    found = [form for form in FORMATS.values() if form.is_at_hand]
    if edition.is_for_people:
        found = [form for form in found if form.for_people]
    return sorted(found, key=lambda form: (form.joinable, not form.for_people))


@router.get("/answers")
def answers(here: Here) -> Response:
    """Every answer by section, with links to change them."""
    return here.page("answers", answered=dict(review(here.interview)))


@router.get("/advice")
def advice(here: Here) -> Response:
    """The whole advice as things stand, beside the answers."""
    interview = here.interview
    found = advise(interview.case, interview.pack)
    return here.page("advice", report=report(found), answered=dict(review(interview)))


@router.get("/save")
def save(here: Here) -> Response:
    """What can be taken along."""
    return here.page(
        "save",
        editions=[(each, forms_of(each)) for each in EDITIONS.values()],
    )


@router.get("/download/case.{form}")
def download_case(here: Here, form: str) -> Response:
    """The case file."""
    if form not in CASE_MEDIA:
        raise Refusal("no-file")
    text = case_text(here.interview.case, as_json=form == "json")
    return attached(text.encode(), f"case.{form}", CASE_MEDIA[form])


@router.get("/download/{edition}.{suffix}")
def download_advice(here: Here, edition: str, suffix: str) -> Response:
    """The advice in one of its editions and forms."""
    wanted = EDITIONS.get(edition)
    forms = forms_of(wanted) if wanted else []
    form = next((each for each in forms if each.suffix == f".{suffix}"), None)
    if wanted is None or form is None:
        raise Refusal("no-file")
    interview = here.interview
    found = advise(interview.case, interview.pack, share=wanted.share)
    written = form.written(found, None, brief=wanted.brief, plan=wanted.plan)
    return attached(written, f"{edition}{form.suffix}", form.media)


def attached(content: bytes, name: str, media: str) -> Response:
    """A file to keep."""
    return Response(
        content, headers={"Content-Disposition": f'attachment; filename="{name}"'}, media_type=media
    )


@router.get("/upload")
def ask_for_file(here: Here) -> Response:
    """Ask for a case file to go on with, and say what is wrong with the one that was sent."""
    return here.page("upload")


@router.post("/upload")
def upload(here: Posted) -> Response:
    """Go on with the answers in a case file, which take the place of those that are here."""
    try:
        interview = Interview.from_case(case_of(here), here.desk.pack)
        check_size(interview, here.desk.limits)
    except InputError as error:
        return not_taken(here, error.problems)
    except Refusal as refusal:
        message = f"{refusal.title}. {refusal.detail}"
        return not_taken(here, (Problem("upload", None, None, message),))
    return begun(here, interview, "/answers")


def not_taken(here: Visit, problems: tuple[Problem, ...]) -> Response:
    """Go back to the page that takes a file, which says what is wrong; to load it sends nothing again."""
    response = see(here.path) if here.found else begun(here, Interview(here.desk.pack), here.path)
    here.session.notice = Notice(here.path, problems=problems)
    return response


def case_of(here: Visit) -> Case:
    """The case in the file that was sent; its name is never shown. Raises InputError."""
    file = here.file or Upload(b"", as_json=False)
    name = "case.json" if file.as_json else "case"
    return case_in(read_document(file.content, name, limit=here.desk.limits.body))


def begun(here: Visit, interview: Interview, to: str) -> Response:
    """A new session with these answers, in the place of the one that this browser had."""
    if here.found is not None:
        here.desk.sessions.forget(here.found.name)
    session = here.found = here.desk.sessions.begin(interview)
    response = see(to)
    response.set_cookie(cookie_of(here.request), session.name, httponly=True, samesite="strict")
    return response


@router.post("/forget")
def forget(here: Posted) -> Response:
    """Forget every answer of this browser."""
    return forgotten(here, "/forgotten")


@router.post("/leave")
def leave(here: Here) -> Response:
    """Forget every answer, and show an empty page; this works from a page of any age."""
    return forgotten(here, "/blank")


def forgotten(here: Visit, to: str) -> Response:
    """Forget the session of this browser, and go to a page."""
    if here.found is not None:
        here.desk.sessions.forget(here.found.name)
    response = see(to)
    response.delete_cookie(cookie_of(here.request), httponly=True, samesite="strict")
    return response


def add_page(name: str) -> None:
    """A page that says the same to everybody."""

    @router.get(f"/{name}")
    def same_for_all(here: Here) -> Response:
        return here.page(name)


for name in ("forgotten", "blank", "help"):
    add_page(name)
