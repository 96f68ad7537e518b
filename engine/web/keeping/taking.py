"""The whole questionnaire to take along: one file that works without a network, and holds no answers."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from ...portable.page import page
from ..visit import Here
from .saving import attached

router = APIRouter(include_in_schema=False)

NAME = "groundswell.html"


@router.get(f"/take/{NAME}")
def take(here: Here) -> Response:
    """The page, with the rules that are served, in the language that is spoken."""
    return attached(page([here.desk.pack]).encode(), NAME, "text/html")
