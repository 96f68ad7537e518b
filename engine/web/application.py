"""The application: pages and API behind one guard, with nothing kept but what a session holds."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, suppress
from functools import partial

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from ..common.failure import failure
from ..common.locale import SOURCE, speaking
from ..common.messages import say
from ..common.problem import InputError, Problem
from ..common.wording import one_of
from ..packs.loading import in_each_language
from ..packs.pack import RulePack
from ..serve.api import routes as api
from ..serve.api.description import describe
from ..serve.api.tasks import Office
from ..serve.api.workers import Workers
from ..serve.http.guard import Guard
from ..serve.http.hosts import Hosts
from ..serve.http.limits import Limits
from ..serve.http.refusal import Refusal, is_for_programs
from . import forms, groups, questionnaire
from .keeping import leaving, opening, paper, saving, taking
from .languages import language_of
from .looking import closer, comparing, examples, supposing, together
from .pages import icon, script, style
from .sessions import Notice, Sessions
from .visit import Desk, visit_at

PAGES = (
    *(opening, examples, questionnaire, groups, forms, saving),
    *(paper, taking, closer, supposing, comparing, together, leaving),
)
"""The modules whose pages are served."""

QUOTED = re.compile("'([^']*)'")
"""What may stand in an address, as the framework lists it in English."""

SWEEP = 60.0
"""In seconds: so often are sessions forgotten whose time is over."""


class Application(Guard):
    """What a server serves; `desk` holds the sessions."""

    desk: Desk

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, in the language of the browser or program that asks."""
        if scope["type"] != "http":
            await super().__call__(scope, receive, send)
            return
        request = Request(scope)
        of_program = is_for_programs(scope["path"])
        session = None if of_program else self.desk.session_of(request)
        with speaking(language_of(request, session)):
            await super().__call__(scope, receive, send)


def application(
    pack: RulePack,
    *,
    host: str = "127.0.0.1",
    limits: Limits | None = None,
    sessions: Sessions | None = None,
    workers: Workers | None = None,
    load: Callable[[], RulePack] | None = None,
) -> Application:
    """The application for the rules of a pack, served at an address.

    `workers` advise programs by the same rules; without them this process does. `load` gives the rules
    in the language that is spoken; without it they are the same in all.
    """
    limits = limits or Limits()
    hosts = Hosts(host)
    if sessions is None:
        sessions = Sessions(limits)
    here = in_each_language(pack, load)
    desk = Desk(here, sessions, limits, hosts.loopback_only)
    app = FastAPI(
        title="Groundswell",
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        lifespan=lifespan,
        redirect_slashes=False,
    )
    app.state.desk = desk
    app.state.batches = set()
    app.state.workers = workers or Office(here, limits)
    for router in (api.router, *(pages.router for pages in PAGES)):
        app.include_router(router)
    for path, answer in (
        ("/openapi.json", openapi),
        ("/style.css", stylesheet),
        ("/page.js", javascript),
        ("/mark.svg", mark),
        ("/favicon.ico", no_icon),
    ):
        app.add_api_route(path, answer, include_in_schema=False)
    for kind in (Exception, Refusal, InputError, HTTPException, RequestValidationError):
        app.add_exception_handler(kind, refused)

    found = Application(app, hosts, limits, partial(shown, desk))
    found.desk = desk
    return found


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncGenerator[None, None]:
    """While the server runs, forget sessions whose time is over; at its end, forget all."""
    sessions: Sessions = app.state.desk.sessions

    async def sweep() -> None:
        while True:
            await asyncio.sleep(SWEEP)
            sessions.sweep()

    sweeping = asyncio.create_task(sweep())
    try:
        yield
    finally:
        sweeping.cancel()
        with suppress(asyncio.CancelledError):
            await sweeping
        sessions.forget_all()
        await app.state.workers.stop()


async def openapi(request: Request) -> Response:
    """The description of the API."""
    return api.data(describe(request.app), SOURCE)


async def stylesheet() -> Response:
    """The style of all pages."""
    return Response(style(), media_type="text/css")


async def javascript() -> Response:
    """The little script that pages can do without."""
    return Response(script(), media_type="text/javascript")


async def mark() -> Response:
    """The icon that pages name; the empty page names none."""
    return Response(icon(), media_type="image/svg+xml")


async def no_icon() -> Response:
    """No icon for a page that names none: it would tell what the empty page was."""
    return Response(status_code=204)


def shown(desk: Desk, scope: Scope, refusal: Refusal) -> Response:
    """The answer that says what is refused: problem+json for programs, a page for people."""
    if is_for_programs(scope["path"]):
        return refusal.response()
    return visit_at(desk, Request(scope)).page(
        "refused",
        status=refusal.status,
        headers=refusal.headers,
        refusal=refusal,
        failed=True,
        notice=Notice(scope["path"]),
    )


async def refused(request: Request, error: Exception) -> Response:
    """The answer to a request that an error ended."""
    return shown(request.app.state.desk, request.scope, refusal_of(error, request.scope["path"]))


def refusal_of(error: Exception, path: str) -> Refusal:
    """What an error means for whoever asked; one that nobody foresaw tells nothing of what was sent."""
    match error:
        case Refusal():
            return error
        case InputError():
            return Refusal.of_input(error)
        case HTTPException():
            return Refusal.of_status(error.status_code, error.headers)
        case RequestValidationError() if is_for_programs(path):
            found = [(str(each["loc"][-1]), allowed(each)) for each in error.errors()]
            return Refusal.of_input(InputError(Problem("address", None, *each) for each in found))
        case RequestValidationError():
            return Refusal.of_status(404)
    return Refusal.of_failure(failure(error))


def allowed(detail: dict[str, object]) -> str:
    """What is wrong with one part of an address."""
    context = detail.get("ctx")
    if isinstance(context, dict) and "expected" in context:
        return one_of(QUOTED.findall(str(context["expected"])))
    return say("refused-yes-no" if detail["type"] == "bool_parsing" else "refused-value")
