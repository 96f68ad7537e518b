"""A closer look in the browser: examples, why, what if, the way elsewhere, comparing, paper, printing."""

from __future__ import annotations

import pytest
from groundswell import advise, read_case
from groundswell.engine.explaining.comparison import compare
from groundswell.engine.explaining.pathfinder import paths
from groundswell.engine.explaining.why import why
from groundswell.engine.packs.pack import RulePack
from groundswell.engine.reports.formats import ON_PAPER
from groundswell.engine.reports.paper.sheets import PRINTED
from places import CASES, HONG_KONG
from visitor import Page, Visitor, case_of, served
from words_of_pages import of_files, read

OTHER = CASES / "hong-kong-2014.yaml"
PEEL_OFF = "/why/peel-off-strategic-allies"
LOOK = (None, "")
KEEP = ("do", "keep")


def said(page: Page) -> str:
    """What somebody reads on a page, with white space folded."""
    return " ".join(read(page.text.encode(), "html").split())


@pytest.fixture
def with_answers(visitor: Visitor) -> Visitor:
    """Somebody with the answers of a worked case."""
    visitor.upload(HONG_KONG.read_bytes())
    return visitor


def bring(visitor: Visitor, content: bytes) -> Page:
    """Bring a file to compare with."""
    token = visitor.get("/compare").form("/compare").values["token"]
    sent = visitor.client.post(
        "/compare", data={"token": token}, files={"file": ("other.yaml", content)}
    )
    return visitor.seen(sent)


# Examples.


def test_every_worked_case_can_be_looked_at_before_one_begins(pack: RulePack) -> None:
    app = served(pack)
    visitor = Visitor(app)
    links = [link for link in visitor.get("/examples").links if link.startswith("/examples/")]
    assert "/examples" in visitor.get("/").links
    assert len(links) == len(list(CASES.glob("*.yaml")))
    for link, path in zip(links, sorted(CASES.glob("*.yaml")), strict=True):
        case = read_case(path)
        page = visitor.get(link)
        assert visitor.response.status_code == 200
        assert advise(case, pack).headline in said(page)
        assert str(case.case) in said(page)
        assert str(case.case) not in page.title
        assert "Sources: " in said(page)
    assert visitor.get("/examples/99") and visitor.response.status_code == 404
    assert len(app.desk.sessions) == 0


def test_looking_at_an_example_leaves_ones_own_answers_as_they_are(visitor: Visitor) -> None:
    visitor.begin()
    visitor.answer("yes")
    saved = visitor.download("case.yaml")
    page = visitor.get("/examples/3")
    assert "/next" in page.links
    assert not any(link.startswith("/question/") for link in page.links)
    assert visitor.download("case.yaml") == saved


# Why.


def test_each_piece_of_advice_leads_to_why_it_is_given(
    with_answers: Visitor, pack: RulePack
) -> None:
    page = with_answers.get("/advice")
    standing = {
        each.rule for each in advise(case_of(with_answers), pack).recommendations if each.stands
    }
    assert {link for link in page.links if link.startswith("/why/")} == {
        f"/why/{rule}" for rule in standing
    }
    for rule in standing:
        page = with_answers.get(f"/why/{rule}")
        explained = why(case_of(with_answers), pack, rule).explanations
        for each in explained:
            assert each.title in said(page)
            for reason in each.because:
                assert reason.says in said(page)


def test_why_of_all_advice_tells_apart_what_is_given_what_waits_and_what_is_not(
    with_answers: Visitor, pack: RulePack
) -> None:
    page = with_answers.get("/why")
    found = why(case_of(with_answers), pack)
    rules = {each.name for each in found.explanations if each.kind == "rule"}
    assert {f"/why/{rule}" for rule in rules} <= set(page.links)
    advised = said(page).partition("What waits for an answer")[0]
    for each in found.rules_that("fires"):
        assert (each.title in advised) or each.gave_way_to
    assert with_answers.get("/why/no-such-advice") and with_answers.response.status_code == 404
    assert with_answers.get("/why/consolidated") and with_answers.response.status_code == 404


# What if.


def test_an_answer_that_is_supposed_shows_what_it_would_change_and_is_not_kept(
    with_answers: Visitor,
) -> None:
    saved = with_answers.download("case.yaml")
    assert "/what-if/negotiation.wish" in with_answers.get("/what-if").links
    with_answers.get("/what-if/negotiation.wish")
    page = with_answers.send(with_answers.page.form(with_answers.path), {"answer": "wanted"})
    for _ in range(2):
        assert "Headline then Consolidate before you enter the room" in said(page)
        assert "Advice that would fall away Now: Decide together" in said(page)
        assert "wanted" not in with_answers.path
        assert with_answers.download("case.yaml") == saved
        page = with_answers.get("/what-if/negotiation.wish")  # loaded again
    assert "Consolidate before" not in said(with_answers.get("/advice")).partition("Three")[0]


def test_an_answer_that_is_supposed_is_kept_where_that_is_chosen(with_answers: Visitor) -> None:
    with_answers.get("/what-if/negotiation.wish")
    with_answers.send(with_answers.page.form("/what-if/negotiation.wish"), {"answer": "wanted"})
    with_answers.send(with_answers.page.form("/what-if/negotiation.wish", KEEP), button=KEEP)
    assert with_answers.path == "/advice"
    assert case_of(with_answers).negotiation.wish == "wanted"
    assert "Kept. Your answer is now: Yes." in said(with_answers.page)


@pytest.mark.slow
def test_every_question_can_be_supposed_to_have_any_answer(visitor: Visitor) -> None:
    visitor.upload(b"movement: {stage: mobilized}\nallies: [{name: dockers}]\n")
    saved = visitor.download("case.yaml")
    links = [link for link in visitor.get("/what-if").links if link.startswith("/what-if/")]
    assert len(links) > 20
    assert "/what-if/group-1.name" not in links
    for link in links:
        form = visitor.get(link).form(link)
        for answer in form.options.get("answer", ["3"]):
            page = visitor.send(visitor.get(link).form(link), {"answer": answer})
            assert visitor.response.status_code == 200
            assert "If your answer were" in page.text
    assert visitor.download("case.yaml") == saved


def test_a_supposed_answer_that_is_none_is_told_as_in_the_question_itself(
    with_answers: Visitor,
) -> None:
    with_answers.get("/what-if/coalition.organizations")
    page = with_answers.send(with_answers.page.form(with_answers.path), {"answer": "many"})
    assert page.title.startswith("Error: ")
    assert "must be a whole number" in page.text
    assert "If your answer were" not in page.text


def test_a_supposed_answer_about_a_group_that_was_removed_is_about_no_other(
    visitor: Visitor,
) -> None:
    visitor.begin()
    for name in ("dockers", "teachers"):
        visitor.add_group(name)
    form = visitor.get("/what-if/group-1.support").form("/what-if/group-1.support")
    visitor.send(visitor.get("/groups/1/remove").form("/groups/1/remove"))
    page = visitor.send(form, {"answer": "active_ally"})
    assert "was changed on another page" in page.text


# The way to another headline.


def test_the_ways_to_each_headline_are_those_that_the_command_finds(
    with_answers: Visitor, pack: RulePack
) -> None:
    case = case_of(with_answers)
    goals = [link for link in with_answers.get("/path").links if link.startswith("/path/")]
    assert len(goals) == 4  # of five headlines but the one that is there
    for goal in goals:
        page = with_answers.get(goal)
        found = paths(case, goal.removeprefix("/path/"), pack)
        assert found.to_headline in said(page)
        for path in found.paths:
            for step in path.steps:
                assert step.after_says in said(page)
                assert f"/what-if/{step.fact}" in page.links
        for obstacle in found.obstacles:
            assert obstacle.needed in said(page)
    for wrong in ("out_of_scope", "nowhere"):
        assert with_answers.get(f"/path/{wrong}") and with_answers.response.status_code == 404


# Comparing.


def test_another_file_is_compared_and_ones_own_answers_stay(
    with_answers: Visitor, pack: RulePack
) -> None:
    saved = with_answers.download("case.yaml")
    page = bring(with_answers, OTHER.read_bytes())
    found = compare(case_of(with_answers), read_case(OTHER), pack)
    for text in (
        found.second.headline,
        *(each.second_says[1:] for each in found.facts if each.second is not None),
        *(each.title for each in (*found.came, *found.went, *found.moved, *found.reworded)),
        *found.allies_second_only,
        *found.allies_first_only,
    ):
        assert text in said(page), text
    assert said(with_answers.get("/compare")) == said(page)  # loading again sends nothing again
    assert with_answers.download("case.yaml") == saved
    form = page.form("/compare", ("do", "put-away"))
    page = with_answers.send(form, button=("do", "put-away"))
    assert found.second.headline not in said(page)


def test_the_same_answers_are_told_as_the_same(with_answers: Visitor) -> None:
    page = bring(with_answers, with_answers.download("case.yaml"))
    assert "Both say the same, and the advice is the same." in said(page)


def test_of_another_file_that_is_partly_wrong_the_rest_can_be_compared(
    with_answers: Visitor,
) -> None:
    page = bring(with_answers, b"movement: {stage: bilding, structure: centralized}\n")
    assert page.title.startswith("Error: ")
    assert "“bilding” is none of the answers" in said(page)
    form = page.form("/compare", ("anyway", "yes"))
    page = with_answers.send(form, button=("anyway", "yes"))
    assert "What is answered differently" in said(page)
    assert "There is nothing in this file." in bring(with_answers, b"").text


def test_the_other_file_is_forgotten_with_everything_else(pack: RulePack) -> None:
    app = served(pack)
    visitor = Visitor(app)
    visitor.upload(HONG_KONG.read_bytes())
    bring(visitor, OTHER.read_bytes())
    visitor.send(visitor.get("/compare").form("/leave"))
    assert len(app.desk.sessions) == 0
    visitor.upload(HONG_KONG.read_bytes())
    assert "What is answered differently" not in said(visitor.get("/compare"))


# On paper.


@pytest.mark.slow
def test_every_sheet_can_be_had_without_answers_and_without_words_of_files(
    visitor: Visitor, pack: RulePack
) -> None:
    links = [link for link in visitor.get("/paper").links if link.startswith("/paper/")]
    assert "/paper" in visitor.get("/").links
    at_hand = [form for form in ON_PAPER.values() if form.is_at_hand]
    assert len(links) == len(PRINTED) * len(at_hand)
    for link in links:
        found = visitor.client.get(link)
        assert found.status_code == 200
        assert found.headers["content-disposition"].startswith("attachment; filename=")
        assert not list(of_files(read(found.content, found.headers["content-type"]))), link
    for wrong in ("/paper/questions.exe", "/paper/nothing.pdf", "/paper/questions.json"):
        assert visitor.client.get(wrong).status_code == 404


def test_the_button_that_prints_is_there_only_with_script(with_answers: Visitor) -> None:
    page = with_answers.get("/advice")
    assert ("p", {"class": "print", "hidden": None}) in page.elements
    assert "print()" in with_answers.client.get("/page.js").text
