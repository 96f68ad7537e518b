"""The handbook on disk: written, and compared with what the rules say now."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ..problem import InputError, Problem
from .handbook import MADE


def write_pages(pages: Mapping[str, str], folder: Path) -> None:
    """Write every page, and take away pages of ours for rules that are gone.

    Raises InputError where the folder cannot be written.
    """
    try:
        for name, text in pages.items():
            place = folder / name
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")
        for name in left_over(pages, folder):
            (folder / name).unlink()
    except OSError as error:
        message = f"cannot be written: {(error.strerror or 'no reason given').lower()}"
        raise InputError([Problem(str(folder), None, None, message)]) from None


def stale_pages(pages: Mapping[str, str], folder: Path) -> list[str]:
    """The pages that are missing, say something else, or are left over."""
    different = [
        name
        for name, text in pages.items()
        if not (folder / name).is_file() or (folder / name).read_text(encoding="utf-8") != text
    ]
    return sorted({*different, *left_over(pages, folder)})


def left_over(pages: Mapping[str, str], folder: Path) -> list[str]:
    """Pages that we made and that no longer belong to any rule or fact."""
    found = (place.relative_to(folder).as_posix() for place in folder.rglob("*.md"))
    return [
        name
        for name in found
        if name not in pages and MADE in (folder / name).read_text(encoding="utf-8")
    ]
