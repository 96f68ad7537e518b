"""Everything that Groundswell is installed with has a row that says what for; the bill lists it all."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from places import ROOT

TOOLS = ROOT / ".ci"
PAGE = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
DATA = tomllib.loads((TOOLS / "dependencies.toml").read_text(encoding="utf-8"))


def asked() -> dict[str, set[str]]:
    """The packages that pyproject.toml asks for, each with where it does."""
    found: dict[str, set[str]] = {}
    for extra, lines in {
        "always": PROJECT["dependencies"],
        **PROJECT["optional-dependencies"],
    }.items():
        for line in lines:
            found.setdefault(canonicalize_name(Requirement(line).name), set()).add(extra)
    return {name: places for name, places in found.items() if name != "groundswell"}


def rows(heading: str) -> dict[str, list[str]]:
    """The rows of the table that stands behind a heading, by the name of the package."""
    table = PAGE.partition(f"| package | {heading}")[2].partition("\n\n")[0]
    cells = [line.strip("| ").split(" | ") for line in table.splitlines()[2:]]
    return {name.strip("`"): others for name, *others in cells}


def bill(folder: Path) -> dict[str, Any]:
    """The bill of materials as its program writes it."""
    file = folder / "bill.json"
    subprocess.run([sys.executable, TOOLS / "materials.py", file], check=True, capture_output=True)
    found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return found


def test_every_package_that_is_asked_for_has_its_row_and_no_other_has_one() -> None:
    found = rows("comes with")
    wanted = asked()
    assert {*found} == {*wanted}, "run: make dependencies"
    for name, (extras, purpose, *_) in found.items():
        assert {*extras.replace("`", "").split(", ")} == wanted[name], name
        assert purpose == DATA["purposes"][name], name


def test_what_a_package_is_for_is_said_for_each_and_for_no_other() -> None:
    assert {*DATA["purposes"]} == {*asked()}
    assert {*DATA["licences"]} <= {*asked()}


def test_licences_in_the_table_are_those_of_what_is_installed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.syspath_prepend(str(TOOLS))
    from packages import licence_of

    for name, cells in (rows("comes with") | rows("brought by")).items():
        try:
            package = distribution(name)
        except PackageNotFoundError:
            continue
        said = licence_of(package, DATA["licences"])
        assert said, name
        family = re.compile(r"[A-Za-z]+")
        assert {*family.findall(said)} & {*family.findall(cells[-2 if len(cells) < 4 else 2])}, name


def test_whatever_brings_an_interface_for_traces_is_named_with_a_reason() -> None:
    brought = rows("brought by").get("opentelemetry-api")
    assert brought is not None
    assert {*brought[0].split(", ")} <= {"fastapi", "mcp"}
    assert "does nothing until a collector" in " ".join(PAGE.split())


def test_a_package_without_a_row_is_told_and_nothing_is_written(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.syspath_prepend(str(TOOLS))
    import dependencies
    from packages import Asked

    strange = Asked("a-strange-package", ("always",), (Requirement("a-strange-package"),))
    told = list(dependencies.missing([strange], {"purposes": {"gone": ""}, "licences": {}}))
    assert told == [
        "dependencies.toml: say under [purposes] what a-strange-package is for",
        "a-strange-package is not installed here; make dependencies installs all of them",
        "dependencies.toml: pyproject.toml does not ask for gone; take it out",
    ]


def test_the_bill_of_materials_has_the_form_of_cyclonedx(tmp_path: Path) -> None:
    found = bill(tmp_path)
    assert (found["bomFormat"], found["specVersion"], found["version"]) == ("CycloneDX", "1.6", 1)
    component = found["metadata"]["component"]
    assert (component["name"], component["version"]) == ("groundswell", PROJECT["version"])
    references = [each["bom-ref"] for each in found["components"]]
    assert len(references) == len({*references})
    for each in found["components"]:
        assert each["type"] == "library"
        assert each["scope"] in ("required", "optional")
        assert each["version"] == distribution(each["name"]).version
        assert each["purl"] == f"pkg:pypi/{each['name']}@{each['version']}"
        for licence in each.get("licenses", ()):
            assert [*licence] in (["expression"], ["license"])
    known = {*references, component["bom-ref"]}
    assert {each["ref"] for each in found["dependencies"]} == known
    assert {ref for each in found["dependencies"] for ref in each["dependsOn"]} < known


def test_the_bill_tells_what_is_always_needed_from_what_extras_bring(tmp_path: Path) -> None:
    scope = {each["name"]: each["scope"] for each in bill(tmp_path)["components"]}
    assert {scope[name] for name in ("click", "jinja2", "markupsafe", "pydantic")} == {"required"}
    assert scope.get("fastapi", "optional") == "optional"
    assert not {"pytest", "hypothesis", "mypy", "ruff"} & {*scope}


def test_two_bills_are_the_same_and_hold_nothing_of_this_machine(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    first = bill(tmp_path)
    assert first == bill(tmp_path / "other")
    text = json.dumps(first)
    assert not re.search(r"file:|/home/|/root/|/tmp/|20[0-9]{2}-[0-9]{2}-[0-9]{2}T", text)
    assert "timestamp" not in text
    assert "serialNumber" not in text
