"""Folders of case files made at random, and what tells one folder from another."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from random import Random
from typing import Any

from cases_at_random import random_facts
from groundswell.engine.facts import ALLY_FACTS, MOVEMENT_FACTS


def case_data(random: Random, *, allies: int = 3, known: float = 0.7) -> dict[str, Any]:
    """A case of a nonviolent movement as plain data."""
    data: dict[str, Any] = {"movement": {}}
    for path, value in random_facts(random, MOVEMENT_FACTS, known).items():
        section, _, key = path.rpartition(".")
        (data.setdefault(section, {}) if section else data)[key] = value
    data["movement"]["nonviolent"] = True
    data["allies"] = [
        {"name": f"group {number}"}
        | {
            path.removeprefix("ally."): value
            for path, value in random_facts(random, ALLY_FACTS, known).items()
        }
        for number in range(allies)
    ]
    return data


def write_cases(folder: Path, number: int, *, seed: int = 1, **how: Any) -> list[Path]:
    """Case files `case-0.json` and so on; JSON, which is YAML as well and is read fast."""
    random = Random(seed)
    folder.mkdir(exist_ok=True)
    paths = [folder / f"case-{n}.json" for n in range(number)]
    for path in paths:
        path.write_text(json.dumps(case_data(random, **how)))
    return paths


def tree(folder: Path) -> dict[str, str]:
    """The digest of every file in a folder and below it, by its path."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if not path.is_dir()
    }
