"""`why`: asks the rules of one case why they fire, stay silent or are open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ..advising.advise import advisor, assume
from ..advising.evaluation import Evaluation
from ..advising.questions import WITH_ALLIES, outside
from ..common.locale import speaking
from ..common.messages import say
from ..common.names import alike
from ..common.problem import nearest, quoted, wrong
from ..common.wording import all_of, any_of
from ..facts import FACTS, Case
from ..facts.vocabulary import Truth, Value
from ..language.condition import Among, And, Between, Count, Or
from ..packs.loading import load_packs
from ..packs.pack import RulePack
from ..packs.rule import Definition, Rule
from ..readings.english import NotBetween, asked, bounds_in_words, how_many, said, turned_round
from ..readings.findings import Bounds
from ..readings.otherwise import Otherwise
from ..readings.reasons import ALLIES, Tree, Values, ground
from ..readings.smallest import Element, smallest
from ..readings.together import lane_of
from .explanation import VERDICTS, Answer, Explanation, Part, Question, Reason, Rival, Why
from .told import head


def why(
    case: Case, pack: RulePack | None = None, rule: str | None = None, ally: str | None = None
) -> Why:
    """Why a rule is what it is in this case; without one, all rules and postures.

    `rule` may also name a posture or a definition. `ally` is the name of one group, or its number
    in the case, counted from 1. Raises InputError where one of these names is not there.
    """
    pack = pack or load_packs()
    with speaking(pack.language):
        return Explainer(case, pack).why(rule, ally)


class Explainer:
    """One case whose rules are asked why."""

    def __init__(self, case: Case, pack: RulePack) -> None:
        self.pack = pack
        assumed_case, assumptions = assume(case)
        self.assumptions = assumptions
        self.advisor = advisor(pack, "meaning")
        self.evaluation = Evaluation(self.advisor, assumed_case, assumptions)
        self.otherwise = Otherwise(self.advisor.together, assumed_case)
        self.allies = assumed_case.allies or ()
        self.as_written = case.allies or ()
        self.postures = {posture.name: posture for posture in pack.postures}

    def why(self, about: str | None, ally: str | None) -> Why:
        """The explanations of one name, or of all."""
        advice = self.evaluation.advice()
        numbers = self.numbers(ally)
        if about is None:
            names = [*self.postures, *self.pack.rule]
        else:
            names = [self.named(about)]
            if ally is not None and not self.over_allies(about):
                raise wrong("--ally", say("why-no-ally", name=about))
        return Why(
            **head(advice),
            assumptions=self.assumptions,
            language=self.pack.language,
            about=about,
            explanations=tuple(
                self.explanation(name, number)
                for name in names
                for number in (numbers if self.over_allies(name) else (None,))
            ),
        )

    def named(self, about: str) -> str:
        """A name that can be explained. Raises InputError with the nearest right one."""
        names = [*self.pack.rule, *self.pack.definition]
        if about in names:
            return about
        within = [name for name in names if about and about.lower() in name]
        near = within[0] if within else nearest(about, names)
        key = "why-no-rule.near" if near else "why-no-rule"
        raise wrong("RULE", say(key, name=quoted(about), near=near or ""))

    def numbers(self, ally: str | None) -> Sequence[int]:
        """The places of the allies asked about. Raises InputError where there is no such one."""
        if ally is None:
            return range(len(self.allies))
        names = [alike(each.name) for each in self.as_written]
        wish = alike(ally)
        if wish in names:
            place = names.index(wish)
        elif wish.isdecimal() and 1 <= int(wish) <= len(names):
            place = int(wish) - 1
        else:
            # The names of groups are private: the message gives numbers instead.
            near = nearest(wish, names)
            if near:
                place = names.index(near) + 1
                raise wrong("--ally", say("why-group-near", number=place, groups=len(names)))
            raise wrong("--ally", say("why-no-group", groups=len(names)))
        return [self.allies.index(self.as_written[place])]

    def over_allies(self, name: str) -> bool:
        """Whether a rule or definition is decided for each ally."""
        return self.subject(name).over_allies

    def subject(self, name: str) -> Rule | Definition:
        """The rule or definition of a name."""
        return self.pack.rule.get(name) or self.pack.definition[name]

    def explanation(self, name: str, number: int | None) -> Explanation:
        """Why one rule, posture or definition is what it is."""
        tree = self.tree(name)
        values = self.evaluation.values(number)
        truth = tree.check(values)
        rule = self.pack.rule.get(name) if truth else None  # only what fires can give way
        winner = self.evaluation.standing.winner(rule, number) if rule else None
        may = self.evaluation.may_give_way(rule, number) if rule and not winner else ()
        return Explanation(
            name=name,
            kind="rule"
            if name in self.pack.rule
            else "posture"
            if name in self.postures
            else "definition",
            ally=None if number is None else self.allies[number].name,
            title=self.title(name),
            verdict=VERDICTS[truth],
            because=self.because(tree, number),
            questions=self.questions(tree, number),
            gave_way_to=self.rival(winner, number) if winner else None,
            may_give_way_to=tuple(self.rival(each.rule, number) for each in may),
            condition=self.part(tree, values, number),
        )

    def tree(self, name: str) -> Tree:
        """The condition of a rule or definition."""
        wording = self.advisor.wording
        return wording.rules.get(name) or wording.definitions[name]

    def title(self, name: str) -> str:
        """What a rule, a posture or a definition says in a line."""
        view = self.evaluation.view
        if name in self.pack.rule:
            return self.pack.rule[name].words.title.render(view)
        if name in self.postures:
            return self.postures[name].headline.render(view)
        return self.pack.definition[name].entry.says

    def rival(self, name: str, number: int | None) -> Rival:
        """A rule that comes before another, with what it rests on or waits for."""
        over_allies = self.over_allies(name)
        place = number if over_allies else None
        tree = self.tree(name)
        return Rival(name, self.title(name), self.because(tree, place), self.questions(tree, place))

    def because(self, tree: Tree, number: int | None) -> tuple[Reason, ...]:
        """A smallest set of facts that settles a condition; nothing where it is open."""
        known = self.evaluation.known
        values = self.evaluation.values(number)
        truth = tree.check(values)
        if truth is None:
            return ()
        found = smallest(ground(tree, truth, values, known, number))
        return tuple(self.reason(element) for element in in_order(found))

    def reason(self, element: Element) -> Reason:
        """A fact of a smallest set, in words."""
        number, path = element
        if path == ALLIES:
            groups = len(self.allies)
            return Reason(path, None, groups, say("groups-listed", n=groups), False)
        value = self.evaluation.values(number)[path]
        assumed = number is None and any(path == each.fact for each in self.assumptions)
        name = None if number is None else self.allies[number].name
        return Reason(outside(path), name, value, FACTS[path].phrase(value), assumed)

    def questions(self, tree: Tree, number: int | None) -> tuple[Question, ...]:
        """The questions that decide an open condition, each with what its answers lead to."""
        of = self.advisor.together.circuit.numbers[tree.condition]
        return tuple(
            Question(
                fact=outside(path),
                ally=None if place is None else self.allies[place].name,
                question=WITH_ALLIES[path].question,
                answers=() if path == ALLIES else tuple(self.answers(of, number, (place, path))),
            )
            for place, path in self.evaluation.waiting.elements(of, lane_of(number))
        )

    def answers(self, of: int, number: int | None, element: Element) -> Iterator[Answer]:
        """What each answer to a question leads to."""
        fact = FACTS[element[1]]
        for value in fact.values:
            truth = self.otherwise.truth(of, lane_of(number), element, value)
            yield Answer(value, fact.phrase(value), VERDICTS[truth])

    def part(self, tree: Tree, values: Values, number: int | None, says: bool = True) -> Part:
        """A condition in words, with its truth, down to the facts.

        Where `says` is false it is the opposite that is put into words, down to the leaves: what
        stands below "the coalition is not consolidated" is what makes it so.
        """
        match tree.condition:
            case And() | Or():
                return self.join(tree, values, number, says)
            case Count() as count:
                return self.count(tree, count, values, says)
            case Among(name, wanted) if tree.behind is not None:
                below = says if True in wanted else not says
                return Part(
                    kind="definition",
                    truth=truth_of(tree, values, says),
                    says=asked(turned_round(tree.condition, says), self.pack),
                    name=name,
                    value=values[name],
                    parts=(self.part(tree.behind, values, number, below),),
                )
            case Among() | Between() as leaf:
                return self.leaf(tree, leaf, values, number, says)
        raise AssertionError(tree.condition)

    def join(self, tree: Tree, values: Values, number: int | None, says: bool) -> Part:
        """Several conditions joined; the opposite of "all of these" is "at least one of these"."""
        every = isinstance(tree.condition, And) is says
        return Part(
            kind="all" if every else "any",
            truth=truth_of(tree, values, says),
            says=say("all-of-these" if every else "one-of-these"),
            parts=tuple(self.part(each, values, number, says) for each in tree.parts),
        )

    def leaf(
        self, tree: Tree, leaf: Among | Between, values: Values, number: int | None, says: bool
    ) -> Part:
        """One fact: what is asked of it, and what the case says."""
        value = values.get(leaf.name)
        own = leaf.name.startswith("ally.") and number is not None
        turned = turned_round(leaf, says)
        return Part(
            kind="fact",
            truth=truth_of(tree, values, says),
            says=asked(turned, self.pack),
            name=outside(leaf.name),
            ally=self.allies[number].name if own and number is not None else None,
            value=value,
            said=said(leaf.name, value),
            wanted=wanted_values(turned),
        )

    def count(self, tree: Tree, count: Count, values: Values, says: bool) -> Part:
        """A count over allies in words, with a part for each group listed."""
        known = self.evaluation.known
        bounds: Bounds = values[tree.key]
        listed = len(self.allies) if known.listed else None
        return Part(
            kind="count",
            truth=truth_of(tree, values, says),
            says=say("count-of", how=how_many(count, says), what=self.in_words(tree.parts[0])),
            said=bounds_in_words(
                listed, *bounds, more=self.evaluation.case.allies_complete is False
            ),
            found=bounds,
            parts=tuple(
                replace(self.part(tree.parts[0], each, number), ally=self.allies[number].name)
                for number, each in enumerate(known.allies)
            ),
        )

    def in_words(self, tree: Tree) -> str:
        """A condition on one group in one line."""
        match tree.condition:
            case Among() | Between() as leaf:
                return asked(leaf, self.pack)
            case And() | Or():
                parts = (
                    say("in-brackets", text=self.in_words(part))
                    if part.parts
                    else self.in_words(part)
                    for part in tree.parts
                )
                return all_of(parts) if isinstance(tree.condition, And) else any_of(parts)
        raise AssertionError(tree.condition)


def truth_of(tree: Tree, values: Values, says: bool) -> Truth:
    """The truth of a condition, or of its opposite."""
    truth = tree.check(values)
    return truth if says or truth is None else not truth


def wanted_values(leaf: Among | Between | NotBetween) -> tuple[Value, ...]:
    """The values that a comparison asks for, in the order of the vocabulary."""
    if not isinstance(leaf, Among):
        return ()
    return tuple(value for value in FACTS[leaf.name].values if value in leaf.values)


def in_order(found: Iterable[Element]) -> list[Element]:
    """Facts in the order of the vocabulary, those of one ally together."""
    order = {path: place for place, path in enumerate(WITH_ALLIES)}
    return sorted(found, key=lambda e: (-1 if e[0] is None else e[0], order[e[1]]))
