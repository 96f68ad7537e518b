"""The folder of a batch: opened only where that is harmless, kept to this batch alone."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from ..common.messages import say
from ..common.names import alike
from ..common.problem import reason
from ..files.output import refused

MANIFEST = "manifest.jsonl"
TEMPORARY = ".groundswell-"
"""How the names of files begin that are not yet complete."""

OWNER_ONLY = 0o700


@contextmanager
def opened(output: Path, *, resume: bool) -> Iterator[None]:
    """Keep the folder for this batch, made where it is absent.

    Raises InputError where it holds anything that this batch may not touch.
    """
    try:
        output.mkdir(mode=OWNER_ONLY, exist_ok=True)
        handle = alone(output)
    except FileExistsError:
        raise refused(output, say("batch-is-a-file")) from None
    except FileNotFoundError:
        raise refused(output, say("batch-no-parent")) from None
    except OSError as error:
        raise refused(output, say("cannot-be-used", reason=reason(error))) from None
    try:
        check(output, resume=resume)
        yield
    finally:
        if handle is not None:
            os.close(handle)


def alone(output: Path) -> int | None:
    """Lock the folder for as long as what is returned is open; the system undoes a lock of the dead.

    Raises InputError where another batch has it. Systems without such locks do without.
    """
    try:
        import fcntl
    except ImportError:
        return None
    handle = os.open(output, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        raise refused(output, say("batch-another")) from None
    except OSError:  # a disk that knows no locks
        pass
    return handle


def check(output: Path, *, resume: bool) -> None:
    """Refuse a folder with files that are not ours, or with a batch that is not to be resumed."""
    there = {path.name for path in output.iterdir()}
    if MANIFEST in there and regular(output / MANIFEST):
        if not resume:
            raise refused(output, say("batch-there-already"))
    elif any(not name.startswith(TEMPORARY) for name in there):
        raise refused(output, say("batch-other-files"))


def regular(path: Path) -> bool:
    """Whether this is a file, and no link to one."""
    return path.is_file() and not path.is_symlink()


def sizes(output: Path) -> dict[str, int]:
    """The files in the folder with their sizes in bytes; -1 for what is no file, or a link."""
    with os.scandir(output) as entries:
        found = [(entry.name, entry.stat(follow_symlinks=False)) for entry in entries]
    return {name: each.st_size if stat.S_ISREG(each.st_mode) else -1 for name, each in found}


def sweep(output: Path) -> None:
    """Delete what a batch that was killed left half written."""
    for path in output.glob(f"{TEMPORARY}*"):
        path.unlink(missing_ok=True)


def remove(output: Path, names: Iterable[str]) -> int:
    """Delete reports that belong to no case any more; how many there were."""
    there = sizes(output)
    gone = [name for name in names if there.get(name, -1) >= 0 or (output / name).is_symlink()]
    for name in gone:
        (output / name).unlink()
    return len(gone)


def in_the_way(output: Path, planned: Iterable[str], ours: Iterable[str]) -> list[str]:
    """The files that reports would take the place of, though no batch wrote them."""
    known = set(ours)
    others = {alike(name): name for name in sizes(output) if name not in known}
    return sorted({others[alike(name)] for name in planned if alike(name) in others})
