"""The questionnaire in a real browser, served by a real process."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from conftest import ROOT
from groundswell import Case, load_packs, read_case
from groundswell.engine.case_files import parse_case
from groundswell.engine.case_text import case_text
from groundswell.engine.interview.question import fact_of
from groundswell.engine.serve.entries import key_of, written
from interviews import interviewed
from test_html_in_a_browser import ARGUMENTS, missing

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

pytestmark = pytest.mark.heavy

HONG_KONG = ROOT / "cases" / "hong-kong-2019.yaml"
NAMES = ("نقابة عمال الموانئ", "اتحاد الطلاب", "الشرطة")
SECONDS = 60_000.0
"""How long a busy machine may take to show a page, in milliseconds."""


@dataclass
class Served:
    """A server process, and everything it wrote."""

    port: int = 0
    process: subprocess.Popen[str] | None = None
    written: list[str] = field(default_factory=list)

    @property
    def address(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Start it, on the port it had before if it had one."""
        command = [sys.executable, "-m", "groundswell", "serve", "--no-browser"]
        self.process = subprocess.Popen(
            [*command, "--port", str(self.port)],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            cwd=ROOT.parent,
        )
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        found = re.fullmatch(r"Groundswell is at http://127\.0\.0\.1:(\d+)/\n", line)
        assert found, line
        self.port = int(found[1])

    def stop(self) -> None:
        """Stop it, and keep what it wrote."""
        assert self.process is not None
        self.process.terminate()
        self.written.append(self.process.communicate()[0])


@pytest.fixture
def server() -> Iterator[Served]:
    """A server that is stopped in the end."""
    found = Served()
    found.start()
    yield found
    found.stop()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium."""
    program = shutil.which("chromium")
    if program is None:
        missing("Chromium")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        missing("Playwright")
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        yield found
        found.close()


def window(browser: Browser, **given: Any) -> BrowserContext:
    """A browser window of its own, with enough patience for a busy machine."""
    context = browser.new_context(**given)
    context.set_default_timeout(SECONDS)
    return context


def follow(page: Page, what: str) -> None:
    """Click on something that leads to a page, and wait until that is there."""
    with page.expect_navigation():
        page.click(what)


def case_with_arabic_names() -> Case:
    """A movement with three groups that have Arabic names."""
    case = read_case(HONG_KONG)
    allies = (case.allies or ())[:1] + (case.allies or ())[4:6]
    named = tuple(a.model_copy(update={"name": n}) for a, n in zip(allies, NAMES, strict=True))
    return case.model_copy(update={"allies": named, "case": "حركة المدينة"})


class Person:
    """Somebody who answers from what a case says."""

    def __init__(self, page: Page, address: str, case: Case) -> None:
        self.page = page
        self.address = address
        self.case = case

    @property
    def path(self) -> str:
        """The path of the page that is open."""
        return self.page.url.removeprefix(self.address)

    def saved(self) -> str:
        """The case file as it could be downloaded now."""
        found = self.page.context.request.get(f"{self.address}/download/case.yaml")
        assert found.ok, found.status
        return found.text()

    def value(self) -> str:
        """What the case says to the question that is open, as its form sends it."""
        key = key_of(self.path.removeprefix("/question/"))
        fact = fact_of(key)
        assert fact is not None
        number = re.match(r"allies\[(\d+)\]", key)
        if number:
            found = (self.case.allies or ())[int(number[1])].values.get(fact.path)
        elif key in ("case", "as_of"):
            found = getattr(self.case, key)
        else:
            found = self.case.values.get(key)
        return "dont_know" if found is None else written(found)

    def groups_left(self) -> tuple[str, ...]:
        """The names of the groups that are not on the list yet."""
        there = self.page.locator("ol.groups > li").count()
        return tuple(ally.name for ally in (self.case.allies or ())[there:])

    def closing(self) -> str:
        """How the list of groups ends."""
        return {True: "all", False: "more", None: "dont_know"}[self.case.allies_complete]


class Keyboard(Person):
    """Somebody who has no mouse."""

    def focused(self, attribute: str) -> str:
        """An attribute of what has the focus."""
        return self.page.evaluate(
            "name => document.activeElement.getAttribute(name) || ''", attribute
        )

    def tab_to(self, attribute: str, wanted: str) -> None:
        """Press Tab until something has the focus whose attribute is as wanted."""
        for _ in range(80):
            self.page.keyboard.press("Tab")
            if self.focused(attribute) == wanted:
                return
        pytest.fail(f"Tab never comes to {attribute}={wanted} on {self.path}")

    def enter(self) -> None:
        """Press Enter, and wait for the next page."""
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")

    def choose(self, value: str) -> None:
        """Choose among the answers by the arrow keys, and go on with Enter."""
        self.tab_to("name", "answer")
        self.page.keyboard.press("Space")
        for _ in range(30):
            if self.focused("value") == value:
                break
            self.page.keyboard.press("ArrowDown")
        assert self.focused("value") == value
        self.enter()

    def answer(self) -> None:
        """Answer the page that is open."""
        left = self.groups_left() if self.path == "/groups" else ()
        if self.path == "/settled":
            self.page.keyboard.press("Tab")
            self.tab_to("class", "second")
            self.enter()
        elif left:
            self.tab_to("name", "new")
            self.page.keyboard.type(left[0])
            self.enter()
        elif self.path == "/groups":
            self.choose(self.closing())
        elif self.page.locator("input[type=radio]").count():
            self.choose(self.value())
        elif self.value() == "dont_know":
            self.tab_to("value", "dont_know")
            self.enter()
        else:
            self.tab_to("name", "answer")
            self.page.keyboard.type(self.value())
            self.enter()


class Mouse(Person):
    """Somebody who has a mouse."""

    def answer(self) -> None:
        """Answer the page that is open."""
        left = self.groups_left() if self.path == "/groups" else ()
        if self.path == "/settled":
            follow(self.page, "text=Go on with the questions")
        elif left:
            self.page.fill("#new", left[0])
            follow(self.page, "text=Add this group")
        elif self.path == "/groups":
            self.page.check(f"input[value={self.closing()}]")
            follow(self.page, "button[value=close]")
        elif self.page.locator("input[type=radio]").count():
            self.page.check(f"main input[value='{self.value()}']")
            follow(self.page, "form.question button >> nth=0")
        elif self.value() == "dont_know":
            follow(self.page, "button[value=dont_know]")
        else:
            self.page.fill("#answer", self.value())
            follow(self.page, "form.question button >> nth=0")


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
    page.check("main input[value=building]")
    follow(page, "text=Go on")
    page.go_back()
    assert page.locator("main input:checked").get_attribute("value") == "building"
    page.check("main input[value=stalled]")
    follow(page, "text=Go on")
    assert page.locator("[role=status]").count() == 1
    follow(page, "main >> text=Back")
    assert page.locator("main input:checked").get_attribute("value") == "stalled"
    context.close()


def test_two_tabs_keep_each_their_own_answer(server: Served, browser: Browser) -> None:
    context = window(browser)
    one, other = context.new_page(), context.new_page()
    one.goto(server.address)
    follow(one, "text=One question a page")
    other.goto(f"{server.address}/question/turnout.size")
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


SHOWN = (
    "/",
    "/help",
    "/question/movement.stage",
    "/question/coalition.organizations",
    "/question/as_of",
    "/question/group-1.support?to=answers",
    "/groups",
    "/groups/1",
    "/groups/1/remove",
    "/all",
    "/answers",
    "/advice",
    "/save",
    "/upload",
    "/forgotten",
    "/blank",
)
"""Every page that is shown where all is well."""


def with_answers(page: Page, server: Served) -> None:
    """Begin with the answers of a case file."""
    page.goto(server.address)
    page.set_input_files("#file", HONG_KONG)
    follow(page, "text=Go on with this file")
    page.wait_for_url("**/answers")


def broken(page: Page) -> list[str]:
    """What axe finds in light, in dark, and on a narrow screen."""
    from axe_playwright_python.sync_playwright import Axe

    options = {"rules": {"target-size": {"enabled": True}}}
    found = []
    for scheme, width in (("light", 1200), ("dark", 320)):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        page.set_viewport_size({"width": width, "height": 800})
        for detail in page.locator("main details").all():
            detail.evaluate("one => { one.open = true }")
        if page.evaluate("document.documentElement.scrollWidth") > width:
            found.append(f"{page.url}, {scheme}: wider than {width}")
        for each in Axe().run(page, options=options).response["violations"]:
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
    follow(page, "text=Add this group")
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


def test_the_first_key_leads_past_the_head_of_the_page(server: Served, browser: Browser) -> None:
    context = window(browser)
    page = context.new_page()
    page.goto(server.address)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the main part"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    context.close()


def test_that_chromium_is_insisted_on_where_everything_must_be_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(os.environ, "GROUNDSWELL_INSIST", "1")
    with pytest.raises(pytest.fail.Exception):
        missing("Chromium")
