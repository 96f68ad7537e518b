"""Sheets to print and fill in together; they hold no answers, so that anybody may have them."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from ...reports.formats import ON_PAPER, made
from ...reports.paper.sheets import PRINTED
from ...serve.http.refusal import Refusal
from .. import words
from ..visit import Here
from .saving import as_offered, attached

router = APIRouter(include_in_schema=False)


@router.get("/paper")
def paper(here: Here) -> Response:
    """The sheets there are, each in the formats that can be written here."""
    formats = as_offered(form for form in ON_PAPER.values() if form.is_at_hand)
    return here.page("paper", sheets=list(PRINTED.values()), formats=formats)


@router.get("/paper/{name}.{suffix}")
def sheet(here: Here, name: str, suffix: str) -> Response:
    """A sheet in one of the formats."""
    form = next((each for each in ON_PAPER.values() if each.suffix == f".{suffix}"), None)
    if name not in PRINTED or form is None or not form.is_at_hand:
        raise Refusal("no-file")
    written = made(form.sheet, name, here.desk.pack, words.then())
    return attached(written, f"{name}{form.suffix}", form.media)
