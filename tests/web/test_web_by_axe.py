"""axe finds nothing on any page of the questionnaire."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from browsing import (
    SHOWN,
    Mouse,
    Served,
    case_with_arabic_names,
    follow,
    window,
    with_answers,
)
from by_axe import violations
from groundswell import load_packs
from groundswell.engine.common.problem import InputError, Problem
from groundswell.engine.serve.http.refusal import Refusal
from groundswell.engine.web.application import shown
from places import CASES
from visitor import request_scope, served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page


pytestmark = pytest.mark.heavy

OTHER = CASES / "hong-kong-2014.yaml"


def broken(page: Page) -> list[str]:
    """What axe finds in light, in dark, and on a narrow screen."""
    found = []
    for scheme, width in (("light", 1200), ("dark", 320)):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        page.set_viewport_size({"width": width, "height": 800})
        for detail in page.locator("main details").all():
            detail.evaluate("one => { one.open = true }")
        if page.evaluate("document.documentElement.scrollWidth") > width:
            found.append(f"{page.url}, {scheme}: wider than {width}")
        for each in violations(page, target_size=True):
            places = [node["html"][:150] for node in each["nodes"]]
            found.append(f"{page.url}, {scheme}: {each['id']} {places}")
    return found


def test_axe_finds_nothing_on_any_page(server: Served, browser: Browser) -> None:
    context = window(browser)
    page = context.new_page()
    page.goto(server.address)
    found = broken(page)
    with_answers(page, server)
    for path in SHOWN:
        page.goto(server.address + path)
        found += broken(page)
    assert not found
    context.close()


def test_axe_finds_nothing_on_pages_that_say_that_something_is_wrong(
    server: Served, browser: Browser, tmp_path: Path
) -> None:
    wrong = tmp_path / "wrong.yaml"
    wrong.write_text("movement:\n  stage: bilding\n", encoding="utf-8")
    context = window(browser)
    page = context.new_page()
    page.goto(f"{server.address}/answers")  # no answers yet
    found = broken(page)
    page.goto(server.address)
    follow(page, "text=One question a page")
    follow(page, "text=Go on")
    assert page.title().startswith("Error: ")
    found += broken(page)
    page.goto(f"{server.address}/question/coalition.organizations")
    page.fill("#answer", "many")
    follow(page, "text=Go on")
    found += broken(page)
    page.goto(f"{server.address}/groups")
    follow(page, "button[value=close]")
    found += broken(page)
    page.fill("#new", "dockers\nDockers\n" + "x" * 250)
    follow(page, "button[value=add]:not(.unseen)")
    found += broken(page)
    page.goto(f"{server.address}/all")
    page.fill("[name='answer:coalition.organizations']", "many")
    page.fill("[name=new]", "x" * 250)
    follow(page, "main button >> text=/^Keep$/")
    assert page.title().startswith("Error: ")
    found += broken(page)
    page.set_viewport_size({"width": 1200, "height": 800})
    page.goto(f"{server.address}/upload")
    page.set_input_files("#file", wrong)
    follow(page, "text=Go on with this file")
    found += broken(page)
    page.goto(f"{server.address}/nowhere")
    found += broken(page)
    server.stop()
    server.start()
    page.goto(f"{server.address}/answers")
    assert "no longer here" in page.locator("h1").inner_text()
    found += broken(page)
    assert not found
    context.close()


def test_axe_finds_nothing_where_something_is_supposed_compared_or_asked_once_more(
    server: Served, browser: Browser
) -> None:
    context = window(browser)
    page = context.new_page()
    with_answers(page, server)
    page.goto(f"{server.address}/what-if/negotiation.wish")
    page.check("main input[value=wanted]")
    follow(page, "text=See what would change")
    assert page.evaluate("document.activeElement.classList.contains('differs')")
    found = broken(page)
    page.goto(f"{server.address}/compare")
    page.set_input_files("#file", OTHER)
    follow(page, "text=Compare with this file")
    assert page.locator("h2", has_text="What is answered differently").count() == 1
    found += broken(page)
    for goal in ("/path/sustain", "/path/mobilize", "/why/choose-which-group-next", "/examples/9"):
        page.goto(server.address + goal)
        found += broken(page)
    assert not found
    context.close()


REFUSALS = (
    *(Refusal.of_status(status) for status in (400, 404, 405, 429)),
    Refusal.of_failure("Groundswell failed inside (KeyError at engine/reports/report.py:1)"),
    Refusal.of_input(InputError([Problem("form", None, None, "has too many fields")])),
    Refusal("too-large", most=1_000_000),
    Refusal("too-slow", seconds=20.0),
)
"""Refusals that a browser is seldom shown."""


def test_axe_finds_nothing_on_the_page_of_any_refusal(server: Served, browser: Browser) -> None:
    from playwright.sync_api import Route

    context = window(browser)
    page = context.new_page()
    desk = served(load_packs()).desk
    found: list[str] = []
    for refusal in REFUSALS:
        answer = bytes(shown(desk, request_scope("GET", "/refused", []), refusal).body)
        page.route("**/refused", partial(Route.fulfill, body=answer, content_type="text/html"))
        page.goto(f"{server.address}/refused")
        assert page.locator("h1").inner_text() == refusal.title
        found += broken(page)
    assert not found
    context.close()


def test_axe_finds_nothing_where_a_form_is_old_or_there_is_no_room(
    server: Served, browser: Browser
) -> None:
    context = window(browser)
    page = context.new_page()
    page.goto(server.address)
    follow(page, "text=One question a page")
    page.check("main input[value=yes]")
    page.evaluate("document.querySelector('main [name=token]').value = 'old'")
    follow(page, "text=Go on")
    assert page.locator("h1").inner_text() == "This form is no longer valid"
    found = broken(page)
    page.goto(f"{server.address}/all")
    page.evaluate("document.querySelector('main [type=hidden]').value = 'x'.repeat(2000000)")
    follow(page, "main button >> text=/^Keep$/")
    assert page.locator("h1").inner_text() == "This is too large"
    found += broken(page)
    assert not found
    context.close()


def test_axe_finds_nothing_at_the_turn_and_at_the_end(server: Served, browser: Browser) -> None:
    case = case_with_arabic_names()
    context = window(browser)
    person = Mouse(context.new_page(), server.address, case)
    person.page.goto(server.address)
    follow(person.page, "text=One question a page")
    found: list[str] = []
    for _ in range(120):
        if person.path in ("/settled", "/end"):
            found += broken(person.page)
        if person.path == "/end":
            break
        person.answer()
    assert person.path == "/end"
    assert not found
    context.close()
