"""Case files: in from YAML or JSON, out as YAML."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from ..facts import Case
from .document import LARGEST, Document, load_file, read_document
from .validation import validated


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
    return validated(Case, document, "case file")
