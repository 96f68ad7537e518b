"""How documents are read in tests: with each parser, from text, and what is wrong with them."""

from __future__ import annotations

import pytest
from groundswell.engine.common.problem import InputError
from groundswell.engine.files.document import read_document

both_parsers = pytest.mark.usefixtures("_both_parsers")
"""Runs a test with the C part of PyYAML and without it."""


def read(text: str, name: str = "case.yaml") -> object:
    return read_document(text.encode("utf-8"), name).data


def problems(text: str | bytes, name: str = "case.yaml", **options: int) -> list[str]:
    raw = text if isinstance(text, bytes) else text.encode("utf-8")
    with pytest.raises(InputError) as caught:
        read_document(raw, name, **options)
    return str(caught.value).splitlines()
