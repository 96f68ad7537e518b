"""The JavaScript reading, run in node; for tests."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

from insist import missing

PATIENCE = 600
"""Seconds for what takes node a few; no test waits for it to pass."""


def node() -> str:
    """Where node is; the test is skipped where it is missing, or fails."""
    program = shutil.which("node")
    if program is None:
        missing("node")
    return program


def in_node(script: str, given: object, folder: Path) -> Any:
    """What a script leaves in `result`, which finds what it is given in `given`.

    It stands in the folder and may import what stands there.
    """
    source = folder / "script.mjs"
    told = folder / "given.json"
    told.write_text(json.dumps(given, default=list), encoding="utf-8")
    source.write_text(
        'import { readFileSync } from "node:fs";\n'
        'const given = JSON.parse(readFileSync(new URL("given.json", import.meta.url), "utf-8"));\n'
        f"let result;\n{script}\n"
        "process.stdout.write(JSON.stringify(result));\n",
        encoding="utf-8",
    )
    run = subprocess.run(
        [node(), str(source)], capture_output=True, text=True, check=False, timeout=PATIENCE
    )
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)
