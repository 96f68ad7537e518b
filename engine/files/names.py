"""Names of files: readable, harmless on every system, no two alike."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from ..common.names import alike

LONGEST = 120
"""The most bytes of a name; some encrypted disks take only 143 for a name with its ending."""

BLANK = "case"
"""The name of what has no letter and no digit in its own."""

OURS = ("index", "errors", "manifest")
"""Names that the batch needs for itself."""

DEVICES = re.compile(r"(con|prn|aux|nul|conin|conout|clock|(com|lpt)\d)", re.IGNORECASE)
"""Names that mean a device on Windows, whatever their ending."""


def harmless(text: str) -> str:
    """Text as a name: letters and digits of any script stay, all else becomes a dash."""
    letters = "".join(
        sign if sign in "-_" or sign.isalnum() or unicodedata.category(sign)[0] == "M" else " "
        for sign in unicodedata.normalize("NFC", text)
    )
    name = re.sub(r"[ -]+", "-", letters).strip("-")
    name = name.encode()[:LONGEST].decode(errors="ignore").strip("-")
    if DEVICES.fullmatch(unicodedata.normalize("NFKC", name)):
        return f"{BLANK}-{name}"
    return name or BLANK


def distinct(wanted: Iterable[str]) -> Iterator[str]:
    """The names in their order; one that is taken gets the next free number: a, a-2, a-3."""
    taken = {alike(name) for name in OURS}
    tried: dict[str, int] = {}
    for name in wanted:
        key = alike(name)
        number = tried.get(key, 1)
        found = name
        while alike(found) in taken:
            number += 1
            found = f"{name}-{number}"
        tried[key] = number
        taken.add(alike(found))
        yield found
