"""Which unknown facts a text still waits for: those that could change what it says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

from jinja2 import nodes

from ..facts import FACTS
from ..facts.vocabulary import Truth, Value
from ..language.text import ENVIRONMENT, OTHER_SIDE, TESTS, Seen, Text

Look = Callable[[str], Value | None]
"""Finds the value of a fact or definition by name; None where it is not known."""


def unknown_in(text: Text, look: Look) -> Iterator[str]:
    """The names of unknown facts and definitions that could still change a text.

    A branch that what is known already closes is not read. Learning more never adds a name.
    """
    for node in parsed(text.source).body:
        yield from in_statement(node, look)


@cache
def parsed(source: str) -> nodes.Template:
    """The tree of a text; it was checked when its pack was loaded."""
    return ENVIRONMENT.parse(source)


def in_statement(node: nodes.Node, look: Look) -> Iterator[str]:
    """What a printed part, or a choice between parts, waits for."""
    match node:
        case nodes.Output():
            for part in node.nodes:
                yield from in_printed(part, look)
        case nodes.If():
            for branch in (node, *node.elif_):
                yield from in_test(branch.test, look)
                verdict = truth(branch.test, look)
                if verdict is not False:
                    for inner in branch.body:
                        yield from in_statement(inner, look)
                if verdict is True:
                    return
            for inner in node.else_:
                yield from in_statement(inner, look)


def in_printed(node: nodes.Node, look: Look) -> Iterator[str]:
    """What stands in double braces, or plain text."""
    match node:
        case nodes.Filter() if node.node is not None:
            yield from in_printed(node.node, look)
        case nodes.CondExpr():
            yield from in_test(node.test, look)
            verdict = truth(node.test, look)
            if verdict is not False:
                yield from in_printed(node.expr1, look)
            if verdict is not True and node.expr2 is not None:
                yield from in_printed(node.expr2, look)
        case nodes.Name() | nodes.Getattr():
            name = named(node)
            if look(name) is None:
                yield name


def in_test(node: nodes.Node, look: Look) -> Iterator[str]:
    """The unknown names that keep a test open; nothing where it is settled."""
    if truth(node, look) is not None:
        return
    match node:
        case nodes.And() | nodes.Or():
            yield from in_test(node.left, look)
            yield from in_test(node.right, look)
        case nodes.Not():
            yield from in_test(node.node, look)
        case nodes.Test():
            yield named(node.node)


def truth(node: nodes.Node, look: Look) -> Truth:
    """A test by what is known; of an unknown fact even "is unknown" is open, for it may be learnt."""
    match node:
        case nodes.And() | nodes.Or():
            ends = isinstance(node, nodes.Or)
            sides = truth(node.left, look), truth(node.right, look)
            if ends in sides:
                return ends
            return None if None in sides else not ends
        case nodes.Not():
            inner = truth(node.node, look)
            return None if inner is None else not inner
        case nodes.Test():
            name = named(node.node)
            value = look(name)
            if value is None:
                return None
            words = [part.value for part in node.args if isinstance(part, nodes.Const)]
            return bool(TESTS[node.name](Seen(FACTS.get(name), value), *words))  # type: ignore[operator]
    raise AssertionError(type(node).__name__)


def named(node: nodes.Node) -> str:
    """The fact or definition that a node means."""
    if isinstance(node, nodes.Getattr):
        return f"{named(node.node)}.{node.attr}"
    assert isinstance(node, nodes.Name)  # noqa: S101 - the checked language has nothing else
    return "movement.target" if node.name == OTHER_SIDE else node.name
