"""What the rules use: facts, of which some may be there for nothing, and passages of sources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..common.messages import is_said, say
from ..facts.vocabulary import Fact
from ..language.condition import names
from ..packs.loading import DEFAULT_PACKS
from ..packs.pack import Passage, RulePack
from ..packs.rule import Basis


def used_facts(pack: RulePack) -> frozenset[str]:
    """The facts that a condition, a text or the readiness list uses, definitions followed down.

    A list of allies is read together with whether it is complete.
    """
    mentioned = {posture.name for posture in pack.postures}
    mentioned |= {check.fact for check in pack.readiness}
    for rule in pack.rules:
        mentioned |= names(rule.condition) | rule.reads
    for posture in pack.postures:
        mentioned |= posture.headline.reads | posture.why.reads
    found = pack.facts_behind(frozenset(mentioned))
    return found | {"allies_complete"} if "allies" in found else found


def unused_facts(pack: RulePack, vocabulary: Mapping[str, Fact]) -> tuple[str, ...]:
    """The facts that nothing uses. Free text, such as labels and names, is for people alone."""
    used = used_facts(pack)
    return tuple(
        path for path, fact in vocabulary.items() if fact.kind != "text" and path not in used
    )


def silent_facts(pack: RulePack, vocabulary: Mapping[str, Fact]) -> Iterator[tuple[str, str]]:
    """What is wrong with facts, by path: nothing uses one, or it is used and not asked.

    That nothing uses a fact is wrong only where all built-in packs are there: the facts belong to
    all of them together.
    """
    if set(DEFAULT_PACKS) <= set(pack.names):
        for path in unused_facts(pack, vocabulary):
            yield path, say("finding-unused")
    for path in sorted(used_facts(pack)):
        fact = vocabulary.get(path)
        if path != "allies" and fact is None:
            yield path, say("finding-no-fact")
        elif fact is not None and not is_said(f"{fact.message}.question"):
            yield path, say("finding-no-question")
        elif fact is not None and not all(map(is_said, fact.answers)):
            yield path, say("finding-no-words")


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
