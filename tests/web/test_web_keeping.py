"""What of the pages is taken along, what is forgotten, and what never gets into them."""

from __future__ import annotations

import json
from random import Random

import pytest
from cases_at_random import random_case
from groundswell import advise
from groundswell.engine.facts import ALLY_FACTS
from groundswell.engine.interview import Interview
from groundswell.engine.packs.pack import RulePack
from groundswell.engine.portable import page as portable
from groundswell.engine.reports.formats import FORMATS
from groundswell.engine.serve.http.limits import Limits
from groundswell.engine.web.sessions import Sessions
from groundswell.engine.web.words import IN_PAGES
from places import HONG_KONG
from visitor import PAGES, Page, Visitor, case_of, client, served

ABOUT = [(path.removeprefix("ally."), fact) for path, fact in ALLY_FACTS.items() if fact.values]


def test_every_form_of_the_advice_can_be_taken_along(visitor: Visitor, pack: RulePack) -> None:
    visitor.upload(HONG_KONG.read_bytes())
    case = case_of(visitor)
    links = [link for link in visitor.get("/save").links if link.startswith("/download/")]
    assert len(links) > len(FORMATS)
    for link in links:
        found = visitor.client.get(link)
        assert found.status_code == 200
        assert found.headers["content-disposition"].startswith("attachment; filename=")
        assert "Hong" not in found.headers["content-disposition"]
    expected = advise(case, pack, share=True).to_json()
    assert visitor.download("to-hand-on.json").decode() == expected
    in_words_of_pages = FORMATS["md"].written(advise(case, pack), None, **IN_PAGES)
    assert visitor.download("advice.md") == in_words_of_pages
    assert visitor.client.get("/download/advice.exe").status_code == 404


def test_the_questionnaire_can_be_taken_along_as_one_file_without_an_answer(
    visitor: Visitor, pack: RulePack
) -> None:
    before = visitor.client.get("/take/groundswell.html")
    visitor.upload(HONG_KONG.read_bytes())
    for path in ("/", "/save"):
        assert "/take/groundswell.html" in visitor.get(path).links
    found = visitor.client.get("/take/groundswell.html")
    assert found.headers["content-disposition"] == 'attachment; filename="groundswell.html"'
    assert found.text == before.text == portable.page([pack])


@pytest.mark.parametrize(("name", "look"), [("one-page", "brief"), ("two-weeks", "plan")])
def test_one_page_and_the_next_two_weeks_can_be_handed_on(
    visitor: Visitor, pack: RulePack, name: str, look: str
) -> None:
    visitor.upload(HONG_KONG.read_bytes())
    found = visitor.download(f"{name}-to-hand-on.md")
    shared = advise(case_of(visitor), pack, share=True)
    assert found == FORMATS["md"].written(shared, None, **{**IN_PAGES, look: True})
    assert b"pro-establishment legislators" not in found
    assert found != visitor.download(f"{name}.md")
    assert visitor.client.get(f"/download/{name}-to-hand-on.json").status_code == 404


def test_a_wrong_case_file_is_refused_with_every_problem_and_nothing_is_lost(
    visitor: Visitor,
) -> None:
    visitor.begin()
    visitor.answer("building")
    saved = visitor.download("case.yaml")
    page = visitor.upload(b"movement:\n  stage: bilding\nturnout:\n  size: huge\nx: 1\n")
    assert visitor.response.request.method == "GET"
    assert "Line 2: “Where does your movement stand today?”" in page.text
    assert "The nearest is “We are gathering people, or starting again”" in page.text
    assert "Line 4" in page.text
    assert "Line 5" in page.text
    assert visitor.download("case.yaml") == saved
    assert "There is nothing" in visitor.upload(b"").text
    token = visitor.page.form("/upload").values["token"]
    sent = visitor.client.post("/upload", data={"token": token})
    assert (sent.status_code, sent.headers["location"]) == (303, "/upload")


def test_a_wrong_case_file_of_somebody_without_answers_is_told_and_loading_again_sends_nothing(
    visitor: Visitor,
) -> None:
    page = visitor.upload(b"movement:\n  stage: bilding\n")
    assert visitor.response.request.method == "GET"
    for again in (page, visitor.get("/upload")):
        assert "Line 2: “Where does your movement stand today?”" in again.text
    assert "Go on with your answers" not in visitor.get("/").text
    visitor.upload(b"movement:\n  stage: building\n")
    assert visitor.path == "/answers"
    assert "Line 2" not in visitor.get("/upload").text


@pytest.mark.parametrize("path", ["/all", "/groups", "/question/movement.stage", "/section"])
def test_a_file_in_the_place_of_text_is_refused_in_words_and_nothing_is_lost(
    visitor: Visitor, path: str
) -> None:
    visitor.begin()
    visitor.answer("building")
    saved = visitor.download("case.yaml")
    token = visitor.get("/all").form("/all").values["token"]
    for name in ("answer:movement.structure", "new", "answer", "section", "do"):
        sent = visitor.client.post(path, data={"token": token}, files={name: b"x: 1"})
        assert sent.status_code == 422
        assert "A file came where text is asked for" in sent.text
    assert visitor.download("case.yaml") == saved


def test_after_a_restart_the_page_says_so_and_a_downloaded_case_file_brings_all_back(
    visitor: Visitor, pack: RulePack
) -> None:
    visitor.upload(HONG_KONG.read_bytes())
    saved = visitor.download("case.yaml")
    form = visitor.get("/question/movement.stage").form("/question/movement.stage")
    again = Visitor(served(pack))
    again.client.cookies = visitor.client.cookies
    for page in (again.get("/advice"), again.send(form, {"answer": "building"})):
        assert again.response.status_code == 410
        assert page.headline == "Your answers are no longer here"
    token = again.page.form("/upload").values["token"]
    files = {"file": ("case.yaml", saved)}
    again.seen(again.client.post("/upload", data={"token": token}, files=files))
    assert again.path == "/answers"
    assert again.download("case.yaml") == saved


def test_forgetting_and_leaving_forget_everything(pack: RulePack) -> None:
    app = served(pack)
    for action, asks, place in (("/forget", True, "/forgotten"), ("/leave", False, "/blank")):
        visitor = Visitor(app)
        visitor.begin()
        visitor.answer("yes")
        assert len(app.desk.sessions) == 1
        page = visitor.get("/answers")
        if asks:
            assert action in page.links
            page = visitor.get(action)
            assert len(app.desk.sessions) == 1
        visitor.send(page.form(action), button=("sure", "yes") if asks else (None, ""))
        assert visitor.path == place
        assert len(app.desk.sessions) == 0
        assert visitor.get("/answers").headline.startswith("There are no answers here")


def test_what_would_lose_answers_asks_once_and_keeps_them_where_the_answer_is_no(
    visitor: Visitor,
) -> None:
    visitor.begin()
    visitor.answer("yes")
    saved = visitor.download("case.yaml")
    page = visitor.begin("all")
    assert (visitor.path, page.headline) == ("/begin", "Begin anew?")
    token = page.form("/begin").values["token"]
    asked = visitor.seen(visitor.client.post("/forget", data={"token": token}))
    assert asked.headline == "Forget everything?"
    assert visitor.download("case.yaml") == saved
    visitor.send(page.form("/begin"), button=("sure", "yes"))
    assert visitor.path == "/all"  # as was chosen before the question
    assert visitor.download("case.yaml") != saved
    assert visitor.begin().headline != "Begin anew?"  # nothing is answered yet


def test_the_empty_page_says_nothing_of_where_it_comes_from(visitor: Visitor) -> None:
    page = visitor.get("/blank")
    assert "roundswell" not in page.text
    assert "movement" not in page.text
    assert page.links == []


def test_leaving_works_from_a_page_of_any_age(visitor: Visitor) -> None:
    assert visitor.seen(visitor.client.post("/leave")).headline == "This page is empty"


def test_answers_are_forgotten_an_hour_after_the_last_page(pack: RulePack) -> None:
    now = [0.0]
    limits = Limits()
    sessions = Sessions(limits, clock=lambda: now[0])
    visitor = Visitor(served(pack, sessions=sessions))
    visitor.begin()
    now[0] = 3599.0
    assert visitor.get("/answers") and visitor.response.status_code == 200
    now[0] += 3601.0
    sessions.sweep()
    assert len(sessions) == 0
    assert visitor.get("/answers") and visitor.response.status_code == 410


def test_a_session_is_not_found_after_its_time_though_nothing_swept_it(pack: RulePack) -> None:
    now = [0.0]
    limits = Limits()
    sessions = Sessions(limits, clock=lambda: now[0])
    name = sessions.begin(Interview(pack)).name
    now[0] = limits.idle
    assert sessions.find(name) is not None
    now[0] += limits.idle + 1
    assert sessions.find(name) is None
    assert len(sessions) == 0


def test_a_group_for_which_there_is_no_room_is_told_and_nothing_is_lost(pack: RulePack) -> None:
    visitor = Visitor(served(pack, limits=Limits(groups=2)))
    visitor.begin()
    visitor.add_group("dockers")
    visitor.add_group("teachers")
    page = visitor.add_group("police")
    assert "at most 2 groups" in page.text
    assert page.form("/groups").values["new"] == "police"
    assert len(case_of(visitor).allies or ()) == 2
    many = b"allies:\n" + b"".join(b"  - name: group %d\n" % n for n in range(3))
    assert "more than the pages can hold" in visitor.upload(many).text
    assert len(case_of(visitor).allies or ()) == 2


def test_signs_that_steer_a_page_never_get_into_a_name(visitor: Visitor) -> None:
    visitor.begin()
    visitor.add_group("do\u202eck\x07ers\u2066 ")
    assert [ally.name for ally in case_of(visitor).allies or ()] == ["dockers"]
    assert (
        "as text"
        in visitor.seen(
            visitor.client.post(
                "/groups",
                content=b"token="
                + visitor.page.form("/groups").values["token"].encode()
                + b"&do=close&answer=%FF",
                headers={"content-type": "application/x-www-form-urlencoded"},
            )
        ).text
    )


def test_what_is_written_stays_text(visitor: Visitor) -> None:
    visitor.begin()
    evil = '<script>alert(1)</script>"><img src=x>{{ 777*7 }}'
    visitor.add_group(evil)
    for path in PAGES:
        page = visitor.get(path)
        assert "<script>alert" not in page.text
        assert "<img" not in page.text
        assert "5439" not in page.text
    assert case_of(visitor).allies and (case_of(visitor).allies or ())[0].name == evil


def test_a_page_without_answers_says_where_to_begin(pack: RulePack) -> None:
    found = client(served(pack)).get("/answers")
    assert found.status_code == 404
    assert "/" in Page(found.text).links
    assert "allow them" in found.text


def test_with_hundreds_of_answers_the_questions_go_on_and_each_change_is_told(
    pack: RulePack,
) -> None:
    visitor = Visitor(served(pack))
    whole = random_case(Random(3), known=1.0, most_allies=0)
    groups = [
        {"name": f"group {n}", **{key: fact.values[n % len(fact.values)] for key, fact in ABOUT}}
        for n in range(40)
    ]
    data = whole.to_dict() | {"allies": groups, "allies_complete": True}
    data["movement"] |= {"nonviolent": True, "stage": "mobilized"}
    visitor.upload(json.dumps(data).encode(), "case.json")
    assert "Your answers" in visitor.get("/answers").text
    visitor.get("/question/movement.stage")
    visitor.answer("after_a_deal")
    assert "This changes your advice." in visitor.get("/next").text
    assert len(case_of(visitor).allies or ()) == 40


def test_after_a_change_one_comes_back_to_the_answer_unless_there_is_news(visitor: Visitor) -> None:
    visitor.upload(b"movement: {nonviolent: yes, stage: mobilized}\nallies: [{name: dockers}]\n")
    answers = visitor.get("/answers")
    for key in ("group-1.name", "movement.stage"):
        asked = visitor.get(f"/question/{key}?to=answers").form(f"/question/{key}")
        same = visitor.client.post(asked.action, data={**asked.values, "to": "answers"})
        anchor = same.headers["location"].removeprefix("/answers#")
        assert any(attributes.get("id") == anchor for _, attributes in answers.elements)
    changed = {**asked.values, "answer": "after_a_deal"}
    assert visitor.client.post(asked.action, data=changed).headers["location"] == "/answers"
    assert "This changes your advice" in visitor.get("/answers").text
