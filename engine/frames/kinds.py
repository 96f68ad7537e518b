"""The kinds of tables that people have, and the way to Polars and back."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeVar

from ..common.messages import say
from ..common.problem import InputError, Problem
from .layout import CASE

if TYPE_CHECKING:
    import polars as pl

Kind = Literal["polars", "lazy polars", "pandas", "pyarrow", "duckdb", "spark"]


class Table(Protocol):
    """A table of any kind, as type checkers know it whatever is installed: it has columns."""

    @property
    def columns(self) -> Any:
        """The columns, or their names."""


Same = TypeVar("Same", bound=Table)
"""The kind of a table that comes in, and of the one that goes out."""


class Collected(Table, Protocol):
    """A table that is worked out when it is collected."""

    def collect(self, *given: Any, **named: Any) -> Any:
        """The rows, worked out."""


Lazy = TypeVar("Lazy", bound=Collected)
"""The kind of a table that is worked out later."""

Lazy_co = TypeVar("Lazy_co", bound=Collected, covariant=True)


class Eager(Table, Protocol[Lazy_co]):
    """A table that may stand beside a lazy one of its library, as those of Polars may."""

    def lazy(self) -> Lazy_co:
        """The same table, worked out later."""


NARWHALS = "narwhals"
"""The package whose tables only wrap those of others."""

IN_MEMORY: tuple[Kind, ...] = ("polars", "pandas", "pyarrow")
"""The kinds that lie in memory: they are worked out at once, by Polars."""

PLACES: dict[tuple[str, str], Kind] = {
    ("polars", "DataFrame"): "polars",
    ("polars", "LazyFrame"): "lazy polars",
    ("pandas", "DataFrame"): "pandas",
    ("pyarrow", "Table"): "pyarrow",
    ("duckdb", "DuckDBPyRelation"): "duckdb",
    ("_duckdb", "DuckDBPyRelation"): "duckdb",
    ("pyspark", "DataFrame"): "spark",
}
"""The package and the name of the type of each kind."""


def unwrapped(table: Any) -> Any:
    """The table that one of Narwhals wraps; any other as it is."""
    wrapped = type(table).__module__.split(".")[0] == NARWHALS and hasattr(table, "to_native")
    return table.to_native() if wrapped else table


def wrapped_like(result: Any, table: Any) -> Any:
    """A result wrapped by Narwhals where the table that came in was, by the same version of it."""
    module = type(table).__module__
    if module.split(".")[0] != NARWHALS:
        return result
    return import_module(module.removesuffix(".dataframe")).from_native(result)


def kind_of(table: Any, name: str) -> Kind:
    """The kind of a table. Raises InputError where it is none that can be read."""
    package = type(table).__module__.split(".")[0]
    kind = PLACES.get((package, type(table).__name__))
    if kind is None:
        dask = package in {"dask", "dask_expr"}
        message = say("table-dask") if dask else say("table-other")
        raise InputError([Problem(name, None, None, message)])
    return kind


def to_polars(table: Any, kind: Kind, name: str) -> pl.DataFrame:
    """A table in memory as one of Polars. Raises InputError where a column mixes types."""
    import polars as pl

    if kind == "pandas":
        named = CASE not in table.columns and table.index.name == CASE
        try:
            return pl.from_pandas(table.reset_index() if named else table)
        except (TypeError, ValueError) as error:  # what pyarrow raises belongs to these, too
            message = say("table-mixed-types")
            raise InputError([Problem(name, None, None, message)]) from error
    if kind == "pyarrow":
        read = pl.from_arrow(table)
        return read if isinstance(read, pl.DataFrame) else read.to_frame()
    found: pl.DataFrame = table
    return found


def from_polars(result: pl.DataFrame, kind: Kind) -> Any:
    """A result as the kind of table that came in; in pandas, yes/no that may be unknown."""
    if kind == "pyarrow":
        return result.to_arrow()
    if kind == "pandas":
        import pandas as pd
        import pyarrow as pa

        nullable = {pa.bool_(): pd.BooleanDtype(), pa.int64(): pd.Int64Dtype()}
        return result.to_arrow().to_pandas(types_mapper=nullable.get)
    return result


def to_lazy(table: Any, kind: Kind, name: str) -> Any:
    """A table that is worked out where it lies. Raises InputError where columns cannot be named."""
    if kind == "polars":
        return table.lazy()
    if kind in ("duckdb", "spark") and any("." in column for column in table.columns):
        return without_dots(table, kind, name)
    return table


def without_dots(table: Any, kind: Kind, name: str) -> Any:
    """A table whose columns have no dots in their names: in SQL they ask for a part of a column."""
    names = [column.replace(".", "__") for column in table.columns]
    if len({*names}) < len(names):
        message = say("table-same-columns")
        raise InputError([Problem(name, None, None, message)])
    if kind == "spark":
        return table.toDF(*names)
    pairs = zip(table.columns, names, strict=True)
    return table.project(", ".join(f"{quoted(old)} AS {quoted(new)}" for old, new in pairs))


def quoted(name: str) -> str:
    """A name as SQL writes it, whatever it holds."""
    return '"' + name.replace('"', '""') + '"'
