"""Which column of a table holds which fact, whatever it is called there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..common.messages import say
from ..common.problem import Problem, dotted, nearest
from ..facts import ALLY_FACTS, MOVEMENT_FACTS
from ..facts.format import FORMAT_FACT
from ..facts.vocabulary import Fact

CASE = "case"
"""The column that says which case a row is about, in both tables."""
ALLIES = "allies"
"""A column that may hold the allies of each case as a list."""

KEY = "groundswell_key"
"""A column of ours by which rows belong to one case: its label, as people see it."""
KEY_OF_NAME = "groundswell_name"
"""The same for the names of allies."""
ROW = "groundswell_row"
"""A column of ours with the number of the row in its table, or of the line in its file, from 1."""
LISTS = "groundswell_lists"
"""A column of ours that is true where a row of cases says which allies there are."""
FAULT = "groundswell_fault"
"""A column of ours with what the reader of a file found wrong with a row, as JSON; else null."""

PATH = re.compile(r"[A-Za-z0-9_.-]{1,20}([/:][A-Za-z0-9_.-]{1,20}){1,3}")
"""A name with a prefix, as form tools write it."""

FORM_TOOLS = frozenset(
    {
        *("timestamp", "start", "end", "today", "deviceid", "device id", "subscriberid", "simid"),
        *("simserial", "phonenumber", "username", "email", "email address", "audit", "uuid"),
        *("instanceid", "instancename", "version", "submissiondate", "submission date", "key"),
        *(
            "start time",
            "starttime",
            "completion time",
            "end time",
            "endtime",
            "last modified time",
        ),
        *("startdate", "enddate", "recordeddate", "responseid", "response id", "submit date"),
        *(
            "submission id",
            "respondent id",
            "network id",
            "start date",
            "date submitted",
            "ipaddress",
        ),
    }
)
"""Columns that form tools add by themselves, in small letters and with blanks between words."""

Parts = tuple[str, ...] | None
"""The names of the parts of a column that holds sections, or None where it holds plain values."""


@dataclass(frozen=True, slots=True)
class Sort:
    """A sort of table: what one row is and what many are, and the facts of one."""

    row: str
    rows: str
    facts: Mapping[str, Fact]

    def spellings(self, path: str) -> Iterator[str]:
        """What the column of a fact may be called."""
        section, _, name = path.rpartition(".")
        yield path
        if section:
            yield f"{section}__{name}"
        if section == "ally":
            yield name
            yield f"{ALLIES}.{name}"


CASES = Sort(
    "case",
    "cases",
    {path: fact for path, fact in MOVEMENT_FACTS.items() if path != CASE}
    | {FORMAT_FACT.path: FORMAT_FACT},
)
OF_ALLIES = Sort("ally", "allies", ALLY_FACTS)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a fact stands: in a column, or in a part of a column that holds sections."""

    column: str
    part: str | None = None

    @property
    def label(self) -> str:
        """What to call it in a message."""
        return self.column if self.part is None else f"{self.column}.{self.part}"


def places(
    sort: Sort, columns: Mapping[str, Parts], table: str
) -> tuple[dict[str, Place], list[Problem]]:
    """Where each fact stands that the table has, by path; and every column that is no fact."""
    known = {name: path for path in sort.facts for name in sort.spellings(path)}
    found: dict[str, Place] = {}
    problems: list[Problem] = []
    for place in places_in(sort, columns):
        path = known.get(place.label)
        if path is None:
            problems.append(problem(table, place, unknown(place.label, sort)))
        elif path in found:
            message = say("column-twice", other=found[path].label)
            problems.append(problem(table, place, message))
        else:
            found[path] = place
    if CASE not in columns:
        message = say(f"column-no-label.{sort.row}")
        problems.append(Problem(table, None, CASE, message))
    return found, problems


def places_in(sort: Sort, columns: Mapping[str, Parts]) -> Iterator[Place]:
    """Every place that may hold a fact; the label and a list of allies hold none."""
    for column, parts in columns.items():
        if column == CASE or (column == ALLIES and sort is CASES):
            continue
        if parts is None:
            yield Place(column)
        else:
            yield from (Place(column, part) for part in parts)


def unknown(label: str, sort: Sort) -> str:
    """That a column is no fact, with the nearest one that is."""
    other = OF_ALLIES if sort is CASES else CASES
    if any(label in other.spellings(path) for path in other.facts):
        return say(f"column-about.{other.row}")
    within = [path for path in sort.facts if path.startswith(f"{label}.")]
    if within:
        return say("column-sections", fact=within[0])
    if (tail := behind_prefix(label, sort)) is not None:
        return say("column-prefix", fact=tail)
    if is_of_form_tool(label):
        return say("column-of-form-tool")
    short = {path.rpartition(".")[2]: path for path in sort.facts}
    name = label.rpartition(".")[2].rpartition("__")[2]
    near = short.get(name) or nearest(label, sort.facts) or short.get(nearest(name, short) or "")
    if near is None:
        return say("column-no-fact")
    return say("column-no-fact.near", near=near.removeprefix("ally."))


def behind_prefix(label: str, sort: Sort) -> str | None:
    """The fact that stands behind a form tool's prefix, as in g1/movement/stage; None without one."""
    steps = re.split(r"[/:.-]", label)
    if len(steps) > 1:
        known = {name: path for path in sort.facts for name in sort.spellings(path)}
        for tail in (".".join(steps[-2:]), steps[-1]):
            if tail in known and label not in known:
                return known[tail].removeprefix("ally.")
    return None


def is_of_form_tool(label: str) -> bool:
    """Whether a column is one that form tools add by themselves: Kobo, ODK, Google, Microsoft."""
    plain = re.sub(r"[\s_]+", " ", label.rpartition("/")[2]).strip().casefold()
    return label.startswith("_") or plain in FORM_TOOLS


def shown(label: str) -> str | None:
    """The name of a column as messages hold it; one that may be free text gives its length."""
    return label if PATH.fullmatch(label) or is_of_form_tool(label) else dotted([label])


def problem(table: str, place: Place, message: str) -> Problem:
    """A problem with a column."""
    return Problem(table, None, shown(place.label), message)
