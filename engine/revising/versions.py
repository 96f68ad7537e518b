"""A version of packs: built in, in a folder, or in a folder as git kept it."""

from __future__ import annotations

import io
import re
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..common.messages import say
from ..common.problem import InputError, Problem, nearest
from ..packs.folder import PACK, Folder, built_in, named_folder, pack_names
from ..packs.loading import DEFAULT_PACKS, Loader
from ..packs.pack import RulePack

NAME = re.compile(r"^name:\s*['\"]?([A-Za-z0-9_-]+)", re.MULTILINE)
"""Where a pack says what it is called."""

PATIENCE = 60
"""Seconds for what takes git a part of one."""


def version(name: str) -> RulePack:
    """The packs of a version: a built-in pack, a folder, or REVISION:FOLDER of git.

    A folder holds a pack, or several folders that do. The one-pager's pack is there in any case, as it
    is built in where the version has none of its own. Raises InputError where there is no such version.
    """
    if Path(name).is_dir():
        return loaded(Path(name))
    revision, colon, folder = name.partition(":")
    if colon and revision:
        with kept_by_git(revision, folder or ".") as place:
            return loaded(place)
    if name in pack_names():
        return Loader().load(with_base([named_folder(name)], {name}))
    near = nearest(name, pack_names())
    key = "revising-no-version.near" if near else "revising-no-version"
    raise InputError([Problem(name, None, None, say(key, near=near or ""))])


def loaded(place: Path) -> RulePack:
    """The packs of a folder."""
    folders = [place] if (place / PACK).is_file() else sorted(packs_in(place))
    if not folders:
        raise InputError([Problem(str(place), None, None, say("revising-no-pack"))])
    names = {}
    for each in folders:
        name = called(each)
        names[name] = Folder(str(each), each, ours=name in built_in())
    first = [names[each] for each in DEFAULT_PACKS if each in names]
    rest = [folder for name, folder in names.items() if name not in DEFAULT_PACKS]
    return Loader().load(with_base([*first, *rest], {*names}))


def packs_in(place: Path) -> Iterator[Path]:
    """The folders in a folder that hold a pack."""
    return (each for each in place.iterdir() if (each / PACK).is_file())


def called(folder: Path) -> str:
    """What the pack in a folder is called; the name of the folder where it does not say."""
    found = NAME.search((folder / PACK).read_text(encoding="utf-8", errors="replace"))
    return found[1] if found else folder.name


def with_base(folders: list[Folder], names: set[str]) -> list[Folder]:
    """Folders with that of the one-pager before them, where they have it not."""
    base = DEFAULT_PACKS[0]
    return folders if base in names else [named_folder(base), *folders]


@contextmanager
def kept_by_git(revision: str, folder: str) -> Iterator[Path]:
    """A folder as it was in a revision, for a while. Raises InputError where git has no such thing."""
    name = f"{revision}:{folder}"
    try:
        run = subprocess.run(  # noqa: S603 - git, with what the user typed as one argument
            ["git", "archive", "--format=tar", f"{revision}:./{folder}"],  # noqa: S607 - the user's
            capture_output=True,
            check=False,
            timeout=PATIENCE,
        )
    except FileNotFoundError:
        raise InputError([Problem(name, None, None, say("revising-no-git"))]) from None
    if run.returncode:
        raise InputError([Problem(name, None, None, say("revising-no-revision"))])
    with tempfile.TemporaryDirectory(prefix="groundswell-") as place:
        with tarfile.open(fileobj=io.BytesIO(run.stdout)) as kept:
            kept.extractall(place, filter="data")
        yield Path(place)
