"""Files that cannot be read or written: said in words, and nothing is half-written."""

from __future__ import annotations

import os
import stat
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from running import Run

SECRET = "Zwetschgenknödel revolt"
GOOD = f"case: {SECRET}\nmovement:\n  stage: building\n"
DEEP = "sections and lists stand more than 50 deep in one another: use fewer"
LARGE = "it is larger than 10,000,000 bytes, the most that is read"
NOTHING = "there is nothing in this case file; 'groundswell new FILE' writes one to fill in"
COMMA = "a key in double quotes is missing, or there is one comma too many"


def skip_where_allowed(path: Path, mode: int) -> None:
    """Skip a test about permissions where there are none, as for root."""
    if os.access(path, mode):
        pytest.skip("everything may be read and written here")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder in which each test runs."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def alias_bomb() -> str:
    levels = "abcdefghi"
    return "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"{level}: &{level} [{', '.join([f'*{before}'] * 9)}]\n"
        for before, level in pairwise(levels)
    )


# In


@pytest.mark.parametrize(
    ("name", "content", "messages"),
    [
        ("case.yaml", b"\x7fELF\x02\x01\x00\x00", ["case.yaml: this is not a text file"]),
        ("case.yaml", b"PK\x03\x04\x14\x00\x06", ["case.yaml: this is not a text file"]),
        (
            "case.yaml",
            GOOD.encode("utf-16"),
            ["case.yaml: this is saved as UTF-16: save it as UTF-8"],
        ),
        (
            "case.yaml",
            GOOD.encode("latin-1"),
            ["case.yaml:1: this is not UTF-8 text: save the file as UTF-8"],
        ),
        ("case.yaml", "- " * 10_000, [f"case.yaml:1: {DEEP}"]),
        ("case.yaml", "a: " + "[" * 10_000, [f"case.yaml:1: {DEEP}"]),
        ("case.json", '{"a":' * 10_000 + "1" + "}" * 10_000, [f"case.json:1: {DEEP}"]),
        (
            "case.json",
            '{"case": 1,\n"case": 2}',
            ["case.json:2: case: the key is there twice, first on line 1: delete one"],
        ),
        (
            "case.json",
            '{"case": "a",\n}',
            ["case.json:1: there is one comma too many: delete it (column 13)"],
        ),
        (
            "case.json",
            '{"allies": [ ,]}',
            ["case.json:1: there is one comma too many: delete it (column 14)"],
        ),
        (
            "case.yaml",
            "movement:\n\tstage: building\n",
            ["case.yaml:2: a tab stands where only spaces can: indent with spaces (column 1)"],
        ),
        (
            "case.yaml",
            f"{GOOD}---\n{GOOD}",
            ["case.yaml:4: a second document begins: give it a file of its own"],
        ),
        (
            "case.yaml",
            f'case: "{SECRET}\n',
            ["case.yaml:1: a quotation mark is opened and never closed (column 7)"],
        ),
    ],
)
def test_a_file_that_is_no_case_file_is_told(
    name: str, content: str | bytes, messages: list[str], run: Run
) -> None:
    Path(name).write_bytes(content if isinstance(content, bytes) else content.encode())
    assert run("advise", name) == (2, "", "\n".join(messages) + "\n")


def test_an_alias_bomb_is_refused_reference_by_reference(run: Run) -> None:
    Path("bomb.yaml").write_text(alias_bomb(), encoding="utf-8")
    status, out, err = run("advise", "bomb.yaml")
    assert (status, out) == (2, "")
    assert err.splitlines()[:3] == [
        "bomb.yaml:1: a: an anchor (&) is not allowed: delete it, or put text in quotes",
        "bomb.yaml:2: b: an anchor (&) is not allowed: delete it, or put text in quotes",
        "bomb.yaml:2: b[0]: a reference (*) is not allowed: write out what it stands for",
    ]
    assert len(err.splitlines()) == 9 + 8 * 9


def test_a_hundred_megabytes_are_refused(run: Run) -> None:
    with Path("huge.yaml").open("wb") as file:
        file.truncate(100_000_000)
    assert run("advise", "huge.yaml") == (2, "", f"huge.yaml: {LARGE}\n")
    assert run("advise", "-", stdin=b"#" * 10_000_001) == (2, "", f"standard input: {LARGE}\n")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("label", ["مجلس العمال", "မြန်မာ လွတ်လပ်ရေး", "工会联盟", "Roša"])
def test_every_script_line_end_and_byte_order_mark_is_read(
    label: str, mark: str, end: str, run: Run
) -> None:
    text = mark + f"case: {label}\nallies:\n  - name: {label} 2\n".replace("\n", end)
    Path("case.yaml").write_bytes(text.encode("utf-8"))
    status, out, err = run("advise", "case.yaml")
    assert (status, err) == (0, "")
    assert out.startswith(f"# Advice: {label}\n")
    assert f"| {label} 2 |" in out


def test_json_may_begin_with_a_byte_order_mark(run: Run) -> None:
    Path("case.json").write_text('\ufeff{"case": "a"}', encoding="utf-8")
    assert run("advise", "case.json").status == 0


def test_a_file_that_is_not_there_is_told(run: Run) -> None:
    assert run("advise", "none.yaml") == (2, "", "none.yaml: there is no such file\n")


def test_a_file_that_vanishes_is_told(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    path = Path("case.yaml")
    path.write_text(GOOD, encoding="utf-8")
    opened = Path.open

    def vanish(self: Path, mode: str = "r", **options: object) -> object:
        if self == path:
            path.unlink()
        return opened(self, mode, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", vanish)
    assert run("advise", path) == (2, "", "case.yaml: it vanished while it was read\n")


def test_a_folder_is_told(run: Run) -> None:
    Path("cases").mkdir()
    assert run("advise", "cases") == (2, "", "cases: it is a folder: name a file in it\n")


def test_a_file_that_may_not_be_read_is_told(run: Run) -> None:
    Path("case.yaml").touch(mode=0)
    skip_where_allowed(Path("case.yaml"), os.R_OK)
    message = "case.yaml: it may not be read: check its permissions\n"
    assert run("advise", "case.yaml") == (2, "", message)


def test_wrong_files_are_all_told_at_once_and_no_advice_is_given(run: Run) -> None:
    Path("good.yaml").write_text(GOOD, encoding="utf-8")
    Path("b.yaml").write_text("turnout: {size: 3}\n", encoding="utf-8")
    Path("c.json").write_text("{'a': 1}", encoding="utf-8")
    status, out, err = run("advise", "good.yaml", "none.yaml", "b.yaml", "c.json", "-")
    assert (status, out) == (2, "")
    assert err.splitlines() == [
        "b.yaml:1: turnout.size: cannot be 3 (allowed: small, sizeable, mass)",
        f"c.json:1: {COMMA} (column 2)",
        "none.yaml: there is no such file",
        f"standard input: {NOTHING}",
    ]


def test_standard_input_is_read_once_only(run: Run) -> None:
    status, out, err = run("advise", "-", "-", stdin=GOOD.encode())
    assert (status, out) == (2, "")
    assert err.endswith("Error: - is standard input; it can be read only once.\n")


@pytest.mark.skipif(sys.platform == "win32", reason="no file can have such a name there")
def test_the_name_of_a_file_cannot_steer_a_terminal_or_forge_a_line(run: Run) -> None:
    name = "\x1b[2Ja\nb\u202e.yaml"
    Path(name).write_text("a: 1\nb: 1\n", encoding="utf-8")
    err = run("advise", name).err
    assert [line.split(": ")[0] for line in err.splitlines()] == [
        "?[2Ja?b?.yaml:1",
        "?[2Ja?b?.yaml:2",
    ]


# Out


@pytest.fixture
def case() -> str:
    """A case file in which nothing is wrong."""
    Path("case.yaml").write_text(GOOD, encoding="utf-8")
    return "case.yaml"


def test_a_folder_that_is_not_there_is_told(case: str, run: Run) -> None:
    message = "none/advice.md: its folder does not exist; make it first\n"
    assert run("advise", case, "-o", "none/advice.md") == (2, "", message)
    message = "none/new.yaml: its folder does not exist; make it first\n"
    assert run("new", "none/new.yaml") == (2, "", message)


def test_a_folder_cannot_be_written(case: str, run: Run, folder: Path) -> None:
    Path("there").mkdir()
    message = "there: this is a folder; name a file\n"
    assert run("advise", case, "-o", "there") == (2, "", message)
    assert run("new", "there") == (2, "", message)
    assert names(folder) == ["case.yaml", "there"]


def test_a_file_is_no_folder(case: str, run: Run) -> None:
    message = "case.yaml/advice.md: cannot be written: not a directory\n"
    assert run("advise", case, "-o", "case.yaml/advice.md") == (2, "", message)


def test_a_name_that_is_too_long_is_told(case: str, run: Run, folder: Path) -> None:
    name = "x" * 300
    message = f"{name}: cannot be written: file name too long\n"
    assert run("advise", case, "-o", name) == (2, "", message)
    assert names(folder) == ["case.yaml"]


def test_a_folder_that_may_not_be_written_is_told(case: str, run: Run) -> None:
    Path("locked").mkdir(mode=0o500)
    skip_where_allowed(Path("locked"), os.W_OK)
    message = "locked/advice.md: cannot be written: permission denied\n"
    assert run("advise", case, "-o", "locked/advice.md") == (2, "", message)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device here")
def test_a_full_device_is_told_and_stays_a_device(case: str, run: Run) -> None:
    message = "full: cannot be written: no space left on device\n"
    Path("full").symlink_to("/dev/full")
    assert run("advise", case, "-o", "full") == (2, "", message)
    assert stat.S_ISCHR(Path("/dev/full").stat().st_mode)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such pipes here")
def test_a_pipe_is_written_and_stays_a_pipe(case: str, run: Run) -> None:
    os.mkfifo("pipe")
    reading = os.open("pipe", os.O_RDONLY | os.O_NONBLOCK)
    try:
        assert run("advise", case, "-o", "pipe") == (0, "", "Wrote pipe\n")
        assert os.read(reading, 9) == b"# Advice:"
    finally:
        os.close(reading)
    assert stat.S_ISFIFO(Path("pipe").stat().st_mode)


@pytest.mark.parametrize("wrong", ["turnout: {size: 3}\n", "{", ""])
def test_an_earlier_report_stays_where_the_case_is_wrong(
    wrong: str, run: Run, folder: Path
) -> None:
    Path("case.yaml").write_text(wrong, encoding="utf-8")
    Path("advice.md").write_text("earlier", encoding="utf-8")
    assert run("advise", "case.yaml", "-o", "advice.md").status == 2
    assert Path("advice.md").read_text(encoding="utf-8") == "earlier"
    assert run("advise", "case.yaml", "-o", "other.md").status == 2
    assert names(folder) == ["advice.md", "case.yaml"]


@pytest.mark.parametrize("step", ["os.fsync", "pathlib.Path.replace", "pathlib.Path.chmod"])
def test_an_earlier_report_stays_whole_where_writing_fails(
    step: str, case: str, run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    Path("advice.md").write_text("earlier", encoding="utf-8")
    monkeypatch.setattr(step, fail)
    message = "advice.md: cannot be written: no space left on device\n"
    assert run("advise", case, "-o", "advice.md") == (2, "", message)
    assert Path("advice.md").read_text(encoding="utf-8") == "earlier"
    assert names(folder) == ["advice.md", "case.yaml"]


def test_nothing_is_left_where_writing_is_interrupted(
    case: str, run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("os.fsync", interrupt)
    status, out, err = run("advise", case, "-o", "advice.md")
    assert (status, out, err.strip()) == (130, "", "Interrupted.")
    assert names(folder) == ["case.yaml"]


def test_a_report_takes_the_place_of_an_earlier_one_and_a_link_stays(
    case: str, run: Run, folder: Path
) -> None:
    Path("advice.md").write_text("earlier", encoding="utf-8")
    Path("link.md").symlink_to("advice.md")
    assert run("advise", case, "-o", "link.md") == (0, "", "Wrote link.md\n")
    assert Path("link.md").is_symlink()
    assert Path("advice.md").read_text(encoding="utf-8").startswith("# Advice:")
    assert names(folder) == ["advice.md", "case.yaml", "link.md"]


@pytest.mark.parametrize("output", ["case.yaml", "./case.yaml", "link.yaml"])
def test_a_report_never_takes_the_place_of_its_case(output: str, case: str, run: Run) -> None:
    Path("link.yaml").symlink_to("case.yaml")
    message = "this is the case file itself; name another file for the advice\n"
    assert run("advise", case, "-o", output) == (2, "", f"{Path(output)}: {message}")
    assert Path(case).read_text(encoding="utf-8") == GOOD


def test_a_blank_case_never_takes_the_place_of_a_file(case: str, run: Run) -> None:
    message = "case.yaml: this file is there already; choose another name\n"
    assert run("new", case) == (2, "", message)
    assert Path(case).read_text(encoding="utf-8") == GOOD
