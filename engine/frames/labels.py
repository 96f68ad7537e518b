"""The labels of cases in tables, compared as people see them."""

from __future__ import annotations

import polars as pl

from ..common.names import alike

VARYING = r"[^!-@\[-~]"
"""A sign that people may write otherwise: a capital, a blank, any that not every keyboard has."""

ODD = r"[^ -~]|^ |  | $"
"""More than capitals in which a label may vary."""


def keys(labels: pl.Series) -> pl.Series:
    """The same for all labels that people cannot tell apart; `alike` says what these are.

    The result never says that it is sorted: grouping by such a column takes twice the time.
    """
    if labels.dtype.is_integer():
        return labels * 1
    text = labels.cast(pl.String)
    if not text.str.contains(VARYING).any():
        return text.cast(pl.Binary).cast(pl.String) if any(text.flags.values()) else text
    found = text.str.to_lowercase()
    odd = text.filter(text.str.contains(ODD)).unique()
    if odd.is_empty():
        return found
    known = odd.to_list()
    return text.replace_strict(known, [alike(label) for label in known], default=found)


def keyed(table: pl.DataFrame | pl.LazyFrame, name: str, key: str) -> pl.LazyFrame:
    """A table with the keys of its column `name` in a column `key`."""
    if isinstance(table, pl.DataFrame):
        return table.with_columns(keys(table[name]).alias(key)).lazy()
    kind = table.collect_schema()[name]
    made = pl.col(name).map_batches(
        keys, return_dtype=kind if kind.is_integer() else pl.String, is_elementwise=True
    )
    return table.with_columns(made.alias(key))
