"""The file in which an interview keeps its answers: written by one interview at a time.

It is locked as long as the interview goes on. Programs that know no locks, an editor say, are noticed
by what they write: what stands in the file is compared before it is written anew.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from ..common.messages import say
from ..common.problem import InputError, Problem
from ..facts import Case
from .case_files import case_in, case_text
from .document import read_bytes, read_document
from .endings import ending
from .output import refused, write_private

CASE_FILE = (".yaml", ".yml", ".json")
"""How the names of case files end that hold answers."""

MOST_BESIDE = 1000
"""So many names are tried for a file beside another."""


class ChangedError(InputError):
    """Another program wrote into the file since it was last read or written here."""


class CaseFile:
    """Where answers are kept, if anywhere: a file that its owner named."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path
        self.known: bytes | None = None
        self.lock: int | None = None

    def read(self) -> Case | None:
        """The case in the file, which no other interview may write from now on; None without one.

        Raises InputError where it cannot be used, or another interview has it.
        """
        if self.path is None or not self.path.exists():
            return None
        self.hold(self.path)
        self.known = read_bytes(self.path, str(self.path))
        return case_in(read_document(self.known, str(self.path)))

    def save(self, case: Case) -> None:
        """Write a case whole, readable by its owner only; nothing where no file was named.

        Raises InputError where it cannot be written, ChangedError where another program wrote it.
        """
        if self.path is None:
            return
        raw = self.written(self.path, case)
        there = present(self.path)
        if there not in (None, self.known, raw):
            raise ChangedError([Problem(str(self.path), None, None, say("file-changed"))])
        if there != raw:
            write_private(self.path, raw)
            self.keep(self.path, raw)
        self.known = raw

    def save_as(self, path: Path, case: Case) -> None:
        """Name the file, and write it. Raises InputError where it is there already, or no name of
        a case file.
        """
        if not path.exists():
            ending(path, CASE_FILE)
        raw = self.written(path, case)
        write_private(path, raw, replace=False)
        self.keep(path, raw)

    def save_beside(self, case: Case) -> None:
        """Write a case into a new file beside the one that was named, and go on with that.

        Raises InputError where that cannot be done.
        """
        path = self.path or Path("case.yaml")
        names = (path.with_name(f"{path.stem}-{n}{path.suffix}") for n in range(2, MOST_BESIDE))
        self.save_as(next(name for name in names if not os.path.lexists(name)), case)

    def written(self, path: Path, case: Case) -> bytes:
        """A case as a file of this name holds it."""
        return case_text(case, as_json=path.suffix.lower() == ".json").encode()

    def keep(self, path: Path, raw: bytes) -> None:
        """Note what stands in the file now, and lock that: a new file took the place of the old."""
        self.path, self.known = path, raw
        with suppress(InputError):  # whoever was faster reads what was written here
            self.hold(path)

    def hold(self, path: Path) -> None:
        """Lock a file until it is closed. Raises InputError where another has it.

        Systems and disks without such locks do without.
        """
        lock = locked(path)
        self.close()
        self.lock = lock

    def close(self) -> None:
        """Let others write the file again."""
        if self.lock is not None:
            os.close(self.lock)
            self.lock = None


def locked(path: Path) -> int | None:
    """A lock on a file, which lasts until what is returned is closed; None where there are none.

    Raises InputError where another process has it.
    """
    try:
        import fcntl
    except ImportError:
        return None
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK)  # a pipe would wait for its writer
    except OSError:
        return None  # reading it will say why
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        raise refused(path, say("file-in-use")) from None
    except OSError:
        pass
    return handle


def present(path: Path) -> bytes | None:
    """What stands in a file; None where there is none, or what is there is no file to be read again.

    Raises InputError where it cannot be read.
    """
    try:
        if not path.is_file():
            return None
    except OSError:
        return None  # writing it will say why
    return read_bytes(path, str(path))
