"""Writes a text from its tree, as Jinja2 would: the checked language of texts is all it knows.

To compile a text takes a hundred times as long as to write it once, and most are written once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from jinja2 import nodes

View = Mapping[str, Any]


def written(tree: nodes.Template, view: View) -> str:
    """The text of a tree that was checked, for what a view holds."""
    return "".join(pieces(tree.body, view))


def pieces(statements: Sequence[nodes.Node], view: View) -> Iterator[str]:
    """The parts that are printed, one after the other."""
    for node in statements:
        match node:
            case nodes.Output():
                for part in node.nodes:
                    yield (
                        part.data
                        if isinstance(part, nodes.TemplateData)
                        else str(value(part, view))
                    )
            case nodes.If():
                branches = (node, *node.elif_)
                chosen = next((b.body for b in branches if holds(b.test, view)), node.else_)
                yield from pieces(chosen, view)
            case _:
                raise TypeError(type(node).__name__)


def value(node: nodes.Node | None, view: View) -> Any:
    """What a name, a text in quotes or a choice stands for."""
    match node:
        case nodes.Name():
            return view[node.name]
        case nodes.Getattr():
            return getattr(value(node.node, view), node.attr)
        case nodes.Const():
            return node.value
        case nodes.Filter():
            return node.environment.filters[node.name](value(node.node, view))  # type: ignore[union-attr]
        case nodes.CondExpr():
            return value(node.expr1 if holds(node.test, view) else node.expr2, view)
        case None:  # a choice without an "else"
            return ""
        case _:
            raise TypeError(type(node).__name__)


def holds(node: nodes.Node, view: View) -> bool:
    """Whether what stands after "if" is so."""
    match node:
        case nodes.And():
            return holds(node.left, view) and holds(node.right, view)
        case nodes.Or():
            return holds(node.left, view) or holds(node.right, view)
        case nodes.Not():
            return not holds(node.node, view)
        case nodes.Test():
            words = (value(word, view) for word in node.args)
            return bool(node.environment.tests[node.name](value(node.node, view), *words))  # type: ignore[operator, union-attr]
        case _:
            raise TypeError(type(node).__name__)
