"""Sheets for tests, written as the programs of other people write them."""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result
from groundswell import Case, read_case
from groundswell.cli import cli

Cells = Sequence[Any]


def text_sheet(
    path: Path, rows: Iterable[Cells], delimiter: str = ",", encoding: str = "utf-8"
) -> Path:
    """A sheet as text."""
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows(rows)
    return path


def workbook(path: Path, sheets: Mapping[str, Iterable[Cells]], merged: Iterable[str] = ()) -> Path:
    """A workbook of Excel; `merged` are ranges of its first sheet."""
    import openpyxl

    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    for each in merged:
        book.worksheets[0].merge_cells(each)
    book.save(path)
    return path


def open_document(path: Path, table: str) -> Path:
    """A workbook of OpenDocument around the XML of its tables."""
    names = (
        "office:urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "table:urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    )
    names += ("text:urn:oasis:names:tc:opendocument:xmlns:text:1.0",)
    spaces = " ".join(f'xmlns:{n.partition(":")[0]}="{n.partition(":")[2]}"' for n in names)
    content = f'<?xml version="1.0"?><office:document-content {spaces} office:version="1.2"><office:body><office:spreadsheet>{table}</office:spreadsheet></office:body></office:document-content>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        file.writestr("content.xml", content)
        file.writestr(
            "META-INF/manifest.xml",
            '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>',
        )
    return path


def run(*words: object) -> Result:
    """What `groundswell import` says."""
    return CliRunner().invoke(cli, ["import", *map(str, words)])


def imported(tmp_path: Path, *sheets: Path, more: Sequence[object] = ()) -> dict[str, Case]:
    """The cases that some sheets give, by the names of their files."""
    folder = tmp_path / "imported"
    found = run(*sheets, "-o", folder, *more)
    assert found.exit_code == 0, found.output
    return {path.stem: read_case(path) for path in sorted(folder.iterdir())}
