from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from case_folders import tree, write_cases
from groundswell.engine.batch import folder, manifest
from running import Run


@pytest.fixture
def there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in, with five cases in `in` and their reports in `out`."""
    monkeypatch.chdir(tmp_path)
    write_cases(tmp_path / "in", 5)
    return tmp_path


@pytest.fixture
def done(there: Path, run: Run) -> Path:
    """The folder of a batch that has ended."""
    assert run("batch", "in", "-o", "out").status == 0
    return there / "out"


def places(output: Path) -> dict[str, int]:
    """Where the reports stand on the disk: one that was written again stands elsewhere."""
    return {path.name: path.stat().st_ino for path in output.glob("case-*")}


def test_what_is_done_is_not_done_again(done: Path, run: Run) -> None:
    before = tree(done), places(done)
    assert run("batch", "in", "-o", "out", "--resume").status == 0
    assert (tree(done), places(done)) == before


def test_only_what_changed_is_done_again(there: Path, done: Path, run: Run) -> None:
    before = places(done)
    changed = there / "in/case-2.json"
    changed.write_text('{"case": "new", "movement": {"nonviolent": false}}')
    write_cases(there / "more", 1, seed=9)[0].rename(there / "in/new.json")
    assert run("batch", "in", "-o", "out", "--resume").status == 0
    after = places(done)
    assert [name for name in before if after[name] != before[name]] == ["case-2.md"]
    run("batch", "in", "-o", "undisturbed")
    assert tree(done) == tree(there / "undisturbed")


@pytest.mark.parametrize(
    "options", [["--format", "json"], ["--engine", "meaning", "--pack", "one_pager"]]
)
def test_other_options_do_all_of_it_again(
    there: Path, done: Path, run: Run, options: list[str]
) -> None:
    assert run("batch", "in", "-o", "out", "--resume", *options).status == 0
    assert run("batch", "in", "-o", "undisturbed", *options).status == 0
    assert tree(done) == tree(there / "undisturbed")


def test_a_changed_template_does_all_of_it_again(there: Path, run: Run) -> None:
    (there / "own").mkdir()
    for words in ("first", "second"):
        (there / "own/report.md.j2").write_text(words)
        assert run("batch", "in", "-o", "out", "--templates", "own", "--resume").status == 0
        assert (there / "out/case-0.md").read_text() == f"{words}\n"


def test_reports_on_cases_that_are_gone_or_wrong_by_now_are_removed(
    there: Path, done: Path, run: Run
) -> None:
    (there / "in/case-0.json").unlink()
    (there / "in/case-1.json").write_text("[")
    ended = run("batch", "in", "-o", "out", "--resume")
    assert ended.status == 3
    assert "Removed 2 reports on cases that are gone" in ended.err
    run("batch", "in", "-o", "undisturbed")
    assert tree(done) == tree(there / "undisturbed")
    assert sorted(places(done)) == ["case-2.md", "case-3.md", "case-4.md"]


@pytest.mark.parametrize("harm", ["delete", "empty", "link", "folder"])
def test_a_report_that_is_lost_or_cut_off_is_written_again(
    there: Path, done: Path, run: Run, harm: str
) -> None:
    before = tree(done)
    outside = there / "outside.md"
    outside.write_text("mine")
    report = done / "case-3.md"
    report.unlink()
    if harm == "empty":
        report.write_bytes(b"")
    if harm == "link":
        report.symlink_to(outside)
    if harm == "folder":
        report.mkdir()
    ended = run("batch", "in", "-o", "out", "--resume")
    if harm == "folder":
        assert (ended.status, ended.err) == (2, "out: cannot be written: is a directory\n")
        report.rmdir()
        assert run("batch", "in", "-o", "out", "--resume").status == 0
    assert tree(done) == before
    assert not report.is_symlink()
    assert outside.read_text() == "mine"


def test_a_folder_with_a_batch_is_refused_unless_it_is_resumed(done: Path, run: Run) -> None:
    before = tree(done)
    ended = run("batch", "in", "-o", "out")
    assert (ended.status, tree(done)) == (2, before)
    assert ended.err == (
        "out: this folder holds a batch; add --resume to go on with it, or name another\n"
    )


@pytest.mark.parametrize("option", [[], ["--resume"]])
def test_a_folder_with_other_files_is_refused(there: Path, run: Run, option: list[str]) -> None:
    (there / "out").mkdir()
    (there / "out/notes.txt").write_text("mine")
    ended = run("batch", "in", "-o", "out", *option)
    assert (ended.status, list(tree(there / "out"))) == (2, ["notes.txt"])
    assert ended.err == "out: this folder holds other files; name a new or an empty one\n"


def test_a_link_is_no_manifest(there: Path, done: Path, run: Run) -> None:
    (done / "manifest.jsonl").rename(there / "manifest.jsonl")
    before = (there / "manifest.jsonl").read_bytes()
    (done / "manifest.jsonl").symlink_to(there / "manifest.jsonl")
    assert run("batch", "in", "-o", "out", "--resume").status == 2
    assert (there / "manifest.jsonl").read_bytes() == before


def test_a_file_is_no_folder(there: Path, run: Run) -> None:
    (there / "out").write_text("mine")
    ended = run("batch", "in", "-o", "out", "--resume")
    assert (ended.status, (there / "out").read_text()) == (2, "mine")
    assert ended.err == "out: this is a file; name a folder for the reports\n"


def test_files_of_others_are_never_touched(there: Path, done: Path, run: Run) -> None:
    (done / "notes.txt").write_text("mine")
    (done / "New.md").write_text("mine too")
    assert run("batch", "in", "-o", "out", "--resume").status == 0
    write_cases(there / "more", 1)[0].rename(there / "in/new.json")
    ended = run("batch", "in", "-o", "out", "--resume")
    assert ended.status == 2
    assert ended.err == (
        "out/New.md: is in the way, and was not written by this batch; move it elsewhere\n"
    )
    assert (done / "notes.txt").read_text() == "mine"
    assert (done / "New.md").read_text() == "mine too"


def test_reports_on_other_cases_are_not_replaced(there: Path, done: Path, run: Run) -> None:
    before = tree(done)
    write_cases(there / "others", 2)
    ended = run("batch", "others", "-o", "out", "--resume")
    assert (ended.status, tree(done)) == (2, before)
    assert ended.err == "out: this folder holds reports on other cases; name another folder\n"


def test_a_manifest_that_names_files_elsewhere_deletes_nothing(
    there: Path, done: Path, run: Run
) -> None:
    (there / "victim.md").write_text("mine")
    lines = (done / "manifest.jsonl").read_text().splitlines()
    lines[1] = json.dumps(["../victim.md", str(there / "victim.md"), "..", "."])
    forged = json.loads(lines[2]) | {"input": "gone", "files": {"../victim.md": 4}}
    (done / "manifest.jsonl").write_text("\n".join([*lines, json.dumps(forged)]) + "\n")
    assert run("batch", "in", "-o", "out", "--resume").status == 0
    assert (there / "victim.md").read_text() == "mine"


@pytest.mark.parametrize(
    "name",
    ["../victim.md", "sub/victim.md", "sub\\victim.md", "..", ".hidden.md", "/victim.md", ""],
)
def test_a_manifest_holds_only_names_of_files_in_its_own_folder(
    done: Path, run: Run, name: str
) -> None:
    lines = (done / "manifest.jsonl").read_text().splitlines()
    forged = json.dumps(json.loads(lines[2]) | {"input": "gone", "files": {name: 4}})
    (done / "manifest.jsonl").write_text("\n".join([lines[0], json.dumps([name]), forged]) + "\n")
    found = manifest.read(done)
    assert (found.files, found.outcomes) == (set(), {})


@pytest.mark.parametrize("kept", [0, 1, 40, 300, 1000])
def test_a_manifest_that_was_cut_off_is_resumed(
    there: Path, done: Path, run: Run, kept: int
) -> None:
    before = tree(done)
    raw = (done / "manifest.jsonl").read_bytes()
    names = json.dumps(sorted(places(done))).encode()
    header, _, rest = raw.split(b"\n", 2)
    (done / "manifest.jsonl").write_bytes(header + b"\n" + names + b"\n" + rest[:kept])
    for name in ("index.md", "index.csv", "errors.csv", "case-4.md"):
        (done / name).unlink()
    (done / ".groundswell-x1y2").write_text("half a rep")
    assert run("batch", "in", "-o", "out", "--resume").status == 0
    assert tree(done) == before


def test_a_batch_stopped_before_its_manifest_is_resumed(there: Path, done: Path, run: Run) -> None:
    before = tree(done)
    shutil.rmtree(done)
    done.mkdir(mode=0o700)
    (done / ".groundswell-x1y2").write_text("half a manif")
    assert run("batch", "in", "-o", "out", "--resume").status == 0
    assert tree(done) == before


def test_two_batches_never_write_into_one_folder(done: Path, run: Run) -> None:
    pytest.importorskip("fcntl")
    before = tree(done)
    with folder.opened(done, resume=True):
        ended = run("batch", "in", "-o", "out", "--resume")
    assert (ended.status, tree(done)) == (2, before)
    assert ended.err == "out: another batch is writing here; wait until it has ended\n"
    assert run("batch", "in", "-o", "out", "--resume").status == 0


def test_standard_input_is_resumed_line_by_line(there: Path, run: Run) -> None:
    lines = [(there / f"in/case-{n}.json").read_bytes() for n in range(4)]
    assert run("batch", "-", "-o", "out", stdin=b"\n".join(lines)).status == 0
    before = places(there / "out")
    lines[1] = b'{"case": "new"}'
    assert run("batch", "-", "-o", "out", "--resume", stdin=b"\n".join(lines)).status == 0
    after = places(there / "out")
    assert [name for name in before if after[name] != before[name]] == ["case-2.md"]


def test_the_manifest_says_what_the_reports_depend_on(done: Path) -> None:
    found = manifest.read(done)
    assert found.header is not None
    assert found.header.formats == ("md",)
    assert len(found.header.pack_digest) == 16
    assert [outcome.input for outcome in found.outcomes.values()] == [
        f"in/case-{n}.json" for n in range(5)
    ]
    assert all(outcome.digest for outcome in found.outcomes.values())


def test_a_folder_to_hand_on_holds_nothing_by_which_to_try_out_what_was_withheld(
    there: Path, run: Run
) -> None:
    for name, mandate, loyalty in (("quay", "none", "wavering"), ("dune", "agreed", "loyal")):
        police = {"name": name, "pillar": "police", "closeness": "close", "loyalty": loyalty}
        data = {"case": name, "coalition": {"mandate": mandate}, "allies": [police]}
        (there / name).mkdir()
        (there / name / "case.json").write_text(json.dumps(data))
        assert run("batch", f"{name}/case.json", "-o", f"{name}/out", "--share").status == 0
    one, other = (
        [
            (path.name, path.read_bytes().replace(name.encode(), b""))
            for path in sorted((there / name / "out").iterdir())
        ]
        for name in ("quay", "dune")
    )
    assert one == other
    page = there / "quay/out/case.md"
    written = page.stat().st_mtime_ns
    assert run("batch", "quay/case.json", "-o", "quay/out", "--share", "--resume").status == 0
    assert page.stat().st_mtime_ns == written
