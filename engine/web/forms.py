"""The page with all questions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from fastapi import APIRouter
from starlette.responses import Response

from ..common.messages import say
from ..interview import ALLIES, SECTIONS, Interview
from ..interview.question import HEADING, MOVEMENT_KEYS, group_part
from ..interview.words import changed
from .entries import Field, field_of, filled, wrong_with
from .naming import (
    MOST_ON_A_PAGE,
    NEW,
    keys_of_group,
    numbers_on_a_page,
    page_asked_for,
    same_group,
    with_new_groups,
    wrong_with_names,
)
from .questionnaire import list_changed
from .visit import Here, Posted, Visit

router = APIRouter(include_in_schema=False)


def keys_of_all(interview: Interview) -> Iterator[str]:
    """The keys of all questions on the page that has them all."""
    yield from MOVEMENT_KEYS
    for number in numbers_on_a_page(interview):
        yield from keys_of_group(number)
    yield ALLIES
    yield from HEADING


def shown(here: Visit, keys: Iterable[str]) -> list[Field]:
    """Questions as fields, with what was wrong."""
    return [field_of(here.interview, key, here.notice) for key in keys]


@router.get("/all")
def everything(here: Here) -> Response:
    """All questions on one page."""
    fields = shown(here, keys_of_all(here.interview))
    by_section: dict[str, list[Field]] = {name: [] for name in SECTIONS}
    groups: dict[int, list[Field]] = {}
    for field in fields:
        part = group_part(field.question.key)
        if part is None:
            by_section[field.question.section].append(field)
        else:
            groups.setdefault(part[0], []).append(field)
    wrong = [*wrong_with(fields), *wrong_with_names(here.notice)]
    return here.page("all", fields=by_section, groups=groups, wrong=wrong, most=MOST_ON_A_PAGE)


@router.post("/all")
def keep_everything(here: Posted) -> Response:
    """Keep what was changed on the page with all questions."""
    with here.session.lock:
        before = here.interview
        keys = [key for key in keys_of_all(before) if same_group(before, key, here.form)]
        stale = len(keys) < len(list(keys_of_all(before)))
        done = filled(before, keys, here.form)
        done = with_new_groups(done, str(here.form.get(NEW, "")), here.desk.limits)
        here.keep(done.interview)
    if done.errors:
        return here.again(done.errors, done.entered)
    told = changed(before, done.interview, was_answered=bool(before.asked))
    page = page_asked_for(here.form)
    if stale and any(name.startswith("was:allies[") for name in here.form):
        told = (list_changed(), *told)
    elif page:
        return here.go(page, told)
    if here.form.get("then") == "advice":
        return here.go("/advice", told)
    return here.go("/all", (say("web-kept"), *told))
