"""How files are named: the ending of a name says in what form the file is written."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from ..common.messages import say
from ..common.problem import nearest
from ..common.wording import listing
from .output import refused

BACKUPS = ("~", ".bak", ".orig", ".swp", ".tmp")
"""How the names of files end that editors leave behind."""


def ending(path: Path, allowed: Sequence[str], or_form: bool = False) -> str:
    """The ending of a name, one of those allowed: nothing is written under another form's name.

    What is there and no plain file, such as a device, takes the first of them. Raises InputError
    with the endings there are, and that one can say what to write instead, where there is an option
    for the form (`or_form`).
    """
    found = path.suffix.lower()
    if found in allowed:
        return found
    try:
        if path.exists() and not path.is_file():
            return allowed[0]
    except OSError:  # what is wrong with the place is said when it is written
        return allowed[0]
    near = nearest(found, allowed) if found else None
    key = "near" if near else "wrong" if found else "none"
    told = {"allowed": listing(allowed), "near": path.with_suffix(near).name if near else ""}
    key = f"ending-{key}.or-form" if or_form else f"ending-{key}"
    raise refused(path, say(key, **told))


def is_set_aside(name: str) -> bool:
    """Whether a file is hidden, or left behind by an editor: nobody expects it to be read."""
    return name.startswith((".", "__")) or name.casefold().endswith(BACKUPS)


def is_misnamed(name: str, read: Collection[str], alike: Collection[str]) -> bool:
    """Whether a file looks like one that is read but does not end in one of the `read` endings.

    It does where one of the endings `alike` stands anywhere in its name, as in "city.yaml.txt".
    """
    if name.endswith(tuple(read)) or is_set_aside(name):
        return False
    parts = name.casefold().split(".")[1:]
    return any(part.split(" ")[0] == ending.removeprefix(".") for part in parts for ending in alike)
