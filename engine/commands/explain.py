"""`groundswell why`, `path` and `compare`: why the advice is what it is, and what would change it."""

from __future__ import annotations

import click

from ..explaining.told import Told
from ..files.case_files import read_case
from .options import Rules, complete, form_option, pack_options, read_all
from .screen import after, pager_option, screen


def tell(found: Told, form: str, then: str, *, pager: bool) -> None:
    """Print what is found in the form that was asked for; on a terminal, `then` what to do next."""
    if form == "json":
        click.echo(found.to_json(), nl=False)
        return
    here = screen(pager=pager)
    here.show(found.to_text(here.width), then=then)


@click.command("why")
@click.argument("case", shell_complete=complete("files"))
@click.argument("rule", required=False, shell_complete=complete("explained"))
@click.option(
    "--ally", metavar="NAME", help="Only this group: its name, or its number in the case."
)
@form_option
@pager_option
@pack_options
def why(
    case: str, rule: str | None, ally: str | None, form: str, pager: bool, rules: Rules
) -> None:
    """Say why a rule fires, stays silent or is open, down to the facts.

    Without RULE, all rules in brief. RULE may also be a posture, such as negotiate, or a
    definition, such as consolidated. CASE is a case file; - reads standard input.

    \b
    Example:
      groundswell why cases/hong-kong-2019.yaml
      groundswell why cases/hong-kong-2019.yaml consolidate-before-negotiating
      groundswell why our-case.yaml make-contact-with-care --ally 2
    """
    from ..explaining.why import why as explained

    found = explained(read_case(case), rules.load(), rule, ally)
    then = after("path", case, "--to negotiate") if rule else after("why", case, "NAME")
    tell(found, form, then, pager=pager)


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
@pager_option
@pack_options
def path(case: str, to: str, form: str, pager: bool, rules: Rules) -> None:
    """Print the smallest sets of changes that lead to a posture.

    Only facts that a movement can change by its own work are changed. What is not known yet is
    listed apart. CASE is a case file; - reads standard input.

    Postures: mobilize, broaden, consolidate, negotiate, sustain.

    \b
    Example:
      groundswell path cases/hong-kong-2019.yaml --to negotiate
    """
    from ..explaining.pathfinder import paths

    found = paths(read_case(case), to, rules.load())
    tell(found, form, after("why", case, to), pager=pager)


@click.command("compare")
@click.argument("old", shell_complete=complete("files"))
@click.argument("new", shell_complete=complete("files"))
@form_option
@pager_option
@pack_options
def compare(old: str, new: str, form: str, pager: bool, rules: Rules) -> None:
    """Print where two case files differ, and what that does to the advice.

    The files may be one movement at two moments, or what two groups say of one movement. One of
    them may be -, standard input.

    \b
    Example:
      groundswell compare march.yaml june.yaml
      groundswell compare students.yaml unions.yaml
    """
    from ..explaining.comparison import compare as compared

    first, second = read_all([old, new])
    found = compared(first, second, rules.load())
    tell(found, form, after("advise", new), pager=pager)
