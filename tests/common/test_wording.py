"""Texts in columns: no line is wider than a terminal, whatever script it is in."""

from __future__ import annotations

import pytest
from groundswell.engine.common.folding import in_columns
from groundswell.engine.common.locale import speaking
from groundswell.engine.common.wording import (
    all_of,
    alternatives,
    any_of,
    between,
    few,
    listing,
    that_fit,
)
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


@pytest.mark.parametrize(
    ("things", "with_and", "with_or"),
    [
        (["a", "ideas"], "a e ideas", "a o ideas"),
        (["a", "“Indiquen”"], "a e “Indiquen”", "a o “Indiquen”"),
        (["a", "hijas"], "a e hijas", "a o hijas"),
        (["a", "Íñigo"], "a e Íñigo", "a o Íñigo"),
        (["a", "hielo"], "a y hielo", "a o hielo"),
        (
            ["a", "otras", "organizaciones"],
            "a, otras y organizaciones",
            "a, otras u organizaciones",
        ),
        (["a", "hoy"], "a y hoy", "a u hoy"),
        (["7", "8"], "7 y 8", "7 u 8"),
        (["10", "11"], "10 y 11", "10 u 11"),
        (["100", "110"], "100 y 110", "100 o 110"),
        (["yo", "ya"], "yo y ya", "yo o ya"),
        (["a", ""], "a y ", "a o "),
    ],
)
def test_spanish_words_between_things_give_way_to_the_sound_behind_them(
    things: list[str], with_and: str, with_or: str
) -> None:
    with speaking("es"):
        assert listing(things, last="and") == with_and
        assert listing(things) == with_or
        if len(things) == 2:
            assert (all_of(things), any_of(things)) == (with_and, with_or)
    assert listing(["a", "ideas"], last="and") == "a and ideas"
    assert between("list-and", "last") == " and "


def test_a_long_list_in_spanish_heeds_every_sound() -> None:
    with speaking("es"):
        assert any_of(["una", "ocho", "hojas", "dos"]) == "una u ocho u hojas o dos"
        assert alternatives(["uno, dos", "otro"]) == "uno, dos u otro"
        assert few(["a", "b", "ideas"]) == "a, b e ideas"
