"""Names of files that look like what a folder is read for, and would be passed over in silence."""

from __future__ import annotations

from collections.abc import Collection

BACKUPS = ("~", ".bak", ".orig", ".swp", ".tmp")
"""How the names of files end that editors leave behind."""


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
