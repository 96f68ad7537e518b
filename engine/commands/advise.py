"""`groundswell advise`: the advice for case files."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from ..advice import Advice
from ..advisor import Engine, advise
from ..loading import load_packs
from ..output import write_private
from ..problem import InputError, Problem
from ..report import markdown
from .options import engine_option, pack_options, read_all

FORMATS = ("md", "json", "text")


@click.command("advise")
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
def command(
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
    if output is not None:
        keep_cases(output, cases)
    pack = load_packs(*packs, directories=folders)
    found = [advise(case, pack, engine) for case in read]
    if form is None and output is None and sys.stdout.isatty():
        from ..terminal import show

        show("\n".join(markdown(each, templates) for each in found))
        return
    page = rendered(found, form or "md", templates)
    if output is None:
        click.echo(page, nl=False)
    else:
        write_private(output, page)


def keep_cases(output: Path, cases: tuple[str, ...]) -> None:
    """Raise InputError where the advice would take the place of a case file."""
    for case in cases:
        if case != "-" and output.is_file() and output.samefile(case):
            message = "this is the case file itself; name another file for the advice"
            raise InputError([Problem(str(output), None, None, message)])


def rendered(found: list[Advice], form: str, templates: Path | None) -> str:
    """Advice in a format; several cases follow one another, as JSON one a line."""
    if form == "json":
        return "".join(each.to_json(indent=2 if len(found) == 1 else None) for each in found)
    page = "\n".join(markdown(each, templates) for each in found)
    if form == "text":
        from ..terminal import plain_text

        return plain_text(page)
    return page
