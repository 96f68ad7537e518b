"""Two sets of answers side by side: those that are here, and those in a file that somebody brings."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from ...advising.advice import SECTIONS as PARTS
from ...explaining.comparison import compare
from ..keeping.opening import brought
from ..sessions import Notice
from ..visit import Here, Posted, see

router = APIRouter(include_in_schema=False)


@router.get("/compare")
def comparison(here: Here) -> Response:
    """Ask for the other file; once there is one, show where the two differ."""
    interview, other = here.interview, here.session.other
    found = None if other is None else compare(interview.case, other.case, interview.pack)
    return here.page("compare", found=found, parts=PARTS)


@router.post("/compare")
def take_other(here: Posted) -> Response:
    """Take the file to compare with, or put it away again; one's own answers stay as they are."""
    with here.session.lock:
        readable = here.notice.readable
        here.session.other = here.session.notice = None
        if here.form.get("do") == "put-away":
            return see(here.path)
        if here.form.get("anyway") == "yes" and readable is not None:
            here.session.other = readable
            return see(here.path)
        other, unread = brought(here)
        if unread:
            here.session.notice = Notice(here.path, unread=unread, readable=other)
        else:
            here.session.other = other
    return see(here.path)
