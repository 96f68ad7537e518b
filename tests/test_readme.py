"""The README says what is true: its examples run as they are written."""

from __future__ import annotations

import doctest
import re

from click.testing import CliRunner
from groundswell.cli import cli
from places import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_python_examples_give_what_the_readme_shows() -> None:
    found = doctest.DocTestParser().get_doctest(
        re.sub(r"```python\n(.*?)```", r"\1", README, flags=re.S), {}, "README", None, None
    )
    assert len(found.examples) >= 5
    results = doctest.DocTestRunner().run(found)
    assert results.failed == 0


def test_every_command_the_readme_names_exists() -> None:
    named = set(re.findall(r"groundswell ((?:rules )?[a-z]+)", README)) - {"import"}
    runner = CliRunner()
    for command in named:
        result = runner.invoke(cli, [*command.split(), "--help"])
        assert result.exit_code == 0, command


def test_every_file_the_readme_links_to_is_there() -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", README):
        assert (ROOT / target).exists(), target
