"""`groundswell new`: a blank case file, or the questions on paper."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from ..files.endings import ending
from ..files.output import write_private
from ..reports.formats import FORMATS, SHEETS, made, named_by
from ..reports.paper.blank import blank_case
from .options import PATH

CASE_FILE = (".yaml", ".yml")
"""How the name of a blank case file ends."""


@click.command("new")
@click.argument("case", required=False, type=PATH)
@click.option(
    "--print",
    "on_paper",
    is_flag=True,
    help="The questions as a sheet to print for a workshop; in HTML and PDF with a chart for a wall.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(list(SHEETS)),
    default=None,
    help="With --print, what to write. By default what the name of the file ends in, or md "
    "(Markdown).",
)
def command(case: Path | None, on_paper: bool, form: str | None) -> None:
    """Write a blank case file with every question as a comment; - prints it.

    \b
    Example:
      groundswell new our-case.yaml
      groundswell new --print > questions.md
      groundswell new --print --format html > questions.html
    """
    if form is not None and not on_paper:
        raise click.UsageError(
            "--format is for the sheet on paper: groundswell new --print --format html"
        )
    if case is None and not on_paper:
        raise click.UsageError("Name the file to write, for example: groundswell new our-case.yaml")
    shown = case is None or str(case) == "-"
    form = form or form_of(None if shown else case, on_paper=on_paper)
    if FORMATS[form].binary and shown and sys.stdout.isatty():
        raise click.UsageError(
            f"A {FORMATS[form].title} cannot be shown on a terminal; "
            f"name a file: groundswell new --print sheet{FORMATS[form].suffix}"
        )
    page = on_a_sheet(form) if on_paper else blank_case().encode()
    if case is None or shown:
        click.echo(page, nl=False)
        return
    write_private(case, page, replace=False)
    told = (
        "Print it, answer together, then: groundswell ask our-case.yaml"
        if on_paper
        else f"Fill in what you know, then: groundswell advise {case}"
    )
    click.echo(f"Wrote {case}. {told}", err=True)


def form_of(file: Path | None, *, on_paper: bool) -> str:
    """The form of the sheet that the name of a file asks for; Markdown where there is no file.

    Raises InputError where the name fits neither the sheet nor, if there is none, a case file.
    """
    if file is None:
        return "md"
    if not on_paper:
        ending(file, CASE_FILE)
        return "md"
    return named_by(file, SHEETS.values())


def on_a_sheet(form: str) -> bytes:
    """The whole questionnaire in one of the forms."""
    from ..packs.loading import load_packs
    from ..reports.paper.sheet import sheet

    return made(FORMATS[form].sheet, sheet(load_packs()))
