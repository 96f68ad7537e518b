"""`groundswell new`: a blank case file."""

from __future__ import annotations

from pathlib import Path

import click

from ..blank import blank_case
from ..output import write_private


@click.command("new")
@click.argument("case", type=click.Path(path_type=Path))
def command(case: Path) -> None:
    """Write a blank case file with every question as a comment; - prints it.

    \b
    Example:
      groundswell new our-case.yaml
    """
    if str(case) == "-":
        click.echo(blank_case(), nl=False)
        return
    write_private(case, blank_case(), replace=False)
    click.echo(f"Wrote {case}. Fill in what you know, then: groundswell advise {case}", err=True)
