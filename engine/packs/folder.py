"""The folder of a pack: its files, read but not yet checked."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from importlib.metadata import entry_points
from importlib.resources import files
from importlib.resources.abc import Traversable
from importlib.util import find_spec
from pathlib import Path

from ..files.document import Document, read_document
from ..problem import InputError, Problem, nearest

GROUP = "groundswell.packs"
"""The entry-point group by which an installed package offers a pack."""


@dataclass(frozen=True)
class Folder:
    """A folder that holds a pack, how messages name it, and whether it comes with Groundswell."""

    label: str
    place: Traversable
    ours: bool = False


@dataclass(frozen=True)
class Source:
    """The files of one pack; `digest` changes with any byte of them."""

    pack: Document
    definitions: Document | None
    rules: tuple[Document, ...]
    digest: bytes
    ours: bool


def named_folder(name: str) -> Folder:
    """The folder of a pack that comes with Groundswell or is installed beside it.

    Raises InputError where no pack has this name.
    """
    if name in built_in():
        return Folder(f"rules/{name}", home() / name, ours=True)
    others = installed()
    if name in others:
        return Folder(name, others[name])
    known = pack_names()
    near = nearest(name, known)
    hint = f"; did you mean {near}?" if near else ""
    message = f"there is no pack of this name{hint} (there are: {', '.join(known)})"
    raise InputError([Problem("--pack", None, None, message)])


def home() -> Traversable:
    """The folder of the packs that come with Groundswell."""
    return files(__package__.rpartition(".engine")[0]) / "rules"


def built_in() -> list[str]:
    """The names of the packs that come with Groundswell."""
    return sorted(each.name for each in home().iterdir() if (each / "pack.yaml").is_file())


def pack_names() -> list[str]:
    """The names of all packs that can be chosen: those that come with Groundswell first."""
    return [*built_in(), *installed()]


def installed() -> dict[str, Path]:
    """The packs that other installed packages offer, by name.

    An entry point of the group `groundswell.packs` names a folder inside its package, as in
    `city = "city_pack.rules"`. Nothing of the package is imported, so none of its code runs.
    """
    found: dict[str, Path] = {}
    for offer in entry_points(group=GROUP):
        package, *inside = offer.value.partition(":")[0].split(".")
        spec = find_spec(package)
        for home in (spec.submodule_search_locations or ()) if spec else ():
            found.setdefault(offer.name, Path(home, *inside))
    return found


def outside_folder(path: str | Path) -> Folder:
    """A folder that somebody names by its path."""
    return Folder(str(path), Path(path))


def read_folder(folder: Folder, problems: list[Problem]) -> Source | None:
    """Read all files of a pack's folder; what is wrong with them is added to `problems`."""
    try:
        found = sorted(
            (f for f in folder.place.iterdir() if f.name.endswith(".yaml") and f.is_file()),
            key=lambda file: file.name,
        )
        raw = {file.name: file.read_bytes() for file in found}
    except OSError:
        problems.append(Problem(folder.label, None, None, "this folder cannot be read"))
        return None
    if "pack.yaml" not in raw:
        message = "this folder holds no pack.yaml, so it is no pack"
        problems.append(Problem(folder.label, None, None, message))
    digest = hashlib.sha256()
    documents: dict[str, Document] = {}
    for name, content in raw.items():
        digest.update(f"{name} {len(content)} ".encode() + content)
        try:
            documents[name] = read_document(content, f"{folder.label}/{name}")
        except InputError as error:
            problems.extend(error.problems)
    pack = documents.pop("pack.yaml", None)
    if pack is None:
        return None
    definitions = documents.pop("definitions.yaml", None)
    return Source(pack, definitions, tuple(documents.values()), digest.digest(), folder.ours)
