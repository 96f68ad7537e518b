"""`groundswell why`: why rules fire, stay silent or are open."""

from __future__ import annotations

import click

from ..explaining.why import why
from ..files.case_files import read_case
from .options import Rules, complete, form_option, pack_options


@click.command("why")
@click.argument("case", shell_complete=complete("files"))
@click.argument("rule", required=False, shell_complete=complete("explained"))
@click.option(
    "--ally", metavar="NAME", help="Only this group: its name, or its number in the case."
)
@form_option
@pack_options
def command(case: str, rule: str | None, ally: str | None, form: str, rules: Rules) -> None:
    """Say why a rule fires, stays silent or is open, down to the facts.

    Without RULE, all rules in brief. RULE may also be a posture, such as negotiate, or a
    definition, such as consolidated. CASE is a case file; - reads standard input.

    \b
    Example:
      groundswell why cases/hong-kong-2019.yaml
      groundswell why cases/hong-kong-2019.yaml consolidate-before-negotiating
      groundswell why our-case.yaml make-contact-with-care --ally 2
    """
    found = why(read_case(case), rules.load(), rule, ally)
    click.echo(found.to_json() if form == "json" else found.to_text(), nl=False)
