"""`groundswell serve`: what it opens, what it prints, and how it ends."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import webbrowser
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from groundswell.engine.serve.http import server
from running import Run

LAST = "Stopped. Everything is forgotten.\n"

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it is so on Linux")


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses that a browser is opened with; the server stops as soon as it is ready."""
    found: list[str] = []

    def ready_at_once(_: object, __: object, ready: Callable[[], None]) -> None:
        ready()

    def opens(address: str) -> bool:
        found.append(address)
        return True

    monkeypatch.setattr(server, "serve", ready_at_once)
    monkeypatch.setattr(webbrowser, "open", opens)
    monkeypatch.setenv("DISPLAY", ":0")
    return found


def test_a_browser_is_opened_at_the_address_that_is_printed(run: Run, opened: list[str]) -> None:
    ended = run("serve", "--port", "0")
    assert (ended.status, ended.err) == (0, "")
    (address,) = opened
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/", address)
    assert ended.out.startswith(f"Groundswell is at {address}\n")
    assert ended.out.endswith(LAST)
    assert "Open that address" not in ended.out


def test_no_browser_is_opened_where_none_is_wanted(run: Run, opened: list[str]) -> None:
    ended = run("serve", "--port", "0", "--no-browser")
    assert "Open that address in a browser on this machine." in ended.out
    assert opened == []


@linux
def test_where_there_are_no_windows_one_is_told_to_open_a_browser(
    run: Run, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DISPLAY")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert "Open that address" in run("serve", "--port", "0").out
    assert opened == []


def test_an_address_that_others_can_reach_needs_an_option_and_is_explained(
    run: Run, opened: list[str]
) -> None:
    refused = run("serve", "--host", "0.0.0.0", "--port", "0")
    assert refused.status == 2
    assert "--let-others-connect" in refused.err
    assert opened == []
    told = run("serve", "--host", "0.0.0.0", "--let-others-connect", "--port", "0")
    assert told.status == 0
    assert "plain text" in told.err
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/", opened[0])


def test_a_port_that_is_taken_is_said_in_words(run: Run, opened: list[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        ended = run("serve", "--port", str(taken.getsockname()[1]))
    assert ended.status == 2
    assert "choose another port" in ended.err
    assert "Traceback" not in ended.err
    assert opened == []


def test_what_is_not_installed_is_named_with_the_way_to_install_it(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "python_multipart", None)
    ended = run("serve", "--no-browser")
    assert ended.status == 2
    assert "pip install 'groundswell[web]'" in ended.err


@linux
def test_a_server_answers_programs_ends_on_ctrl_c_and_leaves_no_process_behind() -> None:
    command = [sys.executable, "-m", "groundswell", "serve", "--no-browser", "--port", "0"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8"
    ) as process:
        assert process.stdout is not None
        address = process.stdout.readline().split()[-1]
        with httpx.Client(base_url=address, trust_env=False) as program:
            for _ in range(2):
                assert program.post("/api/advise", json={}).status_code == 200
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
        (worker,) = map(int, children.read_text(encoding="ascii").split())
        process.send_signal(signal.SIGINT)
        rest = process.stdout.read()
    assert process.returncode == 0
    assert rest.endswith(LAST)
    assert len(rest.splitlines()) == 3
    with pytest.raises(ProcessLookupError):
        os.kill(worker, 0)
