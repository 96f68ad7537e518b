"""A file that people name as a sheet: which kind it is, by what stands in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..common.messages import say
from ..common.problem import reason, wrong
from . import separated, workbooks
from .sheet import LARGEST, Sheet

PACKED = b"PK\x03\x04"
OLD_EXCEL = b"\xd0\xcf\x11\xe0"
"""How files begin that are packed, as new workbooks are; and those of old ones, or locked ones."""


def sheets_in(path: Path, encoding: str = "", delimiter: str = "") -> Iterator[Sheet]:
    """The sheets of a file that hold anything. Raises InputError with the first thing to do."""
    raw = content(path)
    if raw.startswith(OLD_EXCEL):
        raise wrong(path, say("intake-old-workbook"))
    if raw.startswith(PACKED):
        found = workbooks.read(path)
    elif b"office:document" in raw[:2000] or raw.startswith(b"{\\rtf"):
        raise wrong(path, say("intake-broken-workbook"))
    else:
        found = [separated.read(path, raw, encoding, delimiter)]
    filled = [sheet for sheet in found if not sheet.is_blank()]
    if not filled:
        raise wrong(path, say("intake-blank"))
    yield from filled


def content(path: Path) -> bytes:
    """The bytes of a file. Raises InputError where there is none, or it is too large."""
    try:
        if path.is_dir():
            raise wrong(path, say("file-is-a-folder"))
        if path.stat().st_size > LARGEST:
            raise wrong(path, say("file-too-large", limit=LARGEST))
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except FileNotFoundError:
        raise wrong(path, say("file-not-there")) from None
    except OSError as error:
        raise wrong(path, say("file-not-read.because", reason=reason(error))) from None
