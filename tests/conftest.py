"""What several tests need: the command line, run as a user runs it."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from groundswell.cli import main

ROOT = Path(__file__).parent.parent


class Ended(NamedTuple):
    """How a command ended, and what it wrote."""

    status: int
    out: str
    err: str


Run = Callable[..., Ended]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command line in this process, with all that `main` does around a command."""

    def run_main(*args: object, stdin: bytes = b"") -> Ended:
        monkeypatch.setattr(sys, "argv", ["groundswell", *map(str, args)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capsys.readouterr()
        with pytest.raises(SystemExit) as left:
            main()
        written = capsys.readouterr()
        status = left.value.code
        assert isinstance(status, int)
        return Ended(status, written.out, written.err)

    return run_main


@pytest.fixture
def worked_cases() -> list[Path]:
    """The case files of real movements that come with Groundswell."""
    return sorted((ROOT / "cases").glob("*.yaml"))
