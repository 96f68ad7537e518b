"""From sheets to case files: one row, one case; what does not fit is told and stops everything."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sheets_made import imported, run, text_sheet, workbook

KEYS = ("case", "movement.stage", "turnout.size")
ROWS = (KEYS, ("North", "mobilized", "mass"), ("South", "building", ""))


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1252"])
def test_any_delimiter_and_encoding_is_read(delimiter: str, encoding: str, tmp_path: Path) -> None:
    rows = (*ROWS, ("Québec", "stalled", "small"))
    found = imported(tmp_path, text_sheet(tmp_path / "a.csv", rows, delimiter, encoding))
    assert found["North"].to_dict() == {
        "movement": {"stage": "mobilized"},
        "turnout": {"size": "mass"},
        "case": "North",
    }
    assert found["South"].values == {"movement.stage": "building"}
    assert found["Québec"].case == "Québec"


def test_a_workbook_of_a_person_with_merged_titles_notes_and_a_remark_above(tmp_path: Path) -> None:
    rows = [
        ("Our survey, do not lose!",),
        (),
        ("", "Movement", "", "Ally 1", "", ""),
        ("Campaign", "Stage", "Member organizations", "Name", "Support for your cause", "Notes"),
        (
            "River",
            "People are out: marches, strikes, boycotts",
            3.0,
            "Nurses",
            "They act with us",
            "call back",
        ),
        (),
        ("Hill", "stalled", 1200, None, None, None),
    ]
    path = workbook(tmp_path / "ours.xlsx", {"Data": rows, "Empty": []}, ["B3:C3", "D3:E3"])
    found = imported(tmp_path, path)
    assert found["River"].to_dict() == {
        "movement": {"stage": "mobilized"},
        "coalition": {"organizations": 3},
        "allies": ({"name": "Nurses", "support": "active_ally"},),
        "case": "River",
    }
    assert found["Hill"].values == {"movement.stage": "stalled", "coalition.organizations": 1200}
    assert found["Hill"].allies is None
    told = run(path).output
    assert "Notes: left out" in told
    assert "the titles stand in row 4" in told


def test_groups_stand_on_a_second_sheet_and_say_their_case_by_number_or_label(
    tmp_path: Path,
) -> None:
    cases = [("start", "movement/stage", "_index"), ("x", "mobilized", 1), ("y", "building", 2)]
    groups = [
        ("allies/name", "allies/support", "_parent_index", "_index", "_parent_table_name"),
        ("Nurses", "neutral", 2, 1, "survey"),
        ("Police", "", 1, 2, "survey"),
        ("Press", "active_ally", 2, 3, "survey"),
    ]
    found = imported(tmp_path, workbook(tmp_path / "k.xlsx", {"survey": cases, "allies": groups}))
    first, second = found["k-2"], found["k-3"]
    assert [ally.name for ally in first.allies or ()] == ["Police"]
    assert [(ally.name, ally.support) for ally in second.allies or ()] == [
        ("Nurses", "neutral"),
        ("Press", "active_ally"),
    ]
    (tmp_path / "b").mkdir()
    labels = text_sheet(
        tmp_path / "g.csv", [("case", "name", "reach"), ("north", "Nurses", "high")]
    )
    both = imported(tmp_path / "b", text_sheet(tmp_path / "c.csv", ROWS), labels)
    assert [ally.reach for ally in both["North"].allies or ()] == ["high"]


def test_a_group_of_a_case_that_is_not_there_is_told(tmp_path: Path) -> None:
    labels = text_sheet(tmp_path / "g.csv", [("case", "name", "reach"), ("West", "Nurses", "high")])
    found = run(text_sheet(tmp_path / "c.csv", ROWS), labels)
    assert found.exit_code == 2
    assert "g.csv:2: case: there is no such case in the other sheet" in found.output


def test_one_column_for_each_answer_is_read(tmp_path: Path) -> None:
    rows = [
        ("case", "movement/stage/mobilized", "movement/stage/stalled"),
        ("A", 1, 0),
        ("B", "False", "True"),
        ("C", 0, 0),
    ]
    found = imported(tmp_path, text_sheet(tmp_path / "a.csv", rows))
    assert [each.movement.stage for each in found.values()] == ["mobilized", "stalled", None]
    both = text_sheet(tmp_path / "b.csv", [rows[0], ("A", 1, 1)])
    assert "two answers are chosen" in run(both).output


def test_a_column_that_nobody_knows_stops_everything(tmp_path: Path) -> None:
    sheet = text_sheet(
        tmp_path / "a.csv", [(*KEYS, "Colour of the flag"), ("A", "mobilized", "mass", "red")]
    )
    found = run(sheet, "-o", tmp_path / "out")
    assert found.exit_code == 2
    assert "a.csv: Colour of the flag: it is not known what this column holds" in found.output
    assert not (tmp_path / "out").exists()


def test_a_cell_that_does_not_fit_is_told_with_sheet_row_and_title(tmp_path: Path) -> None:
    rows = [KEYS, ("A", "mobilized", "mass"), ("B", "mobilised", "massive"), ("C", "", "massive")]
    path = workbook(tmp_path / "a.xlsx", {"First": rows})
    found = run(path, "-o", tmp_path / "out")
    assert found.exit_code == 2
    assert (
        'a.xlsx, sheet First:3: movement.stage: cannot be "mobilised"; did you mean mobilized?'
        in found.output
    )
    assert "turnout.size" in found.output
    assert "(2 rows: 3, 4)" in found.output
    partial = run(path, "-o", tmp_path / "out", "--partial")
    assert partial.exit_code == 3
    assert "This was left out:" in partial.output
    assert len([*(tmp_path / "out").iterdir()]) == 3


def test_the_map_is_written_corrected_and_used_again_next_month(tmp_path: Path) -> None:
    titles = ("Who", "How is it going on the whole?", "Flag")
    may = text_sheet(tmp_path / "may.csv", [titles, ("A", "great", "red"), ("B", "bad", "")])
    mapped = tmp_path / "map.yaml"
    first = run(may, "--map", mapped)
    assert first.exit_code == 2
    assert "no column of this sheet is known" in first.output
    assert run(may, "--map", mapped).exit_code == 2  # nothing was corrected
    text = mapped.read_text(encoding="utf-8")
    assert mapped.stat().st_mode & 0o077 == 0
    text = text.replace('"Who":', '"Who": case').replace('"Flag":', '"Flag": leave_out')
    text = text.replace(
        '"How is it going on the whole?":', '"How is it going on the whole?": turnout.trend'
    )
    text = (
        text.rstrip()
        + '\n    values:\n      "How is it going on the whole?":\n        "great": rising\n        bad: unknown\n'
    )
    mapped.write_text(text, encoding="utf-8")
    found = imported(tmp_path, may, more=["--map", mapped])
    assert found["A"].values == {"turnout.trend": "rising"}
    assert found["B"].values == {}
    assert mapped.read_text(encoding="utf-8") == text
    june = text_sheet(
        tmp_path / "june.csv",
        [titles, ("C", "great", ""), ("D", "odd", "")],
    )
    again = run(june, "--map", mapped)
    assert "june.csv:3: How is it going on the whole?: cannot be" in again.output


def test_a_map_with_a_word_that_there_is_not_says_the_line(tmp_path: Path) -> None:
    mapped = tmp_path / "map.yaml"
    mapped.write_text(
        'format: groundswell/map/1\nsheets:\n  - columns:\n      "case": movement.stag\n      "x": movement.stage\n    values:\n      "x":\n        "a": mobile\n',
        encoding="utf-8",
    )
    found = run(text_sheet(tmp_path / "a.csv", ROWS), "--map", mapped)
    assert "map.yaml:4: this is not a fact; did you mean movement.stage?" in str(found.exception)
    assert "map.yaml:8: cannot be" in str(found.exception)


def test_a_list_of_stakeholders_is_one_case_that_says_no_more_than_the_list(tmp_path: Path) -> None:
    rows = [
        (
            "Stakeholder",
            "Power (1-10)",
            "Interest",
            "Position",
            "Closeness to the leadership",
            "Comments",
        ),
        ("Police", 9, "low", "strongly opposed", "some ties", "secret"),
        ("Teachers", 5, "high", "supports", "", ""),
    ]
    sheet = text_sheet(tmp_path / "map.csv", rows)
    told = run(sheet, "-o", tmp_path / "out")
    assert told.exit_code == 0, told.output
    assert "Power (1-10): left out; it says neither" in told.output
    assert "“supports” does not say how strongly" in told.output
    assert (
        "The sheet does not say of its groups: kind of group, support for your cause" in told.output
    )
    found = imported(tmp_path, sheet)["map"]
    assert found.to_dict() == {
        "allies": (
            {"name": "Police", "support": "active_opponent", "closeness": "some"},
            {"name": "Teachers"},
        )
    }


def test_names_of_files_are_safe_and_no_two_are_alike(tmp_path: Path) -> None:
    rows = [
        ("case", "stage"),
        ("../../etc", ""),
        ("a/b", ""),
        ("A B", ""),
        ("CON", ""),
        ("", "stalled"),
    ]
    found = imported(tmp_path, text_sheet(tmp_path / "s.csv", rows))
    assert sorted(found) == sorted({"etc", "a-b", "A-B-2", "case-CON", "s-6"})


def test_cases_can_be_lines_of_one_file(tmp_path: Path) -> None:
    lines = tmp_path / "all.jsonl"
    assert run(text_sheet(tmp_path / "a.csv", ROWS), "-o", lines).exit_code == 0
    found = [json.loads(line) for line in lines.read_text(encoding="utf-8").splitlines()]
    assert [each["case"] for each in found] == ["North", "South"]
    assert run(text_sheet(tmp_path / "a.csv", ROWS), "-o", lines).exit_code != 0


def test_a_folder_that_holds_anything_is_left_alone(tmp_path: Path) -> None:
    sheet = text_sheet(tmp_path / "a.csv", ROWS)
    found = run(sheet, "-o", tmp_path)
    assert "this folder is not empty" in str(found.exception)
