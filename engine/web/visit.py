"""One request for a page: whose answers it is about, what it sent, and the page that answers it."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any

from fastapi import Depends, Request
from starlette.datastructures import UploadFile
from starlette.responses import HTMLResponse, RedirectResponse, Response

from ..common.locale import spoken
from ..common.messages import say
from ..interview import SECTIONS, Interview
from ..packs.pack import RulePack
from ..serve.http.languages import chosen
from ..serve.http.limits import Limits, check_size
from ..serve.http.refusal import Refusal
from .languages import offered, query
from .pages import page
from .sessions import Notice, Session, Sessions

MOST_FIELDS = 20_000
MOST_FILES = 1_000
FILE = "file"
"""The only field of a form that takes a file."""


@dataclass(frozen=True, slots=True)
class Place:
    """A page from which something is changed: where it is, and what leads back to it."""

    path: str
    message: str

    @property
    def text(self) -> str:
        """What leads back to it."""
        return say(self.message)


PLACES: Mapping[str, Place] = {
    "answers": Place("/answers", "web-back-to-answers"),
    "advice": Place("/advice", "web-back-to-advice"),
    "settled": Place("/settled", "web-back"),
}
"""The pages that one comes back to after a change, as forms and addresses name them."""


@dataclass
class Desk:
    """What all requests share: the rules, the sessions, and a token for forms without a session.

    `load` gives the rules in the language that is spoken; `local` says whether only this machine can
    connect.
    """

    load: Callable[[], RulePack]
    sessions: Sessions
    limits: Limits
    local: bool
    token: str = field(default_factory=lambda: secrets.token_urlsafe(32), repr=False)

    @property
    def pack(self) -> RulePack:
        """The rules, in the language that is spoken."""
        return self.load()

    def session_of(self, request: Request) -> Session | None:
        """The session of the browser that asks."""
        return self.sessions.find(request.cookies.get(cookie_of(request)))


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
    files: tuple[Upload, ...] = field(default=(), repr=False)

    @property
    def file(self) -> Upload | None:
        """The file that was sent; of several the last."""
        return self.files[-1] if self.files else None

    @property
    def session(self) -> Session:
        """The answers of this browser. Raises Refusal where there are none."""
        if self.found is None:
            raise Refusal(self.missing)
        return self.found

    @property
    def missing(self) -> str:
        """Why there are no answers: they are gone, or there were none."""
        return "gone" if cookie_of(self.request) in self.request.cookies else "no-session"

    @property
    def interview(self) -> Interview:
        """The answers so far."""
        return self.session.interview

    @property
    def has_answers(self) -> bool:
        """Whether there are answers that could be lost."""
        return self.found is not None and bool(self.found.interview.asked)

    @property
    def to(self) -> str:
        """The name of the page to come back to after a change; nothing where there is none."""
        name = str(self.form.get("to", "") or self.request.query_params.get("to", ""))
        return name if name in PLACES else ""

    @property
    def to_query(self) -> str:
        """What an address says of the page to come back to."""
        return f"?to={self.to}" if self.to else ""

    @property
    def path(self) -> str:
        """The path that was asked for."""
        return str(self.request.scope["path"])

    @property
    def language(self) -> str | None:
        """The language that was chosen on a page or in the address, if one was."""
        return chosen(self.request) or (self.found.language if self.found else None)

    @property
    def notice(self) -> Notice:
        """What this page says once more: what changed, or what was wrong with what was sent to it."""
        notice = self.found.notice if self.found else None
        return notice if notice and notice.path == self.path else Notice(self.path)

    def page(
        self, name: str, *, status: int = 200, headers: Mapping[str, str] | None = None, **view: Any
    ) -> Response:
        """A page; every template knows the session's token and what there is to say."""
        notice = self.notice
        shared: dict[str, Any] = {
            "token": self.found.token if self.found else self.desk.token,
            "interview": self.found.interview if self.found else None,
            "notice": notice,
            "failed": bool(notice.errors or notice.unread),
            "wrong": [],
            "to": self.to,
            "back_to": PLACES.get(self.to),
            "sections": SECTIONS,
            "path": self.path,
            "local": self.desk.local,
            "languages": offered(),
            "carried": "" if self.found else query(self.language),
            "minutes": int(self.desk.limits.idle / 60),
        }
        told = {"Content-Language": spoken(), **(headers or {})}
        return HTMLResponse(page(name, {**shared, **view}), status, told)

    def keep(self, interview: Interview) -> None:
        """Keep answers in the session. Raises Refusal where they are too many."""
        check_size(interview, self.desk.limits)
        self.session.interview = interview

    def go(self, path: str, told: Iterable[str] = ()) -> Response:
        """Go to a page, where something is told; it is told again when that page is loaded again."""
        lines = tuple(told)
        self.session.notice = Notice(path.partition("?")[0], lines) if lines else None
        return see(path)

    def again(
        self,
        errors: Mapping[str, str],
        entered: Mapping[str, str],
        told: Iterable[str] = (),
    ) -> Response:
        """Go to the same page, which says what was wrong, and what was kept all the same."""
        self.session.notice = Notice(self.path, tuple(told), errors, entered)
        return see(self.path + self.to_query)


def see(path: str) -> RedirectResponse:
    """Go to a page, so that loading it again sends nothing again."""
    return RedirectResponse(path, 303)


def cookie_of(request: Request) -> str:
    """The name of the cookie; one server on each port has its own, for ports share cookies."""
    server = request.scope.get("server") or ("", None)
    return f"groundswell-{server[1] or 0}"


def visit_at(desk: Desk, request: Request) -> Visit:
    """A request for a page, with the answers of its browser."""
    return Visit(request, desk, desk.session_of(request))


async def visit(request: Request) -> Visit:
    """Somebody asks for a page."""
    desk: Desk = request.app.state.desk
    here = visit_at(desk, request)
    if here.found is not None:
        here.found.speak(chosen(request), desk.pack)
    return here


async def posting(request: Request) -> Visit:
    """Somebody sends a form. Raises Refusal where it does not come from one of our pages."""
    return await posted(request, 1)


async def posting_many(request: Request) -> Visit:
    """Somebody sends a form with many files."""
    return await posted(request, MOST_FILES)


async def posted(request: Request, most_files: int) -> Visit:
    """A form that was sent, with at most so many files."""
    here = await visit(request)
    async with request.form(max_files=most_files, max_fields=MOST_FIELDS) as form:
        fields = form.multi_items()  # of one that is there twice, the last counts
        here.form = {name: value for name, value in fields if isinstance(value, str)}
        files = [await file_in(name, value) for name, value in fields if not isinstance(value, str)]
        here.files = tuple(each for each in files if each is not None)
    token = here.form.get("token", "")
    tokens = [here.desk.token, *([here.found.token] if here.found else [])]
    if any(secrets.compare_digest(token.encode(), each.encode()) for each in tokens):
        return here
    if here.found is None:
        raise Refusal(here.missing)
    raise Refusal("old-form")


async def file_in(name: str, value: UploadFile) -> Upload | None:
    """The file in a form, if one was chosen. Raises Refusal where it came in the place of text."""
    if name != FILE:
        raise Refusal("file-for-text")
    content = await value.read()
    if not (value.filename or content):  # so a browser sends a field in which no file is chosen
        return None
    return Upload(content, (value.filename or "").lower().endswith(".json"))


Here = Annotated[Visit, Depends(visit)]
Posted = Annotated[Visit, Depends(posting)]
PostedMany = Annotated[Visit, Depends(posting_many)]
