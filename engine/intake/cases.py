"""From the rows of planned sheets to cases: facts, the groups in the same row, those of other sheets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from ..common.messages import say
from ..common.names import alike
from ..facts import Case, nested
from ..facts.section import MOST_GROUPS
from .cells import ZEROS, MisfitError, is_unknown
from .plan import CASE, NAME, Column, Plan
from .sheet import Row, Sheet
from .titles import INDEX, OF_LIST, PARENT
from .words import plain, values
from .wrong import Wrong

Facts = dict[str, Any]


@dataclass(slots=True)
class Found:
    """One case as it was found: its data, and the row it stands in."""

    data: Facts
    sheet: Sheet
    row: int
    label: str = ""


@dataclass(slots=True)
class Groups:
    """The groups of other sheets, by the number of the row of their case, or by its label.

    They were `asked` of every case where a form has brought them.
    """

    by_key: dict[tuple[str, str], list[tuple[Facts, Sheet, int, str]]] = field(default_factory=dict)
    asked: bool = False

    def take(self, index: str, label: str) -> list[Facts]:
        """The groups of one case, which nobody else has."""
        found = [*self.by_key.pop((PARENT, index), ()), *self.by_key.pop((CASE, alike(label)), ())]
        return [data for data, *_ in found]


def cases_in(plans: Sequence[Plan], wrong: Wrong) -> Iterator[Found]:
    """All cases of some sheets, one after the other; what does not fit is noted, and is not in them."""
    groups = groups_in([plan for plan in plans if plan.holds == "groups"], wrong)
    for plan in plans:
        if plan.holds == "cases":
            yield from of_rows(plan, groups, wrong)
    if not any(plan.holds == "cases" for plan in plans):
        yield from of_labels(groups)
    for strangers in groups.by_key.values():
        for _, sheet, row, title in strangers:
            wrong.add(sheet, title, say("intake-stranger"), row)
    for plan in plans:
        if plan.holds == "one_case":
            yield from of_list(plan, wrong)


def of_rows(plan: Plan, groups: Groups, wrong: Wrong) -> Iterator[Found]:
    """A case for each row."""
    index = plan.column(INDEX)
    for place, (row, cells) in enumerate(plan.rows(), 1):
        facts = read(plan, cells, row, wrong)
        number = cell(cells, index) if index else str(place)
        label = str(facts.get(CASE) or "")
        allies = [*in_the_row(plan, facts, row, wrong), *groups.take(number, label)]
        data = nested(facts)
        if allies or (facts.get("allies_complete") and groups.asked):
            data["allies"] = allies
        yield Found(data, plan.sheet, row, label)


def in_the_row(plan: Plan, facts: Facts, row: int, wrong: Wrong) -> Iterator[Facts]:
    """The groups whose facts stand in the row of their case."""
    groups: dict[int, Facts] = {}
    for target in [each for each in facts if each.startswith("allies[")]:
        part = OF_LIST.fullmatch(target)
        if part is not None:
            groups.setdefault(int(part[1]), {})[part[2]] = facts.pop(target)
    for number, data in sorted(groups.items()):
        if "name" in data:
            yield data
        else:
            wrong.add(plan.sheet, f"allies[{number}].name", say("intake-no-name"), row)


def groups_in(plans: Sequence[Plan], wrong: Wrong) -> Groups:
    """The groups that stand in sheets of their own, by what says whose they are."""
    found = Groups(asked=any(plan.column(PARENT) for plan in plans))
    for plan in plans:
        parent, label = plan.column(PARENT), plan.column(CASE)
        by = parent or label
        if by is None:
            wrong.add(plan.sheet, "", say("intake-whose"))
            continue
        for row, cells in plan.rows():
            facts = read(plan, cells, row, wrong)
            facts.pop(CASE, None)
            if not facts:
                continue  # form tools write a row for a group of which nothing was answered
            whose = cell(cells, by)
            data = {path.removeprefix("ally."): value for path, value in facts.items()}
            if "name" not in data:
                wrong.add(plan.sheet, title_of(plan, NAME), say("intake-no-name"), row)
            elif not whose:
                wrong.add(plan.sheet, by.title, say("intake-whose-blank"), row)
            else:
                key = (PARENT, whose) if by is parent else (CASE, alike(whose))
                found.by_key.setdefault(key, []).append((data, plan.sheet, row, by.title))
    return found


def of_labels(groups: Groups) -> Iterator[Found]:
    """A case for each label, where there are only sheets of groups that name their case."""
    for (by, label), there in list(groups.by_key.items()):
        if by == CASE:
            _, sheet, row, _ = there[0]
            del groups.by_key[by, label]
            yield Found({CASE: label, "allies": [data for data, *_ in there]}, sheet, row, label)


def of_list(plan: Plan, wrong: Wrong) -> Iterator[Found]:
    """The only case, of which a sheet lists the groups and nothing else."""
    allies = []
    for row, cells in plan.rows():
        data = {p.removeprefix("ally."): v for p, v in read(plan, cells, row, wrong).items()}
        if "name" in data:
            allies.append(data)
        else:
            wrong.add(plan.sheet, title_of(plan, NAME), say("intake-no-name"), row)
    if allies:
        yield Found(
            {"allies": allies},
            plan.sheet,
            plan.title_row + 2,
            plan.sheet.name or plan.sheet.file.stem,
        )


def title_of(plan: Plan, target: str) -> str:
    """The title of the column that holds something; what it would hold where there is none."""
    column = plan.column(target)
    return column.title if column else target


def read(plan: Plan, cells: Row, row: int, wrong: Wrong) -> Facts:
    """The facts that a row says, by their targets; what does not fit is noted."""
    facts: Facts = {}
    for column in plan.columns:
        if column.reader is None or column.number >= len(cells):
            continue
        path, sign, choice = (column.target or "").partition("=")
        try:
            if sign:
                one_answer(facts, path, choice, cells[column.number])
                continue
            value = column.reader.read(cells[column.number])
        except MisfitError as error:
            wrong.add(plan.sheet, column.title, str(error), row)
            continue
        if value is not None:
            facts[path] = value
    width = len(plan.sheet.rows[plan.title_row])
    if any(text and text.strip() for text in cells[width:]):
        wrong.add(plan.sheet, "", say("intake-no-title"), row)
    return facts


def one_answer(facts: Facts, path: str, choice: str, text: str | None) -> None:
    """Take in one answer that has a column of its own. Raises MisfitError."""
    bare = ZEROS.sub(r"\1", (text or "").strip())
    if not bare or is_unknown(bare):
        return
    chosen = values("movement.nonviolent").get(plain(bare))
    meant = values(path).get(plain(choice))
    if chosen is None and values(path).get(plain(bare)) == meant:
        chosen = True
    if chosen is None:
        raise MisfitError(say("intake-chosen"))
    if chosen and facts.setdefault(path, meant) != meant:
        raise MisfitError(say("intake-two-answers"))


def cell(cells: Row, column: Column | None) -> str:
    """What stands in a column, as a key: without blanks, and without the decimals of a whole number."""
    if column is None or column.number >= len(cells):
        return ""
    return ZEROS.sub(r"\1", (cells[column.number] or "").strip())


def fits(found: Found, wrong: Wrong) -> bool:
    """Whether what was found can be a case: its groups may be too many, or have the same name."""
    allies = found.data.get("allies", ())
    if len(allies) > MOST_GROUPS:
        wrong.add(found.sheet, "", say("table-too-many", most=MOST_GROUPS), found.row)
        return False
    try:
        Case.model_validate(found.data)
    except ValidationError as error:
        same = any(each["type"] == "same_name" for each in error.errors(include_url=False))
        message = say("intake-same-name") if same else say("intake-not-a-case")
        wrong.add(found.sheet, "", message, found.row)
        return False
    return True
