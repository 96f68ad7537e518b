"""`groundswell import`: sheets that people already have, as case files."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import click

from ..common.messages import say
from ..common.problem import InputError, reason
from ..common.wording import commas
from ..facts import ALLY_FACTS
from ..files.case_files import case_data, case_text
from ..files.names import distinct
from ..files.output import OWNER_ONLY, refused, told_in_words, write_private
from ..intake import maps
from ..intake.plan import Column, Plan
from ..intake.run import Intake, map_of, taken_in
from ..intake.sheet import shown
from ..intake.titles import fact_at
from .options import FOLDER, PATH, SOME_FAILED, path_option

LINES = (".jsonl", ".ndjson")
"""How the name of a file ends that takes a case on each line, in the place of a folder."""

WRONG = 2
"""The exit status where nothing was written because something does not fit."""


@click.command("import")
@click.argument("sheets", nargs=-1, required=True, type=PATH, metavar="SHEET...")
@click.option("-o", "--output", type=FOLDER, metavar="DIR", default=None)
@path_option("--map", "map_file")
@click.option("--partial", is_flag=True)
def command(
    sheets: tuple[Path, ...], output: Path | None, map_file: Path | None, partial: bool
) -> None:
    """Read cases from sheets, show what was understood, and write them as case files."""
    known = maps.read(map_file) if map_file is not None and map_file.exists() else None
    found = taken_in(sheets, known)
    for line in told(found):
        click.echo(line)
    if map_file is not None and known is None:
        write_private(map_file, maps.written(map_of(found)), replace=False)
        click.echo(say("intake-wrote-map", file=str(map_file)), err=True)
    problems = found.problems
    if problems and not partial:
        click.echo(str(InputError(problems)), err=True)
        hint = "intake-hint-map" if map_file else "intake-hint-map.none"
        click.echo(say(hint, file=str(map_file or "")), err=True)
        raise SystemExit(WRONG)
    click.echo(say("intake-cases", n=len(found.found)))
    if output is None:
        click.echo(say("intake-no-output"), err=True)
    else:
        places = write(found, output)
        click.echo(say("intake-wrote", n=len(found.found), file=str(output)), err=True)
        for line in left_to_ask(found, places):
            click.echo(line)
    if problems:
        click.echo(say("intake-partial"), err=True)
        click.echo(str(InputError(problems)), err=True)
        raise SystemExit(SOME_FAILED)


def told(found: Intake) -> Iterator[str]:
    """What was understood: of each sheet, of each of its columns, of texts that had to be guessed."""
    for plan in found.plans:
        holds = "nothing.unknown" if plan.is_unknown else plan.holds
        yield say(f"intake-holds-{holds}", place=plan.sheet.place, row=str(plan.title_row + 1))
        if plan.sheet.told:
            yield f"  {plan.sheet.told}"
        if plan.holds != "nothing":
            yield from (f"  {of_column(column)}" for column in plan.columns)
            yield from (f"  {line}" for line in of_values(plan))


def of_column(column: Column) -> str:
    """What one column was taken for."""
    title, target = shown(column.title), column.target or ""
    fact = fact_at(target)
    how = "left_out" if target == "leave_out" and column.how == "map" else column.how
    if fact is None and how in ("certain", "map"):
        return say(f"intake-column-{how}.link", title=title, target=target)
    return say(f"intake-column-{how}", title=title, target=target, topic=fact.topic if fact else "")


def of_values(plan: Plan) -> Iterator[str]:
    """The texts of cells that were taken for a part of an answer, or say less than is asked."""
    for column in plan.columns:
        if column.reader is None:
            continue
        title = shown(column.title)
        for text, value in column.reader.likely.items():
            yield say("intake-likely-value", title=title, text=shown(text), value=str(value))
        for text in column.reader.open:
            yield say("intake-open-value", title=title, text=shown(text))


def write(found: Intake, output: Path) -> list[Path]:
    """Write the cases, each into a file of its own, or all as lines of one; where each of them is."""
    if output.suffix.lower() in LINES:
        lines = [json.dumps(case_data(case), ensure_ascii=False) + "\n" for _, case in found.cases]
        write_private(output, "".join(lines), replace=False)
        return [output] * len(lines)
    with told_in_words(output):
        output.mkdir(mode=0o700, parents=True, exist_ok=True)
        if any(output.iterdir()):
            raise refused(output, say("intake-folder-not-empty"))
    places = [output / f"{name}.yaml" for name in distinct(name for name, _ in found.found)]
    for place, (_, case) in zip(places, found.cases, strict=True):
        try:
            write_new(place, case_text(case))
        except OSError as error:
            raise refused(place, say("file-not-written", reason=reason(error))) from None
    return places


def write_new(place: Path, text: str) -> None:
    """Write a file that only its owner can read into a folder that is ours alone. Raises OSError."""
    handle = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode())
    except BaseException:
        place.unlink(missing_ok=True)
        raise


def left_to_ask(found: Intake, places: list[Path]) -> Iterator[str]:
    """What a list of groups does not say of them, and where to go on."""
    if not any(plan.holds == "one_case" for plan in found.plans):
        return
    for place, (_, case) in zip(places, found.cases, strict=True):
        known = [{*ally.values} for ally in case.allies or ()]
        topics = [
            fact.topic
            for path, fact in ALLY_FACTS.items()
            if path != "ally.name" and not all(path in there for there in known)
        ]
        if topics and not case.values:
            yield say("intake-left-to-ask", topics=commas(topics), file=str(place))
