"""The handbook of a pack: a page for every rule and every fact, made from the rules themselves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...common.templates import markdown_page
from ...facts import FACTS
from ...facts.vocabulary import Fact
from ...language.condition import names
from ...packs.pack import RulePack
from ...packs.rule import Rule
from .profiles import profiles
from .readable import readable
from .rule_page import title_of
from .sentence import sentence, sentence_lines

BASIS = {
    "says": "The source says it.",
    "follows": "It follows from the source; the source does not say it in so many words.",
    "ours": "It is our own decision, or rests on another source.",
}
EVIDENCE = {
    "practice": "experience of practitioners",
    "case_studies": "case studies",
    "statistical": "statistics over many campaigns",
}
KINDS = {
    "fires": "It fires",
    "gives_way": "It fires, and gives way",
    "silent": "It stays silent",
    "holds": "It holds",
    "fails": "It does not hold",
    "open": "It stays open, because something is not known",
}
MADE = "<!-- Made by `groundswell rules docs`. Change the rules, not this page. -->"


def handbook(pack: RulePack) -> Mapping[str, str]:
    """Every page by its path below the folder: rules, facts, groups, glossary, coverage, graph."""
    terms = {each.term: each.says for file in pack.files for each in file.glossary.values()}
    definitions = [(each.name, each.condition) for each in pack.definitions]
    shared = {*pack.definition, *(posture.name for posture in pack.postures)}
    shares: dict[str, Any] = {
        "pack": pack,
        "facts": FACTS,
        "made": MADE,
        "kinds": KINDS,
        "in_words": in_words,
        "sentence_lines": sentence_lines,
    }

    def page(template: str, title: str, **view: Any) -> str:
        return markdown_page(f"handbook/{template}.md.j2", title=title, **shares, **view)

    def reads(rule: Rule) -> frozenset[str]:
        return pack.facts_behind(names(rule.condition) | rule.reads)

    def users(fact: Fact) -> list[Rule]:
        return [rule for rule in pack.rules if fact.path in reads(rule)]

    def cited(passage: str) -> tuple[list[Rule], list[Rule]]:
        found = [rule for rule in pack.rules if passage in rule.file.source.passages]
        said = [rule for rule in found if rule.file.basis == "says"]
        return said, [rule for rule in found if rule.file.basis != "says"]

    rows = profiles(pack)
    named = {number for row in rows for number in row.alone}
    pages = {
        "README.md": page("README", "The rules", title_of=title_of),
        "glossary.md": page(
            "glossary", "Glossary", terms=sorted(terms.items(), key=lambda term: term[0].casefold())
        ),
        "definitions.md": page("definitions", "Definitions"),
        "coverage.md": page(
            "coverage", "What the source says, and which rule says it", cited=cited
        ),
        "profiles.md": page(
            "profiles",
            "Which rules speak to which groups",
            rows=rows,
            silences=[(n, each) for n, each in enumerate(pack.silences, start=1) if n in named],
            sentence=sentence,
        ),
        "graph.md": page(
            "graph",
            "What feeds what",
            names=names,
            definitions=definitions,
            rules=[(rule.id, rule.condition) for rule in pack.rules],
            shared=shared,
        ),
    }
    words = {"basis": BASIS, "evidence": EVIDENCE, "reads": reads, "readable": readable}
    for rule in pack.rules:
        pages[f"{rule.id}.md"] = page("rule", title_of(pack, rule), rule=rule, **words)
    for path, fact in FACTS.items():
        pages[f"facts/{path}.md"] = page("fact", path, fact=fact, users=users)
    return pages


def in_words(value: object) -> str:
    """A value of a small case, as it is written there."""
    if isinstance(value, list | tuple):
        return "[" + ", ".join(in_words(entry) for entry in value) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {in_words(entry)}" for key, entry in value.items()) + "}"
    return str(value)
