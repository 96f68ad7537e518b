from __future__ import annotations

import csv
import io
import json
import os
import pty
import stat
import subprocess
import sys
from pathlib import Path
from random import Random
from typing import Any

import pytest
from case_folders import case_data, tree, write_cases
from drawing import drawn
from groundswell import read_case
from groundswell.engine.advising.advise import advise
from groundswell.engine.batch.inputs import Input
from groundswell.engine.batch.pool import Worker
from groundswell.engine.batch.settings import Settings
from groundswell.engine.batch.worker import CannotWriteError, Desk
from groundswell.engine.common.problem import InputError
from groundswell.engine.packs.loading import load_packs
from groundswell.engine.reports.formats import FORMATS
from groundswell.engine.reports.report import markdown
from running import Run

SECRET = "swordfish"


@pytest.fixture
def there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in; paths in it are written without it."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def table(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"))))


def lines_of(number: int, seed: int = 3) -> bytes:
    random = Random(seed)
    return b"".join(json.dumps(case_data(random)).encode() + b"\n" for _ in range(number))


def test_each_report_is_what_advise_says_of_that_case(there: Path, run: Run) -> None:
    paths = write_cases(there / "in", 6)
    assert run("batch", "in", "-o", "out", "--format", "md,json", "--format", "text").status == 0
    for path in paths:
        advice = advise(read_case(path), engine="meaning")
        for form in FORMATS.values():
            if form.name in ("md", "json", "text"):
                written = (there / "out" / f"{path.stem}{form.suffix}").read_bytes()
                assert written == form.written(advice, None)


def test_the_index_has_a_row_for_each_case(there: Path, run: Run) -> None:
    paths = write_cases(there / "in", 5)
    run("batch", "in", "-o", "out")
    rows = table(there / "out/index.csv")
    assert [row["file"] for row in rows] == [f"{path.stem}.md" for path in paths]
    for path, row in zip(paths, rows, strict=True):
        advice = advise(read_case(path))
        assert row["posture"] == advice.posture
        assert row["open questions"] == str(len(advice.open_questions))
        standing = [each.title for each in advice.recommendations if not each.gave_way_to]
        assert row["first recommendation"] == standing[0]
        assert f"({path.stem}.md)" in (there / "out/index.md").read_text()


def test_files_folders_patterns_and_lines_lead_to_cases_each_once(there: Path, run: Run) -> None:
    write_cases(there / "a", 2)
    write_cases(there / "b", 2)
    (there / "a/deep").mkdir()
    write_cases(there / "a/deep/er", 1)
    (there / "a/.hidden").mkdir()
    (there / "a/.hidden/case.json").write_text("[")
    (there / "a/readme.txt").write_text("no case")
    (there / "lines.jsonl").write_bytes(lines_of(2) + b"\n  \n" + lines_of(1, seed=4))
    ended = run(
        "batch", "a", "a/case-0.json", "--matching", "b/case-[0-9].json", "lines.jsonl", "-",
        "-o", "out",
        stdin=lines_of(1, seed=5) + b"\n" + lines_of(1, seed=6),
    )  # fmt: skip
    assert ended.status == 0
    assert sorted(path.stem for path in (there / "out").glob("*.md") if path.stem != "index") == [
        "case-0", "case-0-2", "case-1", "case-1-2", "case-1-3", "case-3",
        "deep-er-case-0", "lines-1", "lines-2", "lines-5",
    ]  # fmt: skip


def test_a_path_is_a_name_and_never_a_pattern(there: Path, run: Run) -> None:
    folder = there / "year [2031]"
    paths = write_cases(folder, 2)
    paths[0].rename(folder / "all*.json")
    assert run("batch", folder / "all*.json", "-o", "out").status == 0
    assert len(table(there / "out/index.csv")) == 1
    ended = run("batch", there / "*" / "case-[0-9].json", "-o", "other")
    assert ended.status == 2
    assert "there is no such file or folder; for a pattern use --matching" in ended.err
    assert run("batch", "-o", "other").status == 2


def test_what_lies_in_the_folder_for_the_reports_is_never_a_case(there: Path, run: Run) -> None:
    write_cases(there, 2)
    assert run("batch", ".", "-o", "out", "--format", "json").status == 0
    before = tree(there / "out")
    assert (
        run(
            "batch", ".", "--matching", "**/*.json", "-o", "out", "--format", "json", "--resume"
        ).status
        == 0
    )
    assert tree(there / "out") == before
    ended = run("batch", "out/case-0.json", "-o", "out", "--resume")
    assert (ended.status, tree(there / "out")) == (2, before)
    assert "lies in the folder for the reports" in ended.err


@pytest.mark.parametrize("jobs", drawn([2, 5], 2))
def test_the_number_of_workers_changes_nothing(there: Path, run: Run, jobs: int) -> None:
    write_cases(there / "in", 40)
    (there / "in/wrong.json").write_text('{"movement": {"stage": "bilding"}}')
    (there / "in/lines.jsonl").write_bytes(lines_of(9))
    assert run("batch", "in", "-o", "alone", "--jobs", 1).status == 3
    assert run("batch", "in", "-o", "together", "--jobs", jobs).status == 3
    assert tree(there / "alone") == tree(there / "together")


def test_both_readings_fire_the_same_rules(there: Path, run: Run) -> None:
    pytest.importorskip("durable_rules_engine")
    write_cases(there / "in", 10)
    run("batch", "in", "-o", "meaning", "--engine", "meaning")
    run("batch", "in", "-o", "durable", "--engine", "durable")
    meaning, durable = tree(there / "meaning"), tree(there / "durable")
    assert meaning.pop("manifest.jsonl") != durable.pop("manifest.jsonl")
    assert meaning == durable


def test_reports_to_hand_on_are_those_of_advise_and_belong_to_other_settings(
    there: Path, run: Run
) -> None:
    paths = write_cases(there / "in", 4)
    run("batch", "in", "-o", "out")
    assert run("batch", "in", "-o", "out", "--share", "--brief", "--resume").status == 0
    for path in paths:
        advice = advise(read_case(path), share=True)
        assert advice.withheld is not None
        written = (there / "out" / f"{path.stem}.md").read_text()
        assert written == markdown(advice, brief=True)
    refused = run("batch", "in", "-o", "other", "--brief", "--format", "md,json")
    assert (refused.status, (there / "other").exists()) == (2, False)
    assert "--brief is for pages to read, not for json" in refused.err


def test_what_is_wrong_with_a_case_is_listed_and_stops_nothing(there: Path, run: Run) -> None:
    write_cases(there / "in", 3)
    (there / "in/broken.yaml").write_text(f"case: {SECRET}\nallies: [\n")
    (there / "in/wrong.yaml").write_text(f"case: {SECRET} too\nmovement:\n  stage: bilding\n")
    (there / "in/lines.jsonl").write_bytes(
        lines_of(1) + b'{"turnout": {"size": "big"}}\n' + b"{\n" + lines_of(1, seed=4)
    )
    ended = run("batch", "in", "nowhere", "no*where", "-o", "out")
    assert ended.status == 3
    errors = table(there / "out/errors.csv")
    assert [(row["input"], row["line"], row["key"]) for row in errors] == [
        ("in/broken.yaml", "2", ""),
        ("in/lines.jsonl", "2", "turnout.size"),
        ("in/lines.jsonl", "3", ""),
        ("in/wrong.yaml", "3", "movement.stage"),
        ("no*where", "", ""),
        ("nowhere", "", ""),
    ]
    assert "did you mean building?" in errors[3]["message"]
    assert "in/wrong.yaml:3: movement.stage: " in ended.err
    assert "6 inputs could not be used" in ended.err
    assert len(table(there / "out/index.csv")) == 5
    assert "6 inputs could not be used" in (there / "out/index.md").read_text()
    assert SECRET not in ended.err + ended.out
    assert all(SECRET not in path.read_text() for path in (there / "out").iterdir())


def test_where_no_path_leads_to_a_case_nothing_is_begun(there: Path, run: Run) -> None:
    (there / "empty").mkdir()
    ended = run("batch", "nowhere", "empty", "-", "-o", "out")
    assert ended.status == 2
    assert "nowhere: there is no such file or folder" in ended.err
    assert "empty: there is no case file in this folder" in ended.err
    assert not (there / "out").exists()


def test_files_are_for_their_owner_only(there: Path, run: Run) -> None:
    write_cases(there / "in", 2)
    before = os.umask(0)
    try:
        run("batch", "in", "-o", "out", "--format", "md,json")
    finally:
        os.umask(before)
    assert stat.S_IMODE((there / "out").stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in (there / "out").iterdir()} == {0o600}


def test_labels_alike_and_labels_like_paths_stay_in_the_folder(there: Path, run: Run) -> None:
    label = "../../../etc/passwd\x1b[31m | =HYPERLINK()"
    cases: list[dict[str, Any]] = [{"case": label.replace("\x1b", "")}] * 3 + [{"case": "=1+1"}]
    (there / "in.jsonl").write_text("\n".join(map(json.dumps, cases)))
    assert run("batch", "in.jsonl", "-o", "deep/out").status == 2  # the folder around it is absent
    assert run("batch", "in.jsonl", "-o", "out").status == 0
    assert {path.name for path in there.iterdir()} == {"in.jsonl", "out"}
    assert len(list((there / "out").glob("in-*.md"))) == 4
    rows = table(there / "out/index.csv")
    assert [row["case"] for row in rows].count(cases[0]["case"]) == 3
    assert rows[-1]["case"] == "'=1+1"  # no spreadsheet works it out
    page = (there / "out/index.md").read_text()
    assert "\\| =HYPERLINK()" in page


@pytest.mark.parametrize("sign", ["=", "+", "-", "@"])
def test_no_cell_of_an_index_is_a_formula(there: Path, run: Run, sign: str) -> None:
    (there / "in.jsonl").write_text(json.dumps({"case": f"{sign}2+3"}))
    assert run("batch", "in.jsonl", "-o", "out").status == 0
    assert [row["case"] for row in table(there / "out/index.csv")] == [f"'{sign}2+3"]


def test_names_that_some_disks_take_for_one_are_told_apart(there: Path, run: Run) -> None:
    for name in ("Case", "case", "CASE", "index", "con"):
        write_cases(there / name, 1)
        (there / name / "case-0.json").rename(there / f"{name}.json")
    paths = [f"{name}.json" for name in ("Case", "case", "CASE", "index", "con")]
    assert run("batch", *paths, "-o", "out").status == 0
    names = [path.name for path in (there / "out").glob("*.md")]
    assert sorted(names) == [
        "CASE.md", "Case-2.md", "case-3.md", "case-con.md", "index-2.md", "index.md",
    ]  # fmt: skip


def test_a_template_of_the_users_is_tried_before_anything_is_written(there: Path, run: Run) -> None:
    write_cases(there / "in", 2)
    (there / "own").mkdir()
    template = there / "own/report.md.j2"
    template.write_text("{{ nothing_like_it }}")
    ended = run("batch", "in", "-o", "out", "--templates", "own")
    assert (ended.status, (there / "out").exists()) == (2, False)
    assert "own/report.md.j2:1: there is nothing called nothing_like_it here" in ended.err
    template.write_text("My own words: {{ advice.posture }}")
    assert run("batch", "in", "-o", "out", "--templates", "own").status == 0
    assert (there / "out/case-0.md").read_text().startswith("My own words: ")


def test_an_unknown_format_is_refused_with_the_nearest_right_word(there: Path, run: Run) -> None:
    write_cases(there / "in", 1)
    ended = run("batch", "in", "-o", "out", "--format", "md,jsn")
    assert ended.status == 2
    assert "There is no format 'jsn'. Did you mean 'json'?" in ended.err


def settings(output: Path, **changes: Any) -> Settings:
    given: dict[str, Any] = {"formats": ("md",), "engine": "meaning", "digest": load_packs().digest}
    return Settings(output=output, **(given | changes))


def test_a_mistake_inside_is_told_without_a_word_of_the_case(
    there: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ValueError(SECRET)

    path = write_cases(there / "in", 1)[0]
    desk = Desk(settings(there))
    monkeypatch.setattr("groundswell.engine.batch.worker.advise", fail)
    outcome = desk.outcome(Input(str(path), "shown", "name"), None)
    assert outcome is not None
    assert outcome.digest is None  # it is tried again next time
    (problem,) = outcome.problems
    assert problem[2].startswith("Groundswell failed inside (ValueError at engine/batch/worker.py:")
    assert SECRET not in str(outcome)


def test_a_disk_that_takes_no_more_stops_the_batch(there: Path) -> None:
    path = write_cases(there / "in", 1)[0]
    case = Input(str(path), "shown", "name")
    with pytest.raises(CannotWriteError, match="no such file or directory"):
        Desk(settings(there / "absent")).outcome(case, None)
    worker = Worker(settings(there / "absent"))
    with pytest.raises(InputError, match="absent: cannot be written: no such file or directory"):
        worker.answered([(case, None)])
    worker.end()


def test_a_worker_with_other_rules_does_not_go_on(there: Path) -> None:
    worker = Worker(settings(there, digest="another"))
    with pytest.raises(InputError, match="the rules were changed while the batch was running"):
        worker.answered([])
    worker.end()


def on_a_terminal(arguments: list[str], **environment: str) -> str:
    """What a command writes on standard error where that is a terminal."""
    outside, inside = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "groundswell", *arguments],
        stderr=inside,
        env={**os.environ, "TERM": "xterm", **environment},
    )
    os.close(inside)
    seen = b""
    try:
        while more := os.read(outside, 4096):
            seen += more
    except OSError:  # how a terminal ends on Linux
        pass
    os.close(outside)
    assert process.wait() == 0
    return seen.decode()


@pytest.mark.slow
def test_progress_is_for_terminals_only(there: Path) -> None:
    write_cases(there / "in", 3)
    shown = on_a_terminal(["batch", "in", "-o", "one", "--jobs", "1"], NO_COLOR="")
    assert "\x1b[" in shown
    assert "3/3" in shown
    plain = on_a_terminal(["batch", "in", "-o", "two", "--jobs", "1"], NO_COLOR="1")
    assert plain.splitlines() == ["Advised 3 cases in two: begin with index.md."]
    ended = subprocess.run(
        [sys.executable, "-m", "groundswell", "batch", "in", "-o", "three", "--jobs", "1"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert (ended.stdout, ended.stderr) == ("", "Advised 3 cases in three: begin with index.md.\n")
