"""Texts in columns: no line is wider than a terminal, whatever script it is in."""

from __future__ import annotations

import pytest
from groundswell.engine.common.folding import in_columns
from groundswell.engine.common.wording import that_fit
from rich.cells import cell_len

NAMES = ["민주노총", "全国独立工会联合会北方分会", "نقابة المعلمين", "dockers", "a全b国c"]


@pytest.mark.parametrize("width", [*range(9, 40)])
def test_signs_that_take_two_columns_are_counted_as_two(width: int) -> None:
    text = " ".join(f"{name}, {number}" for number, name in enumerate(NAMES * 9))
    lines = in_columns(text, width=width, initial_indent="  ", subsequent_indent="    ")
    assert max(map(cell_len, lines)) <= width
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_a_word_that_may_not_break_stands_out_whole() -> None:
    assert in_columns("x 全国独立工会", width=5, break_long_words=False) == ["x", "全国独立工会"]


def test_a_line_too_narrow_for_any_sign_still_takes_one() -> None:
    assert in_columns("全国", width=1) == ["全", "国"]


@pytest.mark.parametrize(
    ("names", "fitting"),
    [
        ([], 0),
        (["dockers"] * 3, 3),
        (["dockers"] * 9, 5),
        (["n" * 300] * 2, 1),
        (["n" * 80] * 5, 2),
    ],
)
def test_as_many_names_are_written_out_as_there_is_room_for(names: list[str], fitting: int) -> None:
    assert that_fit(names, 5) == fitting
