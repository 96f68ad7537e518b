"""Programs that use Groundswell from Python, as a strict type checker sees them, and as they run."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import groundswell
import pytest
from places import ROOT

PROGRAMS = ROOT / "tests" / "typing"


def checked(program: Path, folder: Path) -> str:
    """What mypy says of a program. It sees the package through a link, for its folder has any name."""
    link = folder / "groundswell"
    link.symlink_to(ROOT, target_is_directory=True)
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(folder / "cache")]
    settings = {**os.environ, "MYPYPATH": str(folder)}
    done = subprocess.run(
        [*command, "--follow-imports=silent", str(program)],
        cwd=folder,
        env=settings,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout + done.stderr


def test_the_program_for_type_checkers_uses_every_public_name() -> None:
    program = (PROGRAMS / "api.py").read_text(encoding="utf-8")
    unused = [name for name in groundswell.__all__ if not re.search(rf"\b{name}\b", program)]
    assert unused == []


def test_every_public_name_is_there_and_says_what_it_is() -> None:
    for name in groundswell.__all__:
        assert getattr(groundswell, name).__doc__
        assert name in dir(groundswell)
    with pytest.raises(AttributeError, match="no attribute 'advice_table'"):
        groundswell.advice_table  # noqa: B018


def test_what_only_advises_loads_nothing_that_only_others_need() -> None:
    loads = "import sys, groundswell; print(*sys.modules)"
    found = subprocess.run(
        [sys.executable, "-c", loads], capture_output=True, text=True, check=True
    ).stdout.split()
    late = ("explaining", "interview.interview", "tables", "reports.report", "reports.html")
    assert not {f"groundswell.engine.{name}" for name in late} & {*found}
    assert not {"polars", "narwhals", "pandas"} & {*found}


@pytest.mark.slow
@pytest.mark.parametrize("program", ["api.py", "tables.py"])
def test_a_strict_type_checker_understands_programs(program: str, tmp_path: Path) -> None:
    pytest.importorskip("mypy", reason="the extra lint is not installed")
    for needed in ("duckdb", "narwhals", "polars") if program == "tables.py" else ():
        pytest.importorskip(needed, reason=f"{needed} is not installed")
    said = checked(PROGRAMS / program, tmp_path)
    assert "no issues found in 1 source file" in said, said
