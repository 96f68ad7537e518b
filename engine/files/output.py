"""Writing what was asked for: to standard output, or whole into a file that only its owner reads."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..common.messages import say
from ..common.problem import InputError, Problem, reason

OWNER_ONLY = 0o600

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a spreadsheet would work out instead of showing it."""


def write_private(path: Path, content: str | bytes, *, replace: bool = True) -> None:
    """Write a file whole or not at all, readable by its owner only.

    Raises InputError where it cannot be written, or exists and may not be replaced.
    """
    raw = content.encode() if isinstance(content, str) else content
    with told_in_words(path):
        if path.is_dir():
            raise refused(path, say("file-name-a-file"))
        if not replace and path.exists():
            raise refused(path, say("file-there-already"))
        if path.exists() and not path.is_file():
            path.write_bytes(raw)  # a device or a pipe is no file that could be replaced
        else:
            write_whole(Path(os.path.realpath(path)), raw)  # a link stays a link


def check_writable(path: Path) -> None:
    """Raise InputError where a file surely cannot be written later, and leave everything as it is."""
    with told_in_words(path):
        if path.is_dir():
            raise refused(path, say("file-name-a-file"))
        if path.exists() and not os.access(path, os.W_OK):
            raise refused(path, say("file-read-only"))
        if path.is_file() or not path.exists():
            folder = Path(os.path.realpath(path)).parent
            tempfile.NamedTemporaryFile(dir=folder, prefix=".groundswell-").close()


@contextmanager
def told_in_words(path: Path) -> Iterator[None]:
    """Say in words what the system says against writing a file. Raises InputError."""
    try:
        yield
    except FileNotFoundError:
        raise refused(path, say("file-no-folder")) from None
    except OSError as error:
        raise refused(path, say("file-not-written", reason=reason(error))) from None


def write_whole(path: Path, raw: bytes, *, through_power_cut: bool = True) -> None:
    """Write a file beside its place and move it there when it is complete.

    Whatever happens to this process, the file is there whole or not at all. Unless it must hold
    `through_power_cut` as well, this does not wait for the disk, which takes far longer. Raises
    OSError.
    """
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".groundswell-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(raw)
            file.flush()
            if through_power_cut:
                os.fsync(file.fileno())
        Path(temporary).chmod(OWNER_ONLY)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def refused(path: Path, message: str) -> InputError:
    """The error for a file that cannot be written."""
    return InputError([Problem(str(path), None, None, message)])


def guarded(cell: str) -> str:
    """A cell that every spreadsheet shows as text: with an apostrophe before what begins a formula."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell
