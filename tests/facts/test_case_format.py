"""A case may say in which form it is written: a known form is read, any other told in words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from groundswell import Case, InputError, advise_table, read_case
from groundswell.engine.authoring.schema import json_schema
from groundswell.engine.facts.format import FORMAT
from groundswell.engine.files.case_files import case_text, parse_case
from places import ROOT
from running import Run
from visitor import Visitor

NEWER = (
    "this file was written for a newer Groundswell: it says groundswell/case/2, "
    f"and this one reads {FORMAT}"
)
SECRET = "groundswell/the uncle of the colonel/1"
CASE = {
    "format": FORMAT,
    "movement": {"stage": "building"},
    "negotiation": {"wish": "not_wanted"},
}
FILE = "movement: {stage: building}\nnegotiation: {wish: not_wanted}"


def wrong(text: str, name: str = "case.yaml") -> list[str]:
    with pytest.raises(InputError) as error:
        parse_case(text, name)
    return str(error.value).splitlines()


def test_a_file_says_its_form_first_or_anywhere_or_not_at_all() -> None:
    plain = parse_case(FILE)
    assert parse_case(f"format: {FORMAT}\n{FILE}") == plain
    assert parse_case(f"{FILE}\nformat: '{FORMAT}'") == plain
    assert parse_case(f"format:\n{FILE}") == plain
    assert parse_case(json.dumps(CASE), "case.json") == plain
    assert Case.model_validate(CASE) == plain
    assert plain.format == FORMAT


def test_the_form_is_no_fact_and_stands_in_no_plain_data() -> None:
    assert parse_case(f"format: {FORMAT}").to_dict() == {}
    assert not parse_case(f"format: {FORMAT}").values


def test_a_newer_form_is_all_that_is_told_for_the_rest_may_be_right_in_it() -> None:
    (line,) = wrong("format: groundswell/case/2\nmood: hopeful\nmovement: [x]")
    assert line.startswith(f"case.yaml:1: format: {NEWER}; install a newer Groundswell")


def test_an_unknown_form_is_told_beside_all_else_that_is_wrong_and_never_repeated() -> None:
    first, second = wrong(f"movement: {{stage: bilding}}\nformat: {SECRET}")
    assert "did you mean building?" in first
    assert second == (
        f"case.yaml:2: format: must be {FORMAT}, or be left out; this is text of {len(SECRET)} "
        "characters"
    )


@pytest.mark.parametrize(
    "form", ["groundswell/case/0", "groundswell/case/01", "groundswell/advice/1", "1", "[]"]
)
def test_what_only_looks_like_a_form_is_unknown_not_newer(form: str) -> None:
    (line,) = wrong(f"format: {form}")
    assert f"format: must be {FORMAT}, or be left out" in line


def test_a_misspelt_key_is_told_with_the_nearest_right_one() -> None:
    (line,) = wrong(f"fromat: {FORMAT}")
    assert "did you mean format?" in line


@pytest.mark.parametrize("name", ["case.yaml", "case.json"])
def test_what_is_saved_says_its_form_first_and_is_read_back_the_same(name: str) -> None:
    case = read_case(ROOT / "cases" / "hong-kong-2019.yaml")
    for each in (case, Case()):
        text = case_text(each, as_json=name.endswith("json"))
        assert parse_case(text, name) == each
        plain = [line for line in text.splitlines() if line and not line.startswith(("#", "{"))]
        assert FORMAT in plain[0]


def test_a_blank_case_file_says_its_form_first(run: Run) -> None:
    lines = run("new", "-").out.splitlines()
    assert next(line for line in lines if line and line[0] != "#") == f"format: {FORMAT}"


def test_a_line_of_json_lines_is_told_of_a_newer_form(run: Run) -> None:
    rows = [CASE, {"format": "groundswell/case/2", "case": "south"}]
    given = "\n".join(json.dumps(row) for row in rows).encode()
    done = run("advise", "-", "--lines", "--format", "json", stdin=given)
    advised, refused = map(json.loads, done.out.splitlines())
    assert advised["posture"] == "mobilize"
    assert refused["case"] == "south"
    (problem,) = refused["error"]
    assert problem["key"] == "format"
    assert problem["message"].startswith(NEWER)


def test_programs_that_ask_over_http_may_send_the_form(visitor: Visitor) -> None:
    assert visitor.client.post("/api/advise", json=CASE).json()["posture"] == "mobilize"
    refused = visitor.client.post("/api/advise", json={"format": "groundswell/case/2"})
    assert refused.status_code == 422
    assert refused.json()["problems"][0]["message"].startswith(NEWER)
    within = visitor.client.post(
        "/api/compare", json={"old": CASE, "new": {"format": "groundswell/case/9"}}
    )
    assert [each["key"] for each in within.json()["problems"]] == ["new.format"]


def test_assistants_may_send_the_form() -> None:
    server = pytest.importorskip(
        "groundswell.engine.assistant.server", reason="the extra mcp is not installed"
    )
    assert server.case_of(CASE) == parse_case(FILE)
    with pytest.raises(InputError, match="newer Groundswell"):
        server.case_of({"format": "groundswell/case/2"})


@pytest.mark.parametrize("kind", ["DataFrame", "LazyFrame"])
def test_a_table_may_have_a_column_of_forms(kind: str) -> None:
    polars = pytest.importorskip("polars", reason="the extra table is not installed")

    def table(*forms: str | None) -> object:
        cases = [str(number) for number in range(len(forms))]
        return getattr(polars, kind)({"case": cases, "format": [*forms]})

    assert "format" not in advise_table(table(FORMAT, None)).lazy().collect_schema()
    with pytest.raises(InputError) as error:
        advise_table(table(FORMAT, "groundswell/case/2", SECRET))
    first, second = sorted(str(error.value).splitlines())
    assert first.startswith(f"cases: format: must be {FORMAT}, or be left out; this is text of")
    assert second.startswith(f"cases: format: {NEWER}")


def test_a_file_of_cases_as_lines_is_a_table_and_a_batch(run: Run, tmp_path: Path) -> None:
    pytest.importorskip("polars", reason="the extra table is not installed")
    cases = tmp_path / "cases.jsonl"
    cases.write_text(json.dumps({"case": "north", **CASE}) + "\n", encoding="utf-8")
    assert run("table", cases, "-o", tmp_path / "out.csv").status == 0
    assert run("batch", cases, "-o", tmp_path / "out").status == 0
    cases.write_text('{"case": "north", "format": "groundswell/case/2"}\n', encoding="utf-8")
    for command in (("table", "out2.csv"), ("batch", "out2")):
        done = run(command[0], cases, "-o", tmp_path / command[1])
        assert done.status in (2, 3)
        assert NEWER in done.err


def test_the_schema_of_a_case_knows_the_form() -> None:
    assert {"const": FORMAT} in json_schema("case")["properties"]["format"]["anyOf"]
