"""Worked cases to look at before one begins; one's own answers stay as they are."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from ...advising.advise import advise
from ...files.worked import worked
from ...interview import Interview, review
from ...serve.http.refusal import Refusal
from ..pages import report
from ..visit import Here

router = APIRouter(include_in_schema=False)


@router.get("/examples")
def examples(here: Here) -> Response:
    """The worked cases, each with the headline of its advice."""
    found = [(each, advise(each.case, here.desk.pack)) for each in worked()]
    return here.page("examples", examples=found)


@router.get("/examples/{number}")
def example(here: Here, number: int) -> Response:
    """One worked case: its advice beside its answers. Raises Refusal where there is none."""
    if not 1 <= number <= len(worked()):
        raise Refusal("no-example")
    found, pack = worked()[number - 1], here.desk.pack
    return here.page(
        "example",
        example=found,
        report=report(advise(found.case, pack)),
        answered=dict(review(Interview.from_case(found.case, pack))),
    )
