"""The whole way: sheets in, cases out, and what was understood of each column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..common.messages import say
from ..common.problem import InputError, Problem
from ..facts import Case
from ..files.names import harmless
from .cases import cases_in, fits
from .maps import Entry, Map
from .plan import Plan, planned
from .reading import sheets_in
from .titles import fact_at
from .wrong import Wrong


@dataclass(slots=True)
class Intake:
    """What sheets hold: the plan of each, the data of the cases with a name for each, and what is wrong."""

    plans: list[Plan]
    found: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    wrong: Wrong = field(default_factory=Wrong)

    @property
    def cases(self) -> Iterator[tuple[str, Case]]:
        """Each case with a name for its file; made when it is asked for, for there can be very many."""
        return ((name, Case.model_validate(data)) for name, data in self.found)

    @property
    def problems(self) -> list[Problem]:
        """Everything that is wrong, in words."""
        return [*self.wrong.problems()]


def taken_in(paths: Sequence[Path], known: Map | None = None) -> Intake:
    """What some sheets hold, as a map says it or as it is guessed.

    Raises InputError where a file cannot be read at all; what does not fit is in `problems`.
    """
    known = known or Map()
    plans: list[Plan] = []
    problems: list[Problem] = []
    for path in paths:
        try:
            for sheet in sheets_in(path, known.encoding, known.delimiter):
                plans.append(planned(sheet, known))
        except InputError as error:
            problems += error.problems
    if problems:
        raise InputError(problems)
    found = Intake(plans)
    columns_left_open(found)
    for each in cases_in(plans, found.wrong):
        if fits(each, found.wrong):
            found.found.append((name_of(each.label, each.sheet.file, each.row), each.data))
    return found


def columns_left_open(found: Intake) -> None:
    """Note every column, and every sheet, of which nobody knows what it holds."""
    for plan in found.plans:
        if plan.is_unknown:
            found.wrong.add(plan.sheet, "", say("intake-sheet-unknown"), None)
        for column in plan.columns:
            if column.target is None:
                found.wrong.add(plan.sheet, column.title, column.why, None)


def name_of(label: str, file: Path, row: int) -> str:
    """The name of the file of a case: its label, or its sheet and row."""
    return harmless(label or f"{file.stem}-{row}")


def map_of(found: Intake) -> Iterator[tuple[Entry, dict[str, str]]]:
    """For each sheet what the map file says of it, with remarks for whoever corrects it."""
    for plan in found.plans:
        remarks: dict[str, str] = {}
        holds = None if plan.is_unknown else plan.holds
        entry = Entry(sheet=plan.sheet.name or None, holds=holds, title_row=plan.title_row + 1)
        for column in plan.columns:
            entry.columns[column.title] = None if plan.is_unknown else column.target
            fact = fact_at(column.target or "")
            if column.target is None:
                remarks[column.title] = say("intake-map-open")
            elif column.how == "likely":
                remarks[column.title] = say("intake-map-likely", topic=fact.topic if fact else "")
            elif fact is not None:
                remarks[column.title] = fact.topic
        meant_by(plan, entry, remarks)
        yield entry, remarks


def meant_by(plan: Plan, entry: Entry, remarks: dict[str, str]) -> None:
    """Add the texts that have to be looked at: those that were understood, and those that were not."""
    from .cells import MisfitError

    for column in plan.columns:
        reader = column.reader
        if reader is None or reader.fact.kind == "text":
            continue
        meant = entry.values.setdefault(column.title, {})
        if plan.entry is not None:
            meant.update(plan.entry.values.get(column.title, {}))
        for text, value in reader.likely.items():
            meant.setdefault(text, str(value))
            remarks[f"{column.title}\n{text}"] = say("intake-map-check")
        for text in reader.open:
            meant.setdefault(text, None)
            remarks[f"{column.title}\n{text}"] = reader.fact.allowed
        for text, read in reader.known.items():
            if isinstance(read, MisfitError) and text.strip():
                meant.setdefault(text.strip(), None)
                remarks[f"{column.title}\n{text.strip()}"] = reader.fact.allowed
        if not meant:
            del entry.values[column.title]
