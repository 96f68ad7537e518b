"""No line ends between a French sign and its word, on a terminal or in plain text."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from groundswell import advise, load_packs, paths, read_case, why
from groundswell.engine.common.locale import speaking
from groundswell.engine.common.safe_text import fold
from groundswell.engine.dialogue.lines import Line
from groundswell.engine.reports.illustrations import NONE
from groundswell.engine.reports.report import markdown
from groundswell.engine.reports.terminal import on_screen, plain_text

APART = re.compile(r"^\W*(?<![\w«»)])[:;?!»](?=\s|$)|«\s*$", re.MULTILINE)
"""A sign at the beginning of a line that belongs to the word before it, or « at its end."""


@pytest.mark.parametrize("width", [46, 72, 80])
def test_a_sign_stays_with_its_word(worked_cases: list[Path], width: int) -> None:
    pack = load_packs(language="fr")
    for path in worked_cases[::3]:
        case = read_case(path)
        page = markdown(advise(case, pack), pictures=NONE)
        for told in (
            plain_text(page, width),
            why(case, pack).to_text(width),
            paths(case, "negotiate", pack).to_text(width),
        ):
            assert not APART.search(told), path.name
    assert "\u00a0" in page
    with speaking("fr"):
        assert "\u00a0:" in on_screen(page, width)


def test_a_question_keeps_its_sign_too() -> None:
    words = "Dans quelle situation est le mouvement en ce moment\u00a0? " * 4
    for width in range(40, 60):
        told = Line(fold(words)).folded(width)
        assert "\u00a0?" in told
        assert not APART.search(told)
