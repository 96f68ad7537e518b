"""What stands in a file is what a table is: its name, its signs, its lines, and nothing beside them."""

from __future__ import annotations

import csv
import io
import json
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pytest
from click.testing import CliRunner, Result
from drawing import drawn
from groundswell import InputError, advise_table
from groundswell.cli import cli
from groundswell.engine.frames import ranges
from groundswell.engine.frames.labels import keys
from groundswell.engine.frames.layout import KEY
from groundswell.engine.packs.loading import load_packs
from groundswell.engine.tables.advise import frame_of
from groundswell.engine.tables.entrance import Door

FORMS = (".csv", ".parquet", ".jsonl", ".ndjson")
NAMES = ("places[1]", "all*", "what?", "a{1,2}", "~", "back\\slash", "per%20cent", "new\nline")
FOLDERS = ("year [2031]", "*", "~", "s3:", "state=north", "a b")


def run(*words: object) -> Result:
    """The command, with what it prints; an InputError is as much as its message."""
    return CliRunner().invoke(cli, ["table", *map(str, words)])


def write(path: Path, rows: list[dict[str, Any]]) -> Path:
    """Write rows by the end of the file's name; by hand, so that nothing takes it for a pattern."""
    table, page = pl.DataFrame(rows), io.BytesIO()
    if path.suffix == ".csv":
        table.write_csv(page)
    elif path.suffix == ".parquet":
        table.write_parquet(page)
    else:
        table.write_ndjson(page)
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(page.getvalue())
    return path


def labels(path: Path) -> list[str]:
    """The labels of results in JSON Lines."""
    return [json.loads(line)["case"] for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize(("name", "suffix"), drawn(product(NAMES, FORMS), 5))
def test_a_path_is_a_name_and_never_a_pattern(
    name: str, suffix: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for other in ("places1", "all-of-2030", "whatx", "a1", "backslash", "per cent"):
        write(Path(other + suffix), [{"case": "other"}])
    write(Path(name + suffix), [{"case": "named"}])
    write(Path(f"allies of {name}{suffix}"), [{"case": "named", "support": "neutral"}])
    output = Path(f"results of {name}.jsonl")
    done = run(name + suffix, "--allies", f"allies of {name}{suffix}", "-o", output)
    assert (done.exit_code, labels(output)) == (0, ["named"]), done.exception


@pytest.mark.parametrize(("folder", "suffix"), drawn(product(FOLDERS, FORMS[:3]), 2))
def test_folders_may_be_called_anything_also_where_rows_are_put_aside_on_disk(
    folder: str, suffix: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(ranges, "SIZE", 10)
    rows = [{"case": f"place {number * 7 % 50}"} for number in range(50)]
    cases = write(Path(folder, f"cases{suffix}"), rows)
    output = Path(folder, "results.jsonl")
    done = run(cases, "-o", output)
    assert (done.exit_code, len(labels(output))) == (0, 50), done.exception
    assert sorted(Path(folder).iterdir()) == [cases, output]


@pytest.mark.parametrize("blank", ["", " ", "\t", "\xa0", "\u3000 "])
def test_a_blank_label_is_none(blank: str) -> None:
    with pytest.raises(InputError, match="is blank; every row needs the label of its case"):
        advise_table(pl.DataFrame({"case": [blank, "a"]}))


SAME = [("Café", "Cafe\u0301"), ("Café", "CAFÉ"), ("North quay", "north  quay"), ("７", "7")]


@pytest.mark.parametrize(("one", "other"), drawn(SAME, 2))
@pytest.mark.parametrize("size", [250_000, 1])
def test_labels_meet_as_people_see_them(
    one: str, other: str, size: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also in large tables, whose rows go through in ranges; results keep the label of the case."""
    monkeypatch.setattr(ranges, "SIZE", size)
    cases = write(tmp_path / "cases.csv", [{"case": "zoo"}, {"case": one}, {"case": "a"}])
    allies = [{"case": other, "support": "active_ally"}, {"case": "A", "support": "neutral"}]
    output, second = tmp_path / "results.jsonl", tmp_path / "of-allies.jsonl"
    given = write(tmp_path / "allies.csv", allies)
    done = run(cases, "--allies", given, "-o", output, "--allies-out", second)
    assert done.exit_code == 0, done.exception
    found = pl.read_ndjson(output)
    assert dict(found.select("case", "natural").iter_rows()) == {"zoo": 0, one: 1, "a": 0}
    assert sorted(labels(second)) == sorted([one, "a"])


@pytest.mark.parametrize(("one", "other"), SAME)
def test_two_cases_that_nobody_can_tell_apart_are_refused(one: str, other: str) -> None:
    with pytest.raises(InputError, match="must be different in every row"):
        advise_table(pl.DataFrame({"case": [one, other]}))
    allies = pl.DataFrame({"case": ["a", "a"], "name": [one, other]})
    with pytest.raises(InputError, match="is the name of another group of this case"):
        advise_table(pl.DataFrame({"case": ["a"]}), allies)


def test_a_column_that_is_marked_as_sorted_is_grouped_as_any_other() -> None:
    """By its mark it would take twice the time."""
    for column in (pl.Series(range(9)), pl.Series([f"c{n}" for n in range(9)])):
        table = pl.DataFrame({"case": column.set_sorted()})
        door = Door(table, table, names=("cases", "allies"))
        for rows in door.tables(frame_of(load_packs())):
            assert rows is not None
            assert not rows.to_native().collect()[KEY].flags["SORTED_ASC"]
    assert keys(pl.Series(np.arange(3)).set_sorted()).to_list() == [0, 1, 2]


def test_lines_are_named_as_people_count_them(tmp_path: Path) -> None:
    """Also behind cells with several lines, and where labels cannot be shown."""
    path = tmp_path / "cases.csv"
    path.write_text('case,turnout.size\n"North\nquay",mass\nSouth quay,big\n\nÎle,big\n')
    done = run(path, "-o", tmp_path / "o.csv")
    assert str(done.exception).splitlines() == [
        f'{path}: turnout.size: cannot be "big" (allowed: small, sizeable, mass) '
        "(2 rows: lines 4, 6)",
        f"{path}: case: is blank; every row needs the label of its case (1 row: line 5)",
    ]


def test_rows_of_tables_without_lines_are_numbered(tmp_path: Path) -> None:
    rows = [{"case": "a b", "turnout.size": "mass"}, {"case": "c", "turnout.size": "big"}]
    path = write(tmp_path / "cases.parquet", rows)
    assert str(run(path, "-o", tmp_path / "o.csv").exception).endswith("(1 row: case c; row 2)")


@pytest.mark.parametrize(
    ("line", "column", "words"),
    [
        ('{"case": "b", "movement": {"nonviolent": 1}}', "movement.nonviolent", "must be yes or"),
        ('{"case": "b", "movement": "x"}', "movement", "must be a section"),
        ('{"case": "b", "case": "c"}', "case", "the key is there twice"),
        ('{"case": "b", "turnout": {"size": "mass", "size": "small"}}', "turnout.size", "twice"),
        ('{"case": "b", "turnout.sise": "mass"}', "turnout.sise", "is not a key here"),
        ('{"case": "b", "allies": [{"support": "neutral"}]}', "allies[0].name", "is missing"),
        ('{"case": "b", "allies": [{"name": "a"}, {"name": "A"}]}', "allies[1].name", "the same"),
        ('{"case": "b"', "", "a comma or a closing bracket is missing"),
        ('["b"]', "", "must be a section"),
        ('{"turnout": {"size": "mass"}}', "case", "is blank; every row needs the label"),
    ],
)
def test_whatever_is_wrong_with_a_line_it_is_set_aside(
    line: str, column: str, words: str, tmp_path: Path
) -> None:
    path, output = tmp_path / "cases.jsonl", tmp_path / "results.jsonl"
    path.write_text(f'{{"case": "a", "turnout.size": "mass"}}\n\n{line}\n{{"case": "z"}}\n')
    assert f"{path}: " in str(run(path, "-o", output).exception)
    assert not output.exists()
    done = run(path, "-o", output, "--invalid", "skip")
    assert (done.exit_code, labels(output)) == (0, ["a", "z"]), done.exception
    page = (tmp_path / "results.jsonl.set-aside.csv").read_text(encoding="utf-8")
    (row,) = csv.DictReader(io.StringIO(page))
    assert (row["row"], row["column"]) == ("3", column)
    assert words in row["problem"]


def test_an_ally_that_is_wrong_in_a_line_of_its_own_sets_its_case_aside(tmp_path: Path) -> None:
    cases = write(tmp_path / "cases.jsonl", [{"case": "a"}, {"case": "b"}])
    allies = tmp_path / "allies.jsonl"
    allies.write_text('{"case": "a", "support": 1}\n{"case": "b", "ally.support": "neutral"}\n')
    output = tmp_path / "o.jsonl"
    done = run(cases, "--allies", allies, "-o", output, "--invalid", "skip")
    assert (done.exit_code, labels(output)) == (0, ["b"]), done.exception


def test_no_cell_of_the_results_is_a_formula(tmp_path: Path) -> None:
    hostile = ["=2+3", "@SUM(1)", "+1", "-1", "plain"]
    cases = write(tmp_path / "cases.csv", [{"case": label} for label in hostile])
    allies = [{"case": label, "name": label, "support": "neutral"} for label in hostile]
    given, second = write(tmp_path / "allies.csv", allies), tmp_path / "second.csv"
    run(cases, "--allies", given, "-o", tmp_path / "o.csv", "--allies-out", second)
    for path in (tmp_path / "o.csv", second):
        rows = list(csv.reader(path.read_text(encoding="utf-8").splitlines()))[1:]
        assert {row[0] for row in rows} == {*(f"'{each}" for each in hostile[:4]), "plain"}
    assert {row[1] for row in rows} == {row[0] for row in rows}
    done = run(cases, "--allies", given, "-o", tmp_path / "o.jsonl")
    assert sorted(labels(tmp_path / "o.jsonl")) == sorted(hostile), done.exception


def test_facts_that_no_rule_reads_are_checked_too() -> None:
    rows = pl.DataFrame({"case": ["a"], "coalition.team": ["martians"]})
    assert "coalition.team" not in frame_of(load_packs("one_pager")).facts
    with pytest.raises(InputError, match=r"coalition.team: "):
        advise_table(rows, pack=load_packs("one_pager"))


@pytest.mark.parametrize(
    ("column", "words"),
    [
        ("Timestamp", "Timestamp: is a column of a form tool, not a fact"),
        ("_id", "_id: is a column of a form tool"),
        ("_submission_time", "_submission_time: is a column of a form tool"),
        ("meta/instanceID", "meta/instanceID: is a column of a form tool"),
        ("Email Address", "Email Address: is a column of a form tool"),
        ("g1/movement/stage", "g1/movement/stage: is movement.stage behind the prefix of a form"),
        (
            "g1/turnout.size",
            "is turnout.size behind the prefix of a form tool; name the column tur",
        ),
        ("movement-stage", "movement-stage: is movement.stage behind the prefix"),
        ("location", "location: is not a fact; leave this column out"),
    ],
)
def test_columns_of_form_tools_are_named_as_such(column: str, words: str) -> None:
    with pytest.raises(InputError) as refused:
        advise_table(pl.DataFrame({"case": ["a"], column: ["x"]}))
    assert words in str(refused.value)
    assert "did you mean" not in str(refused.value)
