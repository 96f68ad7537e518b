"""Writes workbooks of Excel in which every cell is text: nothing in them is ever worked out."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from xml.sax.saxutils import escape, quoteattr

NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
LONGEST = 32_767
"""As many signs as a cell can hold."""

TIME = (1980, 1, 1, 0, 0, 0)
"""The moment that all parts bear, so that the same form is the same file."""

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKED = "http://schemas.openxmlformats.org/package/2006"
KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

STYLES = (
    f'{HEAD}<styleSheet xmlns="{MAIN}"><fonts count="2"><font/><font><b/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border/></borders>'
    '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/>'
    '<xf fontId="1" applyFont="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)

Rows = Iterable[Sequence[str]]


def workbook(sheets: Mapping[str, Rows]) -> bytes:
    """A workbook with these sheets; the first row of each is its frozen head, with filters."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in parts(sheets):
            packed.writestr(zipfile.ZipInfo(name, TIME), text, zipfile.ZIP_DEFLATED)
    return file.getvalue()


def parts(sheets: Mapping[str, Rows]) -> Iterable[tuple[str, str]]:
    """The parts of a workbook by their names."""
    numbers = range(1, len(sheets) + 1)
    kinds = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{KIND}.worksheet+xml"/>'
        for n in numbers
    )
    yield (
        "[Content_Types].xml",
        f'{HEAD}<Types xmlns="{PACKED}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{KIND}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{KIND}.styles+xml"/>{kinds}</Types>',
    )
    yield "_rels/.rels", relations([("rId1", "officeDocument", "xl/workbook.xml")])
    named = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{n}" r:id="rId{n}"/>'
        for n, name in zip(numbers, sheets, strict=True)
    )
    yield (
        "xl/workbook.xml",
        f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{RELATED}"><sheets>{named}</sheets></workbook>',
    )
    links = [(f"rId{n}", "worksheet", f"worksheets/sheet{n}.xml") for n in numbers]
    yield (
        "xl/_rels/workbook.xml.rels",
        relations([*links, (f"rId{len(sheets) + 1}", "styles", "styles.xml")]),
    )
    yield "xl/styles.xml", STYLES
    for n, rows in zip(numbers, sheets.values(), strict=True):
        yield f"xl/worksheets/sheet{n}.xml", worksheet(list(rows))


def relations(found: Iterable[tuple[str, str, str]]) -> str:
    """What a part refers to."""
    each = "".join(
        f'<Relationship Id="{name}" Type="{RELATED}/{kind}" Target="{target}"/>'
        for name, kind, target in found
    )
    return f'{HEAD}<Relationships xmlns="{PACKED}/relationships">{each}</Relationships>'


def worksheet(rows: Sequence[Sequence[str]]) -> str:
    """One sheet."""
    body = "".join(
        f'<row r="{number}">{"".join(cells(number, row))}</row>'
        for number, row in enumerate(rows, 1)
    )
    last = f"{letters(max(map(len, rows), default=1))}{max(len(rows), 1)}"
    return (
        f'{HEAD}<worksheet xmlns="{MAIN}"><sheetViews><sheetView workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
        f'</sheetView></sheetViews><sheetData>{body}</sheetData><autoFilter ref="A1:{last}"/>'
        "</worksheet>"
    )


def cells(number: int, row: Sequence[str]) -> Iterable[str]:
    """The cells of a row that hold anything, each as text."""
    style = ' s="1"' if number == 1 else ""
    for place, text in enumerate(row, 1):
        if text:
            shown = escape(NOT_IN_XML.sub("", text)[:LONGEST])
            yield (
                f'<c r="{letters(place)}{number}" t="inlineStr"{style}>'
                f'<is><t xml:space="preserve">{shown}</t></is></c>'
            )


def letters(number: int) -> str:
    """The letters of a column, from 1."""
    found = ""
    while number:
        number, rest = divmod(number - 1, 26)
        found = chr(ord("A") + rest) + found
    return found
