"""What the tests of batches share."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def _one_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    """One worker, where a test does not say how many: one more takes longer to start than to advise."""
    monkeypatch.setattr("groundswell.engine.commands.batch.cores", lambda: 1)
