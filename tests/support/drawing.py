"""Values of which the quick tests try some, and the slow tests all the others."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest


def drawn(values: Iterable[Any], one_in: int) -> list[Any]:
    """Values for a test, of which the quick tests try one in so many; a tuple is several values."""
    return [
        pytest.param(
            *(value if isinstance(value, tuple) else (value,)),
            marks=[pytest.mark.slow] if place % one_in else [],
        )
        for place, value in enumerate(values)
    ]
