"""The folder of a pack: its files, read but not yet checked."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from .document import Document, read_document
from .problem import InputError, Problem, nearest


@dataclass(frozen=True)
class Folder:
    """A folder that holds a pack, and how messages name it."""

    label: str
    place: Traversable


@dataclass(frozen=True)
class Source:
    """The files of one pack; `digest` changes with any byte of them."""

    pack: Document
    definitions: Document | None
    rules: tuple[Document, ...]
    digest: bytes


def built_in(name: str) -> Folder:
    """The folder of a pack that comes with Groundswell. Raises InputError where there is none."""
    home = files(__package__.rpartition(".")[0]) / "rules"
    known = sorted(f.name for f in home.iterdir() if (f / "pack.yaml").is_file())
    if name not in known:
        near = nearest(name, known)
        hint = f"; did you mean {near}?" if near else ""
        message = f"there is no pack of this name{hint} (there are: {', '.join(known)})"
        raise InputError([Problem("--pack", None, None, message)])
    return Folder(f"rules/{name}", home / name)


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
    return Source(pack, definitions, tuple(documents.values()), digest.digest())
