"""`groundswell ask`: the guided questionnaire, in lines."""

from __future__ import annotations

import shutil
import signal
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import click

from ..advising.advise import advise
from ..common.messages import say
from ..common.problem import InputError, Problem
from ..dialogue.dialogue import Dialogue
from ..facts import FACTS
from ..files.case_files import read_case
from ..files.endings import ending
from ..files.kept_case import CASE_FILE, CaseFile
from ..files.output import check_writable
from ..interview import ALLIES, Interview
from ..interview.question import fact_of
from ..reports.report import markdown
from .options import PATH, Rules, complete, pack_options, path_option
from .screen import IN_A_PIPE, NARROWEST, screen

INTERRUPTED = 130
UNKNOWN = "unknown"
WIDEST_LINE = 80


@click.command("ask")
@click.argument("case", required=False, type=PATH)
@path_option("--answers")
@click.option(
    "--set",
    "given",
    multiple=True,
    metavar="FACT=VALUE",
    shell_complete=complete("answers"),
)
@click.option(
    "--plain",
    is_flag=True,
)
@pack_options
def command(
    case: Path | None, answers: Path | None, given: tuple[str, ...], plain: bool, rules: Rules
) -> None:
    """Answer questions about your movement, then read the advice."""
    if str(case) == "-":
        raise click.UsageError(say("ask-name-a-file"))
    if case is not None and not case.exists():
        ending(case, CASE_FILE)
    pack = rules.load()
    with closing(CaseFile(case)) as file:
        interview = begun(Interview(pack), file, answers, given)
        if case is not None:
            check_writable(case)  # before anybody has answered anything
        if plain or (sys.stdin is not None and sys.stdin.isatty()):
            talk(interview, file, plain=plain)
        else:
            without_a_terminal(interview, file)


def begun(
    interview: Interview, file: CaseFile, answers: Path | None, given: tuple[str, ...]
) -> Interview:
    """The interview with what was answered before. Raises InputError or UsageError."""
    case = file.read()
    if case is not None and answers is not None:
        raise click.UsageError(say("ask-answers-already"))
    if answers is not None:
        case = read_case(answers)
    if case is not None:
        interview = Interview.from_case(case, interview.pack)
    for each in given:
        interview = with_given(interview, each)
    return interview


def with_given(interview: Interview, given: str) -> Interview:
    """The interview with one answer from the command line. Raises UsageError."""
    key, equals, value = (part.strip() for part in given.partition("="))
    if not equals or not value:
        raise click.UsageError(say("set-takes"))
    fact = fact_of(key) or FACTS.get(key)
    if fact is not None and not fact.typeable:
        raise click.UsageError(say("set-not-delicate"))
    try:
        if value == UNKNOWN:
            return interview.dont_know(key)
        return interview.answer(key, value if fact is None else fact.typed(value))
    except InputError as error:
        told = [Problem("--set", None, each.key, each.message) for each in error.problems]
        raise InputError(told) from None


def without_a_terminal(interview: Interview, file: CaseFile) -> None:
    """Write or print what the answers given lead to. Raises InputError where some are missing."""
    if interview.to_ask:
        problems = [missing(interview, key) for key in interview.to_ask]
        raise InputError([*problems, Problem("ask", None, None, say("ask-no-terminal"))])
    if file.path is not None:
        file.save(interview.case)
        click.echo(say("wrote", file=str(file.path)), err=True)
    click.echo(markdown(advise(interview.case, interview.pack)), nl=False)


def missing(interview: Interview, key: str) -> Problem:
    """One question that is still open, as a line that says what may be answered."""
    question = interview.question(key)
    if key == ALLIES:
        return Problem("ask", None, key, say("ask-groups", question=question.text))
    return Problem(
        "ask", None, key, say("ask-allowed", question=question.text, allowed=question.fact.allowed)
    )


def talk(interview: Interview, file: CaseFile, *, plain: bool) -> None:
    """Hold the conversation on standard input and output, and end it in words however it ends."""
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    pretty = sys.stdout.isatty() and not plain

    def width() -> int:
        found = shutil.get_terminal_size((IN_A_PIPE, 24)).columns
        return max(NARROWEST // 2, min(found, WIDEST_LINE) - 1)

    def show_page(page: str) -> None:
        from ..reports.terminal import (  # takes long, and nobody waits for it at the first question
            on_screen,
            plain_text,
        )

        if pretty:
            here = screen()
            here.show(on_screen(page, here.width))
        else:
            write(plain_text(page, width()))

    dialogue = Dialogue(
        interview, file, read_line=read_line, write=write, show=show_page, width=width
    )
    with outliving_the_terminal():
        try:
            dialogue.run()
        except KeyboardInterrupt:
            interrupted(dialogue)
        except (EOFError, OSError):  # a terminal that is gone can be neither read nor written
            farewell(dialogue)


def write(text: str) -> None:
    """Write text at once."""
    sys.stdout.write(text)
    sys.stdout.flush()


def read_line() -> str:
    """The next line of standard input. Raises EOFError at its end."""
    line = sys.stdin.readline()
    if not sys.stdin.isatty():
        write("\n")  # nobody pressed Enter where this is read
    if not line:
        raise EOFError
    return line


@contextmanager
def outliving_the_terminal() -> Iterator[None]:
    """Go on for a moment when the terminal is closed: reading then comes to an end, in order."""
    hangup = getattr(signal, "SIGHUP", None)  # not on every system
    before = None if hangup is None else signal.signal(hangup, signal.SIG_IGN)
    try:
        yield
    finally:
        if hangup is not None:
            signal.signal(hangup, before)


def farewell(dialogue: Dialogue) -> None:
    """Keep what was answered, and say where it is if anybody is still there to read it."""
    dialogue.save()
    dialogue.say(dialogue.farewell())


def interrupted(dialogue: Dialogue) -> None:
    """After Ctrl-C: what is not saved can still be. Exits with status 130."""
    try:
        if dialogue.file.path is None and dialogue.interview.asked:
            dialogue.offer_a_file()
    except (EOFError, KeyboardInterrupt):
        pass
    farewell(dialogue)
    raise SystemExit(INTERRUPTED)
