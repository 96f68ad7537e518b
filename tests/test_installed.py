"""What is installed: one package that carries its rules and templates and runs by itself."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from places import ROOT

CASE = ROOT / "cases" / "hong-kong-2019.yaml"
OTHER_PYTHONS = ("3.12",)
"""Those that neither `make test` nor `.ci/run`, which takes the newest there is, runs tests on."""

CORE = [
    *("tests/files/test_document.py", "tests/files/test_wrong_case_files.py"),
    *("tests/language", "tests/authoring/test_rule_cases.py", "tests/test_readme.py"),
    *("tests/readings/test_postures.py", "tests/readings/test_knowing_more.py"),
    *("tests/readings/test_readings_agree.py", "tests/advising/test_worked_cases.py"),
    *("tests/explaining/test_why.py", "tests/explaining/test_path.py"),
]
"""The quick tests of the core, which need none of the extras."""

pytestmark = pytest.mark.slow


def run(*command: str | Path, cwd: Path, **settings: str) -> str:
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={**os.environ, **settings},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
    return done.stdout


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clean copy of the checkout, so that a build leaves nothing in it."""
    copy = tmp_path_factory.mktemp("source") / "a-checkout-with-another-name"
    left_out = shutil.ignore_patterns(
        ".git", ".venv*", "build", "dist", "*.egg-info", "__pycache__", ".*_cache"
    )
    shutil.copytree(ROOT, copy, ignore=left_out)
    return copy


@pytest.fixture(scope="module")
def wheel(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("wheel")
    run(
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "-w",
        target,
        source,
        cwd=target,
    )
    return next(target.glob("*.whl"))


def test_the_wheel_puts_nothing_but_groundswell_into_site_packages(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {"groundswell"}
    assert not any("/tests/" in name or "/bench/" in name for name in names)
    rules = {path.relative_to(ROOT).as_posix() for path in (ROOT / "rules").rglob("*.yaml")}
    templates = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "templates").rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }
    modules = {path.relative_to(ROOT).as_posix() for path in (ROOT / "engine").rglob("*.py")}
    wanted = rules | templates | modules | {"py.typed"}
    assert {f"groundswell/{name}" for name in wanted} - set(names) == set()


def test_an_installed_wheel_advises_a_case_outside_the_checkout(
    wheel: Path, tmp_path: Path
) -> None:
    run(sys.executable, "-m", "venv", tmp_path / "empty", cwd=tmp_path)
    python = tmp_path / "empty" / "bin" / "python"
    run(python, "-m", "pip", "install", "--quiet", wheel, cwd=tmp_path)
    case = tmp_path / "case.yaml"
    shutil.copy(CASE, case)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    page = run(tmp_path / "empty" / "bin" / "groundswell", "advise", case, cwd=elsewhere)
    assert "## Stay open and keep growing" in page
    assert "groundswell" in run(python, "-m", "groundswell", "--version", cwd=elsewhere)
    found = run(python, "-c", "import groundswell; print(groundswell.__file__)", cwd=elsewhere)
    assert str(tmp_path / "empty") in found


@pytest.mark.parametrize("version", OTHER_PYTHONS)
def test_the_core_passes_its_quick_tests_on_other_pythons(
    source: Path, version: str, tmp_path: Path
) -> None:
    python = other_python(version)
    if python is None:
        pytest.skip(f"Python {version} is not on this machine")
    run(python, "-m", "venv", tmp_path / "venv", cwd=tmp_path)
    inside = tmp_path / "venv" / "bin" / "python"
    tools = ["hypothesis", "pytest", "pytest-randomly", "pytest-timeout"]
    run(inside, "-m", "pip", "install", "--quiet", "-e", source, *tools, cwd=tmp_path)
    closing = run(inside, "-m", "pytest", "-q", "-m", "not slow and not heavy", *CORE, cwd=source)
    assert "passed" in closing
    assert "durable" in run(inside, "-m", "groundswell", "--version", cwd=tmp_path)


def other_python(version: str) -> str | None:
    """An interpreter of a version, on the path or under pyenv."""
    found = shutil.which(f"python{version}")
    places = sorted(Path.home().glob(f".pyenv/versions/{version}.*/bin/python{version}"))
    for candidate in [found, *map(str, reversed(places))]:
        if (
            candidate
            and subprocess.run([candidate, "-c", ""], check=False, capture_output=True).returncode
            == 0
        ):
            return candidate
    return None


@pytest.mark.heavy
def test_a_type_checker_understands_what_uses_an_installed_wheel(
    wheel: Path, tmp_path: Path
) -> None:
    run(sys.executable, "-m", "venv", tmp_path / "empty", cwd=tmp_path)
    python = tmp_path / "empty" / "bin" / "python"
    run(python, "-m", "pip", "install", "--quiet", wheel, "mypy", cwd=tmp_path)
    script = shutil.copy(ROOT / "tests" / "typing" / "api.py", tmp_path)
    said = run(python, "-m", "mypy", "--strict", script, cwd=tmp_path)
    assert "no issues found in 1 source file" in said
