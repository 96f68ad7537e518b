"""What rules and packs say of one another and of their sources: does all of it exist."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from graphlib import CycleError, TopologicalSorter

from ..common.messages import say
from ..common.problem import Problem, dotted, nearest
from ..common.wording import commas
from .folder import Source
from .pack import PackFile
from .rule import Rule


def broken_links(rules: list[Rule], packs: Sequence[tuple[Source, PackFile]]) -> Iterator[Problem]:
    """Every name in a rule or a pack that nothing has, ids that clash, and circles of rules."""
    heads = [head for _, head in packs]
    documents = {name for head in heads for name in head.sources}
    passages = {name for head in heads for name in head.passages}
    by_id: dict[str, Rule] = {}
    for rule in rules:
        first = by_id.setdefault(rule.id, rule)
        if first is not rule:
            yield wrong(rule, "id", say("pack-same-rule", file=first.place.file))
    for rule in rules:
        for key, others in (("supersedes", rule.file.supersedes), ("opposes", rule.file.opposes)):
            for other in others:
                if other not in by_id:
                    yield wrong(rule, key, unknown("rule", other, by_id))
        if rule.document not in documents:
            yield wrong(rule, "source.document", unknown("source", rule.document, documents))
        for passage in rule.file.source.passages:
            if passage not in passages:
                yield wrong(rule, "source.passages", unknown("passage", passage, passages))
    yield from circles(by_id)
    postures = {name for head in heads for name in head.postures}
    for source, head in packs:
        yield from opposites(source, head, postures, by_id)


def opposites(
    source: Source, head: PackFile, postures: Iterable[str], rules: Iterable[str]
) -> Iterator[Problem]:
    """The postures and rules that a pack names as opposites and that are not there."""
    for posture, named in head.contradicts.items():
        missing: list[tuple[tuple[int, ...], str]] = []
        if posture not in postures:
            missing.append(((), unknown("posture", posture, postures)))
        missing += [
            ((n,), unknown("rule", r, rules)) for n, r in enumerate(named) if r not in rules
        ]
        for inner, message in missing:
            path: tuple[str | int, ...] = ("contradicts", posture, *inner)
            yield Problem(source.pack.name, source.pack.line(path), dotted(path), message)


def circles(by_id: dict[str, Rule]) -> Iterator[Problem]:
    """Rules that supersede each other in a circle."""
    try:
        TopologicalSorter({name: rule.file.supersedes for name, rule in by_id.items()}).prepare()
    except CycleError as error:
        circle = list(reversed(error.args[1]))
        if circle[0] in by_id:
            message = say("pack-circle", rules=commas(circle))
            yield wrong(by_id[circle[0]], "supersedes", message)


def wrong(rule: Rule, key: str, message: str) -> Problem:
    """A problem of a rule that was read before."""
    return Problem(rule.place.file, None, key, message)


def unknown(what: str, name: str, known: Iterable[str]) -> str:
    """That nothing has this name, and what has one like it."""
    near = nearest(name, known)
    key = f"pack-no-{what}"
    return say(f"{key}.near", name=name, near=near) if near else say(key, name=name)
