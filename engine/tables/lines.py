"""Tables in files of JSON Lines: each line is read as strictly as a case file.

A line that is plainly right is taken at once. Of any other the reader of case files decides, and says
what is wrong with it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from itertools import islice
from pathlib import Path
from typing import Any

import polars as pl

from ..common.names import alike
from ..common.problem import InputError
from ..facts import ALLY_FACTS, MOVEMENT_FACTS
from ..facts.section import MOST
from ..facts.vocabulary import Fact
from ..files.case_files import case_in
from ..files.document import Document, read_document
from ..frames.layout import ALLIES, CASE, CASES, FAULT, LISTS, OF_ALLIES, ROW, Sort

CHUNK = 20_000
"""How many lines become columns at a time."""

NAME = "name"
COMPLETE = "allies_complete"
NOT_NAMED = "a group"
"""The name of an ally in a table of allies that has none."""

Row = dict[str, Any]
Values = frozenset[tuple[type, Any]]

NUMBER: Values = frozenset()
"""Stands for what a number may be."""


def sections(facts: Mapping[str, Fact]) -> dict[str, dict[str, Values]]:
    """What each key of each section may hold, with its type: 1 is not the same as true here."""
    found: dict[str, dict[str, Values]] = {}
    for path, fact in facts.items():
        section, _, key = path.rpartition(".")
        if fact.kind != "text":
            values = frozenset((type(value), value) for value in fact.values)
            found.setdefault(section, {})[key] = NUMBER if fact.kind == "number" else values
    return found


KNOWN = sections({**MOVEMENT_FACTS, **ALLY_FACTS})
SPELLINGS = {
    sort.row: {name: path for path in sort.facts for name in sort.spellings(path) if "." in path}
    for sort in (CASES, OF_ALLIES)
}
"""How columns name facts, by the sort of table."""

TYPES: Mapping[str, Any] = {"yes_no": pl.Boolean, "number": pl.Int64, "text": pl.String}


def read_lines(path: Path, sort: Sort) -> tuple[pl.LazyFrame, pl.LazyFrame | None]:
    """The table in a file, and that of the allies which stand in its lines, if any do.

    Of a line with something wrong only the label is taken, and what is wrong in the column FAULT.
    """
    tables, of_allies, holds_lists = [], [], False
    with path.open("rb") as file:
        lines = ((n, read(raw, sort)) for n, raw in enumerate(file, 1) if raw.strip())
        while some := list(islice(lines, CHUNK)):
            listed = pl.Series([row.get(ALLIES) is not None for _, row in some], dtype=pl.Boolean)
            holds_lists = holds_lists or listed.any()
            tables.append(table(some, sort).with_columns(listed.alias(LISTS)))
            groups = [
                (number, {CASE: row[CASE], **ally})
                for number, row in some
                for ally in row.get(ALLIES) or ()
            ]
            of_allies.append(table(groups, OF_ALLIES))
    if not tables:
        raise pl.exceptions.NoDataError
    found = together(tables)
    return (found, together(of_allies)) if holds_lists else (found.drop(LISTS), None)


def table(rows: Iterable[tuple[int, Row]], sort: Sort) -> pl.DataFrame:
    """Rows as columns, each of the type of its fact."""
    some = list(rows)
    found = {ROW: pl.Series([number for number, _ in some], dtype=pl.UInt32)}
    labels = [row[CASE] for _, row in some]
    text = any(type(label) is str for label in labels)
    found[CASE] = pl.Series(
        [label if label is None or not text else str(label) for label in labels],
        dtype=pl.String if text else pl.Int64,
    )
    for path, fact in sort.facts.items():
        if path != "as_of":  # no rule reads it
            kind = TYPES.get(fact.kind) or pl.Enum(list(map(str, fact.values)))
            found[path] = pl.Series([row.get(path) for _, row in some], dtype=kind)
    found[FAULT] = pl.Series([row.get(FAULT) for _, row in some], dtype=pl.String)
    return pl.DataFrame(found)


def together(tables: list[pl.DataFrame]) -> pl.LazyFrame:
    """Tables as one, with labels of one type."""
    if len({each.schema[CASE] for each in tables}) > 1:
        tables = [each.cast({CASE: pl.String}) for each in tables]
    return pl.concat(tables).lazy()


def read(raw: bytes, sort: Sort) -> Row:
    """What a line holds: the label, facts by their paths, and allies; or what is wrong with it."""
    label, ally = None, {}
    try:
        document = read_document(raw.rstrip(b"\r\n"), "line.json")
        if isinstance(document.data, dict):
            given = document.data.get(CASE)
            label = given if type(given) is int or (type(given) is str and given.strip()) else None
            data = arranged(document.data, SPELLINGS[sort.row])
            if sort is OF_ALLIES:
                ally = without_label(data)
                data = {CASE: given, ALLIES: [{NAME: NOT_NAMED, **ally}]}
            document = Document(document.name, data)
            found = plain(data)
        else:
            found = None
        if found is None:
            found = checked(document)
        if sort is OF_ALLIES:
            found = found[ALLIES][0] if NAME in ally else {**found[ALLIES][0], "ally.name": None}
        return {**found, CASE: label}
    except InputError as error:
        before = "allies[0]." if sort is OF_ALLIES else ""
        told = [[(each.key or "").removeprefix(before), each.message] for each in error.problems]
        return {CASE: label, FAULT: json.dumps(told)}


def without_label(data: Row) -> Row:
    """A row of a table of allies without the label; a blank name is none."""
    return {
        key: value
        for key, value in data.items()
        if key != CASE and (key != NAME or (value is not None and str(value).strip()))
    }


def arranged(data: Row, spelled: Mapping[str, str]) -> Row:
    """A row in which facts that are named in one word, as columns are, stand in their sections."""
    if spelled.keys().isdisjoint(data):
        return data
    found: Row = {key: dict(v) if isinstance(v, dict) else v for key, v in data.items()}
    for name in spelled.keys() & data.keys():
        section, _, key = spelled[name].rpartition(".")
        home = found if section == "ally" else found.setdefault(section, {})
        if isinstance(home, dict) and (key not in home or key == name):
            home[key] = found.pop(name)  # else it is there twice, and stays as what is not known
    return found


def plain(data: Row) -> Row | None:
    """The facts of a case by path where all of it is right at first sight, else None."""
    found: Row = {}
    for name, value in data.items():
        if name == CASE:
            if type(value) is not int and not is_plain_name(value):
                return None
        elif name in KNOWN and type(value) is dict:
            if not right(value, KNOWN[name]):
                return None
            found.update((f"{name}.{key}", each) for key, each in value.items())
        elif name == ALLIES and type(value) is list and len(value) <= 1000:
            allies = [plain_ally(each) for each in value]
            if None in allies or len({alike(each[NAME]) for each in value}) < len(value):
                return None
            found[ALLIES] = allies
        elif name == COMPLETE and type(value) is bool:
            found[name] = value
        elif value is not None:
            return None
    return found


def plain_ally(data: Any) -> Row | None:
    """The facts of an ally by path where all of it is right at first sight, else None."""
    if type(data) is not dict or not is_plain_name(data.get(NAME)):
        return None
    facts = {key: value for key, value in data.items() if key != NAME}
    if not right(facts, KNOWN["ally"]):
        return None
    return {"ally.name": data[NAME], **{f"ally.{key}": value for key, value in facts.items()}}


def is_plain_name(found: Any) -> bool:
    """Whether a label or a name is made of signs that every keyboard has."""
    if type(found) is not str or not found.isascii() or not found.isprintable():
        return False
    return 0 < len(found) <= 200 and found == found.strip()


def right(facts: Row, known: Mapping[str, Values]) -> bool:
    """Whether every key is known and every value one of its fact's."""
    for key, value in facts.items():
        values = known.get(key)
        if values is None or type(value) in (dict, list):
            return False
        if value is None or (type(value), value) in values:
            continue
        if values is not NUMBER or type(value) is not int or not 0 <= value <= MOST:
            return False
    return True


def checked(document: Document) -> Row:
    """The facts of a case by path. Raises InputError with everything that is wrong."""
    case = case_in(document)
    allies = [{"ally.name": ally.name, **ally.values} for ally in case.allies or ()]
    return {**case.values, ALLIES: None if case.allies is None else allies}
