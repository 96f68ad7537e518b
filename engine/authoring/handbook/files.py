"""The handbook on disk: written, and compared with what the rules say now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from ...common.problem import InputError, Problem, reason, wrong
from .handbook import MADE

NOT_OURS = (
    "this file is there already, and not made by rules docs; move it away, or name another folder"
)


def write_pages(pages: Mapping[str, str], folder: Path) -> list[str]:
    """Write every page that is new or changed, and take away pages of ours for rules that are gone.

    Gives a line on each. Raises InputError where the folder cannot be written, or a page would take
    the place of a file that is not ours; then nothing is written.
    """
    told = []
    try:
        others = [name for name in pages if is_there(folder / name) and not is_ours(folder / name)]
        if others:
            raise InputError([Problem(str(folder / n), None, None, NOT_OURS) for n in others])
        left = left_over(pages, folder)
        for name in stale_pages(pages, folder):
            place = folder / name
            if name in left:
                place.unlink()
                told.append(f"Deleted {place}")
                continue
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(pages[name], encoding="utf-8")
            told.append(f"Wrote {place}")
    except OSError as error:
        raise wrong(folder, f"cannot be written: {reason(error)}") from None
    return told


def stale_pages(pages: Mapping[str, str], folder: Path) -> list[str]:
    """The pages that are missing, say something else, or are left over."""
    different = [
        name
        for name, text in pages.items()
        if not (folder / name).is_file() or text_of(folder / name) != text
    ]
    return sorted({*different, *left_over(pages, folder)})


def left_over(pages: Mapping[str, str], folder: Path) -> list[str]:
    """Pages that we made and that no longer belong to any rule or fact.

    Only where pages of a handbook stand: further below there may be another handbook.
    """
    return [name for name in there(pages, folder) if name not in pages and is_ours(folder / name)]


def there(pages: Mapping[str, str], folder: Path) -> Iterator[str]:
    """The names of all files of Markdown in the folders in which pages stand."""
    for within in sorted({(folder / name).parent for name in pages}):
        for place in within.glob("*.md"):
            yield place.relative_to(folder).as_posix()


def is_there(place: Path) -> bool:
    """Whether something has this name, and be it a link that leads nowhere."""
    return place.exists() or place.is_symlink()


def is_ours(place: Path) -> bool:
    """Whether a file is a page that we made: it says so below its title."""
    return place.is_file() and MADE in text_of(place).splitlines()[2:3]


def text_of(place: Path) -> str:
    """The text of a file, also where it is none of ours and in another encoding."""
    return place.read_text(encoding="utf-8", errors="replace")
