"""The HTML report: one file that stands by itself, with the content of the Markdown report."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from groundswell import Case, advise
from groundswell.engine.files.case_files import read_case
from groundswell.engine.reports.html import html
from groundswell.engine.reports.report import content, markdown
from groups_at_length import NAMES, NUMBERS, case_of
from html_page import Page, check
from markdown_it import MarkdownIt
from places import ROOT
from running import Run

CASES = sorted((ROOT / "cases").glob("*.yaml"))
CASE = ROOT / "cases" / "hong-kong-2019.yaml"


@pytest.mark.parametrize("brief", [False, True])
@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_page_stands_by_itself(path: Path, brief: bool) -> None:
    page = check(html(advise(read_case(str(path))), brief=brief))
    assert page.named("html") == [{"lang": "en", "dir": "ltr"}]
    for landmark in ("header", "main", "footer", "h1"):
        assert len(page.named(landmark)) == 1
    assert {"class": "skip", "href": "#advice"} in page.named("a")
    assert page.headings[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(page.headings))
    for head in page.named("th"):
        assert head["scope"] in ("col", "row")


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("kind", NAMES)
def test_any_groups_leave_a_page_that_stands_by_itself(kind: str, number: int) -> None:
    advice = advise(case_of(kind, number))
    page = check(html(advice))
    names = [ally.name for ally in advice.allies]
    assert len(page.named("bdi")) >= len(names)
    assert all(name in page.words for name in names)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_it_says_all_that_the_markdown_report_says_in_the_same_order(path: Path) -> None:
    """Each line of the Markdown report stands in the page, the paragraphs in the same order."""
    advice = advise(read_case(str(path)))
    tokens = MarkdownIt("commonmark").enable("table").parse(markdown(advice))
    said = Page(html(advice)).words.lower()
    place = 0
    for number, token in enumerate(tokens):
        if token.type != "inline":
            continue
        text = " ".join(
            "".join(
                part.content for part in token.children or [] if part.type != "softbreak"
            ).split()
        )
        text = re.sub(r"^(Why|Not if|Not settled): ", "", text).lower()
        if text.startswith("not on the map"):
            continue  # the picture itself names them
        if answered := re.match(r"(yes|no|not known): ", text):
            for check in text[answered.end() :].rstrip(".").split(". "):  # there it is a table
                assert check in said, check
            continue
        text = text.removesuffix(")")  # the page, which shows all steps, says here whose they are
        assert text in said, text
        if tokens[number - 1].type == "heading_open":
            found = said.find(text, place)
            assert found >= place
            place = found


def test_names_are_kept_to_themselves() -> None:
    name = "مجلس العمال"
    allies = [{"name": name, "support": "active_ally", "closeness": "none"}]
    text = html(advise(Case.model_validate({"case": name, "allies": allies})))
    assert f"<h1>Advice: <bdi>{name}</bdi></h1>" in text
    assert f'<th scope="row"><bdi>{name}</bdi></th>' in text
    assert f">\u2068{name}\u2069</text>" in text


@pytest.mark.parametrize(
    "name", ["<b>x</b>", "</title><script>alert(1)</script>", '"><img src=x>', "&lt;"]
)
def test_a_name_is_only_text(name: str) -> None:
    ally = {"name": name, "support": "active_ally", "closeness": "close", "loyalty": "loyal"}
    advice = advise(Case.model_validate({"case": name, "allies": [ally]}))
    plain = advise(Case.model_validate({"case": "x", "allies": [{**ally, "name": "x"}]}))
    for brief in (False, True):
        found, usual = Page(html(advice, brief=brief)), Page(html(plain, brief=brief))
        assert name in found.words
        tags = [tag for tag, _ in found.tags if tag not in ("text", "tspan")]
        assert tags == [tag for tag, _ in usual.tags if tag not in ("text", "tspan")]


def test_it_is_always_the_same() -> None:
    for path in CASES:
        assert html(advise(read_case(str(path)))) == html(advise(read_case(str(path))))


def test_a_page_out_of_scope_has_no_pictures_and_no_lists() -> None:
    page = check(html(advise(Case.model_validate({"movement": {"nonviolent": False}}))))
    assert [each["class"] for each in page.named("svg")] == ["mark"]
    assert not page.named("table") or "Where this comes from" in page.words


def test_the_name_of_the_file_says_the_format(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "advice.HTML"
    assert run("advise", CASE, "-o", path) == (0, "", f"Wrote {path}\n")
    assert path.read_text(encoding="utf-8") == run("advise", CASE, "--format", "html").out
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_template_of_ones_own_takes_its_place(run: Run, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "report.html.j2").write_text("<p>{{ advice.case }} {{ pictures.map.title }}</p>")
    out = run("advise", CASE, "--format", "html", "--templates", mine).out
    assert out == "<p>Hong Kong 2019 Map of allies</p>"
    built_in = run("advise", CASE, "--templates", mine).out
    assert built_in == run("advise", CASE).out


def test_a_fault_in_ones_own_template_is_told_with_its_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "report.html.j2").write_text(
        '{% extends "page.html.j2" %}\n\n{{ advise }}\n{% block advice %}{{ frist }}{% endblock %}'
    )
    ended = run("advise", CASE, "--format", "html", "--templates", tmp_path)
    assert ended.status == 2
    assert "report.html.j2:4" in ended.err
    assert "there is nothing called frist here; did you mean first?" in ended.err


def test_a_template_of_ones_own_may_use_the_frame_and_the_facts(run: Run, tmp_path: Path) -> None:
    source = (
        '{% extends "page.html.j2" %}{% block advice %}<p>{{ movement.stage }}</p>{% endblock %}'
    )
    (tmp_path / "report.html.j2").write_text(source)
    page = check(run("advise", CASE, "--format", "html", "--templates", tmp_path).out)
    assert "people are out" in page.words
    assert len(page.named("p")) == 3


def test_the_checks_of_a_brief_report_are_those_of_the_whole() -> None:
    advice = advise(read_case(str(CASE)))
    told = " ".join(line.checks for line in content(advice)["ready"])
    assert all(line.check in told for line in advice.readiness)
