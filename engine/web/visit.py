"""One request for a page: whose answers it is about, what it sent, and the page that answers it."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, NoReturn

from fastapi import Depends, Request
from starlette.datastructures import UploadFile
from starlette.responses import HTMLResponse, RedirectResponse, Response

from ..interview import SECTIONS, Interview
from ..packs.pack import RulePack
from ..serve.http.limits import Limits
from ..serve.http.refusal import Refusal
from ..serve.http.room import check_size
from .pages import page
from .sessions import Notice, Session, Sessions

MOST_FIELDS = 20_000
FILE = "file"
"""The only field of a form that takes a file."""

NO_SESSION = "no-session"
GONE = "gone"


@dataclass
class Desk:
    """What all requests share: the rules, the sessions, and a token for forms without a session.

    `local` says whether only this machine can connect.
    """

    pack: RulePack
    sessions: Sessions
    limits: Limits
    local: bool
    token: str = field(default_factory=lambda: secrets.token_urlsafe(32), repr=False)


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that was sent; its name is not kept but for what it says of the content."""

    content: bytes = field(repr=False)
    as_json: bool


@dataclass
class Visit:
    """One request for a page; `session` is None where no answers are kept for this browser."""

    request: Request
    desk: Desk
    found: Session | None
    form: Mapping[str, str] = field(default_factory=dict, repr=False)
    file: Upload | None = field(default=None, repr=False)

    @property
    def session(self) -> Session:
        """The answers of this browser. Raises Refusal where there are none."""
        return self.found or self.no_session()

    def no_session(self) -> NoReturn:
        """Say that there are no answers here."""
        if cookie_of(self.request) in self.request.cookies:
            raise Refusal(
                410,
                GONE,
                "Your answers are no longer here",
                "They are forgotten after an hour without a page, when somebody chooses to leave "
                "or to forget them, and when Groundswell is stopped.",
            )
        raise Refusal(
            404,
            NO_SESSION,
            "There are no answers here yet",
            "Begin on the first page. If you did, your browser keeps no cookies for this page; "
            "allow them for this address. The cookie holds a random name and nothing else.",
        )

    @property
    def interview(self) -> Interview:
        """The answers so far."""
        return self.session.interview

    @property
    def path(self) -> str:
        """The path that was asked for."""
        return self.request.url.path

    def page(self, name: str, *, status: int = 200, **view: Any) -> Response:
        """A page; every template knows the session's token and what there is to say."""
        session = self.found
        notice = session.notice if session and session.notice else None
        shared = {
            "token": session.token if session else self.desk.token,
            "interview": session.interview if session else None,
            "told": notice.told if notice and notice.path == self.path else (),
            "sections": SECTIONS,
            "path": self.path,
            "local": self.desk.local,
            "failed": False,
        }
        return HTMLResponse(page(name, {**shared, **view}), status)

    @property
    def notice(self) -> Notice:
        """What was wrong with what was sent to this page last."""
        notice = self.session.notice
        return notice if notice and notice.path == self.path else Notice(self.path)

    def keep(self, interview: Interview) -> None:
        """Keep answers in the session. Raises Refusal where they are too many."""
        check_size(interview, self.desk.limits)
        self.session.interview = interview

    def go(self, path: str, told: Iterable[str] = ()) -> Response:
        """Go to a page, where something is told; it is told again when that page is loaded again."""
        lines = tuple(told)
        self.session.notice = Notice(path, lines) if lines else None
        return see(path)

    def again(
        self, errors: Mapping[str, str], entered: Mapping[str, str], query: str = ""
    ) -> Response:
        """Go to the same page, which says what was wrong."""
        self.session.notice = Notice(self.path, errors=errors, entered=entered)
        return see(self.path + query)


def see(path: str) -> RedirectResponse:
    """Go to a page, so that loading it again sends nothing again."""
    return RedirectResponse(path, 303)


def desk_of(request: Request) -> Desk:
    """What all requests share."""
    found: Desk = request.app.state.desk
    return found


def cookie_of(request: Request) -> str:
    """The name of the cookie; one server on each port has its own, for ports share cookies."""
    server = request.scope.get("server") or ("", None)
    return f"groundswell-{server[1] or 0}"


async def visit(request: Request) -> Visit:
    """Somebody asks for a page."""
    desk = desk_of(request)
    return Visit(request, desk, desk.sessions.find(request.cookies.get(cookie_of(request))))


async def posting(request: Request) -> Visit:
    """Somebody sends a form. Raises Refusal where it does not come from one of our pages."""
    here = await visit(request)
    async with request.form(max_files=1, max_fields=MOST_FIELDS) as form:
        fields = form.multi_items()  # of one that is there twice, the last counts
        here.form = {name: value for name, value in fields if isinstance(value, str)}
        for name, value in fields:
            if not isinstance(value, str):
                here.file = await file_in(name, value)
    token = here.form.get("token", "")
    tokens = [here.desk.token, *([here.found.token] if here.found else [])]
    if any(same(token, each) for each in tokens):
        return here
    if here.found is None:
        here.no_session()
    raise Refusal(
        403,
        "old-form",
        "This form is no longer valid",
        "Nothing was changed. Please open the page again and send it from there.",
    )


async def file_in(name: str, value: UploadFile) -> Upload:
    """The file in a form. Raises Refusal where it came in the place of text."""
    if name != FILE:
        raise Refusal(
            422,
            "file-for-text",
            "A file came where text is asked for",
            "Nothing was changed. Please open the page again and send it from there.",
        )
    return Upload(await value.read(), (value.filename or "").lower().endswith(".json"))


def same(given: str, token: str) -> bool:
    """Whether two tokens are the same, without telling how nearly they are."""
    return secrets.compare_digest(given.encode(), token.encode())


Here = Annotated[Visit, Depends(visit)]
Posted = Annotated[Visit, Depends(posting)]
