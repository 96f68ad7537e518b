"""Rules as text: a list of all, and a page for one."""

from __future__ import annotations

from typing import Any

from ...common.templates import FOLDING, text_page
from ...language.condition import names
from ...language.text import View
from ...packs.pack import RulePack
from ...packs.rule import Definition, Rule

WIDTH = 78


def rule_lines(pack: RulePack) -> str:
    """One line a rule, however long: its id, its basis and its title."""
    width = max(len(rule.id) for rule in pack.rules)
    lines = [
        f"{rule.id:<{width}}  {rule.file.basis:<7}  {title_of(pack, rule)}" for rule in pack.rules
    ]
    return "\n".join(lines) + "\n"


def rule_list(pack: RulePack, width: int) -> str:
    """Every rule with its title below it, on a screen of some width, and what stands there."""
    return text_page(
        "rules.txt.j2",
        folding=folding(width),
        rules=pack.rules,
        title_of=lambda rule: title_of(pack, rule),
    )


def folding(width: int) -> dict[str, Any]:
    """How a page of this room is folded at a width; names never break."""
    return {**FOLDING, "width": width, "edge": " " * 4}


def title_of(pack: RulePack, rule: Rule) -> str:
    """The title of a rule where nothing is known of a case."""
    return rule.words.title.render(View(dict.fromkeys(pack.definition)))


def rule_page(pack: RulePack, rule: Rule, width: int = WIDTH) -> str:
    """Everything a rule says, with the definitions it rests on, each before those that use it."""
    asked = [rule.condition, *([] if rule.unless is None else [rule.unless])]
    definitions = behind(pack, frozenset[str]().union(*map(names, asked)))
    view = {"pack": pack, "rule": rule, "definitions": definitions}
    return text_page("rule.txt.j2", folding=folding(width), **view)


def behind(pack: RulePack, mentioned: frozenset[str]) -> list[Definition]:
    """The definitions behind some names, in dependency order."""
    found: set[str] = set()

    def follow(mentioned: frozenset[str]) -> None:
        for name in mentioned & pack.definition.keys():
            found.add(name)
            follow(names(pack.definition[name].condition))

    follow(mentioned)
    return [definition for definition in pack.definitions if definition.name in found]
