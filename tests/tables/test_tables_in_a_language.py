"""What is wrong with a table, in a language made by machine: no English is left in it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("polars", reason="Polars is not installed; the extra `table` brings it")

import polars as pl
from groundswell import InputError, advise_table, load_packs
from groundswell.engine.common.locale import speaking
from groundswell.engine.tables.run import Run
from pseudo import plain_words, pseudo

__all__ = ["pseudo"]

DATA = re.compile(r"'[^']*'|\"[^\"]*\"|\S*[./_]\S*|\(([a-z_]+, )+[a-z_]+\)|: ([a-z_]+, )+[a-z_]+")

WRONG: tuple[dict[str, Any], ...] = (
    {"zzz": ["a"]},
    {"case": ["a"], "zzz": ["a"], "movement/stage": ["b"], "device id": ["c"], "support": ["x"], "stag": ["y"]},
    {"case": ["a"], "movement": ["building"]},
    {"case": ["a", None, "b", "b"], "movement.stage": ["zzz", "building", 7, None]},
    {"case": ["a"] * 5, "turnout.size": ["aa", "bb", "cc", "dd", "ee"]},
    {"case": [1.5], "movement.nonviolent": [1.5]},
    {"case": ["a"], "allies": ["x"]},
    {"case": ["a"], "movement.stage": [True], "coalition.organizations": [[1]]},
    {"case": ["a"], "movement.stage": ["building"], "movement__stage": ["building"]},
)  # fmt: skip


def left(error: BaseException) -> list[str]:
    """The plain words of an error, without names of columns and files, and what they may hold."""
    assert isinstance(error, InputError)
    told = [re.sub(r"\([^()]*?: ([a-z_]+(, )?)+\)", " ", p.message) for p in error.problems]
    names = ["CSV Parquet JSON Lines stage size support schema allies building case mass"]
    return [word for each in told for word in plain_words(DATA.sub(" ", each), names)]


@pytest.mark.parametrize("columns", WRONG, ids=" ".join)
def test_a_table_that_is_wrong_is_refused_without_a_word_of_english(
    pseudo: str, columns: dict[str, Any]
) -> None:
    with speaking(pseudo), pytest.raises(InputError) as caught:
        advise_table(pl.DataFrame(columns, strict=False))
    assert left(caught.value) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("t.zzz", "x"), ("none.csv", None), ("t.csv", ""), ("t.csv", "case,movement.stage\na,zzz\nb,zzz\n"),
        ("t.jsonl", '{"case": "a", "movement": {"stage": "zzz"}}\n{"case": \n'), ("t.parquet", "x"),
    ],
)  # fmt: skip
def test_a_file_that_is_wrong_is_refused_without_a_word_of_english(
    pseudo: str, name: str, text: str | None, tmp_path: Path
) -> None:
    if text is not None:
        (tmp_path / name).write_text(text, "utf-8")
    with speaking(pseudo), pytest.raises(InputError) as caught:
        Run(load_packs()).files(tmp_path / name, None, tmp_path / "out.csv")
    assert left(caught.value) == []
