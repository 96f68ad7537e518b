"""The rules fired by durable_rules: the same findings as `meaning`, from a forward-chaining engine.

The engine crashes the process when it is used freely, so little of it is used: conditions on one
fact at a time, whole numbers only (words are sent as their place in the vocabulary), one session
that is always deleted, no joins, no negation, no retraction, no host, no threads. Each condition
is sent twice, as surely true and as surely false; one that fires neither way is unknown. What
builds on something else is fired later, with the verdicts so far as facts.
"""

from __future__ import annotations

import importlib
import json
import threading
import weakref
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from typing import Any

from ..condition import Among, And, Between, Condition, Count, Or, counts, leaves, spelling
from ..facts import FACTS, Case
from ..findings import Bounds, Findings
from ..pack import RulePack
from ..vocabulary import Truth, Value

Json = dict[str, Any]
Known = dict[str, Any]
"""Known facts, verdicts and bounds by name; what is unknown is absent."""

# The engine keeps what still waits to be followed for one fact on a stack of 64; one too many and
# nothing fires at all (error 303). A fact puts every group it is tagged for on it, then what one
# group's conditions may put there: 39 + 24 at most. A ruleset of 48 conditions is also far below
# the limits of 255 properties a fact and 512 conditions side by side.
MOST_CONDITIONS = 48
MOST_GROUPS = 39
MOST_IN_GROUP = 24
MOST_NAMES = 180
# One condition may wait in so many places at once, fire so often for one fact (each true branch of
# an `or` fires), and hold so many `and` and `or` (16 are error 113). What is larger is taken apart.
MOST_WAITING = 10
MOST_FIRINGS = 12
MOST_JOINS = 12

FIRST_ID = 100_000
"""The running number of a session's first fact; all its numbers have six digits."""

AT_ONCE = 65_535
"""How many firings of one condition are handed over together."""

WARM = f'{{"w":{{"m":{{"id":{FIRST_ID},"w":1}}}}}}'
"""The firing of a ruleset that was warmed up."""

NEVER = -1
"""A value that no fact has: all are sent as 0 or more."""


class EngineError(RuntimeError):
    """durable_rules reported an error, or cannot be used here."""


@cache
def engine() -> Any:
    """The C extension itself. Its Host is never used: its timers race with our calls."""
    return importlib.import_module("durable_rules_engine")


def available() -> bool:
    """Whether durable_rules can be used here."""
    try:
        engine()
    except ImportError:  # not installed, or built for another Python: "undefined symbol"
        return False
    return True


@dataclass
class Coding:
    """How names and values are sent: short names, whole numbers, never a word.

    The engine compares unlike types in surprising ways (5 matches "5" and ""), so there is one.
    """

    columns: dict[str, str] = field(default_factory=dict)

    def column(self, name: str) -> str:
        """The short name of a fact, verdict or bound; no two of `v0` to `v99999` hash alike."""
        return self.columns.setdefault(name, f"v{len(self.columns)}")

    @staticmethod
    def ladder(name: str) -> tuple[Value, ...]:
        """The values in the order of their codes; empty for numbers."""
        fact = FACTS.get(name)
        if fact is None or fact.kind == "yes_no":
            return () if name.startswith(("least ", "most ")) else (False, True)
        return fact.values if fact.kind == "word" else ()

    def texts(self, name: str) -> Mapping[Any, str]:
        """By value, the property that says it in a fact."""
        start = f',"{self.column(name)}":'
        ladder = self.ladder(name)
        return {v: f"{start}{code}" for code, v in enumerate(ladder)} if ladder else Numbers(start)

    def sent(self, condition: Condition, wanted: bool) -> Json:
        """The condition as the engine reads it: where it is surely `wanted`.

        A comparison with what a fact does not hold is false, so the unknown fires neither way.
        """
        match condition:
            case And(parts) | Or(parts):
                join = "$and" if isinstance(condition, And) == wanted else "$or"
                return joined(join, [self.sent(part, wanted) for part in parts])
            case Among(name, values):
                ladder = self.ladder(name)
                chosen = [code for code, v in enumerate(ladder) if (v in values) == wanted]
                return one_of(self.column(name), chosen, len(ladder))
            case Between(name, low, high):
                column = self.column(name)
                return (inside if wanted else outside)(column, column, low, high)
            case Count(inner, low, high):
                least, most = map(self.column, bound_names(spelling(inner)))
                return (inside if wanted else outside)(least, most, low, high)


class Numbers(dict[Any, str]):
    """The properties of a fact that may be any whole number."""

    def __init__(self, start: str) -> None:
        super().__init__()
        self.start = start

    def __missing__(self, number: int) -> str:
        return f"{self.start}{number}"


def bound_names(spelled: str) -> tuple[str, str]:
    """The names under which the bounds of a count are known; no fact has a space in its name."""
    return f"least {spelled}", f"most {spelled}"


def joined(join: str, parts: list[Json]) -> Json:
    """Several conditions joined; an `and` inside an `and` is taken apart, for joins are scarce."""
    if join == "$and":
        parts = [inner for part in parts for inner in part.get(join, [part])]
    return parts[0] if len(parts) == 1 else {join: parts}


def one_of(column: str, codes: Sequence[int], size: int) -> Json:
    """Whether a value has one of these codes, of `size` in all."""
    if not codes:
        return {column: NEVER}
    low, high = codes[0], codes[-1]
    if high - low >= len(codes):
        return {"$or": [{column: code} for code in codes]}
    return inside(column, column, low, high if high < size - 1 else None)


def inside(least: str, most: str, low: int, high: int | None) -> Json:
    """Whether a number between `least` and `most` is surely from low to high."""
    if least == most and low == high:
        return {least: low}
    parts: list[Json] = [{"$gte": {least: low}}] if low > 0 or high is None else []
    return joined("$and", parts + ([] if high is None else [{"$lte": {most: high}}]))


def outside(least: str, most: str, low: int, high: int | None) -> Json:
    """Whether a number between `least` and `most` is surely below low or above high."""
    parts: list[Json] = [{"$lte": {most: low - 1}}] if low > 0 else []
    parts += [] if high is None else [{"$gte": {least: high + 1}}]
    return joined("$or", parts) if parts else {least: NEVER}


def weight(sent: Json) -> tuple[int, int, int]:
    """How much a condition may wait in, how often it may fire for one fact, and its joins."""
    if parts := sent.get("$and"):
        waiting, firings, joins = 1, 1, 1
        for one, fired, nested in map(weight, parts):
            waiting, firings, joins = waiting + one - 1, firings * fired, joins + nested
        return waiting, firings, joins
    if parts := sent.get("$or"):
        weights = [weight(part) for part in parts]
        asked = {name for part in parts for name in part}
        if len(asked) == 1 and not asked.pop().startswith("$"):
            return 1, 1, 1  # one fact compared with several values has at most one of them
        return (sum(w[0] for w in weights), sum(w[1] for w in weights),
                1 + sum(w[2] for w in weights))
    return 1, 1, 0


@dataclass(frozen=True, eq=False)
class Item:
    """A condition to be fired; its verdict is known afterwards under `name`."""

    name: str
    over_allies: bool
    reads: frozenset[str]
    sent: Mapping[bool, Json]

    @property
    def waiting(self) -> int:
        """In how many places it may wait, both ways together."""
        return sum(weight(sent)[0] for sent in self.sent.values())


class Plan:
    """What is fired in which round, so that everything finds what it builds on among the facts."""

    def __init__(self, pack: RulePack) -> None:
        self.coding = Coding()
        self.round: dict[str, int] = {}
        self.over: dict[str, bool] = {d.name: d.over_allies for d in pack.definitions}
        self.rounds: dict[int, list[Item]] = defaultdict(list)
        self.counted: dict[int, list[tuple[str, str]]] = defaultdict(list)
        self.parts = count()
        for definition in pack.definitions:
            if definition.over_allies:
                self.add(definition.name, definition.condition, over_allies=True)
        for spelled, inner in pack.counted.items():
            name = f"count {spelled}"
            if isinstance(inner, Among) and inner.values == {True} and inner.name in self.round:
                name = inner.name  # the verdict is asked for already
            else:
                self.add(name, inner, over_allies=True)
            self.counted[self.round[name]].append((spelled, name))
            self.round |= dict.fromkeys(bound_names(spelled), self.round[name])
        for definition in pack.definitions:
            if not definition.over_allies:
                self.add(definition.name, definition.condition, over_allies=False)
        for rule in pack.rules:
            self.add(f"rule {rule.id}", rule.condition, over_allies=rule.over_allies)

    def add(self, name: str, condition: Condition, *, over_allies: bool) -> None:
        """Put a condition into the first round in which all it reads is known."""
        condition = self.small(condition)
        sent = {wanted: self.coding.sent(condition, wanted) for wanted in (True, False)}
        item = Item(name, over_allies, read(condition), sent)
        self.round[name] = 1 + max((self.round.get(other, 0) for other in item.reads), default=0)
        self.rounds[self.round[name]].append(item)

    def small(self, condition: Condition) -> Condition:
        """The same condition with parts of it given names of their own, until it is small enough."""
        if not isinstance(condition, And | Or):
            return condition
        kind = type(condition)
        parts = [self.small(part) for part in condition.parts]
        while self.too_large(whole := kind(tuple(parts))):
            nested = [part for part in parts if isinstance(part, And | Or)]
            largest = max(nested, key=lambda part: len(part.parts), default=None)
            if largest is not None:
                parts[parts.index(largest)] = self.named(largest)
            else:
                parts = [self.named(kind(tuple(parts[:6]))), *parts[6:]]
        return whole

    def too_large(self, condition: Condition) -> bool:
        """Whether a condition, sent either way, is more than the engine can take."""
        most = (MOST_WAITING, MOST_FIRINGS, MOST_JOINS)
        return any(
            found > limit
            for wanted in (True, False)
            for found, limit in zip(weight(self.coding.sent(condition, wanted)), most, strict=True)
        )

    def named(self, condition: Condition) -> Condition:
        """A name for part of a condition, which is fired in an earlier round."""
        name = f"part {next(self.parts)}"
        self.over[name] = any(
            leaf.name.startswith("ally.") or self.over.get(leaf.name, False)
            for leaf in leaves(condition, into_counts=False)
        )
        self.add(name, condition, over_allies=self.over[name])
        return Among(name, frozenset({True}))


def read(condition: Condition) -> frozenset[str]:
    """The names that a condition reads: of facts, verdicts and bounds."""
    found = frozenset(leaf.name for leaf in leaves(condition, into_counts=False))
    return found.union(*(bound_names(spelling(c.condition)) for c in counts(condition)))


def shared_out(items: Iterable[Item]) -> list[list[list[Item]]]:
    """Items in rulesets, and in groups inside them, none larger than the engine can take."""
    rulesets: list[list[list[Item]]] = []
    for item in sorted(items, key=lambda item: item.over_allies):
        groups = rulesets[-1] if rulesets else []
        names = item.reads.union(*(other.reads for group in groups for other in group))
        if (not groups or len(groups) == MOST_GROUPS or len(names) > MOST_NAMES
                or sum(map(len, groups)) == MOST_CONDITIONS):
            rulesets.append([[item]])
        elif (groups[-1][0].over_allies != item.over_allies
                or sum(other.waiting for other in [*groups[-1], item]) > MOST_IN_GROUP):
            groups.append([item])
        else:
            groups[-1].append(item)
    return rulesets


class Ruleset:
    """One ruleset of the engine, with a session for one case at a time."""

    numbers = count()

    def __init__(self, groups: Sequence[Sequence[Item]], coding: Coding) -> None:
        self.outcomes: list[tuple[str, bool, bool]] = []
        self.tags = {True: "", False: ""}
        self.texts: dict[bool, dict[str, Mapping[Any, str]]] = {True: {}, False: {}}
        rules: dict[str, Json] = {"w": {"all": [{"m": {"w": 1}}]}}  # to warm up
        for number, group in enumerate(groups):
            over_allies = group[0].over_allies
            self.tags[over_allies] += f',"g{number}":1'
            for item in group:
                self.texts[over_allies] |= {n: coding.texts(n) for n in sorted(item.reads)}
                for wanted, sent in item.sent.items():
                    tagged = joined("$and", [{f"g{number}": 1}, sent])
                    # With `cap`, firings of one condition come in one call instead of one each.
                    rules[str(len(self.outcomes))] = {"all": [{"m": tagged}], "cap": AT_ONCE}
                    self.outcomes.append((item.name, over_allies, wanted))
        self.definition = json.dumps(rules)
        self.open()

    def open(self) -> None:
        """Create the ruleset, and fire something once.

        Deleting a session in which nothing ever fired frees memory that was never set; after one
        firing the place in memory is clean, and the next session takes the same place.
        """
        name = f"groundswell {next(self.numbers)}"
        self.handle: int = engine().create_ruleset(name, self.definition)
        if self.session(f'[{{"id":{FIRST_ID},"w":1}}]') != [WARM]:
            raise EngineError("durable_rules does not fire as it should")
        self.deletion = weakref.finalize(self, engine().delete_ruleset, self.handle)
        self.deletion.atexit = False

    def run(self, movement: Known, allies: Sequence[Known]) -> None:
        """Fire for one case, and note the verdicts among what is known."""
        facts = []
        if self.tags[False]:
            facts.append(f'{{"id":{FIRST_ID}{self.tags[False]}{self.written(False, movement)}}}')
        if self.tags[True] and allies:
            shared = self.tags[True] + self.written(True, movement)
            facts += [f'{{"id":{number}{shared}{self.written(True, ally)}}}'
                      for number, ally in enumerate(allies, FIRST_ID + 1)]
        if not facts:  # an empty batch crashes the process
            return
        # A firing comes back as {"<condition>":[{"m":{"id":<six digits>,…}},…]}: what is needed
        # stands at fixed places, and reading all of it as JSON would take most of the time.
        for fired in self.fire(f"[{','.join(facts)}]"):
            name, over_allies, truth = self.outcomes[int(fired[2:fired.index('"', 2)])]
            if not over_allies:
                movement[name] = truth
                continue
            for piece in fired.split('"id":')[1:]:
                allies[int(piece[:6]) - FIRST_ID - 1][name] = truth

    def written(self, over_allies: bool, known: Known) -> str:
        """What is known, of the names that conditions over allies (or not) read."""
        return "".join([
            texts[value] for name, texts in self.texts[over_allies].items()
            if (value := known.get(name)) is not None
        ])

    def fire(self, batch: str) -> list[str]:
        """All firings for one case; after an error, the ruleset is made anew."""
        try:
            return self.session(batch)
        except BaseException as error:
            # Half a case may be left in the session, which the next case must not meet. The old
            # ruleset is left alone: deleting it would not free the session.
            self.deletion.detach()
            self.open()
            if isinstance(error, engine().error):
                raise EngineError(f"durable_rules failed: {error}") from error
            raise

    def session(self, batch: str) -> list[str]:
        """Facts in, firings out, session deleted."""
        extension = engine()
        fired = []
        code, place = extension.assert_facts(self.handle, batch)
        if code not in (0, 1):  # 1: a fact met no condition; 2: one was dropped as seen before
            raise EngineError("durable_rules dropped a fact")
        first = extension.start_action_for_state(self.handle, place)
        firing = first and first[1]
        while firing:
            fired.append(firing)
            firing = extension.complete_and_start_action(self.handle, place)
        extension.delete_state(self.handle, "0")
        return fired


class Durable:
    """The rules of a pack, ready to be fired by durable_rules for any number of cases."""

    name = "durable"

    def __init__(self, pack: RulePack) -> None:
        if not available():
            raise EngineError("durable_rules cannot be used here")
        plan = Plan(pack)
        self.lock = threading.Lock()  # two threads in one session would mix two cases
        self.counted = list(pack.counted)
        self.ally_definitions = [d.name for d in pack.definitions if d.over_allies]
        self.definitions = [d.name for d in pack.definitions if not d.over_allies]
        self.rules = [r.id for r in pack.rules if not r.over_allies]
        self.ally_rules = [r.id for r in pack.rules if r.over_allies]
        self.rounds = [
            ([Ruleset(groups, plan.coding) for groups in shared_out(items)], plan.counted[number])
            for number, items in sorted(plan.rounds.items())
        ]

    def findings(self, case: Case) -> Findings:
        """The verdict on every definition, count and rule for one case."""
        allies: list[Known] = [dict(ally.values) for ally in case.allies or ()]
        complete = case.allies_complete is True and case.allies is not None
        known: Known = dict(case.values)
        numbers: dict[str, Bounds] = {}
        with self.lock:
            for rulesets, counted in self.rounds:
                for ruleset in rulesets:
                    ruleset.run(known, allies)
                for spelled, name in counted:
                    verdicts: list[Truth] = [ally.get(name) for ally in allies]
                    least = verdicts.count(True)
                    most = len(allies) - verdicts.count(False) if complete else None
                    numbers[spelled] = least, most
                    known |= zip(bound_names(spelled), (least, most), strict=True)
        return Findings(
            definitions={name: known.get(name) for name in self.definitions},
            allies=tuple({n: ally.get(n) for n in self.ally_definitions} for ally in allies),
            counts={spelled: numbers[spelled] for spelled in self.counted},
            rules={name: known.get(f"rule {name}") for name in self.rules},
            ally_rules={
                name: tuple([ally.get(f"rule {name}") for ally in allies])
                for name in self.ally_rules
            },
        )
