"""`groundswell table`: a table of cases in, a table of results out."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from ..common.messages import say
from ..files.output import refused
from ..frames.wrong import merged
from ..tables.advise import frame_of
from .options import PATH, Rules, pack_options, path_option

if TYPE_CHECKING:
    from ..tables.run import Run


@click.command("table")
@click.argument("cases", type=PATH, metavar="CASES")
@path_option("--allies")
@path_option("-o", "--output", required=True)
@path_option("--allies-out")
@click.option(
    "--invalid",
    type=click.Choice(["stop", "skip"]),
    default="stop",
)
@click.option("--from", "origin", type=click.Choice(["navco"]))
@click.option(
    "--on",
    "cluster",
    metavar="spark://HOST:PORT",
)
@pack_options
def command(
    cases: Path,
    allies: Path | None,
    output: Path,
    allies_out: Path | None,
    invalid: Literal["stop", "skip"],
    origin: str | None,
    cluster: str | None,
    rules: Rules,
) -> None:
    """Advise every row of a table: Parquet, CSV or JSON Lines, by the end of its name."""
    # Reading ahead would hold several parts of a file in memory at once.
    os.environ.setdefault("POLARS_ROW_GROUP_PREFETCH_SIZE", "1")
    pack = rules.load()
    frame_of(pack)  # says at once where what tables need is not installed
    from ..tables.run import Run

    if origin is not None and (allies is not None or cluster is not None):
        raise click.UsageError(say("from-alone", origin=origin))
    keep_apart((cases, allies), (output, allies_out))
    progress = Progress()
    run = Run(pack, skip=invalid == "skip", told=progress)
    if cluster is not None:
        on_cluster(cluster, run, (cases, allies), output, allies_out)
    elif origin is not None:
        from ..tables.navco import campaign_years

        run.tables(*campaign_years(cases), output, allies_out, names=(str(cases), str(cases)))
    else:
        run.files(cases, allies, output, allies_out)
    progress.end()
    click.echo(say("table-wrote", file=str(output), n=run.done), err=True)
    if allies_out is not None:
        click.echo(say("wrote-also", file=str(allies_out)), err=True)
    if run.aside is not None:
        click.echo(say("table-aside", file=str(run.aside)), err=True)


def on_cluster(
    address: str, run: Run, files: tuple[Path, Path | None], output: Path, of_allies: Path | None
) -> None:
    """Let a Spark cluster do it; what was set aside is told on standard error."""
    from ..tables.cluster import advise_on, check_folders, session_on

    check_folders(*filter(None, (output, of_allies)))
    with session_on(address) as session:
        run.done, wrong = advise_on(session, run.pack, files, output, of_allies, skip=run.skip)
    for each in merged(wrong):
        click.echo(say("set-aside", problem=str(each.problem)), err=True)


def keep_apart(read: tuple[Path | None, ...], written: tuple[Path | None, ...]) -> None:
    """Raise InputError where results would take the place of a table, or of each other."""
    taken = [path.resolve() for path in read if path is not None]
    for path in written:
        if path is None:
            continue
        if path.resolve() in taken:
            raise refused(path, say("used-otherwise"))
        taken.append(path.resolve())


class Progress:
    """How many cases are done, and how many a second, in one line on a terminal."""

    def __init__(self) -> None:
        self.start = time.monotonic()
        self.shown = False

    def __call__(self, done: int) -> None:
        """Show the number."""
        if sys.stderr.isatty():
            rate = done / max(time.monotonic() - self.start, 0.001)
            told = say("table-progress", n=done, rate=round(rate))
            click.echo(f"\r{told} ", err=True, nl=False)
            self.shown = True

    def end(self) -> None:
        """Leave the line."""
        if self.shown:
            click.echo(err=True)
