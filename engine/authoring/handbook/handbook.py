"""The handbook of a pack: a page for every rule and every fact, made from the rules themselves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...common.safe_text import markdown_text as shown
from ...facts import FACTS
from ...facts.vocabulary import Fact
from ...language.condition import Condition, names
from ...packs.pack import RulePack
from ...packs.rule import Definition, Facts, Rule
from .readable import readable
from .rule_page import title_of
from .sentence import sentence_lines

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
    "silent": "It stays silent",
    "holds": "It holds",
    "fails": "It does not hold",
    "open": "It stays open, because something is not known",
}
MADE = "<!-- Made by `groundswell rules docs`. Change the rules, not this page. -->"


def handbook(pack: RulePack) -> Mapping[str, str]:
    """Every page by its path below the folder: rules, facts, glossary, coverage, graph."""
    pages = {"README.md": index(pack), "glossary.md": glossary(pack)}
    pages["definitions.md"] = page("Definitions", definitions(pack))
    pages["coverage.md"] = page("What the source says, and which rule says it", coverage(pack))
    pages["graph.md"] = page("What feeds what", graph(pack))
    for rule in pack.rules:
        pages[f"{rule.id}.md"] = page(title_of(pack, rule), rule_lines(pack, rule))
    for path, fact in FACTS.items():
        pages[f"facts/{path}.md"] = page(path, fact_lines(pack, fact))
    return pages


def page(title: str, lines: Iterator[str]) -> str:
    """One page: its title, a line on how it is made, and what it holds."""
    return "\n".join([f"# {shown(title)}", "", MADE, "", *lines]).rstrip() + "\n"


def index(pack: RulePack) -> str:
    """The first page: what the packs are, and every rule with its title."""

    def lines() -> Iterator[str]:
        for file in pack.files:
            yield f"## {shown(file.title)} (`{file.name}` {file.version})"
            yield ""
            yield str(shown(file.about))
            yield ""
            yield "| rule | it says | rests on |"
            yield "|---|---|---|"
            for rule in pack.rules:
                if rule.pack == file.name:
                    name, title = rule.id, shown(title_of(pack, rule))
                    yield f"| [{name}]({name}.md) | {title} | {rule.file.basis} |"
            yield ""
        yield "## More"
        yield ""
        yield "- [Definitions](definitions.md) that rules share, the headlines among them"
        yield "- [Coverage](coverage.md): what the source says, and which rule says it"
        yield "- [Graph](graph.md): what feeds what"
        yield "- [Glossary](glossary.md)"
        yield "- Facts: " + ", ".join(f"[{path}](facts/{path}.md)" for path in FACTS)

    return page("The rules", lines())


def rule_lines(pack: RulePack, rule: Rule) -> Iterator[str]:
    """The page of one rule."""
    file, words = rule.file, rule.words
    yield from section("It fires when", sentence_lines(rule.condition, pack))
    yield from ["```", " ".join(file.when.split()), "```", ""]
    yield from section("It says", [str(shown(readable(words.summary)))])
    if words.each is not None:
        yield from section("For each group", [str(shown(readable(words.each)))])
    if words.risk is not None:
        yield from section("Who carries the risk", [str(shown(readable(words.risk)))])
    if words.steps:
        yield from section("Steps", (f"- {shown(readable(step))}" for step in words.steps))
    yield from section("Why", [str(shown(readable(words.because)))])
    yield from section("When it is wrong", [str(shown(readable(words.limits)))])
    yield from section("Where it comes from", origin(pack, rule))
    yield from section("Its place among the rules", place(pack, rule))
    facts = sorted(pack.facts_behind(names(rule.condition) | rule.reads) & FACTS.keys())
    yield from section("Facts it reads", (f"- [{path}](facts/{path}.md)" for path in facts))
    yield from section("Cases beside it", small_cases(dict(file.cases)))


def section(title: str, lines: Iterator[str] | list[str]) -> Iterator[str]:
    """A heading with what stands below it."""
    yield from [f"## {title}", "", *lines, ""]


def origin(pack: RulePack, rule: Rule) -> Iterator[str]:
    """The source of a rule, and how sure we are."""
    source = pack.documents[rule.file.source.document]
    parts = [source.title, source.authors, str(source.year or "") or None, source.publisher]
    yield f"- Source: {shown(', '.join(part for part in parts if part))}"
    if source.note:
        yield f"- About the source: {shown(source.note)}"
    for name in rule.file.source.passages:
        yield f"- {name}: {shown(pack.passages[name].says)}"
    yield f"- {BASIS[rule.file.basis]}"
    yield f"- It rests on {EVIDENCE[rule.file.evidence]}."
    yield f"- Status: {rule.file.status}."


def place(pack: RulePack, rule: Rule) -> Iterator[str]:
    """The priority of a rule, what it comes before and what it cannot stand beside."""
    given = rule.file.priority
    for priority, when in given.items() if isinstance(given, dict) else [(given, "")]:
        condition = "" if not when else " otherwise" if when == "otherwise" else f" if `{when}`"
        yield f"- Priority: {priority.replace('_', ' ')}{condition}"
    for key, label in (("supersedes", "Takes the place of"), ("opposes", "Never stands beside")):
        for other in getattr(rule.file, key):
            yield f"- {label}: [{other}]({other}.md)"
    for other in pack.rules:
        if rule.id in other.file.supersedes:
            yield f"- Gives way to: [{other.id}]({other.id}.md)"


def small_cases(groups: Mapping[str, tuple[Facts, ...]]) -> Iterator[str]:
    """The cases beside a rule or definition."""
    for kind, group in groups.items():
        if group:
            yield f"{KINDS[kind]}:"
            yield ""
            yield from (f"- {described(facts)}" for facts in group)
            yield ""


def described(facts: Facts) -> str:
    """A small case in one line."""
    if not facts:
        return "nothing is known"
    return "; ".join(f"`{name}: {in_words(value)}`" for name, value in facts.items())


def in_words(value: object) -> str:
    """A value of a small case, as it is written there."""
    if isinstance(value, list | tuple):
        return "[" + ", ".join(in_words(entry) for entry in value) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {in_words(entry)}" for key, entry in value.items()) + "}"
    return str(value)


def definitions(pack: RulePack) -> Iterator[str]:
    """Every definition: what it says, when it holds, and why it is drawn there."""
    for definition in pack.definitions:
        entry = definition.entry
        yield from section(f"{definition.name}", definition_lines(pack, definition))
        yield from small_cases(dict(entry.cases))


def definition_lines(pack: RulePack, definition: Definition) -> Iterator[str]:
    """One definition."""
    entry = definition.entry
    yield f"It means that {shown(entry.says)}. {shown(entry.note)}"
    yield ""
    yield from sentence_lines(definition.condition, pack)
    yield ""
    yield from ["```", " ".join(entry.when.split()), "```"]


def coverage(pack: RulePack) -> Iterator[str]:
    """Each passage of the source, and the rules that say it or follow from it."""
    yield "| passage | it says | said by | inferred from it |"
    yield "|---|---|---|---|"
    for name, passage in pack.passages.items():
        cited = [rule for rule in pack.rules if name in rule.file.source.passages]
        said = ", ".join(f"[{r.id}]({r.id}.md)" for r in cited if r.file.basis == "says")
        other = ", ".join(f"[{r.id}]({r.id}.md)" for r in cited if r.file.basis != "says")
        yield f"| {name} | {shown(passage.says)} | {said or '—'} | {other or '—'} |"


def graph(pack: RulePack) -> Iterator[str]:
    """Facts, definitions and headlines as one picture, definitions and rules as another."""
    yield "Facts feed definitions, and definitions feed the headlines:"
    yield ""
    postures = {posture.name for posture in pack.postures}
    yield from mermaid(
        (source, definition.name)
        for definition in pack.definitions
        for source in sorted(names(definition.condition))
    )
    yield ""
    yield "Rules that rest on definitions:"
    yield ""
    yield from mermaid(
        (source, rule.id)
        for rule in pack.rules
        for source in sorted(names(rule.condition) & (pack.definition.keys() | postures))
    )
    yield ""
    yield "The same as a table:"
    yield ""
    yield "| what | rests on |"
    yield "|---|---|"
    for name, condition in everything(pack):
        yield f"| {name} | {', '.join(sorted(names(condition)))} |"


def everything(pack: RulePack) -> Iterator[tuple[str, Condition]]:
    """Every definition and rule with its condition."""
    yield from ((definition.name, definition.condition) for definition in pack.definitions)
    yield from ((rule.id, rule.condition) for rule in pack.rules)


def mermaid(edges: Iterator[tuple[str, str]]) -> Iterator[str]:
    """Arrows as a Mermaid flow chart."""
    yield "```mermaid"
    yield "flowchart LR"
    for start, end in edges:
        yield f'  {node(start)}["{start}"] --> {node(end)}["{end}"]'
    yield "```"


def node(name: str) -> str:
    """A name as Mermaid takes it for a node."""
    return name.replace(".", "_").replace("-", "_")


def fact_lines(pack: RulePack, fact: Fact) -> Iterator[str]:
    """The page of one fact."""
    yield f"**{shown(fact.question)}**"
    yield ""
    for text in (fact.hint, fact.guidance):
        if text:
            yield f"{shown(text)}"
            yield ""
    if fact.kind == "word":
        order = " from low to high" if fact.ordered else ""
        yield f"| value{order} | means | as a report says it |"
        yield "|---|---|---|"
        for value, word in fact.words.items():
            yield f"| `{value}` | {shown(word.choice)} | {shown(word.phrase)} |"
    else:
        yield f"Value: {fact.allowed}."
    yield ""
    yield f"- A movement can change it by its own work: {'yes' if fact.changeable else 'no'}"
    yield f"- A page that is handed on may hold it: {'yes' if fact.shareable else 'no'}"
    users = [
        rule
        for rule in pack.rules
        if fact.path in pack.facts_behind(names(rule.condition) | rule.reads)
    ]
    yield f"- Rules that read it: {', '.join(f'[{r.id}](../{r.id}.md)' for r in users) or 'none'}"


def glossary(pack: RulePack) -> str:
    """The words of the field, each in a sentence."""
    terms = {term: text for file in pack.files for term, text in file.glossary.items()}
    lines = (
        f"- **{shown(term)}**: {shown(terms[term])}" for term in sorted(terms, key=str.casefold)
    )
    return page("Glossary", lines)
