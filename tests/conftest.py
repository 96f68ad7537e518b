"""What several tests need: the command line, run as a user runs it."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml
from groundswell.cli import main
from groundswell.engine.files import document

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


@pytest.fixture(params=["CSafeLoader", "SafeLoader"])
def _both_parsers(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run a test with the C part of PyYAML and without it."""
    if not hasattr(yaml, request.param):
        pytest.skip("PyYAML was built without its C part")
    monkeypatch.setattr(document, "_Parser", getattr(yaml, request.param))
