"""`groundswell rules`: look at the rules, and run the cases beside them."""

from __future__ import annotations

import re
from pathlib import Path

import click

from ..authoring.handbook.files import stale_pages, write_pages
from ..authoring.handbook.handbook import handbook
from ..authoring.handbook.rule_page import rule_lines, rule_list, rule_page
from ..authoring.junit import junit_report
from ..authoring.rule_cases import run_cases
from ..authoring.starter import start_pack
from ..authoring.translating import counted, files, judged
from ..common.messages import say
from ..common.problem import InputError, Problem
from ..common.templates import text_page
from ..files.output import write_private, write_whole
from ..packs.loading import load_packs
from .options import (
    FOLDER,
    FOUND_SOMETHING,
    PATH,
    Commands,
    Rules,
    complete,
    needing,
    pack_options,
    rule_named,
)
from .screen import pager_option, screen

CODE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*")
"""The code of a language."""


@click.group("rules", cls=Commands)
def command() -> None:
    """Look at the rules, and run the cases beside them."""


@command.command("list")
@pager_option
@pack_options
def list_command(pager: bool, rules: Rules) -> None:
    """Print every rule: its name, what it rests on, and its title."""
    here, pack = screen(pager=pager), rules.load()
    page = rule_list(pack, here.width) if here.is_terminal else rule_lines(pack)
    here.show(page, then=say("next-rules-show"))


@command.command("show")
@click.argument("rule", shell_complete=complete("rules"))
@pager_option
@pack_options
def show_command(rule: str, pager: bool, rules: Rules) -> None:
    """Print one rule: when it fires, what it says, and where it comes from."""
    pack = rules.load()
    here = screen(pager=pager)
    here.show(rule_page(pack, rule_named(pack, rule), here.width))


@command.command("diff")
@click.argument("old")
@click.argument("new")
@click.option("--format", "form", type=click.Choice(["md", "json"]), default="md")
@click.option("-o", "--output", type=PATH, metavar="FILE")
@click.option("--strict", is_flag=True)
def diff_command(old: str, new: str, form: str, output: Path | None, strict: bool) -> None:
    """Say whom a new version of the rules advises otherwise, proved or shown by a case."""
    with needing(("z3",), "rules diff", "proof"):
        from ..revising.difference import difference
    from ..revising.versions import version

    found = difference(version(old), version(new))
    page = found.to_json() if form == "json" else found.to_markdown(old, new)
    if output is None:
        click.echo(page, nl=False)
    else:
        write_private(output, page)
        click.echo(say("wrote", file=str(output)), err=True)
    if strict and found.advises_otherwise:
        raise SystemExit(FOUND_SOMETHING)


@command.command("export")
@pack_options
def export_command(rules: Rules) -> None:
    """Print the rules as data, for programs in any language."""
    from ..portable.exported import exported
    from ..portable.page import compact

    click.echo(compact(exported(rules.load())))


@command.command("cases")
@click.argument("rule", shell_complete=complete("rules"))
@pack_options
def cases_command(rule: str, rules: Rules) -> None:
    """Propose cases to stand beside a rule, ready to be put into its file."""
    with needing(("z3",), "rules cases", "proof"):
        from ..revising.proposing import proposed

    pack = rules.load()
    click.echo("cases:")
    for each in proposed(pack, rule_named(pack, rule)):
        if each.lines:
            click.echo(f"  {each.kind}:")
        for line in each.lines:
            click.echo(f"    - {line}")


@command.command("test")
@click.option("-k", "only", default="", metavar="TEXT")
@click.option("--junit", type=PATH, metavar="FILE")
@pack_options
def test_command(only: str, junit: Path | None, rules: Rules) -> None:
    """Run the small cases beside the rules; exit status 1 where one does not come out right."""
    pack = rules.load()
    outcomes = [each for each in run_cases(pack) if only in each.subject]
    if junit is not None:
        write_private(junit, junit_report(outcomes))
    failed = [outcome for outcome in outcomes if not outcome.passed]
    for outcome in failed:
        place = f"{outcome.place.file}:{outcome.place.line}"
        case = say("case-of", kind=outcome.kind, number=str(outcome.number))
        click.echo(f"{place}: {outcome.subject}, {case}: {outcome.message}")
    told = say(
        "cases-run",
        cases=len(outcomes),
        rules=len(pack.rules),
        definitions=len(pack.definitions),
        failed=len(failed),
    )
    click.echo(told)
    if failed:
        raise SystemExit(FOUND_SOMETHING)


@command.command("docs")
@click.option(
    "-o",
    "--output",
    type=FOLDER,
    default=Path("docs/rules"),
    show_default=True,
    metavar="DIR",
)
@click.option("--check", is_flag=True)
@pack_options
def docs_command(output: Path, check: bool, rules: Rules) -> None:
    """Write a page for every rule and every fact, a glossary, the coverage and a graph."""
    pages = handbook(rules.load())
    stale = stale_pages(pages, output)
    if check:
        for name in stale:
            click.echo(say("page-stale", file=str(output / name)))
        if stale:
            raise SystemExit(FOUND_SOMETHING)
        return
    for told in write_pages(pages, output):
        click.echo(told, err=True)
    click.echo(say("handbook-written", n=len(pages), file=str(output / "README.md")), err=True)


@command.command("new")
@click.argument("folder", type=PATH, metavar="DIR")
def new_command(folder: Path) -> None:
    """Write a pack to start from: one definition and one rule, with their cases."""
    name, files = start_pack(folder)
    for file in files:
        click.echo(say("wrote", file=str(file)), err=True)
    click.echo(say("pack-started", name=name), err=True)
    click.echo(f"  groundswell rules test --rules {folder}", err=True)
    click.echo(f"  groundswell advise CASE --rules {folder}", err=True)


@command.command("check")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "md"]),
    default="text",
)
@click.option(
    "-o",
    "--output",
    type=FOLDER,
    metavar="DIR",
)
@pager_option
@pack_options
def check_command(form: str, output: Path | None, pager: bool, rules: Rules) -> None:
    """Prove over every case there can be that the rules hold together; exit status 1 where not."""
    pack = rules.load()
    with needing(("z3",), "rules check", "proof"):
        from ..authoring.proof import UndecidedError
        from ..authoring.soundness import examine, page, write_cases
    try:
        sound = examine(pack)
    except UndecidedError:
        raise InputError([Problem("rules check", None, None, say("proof-too-hard"))]) from None
    here = screen(pager=pager and form == "text" and output is None)
    here.show(page(sound, form, here.width))
    if form == "text":
        tell_languages(rules)
    if output is not None:
        for path in write_cases(sound, output):
            click.echo(say("wrote", file=str(path)), err=True)
    if sound.findings:
        raise SystemExit(FOUND_SOMETHING)


def tell_languages(rules: Rules) -> None:
    """Say of every language how many texts it lacks, and how many are of an older English."""
    for each in counted(rules.packs, rules.folders):
        told = say(
            "language-counted",
            code=each.code,
            texts=each.texts,
            missing=each.missing,
            stale=each.stale,
        )
        click.echo(told, err=True)


@command.command("translate")
@click.argument("code", metavar="[CODE]", default="")
@click.option("--write", is_flag=True)
@pack_options
def translate_command(code: str, write: bool, rules: Rules) -> None:
    """Say which texts a language still lacks, or has of an older English; exit status 1 where some."""
    if not code:
        tell_languages(rules)
        return
    if not CODE.fullmatch(code):
        raise click.UsageError(say("no-code", code=code))
    pack = load_packs(*rules.packs, directories=rules.folders, language=code)
    found = [*judged(pack, rules.folders)]
    click.echo(text_page("translation.txt.j2", code=code, files=found), nl=False)
    if write:
        in_checkout = Path("templates/languages").is_dir()
        for path, text in files(pack, rules.folders, with_messages=in_checkout).items():
            Path(path).parent.mkdir(parents=True, exist_ok=True)
            write_whole(Path(path), text.encode())
            click.echo(say("wrote", file=str(path)), err=True)
    elif not all(each.is_whole for each in found):
        raise SystemExit(FOUND_SOMETHING)
