"""Groups in forms: many new names at once, and whether a form still means the groups it shows."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..common.messages import say
from ..common.safe_text import one_line
from ..interview import Interview
from ..interview.mistakes import numbered
from ..interview.naming import Refused, names_in, with_groups
from ..interview.question import FIRST_PASS, NAME, SECOND_PASS, group_key, group_part
from ..serve.http.limits import Limits
from .entries import LONGEST, UNREADABLE, Filled, Wrong
from .sessions import Notice

NEW = "new"
"""The field for the names of more groups, one on each line."""

MOST_ON_A_PAGE = 40
"""With more groups than this, each has only a page of its own."""

PAGE = "page"
"""The buttons beside a group, which keep the whole form first: the page that each leads to."""

_OF_GROUP = re.compile(r"/groups/[1-9][0-9]{0,3}(/remove)?")


def numbers_on_a_page(interview: Interview) -> range:
    """The numbers of the groups that one page shows together; none where there are too many."""
    number = len(interview.groups)
    return range(number if number <= MOST_ON_A_PAGE else 0)


def wrong_with_names(notice: Notice) -> list[Wrong]:
    """What is wrong with names that were to be added."""
    error = notice.errors.get(NEW)
    return [Wrong(NEW, say("web-names-to-add"), error)] if error else []


def page_asked_for(form: Mapping[str, str]) -> str:
    """The page of a group that a form leads to when all in it is kept; nothing where to none."""
    page = str(form.get(PAGE, ""))
    return page if _OF_GROUP.fullmatch(page) else ""


def keys_of_group(number: int) -> tuple[str, ...]:
    """The keys of all questions about one group, its name first."""
    return tuple(group_key(number, path) for path in (NAME, *FIRST_PASS, *SECOND_PASS))


def same_group(interview: Interview, key: str, form: Mapping[str, str]) -> bool:
    """Whether the group of a number is still the one that a form was about."""
    part = group_part(key)
    if part is None:
        return True
    name = one_line(interview.groups[part[0]].name)
    return form.get(f"was:{group_key(part[0], NAME)}") == name


def with_new_groups(done: Filled, text: str, limits: Limits) -> Filled:
    """With the groups whose names were added; names that cannot be added stay in their field."""
    names = [one_line(name) for name in names_in(text)]
    right = [name for name in names if name and UNREADABLE not in name]
    told = say("interview-wrong-unreadable")
    unreadable = [Refused(name, told) for name in names if name and name not in right]
    named = with_groups(done.interview, right, limits.groups)
    refused = [*unreadable, *named.refused]
    if not refused:
        return Filled(named.interview, done.errors, done.entered)
    left = "\n".join(each.name[:LONGEST] for each in refused)
    errors = {**done.errors, NEW: numbered([each.message for each in refused])}
    return Filled(named.interview, errors, {**done.entered, NEW: left})
