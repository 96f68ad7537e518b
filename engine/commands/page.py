"""`groundswell page`: one page, a module or a web app that needs neither a network nor Python."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import click

from ..common.locale import languages, matched, spoken
from ..common.messages import say
from ..files.output import told_in_words, write_private
from ..packs.pack import RulePack
from ..portable import page as pages
from .language import no_such_language
from .options import FOLDER, Rules, pack_options, path_option

READABLE = 0o644
"""There is nothing of a case in these files, and others are to read them."""

FORMS = ("html", "mjs")


@click.command("page")
@path_option("-o", "--output")
@click.option("--format", "form", type=click.Choice(FORMS), default=None)
@click.option("--folder", type=FOLDER, default=None, metavar="DIR")
@click.option("--language", multiple=True, metavar="CODE")
@pack_options
def command(
    output: Path | None,
    form: str | None,
    folder: Path | None,
    language: tuple[str, ...],
    rules: Rules,
) -> None:
    """Write the page, the module or the web app."""
    if (output is None) == (folder is None):
        raise click.UsageError(say("page-output-or-folder"))
    if folder is not None and form is not None:
        raise click.UsageError(say("page-folder-no-format"))
    packs = [rules.load(code) for code in chosen(language)]
    place, files = made(packs, output, form, folder)
    with told_in_words(place):
        place.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            write_private(place / name, text)
            (place / name).chmod(READABLE)
            click.echo(say("wrote", file=str(place / name)), err=True)


def made(
    packs: Iterable[RulePack], output: Path | None, form: str | None, folder: Path | None
) -> tuple[Path, pages.Files]:
    """The files that are asked for, by their names, and the folder they belong in."""
    if output is None:
        return folder or Path(), pages.folder(packs)
    if (form or output.suffix.lstrip(".")) == "mjs":
        return output.parent, pages.module(packs, output.stem)
    return output.parent, {output.name: pages.page(packs)}


def chosen(wanted: tuple[str, ...]) -> tuple[str, ...]:
    """The languages of the page: those that are asked for, else all, the one spoken now first.

    Raises BadParameter where there is one that nothing is said in.
    """
    if not wanted:
        return (spoken(), *(code for code in languages() if code != spoken()))
    found = {code: matched([code]) for code in wanted}
    for code, match in found.items():
        if match is None:
            raise click.BadParameter(no_such_language(code))
    return tuple(dict.fromkeys(filter(None, found.values())))
