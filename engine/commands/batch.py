"""`groundswell batch`: the advice for many case files, a report for each."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from ..advising.advise import MANY
from ..batch.run import Ended, Progress, run
from ..batch.settings import Settings
from ..common.messages import say
from ..common.problem import InputError, Problem, nearest
from ..common.processes import cores
from ..readings.engines import Engine
from ..reports.formats import FORMATS
from .options import (
    PATH,
    SOME_FAILED,
    Rules,
    check_pages,
    complete,
    engine_option,
    pack_options,
    sentences,
)

SHOWN = 10
"""How many problems are printed; the rest is in errors.csv."""


def chosen_formats(
    _: click.Context, __: click.Parameter, given: tuple[str, ...]
) -> tuple[str, ...]:
    """Formats from `--format md,json`, each once. Raises UsageError with the nearest right word."""
    names = [name.strip() for value in given for name in value.split(",")]
    for name in names:
        if name not in FORMATS:
            near = nearest(name, FORMATS)
            hint = say("hint-did-you-mean", word=near) if near else None
            choose = say("choose", words=", ".join(FORMATS))
            raise click.BadParameter(sentences(say("no-format", name=name), hint, choose))
    return tuple(dict.fromkeys(names))


@click.command("batch")
@click.argument("paths", nargs=-1, metavar="[PATH]...", shell_complete=complete("files"))
@click.option(
    "-o",
    "--output",
    type=PATH,
    required=True,
    metavar="DIR",
)
@click.option(
    "--matching",
    multiple=True,
    metavar="PATTERN",
)
@click.option(
    "--format",
    "formats",
    multiple=True,
    default=("md",),
    callback=chosen_formats,
    metavar="FORMATS",
)
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    default=None,
    metavar="NUMBER",
)
@click.option("--resume", is_flag=True)
@click.option(
    "--templates",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    metavar="DIR",
)
@click.option("--brief", is_flag=True)
@click.option("--plan", is_flag=True)
@click.option(
    "--share",
    is_flag=True,
)
@engine_option
@pack_options
def command(
    paths: tuple[str, ...],
    output: Path,
    matching: tuple[str, ...],
    formats: tuple[str, ...],
    jobs: int | None,
    resume: bool,
    templates: Path | None,
    brief: bool,
    plan: bool,
    share: bool,
    engine: Engine | None,
    rules: Rules,
) -> None:
    """Write a report on every case in files, folders and JSON Lines, and an index."""
    if not paths and not matching:
        raise click.UsageError(say("batch-no-path"))
    check_pages([FORMATS[name] for name in formats], brief=brief, plan=plan)
    pack = rules.load()
    settings = Settings(
        output=output,
        formats=formats,
        engine=engine or MANY,
        share=share,
        brief=brief,
        plan=plan,
        packs=rules.packs,
        folders=rules.folders,
        templates=templates,
        digest=pack.digest,
        language=pack.language,
    )
    try:
        with shown_progress() as progress:
            ended = run(
                paths,
                settings,
                pack,
                jobs=jobs or cores(),
                resume=resume,
                progress=progress,
                matching=matching,
            )
    except KeyboardInterrupt:
        click.echo(say("batch-kept"), err=True)
        raise
    tell(ended, output, as_json=formats == ("json",))
    if ended.failed:
        raise SystemExit(SOME_FAILED)


@contextmanager
def shown_progress() -> Iterator[Progress]:
    """Progress with rate and time left, on a terminal only; and a word for who presses Ctrl-C."""
    if not sys.stderr.isatty() or os.environ.get("NO_COLOR"):
        yield lambda done, total: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, ProgressColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar
    from rich.progress import Task as Shown
    from rich.text import Text

    class Rate(ProgressColumn):
        """How many cases are done in a second."""

        def render(self, task: Shown) -> Text:
            """The rate in words, once it is known."""
            rate = task.finished_speed or task.speed
            return Text("" if rate is None else say("rate", n=round(rate)))

    columns = (BarColumn(), MofNCompleteColumn(), Rate(), TimeRemainingColumn())
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        shown = bar.add_task("cases", total=None)
        yield lambda done, total: bar.update(shown, completed=done, total=total)


def tell(ended: Ended, output: Path, *, as_json: bool) -> None:
    """Say on standard error what was done, and the first things that are wrong.

    Where nothing but JSON is written, all that is wrong is one line of JSON.
    """
    problems = [
        Problem(outcome.input, line, key, message)
        for outcome in ended.failed
        for line, key, message in outcome.problems
    ]
    if problems and as_json:
        click.echo(InputError(problems).to_json(), nl=False, err=True)
        problems = []
    for problem in problems[:SHOWN]:
        click.echo(str(problem), err=True)
    if len(problems) > SHOWN:
        click.echo(say("more-problems", n=len(problems) - SHOWN), err=True)
    advised = len(ended.outcomes) - len(ended.failed)
    click.echo(say("batch-advised", n=advised, folder=str(output)), err=True)
    if ended.removed:
        click.echo(say("batch-removed", n=ended.removed), err=True)
    if ended.failed:
        click.echo(say("batch-not-used", n=len(ended.failed)), err=True)
