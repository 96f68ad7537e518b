"""Files, pipes and standard input as they are read."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from groundswell.engine.common.problem import InputError
from groundswell.engine.files.document import (
    load_file,
)


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    path.write_bytes(b"a: 1\n")
    for named in (path, str(path)):
        found = load_file(named)
        assert (found.name, found.data) == (str(path), {"a": 1})


def refused(path: str | Path, **options: int) -> str:
    with pytest.raises(InputError) as caught:
        load_file(path, **options)
    (problem,) = caught.value.problems
    assert (problem.line, problem.key) == (None, None)
    return problem.message


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.yaml") == "there is no such file"
    (tmp_path / "file").touch()
    assert refused(tmp_path / "file" / "case.yaml") == "there is no such file"


def test_a_folder_is_told(tmp_path: Path) -> None:
    assert refused(tmp_path) == "it is a folder: name a file in it"


def test_a_path_that_no_file_can_have_is_told() -> None:
    assert refused("case\0.yaml") == "it cannot be read"
    assert refused("case\ud800.yaml") in {"it cannot be read", "there is no such file"}


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (PermissionError, "it may not be read: check its permissions"),
        (FileNotFoundError, "it vanished while it was read"),
        (OSError, "it cannot be read"),
    ],
)
def test_a_file_that_cannot_be_opened_is_told(
    error: type[OSError], words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise error

    path = tmp_path / "case.yaml"
    path.write_bytes(b"a: 1\n")
    monkeypatch.setattr(Path, "open", fail)
    assert refused(path) == words


def test_a_file_that_is_too_large_is_not_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "case.yaml"
    path.write_bytes(b"a: 12")
    monkeypatch.setattr(Path, "open", None)
    assert refused(path, limit=4) == "it is larger than 4 bytes, the most that is read"


def test_a_file_that_grows_is_not_read_beyond_the_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "case.yaml"
    path.write_bytes(b"a: 1")
    grown = io.BytesIO(b"a: 1" * 1000)
    monkeypatch.setattr(Path, "open", lambda *_: grown)
    assert refused(path, limit=4) == "it is larger than 4 bytes, the most that is read"


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_a_file_without_end_is_not_read_beyond_the_limit() -> None:
    assert refused("/dev/zero", limit=1000) == (
        "it is larger than 1,000 bytes, the most that is read"
    )


@pytest.mark.skipif(not hasattr(os, "pipe") or sys.platform == "win32", reason="no such pipes here")
def test_a_pipe_is_read_as_a_file(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.write(writing, b"a: 1\n")
    os.close(writing)
    try:
        assert load_file(f"/dev/fd/{reading}").data == {"a": 1}
    finally:
        os.close(reading)


def standard_input(monkeypatch: pytest.MonkeyPatch, raw: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(raw)))


def test_a_dash_is_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    standard_input(monkeypatch, b'{"a": true}')
    found = load_file("-")
    assert (found.name, found.data) == ("standard input", {"a": True})


def test_standard_input_is_not_read_beyond_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    standard_input(monkeypatch, b"a: 12")
    assert refused("-", limit=4) == "it is larger than 4 bytes, the most that is read"


def test_no_standard_input_is_an_empty_document(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert load_file("-").data is None
