"""What `import` says stands in the language that is spoken, and reads the words of all of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from english_left import SHARED, english_left
from pseudo import plain_words, pseudo  # noqa: F401
from sheets_made import imported, run, text_sheet

ROWS = (
    ("Campaña", "¿En qué punto está hoy su movimiento?", "turnout.size", "Farbe", "Notas"),
    ("Río", "La gente se moviliza: marchas, huelgas, boicots", "public life changes", "rot", ""),
    ("Mar", "no sé", "", "", ""),
)


@pytest.mark.parametrize("code", SHARED)
def test_no_english_is_left_in_what_is_said(code: str, tmp_path: Path) -> None:
    sheet = text_sheet(tmp_path / "a.csv", ROWS)
    mapped = tmp_path / "map.yaml"
    told = run(sheet, "--map", mapped, "-o", tmp_path / "cases", "--partial", "--language", code)
    assert told.exit_code == 3, told.output
    text = told.output + mapped.read_text(encoding="utf-8")
    assert not english_left(text, code, ["public life changes", str(tmp_path)])


def test_the_map_is_the_same_in_every_language_but_for_its_comments(tmp_path: Path) -> None:
    sheet = text_sheet(tmp_path / "a.csv", ROWS)
    found = set()
    for code in ("en", *SHARED):
        mapped = tmp_path / f"{code}.yaml"
        run(sheet, "--map", mapped, "--language", code)
        lines = mapped.read_text(encoding="utf-8").splitlines()
        found.add("\n".join(line.partition("#")[0].rstrip() for line in lines))
    assert len(found) == 1


def test_words_of_one_language_are_read_while_another_is_spoken(tmp_path: Path) -> None:
    rows = (
        ("الحالة", "stage", "coalition.team", "Horodateur"),
        ("أ", "Des gens sont dehors", "نعم", "2024"),
        ("ب", "la gente se moviliza", "non", ""),
    )
    sheet = text_sheet(tmp_path / "a.csv", rows[:1] + rows[2:])
    found = imported(tmp_path, sheet, more=["--language", "fr"])
    assert found["ب"].values == {"movement.stage": "mobilized", "coalition.team": False}
