"""Why: the facts that settle a condition, and the unknown facts that would.

Each condition is kept as a tree of nodes that can be asked for their truth again and again.
Definitions are followed down to the facts behind them. What a node rests on is worked out once,
as far as it is the same in every case: reasons are asked of every rule of every case.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..language.condition import Among, And, Between, Condition, Count, Or, spelling
from ..packs.pack import RulePack
from .findings import Bounds
from .meaning import Check, check
from .smallest import Fact, Ground, Some, every, smallest

ALLIES = "allies"
COMPLETE = "allies_complete"

Values = Mapping[str, Any]
"""What is known where a condition stands: facts, definitions, and bounds of what is counted."""

Names = tuple[str, ...]
Why = Callable[[Values], Names]


@dataclass(frozen=True, slots=True)
class Known:
    """What is known in a case: names with their values, and the same of each ally."""

    values: Values
    allies: Sequence[Values]
    listed: bool


@dataclass(frozen=True, slots=True)
class Because:
    """The names that a settled condition rests on: always the same ones, or worked out.

    `exact` says that there is never a smaller set.
    """

    always: Names | None
    work_out: Why
    exact: bool = True


class Tree:
    """A condition that can be asked why: its own truth, its parts, and what is behind a name.

    `because` holds what it rests on where it is true and where it is false; `facts` every name of
    a fact below; `key` is the name of what a count counts.
    """

    __slots__ = ("because", "behind", "check", "condition", "facts", "key", "parts")

    def __init__(
        self, condition: Condition, parts: tuple[Tree, ...] = (), behind: Tree | None = None
    ) -> None:
        self.condition = condition
        self.check: Check = check(condition)
        self.parts = parts
        self.behind = behind
        self.key = spelling(condition.condition) if isinstance(condition, Count) else ""
        self.facts = facts_of(self)
        self.because = {truth: because(self, truth) for truth in (True, False)}


class Wording:
    """The conditions of a pack, ready to be asked why they hold, fail, or stay open."""

    def __init__(self, pack: RulePack) -> None:
        self.definitions: dict[str, Tree] = {}
        for definition in pack.definitions:
            self.definitions[definition.name] = self.tree(definition.condition)
        self.rules = {rule.id: self.tree(rule.condition) for rule in pack.rules}

    def tree(self, condition: Condition) -> Tree:
        """A condition made ready to be asked."""
        match condition:
            case And(parts) | Or(parts):
                return Tree(condition, tuple(map(self.tree, parts)))
            case Count(inner):
                return Tree(condition, (self.tree(inner),))
            case Among(name) | Between(name):
                return Tree(condition, behind=self.definitions.get(name))

    def grounds(self, tree: Tree, truth: bool, values: Values) -> Names:
        """A smallest set of facts that alone make a condition what it is known to be, by name.

        `values` is where the condition stands: the movement's, or one ally's. A count over allies
        is taken as a whole here, as `allies`.
        """
        why = tree.because[truth]
        return why.always or why.work_out(values)


def meant(tree: Tree, values: Values) -> int:
    """How many allies the first count below a condition found for certain."""
    for each in counts_below(tree):
        bounds: Bounds = values[each.key]
        return bounds[0]
    raise AssertionError(tree.condition)


def counts_below(tree: Tree) -> Iterator[Tree]:
    """The counts of a condition and of the definitions behind it."""
    if tree.key:
        yield tree
        return
    for part in (*tree.parts, *([tree.behind] if tree.behind else [])):
        yield from counts_below(part)


def facts_of(tree: Tree) -> frozenset[str]:
    """The names of facts below a condition; a count is the list of allies and its completeness."""
    match tree.condition:
        case And() | Or():
            return frozenset[str]().union(*(part.facts for part in tree.parts))
        case Count():
            return frozenset({ALLIES, COMPLETE})
        case Among(name) | Between(name):
            return frozenset({name}) if tree.behind is None else tree.behind.facts


def because(tree: Tree, truth: bool) -> Because:
    """What a condition rests on where it has this truth."""
    match tree.condition:
        case And() | Or():
            one_is_enough = truth is isinstance(tree.condition, Or)
            return because_of_one(tree, truth) if one_is_enough else because_of_all(tree, truth)
        case Count() as count:
            return Because(None, lambda values: count_names(count, truth, values[tree.key]))
        case Among(name, wanted) if tree.behind is not None:
            return because_of_definition(
                tree.behind, name, {v for v in (True, False) if (v in wanted) is truth}
            )
        case Among(name) | Between(name):
            return fixed((name,))
    raise AssertionError(tree.condition)


def fixed(names: Names) -> Because:
    """The same names in every case."""
    return Because(names, lambda _: names)


def because_of_definition(behind: Tree, name: str, truths: set[bool]) -> Because:
    """What the definition behind a name rests on, with the truth that it can have here."""
    if len(truths) == 1:
        return behind.because[truths.pop()]

    def work_out(values: Values) -> Names:
        why = behind.because[values[name]]
        return why.always or why.work_out(values)

    exact = behind.because[True].exact and behind.because[False].exact
    return Because(None, work_out, exact)


def because_of_one(tree: Tree, truth: bool) -> Because:
    """One part is enough: the part that rests on the fewest names."""
    ways = [(part.check, part.because[truth]) for part in tree.parts]

    def work_out(values: Values) -> Names:
        best: Names = ()
        for found, why in ways:
            if found(values) is truth:
                names = why.always or why.work_out(values)
                if len(names) == 1:
                    return names
                if not best or len(names) < len(best):
                    best = names
        return best

    return Because(None, work_out, all(why.exact for _, why in ways))


def because_of_all(tree: Tree, truth: bool) -> Because:
    """All parts are needed. Where they share facts and leave a choice, it has to be searched."""
    whys = [part.because[truth] for part in tree.parts]
    same = tuple(dict.fromkeys(name for why in whys for name in why.always or ()))
    if all(why.always is not None for why in whys):
        return fixed(same)
    free = [part.facts for part, why in zip(tree.parts, whys, strict=True) if why.always is None]
    shared = sum(map(len, free)) + len(same) > len(frozenset(same).union(*free))
    if shared or not all(why.exact for why in whys):
        return Because(None, lambda values: searched(tree, truth, values))
    rest = [why.work_out for why in whys if why.always is None]

    def work_out(values: Values) -> Names:
        return sum((work(values) for work in rest), same)

    return Because(None, work_out)


def count_names(count: Count, truth: bool, bounds: Bounds) -> Names:
    """A count as a whole rests on the list, and on its completeness where an upper bound is used."""
    least, _ = bounds
    no_more_needed = count.high is None if truth else count.high is not None and least > count.high
    return (ALLIES,) if no_more_needed else (ALLIES, COMPLETE)


def searched(tree: Tree, truth: bool, values: Values) -> Names:
    """The smallest set of names where parts share facts."""
    found = smallest(ground(tree, truth, values))
    return tuple(name for _, name in sorted(found, key=lambda element: element[1]))


def ground(
    tree: Tree, truth: bool, values: Values, known: Known | None = None, number: int | None = None
) -> Ground:
    """Everything that could make a condition what it is, for the search of a smallest set.

    With `known`, counts are followed down to each ally; `number` is the ally whose `values` these
    are. Without it, a count is one fact and its completeness another.
    """
    match tree.condition:
        case And() | Or():
            parts = [
                ground(part, truth, values, known, number)
                for part in tree.parts
                if part.check(values) is truth
            ]
            one_is_enough = truth is isinstance(tree.condition, Or)
            return Some(1 if one_is_enough else len(parts), parts)
        case Count() as count:
            if known is None:
                names = count_names(count, truth, values[tree.key])
                return every(*(Fact((None, name)) for name in names))
            return count_ground(count, tree.parts[0], truth, known)
        case Among(name) | Between(name):
            if tree.behind is not None:
                return ground(tree.behind, values[name], values, known, number)
            return Fact((number if name.startswith("ally.") else None, name))
    raise AssertionError(tree.condition)


def count_ground(count: Count, counted: Tree, truth: bool, known: Known) -> Ground:
    """What a count rests on: enough allies that surely meet it, or that surely do not."""
    sides: dict[bool, list[Ground]] = {True: [], False: []}
    for number, values in enumerate(known.allies):
        verdict = counted.check(values)
        if verdict is not None:
            sides[verdict].append(ground(counted, verdict, values, known, number))
    surely, surely_not = sides[True], sides[False]
    complete = known.listed and known.values.get(COMPLETE) is True
    the_list = (Fact((None, ALLIES)), Fact((None, COMPLETE)))

    def at_most(number: int) -> Ground:
        """Not more than this: the list is whole, and enough on it surely do not meet the condition."""
        return every(*the_list, Some(max(0, len(known.allies) - number), surely_not))

    if truth:
        enough = Some(count.low, surely)
        return enough if count.high is None else every(enough, at_most(count.high))
    ways: list[Ground] = []
    if count.high is not None and len(surely) > count.high:
        ways.append(Some(count.high + 1, surely))
    if complete and len(known.allies) - len(surely_not) < count.low:
        ways.append(at_most(count.low - 1))
    return Some(1, ways)
