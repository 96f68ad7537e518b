"""Case files: in from YAML or JSON, out as YAML."""

from __future__ import annotations

from pathlib import Path

from .document import Document, load_file, read_document
from .facts import Case
from .validation import validated


def read_case(path: str | Path) -> Case:
    """Read a case from a YAML or JSON file, `-` for standard input.

    Raises InputError with every problem in it: file, line, key, what is allowed.
    """
    return case_in(load_file(path))


def parse_case(text: str, name: str = "case") -> Case:
    """Read a case from the text of a YAML or JSON file; `name` stands for it in messages.

    Raises InputError with every problem in it.
    """
    return case_in(read_document(text.encode("utf-8", "surrogatepass"), name))


def case_in(document: Document) -> Case:
    """The case that a document holds. Raises InputError with every problem in it."""
    return validated(Case, document, "case file")
