"""The application: pages and API behind one guard, with nothing kept but what a session holds."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, Response
from starlette.types import Scope

from ..common.failure import failure
from ..common.problem import InputError, Problem
from ..packs.pack import RulePack
from ..serve.api import routes as api
from ..serve.api.description import describe
from ..serve.api.tasks import Office
from ..serve.api.workers import Workers
from ..serve.http.guard import Guard
from ..serve.http.hosts import Hosts
from ..serve.http.limits import Limits
from ..serve.http.refusal import Refusal, is_for_programs
from . import forms, questionnaire, saving
from .pages import page, script, style
from .sessions import Sessions
from .visit import Desk, cookie_of

SWEEP = 60.0
"""In seconds: so often are sessions forgotten whose time is over."""


class Application(Guard):
    """What a server serves; `desk` holds the sessions."""

    desk: Desk


def application(
    pack: RulePack,
    *,
    host: str = "127.0.0.1",
    limits: Limits | None = None,
    sessions: Sessions | None = None,
    workers: Workers | None = None,
) -> Application:
    """The application for the rules of a pack, served at an address.

    `workers` advise programs by the same rules; without them this process does.
    """
    limits = limits or Limits()
    hosts = Hosts(host)
    if sessions is None:
        sessions = Sessions(limits)
    desk = Desk(pack, sessions, limits, hosts.loopback_only)
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
    app.state.workers = workers
    app.state.office = Office(pack, limits)
    for each in (api.router, questionnaire.router, forms.router, saving.router):
        app.include_router(each)
    app.add_api_route("/openapi.json", openapi, include_in_schema=False)
    app.add_api_route("/style.css", stylesheet, include_in_schema=False)
    app.add_api_route("/page.js", javascript, include_in_schema=False)
    app.add_api_route("/favicon.ico", no_icon, include_in_schema=False)
    app.add_exception_handler(Exception, unforeseen)
    app.add_exception_handler(Refusal, refused)
    app.add_exception_handler(InputError, wrong_input)
    app.add_exception_handler(HTTPException, wrong_status)
    app.add_exception_handler(RequestValidationError, wrong_address)

    found = Application(app, hosts, limits, lambda scope, refusal: shown(desk, scope, refusal))
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
        if app.state.workers is not None:
            await app.state.workers.stop()


async def openapi(request: Request) -> Response:
    """The description of the API."""
    return api.data(describe(request.app))


async def stylesheet() -> Response:
    """The style of all pages."""
    return Response(style(), media_type="text/css")


async def javascript() -> Response:
    """The little script that pages can do without."""
    return Response(script(), media_type="text/javascript")


async def no_icon() -> Response:
    """No icon, which would tell what this page is."""
    return Response(status_code=204)


def shown(desk: Desk, scope: Scope, refusal: Refusal) -> Response:
    """The answer that says what is refused: problem+json for programs, a page for people."""
    if is_for_programs(scope["path"]):
        return refusal.response()
    request = Request(scope)
    session = desk.sessions.find(request.cookies.get(cookie_of(request)))
    view = {
        "token": session.token if session else desk.token,
        "interview": session.interview if session else None,
        "told": (),
        "path": scope["path"],
        "local": desk.local,
        "failed": True,
        "refusal": refusal,
    }
    return HTMLResponse(page("refused", view), refusal.status, refusal.headers)


def answer_to(request: Request, refusal: Refusal) -> Response:
    """The answer to a request that is refused."""
    return shown(request.app.state.desk, request.scope, refusal)


async def refused(request: Request, error: Exception) -> Response:
    """Say what is refused."""
    assert isinstance(error, Refusal)  # noqa: S101 - for the type checker
    return answer_to(request, error)


async def wrong_input(request: Request, error: Exception) -> Response:
    """Say all that is wrong with what was sent."""
    assert isinstance(error, InputError)  # noqa: S101
    return answer_to(request, Refusal.of_input(error))


async def wrong_status(request: Request, error: Exception) -> Response:
    """Say what the framework found wrong: no such address, no such method."""
    assert isinstance(error, HTTPException)  # noqa: S101
    return answer_to(request, Refusal.of_status(error.status_code, error.headers))


async def wrong_address(request: Request, error: Exception) -> Response:
    """Say what is wrong with the parts of an address."""
    assert isinstance(error, RequestValidationError)  # noqa: S101
    if not is_for_programs(request.url.path):
        return answer_to(request, Refusal.of_status(404))
    problems = [
        Problem("address", None, str(each["loc"][-1]), allowed(each)) for each in error.errors()
    ]
    return answer_to(request, Refusal.of_input(InputError(problems)))


def allowed(detail: dict[str, object]) -> str:
    """What is wrong with one part of an address."""
    context = detail.get("ctx")
    if isinstance(context, dict) and "expected" in context:
        return f"must be one of: {context['expected']}"
    return "must be true or false" if detail["type"] == "bool_parsing" else "is not allowed here"


async def unforeseen(request: Request, error: Exception) -> Response:
    """Say that something went wrong here, and where, and nothing of what was sent."""
    return answer_to(request, Refusal.of_failure(failure(error)))
