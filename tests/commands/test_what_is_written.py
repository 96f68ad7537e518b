"""What is written: under a name that says its form, over nothing that is not ours, and named."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from groundswell.engine.authoring.handbook.handbook import MADE
from groundswell.engine.common.problem import InputError
from places import HONG_KONG
from running import Run

FORMATS = "a name ends in .md, .html, .json, .txt or .pdf here"
SAY = "; or say what to write with --format\n"
MINE = "mine, and nobody else's"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder with a case in it, to work in."""
    monkeypatch.chdir(tmp_path)
    shutil.copy(HONG_KONG, "case.yaml")
    return tmp_path


def written() -> list[str]:
    return sorted(
        path.as_posix() for path in Path().rglob("*") if path.is_file() and path.name != "case.yaml"
    )


@pytest.mark.parametrize("end", ["docx", "odt", "rtf", "xlsx", "png", "markdown", "yaml"])
def test_an_ending_that_names_no_format_is_refused(end: str, run: Run) -> None:
    status, out, err = run("advise", "case.yaml", "-o", f"advice.{end}")
    assert (status, out) == (2, "")
    assert err.startswith(f"advice.{end}: {FORMATS}, and its name ends in none of them")
    assert err.endswith(SAY)
    assert written() == []


def test_the_nearest_ending_is_told_and_a_name_without_one(run: Run) -> None:
    wrong = "its name ends in none of them; did you mean advice.html?"
    assert run("advise", "case.yaml", "-o", "advice.htm").err == (
        f"advice.htm: {FORMATS}, and {wrong}{SAY}"
    )
    assert run("advise", "case.yaml", "-o", "advice").err == (
        f"advice: {FORMATS}, and its name has no ending{SAY}"
    )


def test_a_format_that_was_asked_for_is_written_under_any_name(run: Run) -> None:
    status, _, err = run("advise", "case.yaml", "--format", "text", "-o", "advice")
    assert (status, err) == (0, "Wrote advice\n")


@pytest.mark.parametrize(
    ("args", "ends"),
    [
        (["new", "ours.docx"], ".yaml or .yml"),
        (["new", "ours.json"], ".yaml or .yml"),
        (["new", "ours"], ".yaml or .yml"),
        (["new", "--print", "sheet.docx"], ".md, .html, .pdf or .xlsx"),
        (["ask", "ours.docx"], ".yaml, .yml or .json"),
        (["ask", "--plain", "ours"], ".yaml, .yml or .json"),
    ],
)
def test_case_files_and_sheets_have_endings_too(args: list[str], ends: str, run: Run) -> None:
    status, _, err = run(*args)
    assert status == 2
    assert f"a name ends in {ends} here" in err
    assert written() == []


def test_every_page_of_the_handbook_that_is_written_or_deleted_is_named(run: Run) -> None:
    status, _, err = run("rules", "docs", "-o", "docs")
    assert status == 0
    *told, last = err.splitlines()
    assert sorted(told) == [f"Wrote {name}" for name in written()]
    assert last.endswith("begin with docs/README.md.")
    Path("docs/graph.md").rename("docs/gone.md")
    _, _, err = run("rules", "docs", "-o", "docs")
    assert err.splitlines()[:-1] == ["Deleted docs/gone.md", "Wrote docs/graph.md"]


def test_the_handbook_takes_the_place_of_no_file_that_it_did_not_make(run: Run) -> None:
    Path("docs").mkdir()
    Path("docs/README.md").write_text(MINE, "utf-8")
    Path("docs/glossary.md").write_bytes(b"caf\xe9 " + MADE.encode())
    Path("docs/graph.md").symlink_to("nowhere")
    status, _, err = run("rules", "docs", "-o", "docs")
    message = "this file is there already, and not made by rules docs"
    names = ("README.md", "glossary.md", "graph.md")
    assert status == 2
    assert [line.partition(";")[0] for line in err.splitlines()] == [
        f"docs/{name}: {message}" for name in names
    ]
    assert written() == ["docs/README.md", "docs/glossary.md"]
    assert Path("docs/README.md").read_text("utf-8") == MINE


def test_the_handbook_deletes_neither_other_handbooks_nor_pages_that_quote_it(run: Run) -> None:
    assert run("rules", "docs", "-o", "below/rules").status == 0
    before = written()
    Path("notes.md").write_text(f"# How our pages are made\n\nThey say\n{MADE}\n", "utf-8")
    assert run("rules", "docs", "-o", ".").status == 0
    assert {"notes.md", *before} <= set(written())


def test_a_picture_takes_the_place_of_none_that_groundswell_did_not_draw(run: Run) -> None:
    Path("advice-map.svg").write_text(MINE, "utf-8")
    args = ("advise", "case.yaml", "--pictures", "svg", "-o", "advice.md")
    message = "this file is there already, and not drawn by Groundswell; name another report"
    assert run(*args) == (2, "", f"advice-map.svg: {message}\n")
    assert written() == ["advice-map.svg"]
    Path("advice-map.svg").unlink()
    assert run(*args).status == 0
    again = run(*args)
    assert again.status == 0
    assert sorted(again.err.splitlines()) == [f"Wrote {name}" for name in written()]


def test_the_case_of_a_finding_takes_the_place_of_no_file_of_others() -> None:
    pytest.importorskip("z3", reason="Z3 is not installed; the extra `proof` brings it")
    from groundswell.engine.authoring.soundness import TYPED, keep_others

    ours, mine = Path("1-a.yaml"), Path("2-b.yaml")
    ours.write_text(f"# {' '.join(TYPED.values())}\nmovement:\n", "utf-8")
    mine.write_text(MINE, "utf-8")
    keep_others([ours, Path("absent.yaml")])
    with pytest.raises(InputError) as caught:
        keep_others([ours, mine])
    assert str(caught.value).startswith("2-b.yaml: this file is there already")


def test_the_files_of_a_new_pack_are_named(run: Run) -> None:
    _, _, err = run("rules", "new", "city")
    told = [line for line in err.splitlines() if line.startswith("Wrote ")]
    assert sorted(told) == [f"Wrote {name}" for name in written()]
