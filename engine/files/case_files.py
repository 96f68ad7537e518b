"""Case files: in from YAML or JSON, out as YAML that says what each fact means, or as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO

import yaml

from ..common.locale import by_language
from ..common.safe_text import STEERING
from ..facts import FACTS, Case
from ..facts.case import TITLES
from ..facts.format import FORMAT, KEY
from ..facts.vocabulary import Value, as_written
from .document import LARGEST, Document, load_file, read_document
from .validation import validated

HEAD = """\
# A case file for Groundswell. Keep it where only you can read it.
# What is not here is unknown, never "no".
#   groundswell ask THIS-FILE       go on answering
#   groundswell advise THIS-FILE    read the advice
"""

MEANT = frozenset('"\\')
"""Signs that mean something within double quotes."""

ANY_WIDTH = 1_000_000
"""As wide as a text may be, so that none is folded."""


def read_case(source: str | Path | BinaryIO) -> Case:
    """Read a case from a YAML or JSON file, given by its path or open; "-" is standard input.

    Raises InputError with every problem in it: file, line, key, what is allowed.
    """
    if isinstance(source, str | Path):
        return case_in(load_file(source))
    return case_in(read_document(source.read(LARGEST + 1), "case"))


def parse_case(text: str, name: str = "case") -> Case:
    """Read a case from the text of a YAML or JSON file; `name` stands for it in messages.

    Raises InputError with every problem in it.
    """
    return case_in(read_document(text.encode("utf-8", "surrogatepass"), name))


def case_in(document: Document) -> Case:
    """The case that a document holds. Raises InputError with every problem in it."""
    return validated(Case, document, "case-file")


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
    labels = [told(key, key, data[key]) for key in ("case", "as_of") if key in data]
    if labels:
        yield "\n" + "".join(labels)
    for section, title in TITLES.items():
        if data.get(section):
            yield f"\n# {title}\n{section}:\n"
            for key, value in data[section].items():
                yield "  " + told(f"{section}.{key}", key, value)
    if "allies" in data:
        yield "\n# The groups that matter\nallies:" + ("\n" if data["allies"] else " []\n")
        for ally in data["allies"]:
            for number, (key, value) in enumerate(ally.items()):
                yield ("    " if number else "  - ") + told(f"ally.{key}", key, value)
    if "allies_complete" in data:
        yield line("allies_complete", "allies_complete", data["allies_complete"])


@by_language
def line(path: str, key: str, value: Value) -> str:
    """One fact, with what it means behind it."""
    fact = FACTS[path]
    meaning = fact.topic if fact.kind == "number" else fact.phrase(value)
    return f"{f'{key}: {as_written(value)}':<34}# {meaning}\n"


def told(path: str, key: str, value: Value) -> str:
    """One fact; what people wrote themselves stands alone, and is not kept in memory."""
    if FACTS[path].kind == "text":
        return f"{key}: {quoted(str(value))}\n"
    return line(path, key, value)


def quoted(text: str) -> str:
    """A text in double quotes, in which no sign steers an editor or a terminal."""
    if text.isascii() and text.isprintable() and not MEANT.intersection(text):
        return f'"{text}"'  # most labels, of which a batch can have very many
    found: str = yaml.safe_dump(text, default_style='"', allow_unicode=True, width=ANY_WIDTH)
    return STEERING.sub(lambda sign: f"\\u{ord(sign[0]):04X}", found.strip())
