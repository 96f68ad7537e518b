"""The standard streams of this process: always there, and plain about what cannot be printed."""

from __future__ import annotations

import io
import os
import sys
from contextlib import suppress
from errno import EBADF, EIO, EPIPE
from typing import TYPE_CHECKING, TextIO

from .messages import say
from .problem import reason

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

CLOSED = {"stdin": os.O_RDONLY, "stdout": os.O_RDONLY, "stderr": os.O_WRONLY}
"""How nothing is opened in the place of a stream that is closed.

There must be something, or the next file that is opened would get its number, and whatever is
printed. To standard output nothing can be written then, which is told as a full disk would be.
"""


class NotPrintedError(OSError):
    """Standard output takes no more; `had_enough` says that nobody reads it, and nothing is wrong.

    An error of the system could come from any file, this one cannot.
    """

    def __init__(self, error: OSError, *, on_terminal: bool = False) -> None:
        why = say("output-is-closed") if error.errno == EBADF else reason(error)
        super().__init__(say("output-not-written", reason=why))
        self.had_enough = error.errno == EPIPE or (error.errno == EIO and on_terminal)


class Output(io.FileIO):
    """Standard output, whose errors cannot be taken for those of a file."""

    def __init__(self, handle: int) -> None:
        super().__init__(handle, "w", closefd=False)
        self.was_terminal = self.isatty()

    def write(self, data: ReadableBuffer) -> int:
        """Print, or raise NotPrintedError."""
        try:
            return super().write(data)
        except OSError as error:
            raise NotPrintedError(error, on_terminal=self.was_terminal) from None


class Complaints(io.FileIO):
    """Standard error, which stops nothing: what cannot be said on it is not said."""

    def __init__(self, handle: int) -> None:
        super().__init__(handle, "w", closefd=False)

    def write(self, data: ReadableBuffer) -> int:
        """Print as much as can be printed."""
        with suppress(OSError):
            return super().write(data)
        return len(memoryview(data))


def settle_streams() -> None:
    """Open what is closed, and let standard output and standard error say what goes wrong.

    What is no file of the system, as in a test or on a console of Windows, stays as it is.
    """
    for name, way in CLOSED.items():
        if getattr(sys, name) is not None:
            continue
        handle, mode = os.open(os.devnull, way), "r" if name == "stdin" else "w"
        setattr(sys, name, open(handle, mode, encoding="utf-8", closefd=False))  # noqa: SIM115
    if (output := number_of(sys.stdout)) is not None:
        sys.stdout = text(Output(output), sys.stdout)
    if (complaints := number_of(sys.stderr)) is not None:
        sys.stderr = text(Complaints(complaints), sys.stderr)


def number_of(stream: TextIO) -> int | None:
    """The number by which the system knows a stream that is a plain file of it."""
    buffer = getattr(stream, "buffer", None)
    raw = getattr(buffer, "raw", buffer)  # Python can be told not to buffer
    return raw.fileno() if type(raw) is io.FileIO else None


def text(raw: io.FileIO, before: TextIO) -> TextIO:
    """A stream of text in the place of another; what is printed on a terminal shows line by line."""
    before.flush()
    lines = bool(before.line_buffering) or raw.isatty()
    return io.TextIOWrapper(
        io.BufferedWriter(raw), encoding=before.encoding, errors=before.errors, line_buffering=lines
    )


def stop_printing() -> None:
    """Let what is still unprinted go nowhere, also when Python prints it at its end."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
