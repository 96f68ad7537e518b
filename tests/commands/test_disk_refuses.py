"""A disk that takes no more, and folders that may be read but not searched: said by every command."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from groundswell.engine.common import processes
from places import HONG_KONG
from running import Run

CASE = "movement: {stage: building}\n"
TABLE = "case,movement.stage\n" + "".join(f"town {place},building\n" for place in range(300))

Full = Callable[[], AbstractContextManager[None]]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a case and a table, in which each test runs."""
    monkeypatch.chdir(tmp_path)
    Path("case.yaml").write_text(CASE, encoding="utf-8")
    Path("cases.csv").write_text(TABLE, encoding="utf-8")
    return tmp_path


@pytest.fixture
def full() -> Full:
    """Files that may not grow, as on a disk without room."""
    resource = pytest.importorskip("resource")

    @contextmanager
    def limited() -> Iterator[None]:
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)

    return limited


@pytest.fixture
def closed_folder() -> Iterator[Path]:
    """A folder that may be read and not searched, with a case, a table and a folder in it."""
    found = Path("closed")
    (found / "inner").mkdir(parents=True)
    (found / "case.yaml").write_text(CASE, encoding="utf-8")
    (found / "cases.csv").write_text(TABLE, encoding="utf-8")
    (found / "report.md.j2").write_text("{{ headline }}", encoding="utf-8")
    found.chmod(0o444)
    if os.access(found / "case.yaml", os.F_OK):
        found.chmod(0o755)
        pytest.skip("every folder may be searched here")
    yield found
    found.chmod(0o755)


@pytest.mark.parametrize(
    ("words", "file"),
    [
        (["advise", "case.yaml", "-o", "advice.md"], "advice.md"),
        (["new", "new.yaml"], "new.yaml"),
        (["new", "--print", "sheet.html"], "sheet.html"),
        (["rules", "new", "our-pack"], "our-pack/pack.yaml"),
        (["rules", "docs", "-o", "pages"], "pages"),
        (["table", "cases.csv", "-o", "results.csv"], "results.csv"),
        (["table", "cases.csv", "-o", "results.parquet"], "results.parquet"),
        (["table", "cases.csv", "-o", "results.jsonl"], "results.jsonl"),
        (["table", "odd.csv", "--invalid", "skip", "-o", "results.csv"], "results.csv"),
    ],
    ids=" ".join,
)
def test_a_disk_that_takes_no_more_is_said_with_the_name_of_the_file(
    words: list[str], file: str, run: Run, full: Full
) -> None:
    Path("odd.csv").write_text(TABLE + "town x,bilding\n", encoding="utf-8")
    with full():
        status, out, err = run(*words)
    assert (status, out) == (2, "")
    assert err.startswith(f"{file}")
    assert err.endswith(": cannot be written: file too large\n")
    assert not Path(file).is_file() or file == "pages"


def test_a_batch_says_that_the_disk_takes_no_more(run: Run, full: Full) -> None:
    with full():
        assert run("batch", "case.yaml", "-o", "reports", "--jobs", "1") == (
            2,
            "",
            "reports: cannot be used: file too large\n",
        )


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["advise", "closed/case.yaml"], "closed/case.yaml: it may not be read: check its"),
        (["advise", "case.yaml", "-o", "closed/advice.md"], "closed/advice.md: cannot be written"),
        (["advise", "case.yaml", "--templates", "closed"], "closed/report.md.j2: "),
        (["advise", "case.yaml", "--rules", "closed"], "closed: this folder cannot be read"),
        (["ask", "closed/new.yaml", "--plain"], "closed/new.yaml: cannot be used: permission"),
        (["ask", "--answers", "closed/case.yaml", "--plain"], "closed/case.yaml: it may not be"),
        (["new", "closed/new.yaml"], "closed/new.yaml: cannot be written: permission denied"),
        (["rules", "new", "closed/our-pack"], "closed/our-pack: cannot be made: permission denied"),
        (["table", "closed/cases.csv", "-o", "o.csv"], "closed/cases.csv: cannot be used: perm"),
        (["table", "cases.csv", "-o", "closed/o.csv"], "closed/o.csv: cannot be written: perm"),
        (["batch", "case.yaml", "-o", "closed/reports"], "closed/reports: cannot be used: perm"),
    ],
    ids=lambda given: " ".join(given) if isinstance(given, list) else "",
)
def test_a_folder_that_may_not_be_searched_is_said(
    words: list[str], message: str, run: Run, closed_folder: Path
) -> None:
    assert closed_folder.is_dir()
    status, out, err = run(*words)
    assert (status, out) == (2, "")
    assert err.startswith(message)
    assert err.count("\n") == 1


def test_a_batch_lists_what_may_not_be_read_and_goes_on(run: Run, closed_folder: Path) -> None:
    named = [closed_folder, closed_folder / "case.yaml", "case.yaml"]
    assert run("batch", *named, "-o", "reports", "--jobs", "1").status == 3
    with Path("reports/errors.csv").open(encoding="utf-8", newline="") as file:
        listed = {row["input"]: row["message"] for row in csv.DictReader(file)}
    assert listed == {
        "closed/case.yaml": "it may not be read: check its permissions",
        "closed/inner": "this folder cannot be read: permission denied",
    }
    assert Path("reports/case.md").is_file()


def test_workers_of_a_batch_that_cannot_be_started_are_no_fault_of_the_folder(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    nothing = str(Path("no-such-program").absolute())
    monkeypatch.setattr(processes, "command", lambda module: [nothing])
    told = run("batch", HONG_KONG, "-o", "reports", "--jobs", "1")
    message = "--jobs: a worker process could not be started: no such file or directory\n"
    assert told == (2, "", message)
