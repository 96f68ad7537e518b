"""The map in Markdown: a chart that every host can draw, or files, or nothing."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree

import pytest
from cases_at_random import called
from groundswell import Case, advise
from groundswell.engine.common.safe_text import is_visible
from groundswell.engine.pictures.group import groups_of
from groundswell.engine.pictures.mermaid import quadrant_chart, runs
from groundswell.engine.reports.report import markdown
from groups_at_length import NAMES, NUMBERS, case_of, in_one_place
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from places import CASES
from running import Run

CASE = CASES / "hong-kong-2019.yaml"
READER = MarkdownIt("commonmark").enable("table")

POINT = re.compile(r'    "([^"]+)": \[(0\.\d\d), (0\.\d\d)\]')
TEXT = r"[^\"<>`#;:%|\[\]{}\\\n]+"
RULES = [
    r"quadrantChart",
    rf"    accTitle: {TEXT}",
    rf"    accDescr: {TEXT}",
    rf'    x-axis "{TEXT}" --> "{TEXT}"',
    rf'    y-axis "{TEXT}" --> "{TEXT}"',
    *(rf'    quadrant-{number} "{TEXT}"' for number in (1, 2, 3, 4)),
]


def chart_of(case: Case) -> list[str]:
    """The lines of the chart in a report, without its fence."""
    fences = [token for token in READER.parse(markdown(advise(case))) if token.type == "fence"]
    assert [fence.info for fence in fences] == ["mermaid"] * len(fences)
    assert len(fences) <= 1
    return fences[0].content.splitlines() if fences else []


def check(lines: list[str]) -> list[tuple[str, float, float]]:
    """See that a chart keeps to what every version reads; its points."""
    for rule, line in zip(RULES, lines, strict=False):
        assert re.fullmatch(rule, line), line
    points = [POINT.fullmatch(line) for line in lines[len(RULES) :]]
    assert points
    assert all(points)
    found = [(p[1], float(p[2]), float(p[3])) for p in points if p]
    assert all(0.02 <= x <= 0.98 and 0.02 <= y <= 0.98 for _, x, y in found)
    assert all(re.fullmatch(TEXT, label) for label, _, _ in found)
    assert len({(x, y) for _, x, y in found}) == len(found)
    return found


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("kind", NAMES)
def test_the_chart_keeps_to_what_every_version_reads(kind: str, number: int) -> None:
    case = case_of(kind, number)
    placed = [ally for ally in case.allies or () if ally.support and ally.closeness]
    lines = chart_of(case)
    assert bool(lines) == bool(placed)
    if placed:
        assert 0 < len(check(lines)) <= len(placed)


@settings(deadline=None, max_examples=60)
@given(st.text(min_size=1, max_size=60).filter(is_visible))
def test_any_name_leaves_a_chart_that_can_be_read(name: str) -> None:
    ally = {"name": "a group", "support": "active_ally", "closeness": "some"}
    case = called(Case.model_validate({"allies": [ally]}), "march", name)
    points = check(chart_of(case))
    assert [(x, y) for _, x, y in points] == [(0.82, 0.38)]


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("students", "students"),
        ('the "old" guard', "the 'old' guard"),
        ("R&D", "R+D"),
        ("a]: [0.1, 0.1]\n    b", "a 0 1, 0 1 b"),
        ("http://example.org", "http example org"),
        ("<br/>x`y`%%z;#quot;", "br x y z quot"),
        ("မြန်မာ", "မြန်မာ"),
        ("!!!", "1"),
        ("x" * 30, "x" * 23 + "…"),
    ],
)
def test_a_label_holds_letters_and_what_is_harmless(name: str, label: str) -> None:
    ally = {"name": name, "support": "neutral", "closeness": "close"}
    (point,) = check(chart_of(Case.model_validate({"allies": [ally]})))
    assert point == (label, 0.5, 0.63)


def test_few_groups_have_names_at_different_heights() -> None:
    points = check(chart_of(in_one_place(5)))
    assert [label for label, _, _ in points] == [f"local group number {n}" for n in range(5)]
    heights = sorted(y for _, _, y in points)
    assert all(after - before >= 0.05 for before, after in pairwise(heights))


def test_many_groups_share_a_point_with_their_numbers_and_the_table_has_them() -> None:
    page = markdown(advise(in_one_place(30)))
    points = check(chart_of(in_one_place(30)))
    assert [label for label, _, _ in points] == ["1-30"]
    assert "| no. | group |" in page
    assert re.search(r"^\| 30 \| local group number 9 \|", page, re.MULTILINE)
    assert "| no. |" not in markdown(advise(in_one_place(3)))


def test_numbers_in_a_row_are_said_in_short() -> None:
    assert runs([1, 2, 3, 5, 7, 8]) == "1-3, 5, 7, 8"


def test_groups_that_are_not_on_the_map_are_named_below_it() -> None:
    allies = [{"name": "zebras", "support": "neutral", "closeness": "none"}, {"name": "yaks"}]
    page = markdown(advise(Case.model_validate({"allies": allies})))
    assert "*Not on the map, because support or closeness is not known: yaks.*" in page
    assert not quadrant_chart(groups_of(advise(Case.model_validate({"allies": allies[1:]}))))
    assert "Not on the map" not in markdown(advise(Case.model_validate({"allies": allies[1:]})))


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_chart_never_stands_in_text_or_data(form: str, run: Run) -> None:
    assert "quadrant" not in run("advise", CASE, "--format", form).out
    assert "quadrant" in run("advise", CASE).out


def test_no_pictures_means_none(run: Run) -> None:
    page = run("advise", CASE, "--pictures", "none").out
    assert "mermaid" not in page
    assert "![" not in page
    page = run("advise", CASE, "--pictures", "none", "--format", "html").out
    assert page.count("<svg") == page.count('<svg class="mark"') == 1


def test_pictures_as_files_stand_beside_the_report(run: Run, tmp_path: Path) -> None:
    report = tmp_path / "our (own) *advice*.md"
    ended = run("advise", CASE, "--pictures", "svg", "-o", report)
    assert ended.status == 0
    assert sorted(ended.err.splitlines()) == sorted(f"Wrote {p}" for p in tmp_path.iterdir())
    tokens = READER.parse(report.read_text(encoding="utf-8"))
    images = [part for token in tokens for part in token.children or [] if part.type == "image"]
    files = [tmp_path / unquote(str(image.attrs["src"])) for image in images]
    assert [file.name.rpartition("-")[2] for file in files] == [
        "readiness.svg", "map.svg", "spectrum.svg", "pillars.svg",
    ]  # fmt: skip
    assert sorted([report, *files]) == sorted(tmp_path.iterdir())
    for file, image in zip(files, images, strict=True):
        described = ElementTree.parse(file).getroot().find("{http://www.w3.org/2000/svg}desc")
        assert described is not None
        assert described.text == image.content
        assert file.stat().st_mode & 0o777 == 0o600
    assert not [token for token in tokens if token.type == "fence"]


def test_pictures_of_several_cases_do_not_take_each_others_place(run: Run, tmp_path: Path) -> None:
    run("advise", CASE, CASE, "--pictures", "svg", "--brief", "-o", tmp_path / "both.md")
    assert sorted(file.name for file in tmp_path.iterdir()) == [
        "both-1-map.svg", "both-2-map.svg", "both.md",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--pictures", "svg"], "--pictures svg writes files beside the report; name it with -o."),
        (["--pictures", "svg", "--format", "text"], "not for text."),
        (["--pictures", "mermaid", "--format", "html"], "is for --format md, not for html."),
        (["--brief", "--format", "json"], "--brief is for pages to read, not for json."),
        ([str(CASE), "--format", "html"], "'groundswell batch' writes one for each."),
    ],
)
def test_options_that_do_not_go_together_are_refused(
    options: list[str], message: str, run: Run
) -> None:
    ended = run("advise", CASE, *options)
    assert ended.status == 2
    assert message in " ".join(ended.err.split())
    assert not ended.out


def test_a_brief_report_has_the_names_that_belong_to_its_numbers() -> None:
    page = markdown(advise(in_one_place(13)), brief=True)
    assert "1: local group number 0 · 2: local group number 1 ·" in page
