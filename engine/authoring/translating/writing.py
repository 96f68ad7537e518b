"""The files of a language, with room for what is missing."""

from __future__ import annotations

from collections.abc import Mapping

from ...packs.pack import RulePack
from . import sentences, texts


def files(pack: RulePack, *, with_messages: bool) -> Mapping[str, str]:
    """The files of the language of a pack by their paths; with our messages where they are wanted."""
    found = {each.document.name: texts.file_of(each) for each in pack.translations}
    if with_messages:
        for name in sentences.names():
            path = f"templates/languages/{pack.language}/{name}"
            found[path] = sentences.file_of(pack.language, name)
    return found
