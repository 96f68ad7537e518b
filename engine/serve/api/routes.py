"""The HTTP API: the same advice for programs, which keep their cases themselves."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any, Literal

from fastapi import APIRouter, Depends, Query, Request
from pydantic_core import to_json
from starlette.responses import Response

from ...authoring.schema import Name, json_schema
from ...common.locale import SOURCE, languages, matched, speaking, spoken
from ...common.problem import InputError, Problem
from ...common.version import __version__
from ...common.wording import one_of
from ...packs.pack import RulePack
from ...readings.engines import Engine, default_engine
from ...reports.formats import BY_HTTP
from ...reports.kinds import LAYOUTS
from ..http.languages import CHOICE
from ..http.refusal import PROBLEM_JSON
from .asked import MEDIA, media_of, while_asked
from .batch import batch_response
from .tasks import DATA, DONE, Answer, Kind, Order
from .workers import is_soon_done

LEFT = 499
"""The status of an answer that nobody reads, as other servers write it."""

if TYPE_CHECKING:  # a type checker cannot read them out of the register
    PageForm = str
    Form = str
    Page = str
else:
    PAGES = tuple(name for name, form in BY_HTTP.items() if form.for_people)
    PageForm = Literal[PAGES]
    Form = Literal[tuple(sorted(BY_HTTP, key=PAGES.__contains__))]
    Page = Literal[tuple(each.name for each in LAYOUTS)]

Share = Annotated[
    bool, Query(description="Without names and what could harm people, to be handed on")
]
Reading = Annotated[
    Engine | None,
    Query(
        description="Which reading fires the rules; both give the same advice, and meaning takes "
        "about two thirds of the time. By default as everywhere for one case: durable where it is "
        "installed"
    ),
]


def known(
    language: Annotated[
        str | None,
        Query(
            description="The language to answer in, such as es. Without it the header "
            "Accept-Language chooses, else the server answers in its own"
        ),
    ] = None,
) -> None:
    """Raise InputError where the address asks for a language that there are no texts in."""
    if language is not None and matched([language]) is None:
        raise InputError([Problem("address", None, CHOICE, one_of(languages()))])


router = APIRouter()
SPEAKING = [Depends(known)]
"""What all addresses have whose answers hold sentences."""


def data(found: Any, language: str = "") -> Response:
    """Plain data as the answer; its sentences are in the language that is spoken where none is named."""
    headers = {"Content-Language": language or spoken()}
    return Response(
        to_json(found, indent=2) + b"\n", headers=headers, media_type="application/json"
    )


async def answered(request: Request, order: Order) -> Response:
    """What comes of an order with the body of a request; worked out in a process of its own."""
    body = await request.body()
    order = order._replace(language=spoken())
    working = request.app.state.workers.ask(order, body)
    if not is_soon_done(order, body):
        working = while_asked(request.receive, working)
    answer: Answer | None = await working
    if answer is None:
        return Response(status_code=LEFT)
    status, found = answer
    media = BY_HTTP[order.form].media if status == DONE else PROBLEM_JSON
    return Response(found, status, {"Content-Language": order.language}, media)


@router.post("/api/advise", dependencies=SPEAKING)
async def advise_case(
    request: Request,
    form: Annotated[Form, Query(alias="format", include_in_schema=False)] = "json",
    share: Share = False,
    engine: Reading = None,
) -> Response:
    """The advice on a case. Only what is sent counts; nothing is kept."""
    order = Order(form, share, engine or default_engine(), MEDIA[media_of(request, MEDIA)])
    return await answered(request, order)


@router.post("/api/report", dependencies=SPEAKING)
async def report(
    request: Request,
    form: Annotated[PageForm, Query(alias="format", description="What to answer with")] = "md",
    page: Annotated[
        Page,
        Query(
            description="The whole report, a brief one of one printed page, or a plan: one page for "
            "the next two weeks"
        ),
    ] = "whole",
    share: Share = False,
    engine: Reading = None,
) -> Response:
    """The advice on a case as a page for people. `/api/advise?format=md` answers with the same."""
    name = MEDIA[media_of(request, MEDIA)]
    order = Order(form, share, engine or default_engine(), name, page=page)
    return await answered(request, order)


def add_data_route(kind: Kind, work: Callable[..., Any]) -> None:
    """A route that answers with plain data; what it says of itself is what its work does."""

    async def route(request: Request) -> Response:
        order = Order("json", False, "meaning", MEDIA[media_of(request, MEDIA)], kind)
        return await answered(request, order)

    router.add_api_route(
        f"/api/{kind}",
        route,
        methods=["POST"],
        name=work.__name__,
        description=inspect.getdoc(work),
        dependencies=SPEAKING,
    )


for kind, work in DATA.items():
    add_data_route(kind, work)


@router.post("/api/batch", dependencies=SPEAKING)
async def batch(request: Request) -> Response:
    """A case on each line in, its advice or what is wrong with it on each line out, in order."""
    return await batch_response(request)


@router.get("/api/rules")
async def rules(request: Request) -> Response:
    """Every rule as its file holds it, in the language it was written in, with the name of its pack."""
    with speaking(SOURCE):
        pack: RulePack = request.app.state.desk.pack
    listed = [
        {"pack": rule.pack, **rule.file.model_dump(mode="json", by_alias=True, exclude_none=True)}
        for rule in pack.rules
    ]
    return data({"packs": list(pack.names), "version": pack.version, "rules": listed}, SOURCE)


@router.get("/api/schema/{name}", dependencies=SPEAKING)
async def schema(name: Name) -> Response:
    """The JSON Schema of a case, of advice, or of a rule."""
    return data(json_schema(name))


@router.get("/healthz")
async def healthz(request: Request) -> Response:
    """Whether the server answers, and which rules it has."""
    pack: RulePack = request.app.state.desk.pack
    return data({"status": "ok", "version": __version__, "rules": pack.digest})
