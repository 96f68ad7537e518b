"""Pages in a real browser: axe finds nothing, letters stay in their boxes, paper shows everything."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from attacks import batches
from by_axe import violations
from chromium import chromium
from groundswell import Advice, Case, advise
from groundswell.engine.common.safe_text import one_line
from groundswell.engine.files.case_files import read_case
from groundswell.engine.packs.loading import load_packs
from groundswell.engine.pictures import Picture, drawn, pictures_of
from groundswell.engine.reports.html import html
from groundswell.engine.reports.illustrations import look_of
from groundswell.engine.reports.kinds import LAYOUTS
from groundswell.engine.reports.paper.sheet import html as sheet_html
from groundswell.engine.reports.paper.sheet import sheet
from groundswell.engine.reports.paper.sheets import PRINTED
from groundswell.engine.reports.paper.sheets import html as printed
from groundswell.engine.reports.report import markdown
from groups_at_length import NAMES, case_of, in_one_place
from markdown_it import MarkdownIt
from places import ROOT

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Dialog, Page

pytestmark = pytest.mark.heavy

CASES = sorted((ROOT / "cases").glob("*.yaml"))
HARD = {
    "nothing known": Case.model_validate({}),
    "out of scope": Case.model_validate({"movement": {"nonviolent": False}}),
    "30 Arabic": case_of("Arabic", 30),
    "12 long": case_of("long", 12),
    "30 long": case_of("long", 30),
    "30 in one place": in_one_place(30),
}


@pytest.fixture(scope="module")
def browsing() -> Iterator[BrowserContext]:
    """Chromium, from which nothing can be reached."""
    with chromium() as browser:
        yield browser.new_context(bypass_csp=True, offline=True)


@pytest.fixture
def page(browsing: BrowserContext) -> Iterator[Page]:
    """A page of its own for each test, so that nobody listens from before."""
    found = browsing.new_page()
    yield found
    found.close()


def broken(page: Page) -> list[tuple[str, str]]:
    """What axe finds: the rule, and where."""
    return [(each["id"], node["html"][:200]) for each in violations(page) for node in each["nodes"]]


def advice_on(name: str) -> Advice:
    return advise(HARD[name] if name in HARD else read_case(str(ROOT / "cases" / f"{name}.yaml")))


@pytest.mark.parametrize("layout", [layout.name for layout in LAYOUTS])
@pytest.mark.parametrize("name", [*(path.stem for path in CASES), *HARD])
def test_axe_finds_nothing(page: Page, name: str, layout: str) -> None:
    page.set_content(html(advice_on(name), **look_of(layout)))
    check_axe(page)


def check_axe(page: Page) -> None:
    """See that axe finds nothing, in light and dark, wide and narrow, and in print."""
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


def test_on_a_telephone_no_column_of_a_table_is_out_of_sight(page: Page) -> None:
    """Who carries a risk stands in the last column: nobody may have to look for it."""
    page.set_content(html(advice_on("hong-kong-2019")))
    page.emulate_media(media="screen")
    page.set_viewport_size({"width": 320, "height": 800})
    rights = "all => all.map(each => each.getBoundingClientRect().right)"
    assert max(page.eval_on_selector_all("td, tbody th", rights)) <= 320
    labels = "all => all.map(each => getComputedStyle(each, '::before').content)"
    risks = page.eval_on_selector_all("td[data-label='who carries the risk']", labels)
    assert risks
    assert set(risks) == {'"who carries the risk: "'}
    page.set_viewport_size({"width": 1000, "height": 800})
    assert set(page.eval_on_selector_all("td", labels)) == {"none"}


def test_a_long_name_takes_no_room_from_what_to_do_with_the_group(page: Page) -> None:
    page.set_content(html(advice_on("12 long")))
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    page.emulate_media(media="screen")
    page.set_viewport_size({"width": 1000, "height": 800})
    widths = "all => all.map(each => each.getBoundingClientRect().width)"
    names = page.eval_on_selector_all("table.full tbody th", widths)
    steps = page.eval_on_selector_all("td[data-label='what to do next']", widths)
    assert max(names) < min(steps)


def test_on_a_telephone_each_picture_is_a_list_by_field_and_on_paper_a_picture(
    page: Page,
) -> None:
    page.set_content(html(advice_on("hong-kong-2019"), brief=True))
    shown = "all => all.map(each => each.checkVisibility())"

    def seen() -> tuple[set[bool], set[bool]]:
        return tuple(  # type: ignore[return-value]
            {*page.eval_on_selector_all(what, shown)} for what in (".by-field", "svg.picture")
        )

    page.emulate_media(media="screen")
    page.set_viewport_size({"width": 390, "height": 800})
    assert seen() == ({True}, {False})
    page.set_viewport_size({"width": 1000, "height": 800})
    assert seen() == ({False}, {True})
    page.emulate_media(media="print")
    assert seen() == ({False}, {True})


def test_on_a_telephone_a_report_says_each_group_once_where_it_lists_them(page: Page) -> None:
    page.set_content(html(advice_on("hong-kong-2019")))
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    page.emulate_media(media="screen")
    said = "document.getElementById('allies').innerText.split('civil servants').length - 1"
    page.set_viewport_size({"width": 390, "height": 800})
    assert page.evaluate(said) == 1
    assert not page.evaluate("document.getElementById('allies').innerText.includes('—')")
    page.set_viewport_size({"width": 1000, "height": 800})
    assert page.eval_on_selector("#allies svg.picture", "each => each.checkVisibility()")


def test_what_is_unfolded_of_a_report_fits_two_screens_of_a_telephone(page: Page) -> None:
    page.emulate_media(media="screen")
    page.set_viewport_size({"width": 390, "height": 844})
    for path in CASES:
        page.set_content(html(advice_on(path.stem)))
        assert page.evaluate("document.documentElement.scrollHeight") <= 2 * 844, path.stem


@pytest.mark.parametrize("name", PRINTED)
def test_axe_finds_nothing_on_a_sheet_to_print(page: Page, name: str) -> None:
    page.set_content(printed(name, load_packs()))
    check_axe(page)


def test_the_sheet_prints_whole_with_the_chart_on_a_wide_page(page: Page) -> None:
    pypdf = pytest.importorskip("pypdf")
    page.set_content(sheet_html(sheet(load_packs())))
    page.emulate_media(media="print")
    printed = pypdf.PdfReader(BytesIO(page.pdf(prefer_css_page_size=True))).pages
    wide = [each for each in printed if each.mediabox.width > each.mediabox.height]
    assert len(wide) == 1
    assert "Not placed yet" in wide[0].extract_text()
    assert "Where each group stands today" in wide[0].extract_text()


def test_axe_finds_what_is_wrong(page: Page) -> None:
    page.emulate_media(media="screen")
    page.set_content("<main><svg role=img></svg><p style='color:#eee'>pale</p></main>")
    assert {"svg-img-alt", "color-contrast", "html-has-lang"} <= {rule for rule, _ in broken(page)}


LEAN = 1.0
"""How far the ink of a letter may lean out of its place: a twelfth of its size, as that of a y does."""


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
            assert box.x - LEAN <= left, text
            assert right <= box.x + box.width + LEAN, text
            measured += 1
    assert measured > 500


def test_nothing_is_asked_for(page: Page, tmp_path: Path) -> None:
    file = tmp_path / "advice.html"
    file.write_text(html(advice_on("hong-kong-2019")), encoding="utf-8")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(file.as_uri())
    assert asked == [file.as_uri()]


def listening(page: Page) -> list[str]:
    """Everything that a page asks for, says, opens or breaks, from now on."""
    heard: list[str] = []

    def dismissed(dialog: Dialog) -> None:
        heard.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", dismissed)
    page.on("request", lambda request: heard.append(request.url))
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on("console", lambda message: heard.append(message.text))
    page.on("popup", lambda popup: heard.append(popup.url))
    return heard


def test_a_page_that_does_something_is_heard(page: Page, tmp_path: Path) -> None:
    file = tmp_path / "live.html"
    file.write_text("<img src=nothing.png onerror=alert(1)><script>x.y</script>", encoding="utf-8")
    heard = listening(page)
    with page.expect_event("dialog"):
        page.goto(file.as_uri())
    assert "1" in heard
    assert any("nothing.png" in each for each in heard)
    assert any("x is not defined" in each for each in heard)


@pytest.mark.parametrize("names", batches(60), ids=lambda names: f"{len(names)} names")
def test_attacks_do_nothing_in_a_browser(page: Page, names: list[str], tmp_path: Path) -> None:
    """No dialog, request, script, error or element comes of any name, in any kind of page."""
    heard = listening(page)
    plain = [f"name {place}" for place in range(len(names))]
    loaded = []
    for number, (one, other) in enumerate(zip(pages_of(names), pages_of(plain), strict=True)):
        counted = []
        for kind, (end, text) in (("attack", one), ("plain", other)):
            file = tmp_path / f"{kind}-{number}{end}"
            file.write_text(text, encoding="utf-8")
            loaded.append(file.as_uri())
            page.goto(file.as_uri())
            counted.append(page.evaluate(ELEMENTS))
            if end != ".svg":
                said = page.evaluate("document.body.textContent").split()
                assert kind == "plain" or "".join(one_line(names[0]).split()) in "".join(said)
            assert page.url == file.as_uri()
        assert counted[0] == counted[1]
    assert heard == loaded


ELEMENTS = """[...document.querySelectorAll('*:not(text)')].map(
    one => [one.tagName, ...one.getAttributeNames()].join(' '))"""
"""Every element of a page with the names of its attributes; names may take more lines."""


def pages_of(names: list[str]) -> Iterator[tuple[str, str]]:
    """Everything that a browser may show of a case: whole, brief, each picture, and Markdown."""
    known = {"support": "active_ally", "closeness": "close", "loyalty": "loyal", "reach": "high"}
    allies = [{"name": name, **known} for name in names]
    case = Case.model_validate({"case": names[0], "allies": allies})
    advice = replace(advise(case), warnings=())  # some names look like persons
    advice = replace(advice, allies=tuple(sorted(advice.allies, key=lambda a: names.index(a.name))))
    yield ".html", html(advice)
    yield ".html", html(advice, brief=True)
    yield ".html", html(advice, plan=True)
    for picture in pictures_of(advice):
        yield ".svg", drawn(picture).svg
    yield ".html", MarkdownIt("gfm-like").render(markdown(advice))


def test_what_is_folded_opens_on_paper(page: Page) -> None:
    pypdf = pytest.importorskip("pypdf")
    page.emulate_media(media="screen")
    page.set_content(html(advice_on("hong-kong-2019")))
    page.evaluate("document.querySelector('details').open = false")
    assert not page.evaluate("document.querySelector('details table').checkVisibility()")
    page.emulate_media(media="print")
    printed = pypdf.PdfReader(BytesIO(page.pdf(prefer_css_page_size=True))).pages
    assert any("because you said" in sheet.extract_text() for sheet in printed)


@pytest.mark.parametrize("layout", [layout.name for layout in LAYOUTS if layout.one_page])
@pytest.mark.parametrize("name", [*(path.stem for path in CASES), *HARD])
def test_a_page_that_is_one_page_prints_on_one_sheet(page: Page, name: str, layout: str) -> None:
    pypdf = pytest.importorskip("pypdf")
    page.set_content(html(advice_on(name), **look_of(layout)))
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
