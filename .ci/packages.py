"""The packages that Groundswell is installed with: what asks for each, its licence and its size.

`pyproject.toml` says what is asked for; the rest is read from what is installed.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
OURS = "groundswell"
CORE = "always"
"""Where a package stands that is installed with every Groundswell; all others are of an extra."""

FOR_DEVELOPMENT = ("test", "bench", "lint")
"""The extras that nobody needs who only uses Groundswell."""

SHORT = {
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD",
    "GNU General Public License v2 or later (GPLv2+)": "GPL-2.0-or-later",
    "GNU Lesser General Public License v2 or later (LGPLv2+)": "LGPL-2.0-or-later",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "Mozilla Public License 1.1 (MPL 1.1)": "MPL-1.1",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}
"""Short names of the licences that packages describe by a classifier."""

LONGEST = 40
"""A longer licence is its text, not its name."""


@dataclass(frozen=True)
class Asked:
    """A package that pyproject.toml asks for, and the extras in which it does."""

    name: str
    extras: tuple[str, ...]
    requirements: tuple[Requirement, ...]

    @property
    def is_for_use(self) -> bool:
        """Whether somebody needs it who only uses Groundswell."""
        return not {*self.extras} <= {*FOR_DEVELOPMENT}


def project(file: Path = ROOT / "pyproject.toml") -> Mapping[str, Any]:
    """What pyproject.toml says of Groundswell itself."""
    found: Mapping[str, Any] = tomllib.loads(file.read_text(encoding="utf-8"))["project"]
    return found


def asked(of: Mapping[str, Any]) -> list[Asked]:
    """Every package that is asked for by its name, first those that are always installed."""
    lists = {CORE: of["dependencies"], **of["optional-dependencies"]}
    found: dict[str, list[tuple[str, Requirement]]] = {}
    for extra, lines in lists.items():
        for line in lines:
            requirement = Requirement(line)
            name = canonicalize_name(requirement.name)
            if name != OURS:
                found.setdefault(name, []).append((extra, requirement))
    made = [
        Asked(name, tuple(extra for extra, _ in places), tuple(each for _, each in places))
        for name, places in found.items()
    ]
    return sorted(made, key=lambda each: (not each.is_for_use, each.extras[0] != CORE, each.name))


@cache
def installed(name: str) -> Distribution | None:
    """The installed package of a name, or None where there is none."""
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def package(name: str) -> Distribution:
    """The installed package of a name. Raises PackageNotFoundError where there is none."""
    return installed(name) or distribution(name)


def needed_by(name: str, extras: frozenset[str] = frozenset()) -> Iterator[Requirement]:
    """What an installed package needs on this machine, with these extras of its own."""
    found = installed(name)
    for line in found.requires or () if found else ():
        need = Requirement(line)
        if need.marker is None or any(
            need.marker.evaluate({"extra": extra}) for extra in ("", *sorted(extras))
        ):
            yield need


def brought_by(*requirements: Requirement) -> list[str]:
    """The names of all packages that come with some, these left out."""
    waiting, seen, found = list(requirements), set(), set()
    while waiting:
        need = waiting.pop()
        key = canonicalize_name(need.name), frozenset(need.extras)
        if key not in seen:
            seen.add(key)
            further = list(needed_by(*key))
            waiting += further
            found |= {canonicalize_name(each.name) for each in further}
    itself = {canonicalize_name(each.name) for each in requirements}
    return sorted(name for name in found - itself if installed(name))


def licence_of(found: Distribution, told: Mapping[str, str]) -> str | None:
    """The short name of a package's licence; `told` has those that packages do not say themselves."""
    said = found.metadata
    if expression := said.get("License-Expression"):
        return str(expression)
    classified = [
        each.rpartition(" :: ")[2]
        for each in said.get_all("Classifier") or ()
        if each.startswith("License :: OSI Approved :: ")
    ]
    if classified:
        return " or ".join(SHORT.get(each, each) for each in classified)
    plain = str(said.get("License") or "").strip()
    if plain and "\n" not in plain and len(plain) <= LONGEST:
        return SHORT.get(plain, plain)
    return told.get(canonicalize_name(found.name))


def size_of(found: Distribution) -> int:
    """How many bytes a package takes on the disk, without what Python compiles from it."""
    places = (Path(str(found.locate_file(file))) for file in found.files or ())
    return sum(each.stat().st_size for each in places if each.suffix != ".pyc" and each.is_file())
