"""A closer look at the advice: why each piece of it, and what would lead to another headline."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from ...advising.advise import advise
from ...common.problem import InputError
from ...explaining.pathfinder import OUT_OF_SCOPE, paths
from ...explaining.why import why
from ...serve.http.refusal import Refusal
from ..visit import Here

router = APIRouter(include_in_schema=False)


@router.get("/closer")
def closer(here: Here) -> Response:
    """What can be looked at more closely."""
    interview = here.interview
    return here.page("closer", headline=advise(interview.case, interview.pack).headline)


@router.get("/why")
def why_all(here: Here) -> Response:
    """Why each piece of advice is given, is open, or is not given, in a line each."""
    interview = here.interview
    found = why(interview.case, interview.pack)
    parts = {
        "advised": [each for each in found.rules_that("fires") if not each.gave_way_to],
        "gives_way": [each for each in found.rules_that("fires") if each.gave_way_to],
        "open": list(found.rules_that("open")),
        "silent": list(found.rules_that("silent")),
    }
    return here.page("why", found=found, parts=parts)


@router.get("/why/{name}")
def why_one(here: Here, name: str) -> Response:
    """Why one piece of advice, or one headline, is what it is, down to the answers."""
    interview = here.interview
    known = {*interview.pack.rule, *(posture.name for posture in interview.pack.postures)}
    if name not in known:
        raise Refusal("no-advice")
    return here.page("why-one", found=why(interview.case, interview.pack, name))


@router.get("/path")
def goals(here: Here) -> Response:
    """The headlines that one may want to come to."""
    interview = here.interview
    found = why(interview.case, interview.pack).explanations
    headlines = [each for each in found if each.kind == "posture" and each.name != OUT_OF_SCOPE]
    now = advise(interview.case, interview.pack)
    return here.page("path", headlines=headlines, now=now)


@router.get("/path/{goal}")
def path(here: Here, goal: str) -> Response:
    """What would lead to a headline."""
    interview = here.interview
    try:
        found = paths(interview.case, goal, interview.pack)
    except InputError:
        raise Refusal("no-headline") from None
    return here.page("path-one", found=found)
