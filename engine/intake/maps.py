"""The map file: what each column of each sheet holds, written for correction and read again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from ..common.messages import say
from ..common.problem import InputError, Problem, nearest
from ..facts import ALLY_FACTS, MOVEMENT_FACTS
from ..facts.vocabulary import Value, as_written, yes_or_no
from ..files.case_files import quoted
from ..files.document import Document, load_file
from ..files.validation import no_such_word, validated
from .titles import INDEX, LEAVE_OUT, PARENT, fact_at, is_target

FORM: Literal["groundswell/map/1"] = "groundswell/map/1"
Holds = Literal["cases", "groups", "one_case", "nothing"]
UNKNOWN = "unknown"
"""The value of a text that says nothing of the fact."""

AsText = Annotated[
    str | None, BeforeValidator(lambda found: str(found) if isinstance(found, int) else found)
]


class Entry(BaseModel):
    """What a map says of one sheet; titles without a target are not settled yet."""

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)

    sheet: AsText = None
    holds: Holds | None = None
    title_row: int = Field(default=1, ge=1)
    columns: dict[str, AsText] = {}
    values: dict[str, dict[str, AsText]] = {}

    def told(self, title: str) -> dict[str, Value | None]:
        """What the texts of a column mean, as the map says it."""
        fact = fact_at(self.columns.get(title) or "")
        found: dict[str, Value | None] = {}
        for text, value in self.values.get(title, {}).items():
            if value is None or fact is None:
                continue
            if value == UNKNOWN:
                found[text] = None
            elif fact.kind == "yes_no":
                found[text] = bool(yes_or_no(value))
            else:
                found[text] = int(value) if fact.kind == "number" else value
        return found


class Map(BaseModel):
    """A map: what is said of each sheet."""

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)

    format: Literal["groundswell/map/1"] = FORM
    encoding: str = ""
    delimiter: str = ""
    sheets: list[Entry] = []

    def entry(self, name: str, titles: Iterable[str]) -> Entry | None:
        """What it says of a sheet: of that name, or of the one with the most titles of it."""
        there = {*titles}
        fits = [
            (each.sheet == (name or None), len(there & {*each.columns}), each)
            for each in self.sheets
        ]
        shared = [fit for fit in fits if fit[1] or (fit[0] and name)]
        return max(shared, key=lambda fit: fit[:2])[2] if shared else None


def read(path: Path) -> Map:
    """The map in a file. Raises InputError with everything that is wrong in it."""
    document = load_file(path)
    found = validated(Map, document, "map")
    wrong = [*mistakes(found, document)]
    if wrong:
        raise InputError(wrong)
    return found


def mistakes(found: Map, document: Document) -> Iterator[Problem]:
    """Targets and values that there are not."""
    for number, entry in enumerate(found.sheets):
        for title, target in entry.columns.items():
            if target is not None and not is_target(target):
                line = document.line(("sheets", number, "columns", title))
                yield Problem(document.name, line, None, no_target(target))
        for title, meant in entry.values.items():
            fact = fact_at(entry.columns.get(title) or "")
            for text, value in meant.items():
                line = document.line(("sheets", number, "values", title, text))
                if fact is None or fact.kind == "text":
                    yield Problem(document.name, line, None, say("intake-map-no-column"))
                elif value not in (None, UNKNOWN) and not may_be(
                    str(value), fact.kind, fact.values
                ):
                    allowed = [*map(as_written, fact.values), UNKNOWN]
                    yield Problem(document.name, line, None, no_such_word(value, allowed))


def may_be(value: str, kind: str, values: Sequence[Value]) -> bool:
    """Whether a map may give this value to a fact."""
    return value.isdecimal() if kind == "number" else value in map(as_written, values)


def no_target(target: str) -> str:
    """That a column cannot hold this, with the nearest right word."""
    near = nearest(target, (LEAVE_OUT, INDEX, PARENT, *MOVEMENT_FACTS, *ALLY_FACTS))
    return say("intake-no-target.near", near=near) if near else say("intake-no-target")


def written(entries: Iterable[tuple[Entry, Mapping[str, str]]]) -> str:
    """A map as the text of a file; with each entry what is told of its titles, as comments."""
    lines = [
        *(f"# {line}" for line in say("intake-map-head").splitlines()),
        f"format: {FORM}",
        "sheets:",
    ]
    for entry, remarks in entries:
        lead = "  - "
        if entry.sheet is not None:
            lines.append(f"{lead}sheet: {quoted(entry.sheet)}")
            lead = "    "
        lines.append(f"{lead}holds: {entry.holds or ''}".rstrip())
        lines.append(f"    title_row: {entry.title_row}")
        lines.append("    columns:" if entry.columns else "    columns: {}")
        for title, target in entry.columns.items():
            remark = f"  # {remarks[title]}" if title in remarks else ""
            lines.append(f"      {quoted(title)}: {target or ''}{remark}".rstrip())
        if entry.values:
            lines.append("    values:")
        for title, meant in entry.values.items():
            lines.append(f"      {quoted(title)}:")
            for text, value in meant.items():
                shown = value if value is not None else ""
                key = f"{title}\n{text}"
                remark = f"  # {remarks[key]}" if key in remarks else ""
                lines.append(f"        {quoted(text)}: {shown}{remark}".rstrip())
    return "\n".join(lines) + "\n"
