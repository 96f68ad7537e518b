"""`groundswell rules`: look at the rules, and run the cases beside them."""

from __future__ import annotations

from pathlib import Path

import click

from ..loading import load_packs
from ..rule_cases import run_cases
from ..rule_page import rule_list, rule_page
from .options import FOUND_SOMETHING, Commands, pack_options, rule_named


@click.group("rules", cls=Commands)
def command() -> None:
    """Look at the rules, and run the cases beside them.

    \b
    Example:
      groundswell rules list
    """


@command.command("list")
@pack_options
def list_command(packs: tuple[str, ...], folders: tuple[Path, ...]) -> None:
    """Print every rule: its name, what it rests on, and its title.

    \b
    Example:
      groundswell rules list
    """
    click.echo(rule_list(load_packs(*packs, directories=folders)), nl=False)


@command.command("show")
@click.argument("rule")
@pack_options
def show_command(rule: str, packs: tuple[str, ...], folders: tuple[Path, ...]) -> None:
    """Print one rule: when it fires, what it says, and where it comes from.

    \b
    Example:
      groundswell rules show consolidate-before-negotiating
    """
    pack = load_packs(*packs, directories=folders)
    click.echo(rule_page(pack, rule_named(pack, rule)), nl=False)


@command.command("test")
@pack_options
def test_command(packs: tuple[str, ...], folders: tuple[Path, ...]) -> None:
    """Run the small cases beside the rules; exit status 1 where one does not come out right.

    \b
    Example:
      groundswell rules test --rules our-pack
    """
    pack = load_packs(*packs, directories=folders)
    outcomes = list(run_cases(pack))
    failed = [outcome for outcome in outcomes if not outcome.passed]
    for outcome in failed:
        place = f"{outcome.place.file}:{outcome.place.line}"
        case = f"{outcome.kind} case {outcome.number}"
        click.echo(f"{place}: {outcome.subject}, {case}: {outcome.message}")
    counted = f"{len(outcomes)} cases of {len(pack.rules)} rules"
    counted += f" and {len(pack.definitions)} definitions"
    click.echo(f"{counted}: {len(failed) or 'none'} failed")
    if failed:
        raise SystemExit(FOUND_SOMETHING)
