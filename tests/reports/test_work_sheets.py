"""The sheets to fill in: an agreement, preparing for talks, and which group next."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from drawing import drawn
from groundswell import Case, RulePack, advise, load_packs
from groundswell.engine.common.messages import say
from groundswell.engine.common.resources import table
from groundswell.engine.facts import ALLY_FACTS, FACTS
from groundswell.engine.reports.formats import ON_PAPER
from groundswell.engine.reports.paper.sheets import PRINTED, QUESTIONS, html, markdown
from groundswell.engine.reports.paper.worksheet import work_sheet
from html_page import Page, check
from insist import missing
from running import Run
from visitor import Visitor

SHEETS = [name for name in PRINTED if name != QUESTIONS]
PAGES = {"questions": 9, "agreement": 2, "talks": 3, "next-group": 3}
WANTED = {
    "movement": {"stage": "mobilized"},
    "negotiation": {"wish": "wanted"},
    "coalition": {"mandate": "none"},
}
BOTTOM = 51
"""How high the margin below a page is, in points."""


def words_of(found: object) -> Iterator[str]:
    """Every text of a sheet's file."""
    if isinstance(found, str):
        yield say(found) if found else ""
    elif isinstance(found, dict):
        for key, value in found.items():
            if key not in ("ask", "grid", "spectrum", "order", "check", "glossary"):
                yield from words_of(value)
    elif isinstance(found, list):
        for each in found:
            yield from words_of(each)


@pytest.mark.parametrize("name", SHEETS)
def test_a_sheet_stands_by_itself(name: str) -> None:
    found = check(html(name, load_packs()))
    assert found.named("html") == [{"lang": "en", "dir": "ltr"}]
    for landmark in ("header", "main", "h1"):
        assert len(found.named(landmark)) == 1
    assert found.headings[0] == 1


@pytest.mark.parametrize("name", SHEETS)
def test_markdown_and_the_page_say_the_same(name: str) -> None:
    text = " ".join(re.sub(r"[*_>|#]", " ", markdown(name, load_packs())).split())
    whole = Page(html(name, load_packs())).words
    for said in words_of(table(f"sheets/{name}.yaml")):
        plain = " ".join(said.split())
        assert plain in whole
        assert plain in text


@pytest.mark.parametrize("name", SHEETS)
def test_a_sheet_says_how_to_keep_it_and_asks_for_no_names(name: str) -> None:
    for page in (markdown(name, load_packs()), Page(html(name, load_packs())).words):
        said = " ".join(page.replace(">", " ").split())
        assert "destroy it" in said
        assert re.search(r"never (names of )?persons", said)
        assert not re.search(r"\b(safe|secure|you must)\b|!", said)


@pytest.mark.parametrize("name", SHEETS)
def test_texts_are_short(name: str) -> None:
    for said in words_of(table(f"sheets/{name}.yaml")):
        for sentence in re.split(r"(?<=[.?:])\s", said):
            assert len(sentence.split()) <= 26, sentence


def test_what_the_pack_knows_comes_from_the_pack() -> None:
    pack = load_packs()
    talks, groups = html("talks", pack), html("next-group", pack)
    for line in pack.readiness:
        assert f'<th scope="row">{line.check}</th>' in talks
    for path in ("negotiation.no_deal_plan", "negotiation.consequences"):
        assert FACTS[path].question in talks
        assert all(word.choice in talks for word in FACTS[path].words.values())
    for fact in (ALLY_FACTS["ally.pillar"], ALLY_FACTS["ally.support"]):
        assert all(f"</b> {word.choice}</li>" in groups for word in fact.words.values())
    fields = re.findall(r'<table class="spectrum">.*?</thead>', groups, re.DOTALL)
    assert re.findall(r'<th scope="col">(.*?)</th>', fields[0]) == [
        word.choice for word in ALLY_FACTS["ally.support"].words.values()
    ]


def test_which_group_comes_first_is_what_the_rule_says() -> None:
    pack = load_packs()
    (listed,) = re.findall(r'<ol class="order">(.*?)</ol>', html("next-group", pack), re.DOTALL)
    lines = [unescape(re.sub("<[^>]*>", "", each)) for each in re.findall("<li>(.*?)</li>", listed)]
    assert len(lines) == len(pack.rule["choose-which-group-next"].first)
    assert lines[0] == "support for your cause: d They agree with us, but do little"
    assert lines[-1] == "the risk of contact: a Low: they could lose little"


def test_a_pack_without_a_rule_or_a_list_leaves_it_out() -> None:
    bare = replace(load_packs(), rules=(), readiness=())
    assert "Take first" not in markdown("next-group", bare)
    assert say(work_sheet("talks", bare).parts[0][0].title) == "What it is about"


def test_rules_that_a_sheet_helps_with_are_rules() -> None:
    for sheet in PRINTED.values():
        assert sheet.helps <= set(load_packs().rule)


@pytest.mark.parametrize("name", SHEETS)
def test_the_command_prints_it_by_its_name(name: str, run: Run, tmp_path: Path) -> None:
    page = markdown(name, load_packs())
    assert run("new", "--print", name) == (0, page, "")
    assert run("new", "--print", name, "-") == (0, page, "")
    file = tmp_path / "ours.html"
    ended = run("new", "--print", name, file)
    assert (ended.status, ended.out) == (0, "")
    assert ended.err == f"Wrote {file}. Print it, fill it in together, and keep it safe.\n"
    assert file.read_text(encoding="utf-8") == html(name, load_packs())
    assert file.stat().st_mode & 0o777 == 0o600
    assert f"  {name} " in run("new", "--help").out


def test_the_questionnaire_has_a_name_too(run: Run) -> None:
    assert run("new", "--print", QUESTIONS) == run("new", "--print")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["--print", "talk"], "There is no sheet 'talk'. Did you mean 'talks'?"),
        (["--print", "aggreement", "a.pdf"], "no sheet 'aggreement'. Did you mean 'agreement'?"),
        (["--print", "poster"], "There are questions, agreement, talks and next-group."),
        (["talks"], "talks is a sheet to print: groundswell new --print talks talks.pdf"),
        (["--print", "talks", "a.md", "b.md"], "unexpected extra argument (b.md)"),
        (["a.yaml", "b.yaml"], "unexpected extra argument (b.yaml)"),
    ],
)
def test_a_wrong_name_is_answered_with_the_right_one(given: list[str], said: str, run: Run) -> None:
    ended = run("new", *given)
    assert (ended.status, ended.out) == (2, "")
    assert said in " ".join(ended.err.split())


def test_a_terminal_is_no_place_for_a_pdf(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(sys.stdout), "isatty", lambda _: True)
    ended = run("new", "--print", "talks", "--format", "pdf")
    assert ended.status == 2
    assert "groundswell new --print talks talks.pdf" in " ".join(ended.err.split())


@pytest.mark.parametrize("name", drawn(PRINTED, 2))
def test_on_paper_no_quarter_of_a_page_is_empty(name: str, run: Run, tmp_path: Path) -> None:
    try:
        import weasyprint  # noqa: F401 - imported to see whether Pango is there
        from pypdf import PdfReader
    except (ImportError, OSError):
        missing("WeasyPrint, Pango or pypdf")
    file = tmp_path / "sheet.pdf"
    assert run("new", "--print", name, file).status == 0
    pages = PdfReader(file).pages
    assert len(pages) == PAGES[name]
    for number, page in enumerate(pages, 1):
        places: list[float] = []

        def visit(text: str, page: list[float], line: list[float], *_: object) -> None:
            if text.strip() and not re.match(r"page \d", text.strip()):
                places.append(page[5] + page[3] * line[5])  # noqa: B023 - it is called at once

        page.extract_text(visitor_text=visit)
        assert BOTTOM < min(places) < BOTTOM + float(page.mediabox.height) / 4, number


def test_a_report_says_where_the_sheet_for_its_work_is() -> None:
    consolidate = advise(Case.model_validate(WANTED))
    line = "what the groups agree among themselves: groundswell new --print agreement"
    assert f"*On paper, to fill in together:* {line}" in consolidate.to_markdown()
    assert f"On paper, to fill in together: {line}" in Page(consolidate.to_html()).words
    growing = {"movement": {"stage": "building"}, "negotiation": {"wish": "not_wanted"}}
    assert "new --print" not in advise(Case.model_validate(growing)).to_markdown()


def test_in_a_browser_it_speaks_of_a_page_and_every_sheet_can_be_taken_along(
    visitor: Visitor, pack: RulePack
) -> None:
    visitor.upload(json.dumps(WANTED).encode())
    told = "“what the groups agree among themselves”, on the page “On paper”"
    assert told in visitor.get("/advice").text
    assert told in visitor.download("advice.md").decode()
    links = {link for link in visitor.get("/paper").links if link.startswith("/paper/")}
    at_hand = [form.suffix for form in ON_PAPER.values() if form.is_at_hand]
    assert links == {f"/paper/{name}{end}" for name in PRINTED for end in at_hand}
    assert visitor.client.get("/paper/talks.md").text == markdown("talks", pack)
    assert visitor.client.get("/paper/poster.md").status_code == 404
    assert visitor.client.get("/paper/talks.json").status_code == 404
