"""Pages with many questions: all of them, the list of groups, and all about one group."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from fastapi import APIRouter
from starlette.responses import Response

from ..common.problem import InputError
from ..common.safe_text import one_line
from ..interview import ALLIES, SECTIONS, Interview, why
from ..interview.question import (
    FIRST_PASS,
    HEADING,
    MOVEMENT_KEYS,
    NAME,
    SECOND_PASS,
    group_key,
    group_part,
)
from ..interview.words import changed, reasons
from ..serve.http.refusal import Refusal
from .entries import LONGEST, Field, Filled, field_of, filled, message_of, taken
from .questionnaire import GROUPS, LIST_CHANGED, place_of
from .visit import Here, Posted, Visit

router = APIRouter(include_in_schema=False)

NEW = "new"
"""The field for the name of one more group."""

MOST_ON_A_PAGE = 40
"""With more groups than this, each has only a page of its own."""


def keys_of_group(number: int) -> tuple[str, ...]:
    """The keys of all questions about one group, its name first."""
    return tuple(group_key(number, path) for path in (NAME, *FIRST_PASS, *SECOND_PASS))


def keys_of_all(interview: Interview) -> Iterator[str]:
    """The keys of all questions on the page that has them all."""
    yield from MOVEMENT_KEYS
    if len(interview.groups) <= MOST_ON_A_PAGE:
        for number in range(len(interview.groups)):
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
    wrong = [field for field in fields if field.error]
    return here.page("all", fields=by_section, groups=groups, wrong=wrong, most=MOST_ON_A_PAGE)


@router.post("/all")
def keep_everything(here: Posted) -> Response:
    """Keep what was changed on the page with all questions."""
    with here.session.lock:
        before = here.interview
        keys = [key for key in keys_of_all(before) if same_group(before, key, here.form)]
        stale = len(keys) < len(list(keys_of_all(before)))
        done = with_new_group(filled(before, keys, here.form), here.form)
        here.keep(done.interview)
    if done.errors:
        return here.again(done.errors, done.entered)
    told = changed(before, done.interview, was_answered=bool(before.asked))
    if stale and any(name.startswith("was:allies[") for name in here.form):
        told = (LIST_CHANGED, *told)
    if here.form.get("then") == "advice":
        return here.go("/advice", told)
    return here.go("/all", ("Your answers are kept.", *told))


def same_group(interview: Interview, key: str, form: Mapping[str, str]) -> bool:
    """Whether the group of a number is still the one that a form was about."""
    part = group_part(key)
    if part is None:
        return True
    name = one_line(interview.groups[part[0]].name)
    return form.get(f"was:{group_key(part[0], NAME)}") == name


def with_new_group(done: Filled, form: Mapping[str, str]) -> Filled:
    """With the group that was added at the end of a form, if there is one."""
    name = one_line(form.get(NEW, ""))
    if not name:
        return done
    try:
        return Filled(done.interview.add_ally(name), done.errors, done.entered)
    except InputError as error:
        errors = {**done.errors, NEW: message_of(error)}
        return Filled(done.interview, errors, {**done.entered, NEW: name[:LONGEST]})


@router.get(GROUPS)
def groups(here: Here) -> Response:
    """The groups that were named, and whether these are all."""
    interview = here.interview
    return here.page(
        "groups",
        field=field_of(interview, ALLIES, here.notice),
        why=reasons(why(interview, ALLIES)),
    )


@router.post(GROUPS)
def change_groups(here: Posted) -> Response:
    """Add a group, or say whether these are all."""
    form = here.form
    adding = form.get("do") != "close"
    name = str(form.get(NEW, ""))
    with here.session.lock:
        before = here.interview
        try:
            if adding:
                interview = before.add_ally(one_line(name))
            else:
                interview = taken(before, ALLIES, str(form.get("answer", "")))
        except InputError as error:
            key = NEW if adding else ALLIES
            return here.again({key: message_of(error)}, {NEW: name[:LONGEST]} if adding else {})
        here.keep(interview)
    if adding:
        return here.go(
            GROUPS, ("The group is on your list.", *changed(before, interview, was_answered=False))
        )
    told = changed(before, interview, was_answered=before.answer_to(ALLIES) is not None)
    return here.go(place_of(here), told)


@router.get(GROUPS + "/{number}")
def group(here: Here, number: int) -> Response:
    """All questions about one group."""
    check_number(here.interview, number)
    fields = shown(here, keys_of_group(number - 1))
    wrong = [field for field in fields if field.error]
    return here.page("group", number=number, fields=fields, wrong=wrong)


@router.post(GROUPS + "/{number}")
def keep_group(here: Posted, number: int) -> Response:
    """Keep what was changed about one group."""
    with here.session.lock:
        before = here.interview
        check_number(before, number)
        keys = keys_of_group(number - 1)
        if not same_group(before, keys[0], here.form):
            return here.go(GROUPS, [LIST_CHANGED])
        done = filled(before, keys, here.form)
        here.keep(done.interview)
    if done.errors:
        return here.again(done.errors, done.entered)
    told = changed(before, done.interview, was_answered=True)
    return here.go(GROUPS, ("Your answers are kept.", *told))


@router.get(GROUPS + "/{number}/remove")
def ask_to_remove(here: Here, number: int) -> Response:
    """Ask whether a group shall be taken off the list."""
    check_number(here.interview, number)
    return here.page("remove", number=number)


@router.post(GROUPS + "/{number}/remove")
def remove(here: Posted, number: int) -> Response:
    """Take a group off the list."""
    with here.session.lock:
        before = here.interview
        check_number(before, number)
        if here.form.get("group") != one_line(before.groups[number - 1].name):
            return here.go(GROUPS, [LIST_CHANGED])
        interview = before.remove_ally(number - 1)
        here.keep(interview)
    told = changed(before, interview, was_answered=True)
    return here.go(GROUPS, ("The group is off your list.", *told))


def check_number(interview: Interview, number: int) -> None:
    """Raise Refusal where there is no group of this number, counted from 1."""
    if not 1 <= number <= len(interview.groups):
        raise Refusal("no-group")
