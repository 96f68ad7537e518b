"""The condition language: Python expressions, read into a small tree and checked on the way.

What is allowed is what `Reader.condition` matches; all else is a problem with its place and, where
there is one, the nearest right word.
"""

from __future__ import annotations

import ast
import operator
import re
import warnings
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from ..common.problem import nearest
from ..facts import FACTS
from ..facts.kinds import KINDS
from ..facts.section import MOST, MOST_GROUPS
from ..facts.vocabulary import Fact, Value
from .condition import Among, And, Between, Condition, Count, Or, spelled
from .joining import join
from .tokens import Fault, faults

Scope = Literal["movement", "ally", "count"]
"""Where a condition stands: over a movement, over one ally with its movement, or inside a count."""

LONGEST = 2_000
TOO_DEEP = "the condition is nested too deeply; split it"
BLANK = re.compile(r"\s")
ORDERS = {ast.Lt: operator.lt, ast.LtE: operator.le, ast.Gt: operator.gt, ast.GtE: operator.ge}
MIRRORED = {ast.Lt: ast.GtE, ast.LtE: ast.Gt, ast.Gt: ast.LtE, ast.GtE: ast.Lt}


class ExpressionError(ValueError):
    """A condition that is not of the language; `faults` holds all that is wrong with it."""

    def __init__(self, found: Iterable[Fault]) -> None:
        self.faults = tuple(dict.fromkeys(found))
        super().__init__("; ".join(self.messages))

    @property
    def messages(self) -> tuple[str, ...]:
        """What is wrong, without where."""
        return tuple(dict.fromkeys(fault.message for fault in self.faults))


def refused(message: str, at: int | None = None) -> ExpressionError:
    """The error for one thing that is not of the language, and at which sign it begins."""
    return ExpressionError([Fault(message, at)])


def parse(
    text: str, definitions: Mapping[str, bool] | None = None, scope: Scope = "movement"
) -> Condition:
    """Read a condition; `definitions` says of each known definition whether it is over allies.

    Raises ExpressionError with every problem found.
    """
    try:
        return Reader(definitions or {}, scope).condition(syntax(text), wanted=True)
    except RecursionError:
        raise refused(TOO_DEEP) from None


def syntax(text: str) -> ast.expr:
    """Python's own reading of a condition, of which every token was held against the list.

    Raises ExpressionError where it has none.
    """
    if len(text) > LONGEST:
        raise refused(f"the condition is longer than {LONGEST} characters; split it")
    start = len(text) - len(text.lstrip())
    if start == len(text):
        raise refused("the condition is empty")
    if found := faults(text):
        raise ExpressionError(found)
    line = BLANK.sub(" ", text.strip())
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(line, mode="eval").body
    except SyntaxError as error:
        at = None if error.offset is None else start + min(error.offset, len(line)) - 1
        raise refused("the condition cannot be read", at) from None
    except (ValueError, RecursionError, MemoryError):
        raise refused("the condition cannot be read") from None


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
        wrong: list[Fault] = []
        for node in nodes:
            try:
                read.append(self.condition(node, wanted))
            except ExpressionError as error:
                wrong.extend(error.faults)
        if wrong:
            raise ExpressionError(wrong)
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
            raise refused(f"{meant.path} is {KINDS[meant.kind].holds}, so compare it with a value")
        return Among(meant.path, frozenset({wanted}))

    def compared(self, left: ast.expr, sign: ast.cmpop, right: ast.expr, wanted: bool) -> Condition:
        """A fact or definition compared with one value or with a list of values."""
        if not isinstance(left, ast.Name | ast.Attribute) or is_truth(left):
            raise refused(f"{excerpt(left)} stands on the left; write the fact there")
        meant = self.lookup(left)
        if isinstance(meant, str) or meant.kind == "yes_no":
            refuse_yes_and_no(dotted(left), right)
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
        stretches = self.stretches(fact.path, MOST, sign, values, wanted)
        return join(Or, [Between(fact.path, low, high) for low, high in stretches])

    def counted(self, call: ast.Call, sign: ast.cmpop, right: ast.expr, wanted: bool) -> Condition:
        """A count over allies compared with a whole number."""
        if not (isinstance(call.func, ast.Name) and call.func.id == "count"):
            raise refused(f"{excerpt(call)} cannot be compared; only count(…) can")
        inner = self.inner(call, wanted=True)
        values = self.literals(right, in_list=isinstance(sign, ast.In | ast.NotIn))
        stretches = self.stretches("the count", MOST_GROUPS, sign, values, wanted)
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
        if not isinstance(node, ast.List):
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
        self, name: str, most: int, sign: ast.cmpop, values: list[Value], wanted: bool
    ) -> list[tuple[int, int | None]]:
        """The numbers from 0 that a comparison lets through, as bounds, both included.

        No number can be above `most`; what follows from that takes a proof, see `rules check`.
        """
        if any(type(value) is not int for value in values):
            raise refused(f"{name} is a whole number; compare it with whole numbers")
        numbers = sorted({value for value in values if isinstance(value, int)})
        if numbers[-1] > most:
            raise refused(f"{name} is never above {most:,}; compare it with a number up to that")
        found = [
            (max(low, 0), high)
            for low, high in between(name, sign, numbers, wanted)
            if high is None or high >= max(low, 0)
        ]
        if not found or found == [(0, None)]:
            raise refused(f"this comparison of {name} is {'always' if found else 'never'} true")
        return found


def between(
    name: str, sign: ast.cmpop, numbers: list[int], wanted: bool
) -> list[tuple[int, int | None]]:
    """The stretches that a comparison with some numbers, lowest first, lets through."""
    if isinstance(sign, ast.Eq | ast.NotEq | ast.In | ast.NotIn):
        if wanted == isinstance(sign, ast.Eq | ast.In):
            return [(number, number) for number in numbers]
        lows = [0, *(number + 1 for number in numbers)]
        highs = [*(number - 1 for number in numbers), None]
        return list(zip(lows, highs, strict=True))
    if type(sign) not in ORDERS:
        raise refused(f"{name} cannot be compared with 'is'")
    number = numbers[0]
    match type(sign) if wanted else MIRRORED[type(sign)]:
        case ast.Lt:
            return [(0, number - 1)]
        case ast.LtE:
            return [(0, number)]
        case ast.Gt:
            return [(number + 1, None)]
    return [(number, None)]


def dotted(node: ast.expr) -> str | None:
    """The name that a chain of names and dots spells, or None."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=before, attr=name):
            start = dotted(before)
            return f"{start}.{name}" if start else None
    return None


def refuse_yes_and_no(name: str | None, right: ast.expr) -> None:
    """Refuse the words yes and no beside a yes/no fact or a definition, and say what to write."""
    match right:
        case ast.Name(id=word) | ast.Constant(value=str(word)) if word.lower() in ("yes", "no"):
            raise refused(f"a yes/no fact is not compared with {word}; write {name} or not {name}")


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
        raise refused(TOO_DEEP) from None
    return frozenset(everywhere), frozenset(outside)
