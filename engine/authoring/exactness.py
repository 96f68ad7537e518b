"""Where a condition stays open although nothing that could still be learnt would change it.

Kleene's reading works part by part: `a or not a` stays open while a is unknown. Here every rule and
definition is searched for cases of this kind, over every case there can be.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..facts import FACTS, MOVEMENT_FACTS, Case
from ..facts.section import MOST
from ..language.condition import Between, Condition, Count, counts, leaves, names
from ..packs.pack import RulePack
from ..packs.rule import Definition, Rule
from .proof import (
    ALLIES,
    COMPLETE,
    UNKNOWN,
    Answer,
    AnyCase,
    Term,
    either,
    every,
    place,
    subjects,
)


@dataclass(frozen=True, slots=True)
class Overlooked:
    """A rule or definition that is open in this case, and the same whatever is learnt."""

    subject: Rule | Definition
    truth: bool
    case: Case


def overlooked(any_case: AnyCase) -> Iterator[Overlooked]:
    """Every rule and definition that can be open although all is decided, with the plainest case."""
    for subject in subjects(any_case.pack):
        for truth in (True, False):
            case = any_case.example(decided(any_case, subject, truth=truth))
            if case is not None:
                yield Overlooked(subject, truth, case)


def decided(any_case: AnyCase, subject: Rule | Definition, *, truth: bool) -> Term:
    """Where a subject is open although every way to learn the rest makes it `truth`.

    It is enough to look one step ahead. Among the cases of this kind there is one in which as much
    as possible is known; there, whatever is learnt next settles the subject. And where every answer
    to one question settles it in the same way, so does all that can follow.
    """
    verdict = any_case.verdict(subject)
    side = verdict.true if truth else verdict.false
    ways = [
        unknown & every([any_case.after(side, answer) for answer in answers])
        for unknown, answers in next_steps(any_case, subject)
    ]
    return verdict.open & either(ways)


def next_steps(
    any_case: AnyCase, subject: Rule | Definition
) -> Iterator[tuple[Term, list[Answer]]]:
    """What could be learnt next: where it is unknown, and every answer."""
    pack = any_case.pack
    behind = pack.facts_behind(names(subject.condition))
    for path in sorted(behind & any_case.facts.keys()):
        fact = any_case.facts[path]
        yield fact == UNKNOWN, [[(fact, number)] for number in answers_to(pack, path)]
    # Alike groups are learnt about one by one, so the group in question is the only one of its kind.
    spoken_of = any_case.groups[: 1 if subject.over_allies else 0]
    others = any_case.groups[len(spoken_of) :][:1] if ALLIES in behind else []
    for group in [*spoken_of, *others]:
        for path in sorted(behind & group.facts.keys()):
            fact = group.facts[path]
            unknown = (group.number == 1) & (fact == UNKNOWN)
            yield unknown, [[(fact, number)] for number in answers_to(pack, path)]
    if ALLIES in behind:
        yield ~any_case.all_listed, list(longer_lists(any_case, subject.condition))


def answers_to(pack: RulePack, path: str) -> list[int]:
    """The answers to one question: each value, or one number from every stretch told apart."""
    fact = FACTS[path]
    return cuts(pack, path) if fact.kind == "number" else list(range(len(fact.values)))


def cuts(pack: RulePack, path: str) -> list[int]:
    """The numbers at which some comparison of a fact changes, and 0."""
    ends = {0}
    for subject in subjects(pack):
        for leaf in leaves(subject.condition):
            if isinstance(leaf, Between) and leaf.name == path:
                ends |= {leaf.low, leaf.low if leaf.high is None else leaf.high + 1}
    return sorted(number for number in ends if number <= MOST)


def longer_lists(any_case: AnyCase, condition: Condition) -> Iterator[Answer]:
    """How an open list may go on: it ends here, or there is one group more, of any kind.

    With one group more it is still open, also where it was called complete before it was there.
    """
    listed = (any_case.listed, 0)
    yield [listed, (any_case.facts[COMPLETE], place(MOVEMENT_FACTS[COMPLETE], True))]
    inner = dict.fromkeys(c.condition for c in counts_behind(any_case.pack, condition))
    for group in any_case.kinds_told_apart(inner):
        yield [listed, (any_case.facts[COMPLETE], UNKNOWN), *group]


def counts_behind(pack: RulePack, condition: Condition) -> Iterator[Count]:
    """The counts in a condition, those behind its definitions included."""
    yield from counts(condition)
    for name in sorted(names(condition) & pack.definition.keys()):
        yield from counts_behind(pack, pack.definition[name].condition)
