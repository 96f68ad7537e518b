"""What a test needs from the machine: skipped where it is missing, unless everything must be there."""

from __future__ import annotations

import os
from typing import NoReturn

import pytest


def missing(what: str) -> NoReturn:
    """Skip the test, or the whole module that is being read; with GROUNDSWELL_INSIST, fail."""
    if os.environ.get("GROUNDSWELL_INSIST"):
        pytest.fail(f"{what} is missing")
    pytest.skip(f"{what} is missing", allow_module_level=True)
