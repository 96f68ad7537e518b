"""A language as files: how whole each is, and each with room for what is missing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ...packs.pack import RulePack
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


def judged(pack: RulePack) -> Iterator[Judged]:
    """Every file of the language of a pack: its own, and those of our messages."""
    for each in pack.translations:
        yield Judged(
            each.document.name,
            len(each.asked),
            tuple(map(dotted, each.missing())),
            tuple(map(dotted, each.stale())),
            tuple(map(dotted, each.left_over())),
        )
    for name in sentences.names():
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


def files(pack: RulePack, *, with_messages: bool) -> Mapping[str, str]:
    """The files of the language of a pack by their paths; with our messages where they are wanted."""
    found = {each.document.name: texts.file_of(each) for each in pack.translations}
    if with_messages:
        for name in sentences.names():
            path = f"templates/languages/{pack.language}/{name}"
            found[path] = sentences.file_of(pack.language, name)
    return found
