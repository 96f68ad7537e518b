"""Sheets in text files: which encoding and which delimiter, tried strictly."""

from __future__ import annotations

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from ..common.messages import say
from ..common.problem import wrong
from .sheet import LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, Sheet

DELIMITERS = (",", ";", "\t", "|")
NAMES = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
TRIED = 200
"""So many rows are looked at to tell which sign stands between cells."""

SEPARATOR = "sep="
"""How the first line begins by which some programs say what stands between cells."""

SHORT = 100
MANY = 50_000
"""Cells shorter than this are kept once, and so many of them at most are looked for."""

CONTROL = "\x00\x01\x02\x03\x04\x05\x06\x07\x08\x0b\x0e\x0f\x1b\x7f"
"""Control signs that no sheet of text holds."""


def read(path: Path, raw: bytes, encoding: str = "", delimiter: str = "") -> Sheet:
    """The sheet in a text file. Raises InputError where it is none, or cannot be read for certain."""
    text, found = decoded(path, raw, encoding)
    if text[: len(SEPARATOR)].lower() == SEPARATOR:
        first, _, text = text.partition("\n")
        delimiter = delimiter or first[len(SEPARATOR) :].strip("\r") or ","
        text = "\n" + text  # so that rows keep their numbers
    if delimiter and delimiter not in DELIMITERS:
        raise wrong(path, say("intake-delimiter"))
    delimiter = delimiter or guessed(text, path)
    rows = list(parsed(path, text, delimiter))
    told = say(f"intake-read-as.{NAMES[delimiter]}", encoding=found.upper())
    return Sheet(path, "", rows, told, loose_points=delimiter in ";\t")


def decoded(path: Path, raw: bytes, encoding: str = "") -> tuple[str, str]:
    """The text of a file, and the encoding in which it was read; each is tried strictly."""
    for found in [encoding] if encoding else encodings(raw):
        try:
            text = raw.decode(found)
        except (UnicodeDecodeError, LookupError):
            continue
        if not any(sign in text for sign in CONTROL):
            return text, found.removesuffix("-sig")
    raise wrong(path, say("intake-encoding"))


def encodings(raw: bytes) -> Iterator[str]:
    """The encodings that a file can be in, the likeliest first."""
    marked = next((name for mark, name in MARKS if raw.startswith(mark)), None)
    if marked is not None:
        yield marked
        return
    if b"\0" in raw[:1000]:
        yield "utf-16-le" if raw[1:2] == b"\0" else "utf-16-be"
        return
    yield "utf-8"
    yield "windows-1252"


def guessed(text: str, path: Path) -> str:
    """The sign between cells: the one by which most rows have the same number of cells."""
    best, chosen = (0.0, 0), "\t" if path.suffix.lower() in (".tsv", ".tab") else ","
    for delimiter in DELIMITERS:
        widths = Counter[int]()
        try:
            for number, row in enumerate(csv.reader(io.StringIO(text), delimiter=delimiter)):
                if number == TRIED:
                    break
                if len(row) > 1:
                    widths[len(row)] += 1
        except csv.Error:
            continue
        if not widths:
            continue
        width, rows = widths.most_common(1)[0]
        if (float(rows), width) > best:
            best, chosen = (float(rows), width), delimiter
    return chosen


def parsed(path: Path, text: str, delimiter: str) -> Iterator[list[str]]:
    """The rows of a text. Raises InputError where quotes do not fit, or it is too large."""
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    number = 0
    kept: dict[str, str] = {}  # the same answer stands in many cells
    while True:
        number += 1
        try:
            row = next(reader, None)
        except csv.Error:
            raise Sheet(path, "", ()).wrong(say("intake-quotes"), number) from None
        if row is None:
            return
        if number > MOST_ROWS:
            raise wrong(path, say("intake-too-many-rows", most=MOST_ROWS))
        if len(row) > MOST_COLUMNS and any(cell.strip() for cell in row[MOST_COLUMNS:]):
            raise wrong(path, say("intake-too-many-columns", most=MOST_COLUMNS))
        yield [kept.setdefault(cell, cell) if len(cell) < SHORT else cell for cell in row]
        if len(kept) > MANY:
            kept.clear()
