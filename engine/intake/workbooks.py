"""Sheets of Excel and OpenDocument: looked through before anything unpacks them, then read by calamine.

Nothing in a workbook is ever run or worked out. What stands in a cell is what was last shown there.
"""

from __future__ import annotations

import re
import warnings
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any
from xml.parsers import expat

from ..common.messages import say
from ..common.problem import InputError, wrong
from .sheet import LARGEST, MOST_COLUMNS, MOST_ROWS, Sheet

MOST_CELLS = 20_000_000
"""The rectangle of a sheet is held in memory as a whole, however few of its cells are filled in."""

MOST_SHEETS = 100
STORED, DEFLATED = 0, 8
PIECE = 1 << 20
OVERLAP = 4096
MACROS = ("vbaproject.bin", "scripts/", "basic/")
"""What the names of parts end in, or begin with, that hold programs."""

BINARY = "xl/workbook.bin"
"""The part by which a workbook is known whose cells are not written as XML (.xlsb)."""

CELL = re.compile(rb"<(?:\w+:)?c\b[^>]*?\br\s*=\s*[\"']\s*\$?([A-Za-z]{1,9})\$?(\d{1,12})")
ROW = re.compile(rb"<(?:\w+:)?row\b[^>]*?\br\s*=\s*[\"']\s*(\d{1,12})")
NOT_WORKED_OUT = re.compile(
    rb"<(?:\w+:)?c\b[^>]*?\br=\"([A-Z]{1,3}\d{1,7})\"[^>]*>\s*<(?:\w+:)?f\b[^>]*?(?:/>|>[^<]*</(?:\w+:)?f>)"
    rb"\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v>\s*</(?:\w+:)?v>)?\s*</(?:\w+:)?c>"
)
FAILED = re.compile(rb"<(?:\w+:)?c\b[^>]*?\br=\"([A-Z]{1,3}\d{1,7})\"[^>]*?\bt=\"e\"")


def read(path: Path) -> list[Sheet]:
    """The sheets of a workbook. Raises InputError where it may not, or cannot, be read."""
    looked_through(path)
    book = opened(path)
    if len(book.sheet_names) > MOST_SHEETS:
        raise wrong(path, say("intake-too-many-sheets", most=MOST_SHEETS))
    return [Sheet(path, name, rows_of(path, book, name)) for name in book.sheet_names]


def opened(path: Path) -> Any:
    """A workbook, not yet read. Raises InputError where what reads it is missing, or it is broken."""
    try:
        import fastexcel
        import polars  # noqa: F401 - the rows come as a table of it
    except ModuleNotFoundError:
        raise wrong(path, say("intake-needs-packages")) from None
    try:
        return fastexcel.read_excel(str(path))
    except Exception:  # whatever it is, its words are about the inside of the file
        raise wrong(path, say("intake-broken-workbook")) from None


def rows_of(path: Path, book: Any, name: str) -> list[tuple[str | None, ...]]:
    """The rows of one sheet, every cell as text."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            sheet = book.load_sheet(name, header_row=None, skip_rows=0, dtypes="string")
            rows: list[tuple[str | None, ...]] = sheet.to_polars().rows()
    except InputError:
        raise
    except Exception:
        raise wrong(path, say("intake-broken-workbook")) from None
    return rows


def looked_through(path: Path) -> None:
    """Raise InputError where a workbook holds programs, or would fill the memory when it is read."""
    try:
        with zipfile.ZipFile(path) as book, path.open("rb") as raw:
            parts = book.infolist()
            for part in parts:
                name = part.filename.lower()
                if name.endswith(MACROS[0]) or name.startswith(MACROS[1:]):
                    raise wrong(path, say("intake-macros"))
                if name == BINARY:
                    raise wrong(path, say("intake-old-workbook"))
                if part.flag_bits & 1 or part.compress_type not in (STORED, DEFLATED):
                    raise wrong(path, say("intake-locked"))
            left = 2 * LARGEST
            for part in parts:
                left = looked_at(path, raw, part, left)
    except (zipfile.BadZipFile, zlib.error, expat.ExpatError, OSError, ValueError):
        raise wrong(path, say("intake-broken-workbook")) from None


def looked_at(path: Path, raw: Any, part: zipfile.ZipInfo, left: int) -> int:
    """How many bytes may still be unpacked behind one part, of which each piece is looked at."""
    look = look_of(path, part.filename.lower())
    for piece in unpacked(raw, part):
        left -= len(piece)
        if left < 0:
            raise wrong(path, say("intake-too-large", most=2 * LARGEST))
        if look is not None:
            look(piece)
    return left


def look_of(path: Path, name: str) -> Callable[[bytes], None] | None:
    """What looks at each piece of a part in turn; None where it holds no cells."""
    if name == "content.xml":
        return Table(path).take
    return Size(path).take if name.endswith(".xml") else None


def unpacked(raw: Any, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """A part in pieces, as long as it really is, whatever the workbook says of its length."""
    raw.seek(part.header_offset)
    head = raw.read(30)
    raw.seek(
        part.header_offset
        + 30
        + int.from_bytes(head[26:28], "little")
        + int.from_bytes(head[28:30], "little")
    )
    packed = part.compress_size
    opener = zlib.decompressobj(-15) if part.compress_type == DEFLATED else None
    while packed > 0:
        piece = raw.read(min(PIECE, packed))
        if not piece:
            return
        packed -= len(piece)
        if opener is None:
            yield piece
            continue
        while piece:
            yield opener.decompress(piece, PIECE)
            piece = opener.unconsumed_tail


class Size:
    """How far the cells of one sheet reach."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.columns = self.rows = 1
        self.before = b""

    def take(self, piece: bytes) -> None:
        """Take in a piece of Excel's XML. Raises InputError where it reaches too far."""
        piece, self.before = self.before + piece, piece[-OVERLAP:]
        for letters, number in set(CELL.findall(piece)):
            self.columns = max(self.columns, column_of(letters))
            self.rows = max(self.rows, int(number))
        for number in ROW.findall(piece):
            self.rows = max(self.rows, int(number))
        self.check()
        if cell := NOT_WORKED_OUT.search(piece):
            raise wrong(self.path, say("intake-formula", cell=cell[1].decode()))
        if cell := FAILED.search(piece):
            raise wrong(self.path, say("intake-failed-formula", cell=cell[1].decode()))

    def check(self) -> None:
        """Raise InputError where there are too many rows or columns."""
        if self.columns > MOST_COLUMNS:
            raise wrong(self.path, say("intake-too-many-columns", most=MOST_COLUMNS))
        if self.rows > MOST_ROWS or self.rows * self.columns > MOST_CELLS:
            raise wrong(self.path, say("intake-too-many-rows", most=MOST_ROWS))


class Table(Size):
    """The same for OpenDocument, in which a cell and a row say how often they are repeated."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.columns = self.rows = 0
        self.wide = self.times = 0
        self.filled = False
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self.begun
        self.parser.EndElementHandler = self.ended
        self.parser.EntityDeclHandler = self.refused

    def take(self, piece: bytes) -> None:
        """Take in a piece of the content. Raises InputError where it reaches too far."""
        self.parser.Parse(piece)

    def refused(self, *_: object) -> None:
        """Raise InputError: no spreadsheet program writes entities."""
        raise wrong(self.path, say("intake-broken-workbook"))

    def begun(self, name: str, given: Mapping[str, str]) -> None:
        """Count what begins."""
        match name:
            case "table:table":
                self.columns = self.rows = 0
            case "table:table-row":
                self.times = int(given.get("table:number-rows-repeated", "1"))
                self.wide, self.filled = 0, False
            case "table:table-cell" | "table:covered-table-cell":
                times = int(given.get("table:number-columns-repeated", "1"))
                self.wide += times
                if "office:value-type" in given or "table:formula" in given:
                    self.columns, self.filled = max(self.columns, self.wide), True
                if "table:formula" in given and "office:value-type" not in given:
                    raise wrong(self.path, say("intake-formula.row", row=str(self.rows + 1)))
            case "text:p" if not self.filled and self.wide:
                self.columns, self.filled = max(self.columns, self.wide), True

    def ended(self, name: str) -> None:
        """Count the rows that a filled one stands for, and those before it."""
        if name == "table:table-row":
            self.rows += self.times
            if self.filled:
                self.check()


def column_of(letters: bytes) -> int:
    """The number of a column, from 1, by its letters."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - ord("A") + 1
    return number
