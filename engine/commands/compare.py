"""`groundswell compare`: two case files side by side."""

from __future__ import annotations

import click

from ..explaining.comparison import compare
from .options import Rules, complete, form_option, pack_options, read_all


@click.command("compare")
@click.argument("old", shell_complete=complete("files"))
@click.argument("new", shell_complete=complete("files"))
@form_option
@pack_options
def command(old: str, new: str, form: str, rules: Rules) -> None:
    """Print where two case files differ, and what that does to the advice.

    The files may be one movement at two moments, or what two groups say of one movement. One of
    them may be -, standard input.

    \b
    Example:
      groundswell compare march.yaml june.yaml
      groundswell compare students.yaml unions.yaml
    """
    first, second = read_all([old, new])
    found = compare(first, second, rules.load())
    click.echo(found.to_json() if form == "json" else found.to_text(), nl=False)
