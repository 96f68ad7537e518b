"""What of a source the rules say: every passage, and the rules that cite it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..packs.pack import Passage, RulePack
from ..packs.rule import Basis


@dataclass(frozen=True, slots=True)
class Covered:
    """One passage, the rules that cite it by what they rest on, and whether that is enough."""

    number: str
    pack: str
    passage: Passage
    cited: Mapping[Basis, tuple[str, ...]]
    enough: bool


def coverage(pack: RulePack) -> Iterator[Covered]:
    """Every passage of the packs in the order of their numbers.

    A rule whose basis is `says` has to say it. Only in a pack whose rules are all `ours` is it
    enough that one of them cites it: such a pack speaks for itself, and names what it rests on.
    """
    for file in pack.files:
        rules = [rule for rule in pack.rules if rule.pack == file.name]
        all_ours = {rule.file.basis for rule in rules} == {"ours"}
        for number, passage in file.passages.items():
            cited: dict[Basis, tuple[str, ...]] = {}
            for rule in pack.rules:
                if number in rule.file.source.passages:
                    basis = rule.file.basis
                    cited[basis] = (*cited.get(basis, ()), rule.id)
            enough = "says" in cited or (all_ours and "ours" in cited)
            yield Covered(number, file.name, passage, cited, enough)
