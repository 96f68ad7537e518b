"""The questionnaire as pages, used by a browser without script."""

from __future__ import annotations

import re

import pytest
from faces import by_pages
from groundswell import advise, read_case
from groundswell.engine.files.case_files import case_text
from groundswell.engine.interview import ALLIES, Interview
from groundswell.engine.packs.pack import RulePack
from groundswell.engine.web.entries import slug_of
from interviews import interviewed
from places import HONG_KONG
from visitor import PAGES, Visitor, case_of

ARABIC = "نقابة عمال الموانئ"


def test_a_whole_interview_in_pages_gives_the_case_that_the_interview_gives(
    visitor: Visitor, pack: RulePack
) -> None:
    case = read_case(HONG_KONG)
    by_pages(visitor, case)
    expected = interviewed(case, pack).case
    assert visitor.download("case.yaml").decode() == case_text(expected)
    assert visitor.download("advice.json").decode() == advise(expected, pack).to_json()


def test_every_page_can_be_opened_and_has_one_headline_and_a_way_out(visitor: Visitor) -> None:
    visitor.begin()
    visitor.add_group(ARABIC)
    for path in PAGES:
        page = visitor.get(path)
        assert visitor.response.status_code == 200, path
        assert visitor.path == path
        assert sum(tag == "h1" for tag, _ in page.elements) == 1, path
        assert ("html", {"lang": "en", "dir": "ltr"}) in page.elements
        assert page.form("/leave").buttons


def test_no_name_is_in_a_title_or_an_address_and_each_stands_in_an_isolate(
    visitor: Visitor,
) -> None:
    visitor.begin()
    visitor.add_group(ARABIC)
    for path in PAGES:
        page = visitor.get(path)
        assert ARABIC not in page.title
        assert not any(ARABIC in (link or "") for link in page.links)
        shown = re.sub(r"<[^>]*>", lambda tag: "" if "value" in tag[0] else tag[0], page.text)
        for found in re.finditer(ARABIC, shown):
            before = shown[: found.start()]
            assert before.rstrip().endswith("<bdi>"), (path, before[-80:])


def test_no_field_is_kept_by_the_browser_or_sent_to_a_spelling_service(visitor: Visitor) -> None:
    visitor.begin()
    visitor.add_group(ARABIC)
    fields = 0
    for path in PAGES:
        for tag, attributes in visitor.get(path).elements:
            if tag == "textarea" or attributes.get("type") == "text":
                fields += 1
                assert attributes["autocomplete"] == "off", path
                assert attributes["spellcheck"] == "false", path
    assert fields > 5


def test_each_question_says_why_it_is_asked(visitor: Visitor, pack: RulePack) -> None:
    visitor.begin()
    visitor.add_group("dockers")
    interview = Interview(pack).add_ally("dockers")
    for key in interview.all_keys():
        page = visitor.get("/groups" if key == ALLIES else f"/question/{slug_of(key)}")
        assert visitor.response.status_code == 200
        assert "What this question decides" in page.text
        why = page.text.partition("What this question decides")[2].partition("</details>")[0]
        assert "<p>" in why


def test_a_question_without_an_answer_says_so_and_reloading_says_it_again(
    visitor: Visitor,
) -> None:
    visitor.begin()
    page = visitor.send(visitor.page.form(visitor.path))
    first = visitor.path
    for _ in range(2):
        assert visitor.path == first == "/question/movement.nonviolent"
        assert page.title.startswith("Error: ")
        assert "needs an answer" in page.text
        page = visitor.get(visitor.path)
    visitor.answer("yes")
    assert "Error" not in visitor.get(first).title


def test_a_number_that_is_none_is_shown_again_with_what_is_allowed(visitor: Visitor) -> None:
    visitor.begin()
    visitor.get("/question/coalition.organizations")
    page = visitor.answer("about ten")
    assert "must be a whole number" in page.text
    assert page.form(visitor.path).values["answer"] == "about ten"
    assert visitor.page.text.count('aria-invalid="true"') == 1


def test_a_number_can_be_left_unknown_and_written_in_arabic_digits(visitor: Visitor) -> None:
    visitor.begin()
    page = visitor.get("/question/coalition.organizations")
    visitor.send(page.form(visitor.path), button=("unsaid", "dont_know"))
    assert "I don&#39;t know" in visitor.get("/question/coalition.organizations").text
    visitor.answer("١٢")
    assert b"organizations: 12 " in visitor.download("case.yaml")


@pytest.mark.parametrize("key", ["case", "as_of"])
def test_a_text_can_be_left_unknown_and_what_is_written_stays_a_text(
    visitor: Visitor, key: str
) -> None:
    visitor.begin()
    form = visitor.get(f"/question/{key}").form(f"/question/{key}")
    visitor.send(form, button=("unsaid", "rather_not_say"))
    assert visitor.path != f"/question/{key}"
    assert "I&#39;d rather not say" in visitor.get(f"/question/{key}").text
    assert f"\n{key}:".encode() not in visitor.download("case.yaml")
    visitor.get("/question/case")
    visitor.answer("dont_know")
    assert b'case: "dont_know"' in visitor.download("case.yaml")


def test_changing_an_answer_says_how_the_advice_changes_and_leads_back_to_the_answers(
    visitor: Visitor,
) -> None:
    visitor.upload(HONG_KONG.read_bytes())
    visitor.get("/question/negotiation.wish?to=answers")
    page = visitor.answer("wanted")
    assert visitor.path == "/answers"
    for _ in range(2):
        assert "This changes your advice." in page.text
        assert "Headline now: Consolidate" in page.text
        page = visitor.get("/answers")
    visitor.get("/question/movement.stage?to=answers")
    page = visitor.send(visitor.page.form(visitor.path), {"answer": ""})
    assert page.form(visitor.path).values["to"] == "answers"


@pytest.mark.parametrize("place", ["/answers", "/advice"])
def test_a_change_comes_back_to_the_page_it_was_made_from(visitor: Visitor, place: str) -> None:
    visitor.upload(HONG_KONG.read_bytes())
    links = [link for link in visitor.get(place).links if link.startswith("/question/")]
    assert f"/question/movement.stage?to={place[1:]}" in links
    for link in links[::6]:
        page = visitor.get(link)
        assert place in page.links  # without a change
        visitor.send(page.form(visitor.path))
        assert visitor.path == place
    page = visitor.get(f"/groups?to={place[1:]}")
    page = visitor.send(page.form("/groups", ("do", "add")), {"new": "parents"}, ("do", "add"))
    assert visitor.path == "/groups"
    answers = {"answer": "all", "answer:allies[0].reach": "high"}
    visitor.send(page.form("/groups", ("do", "close")), answers, ("do", "close"))
    assert visitor.path == place
    assert re.search("This changes your advice|Your advice stays the same", visitor.page.text)


def test_a_change_where_the_headline_is_settled_comes_back_there_while_it_is_settled(
    visitor: Visitor,
) -> None:
    visitor.begin()
    while visitor.path != "/settled":
        options = visitor.page.form(visitor.path).options["answer"]
        visitor.answer("mobilized" if "mobilized" in options else options[0])
    settled = visitor.page.headline
    links = [link for link in visitor.page.links if link.endswith("?to=settled")]
    page = visitor.get(links[-1])
    assert "/settled" in page.links
    visitor.send(page.form(visitor.path))
    assert (visitor.path, visitor.page.headline) == ("/settled", settled)
    visitor.get("/question/negotiation.wish?to=settled")
    visitor.answer("dont_know")
    assert visitor.path in ("/settled", "/next") or visitor.path.startswith("/question/")


def test_an_address_names_no_page_to_come_back_to_but_our_own(visitor: Visitor) -> None:
    visitor.begin()
    for wrong in ("https://evil.example", "//evil.example", "forget", "/answers", ""):
        page = visitor.get(f"/question/movement.stage?to={wrong}")
        assert not any("evil" in link for link in page.links)
        assert "to" not in page.form(visitor.path).values


def test_going_back_and_loading_again_change_nothing(visitor: Visitor) -> None:
    visitor.begin()
    passed = []
    for _ in range(12):
        passed.append(visitor.path)
        options = visitor.page.form(visitor.path).options.get("answer", ["3"])
        visitor.answer(options[0])
        saved = visitor.download("case.yaml")
        for path in [*passed, "/next", "/answers", "/advice"]:
            visitor.get(path)
            assert visitor.response.status_code == 200
        assert visitor.download("case.yaml") == saved
        visitor.get("/next")
        visitor.pass_turns()
    for path in passed:  # sending the same answers again changes nothing either
        visitor.get(path)
        visitor.send(visitor.page.form(path))
    assert visitor.download("case.yaml") == saved


def test_two_pages_that_are_open_at_once_keep_each_their_own_answer(visitor: Visitor) -> None:
    visitor.begin()
    first = visitor.get("/question/movement.stage").form("/question/movement.stage")
    second = visitor.get("/question/turnout.size").form("/question/turnout.size")
    visitor.send(second, {"answer": "mass"})
    visitor.send(first, {"answer": "stalled"})
    saved = visitor.download("case.yaml").decode()
    assert "stage: stalled" in saved
    assert "size: mass" in saved


def test_the_page_with_all_questions_keeps_only_what_was_changed_on_it(visitor: Visitor) -> None:
    visitor.begin("all")
    old = visitor.get("/all").form("/all")
    visitor.get("/question/turnout.size")
    visitor.answer("mass")
    changes = {"answer:movement.stage": "building", "answer:coalition.communities": "4"}
    visitor.send(old, changes)
    saved = visitor.download("case.yaml").decode()
    assert "size: mass" in saved
    assert "stage: building" in saved
    assert "communities: 4" in saved
    visitor.send(visitor.get("/all").form("/all"), {"answer:turnout.size": ""})
    assert "size" not in visitor.download("case.yaml").decode()


def test_the_page_with_all_questions_keeps_what_is_right_and_says_what_is_wrong(
    visitor: Visitor,
) -> None:
    visitor.begin("all")
    changes = {
        "answer:movement.stage": "building",
        "answer:coalition.organizations": "-1",
        "answer:as_of": "2019-02-31",
        "new": "x" * 201,
    }
    page = visitor.send(visitor.page.form("/all"), changes)
    assert page.title.startswith("Error: ")
    for link in ("#f-coalition.organizations", "#f-as_of", "#new"):
        assert link in page.links
        assert any(attributes.get("id") == link[1:] for _, attributes in page.elements)
    assert b"stage: building" in visitor.download("case.yaml")
    assert page.form("/all").values["answer:as_of"] == "2019-02-31"


def test_groups_are_added_edited_and_removed(visitor: Visitor) -> None:
    visitor.begin()
    for name in ("dockers", ARABIC, "teachers"):
        visitor.add_group(name)
    page = visitor.get("/groups/2")
    changes = {"answer:allies[1].support": "active_ally", "answer:allies[1].name": "عمال"}
    visitor.send(page.form("/groups/2"), changes)
    assert visitor.path == "/groups"
    visitor.send(visitor.get("/groups/1/remove").form("/groups/1/remove"))
    case = case_of(visitor)
    assert [ally.name for ally in case.allies or ()] == ["عمال", "teachers"]
    assert (case.allies or ())[0].support == "active_ally"
    page = visitor.add_group("TEACHERS")
    assert "is the name of another group" in page.text
    assert page.form("/groups", ("do", "add")).values["new"] == "TEACHERS"


def test_a_page_about_a_group_that_was_removed_elsewhere_changes_no_other(
    visitor: Visitor,
) -> None:
    visitor.begin()
    for name in ("dockers", "teachers", "police"):
        visitor.add_group(name)
    question = visitor.get("/question/group-2.support").form("/question/group-2.support")
    group = visitor.get("/groups/2").form("/groups/2")
    everything = visitor.get("/all").form("/all")
    removal = visitor.get("/groups/2/remove").form("/groups/2/remove")
    visitor.send(visitor.get("/groups/1/remove").form("/groups/1/remove"))
    saved = visitor.download("case.yaml")
    for form, name in (
        (question, "answer"),
        (group, "answer:allies[1].support"),
        (everything, "answer:allies[1].support"),
        (removal, "unused"),
    ):
        page = visitor.send(form, {name: "active_ally"})
        assert "was changed on another page" in page.text
        assert visitor.download("case.yaml") == saved
    assert visitor.get("/groups/3") and visitor.response.status_code == 404
    assert visitor.get("/question/group-3.support") and visitor.response.status_code == 404


def test_a_section_can_be_chosen_to_go_on_with(visitor: Visitor) -> None:
    visitor.begin()
    page = visitor.get("/answers")
    form = next(f for f in page.forms if f.values.get("section") == "coalition")
    visitor.send(form)
    assert visitor.path.startswith("/question/coalition.")


def test_the_advice_can_be_read_after_every_answer(visitor: Visitor) -> None:
    visitor.begin()
    for _ in range(5):
        page = visitor.get("/advice")
        assert visitor.response.status_code == 200
        assert "What would change this advice" in page.text
        visitor.get("/next")
        visitor.pass_turns()
        visitor.answer(visitor.page.form(visitor.path).options["answer"][0])


def test_the_advice_stands_beside_the_answers_with_its_pictures(visitor: Visitor) -> None:
    visitor.upload(HONG_KONG.read_bytes())
    page = visitor.get("/advice")
    assert page.text.count("<svg") >= 3
    assert "Stay open and keep growing" in page.text
    assert "/question/movement.stage?to=advice" in page.links
