"""Why: the facts that settle a condition, and the unknown facts that would.

Each condition is kept as a tree of nodes that can be asked for their truth again and again.
Definitions are followed down to the facts behind them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..condition import Among, And, Between, Condition, Count, Or, spelling
from ..pack import RulePack
from ..vocabulary import Value
from .meaning import Check, check

ALLIES = "allies"
COMPLETE = "allies_complete"

Reasons = dict[str, Value]
"""Facts by path, with the values that settle something; `allies` stands for how many are listed."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known in a case: names with their values, and the same of each ally."""

    values: Mapping[str, Any]
    allies: Sequence[Mapping[str, Any]]
    listed: bool


class Tree:
    """A condition that can be asked why: its own truth, and its parts."""

    __slots__ = ("check", "condition", "parts")

    def __init__(self, condition: Condition, parts: tuple[Tree, ...]) -> None:
        self.condition = condition
        self.check: Check = check(condition)
        self.parts = parts


class Wording:
    """The conditions of a pack, ready to be asked why they hold, fail, or stay open."""

    def __init__(self, pack: RulePack) -> None:
        self.definitions = {d.name: self.tree(d.condition) for d in pack.definitions}
        self.rules = {rule.id: self.tree(rule.condition) for rule in pack.rules}

    def tree(self, condition: Condition) -> Tree:
        """A condition made ready to be asked."""
        match condition:
            case And(parts) | Or(parts):
                return Tree(condition, tuple(map(self.tree, parts)))
            case Count(inner):
                return Tree(condition, (self.tree(inner),))
            case _:
                return Tree(condition, ())

    def reasons(self, tree: Tree, known: Known, values: Mapping[str, Any]) -> Reasons:
        """A small set of facts that alone make a settled condition what it is.

        `values` is where the condition stands: the movement's, or one ally's. Empty for an open
        condition.
        """
        truth = tree.check(values)
        if truth is None:
            return {}
        match tree.condition:
            case And() | Or():
                return self.joined(tree, truth, known, values)
            case Count():
                least, most = values[spelling(tree.condition.condition)]
                found: Reasons = {ALLIES: least}
                if most is not None:
                    found[COMPLETE] = True
                return found
            case Among(name) | Between(name):
                behind = self.definitions.get(name)
                if behind is None:
                    return {name: values[name]}
                return self.reasons(behind, known, values)
        raise AssertionError(tree.condition)

    def joined(self, tree: Tree, truth: bool, known: Known, values: Mapping[str, Any]) -> Reasons:
        """The reasons of a join: one part is enough to end it, else all parts count."""
        one_is_enough = truth is isinstance(tree.condition, Or)
        if not one_is_enough:
            found: Reasons = {}
            for part in tree.parts:
                found.update(self.reasons(part, known, values))
            return found
        ways = [
            self.reasons(part, known, values) for part in tree.parts if part.check(values) is truth
        ]
        return min(ways, key=len)

    def missing(self, tree: Tree, known: Known, values: Mapping[str, Any]) -> Iterator[str]:
        """The unknown facts that an open condition waits for; nothing for a settled one."""
        if tree.check(values) is not None:
            return
        match tree.condition:
            case And() | Or():
                for part in tree.parts:
                    yield from self.missing(part, known, values)
            case Count():
                yield from self.missing_in_count(tree, known)
            case Among(name) | Between(name):
                behind = self.definitions.get(name)
                if behind is None:
                    yield name
                else:
                    yield from self.missing(behind, known, values)

    def missing_in_count(self, tree: Tree, known: Known) -> Iterator[str]:
        """The unknown facts of allies that a count waits for, or the list itself."""
        if not known.listed:
            yield ALLIES
            return
        for ally in known.allies:
            yield from self.missing(tree.parts[0], known, ally)
        if known.values.get(COMPLETE) is None:
            yield COMPLETE
