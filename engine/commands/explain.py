"""`groundswell why`, `path` and `compare`: why the advice is what it is, and what would change it."""

from __future__ import annotations

from collections.abc import Mapping

import click

from ..common.messages import say
from ..common.problem import wrong
from ..common.wording import posture_word
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
@click.option("--ally", metavar="NAME")
@form_option
@pager_option
@pack_options
def why(
    case: str, rule: str | None, ally: str | None, form: str, pager: bool, rules: Rules
) -> None:
    """Say why a rule fires, stays silent or is open, down to the facts."""
    from ..explaining.why import why as explained

    found = explained(read_case(case), rules.load(), rule, ally)
    then = after("path", case, "--to negotiate") if rule else after("why", case, "NAME")
    tell(found, form, then, pager=pager)


@click.command("path")
@click.argument("case", shell_complete=complete("files"))
@click.option(
    "--to",
    default="",
    metavar="HEADLINE",
    shell_complete=complete("postures"),
)
@form_option
@pager_option
@pack_options
def path(case: str, to: str, form: str, pager: bool, rules: Rules) -> None:
    """Print the smallest sets of changes that lead to a headline."""
    from ..explaining.pathfinder import goals, paths

    read, pack = read_case(case), rules.load()
    goal = goal_named(to, goals(read, pack))
    tell(paths(read, goal, pack), form, after("why", case, goal), pager=pager)


def goal_named(to: str, goals: Mapping[str, str]) -> str:
    """The posture that is meant by its word, its number, or its headline.

    Raises InputError with all of them.
    """
    from ..dialogue.replies import Offer, find, near, plain
    from ..explaining.pathfinder import OUT_OF_SCOPE

    offers = [
        Offer(str(number), headline, name, (plain(name), plain(posture_word(name))))
        for number, (name, headline) in enumerate(goals.items(), 1)
    ]
    found = find(to, offers)
    if found is not None:
        return str(found.offer.means)
    if to == OUT_OF_SCOPE:
        return to  # it is refused where paths are searched, with the reason
    could_be = near(to, offers)
    asked = say("no-such-headline" if to else "name-the-headline")
    if could_be is not None:
        headline, number = could_be
        asked = say("headline-near", headline=headline, number=number)
    listed = "\n".join(
        f"  {each.label}  {posture_word(each.means)}: {each.text}" for each in offers
    )
    raise wrong("--to", f"{asked}\n{say('choose-headline')}\n{listed}")


@click.command("compare")
@click.argument("old", shell_complete=complete("files"))
@click.argument("new", shell_complete=complete("files"))
@form_option
@pager_option
@pack_options
def compare(old: str, new: str, form: str, pager: bool, rules: Rules) -> None:
    """Print where two case files differ, and what that does to the advice."""
    from ..explaining.comparison import compare as compared

    first, second = read_all([old, new])
    found = compared(first, second, rules.load())
    tell(found, form, after("advise", new), pager=pager)
