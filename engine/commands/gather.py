"""`groundswell gather`: what many people answered about one movement, together."""

from __future__ import annotations

from pathlib import Path

import click

from ..common.messages import say
from ..files.case_files import case_text
from ..files.endings import ending
from ..files.output import write_private
from .advise import keep_cases, tell_missing_fonts
from .options import PATH, Rules, complete, pack_options, read_all
from .screen import pager_option, screen

FORMATS = {"md": ".md", "html": ".html", "pdf": ".pdf", "json": ".json", "yaml": ".yaml"}
"""Every format, and how names of its files end; yaml is the group's case file."""


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
    from ..gathering.gather import gather

    if output is not None:
        keep_cases(output, cases)
    here = screen(pager=pager)
    showing = form is None and output is None and here.is_terminal
    form = form or form_of(output)
    if form == "pdf" and output is None and here.is_terminal:
        raise click.UsageError(say("not-on-a-terminal", form=say("format-pdf")))
    found = gather(read_all(cases), rules.load(), show_counts=show_counts, names=names)
    for asked, warning in ((show_counts, "gather-warn-counts"), (names, "gather-warn-names")):
        if asked:
            click.echo(say(warning), err=True)
    from ..facts import Case
    from ..gathering.pages import PAGES, markdown
    from ..reports.terminal import on_screen

    if showing:
        here.show(on_screen(markdown(found), here.width))
        return
    page = case_text(Case.model_validate(found.case)) if form == "yaml" else PAGES[form](found)
    if output is None:
        click.echo(page, nl=False)
        return
    raw = page.encode() if isinstance(page, str) else page
    tell_missing_fonts(raw)
    write_private(output, raw)
    click.echo(say("wrote", file=str(output)), err=True)


def form_of(output: Path | None) -> str:
    """The format that the name of a file asks for; Markdown where there is no file.

    Raises InputError where the name asks for none.
    """
    if output is None:
        return "md"
    ends = {suffix: name for name, suffix in FORMATS.items()} | {".yml": "yaml"}
    return ends[ending(output, list(ends), say("or-say-format"))]
