"""Looking at what was answered and advised, taking it along, bringing it back, and leaving."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec

from fastapi import APIRouter
from starlette.responses import Response

from ..advising.advise import advise
from ..common.problem import InputError, Problem
from ..facts import Case
from ..files.case_files import case_in, case_text
from ..files.document import read_document
from ..interview import SECTIONS, Interview, review
from ..interview.overview import Answered
from ..reports.formats import FORMATS
from ..serve.http.refusal import Refusal
from ..serve.http.room import check_size
from .entries import slug_of
from .pages import report
from .sessions import Notice
from .visit import Here, Posted, Upload, Visit, cookie_of, see

router = APIRouter(include_in_schema=False)

MEDIA = {
    "yaml": "application/yaml",
    "md": "text/markdown; charset=utf-8",
    "html": "text/html; charset=utf-8",
    "json": "application/json",
    "text": "text/plain; charset=utf-8",
    "pdf": "application/pdf",
}
"""The media type of each form."""

FORM_NAMES = {
    "html": "a web page",
    "pdf": "PDF",
    "md": "Markdown",
    "text": "plain text",
    "json": "data (JSON)",
}


@dataclass(frozen=True, slots=True)
class Edition:
    """One way to take the advice along: whole, on one page, or to hand on."""

    name: str
    title: str
    brief: bool = False
    share: bool = False


EDITIONS = {
    each.name: each
    for each in (
        Edition("advice", "The whole advice"),
        Edition("one-page", "On one page", brief=True),
        Edition("to-hand-on", "To hand on: without names and what could harm people", share=True),
    )
}


def forms_of(edition: Edition) -> list[str]:
    """The forms in which an edition can be written here."""
    found = [name for name in FORM_NAMES if name in FORMATS]
    if find_spec("weasyprint") is None:
        found = [name for name in found if name != "pdf"]
    return [name for name in found if name != "json"] if edition.brief else found


@router.get("/answers")
def answers(here: Here) -> Response:
    """Every answer by section, with links to change them."""
    return here.page("answers", answered=by_section(here.interview), slug_of=slug_of)


def by_section(interview: Interview) -> dict[str, list[Answered]]:
    """Every answer by the key of its section."""
    titles = {title: name for name, title in SECTIONS.items()}
    return {titles[title]: entries for title, entries in review(interview)}


@router.get("/advice")
def advice(here: Here) -> Response:
    """The whole advice as things stand, beside the answers."""
    interview = here.interview
    found = advise(interview.case, interview.pack)
    return here.page(
        "advice",
        report=report(found),
        answered=by_section(interview),
        slug_of=slug_of,
        left=interview.progress().at_most,
    )


@router.get("/save")
def save(here: Here) -> Response:
    """What can be taken along."""
    return here.page(
        "save",
        has_answers=bool(here.interview.asked),
        editions=[(each, forms_of(each)) for each in EDITIONS.values()],
        form_names=FORM_NAMES,
        suffixes={name: form.suffix for name, form in FORMATS.items()},
    )


@router.get("/download/case.{form}")
def download_case(here: Here, form: str) -> Response:
    """The case file."""
    if form not in ("yaml", "json"):
        raise no_such_file()
    text = case_text(here.interview.case, as_json=form == "json")
    return attached(text.encode(), f"case.{form}", MEDIA[form])


@router.get("/download/{edition}.{suffix}")
def download_advice(here: Here, edition: str, suffix: str) -> Response:
    """The advice in one of its editions and forms."""
    wanted = EDITIONS.get(edition)
    form = next((f for f in FORMATS.values() if f.suffix == f".{suffix}"), None)
    if wanted is None or form is None or form.name not in forms_of(wanted):
        raise no_such_file()
    interview = here.interview
    found = advise(interview.case, interview.pack, share=wanted.share)
    written = form.written(found, None, brief=wanted.brief)
    return attached(written, f"{edition}{form.suffix}", MEDIA[form.name])


def no_such_file() -> Refusal:
    """The refusal of a file that there is not."""
    return Refusal(404, "no-file", "There is no such file", "Choose one on the page “Save”.")


def attached(content: bytes, name: str, media: str) -> Response:
    """A file to keep."""
    return Response(
        content, headers={"Content-Disposition": f'attachment; filename="{name}"'}, media_type=media
    )


@router.get("/upload")
def ask_for_file(here: Here) -> Response:
    """Ask for a case file to go on with, and say what is wrong with the one that was sent."""
    problems = here.notice.problems if here.found else ()
    return here.page("upload", problems=problems, failed=bool(problems))


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


@router.get("/forgotten")
def was_forgotten(here: Here) -> Response:
    """Say that nothing is kept any more."""
    return here.page("forgotten")


@router.get("/blank")
def blank(here: Here) -> Response:
    """An empty page that does not say where it comes from."""
    return here.page("blank")


@router.get("/help")
def about(here: Here) -> Response:
    """What this is, what becomes of the answers, and how to get around."""
    return here.page("help", minutes=here.desk.limits.idle / 60)
