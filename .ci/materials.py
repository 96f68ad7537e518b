"""Writes a software bill of materials (CycloneDX): every package that Groundswell is installed with.

It holds what is installed for use, not for tests; two runs give the same bytes, and nothing of the
machine or the day stands in it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from packages import (
    CORE,
    OURS,
    Asked,
    asked,
    brought_by,
    installed,
    licence_of,
    needed_by,
    package,
    project,
)
from packaging.utils import canonicalize_name


def main() -> None:
    """Write the bill to the file that is named, or to standard output."""
    text = json.dumps(bill(), indent=2) + "\n"
    if len(sys.argv) < 2:
        sys.stdout.write(text)
        return
    file = Path(sys.argv[1])
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    sys.stderr.write(f"Wrote {file}\n")


def bill() -> dict[str, Any]:
    """The whole bill. A package that is asked for and not installed here is left out."""
    direct = [each for each in asked(project()) if each.is_for_use and installed(each.name)]
    required = with_what_they_bring(each for each in direct if CORE in each.extras)
    every = with_what_they_bring(direct)
    told = project()
    ours = {
        "type": "application",
        "bom-ref": OURS,
        "name": OURS,
        "version": str(told["version"]),
        "description": str(told["description"]),
        "licenses": [{"expression": str(told["license"])}],
    }
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": ours},
        "components": [component(name, name in required) for name in sorted(every)],
        "dependencies": [
            {"ref": OURS, "dependsOn": sorted(reference(each.name) for each in direct)},
            *({"ref": reference(name), "dependsOn": below(name, every)} for name in sorted(every)),
        ],
    }


def with_what_they_bring(some: Iterable[Asked]) -> set[str]:
    """The names of packages, and of all that come with them."""
    return {name for each in some for name in (each.name, *brought_by(*each.requirements))}


def component(name: str, required: bool) -> dict[str, Any]:
    """One package: name, version, licence, and whether Groundswell runs without it."""
    found = package(name)
    expression = found.metadata.get("License-Expression")
    said = licence_of(found, {})
    licence = {"expression": str(expression)} if expression else {"license": {"name": said}}
    return {
        "type": "library",
        "bom-ref": reference(name),
        "name": name,
        "version": found.version,
        "scope": "required" if required else "optional",
        **({"licenses": [licence]} if said else {}),
        "purl": f"pkg:pypi/{name}@{found.version}",
    }


def below(name: str, every: set[str]) -> list[str]:
    """The references of what a package needs itself."""
    needs = {canonicalize_name(each.name) for each in needed_by(name)}
    return sorted(reference(each) for each in needs & every)


def reference(name: str) -> str:
    """How the bill refers to a package."""
    return f"{name}@{package(name).version}"


if __name__ == "__main__":
    main()
