"""`groundswell table`: files in, files out, whole or not at all, and no larger in memory than needed."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import polars as pl
import pytest
from click.testing import CliRunner, Result
from groundswell.cli import cli
from groundswell.engine.common.problem import InputError
from groundswell.engine.facts import Case
from groundswell.engine.frames import ranges
from groundswell.engine.packs.loading import load_packs
from groundswell.engine.readings.meaning import Meaning
from groundswell.engine.tables.run import Run
from tables_at_random import differences, meant, nested, some_cases, tables, told_apart

READ = {
    ".parquet": pl.read_parquet,
    ".csv": lambda path: pl.read_csv(path, infer_schema_length=None),
    ".jsonl": lambda path: pl.read_ndjson(path, infer_schema_length=None),
}


def run(*words: object) -> Result:
    """The command, with what it prints; an InputError is as much as its message."""
    return CliRunner().invoke(cli, ["table", *map(str, words)])


def write(table: pl.DataFrame, path: Path) -> Path:
    """Write a table by the end of the file's name."""
    if path.suffix == ".csv":
        table.write_csv(path)
    elif path.suffix == ".jsonl":
        table.write_ndjson(path)
    else:
        table.write_parquet(path)
    return path


@pytest.fixture
def cases() -> list[Case]:
    return told_apart(some_cases(3, 120))


@pytest.fixture
def given(tmp_path: Path, cases: list[Case]) -> tuple[Path, Path]:
    """Two tables in Parquet files, in the order of their labels."""
    one, other = tables(cases)
    return write(one, tmp_path / "cases.parquet"), write(other, tmp_path / "allies.parquet")


@pytest.mark.parametrize("written", READ)
@pytest.mark.parametrize("suffix", READ)
def test_every_form_can_be_read_and_written(
    suffix: str, written: str, tmp_path: Path, cases: list[Case]
) -> None:
    names = ("cases", "allies")
    files = [
        write(each, tmp_path / f"{name}{suffix}")
        for name, each in zip(names, tables(cases), strict=True)
    ]
    output = tmp_path / f"results{written}"
    assert run(files[0], "--allies", files[1], "-o", output).exit_code == 0
    assert list(differences(READ[written](output), meant(load_packs(), cases))) == []
    assert output.stat().st_mode & 0o777 == 0o600


def test_json_lines_with_sections_and_lists_of_allies(tmp_path: Path) -> None:
    cases = some_cases(5, 200)
    path = tmp_path / "cases.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in nested(cases)))
    assert run(path, "-o", tmp_path / "results.parquet").exit_code == 0
    found = pl.read_parquet(tmp_path / "results.parquet")
    assert list(differences(found, meant(load_packs(), cases))) == []


def test_a_pack_can_be_chosen(tmp_path: Path, given: tuple[Path, Path], cases: list[Case]) -> None:
    output = tmp_path / "results.parquet"
    done = run(given[0], "--allies", given[1], "-o", output, "--pack", "one_pager")
    assert done.exit_code == 0
    assert done.stderr == f"Wrote {output}: 120 cases.\n"
    found = pl.read_parquet(output)
    assert list(differences(found, meant(load_packs("one_pager"), cases))) == []


@pytest.fixture
def small_ranges(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ranges of so few cases that a small table takes many."""
    monkeypatch.setattr(ranges, "SIZE", 40)


@pytest.mark.parametrize(
    ("suffix", "mixed"),
    [
        (".parquet", ()),
        (".parquet", ("cases",)),
        (".parquet", ("allies",)),
        (".parquet", ("cases", "allies")),
        (".csv", ("cases", "allies")),
        (".jsonl", ("allies",)),
    ],
)
@pytest.mark.usefixtures("small_ranges")
def test_ranges_give_what_the_whole_gives_in_any_order(
    suffix: str, mixed: tuple[str, ...], tmp_path: Path, cases: list[Case]
) -> None:
    """Also where allies and cases are in another order, and nothing is left behind but the results."""
    files = []
    for name, each in zip(("cases", "allies"), tables(cases), strict=True):
        rows = each.sample(fraction=1, shuffle=True, seed=4) if name in mixed else each
        files.append(write(rows, tmp_path / f"{name}{suffix}"))
    output = tmp_path / "results.parquet"
    assert run(files[0], "--allies", files[1], "-o", output).exit_code == 0
    assert list(differences(pl.read_parquet(output), meant(load_packs(), cases))) == []
    assert sorted(tmp_path.iterdir()) == sorted([*files, output])


@pytest.mark.usefixtures("small_ranges")
def test_tables_in_order_are_never_copied(
    tmp_path: Path, given: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("no copy of a case is put on disk")

    monkeypatch.setattr(ranges, "fill", refuse)
    assert run(given[0], "--allies", given[1], "-o", tmp_path / "results.parquet").exit_code == 0


def test_small_tables_are_never_copied_in_any_order(
    tmp_path: Path, cases: list[Case], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ranges, "fill", None)
    mixed = tables(cases)[0].sample(fraction=1, shuffle=True, seed=1)
    path = write(mixed, tmp_path / "cases.csv")
    assert run(path, "-o", tmp_path / "results.parquet").exit_code == 0


@pytest.mark.usefixtures("small_ranges")
def test_no_more_than_a_range_is_held_at_once(
    given: tuple[Path, Path],
) -> None:
    one, other = (pl.scan_parquet(path) for path in given)
    number = 0
    with ranges.in_ranges(one, other, given[0].parent) as through:
        for cases, allies in through():
            assert allies is not None
            assert len(cases) <= 40
            assert set(allies["case"]) <= set(cases["case"])
            number += 1
    assert number == 3


@pytest.mark.usefixtures("small_ranges")
def test_rules_over_allies_get_a_row_for_each_ally(
    tmp_path: Path, given: tuple[Path, Path]
) -> None:
    cases = told_apart(some_cases(3, 120))
    named = pl.read_parquet(given[1]).with_row_index("name").cast({"name": pl.String})
    named.write_parquet(given[1])
    second = tmp_path / "of-allies.csv"
    output = tmp_path / "results.csv"
    done = run(given[0], "--allies", given[1], "-o", output, "--allies-out", second)
    assert done.exit_code == 0
    found = pl.read_csv(second, infer_schema_length=None).sort("name").to_dicts()
    assert found == list(of_allies(cases))
    assert second.stat().st_mode & 0o777 == 0o600


def of_allies(cases: list[Case]) -> Iterator[dict[str, Any]]:
    """What `meaning` says of every ally, in order."""
    pack = load_packs()
    meaning = Meaning(pack)
    number = 0
    for label, case in enumerate(cases):
        nonviolent = case.movement.nonviolent is not False
        movement = case.movement.model_copy(update={"nonviolent": nonviolent})
        findings = meaning.findings(case.model_copy(update={"movement": movement}))
        for place, ally in enumerate(findings.allies):
            kinds = {
                "natural": ally["natural_ally"],
                "strategic": ally["strategic_ally"],
                "peeled_off": ally["peeled_off"],
            }
            verdicts = {name: each[place] for name, each in findings.ally_rules.items()}
            yield {"case": label, "name": number, **kinds, **verdicts}
            number += 1


def test_without_allies_there_is_nothing_to_say_of_each(tmp_path: Path) -> None:
    path = write(pl.DataFrame({"case": [1]}), tmp_path / "cases.csv")
    done = run(path, "-o", tmp_path / "a.csv", "--allies-out", tmp_path / "b.csv")
    assert "there are no allies in this table" in str(done.exception)
    assert list(tmp_path.iterdir()) == [path]


def with_huge(cases: pl.DataFrame) -> pl.DataFrame:
    """Two rows of each hundred have a word that turnout cannot be."""
    row = pl.int_range(pl.len()) % 100
    huge = pl.when(row == 7).then(pl.lit("huge")).otherwise("turnout.size")
    return cases.with_columns(huge.alias("turnout.size"))


@pytest.mark.usefixtures("small_ranges")
@pytest.mark.parametrize("mixed", [False, True])
def test_wrong_rows_are_all_named_and_nothing_is_written(
    mixed: bool, tmp_path: Path, cases: list[Case]
) -> None:
    """Those of the last range, too, whatever came before them."""
    one, other = tables(cases)
    one = with_huge(one)
    other = pl.concat([other, other.tail(1).with_columns(case=pl.lit(999, pl.Int64))])
    if mixed:
        one = one.reverse()
    files = [write(one, tmp_path / "cases.parquet"), write(other, tmp_path / "allies.parquet")]
    (tmp_path / "results.csv").write_text("what was there before\n")
    done = run(files[0], "--allies", files[1], "-o", tmp_path / "results.csv")
    assert isinstance(done.exception, InputError)
    labels = "107, 7" if "cases 107, 7" in str(done.exception) else "7, 107"
    rows = f"2 rows: cases {labels}; rows {'13, 113' if mixed else '8, 108'}"
    assert list(map(str, done.exception.problems)) == [
        f"{files[1]}: case: has no row in the table of cases (1 row: case 999; row {len(other)})",
        f'{files[0]}: turnout.size: cannot be "huge" (allowed: small, sizeable, mass) ({rows})',
    ]
    assert (tmp_path / "results.csv").read_text() == "what was there before\n"
    assert len(list(tmp_path.iterdir())) == 3


@pytest.mark.usefixtures("small_ranges")
def test_rows_that_are_skipped_are_listed_in_a_file(tmp_path: Path, cases: list[Case]) -> None:
    one, other = tables(cases)
    files = [write(with_huge(one), tmp_path / "a.csv"), write(other, tmp_path / "b.csv")]
    output, second = tmp_path / "results.parquet", tmp_path / "of-allies.parquet"
    done = run(
        *(files[0], "--allies", files[1], "-o", output, "--allies-out", second),
        *("--invalid", "skip"),
    )
    assert done.exit_code == 0
    aside = tmp_path / "results.parquet.set-aside.csv"
    assert done.stderr == (
        f"Wrote {output}: 118 cases.\nWrote {second}.\nSome rows were set aside; {aside} lists them.\n"
    )
    listed = pl.read_csv(aside)
    assert sorted(listed["case"]) == [7, 107]
    assert listed["column"].unique().to_list() == ["turnout.size"]
    assert aside.stat().st_mode & 0o777 == 0o600
    expected = [row for row in meant(load_packs(), cases) if row["case"] % 100 != 7]
    assert list(differences(pl.read_parquet(output), expected)) == []
    rows = set(pl.read_parquet(second)["case"])
    assert rows == set(other["case"].cast(pl.String)) - {"7", "107"}


def test_labels_keep_their_zeros_in_csv(tmp_path: Path) -> None:
    path = tmp_path / "cases.csv"
    path.write_text("case,turnout.size\n007,mass\n7,small\n")
    assert run(path, "-o", tmp_path / "results.csv").exit_code == 0
    lines = (tmp_path / "results.csv").read_text().splitlines()
    assert [line.split(",")[0] for line in lines[1:]] == ["007", "7"]


def test_labels_that_are_numbers_in_one_table_and_text_in_the_other_meet(tmp_path: Path) -> None:
    one = write(pl.DataFrame({"case": [1, 2]}), tmp_path / "cases.parquet")
    rows = pl.DataFrame({"case": ["2"], "support": ["active_ally"]})
    other = write(rows, tmp_path / "allies.csv")
    assert run(one, "--allies", other, "-o", tmp_path / "results.csv").exit_code == 0
    found = pl.read_csv(tmp_path / "results.csv").sort("case")
    assert found["natural"].to_list() == [0, 1]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("no-such.csv", "-o", "out.csv"), "no-such.csv: there is no such file"),
        ((".", "-o", "out.csv"), "this is a folder; name a file"),
        (("cases.csv", "-o", "out.xlsx"), "out.xlsx: must end in one of .parquet, .csv, .jsonl"),
        (("cases.txt", "-o", "out.csv"), "cases.txt: must end in one of .parquet, .csv, .jsonl"),
        (("broken.parquet", "-o", "out.csv"), "broken.parquet: cannot be read as Parquet"),
        (("cases.csv", "-o", "cases.csv"), "cases.csv: this file is used for something else here"),
        (("cases.csv", "-o", "nowhere/out.csv"), "out.csv: its folder does not exist"),
        (("cases.csv", "-o", "out.csv", "--on", "local"), "not the address of a Spark cluster"),
        (("cases.csv", "-o", "out.csv", "--from", "navco"), "is not NAVCO 2.0 by campaign-years"),
    ],
)
def test_what_cannot_be_done_is_said_in_words(
    words: tuple[str, ...], message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("cases.csv", "cases.txt", "broken.parquet"):
        (tmp_path / name).write_text("case\n1\n")
    before = sorted(tmp_path.iterdir())
    done = run(*words)
    assert isinstance(done.exception, InputError)
    assert message in str(done.exception)
    assert sorted(tmp_path.iterdir()) == before


def test_what_tables_need_is_named_where_it_is_missing(tmp_path: Path) -> None:
    code = (
        "import sys, importlib.util as u; found = u.find_spec; "
        "u.find_spec = lambda name, *a: None if name == 'polars' else found(name, *a); "
        "sys.argv = ['groundswell', 'table', 'a.csv', '-o', 'b.csv']; "
        "from groundswell.cli import main; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], check=False, capture_output=True, text=True, cwd=tmp_path
    )
    assert done.returncode == 2
    assert done.stderr == (
        "groundswell: tables need more packages; install them: pip install 'groundswell[table]'\n"
    )


def test_the_core_imports_none_of_what_tables_need() -> None:
    code = (
        "import sys, groundswell, groundswell.cli; "
        "print([name for name in ('polars', 'narwhals', 'pyarrow', 'pandas') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_progress_is_told_after_each_range(
    tmp_path: Path, given: tuple[Path, Path], small_ranges: None
) -> None:
    told: list[int] = []
    Run(load_packs(), told=told.append).files(*given, tmp_path / "results.csv")
    assert told == [40, 80, 120]


def test_a_random_order_is_not_taken_for_an_order(tmp_path: Path) -> None:
    labels = list(range(50))
    up = pl.DataFrame({"case": labels}).lazy()
    assert ranges.in_order(up, once=True)
    Random(1).shuffle(labels)
    assert not ranges.in_order(pl.DataFrame({"case": labels}).lazy(), once=True)
    again = pl.DataFrame({"case": [1, 1, 2]}).lazy()
    assert ranges.in_order(again, once=False)
    assert not ranges.in_order(again, once=True)
    assert not ranges.in_order(pl.DataFrame({"case": [1, None, 2]}).lazy(), once=False)
