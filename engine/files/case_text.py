"""A case as a file: YAML that says beside each fact what it means, or JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from ..facts import FACTS, Case
from ..paper.blank import TITLES
from ..reports.markup import STEERING
from ..vocabulary import Value
from .endings import ending
from .output import write_private

HEAD = """\
# A case file for Groundswell. Keep it where only you can read it.
# What is not here is unknown, never "no".
#   groundswell ask THIS-FILE       go on answering
#   groundswell advise THIS-FILE    read the advice
"""

ANY_WIDTH = 1_000_000
"""As wide as a text may be, so that none is folded."""


CASE_FILE = (".yaml", ".yml", ".json")
"""How the names of case files end that hold answers."""


class CaseFile:
    """Where answers are kept, if anywhere: a file that its owner named."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path

    def save(self, case: Case) -> None:
        """Write a case whole, readable by its owner only; nothing where no file was named.

        Raises InputError where it cannot be written.
        """
        if self.path is not None:
            write_private(self.path, case_text(case, as_json=self.as_json))

    def save_as(self, path: Path, case: Case) -> None:
        """Name the file, and write it. Raises InputError where it is there already, or no name of
        a case file.
        """
        if not path.exists():
            ending(path, CASE_FILE)
        named = CaseFile(path)
        write_private(path, case_text(case, as_json=named.as_json), replace=False)
        self.path = path

    @property
    def as_json(self) -> bool:
        """Whether its name says that it holds JSON."""
        return self.path is not None and self.path.suffix.lower() == ".json"


def case_text(case: Case, *, as_json: bool = False) -> str:
    """The text of a case file; reading it back gives an equal case."""
    if as_json:
        return json.dumps(case.to_dict(), ensure_ascii=True, indent=2) + "\n"
    return "".join(parts(case.to_dict()))


def parts(data: Mapping[str, Any]) -> Iterator[str]:
    """The file's head, its labels, its sections, and its groups."""
    yield HEAD
    if not data:
        yield "\nmovement:\n"  # a file of comments alone would be no case
    labels = [line(key, key, data[key]) for key in ("case", "as_of") if key in data]
    if labels:
        yield "\n" + "".join(labels)
    for section, title in TITLES.items():
        if data.get(section):
            yield f"\n# {title}\n{section}:\n"
            for key, value in data[section].items():
                yield "  " + line(f"{section}.{key}", key, value)
    if "allies" in data:
        yield "\n# The groups that matter\nallies:" + ("\n" if data["allies"] else " []\n")
        for ally in data["allies"]:
            for number, (key, value) in enumerate(ally.items()):
                yield ("    " if number else "  - ") + line(f"ally.{key}", key, value)
    if "allies_complete" in data:
        yield line("allies_complete", "allies_complete", data["allies_complete"])


def line(path: str, key: str, value: Value) -> str:
    """One fact, with what it means behind it."""
    fact = FACTS[path]
    if fact.kind == "text":
        return f"{key}: {quoted(str(value))}\n"
    written = ("yes" if value else "no") if fact.kind == "yes_no" else value
    meaning = fact.topic if fact.kind == "number" else fact.phrase(value)
    return f"{f'{key}: {written}':<34}# {meaning}\n"


def quoted(text: str) -> str:
    """A text in double quotes, in which no sign steers an editor or a terminal."""
    found: str = yaml.safe_dump(text, default_style='"', allow_unicode=True, width=ANY_WIDTH)
    return STEERING.sub(lambda sign: f"\\u{ord(sign[0]):04X}", found.strip())
