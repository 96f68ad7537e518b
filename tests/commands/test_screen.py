"""What is printed on a terminal: folded to its width, paged where it is longer, and what comes next."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from groundswell.cli import PLACES, cli
from groundswell.engine.packs.loading import load_packs
from places import HONG_KONG, ROOT
from running import Run

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals here", allow_module_level=True)

from terminal_session import Terminal

STYLE = re.compile("\x1b\\[[0-9;]*m")
CASE = str(HONG_KONG)
WIDTHS = (50, *(pytest.param(wide, marks=pytest.mark.slow) for wide in (80, 120)))
LONGEST_NAME = max(len(rule.id) for rule in load_packs().rules) + len("  (follows)")


def on_terminal(*arguments: str, columns: int = 80, status: int = 0, **settings: str) -> str:
    """What a command writes on a terminal, without its styles."""
    with Terminal(*arguments, cwd=ROOT, columns=columns, **settings) as terminal:
        assert terminal.end() == status
        return STYLE.sub("", terminal.seen).replace("\r", "")


@pytest.mark.parametrize("columns", WIDTHS)
@pytest.mark.parametrize(
    "words",
    [
        ["why", CASE],
        ["why", CASE, "consolidate-before-negotiating"],
        ["path", CASE, "--to", "negotiate"],
        ["compare", CASE, str(ROOT / "cases" / "chile-2019.yaml")],
        ["rules", "list"],
        ["rules", "show", "consolidate-before-negotiating"],
        ["help"],
    ],
    ids=lambda words: " ".join(words[:2]) if words[0] == "rules" else words[0],
)
def test_a_page_fits_the_terminal_and_breaks_no_name(words: list[str], columns: int) -> None:
    lines = on_terminal(*words, columns=columns).splitlines()
    told = [line for line in lines if not line.startswith(("Next: ", "    groundswell "))]
    assert max(map(len, told)) <= max(columns, LONGEST_NAME)
    assert not [line for line in told if len(line) > columns and " " in line.strip()[:-12]]
    names = re.findall(r"[a-z]+(?:-[a-z]+)+-$", "\n".join(told), re.M)
    assert not names


@pytest.mark.parametrize("columns", WIDTHS)
def test_an_error_fits_the_terminal(columns: int, tmp_path: Path) -> None:
    wrong = tmp_path / "c.yaml"
    wrong.write_text("movement:\n  stage: bilding\n  structure: lose\n", encoding="utf-8")
    for words in (["advise", str(wrong)], ["why", CASE, "nothing-like-it"], ["advize"]):
        lines = on_terminal(*words, columns=columns, status=2).splitlines()
        assert max(map(len, lines)) <= max(columns, len(str(wrong)) + 4)


@pytest.mark.parametrize(
    ("words", "then"),
    [
        (["advise", CASE], f"Next: groundswell why {CASE}"),
        (["why", CASE], f"Next: groundswell why {CASE} NAME"),
        (["path", CASE, "--to", "negotiate"], f"Next: groundswell why {CASE} negotiate"),
        (["compare", CASE, CASE], f"Next: groundswell advise {CASE}"),
        (["rules", "list"], "Next: groundswell rules show NAME"),
    ],
    ids=lambda each: each[0] if isinstance(each, list) else "",
)
def test_the_last_line_on_a_terminal_says_what_to_do_next(
    words: list[str], then: str, run: Run
) -> None:
    assert on_terminal(*words).splitlines()[-1] == then
    assert "Next: " not in run(*words).out.splitlines()[-1]


@pytest.fixture
def pager(tmp_path: Path) -> Path:
    """A pager that writes what it gets into a file beside it, and what it was told."""
    script = tmp_path / "pager"
    script.write_text(f'#!/bin/sh\necho "$LESSSECURE" > {tmp_path}/told\ncat > {tmp_path}/shown\n')
    script.chmod(0o700)
    return script


def test_what_is_longer_than_the_screen_goes_to_the_pager(pager: Path) -> None:
    assert on_terminal("why", CASE, PAGER=str(pager)) == ""
    shown = pager.with_name("shown").read_text(encoding="utf-8")
    assert shown.splitlines()[-1].startswith("Next: ")
    assert pager.with_name("told").read_text() == "1\n"


@pytest.mark.skipif(shutil.which("less") is None, reason="no less here")
@pytest.mark.parametrize(("own", "hint"), [(None, "q: end"), ("PsMine$", "Mine")])
def test_less_says_how_to_end_it_where_nobody_set_it_otherwise(
    own: str | None, hint: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("LESS", raising=False)
    settings = {"LESS": own} if own else {}
    with Terminal("why", CASE, cwd=ROOT, PAGER="less", **settings) as terminal:
        terminal.until(hint)
        terminal.type("q")
        assert terminal.end() == 0


@pytest.mark.parametrize(
    ("words", "settings"),
    [
        (["why", CASE, "--no-pager"], {}),
        (["advise", CASE, "--no-pager"], {}),
        (["rules", "list", "--no-pager"], {}),
        (["why", CASE], {"TERM": "dumb"}),
        (["why", CASE, "--format", "json"], {}),
    ],
)
def test_nothing_is_paged_that_should_not_be(
    words: list[str], settings: dict[str, str], pager: Path
) -> None:
    assert on_terminal(*words, PAGER=str(pager), **settings)
    assert not pager.with_name("shown").exists()


def test_in_a_pipe_nothing_is_paged_and_each_rule_has_one_line(
    pager: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PAGER", str(pager))
    ended = run("rules", "list")
    assert not pager.with_name("shown").exists()
    assert len(ended.out.splitlines()) == len(load_packs().rules)


@pytest.mark.parametrize("named", ["", "cat", "no-such-pager --at-all"])
def test_without_a_pager_all_is_printed(named: str) -> None:
    assert "groundswell why" in on_terminal("why", CASE, PAGER=named)


def test_a_pager_that_is_left_early_is_no_error(tmp_path: Path) -> None:
    script = tmp_path / "head"
    script.write_text("#!/bin/sh\nhead -n 1 > /dev/null\n")
    script.chmod(0o700)
    assert "Traceback" not in on_terminal("rules", "check", PAGER=str(script))


def test_colours_can_be_forced_into_a_pipe(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b" not in run("advise", CASE).out
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[1m" in run("advise", CASE).out


@pytest.mark.parametrize("words", [["advise", CASE, "--format", "text"], ["why", CASE]])
def test_the_width_that_is_asked_for_counts_in_a_pipe(
    words: list[str], run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def widest() -> int:
        lines = run(*words).out.splitlines()
        return max(len(line) for line in lines if len(line.split()) > 1)

    monkeypatch.delenv("COLUMNS", raising=False)
    assert 50 < widest() <= 80
    monkeypatch.setenv("COLUMNS", "50")
    assert widest() <= 50
    monkeypatch.setenv("COLUMNS", "a few")
    assert widest() <= 80


def test_help_begins_with_what_most_people_need_and_cuts_nothing_off() -> None:
    shown = CliRunner().invoke(cli, ["--help"]).output
    assert list(PLACES)[:3] == ["ask", "advise", "serve"]
    assert "..." not in shown.replace("[ARGS]...", "")
    assert CliRunner().invoke(cli, ["help"]).output == shown


@pytest.mark.parametrize("words", [["advise"], ["table"], ["rules", "check"]])
@pytest.mark.parametrize("columns", [50, 80])
def test_help_leaves_most_of_a_line_to_what_an_option_means(words: list[str], columns: int) -> None:
    wide = {"terminal_width": columns}
    shown = CliRunner().invoke(cli, [*words, "--help"], **wide).output
    assert shown == CliRunner().invoke(cli, ["help", *words], prog_name="cli", **wide).output
    options = shown.partition("Options:\n")[2]
    beside = [re.match(r" {4,}(?=\S)", line) for line in options.splitlines()]
    assert max((len(found[0]) for found in beside if found), default=0) <= columns // 2
    assert max(map(len, options.splitlines())) <= columns


@pytest.mark.parametrize("words", [["advise"], ["rules"], ["rules", "check"]])
def test_help_on_a_command_is_what_the_command_says_of_itself(words: list[str]) -> None:
    shown = CliRunner().invoke(cli, ["help", *words], prog_name="groundswell").output
    assert shown == CliRunner().invoke(cli, [*words, "--help"], prog_name="groundswell").output
    assert shown.startswith(f"Usage: groundswell {' '.join(words)}")


def test_help_on_what_is_no_command_names_the_nearest() -> None:
    told = CliRunner().invoke(cli, ["help", "advize"]).output
    assert "Did you mean 'advise'?" in told


def test_the_version_has_a_short_name() -> None:
    assert CliRunner().invoke(cli, ["-V"]).output == CliRunner().invoke(cli, ["--version"]).output
