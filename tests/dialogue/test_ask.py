"""`groundswell ask` without a terminal, and `groundswell new --print`."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from cases_at_random import HOSTILE
from click.testing import CliRunner, Result
from groundswell import Case, advise, load_packs, read_case
from groundswell.cli import cli
from groundswell.engine.common.problem import InputError
from groundswell.engine.facts import ALLY_FACTS, MOVEMENT_FACTS
from groundswell.engine.facts.vocabulary import as_written
from groundswell.engine.files.case_files import case_text
from groundswell.engine.interview.question import MOVEMENT_KEYS
from groundswell.engine.reports.paper.sheet import markdown, sheet
from places import CASES

WHOLE = {path: "unknown" for path in MOVEMENT_KEYS if MOVEMENT_FACTS[path].typeable}


def run(*arguments: str, typed: str = "") -> Result:
    return CliRunner().invoke(cli, ["ask", *arguments], input=typed)


def refused(*arguments: str) -> str:
    """Everything that is said where the command refuses."""
    done = run(*arguments)
    if isinstance(done.exception, InputError):
        return str(done.exception)
    assert done.exit_code == 2
    return done.output


def test_without_a_terminal_it_lists_what_is_missing_and_how_to_give_it() -> None:
    told = refused()
    assert "movement.stage: Where does your movement stand today? (building, mobilized" in told
    assert "allies: Which groups matter" in told
    for way in ("--answers FILE", "--set FACT=VALUE", "--plain", "groundswell advise FILE"):
        assert way in told


def test_what_is_given_is_not_missing(tmp_path: Path) -> None:
    told = refused(
        "--answers", str(CASES / "hong-kong-2019.yaml"), "--set", "turnout.trend=falling"
    )
    assert "movement.stage" not in told
    assert "turnout.trend" not in told
    assert "turnout.breadth: Who takes part?" in told
    assert "allies[0].in_coalition: Does it belong" in told
    assert "students" not in told  # no free text of a case


def test_with_nothing_left_to_ask_it_prints_the_advice_and_writes_the_case(tmp_path: Path) -> None:
    done = run(str(tmp_path / "new.yaml"), "--set", "movement.nonviolent=no")
    assert done.exit_code == 0
    case = read_case(tmp_path / "new.yaml")
    assert case.movement.nonviolent is False
    assert done.stdout == advise(case).to_markdown()
    assert done.stderr == f"Wrote {tmp_path / 'new.yaml'}\n"
    again = run(str(tmp_path / "new.yaml"))
    assert again.output == done.output


def test_unknown_is_an_answer() -> None:
    given = [f"--set={path}={value}" for path, value in WHOLE.items()]
    told = refused(*given)
    assert not any(path in told for path in WHOLE)
    assert "negotiation.wish" in told


DELICATE = [
    *("allies=3", "allies[0].support=neutral", "allies_complete=yes", "negotiation.wish=wanted"),
    *(
        f"{path}={'unknown' if not fact.values else as_written(fact.values[0])}"
        for path, fact in MOVEMENT_FACTS.items()
        if path.startswith("negotiation.") or not fact.shareable
    ),
]


@pytest.mark.parametrize("given", DELICATE)
def test_what_is_delicate_is_refused_on_the_command_line(given: str) -> None:
    told = refused("--set", given)
    assert "shell's" in told
    assert "--answers FILE" in told


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("movement.stage", "FACT=VALUE"),
        ("movement.stage=", "FACT=VALUE"),
        ("movement.stage=bilding", "did you mean building?"),
        ("movement.stadge=building", "did you mean movement.stage?"),
        ("coalition.organizations=three", "must be a whole number"),
        ("coalition.organizations=3000000", "must be 1,000,000 or less"),
        ("movement.noncooperation=maybe", "must be yes or no"),
    ],
)
def test_a_wrong_setting_is_refused_in_words(given: str, told: str) -> None:
    assert told in refused("--set", given)


def test_answers_are_read_from_one_place_only(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    path.write_text("case: one\n")
    assert "use it without --answers" in refused(str(path), "--answers", str(path))
    assert "name one" in refused("-")


def test_a_file_that_is_no_case_is_refused_before_anything_is_asked(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    path.write_text("movement:\n  stadge: building\n")
    told = refused(str(path), "--plain")
    assert f"{path}:2: movement.stadge: is not a key here; did you mean stage?" in told
    assert path.read_text() == "movement:\n  stadge: building\n"


def test_a_file_that_cannot_be_written_is_refused_before_anything_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    assert "its folder does not exist" in refused(str(tmp_path / "none" / "c.yaml"), "--plain")
    (tmp_path / "folder.yaml").mkdir()
    assert "is a folder" in refused(str(tmp_path / "folder.yaml"), "--plain")
    kept = tmp_path / "kept.yaml"
    kept.write_text("case: one\n")
    with monkeypatch.context() as there:
        there.setattr("os.access", lambda _, wanted: wanted != os.W_OK)
        assert "this file may only be read" in refused(str(kept), "--plain")
    monkeypatch.setattr("tempfile.NamedTemporaryFile", refuse)
    assert "cannot be written: permission denied" in refused(str(tmp_path / "c.yaml"), "--plain")
    assert {path.name for path in tmp_path.iterdir()} == {"folder.yaml", "kept.yaml"}


def test_plain_reads_lines_from_a_pipe(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    done = run(str(path), "--plain", typed="yes\n1\n2\n1\n")
    assert done.exit_code == 0
    assert f"Your answers are in {path}." in " ".join(done.output.split())
    case = read_case(path)
    assert case.to_dict()["movement"] == {"stage": "mobilized", "nonviolent": True}
    assert case.negotiation.wish == "not_wanted"
    assert case.turnout.size == "small"


def test_nothing_that_only_the_advice_needs_is_loaded_before_the_first_question() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "groundswell", "ask", "--plain"],
        input="q\n",
        capture_output=True,
        text=True,
        check=True,
    )
    assert "groundswell.engine.dialogue" in done.stderr
    assert not re.search(r"\b(rich|markdown_it)\b", done.stderr)


def test_plain_keeps_what_was_answered_before_and_is_not_asked_again(tmp_path: Path) -> None:
    path = tmp_path / "case.json"
    path.write_text('{"movement": {"stage": "mobilized"}}')
    done = run(str(path), "--plain", typed="1\nq\n")
    assert "Where does your movement stand" not in done.output
    assert json.loads(path.read_text()) == {
        "format": "groundswell/case/1",
        "movement": {"stage": "mobilized", "nonviolent": True},
    }


def test_a_file_is_not_written_before_there_is_an_answer(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    path.write_text("# mine\ncase: one\n")
    assert run(str(path), "--plain", typed="?\nq\n").exit_code == 0
    assert path.read_text() == "# mine\ncase: one\n"


# The case file that is written.


@pytest.mark.parametrize("path", sorted(CASES.glob("*.yaml")), ids=lambda path: path.stem)
def test_a_written_case_reads_back_equal(path: Path, tmp_path: Path) -> None:
    case = read_case(path)
    for name in ("case.yaml", "case.json"):
        copy = tmp_path / name
        copy.write_text(case_text(case, as_json=name.endswith("json")), encoding="utf-8")
        assert read_case(copy) == case


def test_free_text_reads_back_equal_whatever_it_holds(tmp_path: Path) -> None:
    for number, text in enumerate(HOSTILE):
        case = Case.model_validate({"case": text, "allies": [{"name": text}]})
        for name in (f"{number}.yaml", f"{number}.json"):
            copy = tmp_path / name
            copy.write_text(case_text(case, as_json=name.endswith("json")), encoding="utf-8")
            assert read_case(copy) == case
            assert "\u202e" not in copy.read_text(encoding="utf-8")


# The sheet.


@pytest.fixture(scope="module")
def printed() -> str:
    return markdown(sheet(load_packs()))


def test_the_sheet_holds_every_question_every_choice_and_all_guidance(printed: str) -> None:
    page = " ".join(printed.replace("> ", "").split())
    for fact in (*MOVEMENT_FACTS.values(), *ALLY_FACTS.values()):
        if fact.path != "ally.name":
            assert fact.question in page, fact.path
        for word in fact.words.values():
            assert word.choice in page, fact.path
    for fact in MOVEMENT_FACTS.values():
        assert " ".join(fact.hint.split()) in page
        assert " ".join(fact.guidance.split()) in page


def test_the_sheet_says_what_can_be_left_out_and_only_that() -> None:
    found = sheet(load_packs("one_pager"))
    items = {item.fact.path: item for _, section in found.sections for item in section}
    few = items["turnout.size"].boxes[0]
    assert items["turnout.breadth"].number not in few.leave_out
    assert items["movement.nonviolent"].boxes[1].leave_out_groups
    for item in items.values():
        for box in item.boxes:
            assert all(number > item.number for number in box.leave_out)


def test_the_sheet_fits_on_paper_and_has_room_for_groups(printed: str) -> None:
    lines = [line for line in printed.splitlines() if not line.startswith("|")]
    assert max(map(len, lines)) <= 90
    assert printed.count("\n| 10 ") == 3


def test_new_prints_the_sheet_or_writes_it(tmp_path: Path, printed: str) -> None:
    assert CliRunner().invoke(cli, ["new", "--print"]).output == printed
    path = tmp_path / "sheet.md"
    done = CliRunner().invoke(cli, ["new", "--print", str(path)])
    assert done.exit_code == 0
    assert path.read_text(encoding="utf-8") == printed
    assert path.stat().st_mode & 0o777 == 0o600
    assert CliRunner().invoke(cli, ["new"]).exit_code == 2
