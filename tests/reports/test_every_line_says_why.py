"""Every piece of advice in a report says why it is given, and on what source."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from groundswell import advise, read_case
from groundswell.engine.reports.report import markdown
from places import CASES


@pytest.mark.parametrize("path", sorted(CASES.glob("*.yaml")), ids=lambda path: path.stem)
def test_every_piece_of_advice_says_why_and_on_what_source(path: Path) -> None:
    page = markdown(advise(read_case(path)))
    pieces = re.split(r"^(?=\*\*[^*\n]+\*\* \()", page, flags=re.M)[1:]
    assert pieces
    for piece in pieces:
        assert re.match(r"\*\*[^*\n]+\*\* \((one-pager|follows from|ours|Peaceworks)", piece), piece
        assert "- *Why:* " in piece.partition("\n## ")[0], piece
