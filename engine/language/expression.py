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

from ..common.messages import Said, say
from ..common.problem import nearest
from ..common.wording import commas
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
        raise refused(say("condition-too-deep")) from None


def syntax(text: str) -> ast.expr:
    """Python's own reading of a condition, of which every token was held against the list.

    Raises ExpressionError where it has none.
    """
    if len(text) > LONGEST:
        raise refused(say("condition-too-long", most=str(LONGEST)))
    start = len(text) - len(text.lstrip())
    if start == len(text):
        raise refused(say("condition-empty"))
    if found := faults(text):
        raise ExpressionError(found)
    line = BLANK.sub(" ", text.strip())
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(line, mode="eval").body
    except SyntaxError as error:
        at = None if error.offset is None else start + min(error.offset, len(line)) - 1
        raise refused(say("condition-not-read"), at) from None
    except (ValueError, RecursionError, MemoryError):
        raise refused(say("condition-not-read")) from None


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
                raise refused(say("condition-chain"))
            case ast.Compare(left=ast.Call() as call, ops=[sign], comparators=[right]):
                return self.counted(call, sign, right, wanted)
            case ast.Compare(left=left, ops=[sign], comparators=[right]):
                return self.compared(left, sign, right, wanted)
            case ast.Call():
                return self.quantified(node, wanted)
            case ast.Name() | ast.Attribute():
                return self.named(node, wanted)
        raise refused(say("condition-none", found=excerpt(node)))

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
            raise refused(say("condition-no-name", found=excerpt(node)))
        if name in self.definitions:
            if self.definitions[name] and self.scope == "movement":
                raise refused(say("condition-of-ally", name=name))
            if not self.definitions[name] and self.scope == "count":
                raise refused(say("condition-of-ally.not", name=name))
            return name
        fact = FACTS.get(name)
        if fact is None:
            near = nearest(name, [*FACTS, *self.definitions])
            key = "no-fact-or-definition.near" if near else "no-fact-or-definition"
            raise refused(say(key, name=name, near=near or ""))
        if fact.kind == "text":
            raise refused(say("condition-free-text", name=name))
        if name.startswith("ally.") and self.scope == "movement":
            raise refused(say("condition-of-ally", name=name))
        if not name.startswith("ally.") and self.scope == "count":
            raise refused(say("condition-of-ally.not", name=name))
        return fact

    def named(self, node: ast.expr, wanted: bool) -> Condition:
        """A yes/no fact or a definition that stands alone."""
        meant = self.lookup(node)
        if isinstance(meant, str):
            return Among(meant, frozenset({wanted}))
        if meant.kind != "yes_no":
            kind = KINDS[meant.kind].holds
            raise refused(say("condition-no-truth", name=meant.path, kind=kind))
        return Among(meant.path, frozenset({wanted}))

    def compared(self, left: ast.expr, sign: ast.cmpop, right: ast.expr, wanted: bool) -> Condition:
        """A fact or definition compared with one value or with a list of values."""
        if not isinstance(left, ast.Name | ast.Attribute) or is_truth(left):
            raise refused(say("condition-left", found=excerpt(left)))
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
                allowed = commas(
                    "true" if v is True else "false" if v is False else str(v) for v in ladder
                )
                told = {"name": name, "value": spelled(value), "allowed": allowed}
                if near:
                    raise refused(say("condition-never-is.near", near=near, **told))
                raise refused(say("condition-never-is", **told))
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
            raise refused(say("condition-no-order", name=name))
        if not wanted:
            chosen = set(ladder) - chosen
        if len(chosen) in (0, len(ladder)):
            key = "condition-always" if chosen else "condition-always.never"
            raise refused(say(key, name=name))
        return Among(name, frozenset(chosen))

    def number(self, fact: Fact, sign: ast.cmpop, values: list[Value], wanted: bool) -> Condition:
        """A comparison of a whole number as one or more stretches of numbers."""
        stretches = self.stretches(fact.path, MOST, sign, values, wanted)
        return join(Or, [Between(fact.path, low, high) for low, high in stretches])

    def counted(self, call: ast.Call, sign: ast.cmpop, right: ast.expr, wanted: bool) -> Condition:
        """A count over allies compared with a whole number."""
        if not (isinstance(call.func, ast.Name) and call.func.id == "count"):
            raise refused(say("condition-not-compared", found=excerpt(call)))
        inner = self.inner(call, wanted=True)
        values = self.literals(right, in_list=isinstance(sign, ast.In | ast.NotIn))
        stretches = self.stretches(None, MOST_GROUPS, sign, values, wanted)
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
                raise refused(say("condition-count-alone"))
            case _:
                raise refused(say("condition-no-call", found=excerpt(call)))
        return Count(inner, low, high)

    def inner(self, call: ast.Call, wanted: bool) -> Condition:
        """The condition on one ally inside count, any or all."""
        if self.scope == "count":
            raise refused(say("condition-count-in-count"))
        if len(call.args) != 1 or call.keywords or isinstance(call.args[0], ast.Starred):
            raise refused(say("condition-count-of-one"))
        return Reader(self.definitions, "count").condition(call.args[0], wanted)

    def literals(self, node: ast.expr, *, in_list: bool) -> list[Value]:
        """The values on the right of a comparison."""
        if not in_list:
            return [self.literal(node)]
        if not isinstance(node, ast.List):
            raise refused(say("condition-no-list"))
        if not node.elts:
            raise refused(say("condition-empty-list"))
        return [self.literal(part) for part in node.elts]

    def literal(self, node: ast.expr) -> Value:
        """One value: a word in quotes, a whole number, true or false."""
        match node:
            case ast.Constant(value=bool() | int() | str() as value):
                return value
            case ast.Name(id="true" | "false" as word):
                return word == "true"
            case ast.Name(id=word):
                raise refused(say("condition-needs-quotes", name=word))
            case ast.Attribute():
                raise refused(say("condition-two-facts"))
        raise refused(say("condition-no-value", found=excerpt(node)))

    def stretches(
        self, name: str | None, most: int, sign: ast.cmpop, values: list[Value], wanted: bool
    ) -> list[tuple[int, int | None]]:
        """The numbers from 0 that a comparison lets through, as bounds, both included.

        They are those of a fact, or of a count where there is no name. No number can be above `most`; what follows from that takes a proof, see `rules check`.
        """
        if any(type(value) is not int for value in values):
            raise refused(of_number("condition-whole-number", name))
        numbers = sorted({value for value in values if isinstance(value, int)})
        if numbers[-1] > most:
            raise refused(of_number("condition-too-high", name, most=most))
        found = [
            (max(low, 0), high)
            for low, high in between(name, sign, numbers, wanted)
            if high is None or high >= max(low, 0)
        ]
        if not found or found == [(0, None)]:
            key = "condition-always" if name else "condition-always-count"
            raise refused(say(key if found else f"{key}.never", name=name or ""))
        return found


def of_number(key: str, name: str | None, **told: Said) -> str:
    """A message about a fact that is a number, or about a count where there is no name."""
    return say(key, name=name, **told) if name else say(f"{key}.count", **told)


def between(
    name: str | None, sign: ast.cmpop, numbers: list[int], wanted: bool
) -> list[tuple[int, int | None]]:
    """The stretches that a comparison with some numbers, lowest first, lets through."""
    if isinstance(sign, ast.Eq | ast.NotEq | ast.In | ast.NotIn):
        if wanted == isinstance(sign, ast.Eq | ast.In):
            return [(number, number) for number in numbers]
        lows = [0, *(number + 1 for number in numbers)]
        highs = [*(number - 1 for number in numbers), None]
        return list(zip(lows, highs, strict=True))
    if type(sign) not in ORDERS:
        raise refused(of_number("condition-is", name))
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
            raise refused(say("condition-yes-or-no", word=word, name=name or ""))


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
        raise refused(say("condition-too-deep")) from None
    return frozenset(everywhere), frozenset(outside)
