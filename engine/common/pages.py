"""The page of a record. The record offers it; `reports`, of which no lower room knows, makes it."""

from __future__ import annotations

from collections.abc import Callable

MAKERS: list[Callable[..., str]] = []
"""What makes the page of any record: one function, given by the engine's face."""


def page(record: object, form: str, **options: bool) -> str:
    """A record as people read it, in a form: `text`; for advice also `md`, `html` or `notebook`."""
    return MAKERS[0](record, form, **options)
