"""JSON Lines through a pipe: a case on each line in, an answer on each line out."""

from __future__ import annotations

import json
import subprocess
import sys
from io import BytesIO
from random import Random
from typing import Any

import pytest
from cases_at_random import random_case
from groundswell import Case, advise, load_packs
from groundswell.engine.batch import json_lines as lines
from groundswell.engine.batch.json_lines import Answers, Pipe
from running import Run

SECRET = "the uncle of the colonel"
COMMAND = [sys.executable, "-m", "groundswell", "advise", "-"]


def some_cases(number: int) -> list[Case]:
    random = Random(number)
    return [random_case(random) for _ in range(number)]


def written(*cases: Any) -> bytes:
    """Cases as JSON Lines."""
    data = [each.to_dict() if isinstance(each, Case) else each for each in cases]
    return "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in data).encode()


def rows(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


@pytest.mark.parametrize("options", [["--lines"], ["--format", "json"]])
def test_each_line_gets_its_advice_in_order(run: Run, options: list[str]) -> None:
    cases = some_cases(20)
    ended = run("advise", "-", *options, stdin=written(*cases))
    assert ended == (
        0,
        "".join(advise(case, engine="meaning").to_json(indent=None) for case in cases),
        "",
    )


def test_what_is_wrong_with_a_line_is_said_in_its_place(run: Run) -> None:
    given = written({"case": "first"}, {"case": "second", "movement": {"stage": "bilding"}})
    given += b"\n  \n" + f"{{{SECRET}\n".encode()
    given += written({"allies": [{"name": SECRET, "support": SECRET}], SECRET: 1}, {"case": "last"})
    ended = run("advise", "-", "--lines", stdin=given)
    assert ended.status == 3
    assert ended.err == "3 lines could not be used.\n"
    first, second, third, fourth, last = rows(ended.out)
    assert (first["case"], last["case"]) == ("first", "last")
    assert (second["line"], second["case"]) == (2, "second")
    assert second["error"][0]["key"] == "movement.stage"
    assert "did you mean building?" in second["error"][0]["message"]
    assert (third["line"], third["case"]) == (5, None)
    assert "column" in third["error"][0]["message"]
    assert len(fourth["error"]) == 2
    assert SECRET not in ended.out


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ('{"case": "x", "movement": 1}', "x"),
        ('{"case": 2019, "movement": 1}', 2019),
        (json.dumps({"case": "x" * 201, "movement": 1}), None),
        ('{"case": ["x"], "movement": 1}', None),
        ("[1]", None),
        ("1e999", None),
        ('{"a": 1, "a": 2}', None),
        ("[" * 100_000, None),
        ('"\\ud800"', None),
    ],
)
def test_a_line_that_cannot_be_used_never_ends_the_others(
    run: Run, line: str, named: str | int | None
) -> None:
    ended = run("advise", "-", "--lines", stdin=f"{line}\n".encode() + written({"case": "next"}))
    wrong, following = rows(ended.out)
    assert ended.status == 3
    assert wrong["error"]
    assert wrong["case"] == named
    assert following["case"] == "next"


def test_a_mistake_inside_is_a_row_without_what_the_case_holds(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def failing(*_: object, **__: object) -> None:
        raise ValueError(SECRET)

    monkeypatch.setattr(lines, "advise", failing)
    answers = Answers(load_packs())
    (row,) = answers.to([written({"case": "a"})])
    assert "Groundswell failed inside (ValueError at engine/batch/json_lines.py:" in row.decode()
    assert SECRET not in row.decode()
    assert answers.failed == 1


def test_an_answer_comes_before_the_next_question_is_asked() -> None:
    with subprocess.Popen(
        [*COMMAND, "--lines"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for case in some_cases(3):
            process.stdin.write(written(case))
            process.stdin.flush()
            assert process.stdout.readline().decode() == (
                advise(case, engine="meaning").to_json(indent=None)
            )
        process.stdin.close()
        assert process.stdout.read() == b""
    assert process.returncode == 0


def test_who_has_read_enough_may_close_the_pipe() -> None:
    with subprocess.Popen(
        [*COMMAND, "--lines"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(written({}))
        process.stdin.flush()
        process.stdout.readline()
        process.stdout.close()
        process.stdin.write(written({}, {}))
        process.stdin.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_a_line_that_is_too_long_is_refused_and_passed_over(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(lines, "LARGEST", 100)
    stream = BytesIO(written({"case": "a"}) + b"x" * 450 + b"\n" + written({"case": "b"}))
    taken = list(Pipe(stream).lines())
    assert [len(line) for line in taken] == [14, 101, 14]


@pytest.mark.parametrize(
    "one_case",
    [
        '{"movement": {"stage": "building"}}',
        '{"movement":\n{"stage": "building"}}\n',
        '\n\n{"movement": {"stage": "building"}}\n\n',
        "movement:\n  stage: building\n",
        "movement: {stage: building}\n",
        "{movement: {stage: building}}\n",
    ],
)
def test_one_case_on_standard_input_is_a_report_as_before(run: Run, one_case: str) -> None:
    case = Case.model_validate({"movement": {"stage": "building"}})
    assert run("advise", "-", stdin=one_case.encode()) == (0, advise(case).to_markdown(), "")
    pretty = run("advise", "-", "--format", "json", stdin=one_case.encode())
    assert pretty.out == advise(case).to_json()


def test_what_is_wrong_with_one_case_is_still_told_with_its_line(run: Run) -> None:
    ended = run("advise", "-", stdin=b'{\n"movement":\n{"stage": "bilding"}}')
    assert ended.status == 2
    assert ended.err.startswith("standard input:3: movement.stage: ")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["-"], "use --format json"),
        (["-", "--format", "md"], "use --format json"),
        (["-", "--lines", "--brief"], "use --format json"),
        (["-", "--lines", "--format", "html"], "use --format json"),
        (["-", "--format", "json", "-o", "advice.jsonl"], "use --format json"),
        (["a.yaml", "--lines"], "advise - --lines"),
        (["-", "a.yaml", "--lines"], "advise - --lines"),
    ],
)
def test_options_that_do_not_go_with_lines_are_refused(
    run: Run, options: list[str], said: str
) -> None:
    ended = run("advise", *options, stdin=written({}, {}))
    assert ended.status == 2
    assert said in ended.err
    assert ended.out == ""


def test_lines_can_be_answered_with_what_may_be_handed_on(run: Run) -> None:
    case = {"allies": [{"name": SECRET, "closeness": "close"}]}
    ended = run("advise", "-", "--lines", "--share", stdin=written(case))
    assert ended.status == 0
    assert SECRET not in ended.out


def test_nothing_in_is_nothing_out(run: Run) -> None:
    assert run("advise", "-", "--lines") == (0, "", "")
    assert run("advise", "-").status == 2
