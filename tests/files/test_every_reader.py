"""One case through every reader gives the same advice, or the same is said to be wrong with it."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from groundswell import Case, InputError, advise, advise_table, load_packs, read_case
from groundswell.engine.batch.json_lines import Answers
from groundswell.engine.files.case_files import case_in
from groundswell.engine.files.document import read_document
from groundswell.engine.frames.layout import CASE
from running import Run
from starlette.testclient import TestClient
from tables_at_random import duck, meant
from visitor import served

FACTS = (
    *("movement.stage", "movement.target", "coalition.team", "coalition.organizations", "as_of"),
    *("context.repression", "allies_complete", "ally.support", "ally.liked", "ally.contact_risk"),
)
"""A fact of each kind, among them some that no rule reads."""

VALUES: tuple[Any, ...] = (
    *(None, "", " ", "\t", "\xa0", "\u3000 ", "mobilized", " mobilized ", "Mobilized", "mobilised"),
    *("none", "no", "yes", " Yes", "YES ", "tRUE", "on", "y", "neutral", "high", "company"),
    *("unknown", "Unknown", "n/a", "NA", "?", "don't know", "don\u2019t know", "dont_know", "null"),
    *("NaN", "None", "~", "-", True, False, 0, 1, 7, -1, 999_999, 1_000_000, 1_000_001, 2031),
    *(10**17, 1.5, "007", "+7", "1e3", "0x10", "1_0", "٧", "2.0", "three", "2031-02", "2031-13"),
    *("2031-02-29", "2032-02-29", "0000", "0007", "25/06/2031", "45468", "2031-02-30", " 2031 "),
    *("a\u200bb", "\u202eabc", "a\x07b", "mobilized\x00", "mobilized\u200b", "Café", "x" * 300),
    *("=1+1", "@SUM(1)", "<script>", "{{ 7*7 }}", "'; DROP TABLE cases; --", "😀", "کتاب‌خانه"),
    *("a\nb", 'a "b" c', "a,b", "a;b", "#REF!", "&a", "*a", "- a", "a: b", "a # b", "$(id)", "%s"),
)
"""Right ones, blank ones, those that say "unknown", and those that mean something elsewhere."""

SHAPES: tuple[Any, ...] = ([], {}, ["mobilized"], {"a": 1}, [[]])
"""What no cell of a plain table holds."""

LABELS = (
    *("Café", "e\u0301", "a\u200bb", "a\u00adb", "\u202eabc", "م\u200c", "کتاب‌خانه", "x" * 200),
    *("x" * 201, "=2+3", "😀", "👩‍🌾", "a\x07b", "\U000e0041x", "a b", "\u2800", "007"),
)
"""Labels of cases."""

ROWS = re.compile(r" \([0-9,]+ rows?(: .*)?\)$", re.DOTALL)
"""What a table says behind a problem: how many rows have it, and which."""

Found = tuple[str, Any]
"""That it is "wrong", with what is said; or that it is "right", with what comes of it."""


def data_of(fact: str, value: Any) -> dict[str, Any]:
    """A case that gives a value to a fact."""
    section, _, key = fact.rpartition(".")
    if section == "ally":
        return {CASE: "a", "allies": [{"name": "dockers", key: value}]}
    return {CASE: "a", **({section: {key: value}} if section else {key: value})}


CASES = [data_of(fact, value) for fact in FACTS for value in VALUES + SHAPES]
CASES += [{CASE: label} for label in LABELS]


def words_alone(data: dict[str, Any]) -> bool:
    """Whether no true, false or 1.5 stands in a wrong place of a case: in YAML these are words."""
    return not re.search(r": (true|false|1\.5)", json.dumps(data)) or expected(data)[0] == "right"


def attempt(read: Callable[[], Case]) -> Found:
    """What a reader of cases makes of one."""
    try:
        return "right", row_of(read())
    except InputError as error:
        return "wrong", {each.message for each in error.problems}


@cache
def row_of(case: Case) -> tuple[Any, ...]:
    """The row of results that is right for a case, without its label."""
    (row,) = meant(load_packs(), [case])
    return tuple(value for name, value in row.items() if name != CASE)


@cache
def right_for(written: str) -> Found:
    """What the reader of JSON files makes of a case."""
    return attempt(lambda: case_in(read_document(written.encode(), "case.json")))


def expected(data: dict[str, Any]) -> Found:
    """What is right for a case."""
    return right_for(json.dumps(data))


def test_yaml_files_are_read_as_json_files_are(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    for data in filter(words_alone, CASES):
        path.write_text(f"# YAML\n{json.dumps(data, ensure_ascii=False)}", encoding="utf-8")
        assert attempt(lambda: read_case(path)) == expected(data), data


def test_each_line_of_many_is_read_as_a_file_is() -> None:
    answers = Answers(load_packs(), "meaning")
    lines = [json.dumps(data, ensure_ascii=number % 2 == 0) for number, data in enumerate(CASES)]
    rows = map(json.loads, answers.to(line.encode() for line in lines))
    for data, row in zip(CASES, rows, strict=True):
        kind, found = expected(data)
        if kind == "wrong":
            assert {each["message"] for each in row["error"]} == found, data
        else:
            assert row["posture"] == found[0], data


def test_a_batch_is_read_as_files_are(tmp_path: Path, run: Run) -> None:
    lines = tmp_path / "cases.jsonl"
    lines.write_text("".join(json.dumps(data) + "\n" for data in CASES), encoding="utf-8")
    run("batch", lines, "-o", tmp_path / "out", "--format", "json")
    said: dict[int, set[str]] = {}
    page = (tmp_path / "out/errors.csv").read_text(encoding="utf-8")
    for row in csv.DictReader(io.StringIO(page)):
        said.setdefault(int(row["line"]), set()).add(row["message"])
    for number, data in enumerate(CASES, 1):
        kind, found = expected(data)
        assert said.get(number) == (found if kind == "wrong" else None), data


def test_http_is_read_as_a_file_is() -> None:
    with TestClient(served(load_packs()), base_url="http://127.0.0.1:8765") as program:
        for data in CASES[::3]:
            answer = program.post("/api/advise?engine=meaning", json=data)
            kind, found = expected(data)
            if kind == "wrong":
                assert {each["message"] for each in answer.json()["problems"]} == found, data
            else:
                assert answer.json()["posture"] == found[0], data


def test_what_an_assistant_gives_is_read_as_a_file_is() -> None:
    server = pytest.importorskip("groundswell.engine.assistant.server")
    for data in CASES:
        for given in (data, json.dumps(data)):
            assert attempt(partial(server.case_of, given)) == expected(data), data


def test_a_table_of_json_lines_is_read_as_files_are(tmp_path: Path, run: Run) -> None:
    """Every line that is wrong is set aside with all that is wrong with it, and no other."""
    path, output = tmp_path / "cases.jsonl", tmp_path / "results.parquet"
    rows = [
        {**data, CASE: f"{number} {data[CASE]}"[: 200 + len(data[CASE]) // 201]}
        for number, data in enumerate(CASES)
    ]
    path.write_text("\ufeff" + "".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    assert run("table", path, "-o", output, "--invalid", "skip").status == 0
    aside: dict[int, set[str]] = {}
    page = (tmp_path / "results.parquet.set-aside.csv").read_text(encoding="utf-8")
    for row in csv.DictReader(io.StringIO(page)):
        aside.setdefault(int(row["row"]), set()).add(row["problem"])
    results = {each[CASE]: tuple(each.values())[1:] for each in pl.read_parquet(output).to_dicts()}
    for number, row in enumerate(rows, 1):
        kind, found = expected(row)
        assert aside.get(number) == (found if kind == "wrong" else None), row
        assert (results.get(row[CASE]) == found) is (kind == "right"), row


def in_a_cell(value: Any) -> str:
    """A value as a sheet holds it."""
    return ("no", "yes")[value] if isinstance(value, bool) else "" if value is None else str(value)


def of_table(fact: str, value: Any, made: Callable[[pl.DataFrame], Any]) -> Found:
    """What comes of a table with one value."""
    cases = pl.DataFrame({CASE: ["a"]})
    held = pl.DataFrame({CASE: ["a"], fact: [value]})
    tables = (cases, held.with_columns(name=pl.lit("dockers"))) if "ally." in fact else (held,)
    try:
        found = advise_table(*map(made, tables))
    except InputError as error:
        return "wrong", {ROWS.sub("", each.message) for each in error.problems}
    rows = found.pl() if type(found).__name__ == "DuckDBPyRelation" else found
    return "right", rows.drop(CASE).row(0)


def same(fact: str, cell: str) -> Found:
    """What is right for the text of a cell; digits are a number there, as they are in YAML."""
    digits = re.fullmatch(r"\s*(0|-?[1-9][0-9]*)\s*", cell, re.ASCII)
    is_number = digits and fact == "coalition.organizations"
    return expected(data_of(fact, int(cell) if is_number else cell))


@pytest.mark.slow
@pytest.mark.parametrize("made", [lambda table: table, duck], ids=["Polars", "DuckDB"])
def test_a_table_in_memory_is_read_as_files_are(made: Callable[[pl.DataFrame], Any]) -> None:
    for number, fact in enumerate(FACTS):
        for value in VALUES[number % 5 :: 13 if made is duck else 5]:
            if isinstance(value, str) and not (made is duck and "\0" in value):
                assert of_table(fact, value, made) == same(fact, value), (fact, value)
            elif not isinstance(value, str):
                kind = of_table(fact, value, made)[0]
                assert kind == expected(data_of(fact, value))[0], (fact, value)


def test_a_sheet_of_csv_is_read_as_files_are(tmp_path: Path, run: Run) -> None:
    """With all values of a fact in one column, quoted or not."""
    path, output = tmp_path / "cases.csv", tmp_path / "results.jsonl"
    for fact in (each for each in FACTS if "ally." not in each):
        page = io.StringIO()
        rows = csv.writer(page, quoting=csv.QUOTE_ALL)
        rows.writerows([(CASE, fact), *((n, in_a_cell(v)) for n, v in enumerate(VALUES))])
        path.write_text("\ufeff" + page.getvalue(), encoding="utf-8", newline="")
        run("table", path, "-o", output, "--invalid", "skip")
        listed = (tmp_path / "results.jsonl.set-aside.csv").read_text(encoding="utf-8")
        aside = {int(row["case"]): {row["problem"]} for row in csv.DictReader(io.StringIO(listed))}
        for number, value in enumerate(VALUES):
            kind, found = same(fact, in_a_cell(value))
            assert aside.get(number) == (found if kind == "wrong" else None), (fact, value)


@pytest.mark.parametrize("label", LABELS)
def test_a_label_may_be_in_a_table_what_it_may_be_in_a_file(label: str) -> None:
    kind, found = expected({CASE: label})
    try:
        advise_table(pl.DataFrame({CASE: [label]}))
        assert kind == "right"
    except InputError as error:
        assert {ROWS.sub("", each.message) for each in error.problems} == found


def test_a_file_gives_what_the_library_gives_for_the_same_data() -> None:
    for data in CASES:
        if expected(data)[0] == "right":
            assert advise(Case.model_validate(data)).posture == expected(data)[1][0], data
