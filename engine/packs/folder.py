"""The folder of a pack: its files, read but not yet checked."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import entry_points
from importlib.resources import files
from importlib.resources.abc import Traversable
from importlib.util import find_spec
from pathlib import Path

from ..common.locale import SOURCE
from ..common.messages import say
from ..common.problem import InputError, Problem, nearest
from ..common.wording import commas
from ..files.document import Document, read_document
from ..files.endings import is_misnamed, is_set_aside
from .translation import FOLDER

READ = ".yaml"
"""How the names of a pack's files end."""

PACK = "pack.yaml"
"""The file that makes a folder a pack."""

ALIKE = (".yaml", ".yml", ".json")
"""What stands in the names of files that look like one of a pack."""

SCHEMA = ".schema.json"
"""How the name of the file ends that tells an editor how a rule is written."""

DEEPEST = 4
"""So many folders in one another are looked through; a link may lead round in a circle."""

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
    precedents: Document | None
    rules: tuple[Document, ...]
    digest: bytes
    ours: bool
    translation: Document | None = None


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
    key = "pack-not-there.near" if near else "pack-not-there"
    message = say(key, near=near or "", known=commas(known))
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


def read_folder(folder: Folder, problems: list[Problem], language: str = SOURCE) -> Source | None:
    """Read all files of a pack's folder; what is wrong with them is added to `problems`.

    Where the pack has texts in the language, they are read too.

    What looks like a rule and is not read is wrong, too.
    """
    try:
        found = sorted(folder.place.iterdir(), key=lambda file: file.name)
        raw = {
            file.name: file.read_bytes()
            for file in found
            if file.name.endswith(READ) and file.is_file()
        }
        passed_over = [] if folder.ours else list(unread(found, raw))
    except OSError:
        problems.append(Problem(folder.label, None, None, say("pack-folder-not-read")))
        return None
    if PACK not in raw:
        message = say("pack-no-head")
        problems.append(Problem(folder.label, None, None, message))
    problems.extend(
        Problem(f"{folder.label}/{name}", None, None, message) for name, message in passed_over
    )
    digest = hashlib.sha256()
    documents: dict[str, Document] = {}
    for name, content in raw.items():
        digest.update(f"{name} {len(content)} ".encode() + content)
        try:
            documents[name] = read_document(content, f"{folder.label}/{name}")
        except InputError as error:
            problems.extend(error.problems)
    pack = documents.pop(PACK, None)
    if pack is None:
        return None
    definitions = documents.pop("definitions.yaml", None)
    precedents = documents.pop("precedents.yaml", None)
    rules = tuple(documents.values())
    translation = None if language == SOURCE else read_translation(folder, problems, language)
    return Source(pack, definitions, precedents, rules, digest.digest(), folder.ours, translation)


def read_translation(folder: Folder, problems: list[Problem], language: str) -> Document:
    """The texts of a pack in another language; nothing where it has none."""
    name = f"{folder.label}/{FOLDER}/{language}{READ}"
    place = folder.place / FOLDER / f"{language}{READ}"
    try:
        if place.is_file():
            return read_document(place.read_bytes(), name)
    except OSError:
        problems.append(Problem(name, None, None, say("pack-file-not-read")))
    except InputError as error:
        problems.extend(error.problems)
    return Document(name, {})


def languages_beside(pack: Path) -> list[str]:
    """The codes of the languages that a pack in a folder has texts in."""
    return sorted(file.stem for file in (pack / FOLDER).glob(f"*{READ}"))


def unread(found: Iterable[Traversable], read: Collection[str]) -> Iterator[tuple[str, str]]:
    """What in a pack's folder looks like a rule and is not read, with why; nothing may be passed
    over in silence.
    """
    for each in found:
        if each.name.endswith(READ):
            if each.name not in read:
                yield each.name, say("file-is-none")
        elif each.is_dir() and each.name != FOLDER and not is_set_aside(each.name):
            if PACK in read and (below := rule_below(each, DEEPEST)) is not None:
                yield below, say("pack-too-low")
        elif looks_like_a_rule(each.name):
            yield each.name, say("pack-misnamed")


def rule_below(folder: Traversable, depth: int) -> str | None:
    """The first file in a folder, or in those in it, that looks like a rule, with its path."""
    for each in sorted(folder.iterdir(), key=lambda file: file.name):
        if is_set_aside(each.name):
            continue
        name: str | None = each.name
        if each.is_dir():
            name = rule_below(each, depth - 1) if depth > 1 else None
        elif not each.name.endswith(READ) and not looks_like_a_rule(each.name):
            name = None
        if name is not None:
            return f"{folder.name}/{name}"
    return None


def looks_like_a_rule(name: str) -> bool:
    """Whether a file is named as if it were one of a pack, but not as those that are read."""
    return not name.endswith(SCHEMA) and is_misnamed(name, (READ,), ALIKE)
