"""The first page, beginning, and going on with a case file."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from ...common.messages import say
from ...interview import Interview
from ...interview.words import length
from ...serve.http.limits import check_size
from ...serve.http.refusal import Refusal
from ..sessions import Notice
from ..visit import Here, Posted, Visit, cookie_of, see
from .reading import Unread, read

router = APIRouter(include_in_schema=False)

MODES = {"one": "/next", "all": "/all"}
"""How one can begin, and where that leads: one question a page, or all on one page."""


@router.get("/")
def start(here: Here) -> Response:
    """What this is, and where one begins."""
    return here.page("start", length=length(Interview(here.desk.pack).progress()))


@router.get("/begin")
def ask_to_begin(here: Here) -> Response:
    """Ask whether the answers that are here shall be forgotten for new ones."""
    mode = here.request.query_params.get("mode", "")
    if not here.has_answers:
        return see("/")
    return here.page("begin", mode=mode if mode in MODES else "one")


@router.post("/begin")
def begin(here: Posted) -> Response:
    """Begin with nothing answered; where there are answers that are forgotten by it, ask once."""
    mode = str(here.form.get("mode", ""))
    if mode not in MODES:
        mode = "one"
    if here.has_answers and here.form.get("sure") != "yes":
        return see(f"/begin?mode={mode}")
    return begun(here, Interview(here.desk.pack), MODES[mode])


@router.get("/upload")
def ask_for_file(here: Here) -> Response:
    """Ask for a case file to go on with, and say what cannot be used of the one that was sent."""
    return here.page("upload")


@router.post("/upload")
def upload(here: Posted) -> Response:
    """Go on with the answers in a case file, which take the place of those that are here.

    Where something in it cannot be used, say so first; `anyway` takes the rest.
    """
    readable = here.notice.readable
    if here.form.get("anyway") == "yes" and readable is not None:
        return begun(here, readable, "/answers")
    interview, unread = brought(here)
    if interview is not None and not unread:
        return begun(here, interview, "/answers")
    response = see(here.path) if here.found else begun(here, Interview(here.desk.pack), here.path)
    here.session.notice = Notice(here.path, unread=unread, readable=interview)
    return response


def brought(here: Visit) -> tuple[Interview | None, tuple[Unread, ...]]:
    """The answers in the file that was sent, and what of it cannot be used; its name is never shown."""
    file = here.file
    if file is None:
        return None, (Unread(None, "", say("web-file-none")),)
    found = read(file.content, as_json=file.as_json, limit=here.desk.limits.body)
    if found.case is None:
        return None, found.unread
    interview = Interview.from_case(found.case, here.desk.pack)
    try:
        check_size(interview, here.desk.limits)
    except Refusal as refusal:
        said = say("web-file-refused", title=refusal.title, detail=refusal.detail)
        return None, (Unread(None, "", said),)
    return interview, found.unread


def begun(here: Visit, interview: Interview, to: str) -> Response:
    """A new session with these answers, in the place of the one that this browser had."""
    if here.found is not None:
        here.desk.sessions.forget(here.found.name)
    language = here.language
    session = here.found = here.desk.sessions.begin(interview)
    session.language = language
    response = see(to)
    response.set_cookie(cookie_of(here.request), session.name, httponly=True, samesite="strict")
    return response
