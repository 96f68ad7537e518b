"""The language of a command: by its option, by the environment, else English."""

from __future__ import annotations

import subprocess
import sys

import pytest
from click.testing import CliRunner, Result
from groundswell.cli import cli
from groundswell.engine.commands.language import asked_for
from groundswell.engine.common.locale import of_environment, spoken
from places import CASES
from pseudo import accented, pseudo

__all__ = ["pseudo"]
CASE = str(CASES / "chile-2019.yaml")
TITLE = "Keep the structure open"


def run(*words: str) -> Result:
    return CliRunner().invoke(cli, words, standalone_mode=False)


def test_a_command_speaks_the_language_that_it_is_told_to(pseudo: str) -> None:
    for words in (["advise", CASE, "--language", pseudo], ["--language", pseudo, "advise", CASE]):
        found = run(*words)
        assert accented(TITLE) in found.output, found.output
        assert TITLE not in found.output
        assert spoken() == "en"


def test_a_language_that_there_is_not_is_a_usage_error_with_those_there_are() -> None:
    found = CliRunner().invoke(cli, ["advise", CASE, "--language", "tlh"])
    assert found.exit_code == 2
    assert "there are no texts in 'tlh'" in found.output
    assert "there are: en" in found.output


def test_the_environment_chooses_the_language(pseudo: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GROUNDSWELL_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    assert of_environment() == "en"
    monkeypatch.setenv("LANG", f"{pseudo}_XA.UTF-8")
    assert of_environment() == pseudo
    monkeypatch.setenv("GROUNDSWELL_LANGUAGE", "en")
    assert of_environment() == "en"


def test_every_command_has_the_option() -> None:
    for command in (
        "ask",
        "advise",
        "serve",
        "why",
        "path",
        "compare",
        "gather",
        "journey",
        "new",
        "batch",
        "table",
        "mcp",
    ):
        assert "--language" in run(command, "--help").output
    assert "--language" in run("rules", "check", "--help").output


def test_help_speaks_the_language_wherever_it_is_asked_for() -> None:
    for words in (["--help", "--language", "fr"], ["--language=fr", "--help"]):
        for command in ([], ["advise"]):
            told = run_in_a_process([*command, *words])
            assert "--no-pager" in told or "groundswell ask" in told
            assert "Print the advice" not in told
    assert "Print the advice" in run_in_a_process(["advise", "--help", "--", "--language", "fr"])
    assert asked_for([]) is None


def test_what_is_wrong_with_a_command_is_said_in_its_language_from_the_first_word() -> None:
    found = subprocess.run(
        [sys.executable, "-m", "groundswell", "rules", "show", "--language", "fr"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert found.returncode == 2
    assert "Il manque l’argument 'RULE'." in found.stderr
    assert not {"Usage:", "Error:", "Try"} & {*found.stderr.split()}, found.stderr


def run_in_a_process(words: list[str]) -> str:
    return subprocess.run(
        [sys.executable, "-m", "groundswell", *words], capture_output=True, text=True, check=True
    ).stdout
