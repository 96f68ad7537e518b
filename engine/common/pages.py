"""The page of a record. The record offers it; `reports`, of which no lower room knows, makes it."""

from __future__ import annotations

from collections.abc import Callable

MAKERS: list[Callable[..., str]] = []
"""What makes the pages of advice: one function, given by the engine's face."""


def page(record: object, form: str, **options: bool) -> str:
    """Advice as people read it, in a form: `md`, `html`, `text` or `notebook`."""
    return MAKERS[0](record, form, **options)
