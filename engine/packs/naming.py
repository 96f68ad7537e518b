"""The names in packs: none clashes with another pack's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..common.messages import say
from ..files.document import Document
from .folder import Source
from .pack import PackFile

Wrong = tuple[Document, tuple[str | int, ...], str]
"""Where a name stands that cannot be, and what is wrong with it."""


def stem_of(name: str) -> str:
    """The name of a rule's file without its folder and ending, which is the rule's id."""
    return name.replace("\\", "/").rpartition("/")[2].removesuffix(".yaml")


def wrong_names(heads: Sequence[tuple[Source, PackFile | None]]) -> Iterator[Wrong]:
    """Two packs of one name, and names of others that could clash with ours.

    A pack whose pack.yaml is wrong is None: nobody knows its name.
    """
    seen: set[str] = set()
    for number, (source, head) in enumerate(heads):
        if head is None:
            continue
        if head.name in seen:
            yield source.pack, ("name",), say("pack-same-pack", name=head.name)
        seen.add(head.name)
        if number and not source.ours:
            yield from unprefixed(source, head)


def unprefixed(source: Source, head: PackFile) -> Iterator[Wrong]:
    """The names in a pack of somebody else's that do not begin with the pack's own."""
    if head.postures:
        yield source.pack, ("postures",), say("pack-first-postures")
    prefix = f"{head.name.replace('_', '-')}-"
    for document in source.rules:
        if not stem_of(document.name).startswith(prefix):
            yield document, ("id",), say("pack-prefix-rule", prefix=prefix)
    shared = source.definitions
    if shared is None or not isinstance(shared.data, dict):
        return
    prefix = f"{head.name.replace('-', '_')}_"
    for name in shared.data:
        if not str(name).startswith(prefix):
            yield shared, (name,), say("pack-prefix-definition", prefix=prefix)
