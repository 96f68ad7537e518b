"""Sheets that somebody made to do harm, or that are broken: a clear word, nothing run, little memory."""

from __future__ import annotations

import resource
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner
from groundswell.cli import cli
from groundswell.engine.common.problem import InputError
from groundswell.engine.intake.reading import sheets_in
from sheets_made import imported, open_document, run, text_sheet, workbook

TITLES = ("case", "stage")
HEAD = '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
TAIL = "</sheetData></worksheet>"
MEMORY = 1_500_000_000


def told(path: Path) -> str:
    with pytest.raises(InputError) as found:
        list(sheets_in(path))
    return str(found.value)


def rewritten(path: Path, name: str, content: bytes) -> Path:
    """A workbook in which one part is another, or one more."""
    other = path.with_name(f"other-{path.name}")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(other, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            if part.filename != name:
                new.writestr(part, old.read(part))
        new.writestr(name, content)
    return other


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return workbook(tmp_path / "a.xlsx", {"One": [TITLES, ("A", "mobilized")]})


def sheet(book: Path, rows: str) -> Path:
    return rewritten(book, "xl/worksheets/sheet1.xml", f"{HEAD}{rows}{TAIL}".encode())


def test_programs_in_a_workbook_are_refused(book: Path) -> None:
    assert "macros" in told(rewritten(book, "xl/vbaProject.bin", b"\0\1"))


def test_a_cell_far_away_is_refused_before_room_is_made_for_it(book: Path) -> None:
    far = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>'
    assert "more columns than 1,000" in told(sheet(book, far))
    deep = "<row r='1048576'><c r='B1048576'><v>1</v></c></row>"
    assert "more rows than 1,000,000" in told(sheet(book, deep))


def test_a_bomb_is_refused_while_it_is_unpacked_whatever_it_says_of_its_size(
    book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("groundswell.engine.intake.workbooks.LARGEST", 5_000_000)
    bomb = rewritten(book, "xl/sharedStrings.xml", b"<sst>" + b" " * 20_000_000)
    assert bomb.stat().st_size < 100_000
    assert "10,000,000 bytes" in told(bomb)
    raw = bomb.read_bytes()
    size = (20_000_005).to_bytes(4, "little")
    assert size in raw
    bomb.write_bytes(raw.replace(size, (5).to_bytes(4, "little")))
    assert "10,000,000 bytes" in told(bomb)


def test_a_formula_that_was_never_worked_out_is_no_blank_cell(tmp_path: Path, book: Path) -> None:
    never = workbook(tmp_path / "f.xlsx", {"One": [TITLES, ("A", "=CONCAT(A1,A2)")]})
    assert "cell B2 holds a formula that was never worked out" in told(never)
    failed = '<row r="1"><c r="A1" t="inlineStr"><is><t>case</t></is></c></row>'
    failed += '<row r="2"><c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'
    assert "cell A2 holds a formula that failed" in told(sheet(book, failed))


def test_what_a_formula_was_worked_out_to_is_read(tmp_path: Path, book: Path) -> None:
    rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>case</t></is></c><c r="B1" t="inlineStr"><is><t>stage</t></is></c></row>'
    rows += '<row r="2"><c r="A2" t="str"><f>"N"&amp;"orth"</f><v>North</v></c><c r="B2" t="str"><f>A9</f><v>stalled</v></c></row>'
    found = imported(tmp_path, sheet(book, rows))
    assert found["North"].movement.stage == "stalled"


def test_a_formula_in_text_is_never_taken_into_a_case(tmp_path: Path) -> None:
    path = text_sheet(tmp_path / "a.csv", [TITLES, ('=HYPERLINK("http://example.org")', "stalled")])
    found = run(path)
    assert found.exit_code == 2
    assert "begins like a formula" in found.output
    assert "HYPERLINK" not in found.output


def test_ten_thousand_columns_are_refused(tmp_path: Path) -> None:
    wide = text_sheet(tmp_path / "w.csv", [[f"c{n}" for n in range(10_000)], ["x"] * 10_000])
    assert "more columns than 1,000" in told(wide)


@pytest.mark.parametrize(
    ("raw", "word"),
    [
        (b"", "nothing in it"),
        (b"  \n\n ,,\n", "nothing in it"),
        (b"case,stage\n\x81\x8d,x\n", "no encoding that is read for certain"),
        (b"case,stage\n\x00\x01\x02\x03,x\n\x00", "no encoding"),
        (b'case,stage\n"A,mobilized\n', "quotation marks"),
        (b"case,stage\n" + b"x" * 40_000 + b",y\n", "longer than any spreadsheet"),
        (b"PK\x03\x04 and so on", "cannot be read"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old or a locked workbook"),
    ],
)
def test_what_cannot_be_read_says_what_to_do(raw: bytes, word: str, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(raw)
    assert word in told(path)


def test_open_document_is_read_and_its_endless_rows_cost_nothing(tmp_path: Path) -> None:
    def cell(text: str) -> str:
        return f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'

    blank = '<table:table-cell table:number-columns-repeated="16382"/>'
    rest = '<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    rows = "".join(
        f"<table:table-row>{cell(a)}{cell(b)}{blank}</table:table-row>"
        for a, b in (TITLES, ("A", "stalled"))
    )
    path = open_document(
        tmp_path / "a.ods", f'<table:table table:name="One">{rows}{rest}</table:table>'
    )
    assert imported(tmp_path, path)["A"].movement.stage == "stalled"
    endless = f'<table:table table:name="One">{rows}{rest.replace("/></", ">" + "<text:p>x</text:p></table:table-cell></")}</table:table>'
    assert "more columns" in told(open_document(tmp_path / "b.ods", endless))


def test_a_bomb_of_entities_is_refused(tmp_path: Path) -> None:
    path = open_document(tmp_path / "a.ods", "<table:table/>")
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>'
    assert "cannot be read" in told(rewritten(path, "content.xml", bomb))


def test_memory_stays_small_however_a_workbook_lies(book: Path) -> None:
    bomb = rewritten(book, "xl/worksheets/sheet1.xml", b" " * 600_000_000)

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))

    found = subprocess.run(
        [sys.executable, "-m", "groundswell", "import", str(bomb)],
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=limited,
    )
    assert found.returncode == 2
    assert "the most that is read" in found.stderr


def test_without_the_packages_for_workbooks_it_is_said_what_to_install(
    book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "fastexcel", None)
    assert "pip install 'groundswell[sheets]'" in told(book)


def test_what_is_no_file_is_told(tmp_path: Path) -> None:
    found = CliRunner().invoke(cli, ["import", str(tmp_path / "none.csv"), str(tmp_path)])
    assert "there is no such file" in str(found.exception)
    assert "it is a folder" in str(found.exception)
