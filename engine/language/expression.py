"""The condition language: Python expressions, read into a small tree and checked on the way.

What is allowed is what `Reader.condition` matches; all else is a problem with its place and, where
there is one, the nearest right word.
"""

from __future__ import annotations

import ast
import operator
import warnings
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from ..facts import FACTS
from ..problem import nearest
from ..vocabulary import TYPE_NAMES, Fact, Value
from .condition import Among, And, Between, Condition, Count, Or, spelled
from .joining import join

Scope = Literal["movement", "ally", "count"]
"""Where a condition stands: over a movement, over one ally with its movement, or inside a count."""

LONGEST = 2_000
ORDERS = {ast.Lt: operator.lt, ast.LtE: operator.le, ast.Gt: operator.gt, ast.GtE: operator.ge}
MIRRORED = {ast.Lt: ast.GtE, ast.LtE: ast.Gt, ast.Gt: ast.LtE, ast.GtE: ast.Lt}


class ExpressionError(ValueError):
    """A condition that is not of the language; `messages` holds all that is wrong with it."""

    def __init__(self, messages: Iterable[str]) -> None:
        self.messages = tuple(dict.fromkeys(messages))
        super().__init__("; ".join(self.messages))


def refused(message: str) -> ExpressionError:
    """The error for one thing that is not of the language."""
    return ExpressionError([message])


def parse(
    text: str, definitions: Mapping[str, bool] | None = None, scope: Scope = "movement"
) -> Condition:
    """Read a condition; `definitions` says of each known definition whether it is over allies.

    Raises ExpressionError with every problem found.
    """
    try:
        return Reader(definitions or {}, scope).condition(syntax(text), wanted=True)
    except RecursionError:
        raise ExpressionError(["the condition is nested too deeply; split it"]) from None


def syntax(text: str) -> ast.expr:
    """Python's own reading of a condition. Raises ExpressionError where it has none."""
    if len(text) > LONGEST:
        raise ExpressionError([f"the condition is longer than {LONGEST} characters; split it"])
    line = " ".join(text.split())
    if not line:
        raise ExpressionError(["the condition is empty"])
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(line, mode="eval").body
    except SyntaxError as error:
        where = f" near character {error.offset}" if error.offset else ""
        raise ExpressionError([f"the condition cannot be read{where}"]) from None
    except (ValueError, RecursionError, MemoryError):
        raise ExpressionError(["the condition cannot be read"]) from None


@dataclass(frozen=True)
class Reader:
    """Turns Python's tree into ours; what is not of the language raises ExpressionError.

    `wanted` is False inside an odd number of negations: each leaf is then read the other way round.
    """

    definitions: Mapping[str, bool]
    scope: Scope

    def condition(self, node: ast.expr, wanted: bool) -> Condition:
        """The tree of one condition."""
        match node:
            case ast.BoolOp(op=joined, values=parts):
                kind = And if isinstance(joined, ast.And) == wanted else Or
                return join(kind, self.parts(parts, wanted))
            case ast.UnaryOp(op=ast.Not(), operand=inner):
                return self.condition(inner, not wanted)
            case ast.Compare(ops=[_, _, *_]):
                raise refused("compare two things at a time; join comparisons with 'and'")
            case ast.Compare(left=ast.Call() as call, ops=[sign], comparators=[right]):
                return self.counted(call, sign, right, wanted)
            case ast.Compare(left=left, ops=[sign], comparators=[right]):
                return self.compared(left, sign, right, wanted)
            case ast.Call():
                return self.quantified(node, wanted)
            case ast.Name() | ast.Attribute():
                return self.named(node, wanted)
        raise refused(
            f"{excerpt(node)} is not a condition; use facts, definitions, comparisons, "
            "and, or, not, count, any, all"
        )

    def parts(self, nodes: list[ast.expr], wanted: bool) -> list[Condition]:
        """Several conditions; the problems of all of them are raised together."""
        read: list[Condition] = []
        messages: list[str] = []
        for node in nodes:
            try:
                read.append(self.condition(node, wanted))
            except ExpressionError as error:
                messages.extend(error.messages)
        if messages:
            raise ExpressionError(messages)
        return read

    def lookup(self, node: ast.expr) -> Fact | str:
        """The fact or definition that a name means."""
        name = dotted(node)
        if name is None:
            raise refused(f"{excerpt(node)} is not the name of a fact or definition")
        if name in self.definitions:
            if self.definitions[name] and self.scope == "movement":
                raise refused(f"{name} is about one ally; use it inside count, any or all")
            if not self.definitions[name] and self.scope == "count":
                raise refused(f"{name} is not about one ally; it cannot stand inside a count")
            return name
        fact = FACTS.get(name)
        if fact is None:
            near = nearest(name, [*FACTS, *self.definitions])
            hint = f"; did you mean {near}?" if near else ""
            raise refused(f"there is no fact or definition {name}{hint}")
        if fact.kind == "text":
            raise refused(f"{name} is free text, which no rule may read")
        if name.startswith("ally.") and self.scope == "movement":
            raise refused(f"{name} is about one ally; use it inside count, any or all")
        if not name.startswith("ally.") and self.scope == "count":
            raise refused(f"{name} is not about one ally; it cannot stand inside a count")
        return fact

    def named(self, node: ast.expr, wanted: bool) -> Condition:
        """A yes/no fact or a definition that stands alone."""
        meant = self.lookup(node)
        if isinstance(meant, str):
            return Among(meant, frozenset({wanted}))
        if meant.kind != "yes_no":
            raise refused(f"{meant.path} is {TYPE_NAMES[meant.kind]}, so compare it with a value")
        return Among(meant.path, frozenset({wanted}))

    def compared(self, left: ast.expr, sign: ast.cmpop, right: ast.expr, wanted: bool) -> Condition:
        """A fact or definition compared with one value or with a list of values."""
        if not isinstance(left, ast.Name | ast.Attribute) or is_truth(left):
            raise refused(f"{excerpt(left)} stands on the left; write the fact there")
        meant = self.lookup(left)
        values = self.literals(right, in_list=isinstance(sign, ast.In | ast.NotIn))
        if isinstance(meant, Fact) and meant.kind == "number":
            return self.number(meant, sign, values, wanted)
        name, ladder, ordered = (
            (meant, (False, True), False)
            if isinstance(meant, str)
            else (meant.path, meant.values, meant.ordered)
        )
        for value in values:
            if value not in ladder or type(value) is not type(ladder[0]):
                near = nearest(value, map(str, ladder)) if isinstance(value, str) else None
                hint = f"; did you mean {near}?" if near else ""
                allowed = ", ".join(
                    "true" if v is True else "false" if v is False else str(v) for v in ladder
                )
                raise refused(f"{name} is never {spelled(value)}{hint} (allowed: {allowed})")
        return self.among(name, ladder, ordered, sign, values, wanted)

    def among(
        self,
        name: str,
        ladder: tuple[Value, ...],
        ordered: bool,
        sign: ast.cmpop,
        values: list[Value],
        wanted: bool,
    ) -> Condition:
        """A comparison of words as membership in a set of words."""
        if isinstance(sign, ast.Eq | ast.NotEq | ast.In | ast.NotIn):
            chosen = set(values)
            wanted = wanted == isinstance(sign, ast.Eq | ast.In)
        elif ordered and type(sign) in ORDERS:
            keeps = ORDERS[type(sign)]
            chosen = {v for v in ladder if keeps(ladder.index(v), ladder.index(values[0]))}
        else:
            raise refused(f"the words of {name} have no order; use ==, !=, in or not in")
        if not wanted:
            chosen = set(ladder) - chosen
        if len(chosen) in (0, len(ladder)):
            raise refused(f"this comparison of {name} is {'always' if chosen else 'never'} true")
        return Among(name, frozenset(chosen))

    def number(self, fact: Fact, sign: ast.cmpop, values: list[Value], wanted: bool) -> Condition:
        """A comparison of a whole number as one or more stretches of numbers."""
        stretches = self.stretches(fact.path, sign, values, wanted)
        return join(Or, [Between(fact.path, low, high) for low, high in stretches])

    def counted(self, call: ast.Call, sign: ast.cmpop, right: ast.expr, wanted: bool) -> Condition:
        """A count over allies compared with a whole number."""
        if not (isinstance(call.func, ast.Name) and call.func.id == "count"):
            raise refused(f"{excerpt(call)} cannot be compared; only count(…) can")
        inner = self.inner(call, wanted=True)
        values = self.literals(right, in_list=isinstance(sign, ast.In | ast.NotIn))
        stretches = self.stretches("the count", sign, values, wanted)
        return join(Or, [Count(inner, low, high) for low, high in stretches])

    def quantified(self, call: ast.Call, wanted: bool) -> Condition:
        """any(…) and all(…) over allies, as counts."""
        match call.func:
            case ast.Name(id="any"):
                inner = self.inner(call, wanted=True)
                low, high = (1, None) if wanted else (0, 0)
            case ast.Name(id="all"):
                inner = self.inner(call, wanted=False)
                low, high = (0, 0) if wanted else (1, None)
            case ast.Name(id="count"):
                raise refused("compare count(…) with a whole number")
            case _:
                raise refused(f"{excerpt(call)} is not allowed; use count, any or all")
        return Count(inner, low, high)

    def inner(self, call: ast.Call, wanted: bool) -> Condition:
        """The condition on one ally inside count, any or all."""
        if self.scope == "count":
            raise refused("a count cannot stand inside a count")
        if len(call.args) != 1 or call.keywords or isinstance(call.args[0], ast.Starred):
            raise refused("count, any and all take one condition on one ally")
        return Reader(self.definitions, "count").condition(call.args[0], wanted)

    def literals(self, node: ast.expr, *, in_list: bool) -> list[Value]:
        """The values on the right of a comparison."""
        if not in_list:
            return [self.literal(node)]
        if not isinstance(node, ast.List | ast.Tuple | ast.Set):
            raise refused('write a list after in: ["one", "other"]')
        if not node.elts:
            raise refused("the list after in is empty")
        return [self.literal(part) for part in node.elts]

    def literal(self, node: ast.expr) -> Value:
        """One value: a word in quotes, a whole number, true or false."""
        match node:
            case ast.Constant(value=bool() | int() | str() as value):
                return value
            case ast.Name(id="true" | "false" as word):
                return word == "true"
            case ast.Name(id=word):
                raise refused(f'{word} needs quotes if it is a word: "{word}"')
            case ast.Attribute():
                raise refused("a fact is compared with a value, never with a fact")
        raise refused(f"{excerpt(node)} is not a word in quotes, a whole number, true or false")

    def stretches(
        self, name: str, sign: ast.cmpop, values: list[Value], wanted: bool
    ) -> list[tuple[int, int | None]]:
        """The whole numbers from 0 that a comparison lets through, as bounds, both included."""
        numbers = sorted({v for v in values if isinstance(v, int) and not isinstance(v, bool)})
        if len(numbers) != len(set(values)):
            raise refused(f"{name} is a whole number; compare it with whole numbers")
        if isinstance(sign, ast.Eq | ast.NotEq | ast.In | ast.NotIn):
            if wanted == isinstance(sign, ast.Eq | ast.In):
                found: list[tuple[int, int | None]] = [(n, n) for n in numbers]
            else:
                found = [
                    *zip(
                        [0, *(n + 1 for n in numbers)],
                        [*(n - 1 for n in numbers), None],
                        strict=True,
                    )
                ]
        elif type(sign) in ORDERS:
            kind = type(sign) if wanted else MIRRORED[type(sign)]
            number = numbers[0]
            found = [
                {
                    ast.Lt: (0, number - 1),
                    ast.LtE: (0, number),
                    ast.Gt: (number + 1, None),
                    ast.GtE: (number, None),
                }[kind]
            ]
        else:
            raise refused(f"{name} cannot be compared with 'is'")
        found = [(max(low, 0), high) for low, high in found if high is None or high >= max(low, 0)]
        if not found or found == [(0, None)]:
            raise refused(f"this comparison of {name} is {'always' if found else 'never'} true")
        return found


def dotted(node: ast.expr) -> str | None:
    """The name that a chain of names and dots spells, or None."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=before, attr=name):
            start = dotted(before)
            return f"{start}.{name}" if start else None
    return None


def is_truth(node: ast.expr) -> bool:
    """Whether a node is the word true or false."""
    return isinstance(node, ast.Name) and node.id in {"true", "false"}


def excerpt(node: ast.expr) -> str:
    """The source of a node, short enough for a message."""
    text = ast.unparse(node)
    return f"'{text}'" if len(text) <= 40 else f"'{text[:39]}…'"


def mentioned(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """The dotted names in a condition: all of them, and those that stand outside any count.

    Raises ExpressionError where Python cannot read the text.
    """
    everywhere: set[str] = set()
    outside: set[str] = set()

    def walk(node: ast.AST, counted: bool) -> None:
        name = dotted(node) if isinstance(node, ast.Name | ast.Attribute) else None
        if name is not None:
            everywhere.add(name)
            if not counted:
                outside.add(name)
            return
        for child in ast.iter_child_nodes(node):
            walk(child, counted or isinstance(node, ast.Call))

    try:
        walk(syntax(text), counted=False)
    except RecursionError:
        raise ExpressionError(["the condition is nested too deeply; split it"]) from None
    return frozenset(everywhere), frozenset(outside)
