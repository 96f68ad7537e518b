"""One case before one advisor: everything that is worked out on the way to the advice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, TypeVar

from ..common.messages import say
from ..common.wording import any_of, in_a_row, listing, quote
from ..facts import ALLY_FACTS, FACTS, Case, known_of
from ..facts.persons import persons
from ..facts.vocabulary import Truth
from ..language.text import Text, View
from ..packs.rule import Rule
from ..readings.circuit import Lanes
from ..readings.reasons import ALLIES, Known, meant
from ..readings.together import MOVEMENT, lane_of
from ..readings.waiting import Waiting, Waits
from .advice import (
    RANKS,
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
    Stood,
)
from .nearest import rests_on
from .phrasing import Phrases
from .prepared import Prepared
from .questions import (
    LATER_FACTS,
    WITH_ALLIES,
    Questions,
    in_telling_order,
    inside,
    outside,
    said,
)
from .standing import Standing

Entry = TypeVar("Entry")

STATES: Mapping[Truth, State] = {True: "yes", False: "no", None: "unknown"}

SUPPORT = FACTS["ally.support"].ranks
CLOSENESS = FACTS["ally.closeness"].ranks


class Evaluation:
    """One case before one advisor: everything that is worked out on the way to the advice."""

    def __init__(
        self,
        advisor: Prepared,
        case: Case,
        assumptions: tuple[Assumption, ...],
        withheld: int | None = None,
        written: Case | None = None,
    ) -> None:
        self.advisor = advisor
        self.pack = advisor.pack
        self.wording = advisor.wording
        self.case = case
        self.assumptions = assumptions
        self.withheld = withheld
        self.written = written or case  # with its groups in the order in which people know them
        self.allies = case.allies or ()
        self.verdicts = advisor.together.verdicts(case)
        self.findings = advisor.findings(case, self.verdicts)
        self.standing = Standing(advisor, self.findings, self.verdicts)
        self.of_movement: dict[str, Any] = (
            case.values | self.findings.counts | self.findings.definitions
        )
        self.of_allies: dict[int, Mapping[str, Any]] = {}
        self.view = View(self.of_movement)
        self.ally_views: dict[int, View] = {}
        self.waiting = Waiting(advisor.together.circuit, self.verdicts, case)
        self.questions = Questions(case.movement.target)
        self.phrases: dict[str, Phrases] = {}
        self.titles: dict[str, str] = {}

    @cached_property
    def known(self) -> Known:
        """All that is known of the movement and of every ally."""
        allies = [self.values(number) for number in range(len(self.allies))]
        return Known(self.of_movement, allies, self.case.allies is not None)

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
            warnings=(*self.case.contradictions(), *persons(self.written)),
            recommendations=recommendations,
            readiness=() if self.withheld is not None else tuple(self.ready()),
            allies=tuple(self.ally_advice(recommendations)),
            facts=tuple(said(path, value) for path, value in self.case.values.items()),
            definitions=dict(self.findings.definitions),
            open_questions=questions,
            changes=self.may_ask_of(
                self.advisor.sensitivity.changes(self.of_movement, possible),
                lambda change: (said.fact for said in change.facts),
            ),
            stood_here=self.stood_here(recommendations, posture),
            withheld=self.withheld,
            language=self.advisor.pack.language,
            review=self.advisor.review,
        )

    def stood_here(
        self, recommendations: Sequence[Recommendation], posture: str
    ) -> tuple[Stood, ...]:
        """Those who stood where this case stands; none on a page that is made to be handed on."""
        if self.withheld is not None:
            return ()
        target = self.case.movement.target
        return self.advisor.nearest.to(self.case.case, target, rests_on(recommendations), posture)

    def headline(
        self, possible: tuple[str, ...], questions: Sequence[OpenQuestion]
    ) -> tuple[str, str]:
        """The headline and why; where the posture is open, what it may be and what settles it."""
        postures = [p for p in self.pack.postures if p.name in possible]
        headlines = [p.headline.render(self.view) for p in postures]
        if len(postures) == 1:
            return headlines[0], postures[0].why.render(self.view)
        deciding = [q.question for q in questions if set(q.decides) & set(possible)]
        key = "headline-likely" if len(headlines) == 2 else "headline-open"
        return (
            say(key, headlines=any_of(map(quote, headlines))),
            say("settle-first", questions=" ".join(deciding[:3]))
            if deciding
            else say("settled-elsewhere"),
        )

    def recommendations(self) -> Iterable[Recommendation]:
        """Every rule that fired, in the order of the report."""
        found: list[tuple[int, Rule, list[Recommendation]]] = []
        for rule in self.pack.rules:
            if rule.over_allies:
                fired = self.findings.ally_rules[rule.id]
                numbers = [number for number in self.in_order if fired[number]]
                group = [
                    self.recommended(rule, number) for number in self.standing.chosen(rule, numbers)
                ]
            else:
                group = [self.recommended(rule, None)] if self.findings.rules[rule.id] else []
            if group:
                # Of several groups the most urgent comes first.
                group.sort(key=lambda each: RANKS[each.priority])
                found.append((RANKS[group[0].priority], rule, group))
        found.sort(key=lambda entry: entry[0])
        return [each for _, _, group in found for each in group]

    @cached_property
    def in_order(self) -> list[int]:
        """The allies from the closest to the leadership down, the wavering before the loyal."""

        def place(number: int) -> tuple[int, bool, int]:
            ally = self.allies[number]
            return -CLOSENESS[ally.closeness], ally.loyalty != "wavering", number

        return sorted(range(len(self.allies)), key=place)

    def recommended(self, rule: Rule, number: int | None) -> Recommendation:
        """One rule that fired, for the movement or for the ally of this number, in words."""
        file = rule.file
        phrases = self.phrases.get(rule.id)
        if phrases is None:  # a rule over allies says these once for all of them
            phrases = self.phrases[rule.id] = self.advisor.phrasing[rule.id].phrases(self.view)
        winner, standing = self.standing.winner(rule, number), self.standing
        return Recommendation(
            rule=rule.id,
            ally=None if number is None else self.allies[number].name,
            priority=standing.priority(rule, number),
            title=phrases.title,
            summary=phrases.summary,
            steps=phrases.steps,
            because=phrases.because,
            limits=phrases.limits,
            basis=file.basis,
            source=self.advisor.cited[rule.id],
            evidence=file.evidence,
            facts=self.said(rule, number),
            next_step=self.about_ally(rule.words.each, number),
            risk=self.about_ally(rule.words.risk, number),
            gave_way_to=winner,
            may_give_way_to=()
            if winner
            else self.may_ask_of(tuple(self.may_give_way(rule, number)), lambda other: other.facts),
            unless=None if rule.unless is None else STATES[standing.unless(rule, number)],
            ours=phrases.ours,
        )

    def about_ally(self, text: Text | None, number: int | None) -> str | None:
        """A text about one ally, which only rules over allies have."""
        if text is None or number is None:
            return None
        if number not in self.ally_views:
            self.ally_views[number] = View(self.values(number), self.allies[number].name)
        return text.render(self.ally_views[number])

    def may_give_way(self, rule: Rule, number: int | None) -> Iterator[MayGiveWay]:
        """The open rules that would take the place of this one."""
        for other in self.standing.open_rivals(rule, number):
            lanes = self.waiting.allies if other.over_allies and number is None else lane_of(number)
            waits = self.waiting.waits(self.advisor.numbers[other.id], lanes)
            facts = dict.fromkeys(outside(path) for path, _ in waits)
            yield MayGiveWay(other.id, self.title(other), tuple(facts))

    def values(self, number: int | None) -> Mapping[str, Any]:
        """What is known of the movement, or of one ally and its movement."""
        if number is None:
            return self.of_movement
        if number not in self.of_allies:
            known = self.of_movement.copy()
            known.update(known_of(self.allies[number]))
            known.update(self.findings.allies[number])
            self.of_allies[number] = known
        return self.of_allies[number]

    def said(self, rule: Rule, number: int | None) -> tuple[Said, ...]:
        """The facts that made a rule fire, in the order of the vocabulary."""
        values, tree = self.values(number), self.wording.rules[rule.id]
        names = in_telling_order(self.wording.grounds(tree, True, values))
        target = self.case.movement.target
        return tuple(
            [said(n, meant(tree, values) if n == ALLIES else values[n], target) for n in names]
        )

    def ready(self) -> Iterable[Readiness]:
        """The consolidation checklist."""
        for check, condition in self.advisor.readiness:
            yield Readiness(check.check, STATES[self.verdicts.truth(condition)], check.fact)

    def ally_advice(self, recommendations: Sequence[Recommendation]) -> Iterable[AllyAdvice]:
        """How each ally is read: supporters first, then the closest to the leadership."""
        steps: dict[str, str] = {}
        for each in recommendations:
            if each.ally and each.next_step and each.stands:
                steps.setdefault(each.ally, each.next_step)

        def place(number: int) -> tuple[int, int, int]:
            ally = self.allies[number]
            return -SUPPORT[ally.support], -CLOSENESS[ally.closeness], number

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
                next_step=steps.get(ally.name),
                reach=ally.reach,
                silence=None
                if ally.name in steps
                else self.silence(number) or self.not_known_yet(number),
            )

    def silence(self, number: int) -> str | None:
        """Why no rule speaks of an ally, where a pack says so; else what may be so and is said."""
        lane = lane_of(number)
        for condition, silence in self.advisor.silences:
            if self.verdicts.true[condition] & lane:
                return silence.why
        for condition, silence in self.advisor.silences:
            if self.verdicts.truth(condition, lane) is None and (
                said := self.about_ally(silence.perhaps, number)
            ):
                return said
        return None

    def not_known_yet(self, number: int) -> str | None:
        """That nothing can be advised about an ally yet, and what most rules would have to know."""
        known, lane = self.allies[number].values, lane_of(number)
        waits = Counter(
            ALLY_FACTS[path].topic
            for rule, waits in self.waits_of_rules
            if rule.over_allies
            for path, lanes in waits
            if path in ALLY_FACTS and path not in known and self.fitting(path, lanes) & lane
            if self.withheld is None or ALLY_FACTS[path].shared_whole
        )
        topics = [topic for topic, _ in waits.most_common(2)]
        return say("nothing-yet", topics=in_a_row(topics)) if topics else None

    @cached_property
    def waits_of_rules(self) -> list[tuple[Rule, Waits]]:
        """The rules that are open, for the movement or for any ally, and what each waits for."""
        numbers, allies, verdicts = self.advisor.numbers, self.waiting.allies, self.findings.rules
        return [
            (rule, waits)
            for rule in self.pack.rules
            if verdicts.get(rule.id) is None  # those over allies have none of their own here
            if (waits := self.waits(numbers[rule.id], allies if rule.over_allies else MOVEMENT))
        ]

    def waits(self, condition: int, among: Lanes) -> Waits:
        """What a condition waits for in some lanes, without questions that seldom fit a group.

        Of which groups it is asked is noted beside it.
        """
        ends = self.waiting.open_ends(condition, among)
        if not ends:
            return []
        waits, groups = self.waiting.facts_at(ends), self.waiting.groups_at(ends)
        if not groups:
            return waits
        for path in groups.keys() & self.seldom.keys():
            groups[path] = self.fitting(path, groups[path])
        self.questions.add_groups(groups, self.names)
        return [
            (path, self.fitting(path, lanes) or lanes)
            for path, lanes in waits
            if groups.get(path, MOVEMENT)  # what no group is asked is asked of the movement
        ]

    def fitting(self, path: str, lanes: Lanes) -> Lanes:
        """Some lanes without the groups of which a fact is seldom worth a question."""
        return lanes & ~self.seldom.get(path, 0)

    @cached_property
    def names(self) -> list[str]:
        """The names of all groups."""
        return [ally.name for ally in self.allies]

    @cached_property
    def seldom(self) -> dict[str, Lanes]:
        """By path of a fact: the allies of which it is seldom worth a question."""
        return {
            path: sum(
                lane_of(number) for number, ally in enumerate(self.allies) if not fact.fits(ally)
            )
            for path, fact in ALLY_FACTS.items()
            if fact.asked_of
        }

    def open_questions(self) -> tuple[OpenQuestion, ...]:
        """The unknown facts that something waits for, the most deciding first."""
        questions, findings = self.questions, self.findings
        weights, numbers = self.advisor.weights, self.advisor.numbers
        for posture in self.pack.postures:
            if findings.definitions[posture.name] is None:
                waits = self.waits(numbers[posture.name], MOVEMENT)
                questions.add_posture(paths_of(waits), posture.name)
        for rule, waits in self.waits_of_rules:
            if rule.over_allies:
                questions.add_ally_rule(waits, rule.id, weights[rule.id])
            else:
                questions.add_rule(paths_of(waits), rule.id, weights[rule.id])
        for rule in self.advisor.to_be_settled:
            # The advice is there already, with its "Not if": what it lacks comes after what is silent.
            fired, weight = self.standing.lanes(rule), weights[rule.id] * LATER_FACTS
            if not fired:
                continue
            decided_by = self.waits_for_unless(rule, fired)
            if rule.over_allies:
                questions.add_ally_rule(decided_by, rule.id, weight)
            else:
                questions.add_rule(paths_of(decided_by), rule.id, weight)
            questions.add_order(self.waits_for_order(rule, fired), rule.id)
        asked = questions.asked(self.about, self.how_soon)
        return self.may_ask_of(asked, lambda question: (question.fact,))

    def waits_for_order(self, rule: Rule, fired: Lanes) -> Iterator[str]:
        """The unknown facts that decide only how soon the advice of a rule that fired is due."""
        for _, condition in self.advisor.priorities[rule.id]:
            if condition is None or not fired:
                return
            yield from paths_of(self.waits(condition, fired))
            fired &= ~self.verdicts.true[condition]

    def waits_for_unless(self, rule: Rule, fired: Lanes) -> Waits:
        """The unknown facts that decide whether the advice of a rule that fired gives way by itself."""
        condition = self.advisor.unless[rule.id]
        if condition is None:
            return []
        return self.waits(condition, fired)

    def may_ask_of(
        self, entries: tuple[Entry, ...], facts: Callable[[Entry], Iterable[str]]
    ) -> tuple[Entry, ...]:
        """Without what asks about a withheld fact, on a page that is made to be handed on."""
        if self.withheld is None:
            return entries
        return tuple(
            entry
            for entry in entries
            if all(WITH_ALLIES[inside(path)].shared_whole for path in facts(entry))
        )

    def title(self, rule: Rule) -> str:
        """The title of a rule, as it reads here."""
        if rule.id not in self.titles:
            self.titles[rule.id] = rule.words.title.render(self.view)
        return self.titles[rule.id]

    def about(self, decides: Sequence[str]) -> str:
        """What a question decides, in words: the headline, or the titles of rules."""
        rules = self.pack.rule
        if decides[0] not in rules:  # postures come first
            return say("decides-headline")
        return self.titled(decides)

    def how_soon(self, decides: Sequence[str]) -> str:
        """What a question decides that only an order waits for, in words."""
        return say("decides-how-soon", titles=self.titled(decides))

    def titled(self, rules: Sequence[str]) -> str:
        """The titles of some rules: of two both, of more the first."""
        shown = rules if len(rules) <= 2 else rules[:1]
        titles = listing([quote(self.title(self.pack.rule[name])) for name in shown], last="and")
        return say("titles-and-more", titles=titles) if len(rules) > 2 else titles


def paths_of(waits: Waits) -> list[str]:
    """The facts that are waited for, by their paths."""
    return [path for path, _ in waits]
