"""Pages in a real browser: axe finds nothing, letters stay in their boxes, paper shows everything."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from conftest import ROOT
from groundswell import Advice, Case, advise
from groundswell.engine.case_files import read_case
from groundswell.engine.html import html
from groundswell.engine.pictures import Picture, drawn, pictures_of
from groups_at_length import NAMES, case_of, in_one_place

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.heavy

CASES = sorted((ROOT / "cases").glob("*.yaml"))
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
HARD = {
    "nothing known": Case.model_validate({}),
    "out of scope": Case.model_validate({"movement": {"nonviolent": False}}),
    "30 Arabic": case_of("Arabic", 30),
    "12 long": case_of("long", 12),
    "30 in one place": in_one_place(30),
}


def missing(what: str) -> None:
    """Skip; where everything has to be there, fail."""
    if os.environ.get("GROUNDSWELL_INSIST"):
        pytest.fail(f"{what} is missing")
    pytest.skip(f"{what} is missing")


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    """A page in Chromium that cannot reach anything."""
    program = shutil.which("chromium")
    if program is None:
        missing("Chromium")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        missing("Playwright")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        context = browser.new_context(bypass_csp=True, offline=True)
        yield context.new_page()
        browser.close()


def broken(page: Page) -> list[tuple[str, str]]:
    """What axe finds: the rule, and where."""
    from axe_playwright_python.sync_playwright import Axe

    violations: list[dict[str, Any]] = Axe().run(page).response["violations"]
    return [(each["id"], node["html"][:200]) for each in violations for node in each["nodes"]]


def advice_on(name: str) -> Advice:
    return advise(HARD[name] if name in HARD else read_case(str(ROOT / "cases" / f"{name}.yaml")))


@pytest.mark.parametrize("brief", [False, True])
@pytest.mark.parametrize("name", [*(path.stem for path in CASES), *HARD])
def test_axe_finds_nothing(page: Page, name: str, brief: bool) -> None:
    page.set_content(html(advice_on(name), brief=brief))
    found = {}
    for scheme in ("light", "dark"):
        page.emulate_media(media="screen", color_scheme=scheme)
        for width in (1000, 320):
            page.set_viewport_size({"width": width, "height": 800})
            found[f"{scheme}, {width} px"] = broken(page)
            assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.emulate_media(media="print", color_scheme="light")
    found["print"] = broken(page)
    assert not {where: what for where, what in found.items() if what}


def test_axe_finds_what_is_wrong(page: Page) -> None:
    page.emulate_media(media="screen")
    page.set_content("<main><svg role=img></svg><p style='color:#eee'>pale</p></main>")
    assert {"svg-img-alt", "color-contrast", "html-has-lang"} <= {rule for rule, _ in broken(page)}


def hard_pictures() -> Iterator[Picture]:
    for kind in NAMES:
        for number in (1, 12, 30):
            yield from pictures_of(advise(case_of(kind, number)))


def test_letters_stay_in_their_boxes(page: Page) -> None:
    """The widths are worked out without fonts; here a browser measures what it really draws."""
    page.emulate_media(media="screen")
    page.set_viewport_size({"width": 1000, "height": 800})
    measured = 0
    for picture in hard_pictures():
        page.set_content(f"<style>svg{{min-width:{picture.width}px}}</style>{drawn(picture).svg}")
        drawn_at = page.eval_on_selector_all(
            "text",
            "all => all.map(one => { const box = one.getBBox(); return [one.getAttribute('x'),"
            " one.getAttribute('y'), box.x, box.x + box.width, one.textContent] })",
        )
        boxes = {
            (f"{label.x:g}", f"{y:g}"): label.box
            for label in picture.labels
            for y, _ in label.lines
        }
        for x, y, left, right, text in drawn_at:
            box = boxes[x, y]
            assert box.x - 0.5 <= left, text
            assert right <= box.x + box.width + 0.5, text
            measured += 1
    assert measured > 500


def test_nothing_is_asked_for(page: Page, tmp_path: Path) -> None:
    file = tmp_path / "advice.html"
    file.write_text(html(advice_on("hong-kong-2019")), encoding="utf-8")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(file.as_uri())
    assert asked == [file.as_uri()]


def test_what_is_folded_opens_on_paper(page: Page) -> None:
    pypdf = pytest.importorskip("pypdf")
    page.emulate_media(media="screen")
    page.set_content(html(advice_on("hong-kong-2019")))
    page.evaluate("document.querySelector('details').open = false")
    assert not page.evaluate("document.querySelector('details table').checkVisibility()")
    page.emulate_media(media="print")
    printed = pypdf.PdfReader(BytesIO(page.pdf(prefer_css_page_size=True))).pages
    assert any("decide-who-answers" in sheet.extract_text() for sheet in printed)


@pytest.mark.parametrize("name", [path.stem for path in CASES])
def test_a_brief_page_prints_on_one_sheet(page: Page, name: str) -> None:
    pypdf = pytest.importorskip("pypdf")
    page.set_content(html(advice_on(name), brief=True))
    page.emulate_media(media="print")
    printed = page.pdf(prefer_css_page_size=True)
    assert len(pypdf.PdfReader(BytesIO(printed)).pages) == 1


def test_the_first_key_leads_to_the_advice(page: Page) -> None:
    page.emulate_media(media="screen")
    page.set_content(html(advice_on("hong-kong-2019")))
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the advice"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "advice"
