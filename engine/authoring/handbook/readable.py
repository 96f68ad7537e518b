"""A text of a rule as a reader of the rules sees it: every wording it can take, with its "if"."""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import nodes

from ...facts import FACTS
from ...facts.vocabulary import Fact
from ...language.text import ENVIRONMENT, OTHER_SIDE, OTHER_SIDES, Text


def readable(text: Text) -> str:
    """The text with its choices written out: [if …: one wording; otherwise: another]."""
    if "{" not in text.source:
        return " ".join(text.source.split())
    tree = ENVIRONMENT.parse(text.source)
    return " ".join("".join(spoken(node) for node in tree.body).split())


def spoken(node: nodes.Node) -> str:
    """One statement of a text: words, a value, or a choice."""
    if isinstance(node, nodes.Output):
        return "".join(printed(part) for part in node.nodes)
    if not isinstance(node, nodes.If):
        raise TypeError(node)
    branches = [f"if {asked(node.test)}: {joined(node.body)}"]
    branches += [f"or if {asked(other.test)}: {joined(other.body)}" for other in node.elif_]
    if node.else_:
        branches.append(f"otherwise: {joined(node.else_)}")
    lead = " " if starts_with_blank(node.body) else ""
    return f"{lead}[{' | '.join(branches)}]"


def starts_with_blank(body: list[nodes.Node]) -> bool:
    """Whether a branch begins with white space that its bracket would swallow."""
    words = joined(body, strip=False)
    return words[:1].isspace()


def joined(body: list[nodes.Node], *, strip: bool = True) -> str:
    """The statements of one branch as one text."""
    words = "".join(spoken(node) for node in body)
    return words.strip() if strip else words


def printed(node: nodes.Node) -> str:
    """What stands between choices: words, or a value under its topic."""
    match node:
        case nodes.TemplateData():
            return node.data
        case nodes.Const():
            return str(node.value)
        case nodes.Filter() if node.node is not None:
            return printed(node.node)
        case nodes.CondExpr():
            other = printed(node.expr2) if node.expr2 is not None else ""
            return f"[if {asked(node.test)}: {printed(node.expr1)} | otherwise: {other}]"
    name = ".".join(spelled(node))
    if name == OTHER_SIDE:
        return OTHER_SIDES[None]
    fact = FACTS.get(name)
    return f"({fact.topic if fact else name})"


def asked(node: nodes.Node) -> str:
    """A question to the facts, in words."""
    match node:
        case nodes.And():
            return f"{asked(node.left)} and {asked(node.right)}"
        case nodes.Or():
            return f"{asked(node.left)} or {asked(node.right)}"
        case nodes.Not():
            return f"not ({asked(node.node)})"
        case nodes.Test():
            return tested(node)
    raise AssertionError(node)


def tested(node: nodes.Test) -> str:
    """A test of one fact, in words."""
    name = ".".join(spelled(node.node))
    fact = FACTS.get(name)
    topic = fact.topic if fact else name.replace("_", " ")
    words = [part.value for part in node.args if isinstance(part, nodes.Const)]
    match node.name:
        case "yes" | "no":
            return fact.phrase(node.name == "yes") if fact else f"{topic} is {node.name}"
        case "known" | "unknown":
            return f"{topic} is {'known' if node.name == 'known' else 'not known'}"
        case "any_of":
            return " or ".join(phrased(fact, name, word) for word in words)
        case "at_least":
            return f"{topic} is at least “{phrased(fact, name, words[0])}”"
    return f"{topic} is at most “{phrased(fact, name, words[0])}”"


def phrased(fact: Fact | None, name: str, word: str | int) -> str:
    """A value as a report says it."""
    return f"{name} {word}" if fact is None else fact.phrase(word)


def spelled(node: nodes.Node) -> Iterator[str]:
    """The parts of a dotted name."""
    if isinstance(node, nodes.Getattr):
        yield from spelled(node.node)
        yield node.attr
    elif isinstance(node, nodes.Name):
        yield node.name
