"""What several tests need: the rules, the command line, the server, and people who use them."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml
from groundswell import load_packs
from groundswell.cli import main
from groundswell.engine.files import document
from groundswell.engine.packs.pack import RulePack
from places import CASES
from running import Ended, Run

if TYPE_CHECKING:
    from browsing import Served
    from groundswell.engine.web.application import Application
    from playwright.sync_api import Browser
    from visitor import Visitor

LONG_TEST = 900
"""Seconds after which a slow or heavy test is ended; all others have those of pyproject.toml."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Give tests that are known to take long more time before they are ended."""
    for item in items:
        if item.get_closest_marker("slow") or item.get_closest_marker("heavy"):
            item.add_marker(pytest.mark.timeout(LONG_TEST))


@pytest.fixture(autouse=True)
def languages_as_they_were() -> Iterator[None]:
    """What languages packs of others brought is forgotten after each test."""
    from groundswell.engine.common import locale

    before = dict(locale._learnt)
    yield
    locale._learnt.clear()
    locale._learnt.update(before)


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
    return sorted(CASES.glob("*.yaml"))


@pytest.fixture(params=["CSafeLoader", "SafeLoader"])
def _both_parsers(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run a test with the C part of PyYAML and without it."""
    if not hasattr(yaml, request.param):
        pytest.skip("PyYAML was built without its C part")
    monkeypatch.setattr(document, "_Parser", getattr(yaml, request.param))


@pytest.fixture(scope="session")
def pack() -> RulePack:
    """The built-in rules."""
    return load_packs()


# What follows is loaded only by the tests that use it.


@pytest.fixture
def app(pack: RulePack) -> Application:
    """The application as it is served on this machine."""
    from visitor import served

    return served(pack)


@pytest.fixture
def visitor(app: Application) -> Visitor:
    """Somebody with a browser."""
    from visitor import Visitor

    return Visitor(app)


@pytest.fixture(scope="module")
def server() -> Iterator[Served]:
    """A server process that the tests of a file share, and that is stopped in the end."""
    from browsing import Served

    found = Served()
    found.start()
    yield found
    found.stop()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium."""
    from chromium import chromium

    with chromium() as found:
        yield found
