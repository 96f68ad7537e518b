"""`groundswell path`: the smallest sets of changes that lead to a posture."""

from __future__ import annotations

import click

from ..explaining.pathfinder import paths
from ..files.case_files import read_case
from .options import Rules, complete, form_option, pack_options


@click.command("path")
@click.argument("case", shell_complete=complete("files"))
@click.option(
    "--to",
    required=True,
    metavar="POSTURE",
    shell_complete=complete("postures"),
    help="The posture to reach, such as negotiate.",
)
@form_option
@pack_options
def command(case: str, to: str, form: str, rules: Rules) -> None:
    """Print the smallest sets of changes that lead to a posture.

    Only facts that a movement can change by its own work are changed. What is not known yet is
    listed apart. CASE is a case file; - reads standard input.

    Postures: mobilize, broaden, consolidate, negotiate, sustain.

    \b
    Example:
      groundswell path cases/hong-kong-2019.yaml --to negotiate
    """
    found = paths(read_case(case), to, rules.load())
    click.echo(found.to_json() if form == "json" else found.to_text(), nl=False)
