"""The PDF report: tagged, with page numbers, without author or date, one page where it is brief."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import signal
import subprocess
import sys
from contextlib import closing
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from urllib.parse import quote

import pytest
from attacks import batches
from groundswell import Case, advise
from groundswell.engine.common.problem import InputError
from groundswell.engine.files.case_files import read_case
from groundswell.engine.reports.pdf import pdf
from groundswell.engine.reports.printer import nothing_but_data, on_paper
from groundswell.engine.reports.workshop import Workshop
from groups_at_length import case_of
from insist import missing
from places import ROOT
from reading_markdown import SOURCES
from running import Run

CASES = sorted((ROOT / "cases").glob("*.yaml"))
CASE = ROOT / "cases" / "hong-kong-2019.yaml"
A4 = (595, 842)
NUMBERED = 51
"""So far above the lower edge of a page, and below, only its number stands."""

try:
    import weasyprint
    from pypdf import PageObject, PdfReader
except (ImportError, OSError):
    missing("WeasyPrint, Pango or pypdf")


def read(raw: bytes) -> PdfReader:
    return PdfReader(BytesIO(raw))


@pytest.mark.slow
@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_brief_report_is_one_page(path: Path) -> None:
    pages = read(pdf(advise(read_case(str(path))), brief=True)).pages
    assert len(pages) == 1
    assert tuple(round(float(side)) for side in pages[0].mediabox[2:]) == A4


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["long", "Arabic"])
def test_a_brief_report_with_many_groups_is_one_page_too(kind: str) -> None:
    assert len(read(pdf(advise(case_of(kind, 30)), brief=True)).pages) == 1


def lowest(page: PageObject) -> float:
    """How far down a page its text reaches, but for its number: the height above the lower edge."""
    heights: list[float] = []

    def see(text: str, matrix: list[float], place: list[float], *_: object) -> None:
        if text.strip():
            heights.append(place[5] * matrix[3] + matrix[5])

    page.extract_text(visitor_text=see)
    return min(height for height in heights if height > NUMBERED)


@pytest.mark.slow
@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_no_page_of_a_report_but_the_last_stays_half_empty(path: Path) -> None:
    *pages, _ = read(pdf(advise(read_case(str(path))))).pages
    assert all(lowest(page) < 0.4 * A4[1] for page in pages)


def test_it_is_tagged_and_numbered_and_says_nothing_of_who_and_when() -> None:
    raw = pdf(advise(read_case(str(CASE))))
    found = read(raw)
    root = found.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"
    assert "/StructTreeRoot" in root
    assert found.metadata is not None
    assert set(found.metadata) == {"/Producer", "/Title"}
    assert found.metadata["/Title"] == "Advice: Hong Kong 2019"
    xmp = root["/Metadata"].get_data().decode()
    assert "pdfuaid" in xmp
    assert not any(word in xmp for word in ("Date", "creator", "author"))
    assert b"CreationDate" not in raw
    assert b"/ModDate" not in raw
    number = len(found.pages)
    for place, page in enumerate(found.pages, 1):
        assert f"page {place} of {number}" in " ".join(page.extract_text().split())
    alternatives = [
        found.get_object(reference).get("/Alt")
        for reference in range(1, found.trailer["/Size"])
        if isinstance(found.get_object(reference), dict)
    ]
    titles = {"Map of allies", "Spectrum of allies", "Pillars of support"}
    assert titles <= set(filter(None, alternatives))


@pytest.mark.slow
@pytest.mark.parametrize("names", batches(60), ids=lambda names: f"{len(names)} names")
def test_attacks_are_only_text(names: list[str]) -> None:
    """Every text is there to read; nothing can be followed, run or sent."""
    known = {"support": "active_ally", "closeness": "close", "loyalty": "loyal"}
    allies = [{"name": name, **known} for name in names]
    raw = pdf(advise(Case.model_validate({"case": names[0], "allies": allies})))
    found = read(raw)
    objects = [
        found.get_object(reference)  # type: ignore[arg-type]
        for reference in range(1, found.trailer["/Size"])
    ]
    keys = {
        key
        for each in objects
        if isinstance(each, dict) and each.get("/Type") != "/StructElem"
        for key in each
    }
    assert "/Contents" in keys
    assert not keys & {"/AA", "/JS", "/OpenAction", "/EmbeddedFiles"}
    notes = [each for each in objects if isinstance(each, dict) and each.get("/Type") == "/Annot"]
    links = [each["/A"] for each in notes]
    assert {link["/S"] for link in links} <= {"/URI"}
    assert {link["/URI"] for link in links} <= {*SOURCES}  # the sources, and nothing of a case
    text = "".join("".join(page.extract_text() for page in found.pages).split())
    text = text.replace("\0", "")  # where signs of rare scripts are, pypdf reads half signs
    plain = [name for name in names if name.isascii() and name.isprintable()]
    assert len(plain) > 20
    for name in plain:
        assert "".join(name.split()) in text


def test_two_runs_give_the_same_bytes() -> None:
    source = (
        "import sys, hashlib\n"
        "from groundswell import advise\n"
        "from groundswell.engine.files.case_files import read_case\n"
        "from groundswell.engine.reports.pdf import pdf\n"
        "from groundswell.engine.reports.printer import nothing_but_data\n"
        "raw = pdf(advise(read_case(sys.argv[1])), brief=True)\n"
        "print(hashlib.sha256(raw).hexdigest())"
    )
    done = subprocess.run(
        [sys.executable, "-c", source, str(CASE)],
        env={**os.environ, "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo"},
        capture_output=True,
        text=True,
        check=True,
    )
    here = hashlib.sha256(pdf(advise(read_case(str(CASE))), brief=True)).hexdigest()
    assert done.stdout.strip() == here


def test_it_is_written_to_a_file_or_a_pipe(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "one-page.pdf"
    assert run("advise", CASE, "--brief", "-o", path) == (0, "", f"Wrote {path}\n")
    assert path.read_bytes().startswith(b"%PDF-")
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_terminal_is_no_place_for_a_pdf(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(sys.stdout), "isatty", lambda _: True)
    ended = run("advise", CASE, "--format", "pdf")
    assert ended.status == 2
    assert "A PDF cannot be shown on a terminal; name a file with -o." in ended.err


def test_without_weasyprint_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    there = importlib.util.find_spec
    monkeypatch.setattr(
        "groundswell.engine.reports.printer.find_spec",
        lambda name: None if name == "weasyprint" else there(name),
    )
    with pytest.raises(InputError, match=r"pip install 'groundswell\[pdf\]'"):
        pdf(advise(read_case(str(CASE))))


def test_without_pango_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_pango(*_: object) -> None:
        raise OSError("cannot load library")

    monkeypatch.delitem(sys.modules, "weasyprint")
    monkeypatch.setattr("builtins.__import__", importing_without(no_pango))
    with pytest.raises(InputError, match="apt install libpango"):
        pdf(advise(read_case(str(CASE))))


def importing_without(missing):  # type: ignore[no-untyped-def]
    usual = __import__

    def chosen(name, *others, **named):  # type: ignore[no-untyped-def]
        if name == "weasyprint":
            missing()
        return usual(name, *others, **named)

    return chosen


PICTURE = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw=="


def of_template(source: str, folder: Path) -> bytes:
    (folder / "report.html.j2").write_text(source, encoding="utf-8")
    return pdf(advise(read_case(str(CASE))), folder)


def test_a_picture_that_stands_in_a_template_as_data_is_printed(tmp_path: Path) -> None:
    page = read(of_template(f'<p>x</p><img alt="a" src="{PICTURE}">', tmp_path)).pages[0]
    assert len(page.images) == 1


def test_nothing_but_data_is_loaded(tmp_path: Path) -> None:
    secret = tmp_path / "secret.svg"
    secret.write_text('<svg xmlns="http://www.w3.org/2000/svg"><text>hush</text></svg>', "utf-8")
    inside = quote(
        f'<svg xmlns="http://www.w3.org/2000/svg"><image href="{secret.as_uri()}"/></svg>'
    )
    source = f"""
<link rel="stylesheet" href="{secret.as_uri()}"><link rel="attachment" href="{secret.as_uri()}">
<style>@import "{secret.as_uri()}"; p {{ background: url({secret.as_uri()}) }}</style>
<p>here</p><img src="{secret.as_uri()}"><img src="data:image/svg+xml,{inside}">
<img src="http://127.0.0.1:9/x.png"><img src="data:image/png;base64,@@@">
"""
    raw = of_template(source, tmp_path)
    text = " ".join(page.extract_text() for page in read(raw).pages)
    assert text.strip() == "here"
    assert b"EmbeddedFile" not in raw


def test_what_the_library_cannot_print_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        of_template("{% for n in range(3000) %}<div>{% endfor %}", tmp_path)
    assert str(caught.value).startswith(
        "--format pdf: WeasyPrint cannot print this page (RecursionError); --format html writes it"
    )


def test_a_page_that_takes_too_long_to_print_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        of_template("{{ 'a' * 1000001 }}", tmp_path)
    assert "is longer than 1,000,000 characters" in str(caught.value)


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="there are no alarms here")
def test_a_page_that_cannot_be_printed_in_time_is_told_in_words() -> None:
    with closing(Workshop(seconds=0.05)) as shop, pytest.raises(InputError) as caught:
        shop.paper("<p>x" * 100_000, [100])
    assert str(caught.value) == "--format pdf: to print this page takes too long"


def pieces(text: str) -> int:
    """In how many pieces a text of a picture is set."""
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40">{text}</svg>'
    contents = read(on_paper(f"<p>x</p>{svg}")).pages[0].get_contents()
    assert contents is not None
    return contents.get_data().count(b" Tm") - 1


@pytest.mark.parametrize("name", ["نقابة المعلمين", "שוטרים", "สหภาพครู"])
def test_a_line_of_a_picture_is_set_as_a_whole_so_that_its_letters_join_and_run_their_way(
    name: str,
) -> None:
    usual = dict(weasyprint.svg.TAGS)
    assert pieces(f'<text x="10" y="20">{name}</text>') == 1
    assert usual == weasyprint.svg.TAGS


def test_a_line_of_latin_letters_is_set_letter_by_letter_so_that_none_is_copied_as_another() -> (
    None
):
    assert pieces('<text x="10" y="20">fine</text>') == 4


def test_letters_of_a_picture_that_have_places_of_their_own_keep_them() -> None:
    assert pieces('<text x="10 40 70" y="20">abc</text>') == 3
    assert pieces('<text x="10" y="20" letter-spacing="9">abc</text>') == 3


def test_an_older_library_gets_a_function_that_loads_nothing_but_data() -> None:
    older = SimpleNamespace(default_url_fetcher=lambda url: {"string": url})
    fetch = nothing_but_data(older)
    assert fetch("data:,x") == {"string": "data:,x"}
    with pytest.raises(ValueError, match="a report loads nothing"):
        fetch("file:///etc/hostname")
