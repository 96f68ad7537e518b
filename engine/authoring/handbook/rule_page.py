"""Rules as text: a list of all, and a page for one."""

from __future__ import annotations

from ...common.templates import text_page
from ...language.condition import names
from ...language.text import View
from ...packs.pack import RulePack
from ...packs.rule import Definition, Rule

FOLDING = {"width": 78, "edge": " " * 4}


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
    """Everything a rule says, with the definitions it rests on, each before those that use it."""
    asked = [rule.condition, *([] if rule.unless is None else [rule.unless])]
    definitions = behind(pack, frozenset[str]().union(*map(names, asked)))
    return text_page("rule.txt.j2", folding=FOLDING, pack=pack, rule=rule, definitions=definitions)


def behind(pack: RulePack, mentioned: frozenset[str]) -> list[Definition]:
    """The definitions behind some names, in dependency order."""
    found: set[str] = set()

    def follow(mentioned: frozenset[str]) -> None:
        for name in mentioned & pack.definition.keys():
            found.add(name)
            follow(names(pack.definition[name].condition))

    follow(mentioned)
    return [definition for definition in pack.definitions if definition.name in found]
