"""The questionnaire as a form for ODK and KoboToolbox, and what comes back from it."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from click.testing import CliRunner
from groundswell import Case, read_case
from groundswell.cli import cli
from groundswell.engine.common.locale import languages, speaking
from groundswell.engine.facts import ALLY_FACTS, MOVEMENT_FACTS
from groundswell.engine.facts.vocabulary import Fact, as_written
from groundswell.engine.intake.xlsform import named, xlsform
from insist import missing
from places import CASES
from pyxform.xls2xform import convert
from sheets_made import imported, workbook

ALL = [read_case(path) for path in sorted(CASES.glob("*.yaml"))]


def rows(sheet: str) -> list[dict[str, str]]:
    """The rows of a sheet of the form, by the titles of its columns."""
    book = openpyxl.load_workbook(io.BytesIO(xlsform()))
    head, *others = book[sheet].iter_rows(values_only=True)
    return [{str(k): str(v or "") for k, v in zip(head, row, strict=True)} for row in others]


def test_pyxform_makes_a_form_of_it_without_a_warning(tmp_path: Path) -> None:
    file = tmp_path / "form.xlsx"
    found = CliRunner().invoke(cli, ["new", "--print", str(file)])
    assert found.exit_code == 0, found.output
    assert "groundswell import" in found.output
    made = convert(str(file), validate=False)
    assert made.warnings == []
    for code in languages():
        assert f'lang="{named(code)}"' in made.xform
    assert made.xform.count("<repeat ") == 1


@pytest.mark.heavy
def test_the_validator_of_odk_finds_nothing_wrong(tmp_path: Path) -> None:
    if shutil.which("java") is None:
        missing("Java")
    file = tmp_path / "form.xlsx"
    file.write_bytes(xlsform())
    assert convert(str(file), validate=True).warnings == []


def test_every_question_and_answer_is_there_in_every_language() -> None:
    survey = {row["name"]: row for row in rows("survey")}
    answers = {(row["list_name"], row["name"]): row for row in rows("choices")}
    for path, fact in {**MOVEMENT_FACTS, **ALLY_FACTS}.items():
        row = survey[path.rpartition(".")[2]]
        for code in languages():
            with speaking(code):
                assert row[f"label::{named(code)}"] == fact.question
                assert row[f"hint::{named(code)}"] == fact.hint
                for value in fact.values:
                    answer = answers[row["type"].removeprefix("select_one "), as_written(value)]
                    assert answer[f"label::{named(code)}"] == fact.choice(value)
    assert "names of persons" in survey["about_names"]["label::English (en)"]
    assert not any(row.get("required") for row in survey.values())


def test_a_group_is_asked_what_a_report_asks_of_it() -> None:
    survey = {row["name"]: row for row in rows("survey")}
    assert survey["name"]["relevant"] == ""
    assert survey["in_coalition"]["relevant"].count("!=") == 2
    assert "${pillar} != 'courts'" in survey["uses_violence"]["relevant"]
    assert " or (${closeness} != 'none'" in survey["uses_violence"]["relevant"]


def export(
    cases: list[Case], title: Callable[[Fact], str], answer: Callable[[Fact, Any], str]
) -> dict[str, Iterator[list[Any]]]:
    """What a form tool exports: a row for each case, and one for each group on a second sheet."""

    def of_cases() -> Iterator[list[Any]]:
        yield ["start", "end", *map(title, MOVEMENT_FACTS.values()), "_id", "_uuid", "_index"]
        for number, case in enumerate(cases, 1):
            known = {"case": case.case, "as_of": case.as_of, **case.values}
            cells = [answer(fact, known.get(path)) for path, fact in MOVEMENT_FACTS.items()]
            yield ["2024-05-06T10:00:00", "", *cells, 9000 + number, f"u{number}", number]

    def of_groups() -> Iterator[list[Any]]:
        yield [*map(title, ALLY_FACTS.values()), "_index", "_parent_table_name", "_parent_index"]
        for number, case in enumerate(cases, 1):
            for ally in case.allies or ():
                known = {"ally.name": ally.name, **ally.values}
                cells = [answer(fact, known.get(path)) for path, fact in ALLY_FACTS.items()]
                yield [*cells, 1, "survey", number]

    return {"survey": of_cases(), "allies": of_groups()}


def by_key(fact: Fact) -> str:
    if fact.path.startswith("ally."):
        return fact.path.replace("ally.", "allies/")
    return f"heading/{fact.path}" if fact.path in ("case", "as_of") else fact.path.replace(".", "/")


def as_key(fact: Fact, value: Any) -> str:
    return "" if value is None else as_written(value)


def back(cases: list[Case]) -> list[dict[str, Any]]:
    return sorted((case.to_dict() for case in cases), key=lambda data: str(data.get("case")))


def test_what_comes_back_by_keys_is_exactly_what_was_answered(tmp_path: Path) -> None:
    file = workbook(tmp_path / "export.xlsx", export(ALL, by_key, as_key))
    assert back([*imported(tmp_path, file).values()]) == back(ALL)


@pytest.mark.parametrize("code", languages())
def test_what_comes_back_by_labels_is_exactly_what_was_answered(code: str, tmp_path: Path) -> None:
    def by_label(fact: Fact) -> str:
        with speaking(code):
            return fact.question

    def as_label(fact: Fact, value: Any) -> str:
        with speaking(code):
            if value is None:
                return ""
            return fact.choice(value) if fact.values else str(value)

    file = workbook(tmp_path / "export.xlsx", export(ALL, by_label, as_label))
    assert back([*imported(tmp_path, file).values()]) == back(ALL)


@pytest.mark.parametrize("code", languages())
def test_not_knowing_comes_back_as_unknown(code: str, tmp_path: Path) -> None:
    answers = {row["name"]: row for row in rows("choices")}
    for unsaid in ("dont_know", "rather_not_say"):
        for text in (unsaid, answers[unsaid][f"label::{named(code)}"]):
            table = {"survey": [["case", "movement/stage", "coalition/team"], ["A", text, text]]}
            folder = tmp_path / text.replace(" ", "-")
            folder.mkdir()
            found = imported(folder, workbook(folder / "e.xlsx", table))
            assert found["A"].to_dict() == {"case": "A"}


def test_only_the_whole_questionnaire_can_be_a_form(tmp_path: Path) -> None:
    found = CliRunner().invoke(cli, ["new", "--print", "talks", str(tmp_path / "t.xlsx")])
    assert found.exit_code == 2
    assert "only the whole questionnaire" in found.output
    assert not (tmp_path / "t.xlsx").exists()
