"""Comments on the line of free text: YAML cuts the text off, and that is told; other comments stay."""

from __future__ import annotations

from pathlib import Path

import pytest
from groundswell import load_packs
from groundswell.engine.authoring.starter import start_pack
from groundswell.engine.common.problem import InputError
from groundswell.engine.facts import Case
from groundswell.engine.files.case_files import parse_case
from running import Run

CURE = "put all of the text in quotes, or the comment on a line of its own"
LOST = f"the text behind # is not read, because # begins a comment; {CURE}"
NOTHING = f"nothing is read here, because # begins a comment; {CURE}"


def told(text: str) -> list[str]:
    with pytest.raises(InputError) as caught:
        parse_case(text, "f")
    return [str(problem) for problem in caught.value.problems]


@pytest.mark.usefixtures("_both_parsers")
@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("case: Ferry #7\n", f"f:1: case: {LOST} (column 13)"),
        ("case:\n  Ferry\n  crews  #7\n", f"f:3: case: {LOST} (column 10)"),
        ("case: #PayUs 2031\n", f"f:1: case: {NOTHING} (column 7)"),
        ("case: 7 # branch\n", f"f:1: case: {LOST} (column 9)"),
        ("{case: Ferry #7\n}", f"f:1: case: {LOST} (column 14)"),
        ("allies:\n- name: Ø crews #7\n", f"f:2: allies[0].name: {LOST} (column 17)"),
        ("allies:\n- {name: Crews #7\n  , support: neutral}",
         f"f:2: allies[0].name: {LOST} (column 16)"),
        ("allies:\r\n- name: # seven\r\n", f"f:2: allies[0].name: {NOTHING} (column 9)"),
    ],
)  # fmt: skip
def test_text_that_is_cut_off_in_a_case_is_told_with_its_place(text: str, problem: str) -> None:
    assert told(text) == [problem]


def test_names_that_differ_only_in_what_is_cut_off_are_told_as_cut_off() -> None:
    text = "allies:\n- name: Crews #7\n- name: Crews #8\n"
    assert told(text) == [
        f"f:2: allies[0].name: {LOST} (column 15)",
        f"f:3: allies[1].name: {LOST} (column 15)",
    ]


def test_all_else_that_is_wrong_is_told_beside_it() -> None:
    assert len(told("case: Ferry #7\nmovement: {stage: peak}\n")) == 2


@pytest.mark.usefixtures("_both_parsers")
@pytest.mark.parametrize(
    "text",
    [
        "# ours\ncase: Ferry\n# and\nmovement: # here\n  stage: mobilized # peak\n",
        "case: 'Ferry #7' # ours\nas_of: 2019 # about\n",
        "case: Ferry#7\nmovement:\n  nonviolent: yes # said so\n",
        "case:\n# the label\nallies_complete: no # more to come\n",
        "allies: # those we know\n- name: >- # folded\n    Crews # 7\n  support: neutral # so far\n",
    ],
)
def test_other_comments_stay(text: str) -> None:
    assert isinstance(parse_case(text), Case)


@pytest.mark.parametrize(
    ("file", "old", "new", "place"),
    [
        ("city-share-a-calendar.yaml", "title: Share one", "title: Share #1", "3: title"),
        ("city-share-a-calendar.yaml", "- Choose one who", "- Choose #1 who",
         "16: advise.steps[1]"),
        ("definitions.yaml", "says: five or", "says: five #5", "5: city_many_members.says"),
        ("pack.yaml", "title: City", "title: City #1", "3: title"),
        ("pack.yaml", "short: handbook", "short: handbook #1", "11: sources.city-handbook.short"),
    ],
)  # fmt: skip
def test_text_that_is_cut_off_in_a_pack_is_told(
    file: str, old: str, new: str, place: str, run: Run, tmp_path: Path
) -> None:
    start_pack(tmp_path / "city")
    path = tmp_path / "city" / file
    path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")
    status, _, err = run("rules", "list", "--rules", tmp_path / "city")
    assert status == 2
    assert f"{path}:{place}: {LOST}" in err


NOTED = (
    "what stands behind # is printed, because it is part of the text; put a note to yourself on a "
    "line of its own before the text"
)


def test_a_note_inside_a_text_is_noted_with_its_place_and_a_number_is_not(tmp_path: Path) -> None:
    start_pack(tmp_path / "city")
    for file, old, new in (
        ("city-share-a-calendar.yaml", "    With many", "    With #1 or # how many?\n    and many"),
        ("definitions.yaml", "says: five or more", "says: 'five # or six' #"),
        ("pack.yaml", "  What this pack adds", "  # What\n  this pack # adds"),
    ):
        path = tmp_path / "city" / file
        path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
    loaded = load_packs(directories=[tmp_path / "city"])
    assert [str(each).partition("/city/")[2] for each in loaded.notes] == [
        f"pack.yaml:5: about: {NOTED} (column 3)",
        f"definitions.yaml:5: city_many_members.says: {NOTED} (column 15)",
        f"city-share-a-calendar.yaml:13: advise.summary: {NOTED} (column 16)",
    ]


def test_a_title_that_nobody_can_see_is_refused(run: Run, tmp_path: Path) -> None:
    start_pack(tmp_path / "city")
    path = tmp_path / "city" / "city-share-a-calendar.yaml"
    text = path.read_text("utf-8").replace("title: Share one calendar", 'title: "\\u200b"')
    path.write_text(text, "utf-8")
    status, _, err = run("rules", "list", "--rules", tmp_path / "city")
    problem = "title: holds no sign that can be seen; write something"
    assert (status, err) == (2, f"{path}:3: {problem}\n")


def test_a_comment_that_leaves_a_bracket_open_is_named(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "case.yaml"
    file.write_text("allies:\n- {name: nurses #7, pillar: health}\n- {name: dockers}\n")
    ended = run("advise", file)
    assert ended.status == 2
    assert "a bracket is opened and not closed" in ended.err
    assert "what stands behind # is a comment: put text with # in quotes" in ended.err
