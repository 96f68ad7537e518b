"""A real terminal for a command, made of a pseudo-terminal: what a person types and sees."""

from __future__ import annotations

import fcntl
import os
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

PATIENCE = 60.0
"""Seconds until a command that says nothing is taken for stuck; no test waits for it to pass."""


class Terminal:
    """A command on a terminal of some width; `seen` is everything it has written so far."""

    def __init__(
        self,
        *arguments: str,
        cwd: Path,
        columns: int = 80,
        program: Sequence[str] = (sys.executable, "-m", "groundswell"),
        **settings: str,
    ) -> None:
        self.master, slave = os.openpty()
        self.resize(columns)
        kept = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "COLUMNS", "TERM")}
        self.process = subprocess.Popen(
            [*program, *arguments],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            cwd=cwd,
            env={**kept, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PAGER": "cat", **settings},
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),  # noqa: PLW1509 - one thread
        )
        os.close(slave)
        self.seen = ""
        self.raw = b""
        self.read_to = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        if self.master >= 0:
            os.close(self.master)

    def resize(self, columns: int) -> None:
        """Make the terminal wider or narrower."""
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))

    def until(self, text: str) -> str:
        """Read on until a text is seen; what was new up to there."""
        end = time.monotonic() + PATIENCE
        while text not in self.seen[self.read_to :]:
            assert self.more(end), f"{text!r} never came after:\n{self.seen[self.read_to :]}"
        place = self.seen.index(text, self.read_to) + len(text)
        found, self.read_to = self.seen[self.read_to : place], place
        return found

    def more(self, end: float) -> bool:
        """Read what there is; False at the end, or when patience is over."""
        ready, _, _ = select.select([self.master], [], [], max(0.0, end - time.monotonic()))
        if not ready:
            return False
        try:
            part = os.read(self.master, 65536)
        except OSError:  # Linux says so when the other side is closed
            return False
        self.raw += part
        self.seen = self.raw.decode(errors="replace").replace("\r\n", "\n")
        return bool(part)

    def type(self, text: str) -> None:
        """Type, as on a keyboard or by pasting."""
        os.write(self.master, text.encode())

    def say(self, line: str) -> None:
        """Type a line at the next prompt."""
        self.until("> ")
        self.type(f"{line}\n")

    def press(self, letter: str) -> None:
        """Press a letter together with Ctrl at the next prompt, once the command waits there.

        A person is never so fast. Between the prompt and the moment in which the system is asked for
        a line, Python would only note Ctrl-C, and act on it when that line comes: which is never.
        """
        self.until("> ")
        self.wait_until_it_waits()
        self.type(chr(ord(letter.upper()) - 64))

    def wait_until_it_waits(self) -> None:
        """Wait until the command does nothing, where the system tells that of a process."""
        state = Path(f"/proc/{self.process.pid}/stat")
        end = time.monotonic() + PATIENCE
        while state.exists() and state.read_text().rpartition(")")[2].split()[0] in "RD":
            assert time.monotonic() < end, f"it is still at work after:\n{self.seen}"
            os.sched_yield()

    def close(self) -> int:
        """Close the window, and wait for what the command does about it."""
        os.close(self.master)
        self.master = -1
        return self.process.wait(PATIENCE)

    def end(self) -> int:
        """Read to the end; the exit status."""
        end = time.monotonic() + PATIENCE
        while self.more(end):
            pass
        return self.process.wait(PATIENCE)
