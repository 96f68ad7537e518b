"""The screen that a command prints on: how wide it is, and what is longer than it is paged."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import click

from ..common.messages import say

NARROWEST, WIDEST, IN_A_PIPE = 40, 100, 80
"""Columns: no page is folded to fewer or more on a screen, and to so many elsewhere."""

PAGER = "less"
"""What pages where PAGER names nothing."""

MEANS_MORE = re.compile(r"[?:.%$\\]")
"""Signs that mean something in what less shows at the foot of a page."""

SETTINGS = {
    "LESS": "FRXPs{keys}$",
    "LESSSECURE": "1",
    "LESSHISTFILE": "-",
}
"""How less behaves where nobody said otherwise: it ends on a short page, shows colours, leaves the
page on the screen, says how to go on and to end, and neither writes a file nor starts a program.
"""


@dataclass(frozen=True, slots=True)
class Screen:
    """Standard output of this command; `height` is 0 where nothing is to be paged."""

    is_terminal: bool
    width: int
    height: int

    def show(self, page: str, *, then: str = "") -> None:
        """Print a page. On a terminal `then`, what to do next, is its last line."""
        if not self.is_terminal:
            click.echo(page, nl=False)
            return
        told = page + (f"\n{then}\n" if then else "")
        if not (0 < self.height <= told.count("\n") + 1 and paged(told)):
            click.echo(told, nl=False, color=True)


def screen(*, pager: bool = True) -> Screen:
    """The screen as it is now. FORCE_COLOR makes it one also where output goes into a pipe, and
    COLUMNS says how wide lines are there.
    """
    columns, lines = shutil.get_terminal_size((IN_A_PIPE, 0))
    there = sys.stdout.isatty()
    shown = there or bool(os.environ.get("FORCE_COLOR"))
    asked = shown or bool(os.environ.get("COLUMNS"))
    width = max(NARROWEST, min(columns, WIDEST)) if asked else IN_A_PIPE
    turns = pager and there and os.environ.get("TERM") != "dumb"
    return Screen(shown, width, lines if turns else 0)


def after(command: str, case: str, *more: str) -> str:
    """The line that says what to do next with a case file; nothing for standard input."""
    words = ["groundswell", command, shlex.quote(case), *more]
    return "" if case == "-" else say("next-command", command=" ".join(words))


def paged(page: str) -> bool:
    """Show a page in the pager that PAGER names, or in less; False where there is none."""
    command = shlex.split(os.environ.get("PAGER", PAGER))
    if not command or command == ["cat"] or shutil.which(command[0]) is None:
        return False
    keys = MEANS_MORE.sub(r"\\\g<0>", say("pager-keys"))
    environment = {name: value.format(keys=keys) for name, value in SETTINGS.items()} | os.environ
    try:
        running = subprocess.Popen(  # noqa: S603 - it is the pager that the user chose
            command, stdin=subprocess.PIPE, env=environment
        )
    except OSError:
        return False
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the pager
    try:
        with suppress(BrokenPipeError):  # it was left before its end
            running.communicate(page.encode("utf-8", "backslashreplace"))
    finally:
        running.wait()
        signal.signal(signal.SIGINT, before)
    return True


def pager_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """The option that prints a long page at once: `pager` is False then."""
    return click.option(
        "--no-pager",
        "pager",
        flag_value=False,
        default=True,
    )(command)
