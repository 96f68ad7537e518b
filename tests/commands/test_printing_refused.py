"""Standard output that is full, closed or read no longer: said in words, by every command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from drawing import drawn
from groundswell.cli import main
from places import HONG_KONG

CASE = str(HONG_KONG)
COMMANDS = [
    ["--version"],
    ["--help"],
    ["advise", "--help"],
    ["advise", CASE],
    ["advise", CASE, "--format", "json"],
    ["advise", "-", "--lines"],
    ["ask", "--plain"],
    ["why", CASE],
    ["path", CASE, "--to", "negotiate"],
    ["compare", CASE, CASE],
    ["gather", CASE, CASE],
    ["journey", CASE, CASE],
    ["new", "-"],
    ["new", "--print"],
    ["rules", "list"],
    ["rules", "show", "consolidate-before-negotiating"],
    ["rules", "test"],
    ["schema", "case"],
    ["serve", "--no-browser", "--port", "0"],
]

needs_full = pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device here")
each_command = pytest.mark.parametrize("words", drawn(COMMANDS, 2), ids=" ".join)


@pytest.fixture
def ended(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[[list[str], object], tuple[int, str]]:
    """Run a command with a standard output of its own; its status, and what it said on the other."""

    def run(words: list[str], stdout: object) -> tuple[int, str]:
        with Path("lines").open("w+", encoding="utf-8") as stdin:
            stdin.write("{}\n{}\n")
            stdin.seek(0)
            monkeypatch.setattr(sys, "stdin", stdin)
            monkeypatch.setattr(sys, "stdout", stdout)
            monkeypatch.setattr(sys, "argv", ["groundswell", *words])
            # The server runs in this process here, where uvloop does not share it with the tests.
            monkeypatch.setitem(sys.modules, "uvloop", None)
            with pytest.raises(SystemExit) as left:
                main()
            with suppress(OSError):  # what could not be printed goes away here, not at any time
                sys.stdout.close()
        assert isinstance(left.value.code, int)
        return left.value.code, capsys.readouterr().err

    return run


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder in which each test runs."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def as_asked(words: list[str], message: str) -> str:
    """A message as the command says it: as JSON where that was asked for."""
    if words[-2:] != ["--format", "json"]:
        return f"{message}\n"
    problem = {"file": None, "line": None, "key": None, "message": message}
    return json.dumps({"schema": "groundswell/problems/1", "problems": [problem]}) + "\n"


@needs_full
@each_command
def test_a_full_disk_behind_standard_output_is_said(words: list[str], ended: Callable) -> None:  # type: ignore[type-arg]
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        message = "standard output: cannot be written: no space left on device"
        assert ended(words, full) == (2, as_asked(words, message))


@each_command
def test_a_closed_standard_output_is_said(words: list[str], ended: Callable) -> None:  # type: ignore[type-arg]
    message = "standard output: cannot be written: it is closed"
    assert ended(words, None) == (2, as_asked(words, message))


@each_command
def test_whoever_has_read_enough_hears_no_complaint(words: list[str], ended: Callable) -> None:  # type: ignore[type-arg]
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w", encoding="utf-8") as pipe:
        assert ended(words, pipe) == (0, "")


@needs_full
def test_answers_are_kept_where_nothing_can_be_printed(ended: Callable) -> None:  # type: ignore[type-arg]
    words = ["ask", "our-case.yaml", "--plain", "--set", "movement.stage=building"]
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        assert ended(words, full)[0] == 2
    assert "stage: building" in Path("our-case.yaml").read_text(encoding="utf-8")


@pytest.mark.skipif(os.name == "nt", reason="there are no such shells there")
@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_no_file_gets_the_number_of_a_stream_that_is_closed(closed: str) -> None:
    command = f'"{sys.executable}" -m groundswell advise "$CASE" -o advice.json {closed}'
    environment = {**os.environ, "CASE": CASE}
    done = subprocess.run(["sh", "-c", command], env=environment, check=False, capture_output=True)
    assert (done.returncode, done.stdout) == (0, b"")
    assert Path("advice.json").read_bytes().startswith(b'{\n  "schema"')


@needs_full
@pytest.mark.skipif(os.name == "nt", reason="there are no such shells there")
def test_what_cannot_be_complained_of_changes_no_exit_status() -> None:
    command = f'"{sys.executable}" -m groundswell advise no-such-file 2>/dev/full'
    done = subprocess.run(["sh", "-c", command], check=False, capture_output=True)
    assert (done.returncode, done.stdout, done.stderr) == (2, b"", b"")


@needs_full
@pytest.mark.parametrize(
    ("redirected", "told"),
    drawn([(">/dev/full", b"no space left on device"), (">&-", b"it is closed")], 2),
)
def test_an_assistant_that_cannot_be_answered_is_told_in_words(
    redirected: str, told: bytes
) -> None:
    pytest.importorskip("mcp")
    asked = (
        b'{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18",'
        b'"capabilities":{},"clientInfo":{"name":"any","version":"1"}}}\n'
    )
    command = f'"{sys.executable}" -m groundswell mcp {redirected}'
    done = subprocess.run(["sh", "-c", command], input=asked, check=False, capture_output=True)
    assert done.returncode == 2
    assert done.stderr == b"standard output: cannot be written: " + told + b"\n"
