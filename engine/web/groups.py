"""The groups that matter: the table of all of them, and a page for each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from fastapi import APIRouter
from starlette.responses import Response

from ..common.messages import say
from ..common.problem import InputError
from ..common.safe_text import one_line
from ..facts import ALLY_FACTS
from ..interview import ALLIES, Choice, Interview, why
from ..interview.question import NAME, group_key
from ..interview.suggesting import PILLAR, likely_kinds
from ..interview.words import IN_A_ROW, changed, reasons, understood
from ..language.text import fitting
from ..serve.http.refusal import Refusal
from .entries import Field, Filled, field_of, filled, message_of, taken, wrong_with
from .naming import (
    NEW,
    keys_of_group,
    numbers_on_a_page,
    page_asked_for,
    same_group,
    with_new_groups,
    wrong_with_names,
)
from .questionnaire import GROUPS, after_change, back_from, list_changed
from .visit import Here, Posted, Visit

router = APIRouter(include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Row:
    """A group as a row of the table: its name, what is chosen in the row, and kinds it may be of."""

    name: Field
    choices: tuple[Field, ...]
    likely: tuple[Choice, ...]

    @property
    def fields(self) -> tuple[Field, ...]:
        """All that is asked in the row."""
        return (self.name, *self.choices)


def row_of(here: Visit, number: int) -> Row:
    """The row of the group of a number."""
    interview, notice = here.interview, here.notice
    name = field_of(interview, group_key(number, NAME), notice)
    choices = tuple(field_of(interview, group_key(number, path), notice) for path in IN_A_ROW)
    kinds = likely_kinds(interview.groups[number].name)
    offered = interview.question(group_key(number, PILLAR)).choices
    return Row(name, choices, tuple(each for each in offered if each.value in kinds))


def kinds_of_groups() -> list[str]:
    """Kinds that help to think of groups."""
    kinds = ALLY_FACTS[PILLAR].words
    return [word.choice for kind, word in kinds.items() if kind != "other"]


def keys_of_rows(interview: Interview) -> Iterable[str]:
    """The keys of what the table asks; none where there are too many groups for it."""
    for number in numbers_on_a_page(interview):
        yield from (group_key(number, path) for path in (NAME, *IN_A_ROW))


@router.get(GROUPS)
def groups(here: Here) -> Response:
    """The groups that were named, one a row, and whether these are all."""
    interview = here.interview
    rows = [row_of(here, number) for number in numbers_on_a_page(interview)]
    closing = field_of(interview, ALLIES, here.notice)
    return here.page(
        "groups",
        field=closing,
        rows=rows,
        wrong=[
            *(wrong for row in rows for wrong in wrong_with(row.fields)),
            *wrong_with_names(here.notice),
            *wrong_with([closing], anchor="close"),
        ],
        columns=[fitting(title, interview.case.movement.target) for title in IN_A_ROW.values()],
        kinds=kinds_of_groups(),
        why=reasons(why(interview, ALLIES)),
        back=back_from(interview, ALLIES),
    )


@router.post(GROUPS)
def change_groups(here: Posted) -> Response:
    """Keep the rows, add the groups that are named, and go on where it is said that these are all."""
    form = here.form
    ends = form.get("answer", "") not in ("", form.get("was", ""))  # also by Enter
    going_on = form.get("do") == "close" or ends
    with here.session.lock:
        before = here.interview
        shown = list(keys_of_rows(before))
        keys = [key for key in shown if same_group(before, key, form)]
        stale = len(keys) < len(shown) and any(name.startswith("was:") for name in form)
        done = filled(before, keys, form)
        done = with_new_groups(done, str(form.get(NEW, "")), here.desk.limits)
        added = len(done.interview.groups) - len(before.groups)
        done = closed(done, form, needed=going_on and not (added or done.errors))
        here.keep(done.interview)
    looked_at = bool(here.to) or anew(before, done.interview, [*keys, ALLIES])
    told = changed(before, done.interview, was_answered=looked_at)
    if added:
        new = [one_line(group.name) for group in done.interview.groups[-added:]]
        meant = understood(new, "browser")
        told = (say("web-groups-added", n=added), *meant, *told)
    if stale:
        told = (list_changed(), *told)
    if done.errors:
        return here.again(done.errors, done.entered, told=told)
    if (page := page_asked_for(form)) and not stale:
        return here.go(page + here.to_query, told)
    if going_on and not (added or stale):
        return here.go(after_change(here, ALLIES, told), told)
    return here.go(GROUPS + here.to_query, told or (say("web-kept"),))


def closed(done: Filled, form: Mapping[str, str], *, needed: bool) -> Filled:
    """With what is said of the whole list, where that was changed or is needed to go on."""
    answer = str(form.get("answer", ""))
    if not needed and answer in ("", form.get("was")):
        return done
    try:
        return replace(done, interview=taken(done.interview, ALLIES, answer))
    except InputError as error:
        return replace(done, errors={**done.errors, ALLIES: message_of(error, ALLIES)})


def anew(before: Interview, now: Interview, keys: Iterable[str]) -> bool:
    """Whether something was answered in another way than before."""
    return any(before.answer_to(key) not in (None, now.answer_to(key)) for key in keys)


@router.get(GROUPS + "/{number}")
def group(here: Here, number: int) -> Response:
    """All questions about one group; those that make no difference as things stand are apart."""
    interview = here.interview
    check_number(interview, number)
    fields = [field_of(interview, key, here.notice) for key in keys_of_group(number - 1)]
    return here.page(
        "group",
        number=number,
        fields=[field for field in fields if fits(interview, field)],
        idle=[field for field in fields if not fits(interview, field)],
        wrong=wrong_with(fields),
    )


def fits(interview: Interview, field: Field) -> bool:
    """Whether a question can make a difference for its group, was answered, or is its row."""
    key = field.question.key
    in_its_row = key.endswith(".name") or f"ally.{key.rpartition('.')[2]}" in IN_A_ROW
    return in_its_row or field.question.answer is not None or key in interview.waiting


@router.post(GROUPS + "/{number}")
def keep_group(here: Posted, number: int) -> Response:
    """Keep what was changed about one group."""
    with here.session.lock:
        before = here.interview
        check_number(before, number)
        keys = keys_of_group(number - 1)
        if not same_group(before, keys[0], here.form):
            return here.go(GROUPS + here.to_query, [list_changed()])
        done = filled(before, keys, here.form)
        here.keep(done.interview)
    if done.errors:
        return here.again(done.errors, done.entered)
    told = changed(before, done.interview, was_answered=anew(before, done.interview, keys))
    return here.go(GROUPS + here.to_query, (say("web-kept"), *told))


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
            return here.go(GROUPS + here.to_query, [list_changed()])
        interview = before.remove_ally(number - 1)
        here.keep(interview)
    told = changed(before, interview, was_answered=True)
    return here.go(GROUPS + here.to_query, (say("web-group-removed"), *told))


def check_number(interview: Interview, number: int) -> None:
    """Raise Refusal where there is no group of this number, counted from 1."""
    if not 1 <= number <= len(interview.groups):
        raise Refusal("no-group")
