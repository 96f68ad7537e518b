"""Tables of every kind that a type checker knows: the results are of the same kind."""

from __future__ import annotations

from typing import Any, assert_type

import duckdb
import narwhals as nw
import polars as pl
from groundswell import advise_table

eager = pl.DataFrame({"case": ["north"]})
groups = pl.DataFrame({"case": ["north"], "name": ["the dockers"]})
lazy = eager.lazy()

assert_type(advise_table(eager), pl.DataFrame)
assert_type(advise_table(eager, groups), pl.DataFrame)
assert_type(advise_table(lazy), pl.LazyFrame)
assert_type(advise_table(lazy, groups.lazy()), pl.LazyFrame)
assert_type(advise_table(lazy, groups), pl.LazyFrame)
assert_type(advise_table(eager, groups.lazy()), pl.LazyFrame)

relation = duckdb.sql("select 'north' as \"case\"")
assert relation is not None
assert_type(advise_table(relation), duckdb.DuckDBPyRelation)

assert_type(advise_table(nw.from_native(eager)), nw.DataFrame[pl.DataFrame])
assert_type(advise_table(nw.from_native(lazy)), nw.LazyFrame[pl.LazyFrame])

unknown: Any = eager
assert_type(advise_table(unknown), Any)
