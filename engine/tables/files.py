"""Tables in files: Parquet, CSV and JSON Lines, told apart by the ends of their names."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import polars as pl
from polars.exceptions import InvalidOperationError, PolarsError
from polars.io.plugins import register_io_source

from ..common.locale import speaking, spoken
from ..common.messages import say
from ..common.problem import InputError, Problem, reason
from ..common.wording import commas
from ..files.output import FORMULA, OWNER_ONLY, refused
from ..frames.layout import CASE, ROW, Sort
from .lines import read_lines

TEXTS = (CASE, "name")
"""The columns of results that hold what somebody wrote."""

OS_ERROR = re.compile(r"\(os error (\d+)\)")

ROWS = 100_000
"""How many rows of results go into one group of a Parquet file."""


def read_csv(path: Path) -> pl.LazyFrame:
    """A CSV file, every column as text: the facts say what is a number, and a label keeps its zeros."""
    return pl.scan_csv(path, infer_schema=False, glob=False, row_index_name=ROW, row_index_offset=1)


def read_parquet(path: Path) -> pl.LazyFrame:
    """A Parquet file."""
    return pl.scan_parquet(
        path, glob=False, hive_partitioning=False, row_index_name=ROW, row_index_offset=1
    )


def write_parquet(results: pl.LazyFrame, path: Path) -> None:
    """Write results as Parquet."""
    results.sink_parquet(path, row_group_size=ROWS)


def write_csv(results: pl.LazyFrame, path: Path) -> None:
    """Write results as CSV, in which no text is taken for a formula."""
    texts = [name for name in TEXTS if results.collect_schema().get(name) == pl.String]
    begins = "|".join(map(re.escape, FORMULA))
    results.with_columns(
        pl.when(pl.col(name).str.contains(f"^(?:{begins})"))
        .then(pl.lit("'") + pl.col(name))
        .otherwise(name)
        .alias(name)
        for name in texts
    ).sink_csv(path)


READERS: dict[str, Callable[[Path], pl.LazyFrame]] = {
    ".parquet": read_parquet,
    ".csv": read_csv,
}
LINES = (".jsonl", ".ndjson")
WRITERS: dict[str, Callable[[pl.LazyFrame, Path], Any]] = {
    ".parquet": write_parquet,
    ".csv": write_csv,
    ".jsonl": pl.LazyFrame.sink_ndjson,
    ".ndjson": pl.LazyFrame.sink_ndjson,
}


def suffix_of(path: Path) -> str:
    """The end of a file's name. Raises InputError where it is none that can be read or written."""
    suffix = path.suffix.lower()
    if suffix not in WRITERS:
        message = say("table-ending", allowed=commas(WRITERS))
        raise InputError([Problem(str(path), None, None, message)])
    return suffix


def scanned(path: Path, sort: Sort) -> tuple[pl.LazyFrame, pl.LazyFrame | None]:
    """The table in a file, its rows numbered, and the allies that stand in lists of its rows, if any.

    A path is a name: signs such as * and [ are signs of it. Raises InputError where there is no file.
    """
    if not path.is_file():
        found = say("file-name-a-file") if path.is_dir() else say("file-not-there")
        raise InputError([Problem(str(path), None, None, found)])
    suffix = suffix_of(path)
    with readable(path):
        if suffix in LINES:
            return read_lines(path, sort)
        table = READERS[suffix](path.absolute())  # in a relative path, Polars takes ~ for the home
        table.collect_schema()
        return table, None


@contextmanager
def readable(*paths: Path) -> Iterator[None]:
    """Turns what Polars says of files that it cannot read into an InputError without their content."""
    try:
        yield
    except InvalidOperationError:  # a word that is wrong, not a file
        raise
    except (PolarsError, OSError) as error:
        kinds = {".parquet": "Parquet", ".csv": "CSV"}
        problems = []
        for path in paths:
            kind = kinds.get(path.suffix.lower(), "JSON Lines")
            message = say("table-not-read", kind=kind)
            problems.append(Problem(str(path), None, None, message))
        raise InputError(problems) from error


def write_table(parts: Iterable[pl.DataFrame], schema: pl.Schema, path: Path) -> None:
    """Write the rows of several tables into one file as they come."""
    not_made: list[Exception] = []
    language = spoken()  # Polars asks for the parts in a thread of its own

    def source(*_: object) -> Iterator[pl.DataFrame]:
        try:
            yield from in_the_language(parts, language)
        except Exception as error:
            not_made.append(error)
            raise

    try:
        WRITERS[suffix_of(path)](register_io_source(source, schema=schema), path.absolute())
    except (PolarsError, OSError) as error:
        if not_made:
            raise not_made[0] from None
        raise system_error(error, path) from None


def in_the_language(parts: Iterable[pl.DataFrame], language: str) -> Iterator[pl.DataFrame]:
    """Tables as they come, with a language spoken while each is made."""
    coming = iter(parts)
    while True:
        with speaking(language):
            part = next(coming, None)
        if part is None:
            return
        yield part


def system_error(error: Exception, path: Path) -> OSError:
    """Why Polars could not write a file, as the system says it.

    Polars has it in its text, or not at all; then writing more to the file shows it.
    """
    if isinstance(error, OSError) and error.errno is not None:
        return error
    found = OS_ERROR.search(str(error))
    if found:
        return OSError(int(found[1]), os.strerror(int(found[1])))
    try:
        with path.open("ab") as file:
            file.write(bytes(ROWS))
    except OSError as refused_by_the_system:
        return refused_by_the_system
    return OSError(None, say("table-refused"))


@contextmanager
def in_place_of(path: Path) -> Iterator[Path]:
    """A file beside another that takes its place at the end, whole and readable by its owner only.

    Raises InputError where it cannot be written; then nothing is left behind.
    """
    try:
        if path.is_dir():
            raise refused(path, say("file-name-a-file"))
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".groundswell-", suffix=path.suffix)
    except FileNotFoundError:
        raise refused(path, say("file-no-folder")) from None
    except OSError as error:
        raise refused(path, say("file-not-written", reason=reason(error))) from None
    os.close(handle)
    temporary = Path(name)
    try:
        yield temporary
        with temporary.open("rb") as written:
            os.fsync(written.fileno())
        temporary.chmod(OWNER_ONLY)
        temporary.replace(Path(os.path.realpath(path)))
    except OSError as error:
        because = reason(system_error(error, temporary))
        raise refused(path, say("file-not-written", reason=because)) from None
    finally:
        temporary.unlink(missing_ok=True)
