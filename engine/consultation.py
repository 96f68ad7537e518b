"""One case before one advisor: everything that is worked out on the way to the advice."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from .advice import (
    UNDETERMINED,
    Advice,
    AllyAdvice,
    Assumption,
    MayGiveWay,
    OpenQuestion,
    Readiness,
    Recommendation,
    Said,
    State,
)
from .facts import FACTS, Case
from .language.text import Text, View
from .packs.rule import Priority, Rule
from .persons import persons
from .questions import (
    LATER_FACTS,
    PLACE,
    POSTURE_WEIGHT,
    WITH_ALLIES,
    Waiting,
    inside,
    outside,
    said,
)
from .readings.wording import Known, Tree
from .vocabulary import Truth, Value

if TYPE_CHECKING:
    from .advisor import Advisor

Entry = TypeVar("Entry")

PRIORITIES: tuple[Priority, ...] = ("now", "next", "later", "keep_in_mind", "hold_off")


@dataclass(frozen=True, slots=True)
class SharedWords:
    """The texts of a rule that fired; they are the same for every ally."""

    title: str
    summary: str
    steps: tuple[str, ...]
    because: str
    limits: str


class Consultation:
    """One case before one advisor: everything that is worked out on the way to the advice."""

    def __init__(
        self,
        advisor: Advisor,
        case: Case,
        assumptions: tuple[Assumption, ...],
        withheld: int | None = None,
    ) -> None:
        self.advisor = advisor
        self.pack = advisor.pack
        self.wording = advisor.wording
        self.case = case
        self.assumptions = assumptions
        self.withheld = withheld
        self.findings = advisor.reading.findings(case)
        self.allies = case.allies or ()
        values: dict[str, Any] = {
            **case.values,
            **self.findings.counts,
            **self.findings.definitions,
        }
        ally_values = [
            {**values, **ally.values, **found}
            for ally, found in zip(self.allies, self.findings.allies, strict=True)
        ]
        self.known = Known(values, ally_values, case.allies is not None)
        self.view = View(values)
        self.ally_views = [
            View(known, ally.name) for ally, known in zip(self.allies, ally_values, strict=True)
        ]
        self.shared_words: dict[str, SharedWords] = {}

    def advice(self) -> Advice:
        """All of it, put together."""
        possible = tuple(
            p.name for p in self.pack.postures if self.findings.definitions[p.name] is not False
        )
        recommendations = tuple(self.recommendations())
        questions = self.open_questions()
        posture = possible[0] if len(possible) == 1 else UNDETERMINED
        headline, why = self.headline(possible, questions)
        return Advice(
            case=self.case.case,
            as_of=self.case.as_of,
            pack=self.advisor.label,
            engine=self.advisor.engine,
            posture=posture,
            possible_postures=possible,
            headline=headline,
            why=why,
            assumptions=self.assumptions,
            warnings=(*self.case.contradictions(), *persons(self.case)),
            recommendations=recommendations,
            readiness=() if self.withheld is not None else tuple(self.ready()),
            allies=tuple(self.ally_advice(recommendations)),
            facts=tuple(said(path, value) for path, value in self.case.values.items()),
            definitions=dict(self.findings.definitions),
            open_questions=questions,
            changes=self.may_ask_of(
                self.advisor.sensitivity.changes(self.known.values, self.findings, possible),
                lambda change: (said.fact for said in change.facts),
            ),
            withheld=self.withheld,
        )

    def headline(
        self, possible: tuple[str, ...], questions: Sequence[OpenQuestion]
    ) -> tuple[str, str]:
        """The headline and why; where the posture is open, what it may be and what settles it."""
        postures = [p for p in self.pack.postures if p.name in possible]
        headlines = [p.headline.render(self.view) for p in postures]
        if len(postures) == 1:
            return headlines[0], postures[0].why.render(self.view)
        deciding = [q.question for q in questions if set(q.decides) & set(possible)]
        quoted = " or ".join(f"“{headline}”" for headline in headlines)
        return (
            f"Most likely {quoted}" if len(headlines) == 2 else f"Still open: {quoted}",
            "Settle first: " + " ".join(deciding[:3]),
        )

    def recommendations(self) -> Iterable[Recommendation]:
        """Every rule that fired, in the order of the report."""
        found: list[tuple[int, Rule, list[Recommendation]]] = []
        for rule in self.pack.rules:
            if rule.over_allies:
                group = [
                    self.recommended(rule, number)
                    for number in self.in_order
                    if self.findings.ally_rules[rule.id][number]
                ]
            else:
                group = [self.recommended(rule, None)] if self.findings.rules[rule.id] else []
            if group:
                rank = min(PRIORITIES.index(each.priority) for each in group)
                found.append((rank, rule, group))
        found.sort(key=lambda entry: entry[0])
        return [each for _, _, group in found for each in group]

    @cached_property
    def in_order(self) -> list[int]:
        """The allies from the closest to the leadership down, the wavering before the loyal."""

        def place(number: int) -> tuple[int, int, int]:
            values = self.allies[number].values
            closeness = rank("ally.closeness", values.get("ally.closeness"))
            wavers = values.get("ally.loyalty") == "wavering"
            return -closeness, -wavers, number

        return sorted(range(len(self.allies)), key=place)

    def recommended(self, rule: Rule, number: int | None) -> Recommendation:
        """One rule that fired, for the movement or for the ally of this number, in words."""
        words, file = rule.words, rule.file
        if rule.id not in self.shared_words:  # a rule over allies says these once for all of them
            self.shared_words[rule.id] = SharedWords(
                title=words.title.render(self.view),
                summary=words.summary.render(self.view),
                steps=tuple(step for text in words.steps if (step := text.render(self.view))),
                because=words.because.render(self.view),
                limits=words.limits.render(self.view),
            )
        shared = self.shared_words[rule.id]
        view = self.view if number is None else self.ally_views[number]
        winner = self.winner(rule, number)
        return Recommendation(
            rule=rule.id,
            ally=None if number is None else self.allies[number].name,
            priority=self.priority(rule, number),
            title=shared.title,
            summary=shared.summary,
            steps=shared.steps,
            because=shared.because,
            limits=shared.limits,
            basis=file.basis,
            source=self.advisor.cited[rule.id],
            evidence=file.evidence,
            facts=self.said(self.wording.rules[rule.id], number),
            next_step=self.optional(words.each, view),
            risk=self.optional(words.risk, view),
            gave_way_to=winner,
            may_give_way_to=() if winner else tuple(self.may_give_way(rule, number)),
        )

    def optional(self, text: Text | None, view: View) -> str | None:
        """A text that not every rule has."""
        return None if text is None else text.render(view)

    def verdict(self, rule: Rule, number: int | None) -> Truth:
        """What a rule says; of a rule over the movement, the same for every ally."""
        if not rule.over_allies:
            return self.findings.rules[rule.id]
        if number is not None:
            return self.findings.ally_rules[rule.id][number]
        return None

    def winner(self, rule: Rule, number: int | None) -> str | None:
        """The rule that this one gives way to, if any."""
        for other in self.advisor.superseded_by.get(rule.id, ()):
            if self.verdict(other, number) is True:
                return other.id
        return None

    def may_give_way(self, rule: Rule, number: int | None) -> Iterable[MayGiveWay]:
        """The open rules that would take the place of this one."""
        for other in self.advisor.superseded_by.get(rule.id, ()):
            if self.verdict(other, number) is None:
                yield MayGiveWay(
                    other.id,
                    other.words.title.render(self.view),
                    tuple(self.missing(self.wording.rules[other.id], number)),
                )

    def values(self, number: int | None) -> Mapping[str, Any]:
        """What is known of the movement, or of one ally and its movement."""
        return self.known.values if number is None else self.known.allies[number]

    def priority(self, rule: Rule, number: int | None) -> Priority:
        """The first priority of a rule whose condition surely holds."""
        for priority, tree in self.advisor.priorities[rule.id]:
            if tree is None or tree.check(self.values(number)) is True:
                return priority
        raise AssertionError(rule.id)

    def said(self, tree: Tree, number: int | None) -> tuple[Said, ...]:
        """The facts that made a rule fire, in the order of the vocabulary."""
        reasons = self.wording.reasons(tree, True, self.values(number))
        return tuple(said(path, reasons[path]) for path in sorted(reasons, key=PLACE.__getitem__))

    def missing(self, tree: Tree, number: int | None) -> list[str]:
        """The unknown facts that an open condition waits for, each once."""
        return list(map(outside, self.wording.missing(tree, self.known, self.values(number))))

    def ready(self) -> Iterable[Readiness]:
        """The consolidation checklist."""
        states: dict[Truth, State] = {True: "yes", False: "no", None: "unknown"}
        for check, tree in self.advisor.readiness:
            yield Readiness(check.check, states[tree.check(self.known.values)], check.fact)

    def ally_advice(self, recommendations: Sequence[Recommendation]) -> Iterable[AllyAdvice]:
        """How each ally is read: supporters first, then the closest to the leadership."""
        steps: dict[str, str] = {}
        for each in recommendations:
            if each.ally and each.next_step and not each.gave_way_to:
                steps.setdefault(each.ally, each.next_step)

        def place(number: int) -> tuple[int, int, int]:
            ally = self.allies[number]
            return (
                -rank("ally.support", ally.support),
                -rank("ally.closeness", ally.closeness),
                number,
            )

        for number in sorted(range(len(self.allies)), key=place):
            ally, found = self.allies[number], self.findings.allies[number]
            yield AllyAdvice(
                name=ally.name,
                natural=found["natural_ally"],
                strategic=found["strategic_ally"],
                peeled_off=found["peeled_off"],
                support=ally.support,
                closeness=ally.closeness,
                loyalty=ally.loyalty,
                mobilized=ally.mobilized,
                in_coalition=ally.in_coalition,
                next_step=steps.get(ally.name) or self.to_find_out(number),
                reach=ally.reach,
            )

    def to_find_out(self, number: int) -> str | None:
        """The first question that an open rule over allies asks about this ally."""
        for rule in self.pack.rules:
            if rule.over_allies and self.findings.ally_rules[rule.id][number] is None:
                for path in self.wording.missing(
                    self.wording.rules[rule.id], self.known, self.values(number)
                ):
                    if path.startswith("ally.") and (
                        self.withheld is None or FACTS[path].shareable
                    ):
                        return FACTS[path].question
        return None

    def open_questions(self) -> tuple[OpenQuestion, ...]:
        """The unknown facts that something waits for, the most deciding first."""
        waiting = Waiting()
        for posture in self.pack.postures:
            if self.findings.definitions[posture.name] is None:
                for path in self.missing(self.wording.definitions[posture.name], None):
                    waiting.add(path, posture.name, POSTURE_WEIGHT)
        for rule in self.pack.rules:
            if rule.over_allies:
                for number, verdict in enumerate(self.findings.ally_rules[rule.id]):
                    if verdict is None:
                        self.wait(waiting, rule, number)
            elif self.findings.rules[rule.id] is None:
                self.wait(waiting, rule, None)
        return self.may_ask_of(waiting.questions(self.about), lambda question: (question.fact,))

    def may_ask_of(
        self, entries: tuple[Entry, ...], facts: Callable[[Entry], Iterable[str]]
    ) -> tuple[Entry, ...]:
        """Without what asks about a withheld fact, on a page that is made to be handed on."""
        if self.withheld is None:
            return entries
        return tuple(
            entry
            for entry in entries
            if all(WITH_ALLIES[inside(path)].shareable for path in facts(entry))
        )

    def wait(self, waiting: Waiting, rule: Rule, number: int | None) -> None:
        """Note the facts that an open rule waits for; the one its condition names first counts."""
        weight = self.advisor.weights[rule.id]
        ally = None if number is None else self.allies[number].name
        for path in self.missing(self.wording.rules[rule.id], number):
            waiting.add(path, rule.id, weight, ally)
            weight *= LATER_FACTS

    def about(self, decides: Sequence[str]) -> str:
        """What a question decides, in words: the headline, or the titles of rules."""
        rules = self.pack.rule
        if any(name not in rules for name in decides):
            return "the headline"
        titles = [f"“{rules[name].words.title.render(self.view)}”" for name in decides[:2]]
        return " and ".join(titles) + (" and more" if len(decides) > 2 else "")


def rank(path: str, value: Value | None) -> int:
    """Where a word stands in the order of its fact; -1 where it is unknown."""
    return -1 if value is None else FACTS[path].values.index(value)
