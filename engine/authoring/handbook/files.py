"""The handbook on disk: written, and compared with what the rules say now."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ...common.messages import say
from ...common.problem import InputError, Problem, reason, wrong
from .handbook import MADE


def write_pages(pages: Mapping[str, str], folder: Path) -> list[str]:
    """Write every page that is new or changed, and take away pages of ours for rules that are gone.

    Gives a line on each. Raises InputError where the folder cannot be written, or a page would take
    the place of a file that is not ours; then nothing is written.
    """
    told = []
    try:
        taken = [place for name in pages if is_taken(place := folder / name)]
        if taken:
            raise InputError(
                [Problem(str(place), None, None, say("handbook-in-the-way")) for place in taken]
            )
        for name in stale_pages(pages, folder):
            place = folder / name
            if name in pages:
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_text(pages[name], encoding="utf-8")
            else:
                place.unlink()
            key = "wrote" if name in pages else "deleted"
            told.append(say(key, file=str(place)))
    except OSError as error:
        raise wrong(folder, say("file-not-written", reason=reason(error))) from None
    return told


def stale_pages(pages: Mapping[str, str], folder: Path) -> list[str]:
    """The pages that are missing or say something else, and those of rules and facts that are gone.

    What is gone is looked for only where pages of a handbook stand: further below there may be
    another handbook.
    """
    stale = {name for name, text in pages.items() if text_of(folder / name) != text}
    for within in {(folder / name).parent for name in pages}:
        for place in within.glob("*.md"):
            if (name := place.relative_to(folder).as_posix()) not in pages and is_ours(place):
                stale.add(name)
    return sorted(stale)


def is_taken(place: Path) -> bool:
    """Whether something else has this name, and be it a link that leads nowhere."""
    return (place.exists() or place.is_symlink()) and not is_ours(place)


def is_ours(place: Path) -> bool:
    """Whether a file is a page that we made: it says so below its title."""
    return MADE in (text_of(place) or "").splitlines()[2:3]


def text_of(place: Path) -> str | None:
    """The text of a file, also where it is none of ours and in another encoding; None of no file."""
    return place.read_text(encoding="utf-8", errors="replace") if place.is_file() else None
