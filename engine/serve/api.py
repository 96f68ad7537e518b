"""The HTTP API: the same advice for programs, which keep their cases themselves."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from pydantic_core import to_json
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from ... import __version__
from ..advisor import Engine, advise, default_engine
from ..assistant.answers import interview_step
from ..explaining.comparison import compare
from ..explaining.pathfinder import paths
from ..explaining.why import why
from ..interview import Interview
from ..interview.replies import replied
from ..packs.pack import RulePack
from ..schema import Name, json_schema
from .batch import batch_response
from .bodies import (
    AskedBody,
    CompareBody,
    PathBody,
    WhyBody,
    body_of,
    name_of,
    sent,
)
from .description import described
from .limits import Limits
from .refusal import PROBLEM_JSON
from .visit import check_size
from .worker import DONE, FORM_MEDIA, Answer, Form, Order, answer_to

router = APIRouter()


def pack_of(request: Request) -> RulePack:
    """The rules of this server."""
    found: RulePack = request.app.state.desk.pack
    return found


def limits_of(request: Request) -> Limits:
    """The limits of this server."""
    found: Limits = request.app.state.desk.limits
    return found


def data(found: Any) -> Response:
    """Plain data as the answer."""
    return Response(to_json(found, indent=2) + b"\n", media_type="application/json")


def answered(order: Order, found: Answer) -> Response:
    """What came of an order as the answer: advice in its form, or problem+json."""
    status, body = found
    media = FORM_MEDIA[order.form] if status == DONE else PROBLEM_JSON
    return Response(body, status, media_type=media)


@router.post("/api/advise", **described("advise"))
async def advise_case(
    request: Request,
    form: Annotated[Form, Query(alias="format", description="What to answer with")] = "json",
    share: Annotated[
        bool, Query(description="Without names and what could harm people, to be handed on")
    ] = False,
    engine: Annotated[
        Engine | None,
        Query(
            description="Which reading fires the rules; both give the same advice, and meaning "
            "takes about two thirds of the time. By default as everywhere for one case: durable "
            "where it is installed"
        ),
    ] = None,
) -> Response:
    """The advice on a case. Only what is sent counts; nothing is kept."""
    order = Order(form, share, engine or default_engine(), name_of(request))
    body, workers = await request.body(), request.app.state.workers
    if workers is not None:
        return answered(order, await workers.ask(order, body))
    return answered(order, await run_in_threadpool(answer_to, pack_of(request), order, body))


@router.post("/api/next-question", **described("next-question"))
async def next_question(request: Request) -> Response:
    """The question to ask next after all answers so far, or the advice where nothing is open.

    To name a group more, answer `allies[0].name` (then `allies[1].name`, and so on).
    """
    body = body_of(AskedBody, await sent(request))
    pack, limits = pack_of(request), limits_of(request)

    def work() -> Response:
        begun = Interview(pack) if body.case is None else Interview.from_case(body.case, pack)
        interview = replied(begun, body.answers)
        check_size(interview, limits)
        advice = None if interview.to_ask else advise(interview.case, pack)
        return data(interview_step(interview, advice).model_dump(mode="json"))

    return await run_in_threadpool(work)


@router.post("/api/why", **described("why"))
async def why_rule(request: Request) -> Response:
    """Why rules fire, stay silent or are open, down to the facts."""
    body = body_of(WhyBody, await sent(request))
    pack = pack_of(request)
    return await run_in_threadpool(
        lambda: data(why(body.case, pack, body.rule, body.ally).to_dict())
    )


@router.post("/api/path", **described("path"))
async def path_to(request: Request) -> Response:
    """The fewest changes that lead to a posture."""
    body = body_of(PathBody, await sent(request))
    pack = pack_of(request)
    return await run_in_threadpool(lambda: data(paths(body.case, body.to, pack).to_dict()))


@router.post("/api/compare", **described("compare"))
async def compare_cases(request: Request) -> Response:
    """Where two cases differ, and what that does to the advice."""
    body = body_of(CompareBody, await sent(request))
    pack = pack_of(request)
    return await run_in_threadpool(lambda: data(compare(body.old, body.new, pack).to_dict()))


@router.post("/api/batch", **described("batch"))
async def batch(request: Request) -> Response:
    """A case on each line in, its advice or what is wrong with it on each line out, in order."""
    return await batch_response(request, pack_of(request), limits_of(request))


@router.get("/api/rules", **described("rules"))
async def rules(request: Request) -> Response:
    """Every rule as its file holds it, with the name of its pack."""
    pack = pack_of(request)
    listed = [
        {"pack": rule.pack, **rule.file.model_dump(mode="json", by_alias=True, exclude_none=True)}
        for rule in pack.rules
    ]
    return data({"packs": list(pack.names), "version": pack.version, "rules": listed})


@router.get("/api/schema/{name}", **described("schema"))
async def schema(name: Name) -> Response:
    """The JSON Schema of a case, of advice, or of a rule."""
    return data(json_schema(name))


@router.get("/healthz", **described("healthz"))
async def healthz(request: Request) -> Response:
    """Whether the server answers, and which rules it has."""
    pack = pack_of(request)
    return data({"status": "ok", "version": __version__, "rules": pack.digest})
