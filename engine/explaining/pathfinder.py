"""Finds the smallest sets of changes that lead a movement to a posture.

A posture holds where one of several lists of demands on facts is met. For each such list, the
facts that do not meet it yet are the steps of a path.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import combinations, product

from ..advising.advise import advisor, assume
from ..advising.evaluation import Evaluation
from ..common.locale import speaking
from ..common.messages import say
from ..common.problem import nearest, quoted, wrong
from ..common.wording import alternatives, commas
from ..facts import FACTS, Case
from ..facts.vocabulary import Value
from ..language.condition import Among, And, Between, Count, Or, leaves
from ..packs.loading import load_packs
from ..packs.pack import RulePack
from ..readings.reasons import Tree, Values
from .path import Obstacle, Path, Paths, Step
from .supposing import supposing
from .told import head

MOST_PATHS = 5
NONVIOLENCE = "movement.nonviolent"
OUT_OF_SCOPE = "out_of_scope"

Choices = Mapping[str, tuple[Value, ...]]
"""The values that each fact may have at the end of a path; only its own where it cannot change."""

Demands = Mapping[str, frozenset[Value]]
"""What facts must be, all of them, for a condition to hold."""

Assignment = Mapping[str, Value]
"""New values of facts: the steps of a path."""


def paths(case: Case, to: str, pack: RulePack | None = None) -> Paths:
    """The smallest sets of changes of fact that lead to a posture, at most five, smallest first.

    Only facts change that a movement can change, or that are not known yet; groups stay as they
    are. Raises InputError for an unknown posture and for `out_of_scope`.
    """
    pack = pack or load_packs()
    with speaking(pack.language):
        check_goal(to, pack)
        return Pathfinder(case, to, pack).paths()


def goals(case: Case, pack: RulePack) -> Mapping[str, str]:
    """The postures that a path may lead to, each with its headline as it reads in this case."""
    with speaking(pack.language):
        view = Evaluation(advisor(pack, "meaning"), *assume(case)).view
        return {p.name: p.headline.render(view) for p in pack.postures if p.name != OUT_OF_SCOPE}


def check_goal(to: str, pack: RulePack) -> None:
    """Raise InputError where there is no such posture, or none that a path may lead to."""
    names = [posture.name for posture in pack.postures if posture.name != OUT_OF_SCOPE]
    if to in names:
        return
    if to == OUT_OF_SCOPE:
        message = say("path-no-violence", names=commas(names))
    else:
        near = nearest(to, names)
        key = "path-no-posture.near" if near else "path-no-posture"
        message = say(key, name=quoted(to), near=near or "", names=commas(names))
    raise wrong("--to", message)


class Pathfinder:
    """One case on its way to one posture."""

    def __init__(self, case: Case, to: str, pack: RulePack) -> None:
        self.pack = pack
        self.to = to
        self.advisor = advisor(pack, "meaning")
        self.case, self.assumptions = assume(case)
        self.evaluation = Evaluation(self.advisor, self.case, self.assumptions)
        self.values: Values = self.evaluation.of_movement
        self.tree = self.advisor.wording.definitions[to]
        self.facts = [path for path in FACTS if path in self.tree.facts]

    def paths(self) -> Paths:
        """The answer: already there, paths, or what stands in the way."""
        there = self.values[self.to] is True
        found = () if there else tuple(map(self.path, self.smallest()))
        advice = self.evaluation.advice()
        first = {step.fact: step.after for step in found[0].steps} if found else {}
        return Paths(
            **head(advice),
            language=self.pack.language,
            to=self.to,
            to_headline=self.headline(first),
            outcome="there" if there else "paths" if found else "impossible",
            paths=found,
            obstacles=() if there or found else tuple(self.obstacles()),
        )

    def headline(self, changes: Assignment) -> str:
        """The headline of the posture, as it reads once these changes are made."""
        supposed = self.supposed(changes)
        posture = next(each for each in self.pack.postures if each.name == self.to)
        return posture.headline.render(supposed.view)

    def supposed(self, changes: Assignment) -> Evaluation:
        """The case once these changes are made."""
        changed = supposing(self.case, {(None, path): value for path, value in changes.items()})
        return Evaluation(self.advisor, changed, ())

    def leads_there(self, changes: Assignment) -> bool:
        """Whether the changed case has the posture, and no other is possible."""
        definitions = self.supposed(changes).findings.definitions
        return all(
            definitions[posture.name] is (posture.name == self.to) for posture in self.pack.postures
        )

    def choices(self, freed: Collection[str] = ()) -> Choices:
        """The values that each fact may have: any where it can change or is not known yet.

        Nobody is led away from nonviolence.
        """
        found: dict[str, tuple[Value, ...]] = {}
        for path in self.facts:
            value, fact = self.values.get(path), FACTS[path]
            if value is not None and not fact.changeable and path not in freed:
                found[path] = (value,)
            elif path == NONVIOLENCE:
                found[path] = (True,)
            else:
                found[path] = fact.values or numbers(self.tree, path, value)
        return found

    def smallest(self) -> list[list[Assignment]]:
        """The paths to show, those over the same facts together: the one that changes least first."""
        by_facts: dict[tuple[str, ...], list[Assignment]] = {}
        for each in self.minimal():
            if self.leads_there(each):
                by_facts.setdefault(tuple(each), []).append(each)
        groups = [sorted(group, key=self.far) for group in by_facts.values()]
        groups.sort(key=lambda group: (len(group[0]), self.far(group[0])))
        return groups[:MOST_PATHS]

    def minimal(self) -> Iterator[Assignment]:
        """Every set of changes that leads there and of which no part does."""
        to_change = [self.unmet(each) for each in self.ways(self.tree, True, self.choices())]
        for demands in unlike(to_change):
            smaller = [each for each in to_change if each.keys() < demands.keys()]
            for values in product(*(sorted(each, key=str) for each in demands.values())):
                assignment = dict(zip(demands, values, strict=True))
                if not any(meets(assignment, each) for each in smaller):
                    yield assignment

    def unmet(self, demands: Demands) -> Demands:
        """The demands that the case does not meet yet, in the order of the vocabulary."""
        return {
            path: demands[path]
            for path in self.facts
            if path in demands and self.values.get(path) not in demands[path]
        }

    def ways(self, tree: Tree, truth: bool, choices: Choices) -> list[Demands]:
        """Every list of demands on facts that gives a condition this truth.

        A count over groups stays what it is: it demands nothing, or it cannot be met.
        """
        match tree.condition:
            case And() | Or():
                parts = [self.ways(part, truth, choices) for part in tree.parts]
                if truth is isinstance(tree.condition, Or):
                    return unlike([way for part in parts for way in part])
                return all_of(parts)
            case Count():
                return [{}] if tree.check(self.values) is truth else []
            case Among(_, wanted) if tree.behind is not None:
                return self.ways(tree.behind, truth if True in wanted else not truth, choices)
            case Among(name) | Between(name):
                fitting = frozenset(v for v in choices[name] if tree.check({name: v}) is truth)
                return [{name: fitting}] if fitting else []
        raise AssertionError(tree.condition)

    def far(self, assignment: Assignment) -> tuple[int, tuple[int, ...]]:
        """How far facts move in the order of their values, then their places in it."""
        places = []
        distance = 0
        for path, value in assignment.items():
            fact, before = FACTS[path], self.values.get(path)
            place = fact.values.index(value) if fact.values else int(value)
            places.append(place)
            if before is None or not (fact.ordered or fact.kind == "number"):
                distance += 1
            else:
                old = fact.values.index(before) if fact.values else int(before)
                distance += abs(place - old)
        return distance, tuple(places)

    def path(self, group: Sequence[Assignment]) -> Path:
        """The first of several paths over the same facts; the others give values that do as well."""
        first = group[0]
        return Path(tuple(self.step(path, first, group) for path in first))

    def step(self, path: str, assignment: Assignment, group: Sequence[Assignment]) -> Step:
        """One step, with the other values of the fact that do as well beside the other steps."""
        fact, before, after = FACTS[path], self.values.get(path), assignment[path]
        also = tuple(
            other[path]
            for other in group
            if other[path] != after and {**other, path: after} == assignment
        )
        return Step(
            kind="find_out" if before is None else "change",
            fact=path,
            topic=fact.topic,
            question=fact.question,
            changeable=fact.changeable,
            before=before,
            before_says=say("not-known") if before is None else fact.beside_topic(before),
            after=after,
            after_says=fact.beside_topic(after),
            also=also,
            also_says=tuple(map(fact.beside_topic, also)),
        )

    def obstacles(self) -> Iterator[Obstacle]:
        """The fewest facts that stand in the way: with them free, there would be a path."""
        fixed = [
            path
            for path in self.facts
            if path in self.values and not FACTS[path].changeable and path != NONVIOLENCE
        ]
        for size in range(1, len(fixed) + 1):
            for freed in combinations(fixed, size):
                ways = self.ways(self.tree, True, self.choices(freed))
                if ways:
                    yield from (self.obstacle(path, ways) for path in freed)
                    return

    def obstacle(self, path: str, ways: Sequence[Demands]) -> Obstacle:
        """One fact in the way, with what it would have to be."""
        fact, value = FACTS[path], self.values[path]
        needed = set().union(*(way.get(path, ()) for way in ways)) - {value}
        phrases = [fact.beside_topic(each) for each in sorted(needed, key=place_in(fact.values))]
        return Obstacle(path, fact.topic, value, fact.beside_topic(value), alternatives(phrases))


def place_in(values: Sequence[Value]) -> Callable[[Value], int]:
    """Sorts values by their order in the vocabulary, numbers by size."""
    return lambda value: values.index(value) if values else int(value)


def numbers(tree: Tree, path: str, value: Value | None) -> tuple[Value, ...]:
    """The whole numbers at which something changes in a condition, and the present one."""
    found = set() if value is None else {int(value)}
    for leaf in below(tree):
        if isinstance(leaf, Between) and leaf.name == path:
            found |= {max(0, leaf.low - 1), leaf.low}
            found |= set() if leaf.high is None else {leaf.high, leaf.high + 1}
    return tuple(sorted(found))


def below(tree: Tree) -> Iterator[Among | Between]:
    """The comparisons of facts below a condition."""
    if tree.behind is not None:
        yield from below(tree.behind)
    elif tree.parts and not isinstance(tree.condition, Count):
        for part in tree.parts:
            yield from below(part)
    else:
        yield from leaves(tree.condition, into_counts=False)


def all_of(parts: Sequence[list[Demands]]) -> list[Demands]:
    """The ways to meet several conditions at once; ways that contradict each other fall away."""
    found: list[Demands] = [{}]
    for ways in parts:
        found = unlike([both for one in found for way in ways if (both := joined(one, way))])
    return found


def joined(one: Demands, other: Demands) -> Demands | None:
    """Both lists of demands at once; None where they contradict each other."""
    both = dict(one)
    for path, values in other.items():
        both[path] = both[path] & values if path in both else values
        if not both[path]:
            return None
    return both


def unlike(ways: Sequence[Demands]) -> list[Demands]:
    """The lists of demands without those that demand all that another one does, and more."""
    kept: list[Demands] = []
    for way in sorted(ways, key=len):
        if not any(demands_less(other, way) for other in kept):
            kept.append(way)
    return kept


def demands_less(one: Demands, other: Demands) -> bool:
    """Whether everything that meets the other list of demands meets this one."""
    return all(path in other and values >= other[path] for path, values in one.items())


def meets(assignment: Assignment, demands: Demands) -> bool:
    """Whether new values meet demands."""
    return all(assignment[path] in values for path, values in demands.items())
