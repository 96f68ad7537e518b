"""What a command says on standard error where something is wrong: in words, or as JSON.

Programs that ask for `--format json` read errors as they read answers, also where the command line
itself is wrong and no command ever saw its options.
"""

from __future__ import annotations

import io
import os
import shutil
import sys
from collections.abc import Sequence

import click

from ..common.failure import failure
from ..common.messages import say
from ..common.problem import InputError, Problem, reason
from ..common.streams import NotPrintedError

FORM = "--format"


def complain(error: Exception, arguments: Sequence[str]) -> None:
    """Say what went wrong with a command that was called with these arguments."""
    if asks_for_json(arguments):
        click.echo(as_input_error(error).to_json(), nl=False, err=True)
    elif isinstance(error, click.ClickException):
        shown = io.StringIO()
        error.show(shown)
        click.echo(fitted(shown.getvalue()), nl=False, err=True)
    else:
        click.echo(fitted(in_words(error) + "\n"), nl=False, err=True)


def fitted(lines: str) -> str:
    """Lines folded to the terminal on which errors are said; as they are where there is none."""
    if not sys.stderr.isatty():
        return lines
    from ..common.templates import (  # Jinja, which most commands that fail never load
        FOLDING,
        folded,
    )
    from .screen import NARROWEST

    how = {**FOLDING, "width": max(NARROWEST, shutil.get_terminal_size().columns)}
    return "".join(f"{part}\n" for line in lines.splitlines() for part in folded(line, "  ", **how))


def in_words(error: Exception) -> str:
    """What went wrong, for people."""
    if isinstance(error, InputError | NotPrintedError):
        return str(error)
    refused = refused_by_the_system(error)
    return unforeseen(error) if refused is None else str(refused)


def asks_for_json(arguments: Sequence[str]) -> bool:
    """Whether the last form that is asked for is JSON; what stands behind -- is no option."""
    form = None
    for number, word in enumerate(arguments):
        if word == "--":
            break
        if word == FORM:
            form = "".join(arguments[number + 1 : number + 2])
        elif word.startswith(f"{FORM}="):
            form = word.partition("=")[2]
    return form == "json"


def as_input_error(error: Exception) -> InputError:
    """Whatever went wrong, as problems."""
    if isinstance(error, InputError):
        return error
    if isinstance(error, click.ClickException):
        return InputError([Problem("", None, argument_of(error), error.format_message())])
    refused = None if isinstance(error, NotPrintedError) else refused_by_the_system(error)
    return InputError([refused or Problem("", None, None, in_words(error))])


def argument_of(error: click.ClickException) -> str | None:
    """The option or argument that is wrong, as it is written on a command line, where it is one."""
    if isinstance(error, click.NoSuchOption):
        return error.option_name
    param = error.param if isinstance(error, click.BadParameter) else None
    if isinstance(param, click.Option):
        return max(param.opts, key=len)
    return None if param is None else param.human_readable_name


def refused_by_the_system(error: Exception) -> Problem | None:
    """What the system refuses, for a file in words; it is no mistake of ours, nor one in a case."""
    if not isinstance(error, OSError) or not isinstance(error.filename, str | bytes):
        return None
    name = os.fsencode(error.filename).decode("utf-8", "replace")
    return Problem(name, None, None, say("cannot-be-used", reason=reason(error)))


def unforeseen(error: Exception) -> str:
    """A mistake of ours in words; its own message, or a traceback, could show what a case holds."""
    return say("unforeseen", failure=failure(error))
