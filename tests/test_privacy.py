"""What a case holds stays where it is: no network, no file but the one asked for, no echo."""

from __future__ import annotations

import json
import os
import re
import socket
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from groundswell.engine.advising.advise import default_engine
from running import Run

LABEL = "Zwetschgenknödel revolt of our valley"
GROUP = "Quokka brotherhood of the harbour"
SECRET = re.compile("zwetschgen|revolt|valley|quokka|brotherhood|harbour", re.IGNORECASE)
CASE = f"""\
case: {LABEL}
as_of: 2019-09
movement: {{stage: mobilized, structure: decentralized}}
negotiation: {{wish: wanted}}
coalition: {{mandate: none}}
allies:
  - {{name: {GROUP}, pillar: police, closeness: props_up, support: passive_opponent}}
"""

# Runs the command line and tells, as its last words, all it did beyond reading and computing.
WATCHED = """
import json, os, sys

WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC
BEYOND = (
    "socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "os.spawn",
    "os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.symlink", "os.truncate",
    "shutil.", "urllib.", "http.", "smtplib.", "ftplib.", "sqlite3.", "webbrowser.", "syslog.",
)
did = []

def watch(event, args):
    if event == "open" and args[2] & WRITING and not isinstance(args[0], int):
        did.append([event, os.fsdecode(args[0])])
    elif event.startswith(BEYOND):
        did.append([event, *(str(arg) for arg in args)])

sys.addaudithook(watch)
from groundswell.cli import main
try:
    main()
finally:
    sys.stderr.write(json.dumps(did) + "\\n")
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a case file, in which each test runs."""
    (tmp_path / "case.yaml").write_text(CASE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def watched(folder: Path, *args: str, stdin: str = "") -> tuple[int, list[list[str]]]:
    """Run a command with a home of its own; how it ended, and what it did beyond reading."""
    home = folder / "home"
    home.mkdir(exist_ok=True)
    homes = ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")
    done = subprocess.run(
        [sys.executable, "-B", "-c", WATCHED, *args],
        cwd=folder,
        env={**os.environ, **dict.fromkeys(homes, str(home))},
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert list(home.iterdir()) == []
    return done.returncode, json.loads(done.stderr.splitlines()[-1])


def test_the_watch_sees_what_it_is_to_see(folder: Path) -> None:
    script = WATCHED.replace(
        "    main()\n",
        "    import socket; socket.socket().close(); open('x', 'w').close(); os.mkdir('y')\n",
    )
    done = subprocess.run(
        [sys.executable, "-B", "-c", script], cwd=folder, capture_output=True, text=True, check=True
    )
    events = [event for event, *_ in json.loads(done.stderr)]
    assert events == ["socket.__new__", "open", "os.mkdir"]


@pytest.mark.parametrize(
    "args",
    [
        ("advise", "case.yaml"),
        ("advise", "case.yaml", "--engine", default_engine()),
        ("advise", "case.yaml", "case.yaml", "--format", "json", "--engine", "meaning"),
        ("advise", "-", "--format", "text"),
        ("new", "-"),
        ("schema", "case"),
        ("rules", "test"),
        ("--version",),
        ("--help",),
    ],
)
def test_nothing_is_opened_sent_or_written(args: tuple[str, ...], folder: Path) -> None:
    assert watched(folder, *args, stdin=CASE) == (0, [])
    assert sorted(path.name for path in folder.iterdir()) == ["case.yaml", "home"]


def test_nothing_is_opened_sent_or_written_where_a_case_is_wrong(folder: Path) -> None:
    (folder / "case.yaml").write_text(f"case: [{LABEL}]\n", encoding="utf-8")
    assert watched(folder, "advise", "case.yaml", "-o", "advice.md") == (2, [])
    assert sorted(path.name for path in folder.iterdir()) == ["case.yaml", "home"]


@pytest.mark.parametrize(
    "args",
    [
        ("advise", "case.yaml", "-o", "made.md"),
        ("advise", "-", "-o", "made.md"),
        ("new", "made.yaml"),
    ],
)
def test_only_the_file_that_was_asked_for_is_written(args: tuple[str, ...], folder: Path) -> None:
    status, did = watched(folder, *args, stdin=CASE)
    assert status == 0
    assert [event for event, *_ in did] == ["open", "os.rename"]
    (_, opened), (_, moved, place, *_) = did
    assert opened == moved
    assert Path(opened).parent == folder
    assert Path(place) == folder / args[-1]
    assert sorted(path.name for path in folder.iterdir()) == ["case.yaml", "home", args[-1]]


def test_no_socket_is_needed_to_advise(
    folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a socket is opened")

    for name in ("socket", "create_connection", "getaddrinfo", "socketpair"):
        monkeypatch.setattr(socket, name, refuse)
    assert run("advise", "case.yaml").status == 0


# Files


@pytest.fixture(params=[0, 0o022, 0o777])
def _umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


@pytest.mark.skipif(sys.platform == "win32", reason="files have no such modes there")
@pytest.mark.usefixtures("_umask")
@pytest.mark.parametrize("args", [("advise", "case.yaml", "-o", "made.md"), ("new", "made.yaml")])
def test_only_the_owner_can_read_a_file_that_is_written(
    args: tuple[str, ...], folder: Path, run: Run
) -> None:
    assert run(*args).status == 0
    assert stat.S_IMODE((folder / args[-1]).stat().st_mode) == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="files have no such modes there")
def test_a_file_that_others_could_read_is_closed_to_them(folder: Path, run: Run) -> None:
    path = folder / "made.md"
    path.write_text("earlier", encoding="utf-8")
    path.chmod(0o666)
    assert run("advise", "case.yaml", "-o", path).status == 0
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


# Messages


@pytest.mark.parametrize(
    "place",
    [
        "commands.advise.advise",
        "commands.advise.read_all",
        "commands.advise.rendered",
        "commands.options.read_case",
        "files.case_files.validated",
        "reports.report.parts",
        "reports.report.rendered",
    ],
)
@pytest.mark.parametrize("kind", [ValueError, KeyError, RecursionError, MemoryError, OSError])
def test_an_unexpected_error_is_one_plain_message_that_quotes_nothing(
    place: str,
    kind: type[Exception],
    folder: Path,
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise kind(f"{LABEL}: {GROUP}") from ValueError(GROUP)

    monkeypatch.setattr(f"groundswell.engine.{place}", fail)
    status, out, err = run("advise", "case.yaml", "-o", "advice.md")
    assert (status, out) == (2, "")
    assert re.fullmatch(
        rf"Groundswell failed inside \({kind.__name__} at engine/[a-z_/]+\.py:[0-9]+\)\. "
        r"Please report this line; your case file was not sent anywhere\.\n",
        err,
    )
    assert sorted(path.name for path in folder.iterdir()) == ["case.yaml"]


@pytest.mark.parametrize(
    "wrong",
    [
        f"{LABEL}: 1\n",
        f"case: [{LABEL}]\n",
        f"case: '{LABEL}\n",
        f"case: {LABEL}: {GROUP}\n",
        f"case: {LABEL}\n{GROUP}\n",
        f"case: &{LABEL}\n",
        f"case: *{LABEL}\n",
        f"case: !{LABEL}\n",
        f"case: %{LABEL}\n",
        f"case: '{LABEL}' {GROUP}\n",
        f'case: "\\{LABEL}"\n',
        f"{{case: {LABEL}, {GROUP}\n",
        f"movement: {LABEL}\n",
        f"movement: {{stage: {LABEL}, {GROUP}: {LABEL}}}\n",
        f"allies: {GROUP}\n",
        f"allies: [{GROUP}, {GROUP.split(maxsplit=1)[0]}, {LABEL}]\n",
        f"allies: [{{name: {GROUP}}}, {{name: {GROUP}, {LABEL}: 1}}]\n",
        f"allies: {{{GROUP}: {{support: neutral}}}}\n",
        f"coalition: {{team: {LABEL}, organizations: {GROUP}}}\n",
        f"as_of: {LABEL}\n",
        f"as_of: {LABEL.split(maxsplit=1)[0]}\n",
        f"- {LABEL}\n",
        LABEL,
        f'{{"case": "{LABEL}" "{GROUP}"}}',
        f'{{"case": {LABEL}: 1}}',
    ],
)
def test_no_message_about_a_wrong_case_repeats_its_text(wrong: str, folder: Path, run: Run) -> None:
    for name in ("case.yaml", "case.json"):
        (folder / name).write_text(wrong, encoding="utf-8")
        status, out, err = run("advise", name)
        assert (status, out) == (2, "")
        assert not SECRET.search(err), err
        assert re.fullmatch(rf"({re.escape(name)}(:[0-9]+)?: \S.*\n)+", err), err
