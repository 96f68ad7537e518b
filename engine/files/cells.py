"""Cells of a table for a spreadsheet: text stays text, and is never worked out as a formula."""

from __future__ import annotations

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a spreadsheet would work out instead of showing it."""


def guarded(cell: str) -> str:
    """A cell that every spreadsheet shows as text: with an apostrophe before what begins a formula."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell
