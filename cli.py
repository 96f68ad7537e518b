"""The command line: reads options, calls the engine, prints what comes back."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

if not __package__:  # run as a file: the imports below need the package it belongs to
    from groundswell.cli import main as run

    run()

from . import __version__
from .engine.advice import Advice
from .engine.advisor import Engine, advise, default_engine
from .engine.blank import blank_case
from .engine.case_files import read_case
from .engine.facts import Case
from .engine.loading import load_packs
from .engine.output import write_private
from .engine.pack import RulePack
from .engine.problem import InputError, Problem, nearest
from .engine.report import markdown
from .engine.rule_cases import run_cases
from .engine.rule_page import rule_list, rule_page
from .engine.schema import TITLES, json_schema

FORMATS = ("md", "json", "text")
INTERRUPTED = 130
WRONG_INPUT = 2
FOUND_SOMETHING = 1


class Commands(click.Group):
    """A group of commands that offers the nearest right word for one it does not know."""

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a name; an unknown one is a usage error with a suggestion."""
        found = super().get_command(ctx, cmd_name)
        if found is None:
            near = nearest(cmd_name, self.list_commands(ctx))
            hint = f" Did you mean '{near}'?" if near else " See --help."
            raise click.UsageError(f"There is no command '{cmd_name}'.{hint}", ctx)
        return found


def pack_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that choose the rules."""
    chosen = click.option(
        "--pack",
        "packs",
        multiple=True,
        metavar="NAME",
        help="Only this built-in pack (repeatable).",
    )
    others = click.option(
        "--rules",
        "folders",
        multiple=True,
        type=click.Path(path_type=Path),
        metavar="DIR",
        help="A pack of your own beside the built-in ones (repeatable).",
    )
    return others(chosen(command))


def engine_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """The option that chooses the reading that fires the rules."""
    return click.option(
        "--engine",
        type=click.Choice(["durable", "meaning"]),
        default=None,
        help="Which reading fires the rules; both give the same advice.",
    )(command)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(
    __version__, message=f"groundswell %(version)s (rules fired by: {default_engine()})"
)
def cli() -> None:
    """Advice for nonviolent movements on coalitions, allies and negotiation.

    Everything stays on this machine: no network, no log, no copy of what you write.

    \b
    Start here:
      groundswell new our-case.yaml       write a blank case file, then fill it in
      groundswell advise our-case.yaml    read the advice
    """


@cli.command("advise")
@click.argument("cases", nargs=-1, required=True, metavar="CASE...")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write to a file that only you can read.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default=None,
    help="md (Markdown), json, or text. On a terminal, a page to read.",
)
@click.option(
    "--templates",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    metavar="DIR",
    help="Your own report.md.j2 instead of the built-in one.",
)
@engine_option
@pack_options
def advise_command(
    cases: tuple[str, ...],
    output: Path | None,
    form: str | None,
    templates: Path | None,
    engine: Engine | None,
    packs: tuple[str, ...],
    folders: tuple[Path, ...],
) -> None:
    """Print the advice for one or more case files; - reads standard input.

    \b
    Example:
      groundswell advise cases/hong-kong-2019.yaml
      groundswell advise our-case.yaml -o advice.md
    """
    read = read_all(cases)
    pack = load_packs(*packs, directories=folders)
    found = [advise(case, pack, engine) for case in read]
    if form is None and output is None and sys.stdout.isatty():
        from .engine.terminal import show

        show("\n".join(markdown(each, templates) for each in found))
        return
    page = rendered(found, form or "md", templates)
    if output is None:
        click.echo(page, nl=False)
    else:
        write_private(output, page)


def read_all(paths: tuple[str, ...]) -> list[Case]:
    """Every case, or the problems of all files at once."""
    cases: list[Case] = []
    problems: list[Problem] = []
    for path in paths:
        try:
            cases.append(read_case(path))
        except InputError as error:
            problems.extend(error.problems)
    if problems:
        raise InputError(problems)
    return cases


def rendered(found: list[Advice], form: str, templates: Path | None) -> str:
    """Advice in a format; several cases follow one another, as JSON one a line."""
    if form == "json":
        return "".join(each.to_json(indent=2 if len(found) == 1 else None) for each in found)
    page = "\n".join(markdown(each, templates) for each in found)
    if form == "text":
        from .engine.terminal import plain_text

        return plain_text(page)
    return page


@cli.command("new")
@click.argument("case", type=click.Path(path_type=Path))
def new_command(case: Path) -> None:
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


@cli.command("schema")
@click.argument("name", type=click.Choice(list(TITLES)))
def schema_command(name: Any) -> None:
    """Print the JSON Schema of a case file, of advice, or of a rule file.

    \b
    Example:
      groundswell schema case > case.schema.json
    """
    click.echo(json.dumps(json_schema(name), indent=2, ensure_ascii=False))


@cli.group("rules", cls=Commands)
def rules_group() -> None:
    """Look at the rules, and run the cases beside them."""


@rules_group.command("list")
@pack_options
def rules_list_command(packs: tuple[str, ...], folders: tuple[Path, ...]) -> None:
    """Print every rule: its name, what it rests on, and its title.

    \b
    Example:
      groundswell rules list
    """
    click.echo(rule_list(load_packs(*packs, directories=folders)), nl=False)


@rules_group.command("show")
@click.argument("rule")
@pack_options
def rules_show_command(rule: str, packs: tuple[str, ...], folders: tuple[Path, ...]) -> None:
    """Print one rule: when it fires, what it says, and where it comes from.

    \b
    Example:
      groundswell rules show consolidate-before-negotiating
    """
    pack = load_packs(*packs, directories=folders)
    click.echo(rule_page(pack, rule_named(pack, rule)), nl=False)


def rule_named(pack: RulePack, name: str) -> Any:
    """The rule of a name. Raises UsageError with the nearest right word."""
    if name in pack.rule:
        return pack.rule[name]
    within = [each for each in pack.rule if name and name.lower() in each]
    near = within[0] if within else nearest(name, pack.rule)
    hint = f" Did you mean '{near}'?" if near else " See 'groundswell rules list'."
    raise click.UsageError(f"There is no rule '{name}'.{hint}")


@rules_group.command("test")
@pack_options
def rules_test_command(packs: tuple[str, ...], folders: tuple[Path, ...]) -> None:
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
    counted = (
        f"{len(outcomes)} cases of {len(pack.rules)} rules and {len(pack.definitions)} definitions"
    )
    click.echo(f"{counted}: {len(failed) or 'none'} failed")
    if failed:
        raise SystemExit(FOUND_SOMETHING)


def main() -> None:
    """Run the command line; whatever goes wrong is said in words on standard error."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # case text in any script must reach a pipe or a file
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        status = cli.main(standalone_mode=False)
    except InputError as error:
        click.echo(str(error), err=True)
        status = WRONG_INPUT
    except click.ClickException as error:
        error.show()
        status = WRONG_INPUT
    except (click.Abort, KeyboardInterrupt):
        click.echo("Interrupted.", err=True)
        status = INTERRUPTED
    except BrokenPipeError:  # whoever read the output has enough
        sys.stderr.close()
        status = 0
    sys.exit(status if isinstance(status, int) else 0)
