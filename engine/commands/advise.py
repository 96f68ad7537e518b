"""`groundswell advise`: the advice for case files."""

from __future__ import annotations

import sys
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import click

from ..advising.advice import Advice, json_bytes
from ..advising.advise import advise
from ..batch.json_lines import Answers, Pipe
from ..common.messages import say
from ..common.problem import STANDARD_INPUT
from ..common.processes import settle
from ..common.wording import any_of, commas
from ..files.case_files import case_in
from ..files.document import read_document
from ..files.output import refused, write_private
from ..readings.engines import Engine
from ..reports.formats import FORMATS, named_by
from ..reports.illustrations import NONE, Illustrations, Look, beside, files, layout_of
from .options import (
    PATH,
    SOME_FAILED,
    Rules,
    check_pages,
    complete,
    engine_option,
    pack_options,
    read_all,
)
from .screen import after, pager_option, screen

PICTURES = list(dict.fromkeys(kind for form in FORMATS.values() for kind in form.pictures))
"""The kinds of pictures that any format can have."""

DRAWN, HEAD = b'class="picture">', 1_000
"""What stands in the first bytes of each picture of ours."""


@click.command("advise")
@click.argument(
    "cases", nargs=-1, required=True, metavar="CASE...", shell_complete=complete("files")
)
@click.option(
    "-o",
    "--output",
    type=PATH,
    metavar="FILE",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(list(FORMATS)),
    default=None,
)
@click.option(
    "--pictures",
    type=click.Choice(PICTURES),
    default=None,
)
@click.option("--brief", is_flag=True)
@click.option(
    "--plan",
    is_flag=True,
)
@click.option(
    "--templates",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    metavar="DIR",
)
@click.option(
    "--share",
    is_flag=True,
)
@click.option(
    "--lines",
    is_flag=True,
)
@engine_option
@pager_option
@pack_options
def command(
    cases: tuple[str, ...],
    output: Path | None,
    form: str | None,
    pictures: str | None,
    brief: bool,
    plan: bool,
    templates: Path | None,
    share: bool,
    lines: bool,
    engine: Engine | None,
    pager: bool,
    rules: Rules,
) -> None:
    """Print the advice for one or more case files; - reads standard input."""
    if lines or cases == ("-",):
        pipe = Pipe(sys.stdin.buffer if sys.stdin else BytesIO())
        if lines or pipe.holds_lines():
            pages = bool(output or pictures or brief or plan or templates)
            check_lines(cases, form, explicit=lines, pages=pages)
            answer_lines(pipe, Answers(rules.load(), engine, share=share))
            return
        read = [case_in(read_document(pipe.whole(), STANDARD_INPUT))]
    else:
        read = read_all(cases)
    here = screen(pager=pager)
    showing = form is None and output is None and here.is_terminal
    if output is not None:
        keep_cases(output, cases)
    form = form or form_of(output)
    check_pages([FORMATS[form]], brief=brief, plan=plan)
    look: Look = {"brief": brief, "plan": plan}
    check(form, pictures, output, several=len(read) > 1, plan=plan)
    pack = rules.load()
    found = [advise(case, pack, engine, share=share) for case in read]
    if showing or (form == "text" and output is None):
        from ..reports.report import markdown
        from ..reports.terminal import on_screen, plain_text

        bare: Look = {**look, "pictures": NONE}
        told = [markdown(each, templates, **bare) for each in found]
        if showing:
            here.show(on_screen("\n".join(told), here.width), then=after("why", cases[-1]))
        else:
            click.echo("\n".join(plain_text(page, here.width) for page in told), nl=False)
        return
    shown, drawings = illustrated(found, form, pictures, output, look)
    page = rendered(found, form, templates, shown, look)
    if output is None:
        click.echo(page, nl=False)
        return
    for file in drawings:
        keep_cases(file, cases)
        keep_pictures_of_others(file)
    tell_missing_fonts(page)
    for file, content in (drawings | {output: page}).items():
        write_private(file, content)
        click.echo(say("wrote", file=str(file)), err=True)


def check_lines(cases: tuple[str, ...], form: str | None, *, explicit: bool, pages: bool) -> None:
    """Raise UsageError where JSON Lines cannot be what is meant."""
    if cases != ("-",):
        raise click.UsageError(say("lines-alone"))
    if pages or form not in ("json", None) or (form is None and not explicit):
        raise click.UsageError(say("lines-for-lines"))


def answer_lines(pipe: Pipe, answers: Answers) -> None:
    """Answer each line as it comes. Exits with status 3 where some could not be used."""
    settle()
    sys.stdout.flush()
    for line in answers.to(pipe.lines()):
        sys.stdout.buffer.write(line)
        sys.stdout.buffer.flush()
    if answers.failed:
        click.echo(say("lines-not-used", n=answers.failed), err=True)
        raise SystemExit(SOME_FAILED)


def form_of(output: Path | None) -> str:
    """The format that the name of a file asks for; Markdown where there is no file.

    Raises InputError where the name asks for none.
    """
    return named_by(output, FORMATS.values(), or_form=True) if output else "md"


def check(
    form: str, pictures: str | None, output: Path | None, *, several: bool, plan: bool
) -> None:
    """Raise UsageError where options do not go together."""
    wanted = FORMATS[form]
    if pictures is not None and pictures not in wanted.pictures:
        able = (each.name for each in FORMATS.values() if pictures in each.pictures)
        fitting = any_of(f"--format {name}" for name in able)
        raise click.UsageError(say("pictures-for", what=pictures, fitting=fitting, form=form))
    if pictures == "svg" and wanted.joinable and output is None:
        raise click.UsageError(say("pictures-beside"))
    if pictures not in (None, "none") and plan:
        raise click.UsageError(say("plan-no-pictures"))
    if several and not wanted.joinable:
        raise click.UsageError(say("one-case-a-file", form=form))
    if wanted.binary and output is None and sys.stdout.isatty():
        raise click.UsageError(say("not-on-a-terminal", form=wanted.title))


def illustrated(
    found: list[Advice], form: str, pictures: str | None, output: Path | None, look: Look
) -> tuple[list[Illustrations | None], dict[Path, str]]:
    """The pictures of each page (None: those that suit the format), and what files they need."""
    if pictures == "none":
        return [NONE] * len(found), {}
    if output is None or pictures != "svg" or not FORMATS[form].joinable:
        return [None] * len(found), {}
    shown: list[Illustrations | None] = []
    drawings: dict[Path, str] = {}
    for number, advice in enumerate(found, 1):
        stem = output.stem + (f"-{number}" if len(found) > 1 else "")
        named = files(advice, stem, layout_of(look))
        shown.append(beside(named))
        drawings |= {output.parent / name: drawn.svg for name, drawn in named.items()}
    return shown, drawings


def keep_cases(output: Path, cases: tuple[str, ...]) -> None:
    """Raise InputError where the advice would take the place of a case file."""
    for case in cases:
        with suppress(OSError):  # what cannot be looked at is no case file; writing tells why
            if case != "-" and output.is_file() and output.samefile(case):
                raise refused(output, say("is-the-case-file"))


def keep_pictures_of_others(file: Path) -> None:
    """Raise InputError where a picture would take the place of a file that nobody named and that is
    none of ours.
    """
    with suppress(OSError):
        if file.is_file() and DRAWN not in file.read_bytes()[:HEAD]:
            raise refused(
                file,
                say("picture-of-others"),
            )


def rendered(
    found: list[Advice],
    form: str,
    templates: Path | None,
    pictures: list[Illustrations | None],
    look: Look,
) -> bytes:
    """Advice in a format; several cases follow one another, as JSON one a line."""
    if form == "json" and len(found) > 1:
        return b"".join(json_bytes(each, indent=None) for each in found)
    looks: list[Look] = [{**look, "pictures": shown} for shown in pictures]
    pages = [
        FORMATS[form].written(advice, templates, **looked)
        for advice, looked in zip(found, looks, strict=True)
    ]
    return pages[0] if len(pages) == 1 else b"\n".join(pages)


def tell_missing_fonts(page: bytes) -> None:
    """Say which letters of a PDF no font on this machine has."""
    if scripts := getattr(page, "scripts", ()):
        click.echo(say("pdf-no-font", scripts=commas(scripts)), err=True)
