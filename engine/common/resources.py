"""The data files that come with Groundswell."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files
from pathlib import PureWindowsPath
from typing import Any


def built_in(name: str) -> str | None:
    """The source of a template that comes with Groundswell, or None where there is none."""
    if not is_plain(name):
        return None
    place = files(__package__.rpartition(".engine")[0]) / "templates" / name
    return place.read_text(encoding="utf-8") if place.is_file() else None


def names_in(folder: str) -> list[str]:
    """The names of the files and folders in a folder of templates, sorted; none where there is none."""
    place = files(__package__.rpartition(".engine")[0]) / "templates" / folder
    return sorted(each.name for each in place.iterdir()) if place.is_dir() else []


def worked_cases() -> Mapping[str, bytes]:
    """The case files of real movements that come with Groundswell, by the names they have there."""
    place = files(__package__.rpartition(".engine")[0]) / "cases"
    found = place.iterdir() if place.is_dir() else ()
    named = {each.name: each for each in found if each.name.endswith(".yaml")}
    return {name: named[name].read_bytes() for name in sorted(named)}


def table(name: str) -> dict[str, Any]:
    """What a YAML file that comes with Groundswell holds by its keys."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    found: dict[str, Any] = yaml.load(built_in(name) or "", loader)  # noqa: S506 - a safe one
    return found


def is_plain(name: str) -> bool:
    """Whether a name leads down into a folder, and never out of it."""
    path = PureWindowsPath(name)  # which also knows the ways out that others have
    return not path.anchor and ".." not in path.parts and "\0" not in name
