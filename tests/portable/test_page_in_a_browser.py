"""The page that needs nothing, opened from a file in a real browser whose network is cut off."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from browsing import window
from by_axe import violations
from cases_at_random import random_case
from english_left import english_left
from groundswell import Case, advise, load_packs, read_case
from groundswell.engine.common.locale import languages
from groundswell.engine.files.case_files import parse_case
from groundswell.engine.interview.question import fact_of, group_part
from groundswell.engine.portable.page import folder, page
from interviews import interviewed
from places import HONG_KONG

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.heavy

GO_ON = "form.question > .buttons button:not([type])"


@dataclass
class Reader:
    """Somebody who opens the file and answers from a case; what the browser asked for and complained of."""

    page: Page
    case: Case
    asked: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def open(self, file: Path) -> None:
        """Open the page."""
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.goto(file.as_uri())

    def value(self, key: str) -> Any:
        """What the case says to the question of a key, as the page has it; nothing where it does not."""
        part = group_part(key)
        if key == "allies":
            return {True: "all", False: "more", None: "dont_know"}[self.case.allies_complete]
        fact = fact_of(key)
        assert fact is not None
        if part is not None:
            found: Any = (self.case.allies or ())[part[0]].values.get(fact.path)
        elif key in ("case", "as_of"):
            found = getattr(self.case, key)
        else:
            found = self.case.values.get(key)
        return str(found).lower() if isinstance(found, bool) else found

    def answer(self) -> None:
        """Answer the question that is shown, or go on past what is told in between."""
        page = self.page
        if not page.locator("form.question").count():
            page.click(".buttons button.second")
            return
        names = [ally.name for ally in self.case.allies or ()]
        if page.locator("#new").count() and page.locator("ol.groups li").count() < len(names):
            page.fill("#new", "\n".join(names))
            page.click("button[value=add]")
            return
        choice = page.locator("input[name=answer]").first
        if choice.count():
            value = self.value(choice.get_attribute("data-key") or "")
            page.check(f"input[value='{'dont_know' if value is None else value}']")
            page.click(GO_ON)
            return
        value = self.value(page.locator("#answer").get_attribute("data-key") or "")
        if value is None:
            page.click("form.question button.second >> nth=0")
        else:
            page.fill("#answer", str(value))
            page.click(GO_ON)

    def to_the_end(self) -> None:
        """Answer everything that is asked."""
        for _ in range(150):
            if self.page.locator("h2.headline").count():
                return
            self.answer()
        pytest.fail(f"it never ends: {self.page.inner_text('h1')}")


@pytest.fixture
def reader(browser: Browser, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Reader]:
    """Somebody on a telephone without a network."""
    code = getattr(request, "param", "en")
    file = tmp_path / "groundswell.html"
    file.write_text(page([load_packs(language=each) for each in languages()]), encoding="utf-8")
    context = window(browser, offline=True, locale=code, viewport={"width": 320, "height": 640})
    found = Reader(context.new_page(), read_case(HONG_KONG))
    found.open(file)
    yield found
    context.close()


@pytest.mark.parametrize("reader", ["en", "ar"], indirect=True)
def test_it_asks_to_the_end_advises_and_asks_for_nothing(reader: Reader) -> None:
    shown = reader.page
    code = shown.evaluate("document.documentElement.lang")
    shown.click(".buttons button >> nth=0")
    for _ in range(150):
        wide = shown.evaluate("document.documentElement.scrollWidth")
        assert wide <= 320, shown.inner_text("h1")
        if shown.locator("h2.headline").count():
            break
        reader.answer()
    expected = advise(interviewed(reader.case, load_packs()).case, load_packs(language=code))
    assert shown.inner_text("h2.headline") == expected.headline
    names = {ally.name for ally in reader.case.allies or ()} | {reader.case.case or ""}
    text = shown.inner_text("main")
    assert code == "en" or not english_left(text, code, names)
    assert reader.asked == [shown.url]
    assert reader.complaints == []


def test_the_page_says_of_any_case_what_python_says(reader: Reader) -> None:
    random = Random("in a browser")
    cases = [random_case(random) for _ in range(100)]
    for code in languages():
        found = reader.page.evaluate(
            """([cases, code]) => cases.map((one) => {
                const advice = groundswell.advise(one, code);
                return [advice, groundswell.toMarkdown(advice)];
            })""",
            [json.loads(json.dumps([case.to_dict() for case in cases], default=list)), code],
        )
        pack = load_packs(language=code)
        for case, (advice, text) in zip(cases, found, strict=True):
            expected = advise(case, pack, engine="meaning")
            assert advice == json.loads(expected.to_json())
            assert text == expected.to_markdown()


def test_what_is_saved_is_the_case_and_nothing_is_kept(reader: Reader, tmp_path: Path) -> None:
    shown = reader.page
    shown.click(".buttons button >> nth=0")
    reader.to_the_end()
    shown.click("nav li:nth-child(4) button")
    saved = {}
    for place in range(3):
        with shown.expect_download() as found:
            shown.click(f".doors button >> nth={place}")
        saved[found.value.suggested_filename] = Path(found.value.path()).read_text("utf-8")
    case = interviewed(reader.case, load_packs()).case
    assert parse_case(saved["case.yaml"]) == case
    assert parse_case(saved["case.json"]) == case
    assert saved["advice.md"].startswith(f"# Advice: {case.case}")
    kept = shown.evaluate(
        "[document.cookie, Object.keys(window.localStorage ?? {}).length,"
        " Object.keys(window.sessionStorage ?? {}).length]"
    )
    assert kept == ["", 0, 0]
    assert [url for url in reader.asked if not url.startswith("blob:")] == [shown.url]
    assert reader.complaints == []


def test_an_answer_can_be_changed_and_one_comes_back_to_all_answers(reader: Reader) -> None:
    shown = reader.page
    shown.click(".buttons button >> nth=0")
    reader.answer()
    reader.answer()
    shown.click("nav li:nth-child(2) button")
    shown.click("dl.answers .change button >> nth=0")
    shown.check("input[value=false]")
    shown.click(GO_ON)
    assert shown.locator("dl.answers dd >> nth=0").inner_text() == "No"


@pytest.mark.parametrize("form", ["yaml", "json"])
def test_a_saved_file_brings_all_answers_back(reader: Reader, form: str, tmp_path: Path) -> None:
    from groundswell.engine.files.case_files import case_text

    file = tmp_path / f"case.{form}"
    file.write_text(case_text(reader.case, as_json=form == "json"), encoding="utf-8")
    reader.page.set_input_files("#file", file)
    reader.page.wait_for_selector("dl.answers")
    reader.page.click("nav li:nth-child(3) button")
    assert reader.page.inner_text("h2.headline") == advise(reader.case, load_packs()).headline


def test_what_a_file_says_wrong_is_told_by_its_line_and_nothing_is_taken(
    reader: Reader, tmp_path: Path
) -> None:
    file = tmp_path / "case.yaml"
    file.write_text("movement:\n  stage: mobilised\n  colour: red\nallies: {}\n", encoding="utf-8")
    reader.page.set_input_files("#file", file)
    told = reader.page.locator(".told p")
    told.first.wait_for()
    lines = told.all_inner_texts()
    assert len(lines) == 3
    assert "Line 2" in lines[0]
    assert "mobilized" in lines[0]
    assert "Line 3" in lines[1]
    assert "Line 4" in lines[2]
    assert not reader.page.locator("nav").count()


def test_names_stay_apart_and_what_is_refused_stays_to_be_mended(reader: Reader) -> None:
    shown = reader.page
    reader.case = Case.model_validate({"movement": {"nonviolent": True}})
    shown.click(".buttons button >> nth=0")
    while not shown.locator("#new").count():
        reader.answer()
    shown.fill("#new", "dockers\nnurses\nDOCKERS\nx\u202eabc")
    shown.click("button[value=add]")
    assert shown.locator("ol.groups li").count() == 2
    assert shown.input_value("#new").splitlines() == ["DOCKERS", "x\u202eabc"]
    assert "\u202e" not in shown.inner_text(".told")
    shown.fill("#new", "")
    shown.click("form.question button.link >> text=Back")
    shown.fill("#answer", "Dockers")
    shown.click(GO_ON)
    assert "another group" in shown.inner_text("#error")


def test_a_file_takes_the_place_of_answers_only_where_that_is_wanted(
    reader: Reader, tmp_path: Path
) -> None:
    from groundswell.engine.files.case_files import case_text

    shown = reader.page
    shown.click(".buttons button >> nth=0")
    reader.answer()
    file = tmp_path / "case.yaml"
    shown.click(".name button")
    file.write_text("", encoding="utf-8")
    shown.set_input_files("#file", file)
    shown.locator(".told").wait_for()
    file.write_text(case_text(reader.case), encoding="utf-8")
    asked = []
    shown.on("dialog", lambda dialog: (asked.append(dialog.message), dialog.dismiss()))
    with shown.expect_event("dialog"):
        shown.set_input_files("#file", file)
    shown.click("nav li:nth-child(2) button")
    assert shown.locator("dl.answers dt").count() == 1
    assert len(asked) == 1


def test_leaving_shows_an_empty_page_and_going_back_no_answers(reader: Reader) -> None:
    shown = reader.page
    shown.click(".buttons button >> nth=0")
    reader.answer()
    shown.click("button.exit")
    shown.wait_for_url("about:blank")
    assert shown.inner_text("body").strip() == ""
    shown.go_back()
    assert not shown.locator("nav").count()


def test_it_can_be_used_by_keyboard_alone(reader: Reader) -> None:
    shown = reader.page
    shown.locator(".buttons button >> nth=0").focus()
    shown.keyboard.press("Enter")
    shown.locator("form.question").wait_for()
    assert shown.evaluate("document.activeElement.id") == "main"
    shown.keyboard.press("Tab")
    shown.keyboard.press("Space")
    assert shown.locator("input:checked").count() == 1
    shown.keyboard.press("Enter")
    assert "1 answered" in shown.inner_text(".how-far")


def test_axe_finds_nothing_in_light_and_dark(reader: Reader) -> None:
    shown = reader.page
    found = []
    shown.click(".buttons button >> nth=0")
    for _ in range(150):
        ended = shown.locator("h2.headline").count()
        if ended or shown.locator("#new, #answer, h1 + p + ol").count():
            for details in shown.locator("details.layer > summary").all():
                details.click()
            for scheme in ("light", "dark"):
                shown.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
                found += [(each["id"], each["nodes"][0]["html"]) for each in violations(shown)]
        if ended:
            break
        reader.answer()
    assert not found


def test_a_printed_page_holds_every_section(reader: Reader) -> None:
    from io import BytesIO

    from pypdf import PdfReader

    shown = reader.page
    shown.click(".buttons button >> nth=0")
    reader.to_the_end()
    text = "\n".join(each.extract_text() for each in PdfReader(BytesIO(shown.pdf())).pages)
    advice = advise(interviewed(reader.case, load_packs()).case, load_packs())
    for each in advice.recommendations:
        if each.gave_way_to is None and each.unless != "yes":
            assert each.title.split()[0] in text


def test_the_web_app_opens_without_a_network_after_one_visit(
    browser: Browser, tmp_path: Path
) -> None:
    import functools
    import http.server
    import threading

    for name, text in folder([load_packs()]).items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=str(tmp_path))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    context = window(browser)
    shown = context.new_page()
    address = f"http://127.0.0.1:{server.server_port}/"
    shown.goto(address)
    shown.evaluate("navigator.serviceWorker.ready.then(() => true)")
    server.shutdown()
    server.server_close()
    shown.goto(address)
    shown.click(".buttons button >> nth=0")
    assert shown.locator("form.question").count() == 1
    context.close()
