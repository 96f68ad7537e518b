"""Clients that others make from the description of the API: they compile, and ask every path.

What makes them is installed for the test alone, in the versions that stand in `clients/`.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from groundswell import Case, advise, compare, gather, journey, load_packs, paths, why
from insist import missing
from places import DOCS, TESTS
from running_server import Running, running

pytestmark = [pytest.mark.heavy, pytest.mark.timeout(600)]

CLIENTS = TESTS / "clients"
RECIPES = DOCS / "recipes.md"

TSC = "--strict --noEmitOnError --target es2022 --lib es2022,dom,dom.iterable --module nodenext"

MOVEMENT = Case.model_validate(
    {
        "case": "the river towns",
        "movement": {"stage": "mobilized", "structure": "decentralized", "nonviolent": True},
        "negotiation": {"wish": "wanted", "status": "offered"},
        "allies": [{"name": "dockers", "support": "active_ally", "closeness": "none"}],
    }
)
"""The case of which both clients ask."""


@pytest.fixture(scope="module")
def server() -> Iterator[Running]:
    """A server that the clients ask."""
    with running() as found:
        yield found


@pytest.fixture
def description(server: Running, tmp_path: Path) -> Path:
    """The description that this server gives of itself, as a file in a folder for the client."""
    found = tmp_path / "description.json"
    found.write_bytes(httpx.get(f"{server.address}openapi.json", trust_env=False).content)
    return found


def test_a_client_in_typescript_compiles_strictly_and_asks_every_path(
    server: Running, description: Path
) -> None:
    npm, node = map(shutil.which, ("npm", "node"))
    if not (npm and node):
        missing("node or npm")
    folder = description.parent
    for each in ("package.json", "package-lock.json", "ask.ts"):
        shutil.copy(CLIENTS / each, folder)
    install(folder, npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund")
    tools = folder / "node_modules" / ".bin"
    done(folder, tools / "openapi-typescript", description.name, "-o", "api.ts")
    done(folder, tools / "tsc", *TSC.split(), "ask.ts")
    answers = json.loads(done(folder, node, "ask.js", server.address))
    assert answers == expected()
    assert set(answers) - {"refused"} == names_of_paths(description)
    (recipe,) = re.findall(r"```ts\n(.*?)```", RECIPES.read_text(encoding="utf-8"), flags=re.S)
    shown = recipe.replace("http://127.0.0.1:8765", server.address)
    (folder / "recipe.ts").write_text(shown, encoding="utf-8")
    done(folder, tools / "tsc", *TSC.split(), "recipe.ts")
    assert done(folder, node, "recipe.js") == "Stay open and keep growing\n"


def test_the_description_is_valid_and_its_client_in_python_passes_mypy_and_asks_every_path(
    server: Running, description: Path
) -> None:
    folder = description.parent
    venv.create(folder / "own", with_pip=True)
    programs = folder / "own" / ("Scripts" if sys.platform == "win32" else "bin")
    python = programs / "python"
    install(folder, python, "-m", "pip", "install", "-q", "-r", CLIENTS / "requirements.txt")
    done(folder, python, "-m", "openapi_spec_validator", description.name)
    made = folder / "made"
    done(
        folder,
        programs / "openapi-python-client",
        "generate",
        *("--path", description.name, "--output-path", made.name),
    )
    shutil.copy(CLIENTS / "ask.py", made)
    done(made, python, "-m", "mypy", "--strict", "ask.py")
    answers = json.loads(done(made, python, "ask.py", server.address))
    assert answers == expected()
    assert set(answers) - {"refused"} == names_of_paths(description)


def expected() -> dict[str, Any]:
    """What both clients get, by the name of each path, as the library says it."""
    pack = load_packs()
    advice = advise(MOVEMENT, pack)
    page = advise(MOVEMENT, pack, share=True).to_markdown()
    return {
        "advise": [each.rule for each in advice.recommendations],
        "report": next(line for line in page.splitlines() if line.startswith("## ")),
        "next-question": ["movement.nonviolent"] * 2,
        "why": [each.verdict for each in why(MOVEMENT, pack, "negotiate").explanations],
        "path": paths(MOVEMENT, "negotiate", pack).outcome,
        "compare": [each.fact for each in compare(Case(), MOVEMENT, pack).facts],
        "gather": gather([Case(), MOVEMENT, MOVEMENT], pack).answers,
        "journey": [each.headline for each in journey([Case(), MOVEMENT], pack).moments],
        "batch": [advice.headline, "movement"],
        "rules": list(pack.rule),
        "schema": "urn:groundswell:schema:case:1",
        "healthz": "ok",
        "refused": [422, "to"],
    }


def names_of_paths(description: Path) -> set[str]:
    """How this test calls the paths that are described."""
    found = json.loads(description.read_bytes())["paths"]
    return {path.removeprefix("/api").split("/")[1] for path in found}


def install(folder: Path, *command: str | Path) -> None:
    """Install what a client is made with; where it cannot be had, it is missing."""
    if subprocess.run(command, cwd=folder, capture_output=True, check=False).returncode:
        missing("what clients are made with")


def done(folder: Path, *command: str | Path) -> str:
    """What a program writes that ends well."""
    ended = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout
