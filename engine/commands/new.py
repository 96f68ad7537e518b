"""`groundswell new`: a blank case file, or a sheet to fill in on paper."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import click

from ..common.messages import say
from ..common.problem import nearest
from ..common.wording import listing
from ..files.endings import ending
from ..files.output import write_private
from ..reports.formats import FORMATS, ON_PAPER, made
from ..reports.paper.blank import blank_case
from ..reports.paper.sheets import PRINTED, QUESTIONS
from .options import complete, sentences

CASE_FILE = (".yaml", ".yml")
"""How the name of a blank case file ends."""

XLSFORM = "xlsx"
"""The questionnaire as a form for ODK and KoboToolbox, which is no format of advice."""

MOST = 2
"""The name of a sheet, and that of a file."""

WORD = re.compile(r"[^\W\d][\w-]*")
"""What can only be meant as the name of a sheet: the name of a file has an ending."""


@click.command("new")
@click.argument("given", nargs=-1, metavar="[SHEET] [FILE]", shell_complete=complete("sheets"))
@click.option(
    "--print",
    "on_paper",
    is_flag=True,
)
@click.option(
    "--format",
    "form",
    type=click.Choice([*ON_PAPER, XLSFORM]),
    default=None,
)
def command(given: tuple[str, ...], on_paper: bool, form: str | None) -> None:
    """Write a blank case file with every question as a comment; - prints it."""
    if form is not None and not on_paper:
        raise click.UsageError(say("new-format-paper"))
    sheet, file = chosen(given, on_paper=on_paper)
    if file is None and not on_paper:
        raise click.UsageError(say("new-name-a-file"))
    shown = file is None or str(file) == "-"
    form = form or form_of(None if shown else file, on_paper=on_paper)
    if form == XLSFORM and sheet != QUESTIONS:
        raise click.UsageError(say("intake-form-questions"))
    if is_binary(form) and shown and sys.stdout.isatty():
        raise click.UsageError(
            say(
                "new-not-on-a-terminal",
                form=say(f"format-{form}"),
                sheet=sheet,
                file=f"{sheet}.{form}",
            )
        )
    page = on_a_sheet(sheet, form) if on_paper else blank_case().encode()
    if file is None or shown:
        click.echo(page, nl=False)
        return
    write_private(file, page, replace=False)
    told = PRINTED[sheet].then if on_paper else say("new-then", file=str(file))
    if form == XLSFORM:
        told = say("intake-form-then")
    click.echo(say("new-wrote", file=str(file), then=told), err=True)


def chosen(given: tuple[str, ...], *, on_paper: bool) -> tuple[str, Path | None]:
    """The sheet that is meant, and the file to write, if any. Raises UsageError."""
    if len(given) > (MOST if on_paper else 1):
        raise click.UsageError(say("one-too-many", word=given[-1]))
    sheet, rest = QUESTIONS, list(given)
    if rest and not on_paper and rest[0] in PRINTED:
        raise click.UsageError(say("new-is-a-sheet", sheet=rest[0]))
    if on_paper and rest and (len(rest) == MOST or WORD.fullmatch(rest[0])):
        sheet = sheet_named(rest.pop(0))
    return sheet, Path(rest[0]) if rest else None


def sheet_named(word: str) -> str:
    """The sheet of a name. Raises UsageError with the nearest right word."""
    if word in PRINTED:
        return word
    near = nearest(word, PRINTED)
    hint = say("hint-did-you-mean", word=near) if near else None
    there_are = say("new-sheets", sheets=listing(PRINTED, last="and"))
    raise click.UsageError(sentences(say("new-no-sheet", word=word), hint, there_are))


def form_of(file: Path | None, *, on_paper: bool) -> str:
    """The form of the sheet that the name of a file asks for; Markdown where there is no file.

    Raises InputError where the name fits neither the sheet nor, if there is none, a case file.
    """
    if file is None:
        return "md"
    if not on_paper:
        ending(file, CASE_FILE)
        return "md"
    ends = {each.suffix: each.name for each in ON_PAPER.values()}
    ends[f".{XLSFORM}"] = XLSFORM
    return ends[ending(file, list(ends))]


def is_binary(form: str) -> bool:
    """Whether a form is no text."""
    return form == XLSFORM or FORMATS[form].binary


def on_a_sheet(sheet: str, form: str) -> bytes:
    """A sheet in one of the forms."""
    from ..packs.loading import load_packs

    if form == XLSFORM:
        from ..intake.xlsform import xlsform

        return xlsform()
    return made(FORMATS[form].sheet, sheet, load_packs())
