"""A pack to start from: one definition and one rule that load, pass their cases, and can be changed."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path

from ..common.messages import say
from ..common.problem import reason, wrong
from ..common.templates import yaml_file
from ..files.output import write_private
from .schema import json_schema

SCHEMA_FILE = "rule.schema.json"


def start_pack(folder: Path) -> tuple[str, list[Path]]:
    """Write a pack to start from into a new or empty folder; gives its name and its files.

    Raises InputError where the folder holds something already or cannot be written.
    """
    name = pack_name(folder)
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise wrong(folder, say("folder-not-empty"))
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise wrong(folder, say("cannot-be-made", reason=reason(error))) from None
    files = {folder / file: text for file, text in starter(name).items()}
    for path, text in files.items():
        write_private(path, text)
    return name, list(files)


def starter(name: str) -> Mapping[str, str]:
    """The files of a pack to start from, by their names."""
    prefix, title = name.replace("-", "_"), name.replace("-", " ").capitalize()
    given = {"name": name, "prefix": prefix, "title": title, "schema": SCHEMA_FILE}
    return {
        "pack.yaml": yaml_file("starter/pack.yaml.j2", **given),
        "definitions.yaml": yaml_file("starter/definitions.yaml.j2", **given),
        f"{name}-share-a-calendar.yaml": yaml_file("starter/rule.yaml.j2", **given),
        SCHEMA_FILE: json.dumps(json_schema("rule"), indent=2, ensure_ascii=False) + "\n",
    }


def pack_name(folder: Path) -> str:
    """The name of a pack from the name of its folder: lower-case words joined by -."""
    words = re.findall(r"[a-z0-9]+", folder.resolve().name.lower())
    name = "-".join(words)
    return name if name[:1].isalpha() else f"pack-{name}".rstrip("-")
