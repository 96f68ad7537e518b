"""The checks that a pack has to pass, over every case there can be.

What falls short comes with a case that shows it when it is advised.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from ..common.messages import say
from ..common.problem import Problem, dotted
from ..common.wording import commas, in_a_row
from ..facts import Case
from ..facts.vocabulary import Fact
from ..language.condition import And, names, spelling
from ..packs.naming import stem_of
from ..packs.pack import RulePack
from ..packs.rule import Definition, Rule
from .finding import Finding, found
from .promises import contradictions, forgotten_groups, nothing_to_do, scope, speaking_rules
from .proof import AnyCase, Term, every
from .standing import Standing, give_way_to_any_group
from .usage import coverage, silent_facts

TITLES = (
    "check-postures",
    "check-firing",
    "check-superfluous",
    "check-opposites",
    "check-contradictions",
    "check-something-to-do",
    "check-groups",
    "check-definitions",
    "check-facts",
    "check-passages",
    "check-notes",
)
"""The messages that say what the checks ask, in the order of their numbers."""


@dataclass(frozen=True, slots=True)
class Checked:
    """One of the checks: what it asks, over how much it was asked, and what fell short."""

    number: int
    title: str
    over: str
    findings: tuple[Finding, ...]


class Examiner:
    """A pack before the checks; each yields what falls short."""

    def __init__(self, pack: RulePack, vocabulary: Mapping[str, Fact]) -> None:
        self.pack = pack
        self.vocabulary = vocabulary
        self.any_case = AnyCase(pack, kept=len(give_way_to_any_group(pack)))
        self.standing = Standing(self.any_case)

    def check(self, number: int) -> Checked:
        """One of the checks, by its number from 1."""
        over, find = self.asked()[number - 1]
        return Checked(number, say(TITLES[number - 1]), over, tuple(find()))

    def asked(self) -> list[tuple[str, Callable[[], Iterator[Finding]]]]:
        """Over how much each check is asked, and how to find what falls short."""
        pack = self.pack
        postures, definitions = len(pack.postures), len(pack.definitions)
        rules, allied = len(pack.rules), len(speaking_rules(pack))
        pairs = rules * (rules - 1) // 2
        over_rules = say("over-rules", n=rules)
        over_definitions = say("over-definitions", n=definitions)
        return [
            (say("over-postures", n=postures), self.postures),
            (over_rules, self.firing),
            (commas([over_rules, say("over-pairs", n=pairs)]), self.superfluous),
            (say("over-opposed", n=len(list(self.opposed()))), self.opposites),
            (say("over-contradictions", n=len(pack.contradictions)), self.contradictions),
            (say("over-headlines", n=postures), self.nothing_to_do),
            (
                commas(
                    [
                        say("over-rules-over-allies", n=allied),
                        say("over-silences", n=len(pack.silences)),
                    ]
                ),
                self.forgotten,
            ),
            (over_definitions, self.constants),
            (say("over-facts", n=len(self.vocabulary)), self.facts),
            (say("over-passages", n=len(pack.passages)), self.passages),
            (commas([over_rules, over_definitions]), self.notes),
        ]

    def postures(self) -> Iterator[Finding]:
        """Check 1: two postures at once, or none."""
        definitions = [self.pack.definition[posture.name] for posture in self.pack.postures]
        if not definitions:
            return
        holds = {d.name: self.any_case.definition[d.name].true for d in definitions}
        behind = self.pack.facts_behind(frozenset(holds))
        for one, other in combinations(definitions, 2):
            case = self.shown(behind, holds[one.name], holds[other.name])
            message = say("finding-two-postures", one=one.name, other=other.name)
            yield from found(f"{one.name} {other.name}", other.place, message, case)
        case = self.any_case.example(self.any_case.known(behind), *[~t for t in holds.values()])
        message = say("finding-no-posture")
        yield from found("postures", definitions[0].place, message, case)

    def firing(self) -> Iterator[Finding]:
        """Check 2: a rule that never fires, and the parts of its condition that shut each other out;
        and a priority that a rule never has.
        """
        for rule in self.pack.rules:
            if not self.any_case.possible(self.any_case.rule[rule.id].true):
                yield from self.never(rule, "finding-never-fires")
            else:
                yield from self.priorities(rule)

    def priorities(self, rule: Rule) -> Iterator[Finding]:
        """The priorities that a rule never has, though it fires."""
        fires = self.any_case.rule[rule.id].true
        before: list[Term] = []
        for priority, condition in rule.priorities if len(rule.priorities) > 1 else ():
            holds = every([])
            if condition is not None:
                holds = self.any_case.part(condition, over_allies=rule.over_allies).true
            if not self.any_case.possible(fires, holds, *before):
                case = self.surely_shown(self.behind(rule), fires)
                message = say("finding-priority", priority=priority)
                yield from found(rule.id, rule.place, message, case)
            before.append(~holds)

    def superfluous(self) -> Iterator[Finding]:
        """Check 3: a rule that always fires, or only where one fires that gives the same advice."""
        for rule in self.pack.rules:
            verdict, behind = self.any_case.rule[rule.id], self.behind(rule)
            outside = self.any_case.known(behind) & verdict.there & ~verdict.true
            if not self.any_case.possible(outside, self.scope(rule)):
                message = say("finding-always")
                case = self.surely_shown(behind, verdict.true)
                yield from found(rule.id, rule.place, message, case)
        for one, other in combinations(self.pack.rules, 2):
            if one.over_allies == other.over_allies and same_advice(one, other):
                yield from self.contained(one, other)

    def contained(self, one: Rule, other: Rule) -> Iterator[Finding]:
        """Two rules with the same advice of which one fires only where the other does."""
        behind = self.behind(one) | self.behind(other)
        fires = {rule.id: self.any_case.rule[rule.id].true for rule in (one, other)}
        for inner, outer in ((one, other), (other, one)):
            known = self.any_case.known(behind)
            case = self.shown(behind, fires[inner.id])
            if case and not self.any_case.possible(known, fires[inner.id], ~fires[outer.id]):
                message = say("finding-contained", other=outer.id)
                yield from found(f"{inner.id} {outer.id}", inner.place, message, case)
                return

    def opposites(self) -> Iterator[Finding]:
        """Check 4: two rules that oppose each other, both fire, and neither gives way."""
        stands = self.standing.stands
        for one, other in self.opposed():
            case = self.any_case.example(stands(one), stands(other))
            message = say("finding-opposite", other=other.id)
            yield from found(f"{one.id} {other.id}", one.place, message, case)

    def opposed(self) -> Iterator[tuple[Rule, Rule]]:
        """The pairs of rules of which the first names the second as its opposite; each pair once."""
        for one, other in combinations(self.pack.rules, 2):
            if other.id in one.file.opposes:
                yield one, other
            elif one.id in other.file.opposes:
                yield other, one

    def contradictions(self) -> Iterator[Finding]:
        """Check 5: a rule that stands beside a headline of which it says the opposite."""
        return contradictions(self.any_case, self.standing)

    def nothing_to_do(self) -> Iterator[Finding]:
        """Check 6: a headline beside which nothing is for now or next."""
        return nothing_to_do(self.any_case, self.standing)

    def forgotten(self) -> Iterator[Finding]:
        """Check 7: a group of which nobody speaks, and nobody says why."""
        return forgotten_groups(self.any_case, self.standing)

    def constants(self) -> Iterator[Finding]:
        """Check 8: a definition that is never true, or never false."""
        for definition in self.pack.definitions:
            verdict = self.any_case.definition[definition.name]
            if not self.any_case.possible(verdict.true):
                yield from self.never(definition, "finding-never-true")
            elif not self.any_case.possible(verdict.false):
                case = self.surely_shown(self.behind(definition), verdict.true)
                message = say("finding-never-false")
                yield from found(definition.name, definition.place, message, case)

    def facts(self) -> Iterator[Finding]:
        """Check 9: a fact that nothing uses, or that is used and that nobody asks for."""
        for path, message in silent_facts(self.pack, self.vocabulary):
            case = self.surely_shown({path}, self.named(path))
            yield Finding(path, Problem(say("place-facts"), None, path, message), case)

    def named(self, path: str) -> Term:
        """That a case can show a fact: for a fact of allies, there is one."""
        first = self.any_case.groups[0]
        return first.number >= (1 if path in first.facts else 0)

    def passages(self) -> Iterator[Finding]:
        """Check 10: a passage that no rule says."""
        for row in coverage(self.pack):
            if not row.enough:
                citing = [rule for rules in row.cited.values() for rule in rules]
                message = (
                    say("finding-not-said.cited", rules=commas(citing))
                    if citing
                    else say("finding-not-said")
                )
                key = dotted((row.number,))
                problem = Problem(say("place-pack", name=row.pack), None, key, message)
                yield Finding(row.number, problem, self.fullest)

    def notes(self) -> Iterator[Finding]:
        """Check 11: a text that prints what its author wrote to themselves."""
        for problem in self.pack.notes:
            name = stem_of(problem.file)
            case = self.fullest
            if name in self.pack.rule:
                rule = self.pack.rule[name]
                case = self.shown(self.behind(rule), self.any_case.rule[name].true) or case
            yield Finding(f"{name} {problem.key}", problem, case)

    @cached_property
    def fullest(self) -> Case:
        """A case in which as many rules fire as can together."""
        fires = [self.any_case.rule[rule.id].true for rule in self.pack.rules]
        return self.surely_shown(frozenset(), *self.any_case.closest(fires))

    def never(self, subject: Rule | Definition, key: str) -> Iterator[Finding]:
        """That a condition never holds, as a message says it, why, and a case that comes close to it."""
        condition = subject.condition
        parts = condition.parts if isinstance(condition, And) else (condition,)
        verdicts = [self.any_case.part(p, over_allies=subject.over_allies) for p in parts]
        holds = [verdict.true for verdict in verdicts]
        clash = [spelling(parts[number]) for number in self.any_case.conflict(holds)]
        told = in_a_row(clash)
        there = [verdict.there for verdict in verdicts]
        case = self.surely_shown(
            self.behind(subject), *there, *self.any_case.closest([every(there), *holds])
        )
        name = subject.id if isinstance(subject, Rule) else subject.name
        message = say(f"{key}.together" if len(clash) > 1 else key, parts=told)
        yield from found(name, subject.place, message, case)

    def behind(self, subject: Rule | Definition) -> frozenset[str]:
        """The facts that a subject's condition reads in the end."""
        return self.pack.facts_behind(names(subject.condition))

    def shown(self, behind: Collection[str], *terms: Term) -> Case | None:
        """The plainest case in which these hold; where there is one, all facts behind are known."""
        known = self.any_case.known(behind)
        return self.any_case.example(known, *terms) or self.any_case.example(*terms)

    def surely_shown(self, behind: Collection[str], *terms: Term) -> Case:
        """The same where it is proved already that there is one."""
        case = self.shown(behind, *terms)
        if case is None:
            raise AssertionError("what was proved possible has no example")
        return case

    def scope(self, rule: Rule) -> Term:
        """What the packs let every rule take for granted, where this one does."""
        head = self.pack.files[0].scope
        outside = head is not None and rule.id in head.except_
        return every([]) if outside else scope(self.any_case)


def same_advice(one: Rule, other: Rule) -> bool:
    """Whether two rules tell people the same: summary and steps, or priority and title, as written.

    Not where one gives way to the other, since a report then prints only one of them.
    """
    if one.id in other.file.supersedes or other.id in one.file.supersedes:
        return False
    advice = [(rule.file.advise.summary, rule.file.advise.steps) for rule in (one, other)]
    names = [(rule.file.priority, rule.file.title) for rule in (one, other)]
    return advice[0] == advice[1] or names[0] == names[1]
