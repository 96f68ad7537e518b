"""A language as files: how whole each is, and each with room for what is missing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ...common.locale import SOURCE, languages
from ...packs.folder import languages_beside
from ...packs.loading import load_packs
from ...packs.pack import RulePack
from ...packs.translation import Translation
from . import sentences, texts


@dataclass(frozen=True, slots=True)
class Judged:
    """One file of a language: how many texts it should hold, and the names of those it should not do
    without, should look at again, and could do without.
    """

    file: str
    texts: int
    missing: tuple[str, ...]
    stale: tuple[str, ...]
    left_over: tuple[str, ...]

    @property
    def is_whole(self) -> bool:
        """Whether every text is there, of the English as it is now."""
        return not (self.missing or self.stale or self.left_over)


@dataclass(frozen=True, slots=True)
class Counted:
    """A language with how many texts it should hold, lacks, and has of an older English."""

    code: str
    texts: int
    missing: int
    stale: int


def counted(packs: Sequence[str], folders: Sequence[Path]) -> Iterator[Counted]:
    """Every language there is beside English, of our texts; or of packs in folders, where some are named."""
    beside = (code for folder in folders for code in languages_beside(folder))
    for code in dict.fromkeys((*languages(), *beside)):
        if code != SOURCE:
            pack = load_packs(*packs, directories=folders, language=code)
            found = [*judged(pack, folders)]
            yield Counted(
                code,
                sum(each.texts for each in found),
                sum(len(each.missing) for each in found),
                sum(len(each.stale) for each in found),
            )


def of_packs(pack: RulePack, folders: Sequence[Path]) -> list[Translation]:
    """The translations of a pack: only those in some folders, where any are named."""
    places = tuple(f"{folder}/" for folder in folders)
    return [
        each for each in pack.translations if not places or each.document.name.startswith(places)
    ]


def judged(pack: RulePack, folders: Sequence[Path] = ()) -> Iterator[Judged]:
    """Every file of the language of a pack: its own, and those of our messages.

    Where folders of packs are named, theirs alone: who wrote a pack need not translate all the others.
    """
    for each in of_packs(pack, folders):
        yield Judged(
            each.document.name,
            len(each.asked),
            tuple(map(dotted, each.missing())),
            tuple(map(dotted, each.stale())),
            tuple(map(dotted, each.left_over())),
        )
    for name in () if folders else sentences.names():
        yield Judged(
            f"templates/languages/{pack.language}/{name}",
            len(sentences.english(name)),
            tuple(sentences.missing(pack.language, name)),
            tuple(sentences.stale(pack.language, name)),
            (),
        )


def dotted(path: tuple[str | int, ...]) -> str:
    """Where a text stands, as messages name it."""
    return ".".join(map(str, path))


def files(
    pack: RulePack, folders: Sequence[Path] = (), *, with_messages: bool
) -> Mapping[str, str]:
    """The files of the language of a pack by their paths; with our messages where they are wanted."""
    found = {each.document.name: texts.file_of(each) for each in of_packs(pack, folders)}
    if with_messages and not folders:
        for name in sentences.names():
            path = f"templates/languages/{pack.language}/{name}"
            found[path] = sentences.file_of(pack.language, name)
    return found
