"""Many files at once: many people's answers together, or one movement over time. Nothing is kept."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from ...common.messages import say
from ...facts import Case
from ...gathering.content import keeping
from ...gathering.gather import gather
from ...gathering.journey import journey
from ...gathering.journey_pages import part as over_time
from ...gathering.pages import part as together
from ..keeping.reading import Unread, read
from ..visit import Here, PostedMany, Visit

router = APIRouter(include_in_schema=False)


@router.get("/together")
def ask_for_files(here: Here) -> Response:
    """Ask for the files, and what to do with them."""
    return here.page("together", found=None, heading=say("web-together"), wrong_files=())


@router.post("/together")
def show(here: PostedMany) -> Response:
    """Show at once what comes of the files: they are read, and nothing of them stays here."""
    cases, unread = brought(here)
    if not cases:
        unread = unread or ((0, Unread(None, "", say("web-together-none"))),)
        return here.page(
            "together", status=422, found=None, heading=say("web-together"), wrong_files=unread
        )
    over = here.form.get("do") == "over-time"
    pack = here.desk.pack
    found = over_time(journey(cases, pack)) if over else together(gather(cases, pack))
    heading = say("journey-title") if over else say("gathering-title")
    kept = [say("journey-keep")] if over else list(keeping(len(cases)))
    return here.page("together", found=found, heading=heading, keeping=kept, wrong_files=unread)


def brought(here: Visit) -> tuple[list[Case], tuple[tuple[int, Unread], ...]]:
    """The cases in the files that were sent, and what cannot be used, by the number of the file.

    The names of the files are never shown.
    """
    cases: list[Case] = []
    unread: list[tuple[int, Unread]] = []
    for number, file in enumerate(here.files, 1):
        found = read(file.content, as_json=file.as_json, limit=here.desk.limits.body)
        unread += ((number, each) for each in found.unread)
        if found.case is not None:
            cases.append(found.case)
    return cases, tuple(unread)
