"""The questionnaire in a real browser, served by a real process."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from browsing import (
    HONG_KONG,
    NAMES,
    SHOWN,
    Keyboard,
    Mouse,
    Person,
    Served,
    case_with_arabic_names,
    follow,
    window,
    with_answers,
)
from english_left import english_left
from groundswell import Case, advise, load_packs, read_case
from groundswell.engine.files.case_files import case_text, parse_case
from groups_at_length import NAMES as LONG
from insist import missing
from interviews import interviewed

if TYPE_CHECKING:
    from playwright.sync_api import Browser


pytestmark = pytest.mark.heavy


def test_a_whole_interview_by_keyboard_without_script_on_a_narrow_screen_with_arabic_names(
    server: Served, browser: Browser
) -> None:
    case = case_with_arabic_names()
    context = window(browser, java_script_enabled=False, viewport={"width": 320, "height": 640})
    person = Keyboard(context.new_page(), server.address, case)
    person.page.goto(server.address)
    person.tab_to("value", "one")
    person.enter()
    for _ in range(120):
        assert person.page.evaluate("document.documentElement.scrollWidth") <= 320, person.path
        if person.path == "/end":
            break
        person.answer()
    expected = interviewed(case, load_packs()).case
    assert person.saved() == case_text(expected)
    person.tab_to("href", "/advice")
    person.enter()
    assert person.page.evaluate("document.documentElement.scrollWidth") <= 320
    isolated = person.page.locator("bdi", has_text=NAMES[0])
    assert isolated.count() > 0
    assert isolated.first.evaluate("one => getComputedStyle(one).unicodeBidi") == "isolate"
    context.close()


def test_a_whole_interview_in_arabic_reads_from_the_right_on_every_page(
    server: Served, browser: Browser
) -> None:
    case = read_case(HONG_KONG)
    names = {ally.name for ally in case.allies or ()} | {case.case or ""}
    context = window(browser, viewport={"width": 390, "height": 844}, locale="ar")
    person = Mouse(context.new_page(), server.address, case)
    person.page.goto(server.address)
    follow(person.page, "button[value=one]")
    for _ in range(160):
        seen = person.page.evaluate("""() => ({
            language: document.documentElement.lang,
            direction: getComputedStyle(document.body).direction,
            wide: document.documentElement.scrollWidth,
            text: document.body.innerText,
        })""")
        assert (seen["language"], seen["direction"]) == ("ar", "rtl"), person.path
        assert seen["wide"] <= 390, person.path
        assert not english_left(seen["text"], "ar", names), person.path
        if person.path == "/end":
            break
        person.answer()
    assert person.path == "/end"
    person.page.goto(f"{server.address}/advice")
    text = person.page.inner_text("main")
    assert not english_left(text, "ar", names)
    found = advise(interviewed(case, load_packs()).case, load_packs(language="ar"))
    assert found.recommendations[0].title in text
    context.close()


@pytest.mark.parametrize("width", [320, 1280])
def test_long_and_foreign_names_make_no_page_wider_than_the_screen(
    server: Served, browser: Browser, width: int, tmp_path: Path
) -> None:
    case = case_with_arabic_names()
    names = (LONG["long"][2], LONG["CJK"][0], "W" * 200)
    allies = tuple(
        ally.model_copy(update={"name": name})
        for ally, name in zip(case.allies or (), names, strict=True)
    )
    file = tmp_path / "case.yaml"
    file.write_text(case_text(case.model_copy(update={"allies": allies})), encoding="utf-8")
    context = window(browser, viewport={"width": width, "height": 800})
    page = context.new_page()
    page.goto(server.address)
    page.set_input_files("#file", file)
    follow(page, "text=Go on with this file")
    wider = []
    for path in SHOWN:
        page.goto(f"{server.address}{path}")
        if page.evaluate("document.documentElement.scrollWidth") > width:
            wider.append(path)
    assert not wider
    context.close()


def test_going_back_and_loading_again_at_every_step_loses_nothing(
    server: Served, browser: Browser
) -> None:
    case = case_with_arabic_names()
    context = window(browser)
    person = Mouse(context.new_page(), server.address, case)
    page = person.page
    page.goto(server.address)
    follow(page, "text=One question a page")
    for _ in range(120):
        here = person.path
        if here == "/end":
            break
        before = person.saved()
        page.reload()
        assert person.path == here
        person.answer()
        answered, there = person.saved(), person.path
        page.go_back()
        assert page.locator("h1").count() == 1
        page.reload()
        page.go_forward()
        assert person.path == there
        page.reload()
        assert person.saved() == answered
        assert before != answered or "dont_know" in (person.closing(), "dont_know")
    assert person.saved() == case_text(interviewed(case, load_packs()).case)
    context.close()


def test_going_back_shows_the_answer_that_was_given_and_lets_it_be_changed(
    server: Served, browser: Browser
) -> None:
    context = window(browser)
    page = context.new_page()
    page.goto(server.address)
    follow(page, "text=One question a page")
    page.check("main input[value=yes]")
    follow(page, "text=Go on")
    page.check("main input[value=not_wanted]")
    follow(page, "text=Go on")
    page.go_back()
    assert page.locator("main input:checked").get_attribute("value") == "not_wanted"
    page.check("main input[value=divided]")
    follow(page, "text=Go on")
    assert page.locator("[role=status]").count() == 1
    follow(page, "main a:text-is('Back')")
    assert page.locator("main input:checked").get_attribute("value") == "divided"
    context.close()


def test_two_tabs_keep_each_their_own_answer(server: Served, browser: Browser) -> None:
    context = window(browser)
    one, other = context.new_page(), context.new_page()
    one.goto(server.address)
    follow(one, "text=One question a page")
    other.goto(f"{server.address}/question/turnout.size")
    one.goto(f"{server.address}/question/movement.stage")
    one.check("main input[value=stalled]")
    other.check("main input[value=mass]")
    follow(other, "text=Go on")
    follow(one, "text=Go on")
    saved = Person(one, server.address, Case()).saved()
    assert "stage: stalled" in saved
    assert "size: mass" in saved
    context.close()


@pytest.mark.parametrize("script", [True, False])
def test_a_restart_in_the_middle_is_said_and_a_downloaded_file_brings_all_back(
    server: Served, browser: Browser, tmp_path: Path, script: bool
) -> None:
    context = window(browser, java_script_enabled=script, accept_downloads=True)
    page = context.new_page()
    page.goto(server.address)
    page.set_input_files("#file", HONG_KONG)
    follow(page, "text=Go on with this file")
    follow(page, "nav >> text=Save")
    with page.expect_download() as downloading:
        page.click("text=Case file to read and edit")
    file = tmp_path / "case.yaml"
    downloading.value.save_as(file)
    page.goto(f"{server.address}/question/movement.stage")
    server.stop()
    server.start()
    page.check("main input[value=building]")
    follow(page, "text=Go on")
    assert page.locator("h1").inner_text() == "Your answers are no longer here"
    page.reload()
    assert page.locator("h1").inner_text() == "Your answers are no longer here"
    page.set_input_files("#file", file)
    follow(page, "text=Go on with this file")
    page.wait_for_url("**/answers")
    assert Person(page, server.address, Case()).saved() == file.read_text(encoding="utf-8")
    assert parse_case(file.read_text(encoding="utf-8")) == read_case(HONG_KONG)
    context.close()


@pytest.mark.parametrize("script", [True, False])
def test_leaving_shows_an_empty_page_and_going_back_shows_no_answers(
    server: Served, browser: Browser, script: bool
) -> None:
    context = window(browser, java_script_enabled=script)
    page = context.new_page()
    page.goto(server.address)
    page.set_input_files("#file", HONG_KONG)
    follow(page, "text=Go on with this file")
    follow(page, "nav >> text=Advice")
    page.click("text=Leave now")
    page.wait_for_url("**/blank")
    assert page.locator("h1").inner_text() == "This page is empty"
    assert not context.cookies()
    page.go_back()
    page.wait_for_load_state()
    assert "students" not in page.content()
    assert "Hong Kong" not in page.content()
    context.close()


def test_a_file_that_is_too_large_gets_a_page_that_says_so(
    server: Served, browser: Browser, tmp_path: Path
) -> None:
    large = tmp_path / "large.yaml"
    large.write_text("# " + "x" * 5_000_000, encoding="utf-8")
    context = window(browser)
    page = context.new_page()
    page.goto(server.address)
    page.set_input_files("#file", large)
    follow(page, "text=Go on with this file")
    assert page.locator("h1").inner_text() == "This is too large"
    context.close()


def test_the_server_writes_nothing_of_what_was_asked_or_answered(browser: Browser) -> None:
    server = Served()
    server.start()
    context = window(browser)
    page = context.new_page()
    page.goto(server.address)
    page.set_input_files("#file", HONG_KONG)
    follow(page, "text=Go on with this file")
    page.goto(f"{server.address}/advice")
    page.goto(f"{server.address}/nowhere")
    context.close()
    server.stop()
    lines = "".join(server.written).splitlines()
    assert set(lines) <= {
        "Open that address in a browser on this machine.",
        "Ctrl-C stops it and forgets everything.",
        "Stopped. Everything is forgotten.",
    }


def test_no_page_asks_for_anything_elsewhere_and_none_makes_the_browser_complain(
    server: Served, browser: Browser
) -> None:
    context = window(browser)
    page = context.new_page()
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    with_answers(page, server)
    for path in SHOWN:
        page.goto(server.address + path)
    assert all(url.startswith(server.address) for url in asked)
    assert not said
    context.close()


def test_the_first_key_leads_past_the_head_of_the_page(server: Served, browser: Browser) -> None:
    context = window(browser)
    page = context.new_page()
    page.goto(server.address)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the main part"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    context.close()


@pytest.mark.parametrize("script", [True, False])
def test_after_an_error_the_focus_is_on_what_is_wrong_and_each_line_leads_to_its_field(
    server: Served, browser: Browser, tmp_path: Path, script: bool
) -> None:
    wrong = tmp_path / "wrong.yaml"
    wrong.write_text("movement:\n  stage: bilding\n", encoding="utf-8")
    context = window(browser, java_script_enabled=script)
    page = context.new_page()

    def at_the_summary() -> bool:
        return page.title().startswith("Error: ") and page.evaluate(
            "document.activeElement.className === 'summary'"
        )

    def each_line_leads_to_its_field() -> bool:
        lines = page.locator(".summary a")
        for number in range(lines.count()):
            lines.nth(number).press("Enter")
            if page.evaluate("document.activeElement.matches('main a, body, main')"):
                return False
        return True

    page.goto(server.address)
    follow(page, "text=One question a page")
    follow(page, "text=Go on")
    assert at_the_summary() and each_line_leads_to_its_field()
    page.goto(f"{server.address}/question/coalition.organizations")
    page.fill("#answer", "many")
    follow(page, "text=Go on")
    assert at_the_summary() and each_line_leads_to_its_field()
    page.goto(f"{server.address}/groups")
    page.fill("#new", "dockers\nDockers")
    follow(page, "button[value=add]:not(.unseen)")
    page.fill("main table input[type=text]", "x" * 250)
    follow(page, "button[value=close]")
    assert page.locator(".summary li").count() == 2
    assert at_the_summary() and each_line_leads_to_its_field()
    page.goto(f"{server.address}/all")
    page.fill("[name='answer:coalition.organizations']", "many")
    follow(page, "main button >> text=/^Keep$/")
    assert at_the_summary() and each_line_leads_to_its_field()
    page.goto(f"{server.address}/upload")
    page.set_input_files("#file", wrong)
    follow(page, "text=Go on with this file")
    assert at_the_summary()
    context.close()


def test_that_chromium_is_insisted_on_where_everything_must_be_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(os.environ, "GROUNDSWELL_INSIST", "1")
    with pytest.raises(pytest.fail.Exception):
        missing("Chromium")


def test_the_menu_takes_two_lines_at_most_on_a_telephone(server: Served, browser: Browser) -> None:
    context = window(browser, viewport={"width": 390, "height": 844})
    page = context.new_page()
    with_answers(page, server)
    for path in ("/groups", "/all", "/answers", "/advice", "/closer"):
        page.goto(f"{server.address}{path}")
        tops = page.locator(".top nav a").evaluate_all("all => all.map(one => one.offsetTop)")
        assert len(set(tops)) <= 2, path
    context.close()
