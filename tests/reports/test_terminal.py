"""A report on a terminal: no wider than it is, with colours where they are wanted, and whole."""

from __future__ import annotations

import os
import re
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from groundswell.engine.reports.terminal import plain_text
from places import ROOT
from rich.cells import cell_len

CASE = ROOT / "cases" / "hong-kong-2019.yaml"
STYLED = re.compile(r"\x1b\[([0-9;]*)m")
COLOURED = re.compile(r"(?:^|;)(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:;|$)")


def on_terminal(
    *args: object, columns: int, settings: dict[str, str] | None = None
) -> tuple[int, str]:
    """Run a command on a terminal of some width; how it ended, and what it wrote there."""
    fcntl = pytest.importorskip("fcntl")
    termios = pytest.importorskip("termios")
    ours, its = os.openpty()
    fcntl.ioctl(its, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    telling = ("COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "COLORTERM", "CI")
    inherited = {name: value for name, value in os.environ.items() if name not in telling}
    process = subprocess.Popen(
        [sys.executable, "-m", "groundswell", *map(str, args)],
        stdin=its,
        stdout=its,
        stderr=its,
        env={**inherited, "TERM": "xterm-256color", "PAGER": "cat", **(settings or {})},
    )
    os.close(its)
    written = b""
    while True:
        try:
            more = os.read(ours, 65_536)
        except OSError:  # what Linux says when the other end is closed
            break
        if not more:
            break
        written += more
    os.close(ours)
    return process.wait(), written.decode("utf-8").replace("\r\n", "\n")


def colours(written: str) -> list[str]:
    return [style for style in STYLED.findall(written) if COLOURED.search(style)]


@pytest.mark.parametrize(("columns", "widest"), [(40, 40), (60, 60), (80, 80), (200, 100)])
def test_no_line_is_wider_than_the_terminal_or_than_is_easy_to_read(
    columns: int, widest: int
) -> None:
    status, written = on_terminal("advise", CASE, columns=columns)
    assert status == 0
    *lines, then = STYLED.sub("", written).splitlines()
    assert then.startswith("Next: groundswell why ")  # a command stays whole
    assert widest - 10 < max(map(cell_len, lines)) <= widest
    assert colours(written)
    assert "\x1b" not in STYLED.sub("", written)


@pytest.mark.parametrize(
    "settings", [{"NO_COLOR": "1"}, {"TERM": "dumb"}, {"TERM": "dumb", "COLORTERM": "truecolor"}]
)
def test_there_are_no_colours_where_nobody_wants_them(settings: dict[str, str]) -> None:
    status, written = on_terminal("advise", CASE, columns=80, settings=settings)
    assert status == 0
    assert colours(written) == []


def test_a_format_that_is_asked_for_is_printed_as_it_is() -> None:
    for form in ("md", "text", "json"):
        status, written = on_terminal("advise", CASE, "--format", form, columns=40)
        assert status == 0
        assert "\x1b" not in written


def test_wrong_input_is_told_without_colours(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    path.write_text("turnout: {size: 3}\n", encoding="utf-8")
    assert on_terminal("advise", path, columns=200) == (
        2,
        f"{path}:1: turnout.size: cannot be 3 (allowed: small, sizeable, mass)\n",
    )


# Tables


TABLE = """\
| group | towards your cause | towards the government | taking part | next |
|---|---|---|---|---|
| the very-long-named-federation-of-metalworkers | passive ally | holds it up | no | visit |
| Müller | not known | close | yes | wait |
"""


@pytest.mark.parametrize("width", [40, 60, 70, 80, 100])
def test_a_table_loses_no_sign_however_narrow_the_page_is(width: int) -> None:
    page = plain_text(TABLE, width)
    assert "…" not in page
    assert max(map(cell_len, page.splitlines())) <= width
    first_column = "".join(re.split(r"  +", line.strip())[0] for line in page.splitlines())
    assert "very-long-named-federation-of-metalworkers" in first_column.replace(" ", "")
    for word in ("passive ally", "holds it up", "not known", "close", "visit", "wait", "Müller"):
        assert word in page
    if width == 40:
        assert "the\nvery-long-named-federation-of-metalworke\nrs" in page


def test_a_table_that_does_not_fit_becomes_a_list() -> None:
    assert plain_text(TABLE, 50).splitlines()[-5:] == [
        "Müller",
        "  towards your cause: not known",
        "  towards the government: close",
        "  taking part: yes",
        "  next: wait",
    ]


def test_a_table_without_headings_has_no_empty_line_for_them() -> None:
    page = plain_text("| | |\n|---|---|\n| A team is named | yes |\n", 40)
    assert [line for line in page.splitlines() if line] == [" A team is named   yes"]
