"""The JavaScript reading holds what its types promise, and so does a program that uses the module."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from groundswell import advise, load_packs, read_case
from groundswell.engine.portable.page import module
from groundswell.engine.portable.script import FACE, READING
from in_node import node
from insist import missing
from places import DOCS, HONG_KONG, ROOT, TESTS

pytestmark = [pytest.mark.heavy, pytest.mark.timeout(600)]

CLIENTS = TESTS / "clients"
MODULES = ROOT / "templates" / "page"

TSC = "--strict --noEmitOnError --target es2022 --lib es2023,dom,dom.iterable"

PROGRAM = """
import { readFileSync } from "node:fs";
import { advise, languages, nextQuestion, readCase, toMarkdown } from "./groundswell.mjs";
import type { Advice, Case } from "./groundswell.mjs";

const { case: found, problems } = readCase(readFileSync("case.yaml", "utf-8"));
const given: Case = found;
const advice: Advice = advise(given, languages[0]);
const asked = nextQuestion(given, { unsaid: ["movement.target"] });
console.log([problems.length, advice.posture, asked === null ? "" : asked.key].join(" "));
console.log(toMarkdown(advice));
"""


@pytest.fixture(scope="module")
def tools(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with TypeScript."""
    npm = shutil.which("npm")
    if npm is None:
        missing("npm")
    folder = tmp_path_factory.mktemp("typescript")
    for each in ("package.json", "package-lock.json"):
        shutil.copy(CLIENTS / each, folder)
    done(folder, npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund")
    return folder


def done(folder: Path, program: str | Path, *words: str) -> str:
    """What a program printed, which has to end well."""
    run = subprocess.run(
        [program, *words], cwd=folder, capture_output=True, text=True, check=False, timeout=500
    )
    assert run.returncode == 0, run.stdout + run.stderr
    return run.stdout


def test_every_module_holds_the_types_that_it_names(tools: Path) -> None:
    folder = tools / "modules"
    folder.mkdir()
    names = [f"{name}.js" for name in (*READING, *FACE)]
    for name in (*names, "types.d.ts"):
        shutil.copy(MODULES / name, folder)
    how = ["--allowJs", "--checkJs", "--noEmit", "--module", "es2022"]
    how += ["--moduleResolution", "bundler"]
    done(folder, tools / "node_modules" / ".bin" / "tsc", *TSC.split(), *how, *names)


def test_a_program_that_uses_the_module_compiles_strictly_and_says_what_python_says(
    tools: Path,
) -> None:
    for name, text in module([load_packs()]).items():
        (tools / name).write_text(text, encoding="utf-8")
    shutil.copy(HONG_KONG, tools / "case.yaml")
    (tools / "program.ts").write_text(PROGRAM, encoding="utf-8")
    tsc = tools / "node_modules" / ".bin" / "tsc"
    done(tools, tsc, *TSC.split(), "--module", "nodenext", "program.ts")
    first, _, page = done(tools, node(), "program.js").partition("\n")
    advice = advise(read_case(HONG_KONG), load_packs(), engine="meaning")
    assert first.split()[:2] == ["0", advice.posture]
    assert page.rstrip("\n") == advice.to_markdown().rstrip("\n")


def test_the_example_of_the_documentation_runs(tools: Path) -> None:
    for name, text in module([load_packs()]).items():
        (tools / name).write_text(text, encoding="utf-8")
    (example,) = re.findall(r"```js\n(.*?)```", (DOCS / "page.md").read_text("utf-8"), re.DOTALL)
    (tools / "example.mjs").write_text(example, encoding="utf-8")
    assert done(tools, node(), "example.mjs").startswith("Still open: ")
