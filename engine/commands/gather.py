"""`groundswell gather` and `journey`: many people's answers together, and one movement over time."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from ..common.messages import say
from ..common.problem import wrong
from ..files.case_files import case_text
from ..files.endings import ending, is_set_aside
from ..files.kept_case import CASE_FILE
from ..files.output import write_private
from .advise import keep_cases, tell_missing_fonts
from .options import PATH, Rules, complete, pack_options, read_all
from .screen import Screen, pager_option, screen

FORMATS = {"md": ".md", "html": ".html", "pdf": ".pdf", "json": ".json", "yaml": ".yaml"}
"""Every format, and how names of its files end; yaml is the group's case file."""

OVER_TIME = {name: suffix for name, suffix in FORMATS.items() if name != "yaml"}


@click.command("gather")
@click.argument(
    "cases", nargs=-1, required=True, metavar="CASE...", shell_complete=complete("files")
)
@click.option("-o", "--output", type=PATH, metavar="FILE")
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default=None)
@click.option("--show-counts", is_flag=True)
@click.option("--names", is_flag=True)
@pager_option
@pack_options
def command(
    cases: tuple[str, ...],
    output: Path | None,
    form: str | None,
    show_counts: bool,
    names: bool,
    pager: bool,
    rules: Rules,
) -> None:
    """Put many people's answers together, and say where they agree and differ."""
    from ..facts import Case
    from ..gathering.gather import gather
    from ..gathering.pages import PAGES

    form = form or form_of(output, FORMATS)
    paths = files_in(cases)
    check(form, output, paths)
    found = gather(read_all(paths), rules.load(), show_counts=show_counts, names=names)
    for asked, warning in ((show_counts, "gather-warn-counts"), (names, "gather-warn-names")):
        if asked:
            click.echo(say(warning), err=True)
    if form == "yaml":
        give(case_text(Case.model_validate(found.case)), output)
    else:
        give(PAGES[form or "md"](found), output, here=None if form else screen(pager=pager))


@click.command("journey")
@click.argument(
    "cases", nargs=-1, required=True, metavar="CASE...", shell_complete=complete("files")
)
@click.option("-o", "--output", type=PATH, metavar="FILE")
@click.option("--format", "form", type=click.Choice(list(OVER_TIME)), default=None)
@pager_option
@pack_options
def over_time(
    cases: tuple[str, ...], output: Path | None, form: str | None, pager: bool, rules: Rules
) -> None:
    """Show one movement over time, from its case files of several moments."""
    from ..gathering.journey import journey
    from ..gathering.journey_pages import PAGES

    form = form or form_of(output, OVER_TIME)
    paths = files_in(cases)
    check(form, output, paths)
    found = journey(read_all(paths), rules.load())
    give(PAGES[form or "md"](found), output, here=None if form else screen(pager=pager))


def form_of(output: Path | None, formats: Mapping[str, str]) -> str | None:
    """The format that the name of a file asks for; None where there is no file.

    Raises InputError where the name asks for none.
    """
    if output is None:
        return None
    ends = {suffix: name for name, suffix in formats.items()}
    if "yaml" in formats:
        ends[".yml"] = "yaml"
    return ends[ending(output, list(ends), or_form=True)]


def files_in(paths: Sequence[str]) -> list[str]:
    """The case files that are named, and those in the folders that are named, by name, each once.

    Raises InputError where a folder has none.
    """
    found: list[str] = []
    for path in paths:
        if not Path(path).is_dir():
            found.append(path)
            continue
        inside = [
            str(each)
            for each in sorted(Path(path).iterdir())
            if each.is_file() and each.suffix in CASE_FILE and not is_set_aside(each.name)
        ]
        if not inside:
            raise wrong(path, say("journey-no-files"))
        found += inside
    return [*{os.path.realpath(path): path for path in reversed(found)}.values()][::-1]


def check(form: str | None, output: Path | None, cases: Sequence[str]) -> None:
    """Raise where a page would take the place of a case file, or cannot be shown."""
    if output is not None:
        keep_cases(output, tuple(cases))
    elif form == "pdf" and sys.stdout.isatty():
        raise click.UsageError(say("not-on-a-terminal", form=say("format-pdf")))


def give(page: str | bytes, output: Path | None, here: Screen | None = None) -> None:
    """Write a page into a file that only its owner reads, or print it.

    It is folded for the screen where no format was asked for.
    """
    if output is not None:
        raw = page.encode() if isinstance(page, str) else page
        tell_missing_fonts(raw)
        write_private(output, raw)
        click.echo(say("wrote", file=str(output)), err=True)
    elif here is not None and here.is_terminal and isinstance(page, str):
        from ..reports.terminal import on_screen

        here.show(on_screen(page, here.width))
    else:
        click.echo(page, nl=False)
