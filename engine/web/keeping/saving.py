"""Looking at what was answered and advised, taking it along, bringing it back, and leaving."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from ...advising.advise import advise
from ...common.locale import spoken
from ...common.messages import say
from ...files.case_files import case_text
from ...interview import review
from ...reports.formats import FORMATS, Format
from ...reports.illustrations import Look
from ...serve.http.refusal import Refusal
from .. import words
from ..pages import report
from ..visit import Here

router = APIRouter(include_in_schema=False)

CASE_MEDIA = {"yaml": "application/yaml", "json": FORMATS["json"].media}
"""The media type of each form of a case file."""


@dataclass(frozen=True, slots=True)
class Edition:
    """One way to take the advice along: whole, on one page, or as a plan; and so to hand on."""

    name: str
    message: str
    brief: bool = False
    plan: bool = False
    share: bool = False

    @property
    def title(self) -> str:
        """What it is called on the page."""
        return say(self.message)

    @property
    def is_for_people(self) -> bool:
        """Whether it is a page to read, and never data."""
        return self.brief or self.plan


ON_ONE_PAGE, TWO_WEEKS = "web-save-on-one-page", "web-save-two-weeks"
EDITIONS = {
    each.name: each
    for each in (
        Edition("advice", "web-save-whole-advice"),
        Edition("one-page", ON_ONE_PAGE, brief=True),
        Edition("two-weeks", TWO_WEEKS, plan=True),
        Edition("to-hand-on", "web-save-the-advice", share=True),
        Edition("one-page-to-hand-on", ON_ONE_PAGE, brief=True, share=True),
        Edition("two-weeks-to-hand-on", TWO_WEEKS, plan=True, share=True),
    )
}


def forms_of(edition: Edition) -> list[Format]:
    """The formats in which an edition can be written here."""
    found = [form for form in FORMATS.values() if form.is_at_hand]
    if edition.is_for_people:
        found = [form for form in found if form.for_people]
    return as_offered(found)


def as_offered(formats: Iterable[Format]) -> list[Format]:
    """Formats in the order in which they are offered: whole pages first, and data last."""
    return sorted(formats, key=lambda form: (form.joinable, not form.for_people))


@router.get("/answers")
def answers(here: Here) -> Response:
    """Every answer by section, with links to change them."""
    return here.page("answers", answered=dict(review(here.interview)))


@router.get("/advice")
def advice(here: Here) -> Response:
    """The whole advice as things stand, beside the answers."""
    interview = here.interview
    found = advise(interview.case, interview.pack)
    return here.page(
        "advice", report=report(found, with_why=True), answered=dict(review(interview))
    )


@router.get("/save")
def save(here: Here) -> Response:
    """What can be taken along."""
    return here.page(
        "save",
        editions=[(each, forms_of(each)) for each in EDITIONS.values()],
    )


@router.get("/download/case.{form}")
def download_case(here: Here, form: str) -> Response:
    """The case file."""
    if form not in CASE_MEDIA:
        raise Refusal("no-file")
    text = case_text(here.interview.case, as_json=form == "json")
    return attached(text.encode(), f"case.{form}", CASE_MEDIA[form])


@router.get("/download/{edition}.{suffix}")
def download_advice(here: Here, edition: str, suffix: str) -> Response:
    """The advice in one of its editions and forms."""
    wanted = EDITIONS.get(edition)
    forms = forms_of(wanted) if wanted else []
    form = next((each for each in forms if each.suffix == f".{suffix}"), None)
    if wanted is None or form is None:
        raise Refusal("no-file")
    interview = here.interview
    found = advise(interview.case, interview.pack, share=wanted.share)
    look: Look = {**words.IN_PAGES, "brief": wanted.brief, "plan": wanted.plan}
    written = form.written(found, None, **look)
    return attached(written, f"{edition}{form.suffix}", form.media)


def attached(content: bytes, name: str, media: str) -> Response:
    """A file to keep."""
    headers = {
        "Content-Disposition": f'attachment; filename="{name}"',
        "Content-Language": spoken(),
    }
    return Response(content, headers=headers, media_type=media)
