"""The sheet for a workshop as a page to print, with the two questions on groups as a wall chart."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from html import unescape
from pathlib import Path

import pytest
from groundswell import Case, advise, load_packs
from groundswell.engine.facts import ALLY_FACTS, MOVEMENT_FACTS
from groundswell.engine.interview.question import MOVEMENT_KEYS
from groundswell.engine.pictures.wall import rows as rows_of_the_chart
from groundswell.engine.reports.paper.sheet import UNSAID, html, sheet
from html_page import Page, check
from insist import missing
from running import Run


@pytest.fixture(scope="module")
def page() -> str:
    return html(sheet(load_packs()))


def texts(pattern: str, page: str) -> list[str]:
    """What the first group of a pattern finds, as it is read."""
    found = re.findall(pattern, page, flags=re.DOTALL)
    return [" ".join(unescape(re.sub("<[^>]*>", " ", each)).split()) for each in found]


def part(page: str, name: str) -> str:
    """The section that an id names."""
    return re.findall(rf'<section[^>]*aria-labelledby="{name}".*?</section>', page, re.DOTALL)[0]


def test_it_stands_by_itself(page: str) -> None:
    found = check(page)
    assert found.named("html") == [{"lang": "en", "dir": "ltr"}]
    for landmark in ("header", "main", "footer", "h1"):
        assert len(found.named(landmark)) == 1
    assert found.headings[0] == 1
    assert "prefers-color-scheme: dark" in page


def test_every_question_is_asked_once_with_every_answer_once(page: str) -> None:
    facts = [MOVEMENT_FACTS[key] for key in (*MOVEMENT_KEYS, "allies_complete")]
    asked = re.findall(r"<h3>(\d+)\. (.*?)</h3>(.*?)</ul>", page, re.DOTALL)
    assert [int(number) for number, _, _ in asked] == list(range(1, len(facts) + 1))
    assert [unescape(question) for _, question, _ in asked] == [fact.question for fact in facts]
    for fact, (_, _, rest) in zip(facts, asked, strict=True):
        boxes = [re.sub(" → .*", "", each) for each in texts(r"<li[^>]*>(.*?)</li>", rest)]
        own = [word.choice for word in fact.words.values()] or ["Number:"]
        assert boxes == [*own, *UNSAID.values()]
        assert not fact.hint or texts(r'<p class="hint">(.*?)</p>', rest) == [fact.hint]
    whole = Page(page).words
    for fact in facts:
        assert whole.count(fact.question) == 1
        assert " ".join(fact.guidance.split()) in whole


def test_what_is_asked_of_groups_stands_once_below_the_tables(page: str) -> None:
    told = re.findall(r"<dt>(.*?)</dt>\s*<dd>(.*?)</dd>", page, re.DOTALL)
    once = {unescape(topic): said for topic, said in told if "table before" not in said}
    assert set(once) == {fact.topic for fact in ALLY_FACTS.values()}
    for fact in ALLY_FACTS.values():
        said = " ".join(unescape(re.sub("<[^>]*>", " ", once[fact.topic])).split())
        assert said.startswith(" ".join(f"{fact.question} {fact.hint}".split()))
        letters = [f"{letter} {word.choice}" for letter, word in zip(
            "abcdefghijklmnop", fact.words.values(), strict=False)]  # fmt: skip
        assert not letters or said.endswith(" ".join([*letters, f"? {UNSAID['unknown']}"]))


def test_the_chart_has_the_words_of_the_two_questions_as_its_axes(page: str) -> None:
    chart = part(page, "chart")
    support, closeness = ALLY_FACTS["ally.support"], ALLY_FACTS["ally.closeness"]
    assert texts(r'<th scope="col">(.*?)</th>', chart) == [
        word.choice for word in support.words.values()
    ]
    assert texts(r'<th scope="row">(.*?)</th>', chart) == [
        word.choice for word in reversed(closeness.words.values())
    ]
    rows = re.findall(r"<tr><th.*?</tr>", chart)
    fields = [texts(r"<td class=[^>]*>(.*?)</td>", row) for row in rows]
    assert fields == [
        ["strategic"] * 3 + ["natural and strategic"] * 2,
        ["strategic"] * 3 + ["natural and strategic"] * 2,
        [""] * 3 + ["natural"] * 2,
        [""] * 3 + ["natural"] * 2,
    ]
    assert "we do not know" in chart
    assert Page(chart).words.count(support.question) == 1
    assert Page(chart).words.count(closeness.question) == 1


def test_the_fields_are_named_as_the_rules_read_a_group_that_stands_there() -> None:
    words = {
        (True, True): "natural and strategic",
        (True, False): "natural",
        (False, True): "strategic",
        (False, False): "",
    }
    closeness = reversed(ALLY_FACTS["ally.closeness"].values)
    for row, near in zip(rows_of_the_chart(), closeness, strict=True):
        for zone, support in zip(row.zones, ALLY_FACTS["ally.support"].values, strict=True):
            ally = {"name": "x", "support": support, "closeness": near}
            (read,) = advise(Case.model_validate({"allies": [ally]})).allies
            assert zone.words == words[bool(read.natural), bool(read.strategic)]


def test_how_to_do_it_keeps_people_out_of_harm(page: str) -> None:
    steps, reading = re.findall(r"<[ou]l.*?</[ou]l>", part(page, "wall"), re.DOTALL)
    told = Page(part(page, "wall")).words
    assert 5 <= len(texts(r"<li>(.*?)</li>", steps)) <= 9
    assert len(texts(r"<li>(.*?)</li>", reading)) == 3
    for words in (
        "never a person",
        "Take the chart down.",
        "Photograph it only if",
        "Do not guess",
    ):
        assert words in told
    assert not re.search(r"\b(safe|secure|you must)\b|!", told)
    assert not re.search(r"\bsafe\b", Page(page).words)


def test_it_is_written_as_its_name_or_the_option_says(run: Run, tmp_path: Path, page: str) -> None:
    assert run("new", "--print", "--format", "html") == (0, page, "")
    file = tmp_path / "sheet.HTML"
    ended = run("new", "--print", file)
    assert (ended.status, ended.out) == (0, "")
    assert file.read_text(encoding="utf-8") == page
    assert file.stat().st_mode & 0o777 == 0o600
    assert run("new", "--print", "--format", "md").out == run("new", "--print").out
    assert "groundswell new --print --format html > " in run("new", "--help").out


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--format", "html"], "--format is for the sheet on paper: groundswell new --print"),
        (["our.yaml", "--format", "html"], "--format is for the sheet on paper"),
        (["--print", "--format", "htm"], "'htm' is not one of 'md', 'html', 'pdf'"),
    ],
)
def test_wrong_options_are_answered(options: list[str], said: str, run: Run) -> None:
    ended = run("new", *options)
    assert (ended.status, ended.out) == (2, "")
    assert said in " ".join(ended.err.split())


def test_a_terminal_is_no_place_for_a_pdf(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(sys.stdout), "isatty", lambda _: True)
    ended = run("new", "--print", "--format", "pdf")
    assert ended.status == 2
    assert "A PDF cannot be shown on a terminal; name a file" in " ".join(ended.err.split())


@pytest.mark.slow
def test_two_runs_give_the_same_bytes(page: str) -> None:
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-m", "groundswell", "new", "--print", "--format", "html"],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout == page


def test_on_paper_no_text_is_cut_and_the_chart_has_a_wide_page(run: Run, tmp_path: Path) -> None:
    try:
        import weasyprint  # noqa: F401 - imported to see whether Pango is there
        from pypdf import PdfReader
    except (ImportError, OSError):
        missing("WeasyPrint, Pango or pypdf")
    file = tmp_path / "sheet.pdf"
    assert run("new", "--print", file).status == 0
    found = PdfReader(file)
    assert set(found.metadata) == {"/Producer", "/Title"}
    sizes = [(round(each.mediabox.width), round(each.mediabox.height)) for each in found.pages]
    assert set(sizes) == {(595, 842), (842, 595)}
    (wide,) = (each for each in found.pages if each.mediabox.width > each.mediabox.height)
    said = " ".join(wide.extract_text().split())
    for fact in (ALLY_FACTS["ally.support"], ALLY_FACTS["ally.closeness"]):
        assert all(word.choice in said for word in fact.words.values())
    assert "Not placed yet" in said
    whole = " ".join(" ".join(each.extract_text() for each in found.pages).split())
    for fact in MOVEMENT_FACTS.values():
        assert fact.question in whole
