"""What a command prints in a language has no English function words left, names apart."""

from __future__ import annotations

import pytest
from click.testing import CliRunner
from english_left import SHARED, english_left
from groundswell import read_case
from groundswell.cli import cli
from places import CASES

PAGES = {
    "advice": ["advise"],
    "advice as HTML": ["advise", "--format", "html"],
    "advice on one page": ["advise", "--brief"],
    "plan": ["advise", "--plan"],
    "why": ["why"],
    "path": ["path", "--to", "negotiate"],
}


@pytest.mark.parametrize("code", SHARED)
@pytest.mark.parametrize("page", PAGES)
def test_pages_of_every_case_have_no_english_left(page: str, code: str) -> None:
    text, names = "", set[str]()
    for file in sorted(CASES.glob("*.yaml")):
        run = CliRunner().invoke(cli, [*PAGES[page], str(file), "--language", code])
        assert run.exit_code == 0, run.output
        text += run.stdout
        names |= {ally.name for ally in read_case(file).allies or ()}
    assert not english_left(text, code, names)


@pytest.mark.parametrize("code", SHARED)
@pytest.mark.parametrize("sheet", ["questions", "agreement", "talks", "next-group"])
def test_sheets_have_no_english_left(sheet: str, code: str) -> None:
    run = CliRunner().invoke(cli, ["new", "--print", sheet, "--language", code])
    assert run.exit_code == 0, run.output
    assert not english_left(run.stdout, code)
