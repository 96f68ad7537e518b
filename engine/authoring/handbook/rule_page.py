"""Rules as text: a list of all, and a page for one."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from ...language.condition import names
from ...language.text import View
from ...packs.pack import RulePack
from ...packs.rule import Definition, Rule

WIDTH = 78


def rule_list(pack: RulePack) -> str:
    """One line a rule: its id, its basis and its title."""
    width = max(len(rule.id) for rule in pack.rules)
    lines = [
        f"{rule.id:<{width}}  {rule.file.basis:<7}  {title_of(pack, rule)}" for rule in pack.rules
    ]
    return "\n".join(lines) + "\n"


def title_of(pack: RulePack, rule: Rule) -> str:
    """The title of a rule where nothing is known of a case."""
    return rule.words.title.render(View(dict.fromkeys(pack.definition)))


def rule_page(pack: RulePack, rule: Rule) -> str:
    """Everything a rule says, with the definitions it uses."""
    return "\n".join([*described(pack, rule), *used(pack, rule)]) + "\n"


def described(pack: RulePack, rule: Rule) -> Iterator[str]:
    """The parts of a rule, each under its key."""
    file = rule.file
    source = pack.documents[file.source.document]
    yield rule.id
    yield ""
    yield from entry("title", file.title)
    yield from entry("pack", rule.pack)
    yield from entry("basis", file.basis)
    yield from entry("source", ", ".join([source.title, *file.source.passages]))
    yield from entry("evidence", file.evidence)
    priorities = (
        file.priority
        if isinstance(file.priority, str)
        else "; ".join(f"{priority}: {when}" for priority, when in file.priority.items())
    )
    yield from entry("priority", priorities)
    yield from entry("when", file.when)
    yield from entry("summary", file.advise.summary)
    yield from entry("each", file.advise.each or "")
    yield from entry("risk", file.advise.risk or "")
    for step in file.advise.steps:
        yield from entry("step", step)
    yield from entry("because", file.advise.because)
    yield from entry("not if", file.limits)
    yield from entry("before", ", ".join(file.supersedes))
    yield from entry("opposes", ", ".join(file.opposes))


def used(pack: RulePack, rule: Rule) -> Iterator[str]:
    """The definitions that a rule rests on, each before those that use it."""
    for definition in behind(pack, names(rule.condition)):
        yield from entry(definition.name, f"{definition.entry.when}  ({definition.entry.note})")


def behind(pack: RulePack, mentioned: frozenset[str]) -> list[Definition]:
    """The definitions behind some names, in dependency order."""
    found: set[str] = set()

    def follow(mentioned: frozenset[str]) -> None:
        for name in mentioned & pack.definition.keys():
            found.add(name)
            follow(names(pack.definition[name].condition))

    follow(mentioned)
    return [definition for definition in pack.definitions if definition.name in found]


def entry(key: str, text: str) -> Iterator[str]:
    """A key and its text, folded; nothing for a text that is empty."""
    if text:
        yield from textwrap.wrap(
            " ".join(text.split()), WIDTH, initial_indent=f"{key}: ", subsequent_indent="    "
        )
