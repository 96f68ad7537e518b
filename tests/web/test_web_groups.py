"""The table of groups: many at once, each in its row, and nothing that was typed is lost."""

from __future__ import annotations

import pytest
from groundswell.engine.facts import ALLY_FACTS
from groundswell.engine.interview import ALLIES, Interview
from groundswell.engine.interview.question import group_key
from groundswell.engine.interview.suggesting import likely_kinds
from groundswell.engine.packs.pack import RulePack
from visitor import Page, Visitor, case_of

ADD, GO_ON = ("do", "add"), ("do", "close")


def add(visitor: Visitor, *names: str, **rows: str) -> Page:
    """Name groups, one on each line, and fill in what stands in the rows."""
    form = visitor.get("/groups").form("/groups", ADD)
    return visitor.send(form, {**rows, "new": "\r\n".join(names)}, ADD)


def errors_at(page: Page) -> set[str]:
    """The fields that say that something is wrong with what stands in them."""
    return {
        str(attributes["id"]) for _, attributes in page.elements if "aria-invalid" in attributes
    }


def test_three_groups_are_named_placed_and_done_with_in_two_forms(visitor: Visitor) -> None:
    visitor.begin()
    page = add(visitor, "dockers", "- harbour police", "", "2. teachers")
    form = page.form("/groups", GO_ON)
    rows = {
        "answer:allies[0].support": "active_ally",
        "answer:allies[0].closeness": "none",
        "answer:allies[1].pillar": "police",
        "answer:allies[1].support": "passive_opponent",
        "answer:allies[2].closeness": "some",
        "answer": "all",
    }
    visitor.send(form, rows, GO_ON)
    assert visitor.path != "/groups"
    case = case_of(visitor)
    assert case.allies_complete is True
    assert [ally.name for ally in case.allies or ()] == ["dockers", "harbour police", "teachers"]
    assert [ally.support for ally in case.allies or ()] == ["active_ally", "passive_opponent", None]
    assert [ally.closeness for ally in case.allies or ()] == ["none", None, "some"]


def test_names_that_can_be_meant_otherwise_are_pointed_out(visitor: Visitor) -> None:
    visitor.begin()
    text = " ".join(add(visitor, "teachers, nurses", "Anna Kowalska", "dockers").text.split())
    assert (
        "One group: teachers, nurses. If these are several, remove it below, and write each on a "
        "line of its own." in text
    )
    assert "“Anna Kowalska”: if this is a person, remove it below" in text
    assert text.count("remove it below") == 2


def test_names_that_cannot_be_added_stay_in_their_field_and_the_others_are_kept(
    visitor: Visitor,
) -> None:
    visitor.begin()
    page = add(visitor, "dockers", "Dockers", "x" * 201, "teachers")
    assert [ally.name for ally in case_of(visitor).allies or ()] == ["dockers", "teachers"]
    assert page.form("/groups").values["new"].splitlines() == ["Dockers", "x" * 201]
    assert "Name 1: This is the name of another group" in page.text
    assert "Name 2: This is longer than 200 characters" in page.text
    assert page.title.startswith("Error: ")
    assert errors_at(page) == {"new"}


def test_what_is_wrong_in_a_row_is_said_there_and_all_else_is_kept(visitor: Visitor) -> None:
    visitor.begin()
    add(visitor, "dockers", "teachers")
    rows = {
        "answer:allies[1].name": "Dockers",
        "answer:allies[1].support": "neutral",
        "answer:allies[0].closeness": "close",
    }
    page = add(visitor, "nurses", **rows)
    assert errors_at(page) == {"f-group-2.name"}
    assert "#f-group-2.name" in page.links
    assert page.form("/groups").values["answer:allies[1].name"] == "Dockers"
    case = case_of(visitor)
    assert [ally.name for ally in case.allies or ()] == ["dockers", "teachers", "nurses"]
    assert (case.allies or ())[1].support == "neutral"
    assert (case.allies or ())[0].closeness == "close"


def test_what_is_chosen_for_the_whole_list_is_kept_with_the_names(visitor: Visitor) -> None:
    visitor.begin()
    add(visitor, "dockers")
    add(visitor, "teachers", answer="all")
    assert case_of(visitor).allies_complete is True
    add(visitor, "nurses")
    assert case_of(visitor).allies_complete is None  # the list was opened again
    form = visitor.get("/groups").form("/groups", GO_ON)
    page = visitor.send(form, {"new": "parents", "answer": "more"}, GO_ON)
    assert visitor.path == "/groups"  # what is new has a row to fill in
    assert case_of(visitor).allies_complete is False
    visitor.send(page.form("/groups", GO_ON), button=GO_ON)
    assert visitor.path != "/groups"


@pytest.mark.parametrize("page", ["/groups", "/all"])
@pytest.mark.parametrize("asked_for", ["/groups/1", "/groups/2/remove"])
def test_what_was_filled_in_is_kept_when_more_or_remove_of_a_group_is_pressed(
    visitor: Visitor, page: str, asked_for: str
) -> None:
    visitor.begin()
    add(visitor, "dockers", "teachers")
    form = visitor.get(page).form(page)
    rows = {"answer:allies[0].support": "neutral", "answer:allies[1].closeness": "some"}
    shown = visitor.send(form, {**rows, "new": "nurses"}, ("page", asked_for))
    assert visitor.path == asked_for
    assert shown.headline
    dockers, teachers, nurses = case_of(visitor).allies or ()
    assert (dockers.support, teachers.closeness, nurses.name) == ("neutral", "some", "nurses")


def test_more_of_a_group_leads_nowhere_while_something_in_the_rows_is_wrong(
    visitor: Visitor,
) -> None:
    visitor.begin()
    add(visitor, "dockers", "teachers")
    form = visitor.get("/groups").form("/groups", ADD)
    page = visitor.send(form, {"answer:allies[1].name": "dockers"}, ("page", "/groups/1"))
    assert visitor.path == "/groups"
    assert errors_at(page) == {"f-group-2.name"}


@pytest.mark.parametrize(
    "elsewhere", ["https://example.org/", "//example.org", "/leave", "/groups/0"]
)
def test_a_form_leads_to_pages_of_groups_alone(visitor: Visitor, elsewhere: str) -> None:
    visitor.begin()
    add(visitor, "dockers")
    visitor.send(visitor.get("/groups").form("/groups", ADD), {}, ("page", elsewhere))
    assert visitor.path == "/groups"


@pytest.mark.parametrize(("page", "button"), [("/groups", ADD), ("/all", (None, ""))])
def test_enter_never_presses_the_button_of_one_group(
    visitor: Visitor, page: str, button: tuple[str | None, str]
) -> None:
    visitor.begin()
    add(visitor, "dockers")
    assert visitor.get(page).form(page).buttons[0] == button


def test_going_on_without_a_word_on_the_whole_list_asks_for_one(visitor: Visitor) -> None:
    visitor.begin()
    add(visitor, "dockers")
    page = visitor.send(visitor.page.form("/groups", GO_ON), button=GO_ON)
    assert visitor.path == "/groups"
    assert "#close" in page.links
    assert any(attributes.get("id") == "close" for _, attributes in page.elements)


def test_from_the_groups_one_goes_back_to_the_question_before_them(visitor: Visitor) -> None:
    visitor.begin()
    asked = visitor.path
    visitor.answer("yes")
    page = add(visitor, "dockers", "teachers")
    assert asked in page.links
    visitor.send(page.form("/groups", GO_ON), {"answer": "all"}, GO_ON)
    visitor.get("/next")
    visitor.answer("dont_know")
    page = visitor.get("/groups")
    assert asked in page.links


def test_no_kind_is_chosen_before_somebody_chooses_it(visitor: Visitor) -> None:
    visitor.begin()
    page = add(visitor, "student union", "police")
    form = page.form("/groups", ADD)
    for number in range(2):
        key = f"answer:{group_key(number, 'pillar')}"
        assert form.values[key] == ""
        assert form.options[key][0] == ""
    visitor.send(form, button=ADD)
    assert all(ally.pillar is None for ally in case_of(visitor).allies or ())


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        ("harbour police", {"police"}),
        ("Student Union", {"education", "labour"}),
        ("pro-democracy parties", {"party"}),
        ("the judges", {"courts"}),
        ("code name 7", set()),
        ("نقابة عمال الموانئ", set()),
        ("an association of people", set()),
    ],
)
def test_kinds_are_suggested_by_the_words_of_a_name(name: str, kinds: set[str]) -> None:
    assert set(likely_kinds(name)) == kinds


def test_while_the_list_is_written_its_rows_take_the_place_of_single_questions(
    visitor: Visitor,
) -> None:
    visitor.upload(b"movement: {stage: mobilized}\nallies: [{name: dockers}]\n")
    for _ in range(30):
        visitor.get("/next")
        visitor.pass_turns()
        if visitor.path == "/groups":
            break
        assert not visitor.path.startswith("/question/group-")
        form = visitor.page.form(visitor.path)
        unsaid = (None, "") if form.options else ("unsaid", "dont_know")
        visitor.send(form, {"answer": "dont_know"}, unsaid)
    assert visitor.path == "/groups"


def test_with_hundreds_of_groups_each_has_only_a_page_of_its_own(visitor: Visitor) -> None:
    visitor.begin()
    page = add(visitor, *(f"group {number}" for number in range(60)))
    assert not [name for name in page.form("/groups").values if name.startswith("answer:")]
    assert ("page", "/groups/60") in page.form("/groups").buttons
    add(visitor, "one more")
    assert len(case_of(visitor).allies or ()) == 61


def test_who_is_against_you_is_not_asked_after_for_liking_nor_who_has_no_ties_for_loyalty(
    pack: RulePack,
) -> None:
    other_kinds = set(ALLY_FACTS["ally.pillar"].values) - {"police", "military", "courts"}
    named = Interview(pack).add_ally("a group").answer(ALLIES, "all")
    for support in ALLY_FACTS["ally.support"].values:
        for closeness in ALLY_FACTS["ally.closeness"].values:
            placed = named.answer("allies[0].support", support)
            placed = placed.answer("allies[0].closeness", closeness)
            if support == "active_opponent":
                assert "allies[0].liked" not in placed.waiting
            if closeness in ("none", "some"):
                for kind in other_kinds:
                    assert (
                        "allies[0].loyalty" not in placed.answer("allies[0].pillar", kind).waiting
                    )


def test_what_makes_no_difference_for_a_group_stands_apart(visitor: Visitor) -> None:
    visitor.begin()
    add(visitor, "harbour police")
    rows = {
        "answer:allies[0].support": "active_opponent",
        "answer:allies[0].closeness": "props_up",
    }
    add(visitor, **rows)
    before, apart, after = visitor.get("/groups/1").text.partition("make no difference")
    assert apart
    assert "Do your people like working with it?" not in before
    assert "Do your people like working with it?" in after
