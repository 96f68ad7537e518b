"""Whoever asks for JSON gets what is wrong as JSON too, on standard error and on one line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from groundswell import InputError, read_case
from groundswell.engine.explaining import why as explaining
from places import HONG_KONG
from running import Ended, Run

SECRET = "the uncle of the colonel"
WRONG = f"case: {SECRET}\nmovement: {{stage: bilding}}\nturnout: {{size: {SECRET}}}\n"
KEYS = {"file", "line", "key", "message"}


def problems(done: Ended, status: int = 2) -> list[dict[str, Any]]:
    """What standard error says, which must be nothing but one line of JSON."""
    assert done.status == status
    (line,) = done.err.splitlines()
    found = json.loads(line)
    assert found["schema"] == "groundswell/problems/1"
    assert all(set(each) == KEYS for each in found["problems"])
    return list(found["problems"])


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    path = tmp_path / "case.yaml"
    path.write_text(WRONG, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "command",
    [
        ("advise", "CASE"),
        ("why", "CASE"),
        ("path", "CASE", "--to", "negotiate"),
        ("compare", "CASE", HONG_KONG),
        ("compare", HONG_KONG, "CASE"),
        ("gather", HONG_KONG, "CASE"),
        ("journey", "CASE", HONG_KONG),
    ],
)
def test_all_that_is_wrong_with_a_case_is_told_at_once(
    command: tuple[str, ...], wrong: Path, run: Run
) -> None:
    arguments = [wrong if part == "CASE" else part for part in command]
    done = run(*arguments, "--format", "json")
    first, second = problems(done)
    assert first["file"] == str(wrong)
    assert (first["line"], first["key"]) == (2, "movement.stage")
    assert "did you mean building?" in first["message"]
    assert second["key"] == "turnout.size"
    assert SECRET not in done.err
    assert done.out == ""
    assert run(*arguments).err.splitlines()[0].endswith(first["message"])


@pytest.mark.parametrize(
    ("arguments", "key", "said"),
    [
        (["path", HONG_KONG, "--format", "json"], "--to", "name the headline to reach"),
        (["path", HONG_KONG, "--to", "x", "--format=json"], "--to", "there is no such headline"),
        (["why", "--format", "json"], "CASE", "Missing argument 'CASE'"),
        (["why", HONG_KONG, "nothing-like-it", "--format", "json"], "RULE", "there is no rule"),
        (["why", HONG_KONG, "--aly", "1", "--format", "json"], "--aly", "No such option"),
        (["wy", HONG_KONG, "--format", "json"], None, "Did you mean 'why'?"),
        (["advise", HONG_KONG, "--brief", "--format", "json"], None, "--brief is for pages"),
        (["rules", "check", "--format", "json"], "--format", "'json' is not one of"),
        (["advise", HONG_KONG, "--pack", "x", "--format", "json"], "--pack", "there is no"),
    ],
)
def test_a_command_line_that_is_wrong_is_told_by_its_option(
    arguments: list[object], key: str | None, said: str, run: Run
) -> None:
    (found,) = problems(run(*arguments))
    assert (found["file"], found["line"], found["key"]) == (None, None, key)
    assert said in found["message"]


@pytest.mark.parametrize(
    "arguments",
    [[], ["--format", "text"], ["--format", "json", "--format", "text"], ["--", "--format"]],
)
def test_whoever_does_not_ask_for_json_reads_words(
    arguments: list[str], wrong: Path, run: Run
) -> None:
    assert not run("why", wrong, *arguments).err.startswith("{")


def test_a_mistake_of_ours_is_told_without_what_the_case_holds(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise ValueError(SECRET)

    monkeypatch.setattr(explaining, "why", fails)
    done = run("why", HONG_KONG, "--format", "json")
    (found,) = problems(done)
    assert "Groundswell failed inside (ValueError at engine/commands/explain.py" in found["message"]
    assert SECRET not in done.err


def test_a_batch_of_json_lists_every_problem_on_one_line(run: Run, tmp_path: Path) -> None:
    cases = tmp_path / "cases"
    cases.mkdir()
    for number in range(12):
        (cases / f"{number:02}.yaml").write_text(WRONG, encoding="utf-8")
    done = run("batch", cases, "-o", tmp_path / "out", "--format", "json")
    assert done.status == 3
    first, *others = done.err.splitlines()
    found = json.loads(first)["problems"]
    assert len(found) == 24
    assert found[0]["file"].endswith("00.yaml")
    assert others[-1] == "12 inputs could not be used: see errors.csv."


def test_in_python_the_error_gives_the_same_data(wrong: Path, run: Run) -> None:
    with pytest.raises(InputError) as error:
        read_case(wrong)
    assert error.value.to_dict()["problems"] == problems(run("why", wrong, "--format", "json"))
    assert json.loads(error.value.to_json()) == error.value.to_dict()
