"""Writes docs/dependencies.md: what Groundswell is installed with, what for, and what that brings.

Run it by `make dependencies`. Beside it, dependencies.toml says what each package is for.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from packages import (
    CORE,
    ROOT,
    Asked,
    asked,
    brought_by,
    installed,
    licence_of,
    package,
    project,
    size_of,
)

DATA = Path(__file__).with_suffix(".toml")
PAGE = ROOT / "docs" / "dependencies.md"
MEGABYTE = 1_000_000

HEAD = """\
# What Groundswell is installed with

Made by `make dependencies` from what is installed; a test fails where `pyproject.toml` asks for a
package that has no row here. Sizes are what one installation takes on the disk (Linux, x86-64).
`make sbom` writes the same with versions, as a software bill of materials (CycloneDX), to
`dist/groundswell.cdx.json`.

Nothing of this opens a connection by itself. Two things are worth knowing:

* `opentelemetry-api` comes with the web framework (`fastapi`) and with `mcp`: both require it and
  cannot be installed without it. It is an interface alone, which does nothing until a collector of
  traces is installed beside it and switched on by the settings of the machine. Groundswell installs
  none, and its command line removes those settings before it loads anything (`OTEL_…`,
  `FASTAPI_OTEL_…`), so that what you answer is reported to nobody; a test tries it.
* The extras `test`, `bench` and `lint` are for those who change Groundswell. Nobody else needs them.
"""

TITLES = ("| package | comes with | what it is for | licence | size | brings |", "|---|" * 6)
OTHERS = (
    "## What these bring\n",
    "Without what only tests, measurements and checks of the code bring.\n",
    "| package | brought by | licence | size |",
    "|---|---|---|---|",
)


def main() -> None:
    """Write the page; where a package is missing, say which and write nothing."""
    data = tomllib.loads(DATA.read_text(encoding="utf-8"))
    found = asked(project())
    wrong = list(missing(found, data))
    if wrong:
        sys.exit("\n".join(wrong))
    PAGE.write_text("\n".join(page(found, data)) + "\n", encoding="utf-8")


def missing(found: list[Asked], data: Mapping[str, Any]) -> Iterator[str]:
    """What stands in the way of a whole page, a sentence each."""
    for each in found:
        if each.name not in data["purposes"]:
            yield f"{DATA.name}: say under [purposes] what {each.name} is for"
        there = installed(each.name)
        if there is None:
            yield f"{each.name} is not installed here; make dependencies installs all of them"
        elif licence_of(there, data["licences"]) is None:
            yield f"{DATA.name}: say under [licences] what the licence of {each.name} is"
    for name in sorted({*data["purposes"]} - {each.name for each in found}):
        yield f"{DATA.name}: pyproject.toml does not ask for {name}; take it out"


def page(found: list[Asked], data: Mapping[str, Any]) -> Iterator[str]:
    """The lines of the page."""
    yield HEAD
    yield TITLES[0]
    yield "|---|---|---|---|---|---|"
    brought: dict[str, list[str]] = {}
    for each in found:
        others = brought_by(*each.requirements)
        if each.is_for_use:
            for name in others:
                brought.setdefault(name, []).append(each.name)
        yield row(
            f"`{each.name}`",
            ", ".join(extra if extra == CORE else f"`{extra}`" for extra in each.extras),
            data["purposes"][each.name],
            *of_installed(each.name, data),
            ", ".join(others) or "nothing",
        )
    yield ""
    yield from OTHERS
    direct = {each.name for each in found}
    for name in sorted({*brought} - direct):
        yield row(f"`{name}`", ", ".join(brought[name]), *of_installed(name, data))


def of_installed(name: str, data: Mapping[str, Any]) -> tuple[str, str]:
    """The licence and the size of a package, in words."""
    found = package(name)
    size = size_of(found) / MEGABYTE
    words = "under 0.1 MB" if size < 0.1 else f"{size:.1f} MB" if size < 10 else f"{size:,.0f} MB"
    return licence_of(found, data["licences"]) or "not said", words


def row(*cells: str) -> str:
    """A row of a table in Markdown."""
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    main()
