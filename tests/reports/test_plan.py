"""The plan: what comes first in the next two weeks, on one page, with room for who and by when."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import pytest
from groundswell import Advice, Case, advise
from groundswell.engine.facts.case import case_of_facts
from groundswell.engine.files.case_files import read_case
from groundswell.engine.reports.html import html
from groundswell.engine.reports.pdf import pdf
from groundswell.engine.reports.plan import GROUPS
from groundswell.engine.reports.report import content, markdown
from groups_at_length import case_of
from html_page import Page, check
from insist import missing
from places import HONG_KONG, ROOT
from reading_markdown import READER
from running import Run

CASES = sorted((ROOT / "cases").glob("*.yaml"))
ROOM = ["what", "who (a role)", "by when", "how we know"]


@pytest.fixture(scope="module")
def hong_kong() -> Advice:
    return advise(read_case(str(HONG_KONG)))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_it_has_the_first_things_of_the_report_with_every_step(path: Path) -> None:
    advice = advise(read_case(str(path)))
    view = content(advice)
    page = Page(html(advice, plan=True)).words
    assert len(view["plan"].things) == len(view["first"]) > 0
    for number, (thing, first) in enumerate(
        zip(view["plan"].things, view["first"], strict=True), 1
    ):
        assert f"{number}. {thing.title}" in page
        assert first.title.rstrip(".") == thing.title
        assert all(step in page for step in thing.steps)
        assert all(thing.spare or len(thing.steps) > 3 for thing in view["plan"].things)
        assert thing.limits in page


def test_there_is_room_for_who_by_when_and_how_we_know(hong_kong: Advice) -> None:
    page = html(hong_kong, plan=True)
    check(page)
    heads = re.findall(r"<thead>(.*?)</thead>", page)
    assert len(heads) == len(content(hong_kong)["first"])
    for head in heads:
        assert re.findall(r'<th scope="col">(.*?)</th>', head) == ROOM
    assert f"| {' | '.join(ROOM)} |" in markdown(hong_kong, plan=True)
    for text in (Page(page).words, markdown(hong_kong, plan=True)):
        assert "Write roles on it, never names of persons." in text
        assert "Destroy it when the two weeks are over." in text
        assert "We look at this again on:" in text


def test_a_group_is_named_with_what_is_next_and_who_carries_the_risk(hong_kong: Advice) -> None:
    text = markdown(hong_kong, plan=True)
    assert "- civil servants: Find one worry that you share; speak to it in public. " in text
    assert "*Who carries the risk:* Its own people, with their work" in text


def test_a_violent_group_is_not_named_on_a_page_that_is_shared_out() -> None:
    group = {"name": "Street Fists", "support": "active_ally", "uses_violence": True}
    advice = advise(Case.model_validate({"allies": [group]}))
    for text in (markdown(advice, plan=True), Page(html(advice, plan=True)).words):
        assert "Name no group." in text
        assert "A group that uses violence: " in text
        assert "Street Fists" not in text


WEDGE = {"negotiation.partial_offer": True, "movement.stage": "mobilized"}
LARGE = {"turnout.size": "mass", "turnout.breadth": "several"}
DISCORD = {"coalition.shared_demands": False, "movement.structure": "decentralized"}


@pytest.mark.parametrize("wish", ["wanted", "divided", "not_wanted"])
@pytest.mark.parametrize("status", ["none", "offered", "scheduled", "underway"])
def test_an_offer_for_some_only_is_looked_at_first_and_nobody_answers_alone(
    wish: str, status: str
) -> None:
    talks = {"negotiation.wish": wish, "negotiation.status": status}
    case = case_of_facts({**WEDGE, **LARGE, **DISCORD, **talks, "negotiation.others_speak": False})
    text = markdown(advise(case), plan=True)
    assert "Look together at the offer that is for some of you only" in text
    assert text.count("we answer together") + text.count("nobody answers alone") == 1


@pytest.mark.parametrize(("kind", "most"), [("plain", GROUPS), ("long", GROUPS - 1)])
def test_many_groups_are_counted_and_sooner_where_their_names_are_long(
    kind: str, most: int, hong_kong: Advice
) -> None:
    text = markdown(advise(case_of(kind, 30)), plan=True)
    _, *parts = text.split("\n### ")
    named = [part.count("*Who carries the risk:*") for part in parts]
    assert max(named) == most
    assert re.search(r"- and \d+ more: see the report", text)
    assert "more: see the report" not in markdown(hong_kong, plan=True)


def test_what_is_held_off_is_said(hong_kong: Advice) -> None:
    text = markdown(hong_kong, plan=True)
    assert "**Hold off meanwhile:** Do not build a negotiating body" in text


def test_a_question_that_comes_first_has_a_line_of_its_own() -> None:
    text = markdown(advise(Case()), plan=True)
    assert "### 1. Find out:" in text
    assert "It decides the headline. Ask those of you who can know." in text


def test_where_the_advice_does_not_apply_there_is_no_plan() -> None:
    advice = advise(Case.model_validate({"movement": {"nonviolent": False}}))
    for text in (markdown(advice, plan=True), Page(html(advice, plan=True)).words):
        assert advice.why in text
        assert "by when" not in text
        assert "We look at this again" not in text


def test_its_markdown_is_read_as_it_is_meant(hong_kong: Advice) -> None:
    tokens = READER.parse(markdown(hong_kong, plan=True))
    assert len([each for each in tokens if each.type == "table_open"]) == 3
    assert not [each for each in tokens if each.type in ("html_block", "fence", "code_block")]


def one_page(advice: Advice) -> bool:
    try:
        import weasyprint  # noqa: F401 - imported to see whether Pango is there
        from pypdf import PdfReader
    except (ImportError, OSError):
        missing("WeasyPrint, Pango or pypdf")
    return len(PdfReader(BytesIO(pdf(advice, plan=True))).pages) == 1


def test_it_is_one_page_of_paper(hong_kong: Advice) -> None:
    assert one_page(hong_kong)


@pytest.mark.slow
@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_the_plan_of_every_worked_case_is_one_page(path: Path) -> None:
    assert one_page(advise(read_case(str(path))))


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["long", "Arabic"])
def test_the_plan_of_many_groups_is_one_page_too(kind: str) -> None:
    assert one_page(advise(case_of(kind, 30)))


def test_the_command_writes_it_in_every_form_for_people(run: Run, hong_kong: Advice) -> None:
    told = run("advise", HONG_KONG, "--plan")
    assert told == (0, markdown(hong_kong, plan=True), "")
    assert run("advise", HONG_KONG, "--plan", "--format", "html").out == html(hong_kong, plan=True)
    text = run("advise", HONG_KONG, "--plan", "--format", "text").out
    assert "The next two weeks: Hong Kong 2019" in text
    shared = run("advise", HONG_KONG, "--plan", "--share").out
    assert shared == markdown(advise(read_case(str(HONG_KONG)), share=True), plan=True)
    assert "civil servants" not in shared


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--plan", "--brief"], "--brief and --plan are two pages; ask for one of them."),
        (["--plan", "--format", "json"], "--plan is for pages to read, not for json."),
        (["--plan", "--pictures", "mermaid"], "--plan has no pictures."),
    ],
)
def test_what_does_not_go_together_is_refused(options: list[str], said: str, run: Run) -> None:
    ended = run("advise", HONG_KONG, *options)
    assert (ended.status, ended.out) == (2, "")
    assert said in " ".join(ended.err.split())


def test_a_batch_writes_plans_and_does_them_again_when_asked_for_something_else(
    run: Run, tmp_path: Path, hong_kong: Advice
) -> None:
    out = tmp_path / "out"
    assert run("batch", HONG_KONG, "-o", out).status == 0
    assert run("batch", HONG_KONG, "-o", out, "--plan", "--resume").status == 0
    assert (out / f"{HONG_KONG.stem}.md").read_text() == markdown(hong_kong, plan=True)
    refused = run("batch", HONG_KONG, "-o", tmp_path / "other", "--plan", "--format", "md,json")
    assert refused.status == 2
    assert "--plan is for pages to read, not for json" in refused.err


def test_a_template_of_your_own_can_lay_it_out(run: Run, tmp_path: Path) -> None:
    (tmp_path / "plan.md.j2").write_text(
        "{% for thing in plan.things %}{{ thing.title }}: {{ thing.steps | length }}\n{% endfor %}"
    )
    found = run("advise", HONG_KONG, "--plan", "--templates", tmp_path)
    assert found.out.startswith("Decide together how to answer the offer of talks: 4\n")
