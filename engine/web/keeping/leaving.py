"""Leaving: forgetting what was answered, with or without being asked; and the page of help."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from ..languages import query
from ..visit import Here, Posted, Visit, cookie_of, see

router = APIRouter(include_in_schema=False)


@router.get("/forget")
def ask_to_forget(here: Here) -> Response:
    """Ask whether everything shall be forgotten."""
    return here.page("forget") if here.found else see("/forgotten")


@router.post("/forget")
def forget(here: Posted) -> Response:
    """Forget every answer of this browser; ask once before."""
    if here.has_answers and here.form.get("sure") != "yes":
        return see("/forget")
    return forgotten(here, f"/forgotten{query(here.language)}")


@router.post("/leave")
def leave(here: Here) -> Response:
    """Forget every answer at once, and show an empty page; this works from a page of any age."""
    return forgotten(here, "/blank")


def forgotten(here: Visit, to: str) -> Response:
    """Forget the session of this browser, and go to a page."""
    if here.found is not None:
        here.desk.sessions.forget(here.found.name)
    response = see(to)
    response.delete_cookie(cookie_of(here.request), httponly=True, samesite="strict")
    return response


def add_page(name: str) -> None:
    """A page that says the same to everybody."""

    @router.get(f"/{name}")
    def same_for_all(here: Here) -> Response:
        return here.page(name)


for name in ("forgotten", "blank", "help"):
    add_page(name)
