"""The corpus of attacks leaves no live markup in any format: each text is shown, and does nothing."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree

import pytest
from attacks import ALL, ATTACKS, NAMES
from groundswell import Advice
from groundswell.engine.common.safe_text import is_visible, one_line
from groundswell.engine.pictures import drawn, pictures_of
from groundswell.engine.reports.html import html
from groundswell.engine.reports.illustrations import beside, files
from groundswell.engine.reports.kinds import BRIEF
from groundswell.engine.reports.report import markdown
from groundswell.engine.reports.terminal import Page, plain_text
from markdown_it import MarkdownIt
from markdown_it.token import Token
from reading_markdown import ALLIES, MOVEMENTS, PLAIN, READER, advised, check, shown
from rich.cells import cell_len
from rich.console import Console
from running import Run

ON_A_TERMINAL = [
    text
    for kind in (
        "control signs", "direction and invisible signs", "sizes and heaps", "links", "tables",
        "spreadsheets and databases",
    )
    for text in ATTACKS[kind]
]  # fmt: skip
"""Those that could do harm where Markdown is turned into text."""

ONE_IN = 5
"""Of so many attacks one is tried by the quick tests, and all by the slow ones."""

EACH = [
    pytest.param(text, id=name, marks=[pytest.mark.slow] if number % ONE_IN else [])
    for number, (text, name) in enumerate(zip(ALL, NAMES, strict=True))
]

COLOUR = re.compile(r"\x1b\[[0-9;]*m")
POINT = re.compile(r'    "([^"]{1,97})": \[0\.\d\d, 0\.\d\d\]')
SVG = "{http://www.w3.org/2000/svg}"


def name_of(text: str) -> str:
    """A text as the name of a group, with room for a few more signs."""
    return text.strip()[:190].strip()


@cache
def advice_on(text: str) -> Advice:
    return advised(name_of(text), name_of(text), MOVEMENTS[1])


class Parts(HTMLParser):
    """What a page is made of: its tags with the names of their attributes, and all of its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, ...]] = []
        self.text: list[str] = []
        self.other: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag != "text":  # a long name takes more lines in a picture
            self.tags.append((tag, *(name for name, _ in attrs)))

    def handle_endtag(self, tag: str) -> None:
        if tag != "text":
            self.tags.append((f"/{tag}",))

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def handle_comment(self, data: str) -> None:
        self.other.append(data)

    def unknown_decl(self, data: str) -> None:
        self.other.append(data)

    def handle_pi(self, data: str) -> None:
        self.other.append(data)

    @property
    def words(self) -> str:
        return " ".join("".join(self.text).split())


def without_pictures(page: str) -> str:
    return re.sub(r"<svg .*?</svg>", "", page, flags=re.DOTALL)


@cache
def plain_advice() -> Advice:
    return advised(PLAIN, PLAIN, MOVEMENTS[1])


@cache
def plain_parts(brief: bool) -> tuple[list[tuple[str, ...]], str]:
    page = html(plain_advice(), brief=brief)
    return Parts(page).tags, Parts(without_pictures(page)).words


def chart(page: str) -> list[str]:
    """The lines of the chart in a Markdown report."""
    (block,) = (token for token in READER.parse(page) if token.type == "fence")
    assert block.info == "mermaid"
    return block.content.splitlines()


@cache
def plain_chart() -> list[str]:
    return chart(markdown(plain_advice()))


@cache
def plain_drawings() -> dict[str, list[str]]:
    return {
        picture.name: elements(ElementTree.fromstring(drawn(picture).svg))
        for picture in pictures_of(plain_advice())
    }


def elements(root: ElementTree.Element) -> list[str]:
    """The elements of a picture with the names of their attributes, its lines of text left out."""
    return [" ".join([each.tag, *each.attrib]) for each in root.iter() if each.tag != f"{SVG}text"]


def test_there_are_many_attacks_of_every_kind() -> None:
    assert len(set(ALL)) == len(ALL) >= 200
    assert all(len(texts) >= 10 for texts in ATTACKS.values())
    assert all(is_visible(text) and len(text) <= 200 for text in ALL)


@pytest.mark.parametrize("text", EACH)
def test_it_is_only_text_in_markdown(text: str) -> None:
    check(name_of(text))


@pytest.mark.parametrize("text", EACH)
def test_it_is_only_text_in_html_pictures_charts_and_json(text: str) -> None:
    name, advice = name_of(text), advice_on(text)
    for brief in (False, True):
        page = html(advice, brief=brief)
        tags, words = plain_parts(brief)
        found = Parts(page)
        assert found.tags == tags
        assert not [each for each in found.other if each]
        assert Parts(without_pictures(page)).words == words.replace(PLAIN, shown(name))
    for picture in pictures_of(advice):
        root = ElementTree.fromstring(drawn(picture).svg)
        assert elements(root) == plain_drawings()[picture.name]
        if picture.name != "readiness":
            assert shown(name) in (root.findtext(f"{SVG}desc") or "")
    lines = chart(markdown(advice))
    assert len(lines) == len(plain_chart())
    for line, usual in zip(lines, plain_chart(), strict=True):
        point = POINT.fullmatch(line)
        assert bool(point) == bool(POINT.fullmatch(usual))
        assert point or line == usual
        assert not point or not re.search(r"[<>`%;:{}\[\]|\\#&@~^*_$=/!?]", point[1])
    names = [ally["name"] for ally in json.loads(advice.to_json())["allies"]]
    assert sorted(names) == sorted(name + "." * number for number in range(len(ALLIES)))


@pytest.mark.parametrize("text", [each for each in EACH if each.values[0] in ON_A_TERMINAL])
def test_it_is_only_text_on_a_terminal_and_in_a_text_file(text: str) -> None:
    page = markdown(advice_on(text))
    plain = plain_text(page)
    assert "".join(shown(name_of(text)).split()) in "".join(plain.split())
    assert not re.search(
        r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]", plain
    )
    assert max(map(cell_len, plain.splitlines())) <= 80
    coloured = io.StringIO()
    Console(file=coloured, width=80, force_terminal=True, highlight=False).print(Page(page))
    assert "\x1b" not in COLOUR.sub("", coloured.getvalue())
    assert COLOUR.sub("", coloured.getvalue()).split() == plain.split()


def images(tokens: list[Token] | None) -> Iterator[Token]:
    for token in tokens or []:
        if token.type == "image":
            yield token
        yield from images(token.children)


@pytest.mark.parametrize("text", EACH)
def test_a_file_with_such_a_name_has_pictures_that_are_found(text: str) -> None:
    stem = text.replace("/", "-").replace("\x00", "-").encode(errors="replace").decode()
    drawings = files(plain_advice(), stem, BRIEF)
    page = markdown(plain_advice(), brief=True, pictures=beside(drawings))
    found = [str(image.attrs["src"]) for image in images(MarkdownIt("gfm-like").parse(page))]
    assert list(map(unquote, found)) == list(drawings) == [f"{stem}-map.svg"]
    assert not [source for source in found if re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//", source)]


def test_the_name_of_a_case_is_no_part_of_the_names_of_files(run: Run, tmp_path: Path) -> None:
    case = tmp_path / "case.json"
    ally = {"name": "x", "support": "neutral", "closeness": "close"}
    case.write_text(json.dumps({"case": "../../<b>x", "allies": [ally]}), encoding="utf-8")
    page = tmp_path / "out" / "page.md"
    page.parent.mkdir()
    assert run("advise", case, "-o", page, "--pictures", "svg").status == 0
    assert sorted(path.name for path in page.parent.iterdir()) == [
        "page-map.svg", "page-pillars.svg", "page-readiness.svg", "page-spectrum.svg", "page.md",
    ]  # fmt: skip


@pytest.mark.parametrize("half", ["\\ud800", "\\udfff", "a\\udc00b"])
def test_half_a_sign_is_refused_in_words(half: str, run: Run, tmp_path: Path) -> None:
    case = tmp_path / "case.json"
    case.write_text(f'{{"case": "{half}", "allies": [{{"name": "{half}"}}]}}', encoding="utf-8")
    ended = run("advise", case)
    assert ended.status == 2
    assert not ended.out
    assert "Traceback" not in ended.err
    assert str(case) in ended.err


def test_a_shared_page_and_a_brief_one_hold_nothing_live_either() -> None:
    for text in ALL[::7]:
        page = markdown(advice_on(text), brief=True)
        kinds = {part.type for token in READER.parse(page) for part in token.children or []}
        assert kinds <= {"text", "strong_open", "strong_close", "em_open", "em_close", "softbreak"}
        assert shown(name_of(text)) in one_line(
            " ".join(
                "".join(part.content for part in token.children or [])
                for token in READER.parse(page)
            )
        )
