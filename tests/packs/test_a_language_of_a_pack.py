"""A pack of others in a language that Groundswell does not speak: ten texts in Esperanto."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from groundswell import Advice, Case, advise, load_packs
from groundswell.cli import cli
from groundswell.engine.authoring.starter import starter
from groundswell.engine.common import locale
from groundswell.engine.common.locale import speaking
from groundswell.engine.common.untranslated import CLOSE, OPEN, told_apart

TEXTS = {
    "Our pack": "Nia pakaĵo",
    "What this pack adds to the advice": "Kion ĉi tiu pakaĵo aldonas.",
    "The handbook of Our pack": "La manlibro",
    "handbook": "manlibro",
    "five or more organizations": "kvin aŭ pli da organizaĵoj apartenas al la koalicio",
    "fewer than five organizations": "malpli ol kvin organizaĵoj apartenas al la koalicio",
    "Share one calendar": "Havu unu komunan kalendaron",
    "With many organizations": "Kun multaj organizaĵoj, planoj kolizias.",
    "Ask each organization": "Demandu ĉiun organizaĵon pri ĝiaj fiksaj datoj.",
    "Choose one who keeps": "Elektu unu, kiu zorgas pri la kalendaro.",
}
"""Each text in Esperanto, by how its English begins."""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A pack with ten of its texts, written as the page for translators says."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(locale, "_learnt", {})
    found = Path("our-pack")
    found.mkdir()
    for name, text in starter("our-pack").items():
        (found / name).write_text(text, encoding="utf-8")
    assert run("rules", "translate", "eo", "--rules", "our-pack", "--write").exit_code == 0
    file = found / "languages" / "eo.yaml"
    lines = file.read_text(encoding="utf-8").split("\n")
    for place, line in enumerate(lines):
        english = next((e for e in TEXTS if re.match(rf"\s*# {e}", line)), None)
        if english:
            mark = next(n for n in range(place, place + 6) if re.search(r"of-\w{8}:$", lines[n]))
            inside = " " * (len(lines[mark]) - len(lines[mark].lstrip()) + 4)
            lines[mark] += f" >-\n{inside}{TEXTS[english]}"
    file.write_text("\n".join(lines), encoding="utf-8")
    return found


def run(*words: str) -> Result:
    return CliRunner().invoke(cli, words)


def advice_of(folder: Path) -> Advice:
    """Advice that the pack's rule is part of."""
    case = Case.model_validate(
        {
            "movement": {"stage": "mobilized"},
            "coalition": {"organizations": 6, "written_agreement": False},
        }
    )
    return advise(case, load_packs(directories=[folder], language="eo"))


def test_only_its_own_texts_are_written_and_counted(folder: Path) -> None:
    assert not Path("rules").exists()
    told = run("rules", "translate", "eo", "--rules", "our-pack")
    assert told.exit_code == 1
    assert "our-pack/languages/eo.yaml: 14 texts; 4 missing" in " ".join(told.output.split())
    assert "one_pager" not in told.output
    counted = run("rules", "translate", "--rules", "our-pack")
    assert counted.exit_code == 0
    assert "eo: 14 texts, 4 missing, 0 of an older English" in counted.output


def test_its_language_is_spoken_where_the_pack_is_named(folder: Path) -> None:
    Path("case.yaml").write_text("movement: {stage: mobilized}\n", encoding="utf-8")
    told = run("advise", "case.yaml", "--rules", "our-pack", "--language", "eo", "--format", "json")
    assert json.loads(told.output)["language"] == "eo", told.output


def test_what_falls_back_is_marked_as_english_in_html_and_nowhere_else(folder: Path) -> None:
    advice = advice_of(folder)
    page = advice.to_html()
    assert '<html lang="eo"' in page
    assert "Havu unu komunan kalendaron" in page
    assert '<span lang="en">Havu' not in page
    assert '<span lang="en">We assumed that your movement' in page
    assert re.search(r'<li><span lang="en">(Put it|Write down)', page)
    assert "<li>Demandu ĉiun" in page
    for other in (page, advice.to_markdown(), advice.to_text(), advice.to_json()):
        assert OPEN not in other
        assert CLOSE not in other
    assert page.count("<span") == page.count("</span>")
    assert "<span" not in "".join(re.findall(r"<title>.*?</title>", page))


def test_nothing_is_marked_where_everything_is_said(folder: Path) -> None:
    case = Case.model_validate({"movement": {"stage": "mobilized"}})
    assert 'lang="en"' in advise(case).to_html()  # of the page itself
    assert '<span lang="en"' not in advise(case).to_html()
    assert '<span lang="en"' not in advise(case, load_packs(language="es")).to_html()


@pytest.mark.parametrize(
    ("page", "told"),
    [
        (f"<p>{OPEN}a{CLOSE}</p>", '<p><span lang="en">a</span></p>'),
        (
            f"<p>{OPEN}a <b>{OPEN}b{CLOSE}</b>{CLOSE}</p>",
            '<p><span lang="en">a <b>b</b></span></p>',
        ),
        (f'<p title="{OPEN}a{CLOSE}">b</p>', '<p title="a">b</p>'),
        (
            f"<title>{OPEN}a{CLOSE}</title>{OPEN}b{CLOSE}",
            '<title>a</title><span lang="en">b</span>',
        ),
        (f"<svg><text>{OPEN}a{CLOSE}</text></svg>", "<svg><text>a</text></svg>"),
        ("<p>a</p>", "<p>a</p>"),
    ],
)
def test_marks_become_elements_only_where_there_may_be_some(page: str, told: str) -> None:
    assert told_apart(page) == told


def test_english_within_a_language_from_right_to_left_says_its_direction() -> None:
    with speaking("ar"):
        assert told_apart(f"{OPEN}a{CLOSE}") == '<span lang="en" dir="ltr">a</span>'


def test_nobody_can_write_a_mark_into_a_page() -> None:
    case = Case.model_validate(
        {"case": f"a{OPEN}é{CLOSE}b{CLOSE}", "movement": {"stage": "stalled"}}
    )
    page = advise(case, load_packs(language="es")).to_html()
    assert "aéb" in page
    assert OPEN not in page
    assert page.count("<span") == page.count("</span>")
