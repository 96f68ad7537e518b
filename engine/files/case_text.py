"""A case as a file: YAML that says beside each fact what it means, or JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import yaml

from ..common.safe_text import STEERING
from ..facts import FACTS, Case
from ..facts.case import TITLES
from ..facts.format import FORMAT, KEY
from ..facts.vocabulary import Value, as_written

HEAD = """\
# A case file for Groundswell. Keep it where only you can read it.
# What is not here is unknown, never "no".
#   groundswell ask THIS-FILE       go on answering
#   groundswell advise THIS-FILE    read the advice
"""

ANY_WIDTH = 1_000_000
"""As wide as a text may be, so that none is folded."""


def case_text(case: Case, *, as_json: bool = False) -> str:
    """The text of a case file; reading it back gives an equal case."""
    if as_json:
        return json.dumps(case_data(case), ensure_ascii=True, indent=2) + "\n"
    return "".join(parts(case.to_dict()))


def case_data(case: Case) -> dict[str, Any]:
    """A case as the data of a case file, its form first."""
    return {KEY: FORMAT, **case.to_dict()}


def parts(data: Mapping[str, Any]) -> Iterator[str]:
    """The file's head, its form, its labels, its sections, and its groups."""
    yield f"{HEAD}\n{KEY}: {FORMAT}\n"
    if not data:
        yield "\nmovement:\n"  # where whoever opens the file begins
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
    meaning = fact.topic if fact.kind == "number" else fact.phrase(value)
    return f"{f'{key}: {as_written(value)}':<34}# {meaning}\n"


def quoted(text: str) -> str:
    """A text in double quotes, in which no sign steers an editor or a terminal."""
    found: str = yaml.safe_dump(text, default_style='"', allow_unicode=True, width=ANY_WIDTH)
    return STEERING.sub(lambda sign: f"\\u{ord(sign[0]):04X}", found.strip())
