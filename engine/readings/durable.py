"""The rules fired by durable_rules: the same findings as `meaning`, from a forward-chaining engine.

That engine crashes the process when it is used freely, so little of it is used: conditions on one
fact at a time, whole numbers only (words go in as their place in the vocabulary, free text never),
one session, deleted after each case; no joins, no `none`, no retraction, no Host, no threads. Each
condition is sent twice, as surely true and as surely false; one that fires neither way is unknown.
What builds on verdicts or counts is fired in a later round, with those among its facts.
"""

from __future__ import annotations

import importlib
import json
import operator
import threading
import weakref
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import count
from typing import Any

from ..common.messages import say
from ..facts import FACTS, Case
from ..facts.vocabulary import Truth, Value
from ..language.condition import Among, And, Between, Condition, Count, Or, counts, leaves, spelling
from ..packs.pack import RulePack
from .findings import Bounds, Findings

Json = dict[str, Any]
Known = dict[str, Any]
"""Known facts, verdicts and bounds by name; what is unknown is absent."""

# For each fact the engine stacks up what still waits to be followed, 64 places at most; one too
# many, and nothing fires at all (error 303). A fact waits once for each group it is tagged for,
# and in one group at a time as often as the group's conditions let it: 39 - 1 + 24 at most. Then a
# ruleset is also far below 255 properties a fact, 512 conditions side by side, 256 of one kind.
MOST_CONDITIONS, MOST_NAMES, MOST_GROUPS, MOST_IN_GROUP = 48, 180, 39, 24

# So often may a fact wait in one condition, so often may the condition fire for one fact (an `or`
# fires once for each branch that is true, an `and` of them for each combination), and so many
# `and` and `or` may it hold (error 113 at 16). What is larger is taken apart.
MOST_IN_ONE = (10, 12, 12)

AT_ONCE = 65_535  # firings handed over together; more come with the next call
NEVER = -1  # no fact has this value: all go in as 0 or more

# Facts are numbered, or equal ones are dropped. The numbers have six digits, so that they are found
# without reading what comes back as JSON; no two of them hash alike, and so one could be dropped.
FIRST = 100_000
WARM = f'{{"w":{{"m":{{"id":{FIRST},"w":1}}}}}}'


class EngineError(RuntimeError):
    """durable_rules reported an error, or cannot be used here."""


@cache
def extension() -> Any:
    """The C extension itself. Its Host is never used: its timers race with our calls."""
    return importlib.import_module("durable_rules_engine")


def lacks() -> str | None:
    """Why durable_rules cannot be used here; None where it can."""
    try:
        extension()
    except ImportError:  # not installed, or built for a newer Python: "undefined symbol"
        return say("engine-durable-lacks")
    return None


def codes(name: str) -> Mapping[Value, int]:
    """The whole numbers that stand for the values of a fact or verdict; none for numbers."""
    fact = FACTS.get(name)
    if name.startswith(("least ", "most ")) or (fact is not None and fact.kind == "number"):
        return {}
    if fact is not None and fact.kind == "word":
        return {value: code for code, value in enumerate(fact.values)}
    return {False: 0, True: 1}


def bound_names(counted: Condition) -> tuple[str, str]:
    """The names under which the bounds of a count are known; no fact has a space in its name."""
    return f"least {spelling(counted)}", f"most {spelling(counted)}"


def read(condition: Condition) -> frozenset[str]:
    """The names that a condition reads: of facts, verdicts and bounds."""
    found = frozenset(leaf.name for leaf in leaves(condition, into_counts=False))
    return found.union(*(bound_names(counted.condition) for counted in counts(condition)))


def joined(join: str, parts: Sequence[Json]) -> Json:
    """Several conditions joined; an `and` inside an `and` is taken apart, for joins are scarce."""
    if join == "$and":
        parts = [inner for part in parts for inner in part.get(join, [part])]
    return parts[0] if len(parts) == 1 else {join: parts}


def one_of(column: str, chosen: Sequence[int], size: int) -> Json:
    """Whether a value is among those with the chosen codes, of `size` codes in all."""
    if not chosen:
        return {column: NEVER}
    low, high = chosen[0], chosen[-1]
    if high - low >= len(chosen):
        return {"$or": [{column: code} for code in chosen]}
    return inside(column, column, low, high if high < size - 1 else None)


def inside(least: str, most: str, low: int, high: int | None) -> Json:
    """Whether a number between `least` and `most` is surely from low to high."""
    if least == most and low == high:
        return {least: low}
    above: list[Json] = [{"$gte": {least: low}}] if low > 0 or high is None else []
    return joined("$and", above + ([] if high is None else [{"$lte": {most: high}}]))


def outside(least: str, most: str, low: int, high: int | None) -> Json:
    """Whether a number between `least` and `most` is surely below low or above high."""
    below: list[Json] = [{"$lte": {most: low - 1}}] if low > 0 else []
    parts = below + ([] if high is None else [{"$gte": {least: high + 1}}])
    return joined("$or", parts) if parts else {least: NEVER}


def weight(sent: Json) -> tuple[int, int, int]:
    """How often a fact may wait in a condition, how often it may fire, and its joins; at most."""
    if "$and" in sent:
        waiting, firings, joins = 1, 1, 1
        for waits, fires, nested in map(weight, sent["$and"]):
            waiting, firings, joins = waiting + waits - 1, firings * fires, joins + nested
        return waiting, firings, joins
    if "$or" in sent:
        asked = {name for part in sent["$or"] for name in part}
        if len(asked) == 1 and not asked.pop().startswith("$"):
            return 1, 1, 1  # of several values, a fact has one at most
        waits, fires, nested = map(sum, zip(*map(weight, sent["$or"]), strict=True))
        return waits, fires, nested + 1
    return 1, 1, 0


@dataclass(frozen=True, eq=False)
class Item:
    """A condition to be fired, sent both ways; its verdict is known afterwards under `name`."""

    name: str
    over_allies: bool
    reads: frozenset[str]
    sent: Mapping[bool, Json]
    waiting: int


class Plan:
    """What is fired in which round, so that all finds what it builds on among the facts."""

    def __init__(self, pack: RulePack) -> None:
        self.columns: dict[str, str] = {}
        self.round: dict[str, int] = {}
        self.over = {d.name: d.over_allies for d in pack.definitions}
        self.rounds: dict[int, list[Item]] = defaultdict(list)
        self.counted: dict[int, list[tuple[str, str]]] = defaultdict(list)
        self.parts = count()
        for definition in pack.definitions:
            if definition.over_allies:
                self.add(definition.name, definition.condition, over_allies=True)
        for spelled, inner in pack.counted.items():
            name = f"count {spelled}"
            if isinstance(inner, Among) and inner.values == {True} and inner.name in self.round:
                name = inner.name  # this verdict is asked for already
            else:
                self.add(name, inner, over_allies=True)
            self.counted[self.round[name]].append((spelled, name))
            self.round |= dict.fromkeys(bound_names(inner), self.round[name])
        for definition in pack.definitions:
            if not definition.over_allies:
                self.add(definition.name, definition.condition, over_allies=False)
        for rule in pack.rules:
            self.add(f"rule {rule.id}", rule.condition, over_allies=rule.over_allies)

    def add(self, name: str, condition: Condition, *, over_allies: bool) -> None:
        """Put a condition into the first round in which all it reads is known."""
        condition = self.small(condition)
        sent = {wanted: self.sent(condition, wanted) for wanted in (True, False)}
        waiting = sum(weight(one)[0] for one in sent.values())
        item = Item(name, over_allies, read(condition), sent, waiting)
        self.round[name] = 1 + max((self.round.get(other, 0) for other in item.reads), default=0)
        self.rounds[self.round[name]].append(item)

    def column(self, name: str) -> str:
        """The short name of a fact, verdict or bound; the engine keeps only a hash of it."""
        return self.columns.setdefault(name, f"v{len(self.columns)}")

    def sent(self, condition: Condition, wanted: bool) -> Json:
        """The condition as the engine reads it: that it is surely true, or surely false.

        To compare what a fact does not hold is always false, so the unknown fires neither way.
        """
        match condition:
            case And(parts) | Or(parts):
                join = "$and" if isinstance(condition, And) == wanted else "$or"
                return joined(join, [self.sent(part, wanted) for part in parts])
            case Among(name, values):
                ladder = codes(name)
                chosen = [code for value, code in ladder.items() if (value in values) == wanted]
                return one_of(self.column(name), chosen, len(ladder))
            case Between(name, low, high):
                least = most = self.column(name)
            case Count(inner, low, high):
                least, most = map(self.column, bound_names(inner))
        return (inside if wanted else outside)(least, most, low, high)

    def small(self, condition: Condition) -> Condition:
        """The same condition, with parts of it under names of their own until it is small enough."""
        if not isinstance(condition, And | Or):
            return condition
        kind = type(condition)
        parts = [self.small(part) for part in condition.parts]
        while self.is_large(whole := kind(tuple(parts))):
            nested = [part for part in parts if isinstance(part, And | Or)]
            if nested:
                largest = max(nested, key=lambda part: len(part.parts))
                parts[parts.index(largest)] = self.named(largest)
            else:  # three bare comparisons always fit, so there are more, and half is less
                half = len(parts) // 2
                parts = [*parts[half:], self.named(kind(tuple(parts[:half])))]
        return whole

    def is_large(self, condition: Condition) -> bool:
        """Whether a condition is more than the engine can take, sent one way or the other."""
        weights = (weight(self.sent(condition, wanted)) for wanted in (True, False))
        return any(any(map(operator.gt, found, MOST_IN_ONE)) for found in weights)

    def named(self, condition: Condition) -> Condition:
        """A name for part of a condition, which is fired in an earlier round."""
        name = f"part {next(self.parts)}"
        over = any(n.startswith("ally.") or self.over.get(n, False) for n in read(condition))
        self.over[name] = over
        self.add(name, condition, over_allies=over)
        return Among(name, frozenset({True}))


def shared_out(items: Iterable[Item]) -> list[list[list[Item]]]:
    """Items in rulesets, and in groups inside them, none larger than the engine can take."""
    rulesets: list[list[list[Item]]] = []
    for item in sorted(items, key=lambda item: item.over_allies):
        groups = rulesets[-1] if rulesets else []
        names = item.reads.union(*(other.reads for group in groups for other in group))
        full = len(groups) == MOST_GROUPS or sum(map(len, groups)) == MOST_CONDITIONS
        if not groups or full or len(names) > MOST_NAMES:
            rulesets.append([[item]])
        elif groups[-1][0].over_allies != item.over_allies or (
            sum(other.waiting for other in groups[-1]) + item.waiting > MOST_IN_GROUP
        ):
            groups.append([item])
        else:
            groups[-1].append(item)
    return rulesets


class Ruleset:
    """One ruleset of the engine, with a session for one case at a time."""

    numbers = count()

    def __init__(self, groups: Sequence[Sequence[Item]], columns: Mapping[str, str]) -> None:
        self.outcomes: list[tuple[str, bool, bool]] = []
        self.tags = {True: "", False: ""}
        self.properties: dict[bool, Known] = {True: {}, False: {}}
        rules: dict[str, Json] = {"w": {"all": [{"m": {"w": 1}}]}}
        for number, group in enumerate(groups):
            over_allies = group[0].over_allies
            self.tags[over_allies] += f',"g{number}":1'
            for item in group:
                for name in sorted(item.reads):
                    self.properties[over_allies][name] = f',"{columns[name]}":', codes(name)
                for wanted, sent in item.sent.items():
                    tagged = joined("$and", [{f"g{number}": 1}, sent])
                    rules[str(len(self.outcomes))] = {"all": [{"m": tagged}], "cap": AT_ONCE}
                    self.outcomes.append((item.name, over_allies, wanted))
        self.definition = json.dumps(rules)
        self.open()

    def open(self) -> None:
        """Create the ruleset, and fire something once.

        Where nothing ever fired, to delete a session frees memory that was never set, and crashes.
        One firing leaves that place in memory clean, and each later session takes the same place.
        """
        name = f"groundswell {next(self.numbers)}"
        self.handle: int = extension().create_ruleset(name, self.definition)
        if self.session(f'[{{"id":{FIRST},"w":1}}]') != [WARM]:
            raise EngineError("durable_rules does not fire as it should")
        self.deletion = weakref.finalize(self, extension().delete_ruleset, self.handle)
        self.deletion.atexit = False

    def run(self, movement: Known, allies: Sequence[Known]) -> None:
        """Fire for one case, and note the verdicts among what is known."""
        facts = []
        if self.tags[False]:
            facts.append(f'{{"id":{FIRST}{self.tags[False]}{self.written(False, movement)}}}')
        if self.tags[True] and allies:
            shared = self.tags[True] + self.written(True, movement)
            for number, ally in enumerate(allies, FIRST + 1):
                facts.append(f'{{"id":{number}{shared}{self.written(True, ally)}}}')
        if not facts:  # an empty batch crashes the process
            return
        # A firing is {"<place in outcomes>":[{"m":{"id":<six digits>,…}},…]}; repeats are harmless.
        for fired in self.fire(f"[{','.join(facts)}]"):
            name, over_allies, truth = self.outcomes[int(fired[2 : fired.index('"', 2)])]
            if over_allies:
                for piece in fired.split('"id":')[1:]:
                    allies[int(piece[:6]) - FIRST - 1][name] = truth
            else:
                movement[name] = truth

    def written(self, over_allies: bool, known: Known) -> str:
        """What is known, of the names that the conditions over allies, or the others, read."""
        properties = [
            f"{start}{coded.get(value, value)}"
            for name, (start, coded) in self.properties[over_allies].items()
            if (value := known.get(name)) is not None
        ]
        return "".join(properties)

    def fire(self, batch: str) -> list[str]:
        """All firings for one case; after an error, the ruleset is made anew."""
        try:
            return self.session(batch)
        except BaseException as error:
            # Half a case may be left in the session, which the next case must not meet. The old
            # ruleset is left alone: deleting it would not free the session.
            self.deletion.detach()
            self.open()
            if isinstance(error, extension().error):
                raise EngineError(f"durable_rules failed: {error}") from error
            raise

    def session(self, batch: str) -> list[str]:
        """Facts in, firings out, session deleted."""
        engine, fired = extension(), []
        code, place = engine.assert_facts(self.handle, batch)
        if code not in (0, 1):  # 1: some fact meets no condition; 2: one was dropped as a repeat
            raise EngineError("durable_rules dropped a fact")
        started = engine.start_action_for_state(self.handle, place)
        firing = started and started[1]
        while firing:
            fired.append(firing)
            firing = engine.complete_and_start_action(self.handle, place)
        engine.delete_state(self.handle, "0")
        return fired


class Durable:
    """The rules of a pack, ready to be fired by durable_rules for any number of cases."""

    name = "durable"

    def __init__(self, pack: RulePack) -> None:
        if lacks():
            raise EngineError("durable_rules cannot be used here")
        plan = Plan(pack)
        self.lock = threading.Lock()  # two threads in one session would mix two cases
        self.counted = list(pack.counted)
        self.ally_definitions = [d.name for d in pack.definitions if d.over_allies]
        self.definitions = [d.name for d in pack.definitions if not d.over_allies]
        self.rules = [r.id for r in pack.rules if not r.over_allies]
        self.ally_rules = [r.id for r in pack.rules if r.over_allies]
        self.rounds = [
            ([Ruleset(groups, plan.columns) for groups in shared_out(items)], plan.counted[number])
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
                    known |= {f"least {spelled}": least, f"most {spelled}": most}
        return Findings(
            definitions={name: known.get(name) for name in self.definitions},
            allies=tuple([{n: ally.get(n) for n in self.ally_definitions} for ally in allies]),
            counts={spelled: numbers[spelled] for spelled in self.counted},
            rules={name: known.get(f"rule {name}") for name in self.rules},
            ally_rules={n: tuple([a.get(f"rule {n}") for a in allies]) for n in self.ally_rules},
        )
