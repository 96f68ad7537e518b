"""Tables on a Spark cluster: read, advised and written by its machines."""

from __future__ import annotations

import re
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..common.messages import say
from ..common.problem import InputError, Problem
from ..files.output import FORMULA, refused
from ..frames.kinds import to_lazy
from ..frames.wrong import Wrong
from ..packs.pack import RulePack
from .advise import checked, frame_of, rows_of_allies
from .files import TEXTS, suffix_of

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

ADDRESS = re.compile(r"spark://([A-Za-z0-9.\[\]:_-]+):([0-9]{1,5})")
PATTERN = re.compile(r"([\\\[\]{}*?])")
"""Signs that Spark takes for a pattern where it reads."""

LOOPBACK = ("127.0.0.1", "localhost")

ANSWER = 10
"""Seconds in which the master of a cluster has to answer."""


@contextmanager
def session_on(address: str) -> Iterator[SparkSession]:
    """A session on a standalone cluster. Raises InputError where there can be none.

    It opens no page of its own and keeps no log of what it did; files are readable by their owner.
    """
    found = ADDRESS.fullmatch(address)
    if found is None:
        message = say("cluster-address")
        raise InputError([Problem(address, None, None, message)])
    if find_spec("pyspark") is None:
        raise InputError([Problem("--on", None, None, say("cluster-needs-spark"))])
    host, port = found.groups()
    try:
        socket.create_connection((host.strip("[]"), int(port)), timeout=ANSWER).close()
    except (OSError, OverflowError):
        message = say("cluster-no-answer")
        raise InputError([Problem(address, None, None, message)]) from None
    from pyspark.errors import PySparkException
    from pyspark.sql import SparkSession

    builder = SparkSession.builder.master(address).appName("groundswell")
    for key, value in settings(host).items():
        builder = builder.config(key, value)
    try:
        session = builder.getOrCreate()
    except (PySparkException, OSError) as error:
        message = say("cluster-no-session")
        raise InputError([Problem(address, None, None, message)]) from error
    try:
        yield session
    finally:
        session.stop()


def settings(host: str) -> dict[str, str]:
    """How a session is set up. On the loopback address nothing else listens or is called."""
    chosen = {
        "spark.ui.enabled": "false",
        "spark.eventLog.enabled": "false",
        "spark.log.level": "ERROR",
        "spark.ui.showConsoleProgress": "false",
        "spark.hadoop.fs.permissions.umask-mode": "077",
        "spark.sql.ansi.enabled": "true",
    }
    if host in LOOPBACK:
        chosen |= {"spark.driver.host": host, "spark.driver.bindAddress": host}
    return chosen


def shown_as_text(rows: Any) -> Any:
    """Rows in which no text is taken for a formula by a spreadsheet."""
    from pyspark.sql.functions import col, concat, lit, when

    begins = f"^[{re.escape(''.join(FORMULA))}]"
    guarded = {
        name: when(col(name).rlike(begins), concat(lit("'"), col(name))).otherwise(col(name))
        for name, kind in rows.dtypes
        if name in TEXTS and kind == "string"
    }
    return rows.withColumns(guarded) if guarded else rows


READERS: dict[str, Callable[[Any, str], Any]] = {
    ".parquet": lambda session, path: session.read.parquet(path),
    ".csv": lambda session, path: session.read.csv(path, header=True, escape='"'),
    ".jsonl": lambda session, path: session.read.json(path, mode="FAILFAST"),
    ".ndjson": lambda session, path: session.read.json(path, mode="FAILFAST"),
}
WRITERS: dict[str, Callable[[Any, str], None]] = {
    ".parquet": lambda rows, path: rows.write.parquet(path),
    ".csv": lambda rows, path: shown_as_text(rows).write.csv(path, header=True, escape='"'),
    ".jsonl": lambda rows, path: rows.write.json(path, ignoreNullFields=False),
    ".ndjson": lambda rows, path: rows.write.json(path, ignoreNullFields=False),
}


def advise_on(
    session: SparkSession,
    pack: RulePack,
    files: tuple[Path, Path | None],
    output: Path,
    of_allies: Path | None = None,
    *,
    skip: bool = False,
) -> tuple[int, list[Wrong]]:
    """Advise the cases in files that all machines can reach; outputs become folders of parts.

    Returns the number of cases with results, and what was set aside. Raises InputError with
    everything that is wrong; then nothing has been written.
    """
    from pyspark.sql import Observation
    from pyspark.sql.functions import count, lit

    from ..frames.frame import LISTED

    frame = frame_of(pack)
    cases, allies = (None if path is None else loaded(session, path) for path in files)
    names = (str(files[0]), str(files[1] or files[0]))
    door, wrong = checked(cases, allies, skip=skip, names=names)
    rows = frame.cases(*door.tables(frame)).drop(LISTED).to_native()
    second = None if of_allies is None else rows_of_allies(door, frame)
    seen = Observation()
    save(rows.observe(seen, count(lit(1)).alias("rows")), output)
    if of_allies is not None:
        save(second, of_allies)
    return seen.get["rows"], wrong


def check_folders(*outputs: Path) -> None:
    """Raise InputError where results cannot go into folders of these names."""
    for path in outputs:
        suffix_of(path)
        if path.exists():
            raise refused(path, say("cluster-there-already"))


def loaded(session: SparkSession, path: Path) -> DataFrame:
    """The table in a file or a folder of parts. Raises InputError where it cannot be read."""
    from pyspark.errors import PySparkException

    read = READERS[suffix_of(path)]
    if path.name.startswith(("_", ".")):
        message = say("cluster-hidden")
        raise InputError([Problem(str(path), None, None, message)])
    place = PATTERN.sub(r"\\\1", location(path))  # a path is a name, never a pattern
    try:
        table: DataFrame = to_lazy(read(session, place), "spark", str(path))
    except PySparkException as error:
        message = say("cluster-not-read")
        raise InputError([Problem(str(path), None, None, message)]) from error
    return table


def save(rows: Any, path: Path) -> None:
    """Write rows into a new folder, a part from each machine at work."""
    WRITERS[suffix_of(path)](rows, location(path))


def location(path: Path) -> str:
    """A path as Spark takes it, of the file system that its machines share; no sign is encoded."""
    return f"file:{path.resolve()}"
