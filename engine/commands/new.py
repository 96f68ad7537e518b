"""`groundswell new`: a blank case file, or the questions on paper."""

from __future__ import annotations

from pathlib import Path

import click

from ..blank import blank_case
from ..output import write_private


@click.command("new")
@click.argument("case", required=False, type=click.Path(path_type=Path))
@click.option(
    "--print",
    "on_paper",
    is_flag=True,
    help="The questions as a sheet to print for a workshop, as Markdown.",
)
def command(case: Path | None, on_paper: bool) -> None:
    """Write a blank case file with every question as a comment; - prints it.

    \b
    Example:
      groundswell new our-case.yaml
      groundswell new --print > questions.md
    """
    if case is None and not on_paper:
        raise click.UsageError("Name the file to write, for example: groundswell new our-case.yaml")
    page = on_a_sheet() if on_paper else blank_case()
    if case is None or str(case) == "-":
        click.echo(page, nl=False)
        return
    write_private(case, page, replace=False)
    told = (
        "Print it, answer together, then: groundswell ask our-case.yaml"
        if on_paper
        else f"Fill in what you know, then: groundswell advise {case}"
    )
    click.echo(f"Wrote {case}. {told}", err=True)


def on_a_sheet() -> str:
    """The whole questionnaire as Markdown."""
    from ..loading import load_packs
    from ..sheet import markdown, sheet

    return markdown(sheet(load_packs()))
