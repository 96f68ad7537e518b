"""Gathering: many cases of one movement in, what they have in common and where they differ out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from ..advising.advice import UNDETERMINED, Advice, OpenQuestion
from ..advising.advise import MANY, Advisor, advisor, assume, by_name
from ..advising.evaluation import Evaluation
from ..advising.questions import inside, outside
from ..common.locale import speaking
from ..common.messages import say
from ..common.names import alike
from ..common.problem import wrong
from ..facts import FACTS, Case
from ..packs.loading import load_packs
from ..packs.pack import RulePack
from ..packs.rule import Rule
from .camps import CampFinder
from .counting import parts, told
from .gathered import Agreed, Camp, Differing, Gathered, GroupNamed, Held, Needed, Open
from .settling import headlines
from .voices import OF_GROUPS, Answers, Named, Voices, in_order


def gather(
    cases: Iterable[Case],
    pack: RulePack | None = None,
    *,
    show_counts: bool = False,
    names: bool = False,
) -> Gathered:
    """What many people's cases of one movement have in common, and where they differ.

    Nothing in it tells who said what, and the order of the cases changes nothing. With
    `show_counts` also numbers that single out one person are told, with `names` also groups that
    only one person named. Raises InputError where there is no case.
    """
    pack = pack or load_packs()
    with speaking(pack.language):
        voices = Voices(tuple(cases), names=names)
        if not voices.cases:
            raise wrong("cases", say("gather-none"))
        return Gathering(voices, advisor(pack, MANY), show=show_counts).gathered()


class Gathering:
    """The voices of a movement before the rules of a pack."""

    def __init__(self, voices: Voices, asked: Advisor, *, show: bool) -> None:
        self.voices = voices
        self.asked = asked
        self.pack = asked.pack
        self.show = show
        self.evaluation = self.seen(voices.case)
        self.advice = self.evaluation.advice()
        self.differing = set(voices.differing)

    def seen(self, case: Case) -> Evaluation:
        """A case before the rules. Where people differ on nonviolence, nothing is taken for granted."""
        if self.voices.differ_on_nonviolence:
            allies = case.allies and tuple(sorted(case.allies, key=by_name))
            return Evaluation(
                self.asked, case.model_copy(update={"allies": allies}), (), None, case
            )
        assumed, assumptions = assume(case)
        return Evaluation(self.asked, assumed, assumptions, None, case)

    def gathered(self) -> Gathered:
        """All of it, put together."""
        voices, advice = self.voices, self.advice
        everybody = Everybody(self)
        return Gathered(
            answers=len(voices.cases),
            agreed=tuple(Agreed(path, value) for path, value in voices.agreed.items()),
            differing=tuple(self.differences()),
            groups=tuple(map(self.group, voices.groups)),
            groups_named_once=voices.left_out,
            posture=advice.posture,
            possible_postures=advice.possible_postures,
            headline=advice.headline,
            camps=tuple(self.camps(everybody.postures)),
            sure=tuple(rule.id for rule in self.pack.rules if rule.id in everybody.firing),
            held=tuple(held(everybody, self.evaluation, advice)),
            nobody_knows=tuple(self.nobody_knows()),
            case=voices.case.model_dump(mode="json", exclude_none=True, exclude_defaults=True),
            advice=advice,
            exact=self.show,
            language=self.pack.language,
        )

    def differences(self) -> Iterator[Differing]:
        """Where people differ: what decides the headline first, in the order in which to settle it."""
        asked = {question.fact: question for question in self.advice.open_questions}
        of_all = {posture.name for posture in self.pack.postures}
        waited = [inside(fact) for fact in asked]
        deciding = [
            path
            for path in waited
            if path in self.differing and of_all & set(asked[outside(path)].decides)
        ]
        answers = self.voices.answers
        offered = {path: in_order(path, answers[path]) for path in deciding}
        order = headlines(self.pack).order(self.evaluation.of_movement, offered) if offered else []
        others = [path for path in waited if path in self.differing and path not in offered]
        of_groups = list(self.of_groups(asked))
        for path in (*order, *others):
            yield self.difference(path, None, answers[path], asked[outside(path)].decides)
        yield from sorted(of_groups, key=lambda each: not each.decides)
        for path in answers:
            if path in self.differing and path not in waited:
                yield self.difference(path, None, answers[path], ())

    def of_groups(self, asked: dict[str, OpenQuestion]) -> Iterator[Differing]:
        """Where people differ on groups."""
        for group in self.voices.groups:
            for path in OF_GROUPS:
                answers = group.answers(path)
                if len(answers) > 1:
                    question = asked.get(outside(path))
                    waits = question is not None and group.name in question.allies
                    decides = question.decides if question and waits else ()
                    yield self.difference(path, group, answers, decides)

    def difference(
        self, path: str, group: Named | None, answers: Answers, decides: tuple[str, ...]
    ) -> Differing:
        """A fact on which people differ, with as much as may be told of how many stood where."""
        rest = len(self.voices.cases) - answers.total()
        counts = {value: answers[value] for value in in_order(path, answers)}
        exact = told(counts.values(), rest, show=self.show)
        return Differing(
            fact=outside(path),
            ally=None if group is None else group.name,
            counts=counts if exact else None,
            unknown=rest if exact else None,
            decides=decides,
            parts=parts({value: answers[value] for value in FACTS[path].values}),
        )

    def group(self, group: Named) -> GroupNamed:
        """A group that people named."""
        number, everybody = len(group.by), len(self.voices.cases)
        exact = told((number,), everybody - number, show=self.show)
        return GroupNamed(
            name=group.name,
            named_by=number if exact else None,
            everybody=number == everybody,
            agreed=tuple(Agreed(outside(p), value) for p, value in group.agreed().items()),
        )

    def camps(self, postures: Sequence[str]) -> Iterator[Camp]:
        """The headlines that are possible, and how many people's answers lead to each.

        All that are possible are told of, also where nobody's answers lead there: else one more person
        whose answers do would show.
        """
        people = Counter(postures)
        exact = told(people.values(), 0, show=self.show)
        possible = self.advice.possible_postures
        names = (*possible, *([UNDETERMINED] if len(possible) > 1 else []))
        sizes = parts({name: people[name] for name in names}) or {}
        for name in names:
            headline: str = ""
            needed: tuple[Needed, ...] = ()
            if name != UNDETERMINED:
                headline, needed = CampFinder(self.evaluation, name).camp(self.differing)
            yield Camp(name, headline, people[name] if exact else None, sizes.get(name), needed)

    def nobody_knows(self) -> Iterator[Open]:
        """The questions that nobody could answer and that something waits for."""
        by_name = {group.name: group for group in self.voices.groups}
        for question in self.advice.open_questions:
            path = inside(question.fact)
            if not path.startswith("ally."):
                if path in FACTS and not self.voices.answers.get(path):
                    yield Open(question.fact, None, question.decides)
                continue
            for name in question.allies:
                if not by_name[name].answers(path):
                    yield Open(question.fact, name, question.decides)


class Everybody:
    """What all get, each by their own answers and what all who know agree on."""

    def __init__(self, gathering: Gathering) -> None:
        self.rules = {rule.id: rule for rule in gathering.pack.rules}
        self.postures: list[str] = []
        self.firing: dict[str, set[str]] = {}
        self.standing: dict[str, set[str]] = {}
        for number in range(len(gathering.voices.cases)):
            evaluation = gathering.seen(gathering.voices.view(number))
            self.postures.append(posture_of(evaluation))
            about = dict(fired(evaluation, self.rules.values()))
            if not number:
                self.firing = about
                self.standing = {name: stands(evaluation, self.rules[name]) for name in about}
                continue
            self.firing = both(self.firing, about)
            kept = {name: self.standing[name] for name in self.firing if name in self.standing}
            self.standing = both(kept, {n: stands(evaluation, self.rules[n]) for n in kept})


MOVEMENT = ""
"""Stands for the movement where else the names of groups stand."""


def fired(evaluation: Evaluation, rules: Iterable[Rule]) -> Iterator[tuple[str, set[str]]]:
    """The rules that fire, each with the groups for which it does."""
    findings, allies = evaluation.findings, evaluation.allies
    for rule in rules:
        if not rule.over_allies:
            if findings.rules[rule.id]:
                yield rule.id, {MOVEMENT}
            continue
        truths = findings.ally_rules[rule.id]
        found = {alike(ally.name) for ally, truth in zip(allies, truths, strict=True) if truth}
        if found:
            yield rule.id, found


def stands(evaluation: Evaluation, rule: Rule) -> set[str]:
    """For which groups a rule that fires gives way to nothing."""
    lanes = evaluation.standing.lanes(rule)
    if not rule.over_allies:
        return {MOVEMENT} if lanes else set()
    return {
        alike(ally.name) for number, ally in enumerate(evaluation.allies) if lanes >> number + 1 & 1
    }


def both(one: dict[str, set[str]], other: dict[str, set[str]]) -> dict[str, set[str]]:
    """The rules of both that are about the same group, or about the movement."""
    joined = {name: one[name] & other[name] for name in one if name in other}
    return {name: found for name, found in joined.items() if found}


def posture_of(evaluation: Evaluation) -> str:
    """The one posture that is possible, or that it is open."""
    definitions = evaluation.findings.definitions
    possible = [p.name for p in evaluation.pack.postures if definitions[p.name] is not False]
    return possible[0] if len(possible) == 1 else UNDETERMINED


def held(everybody: Everybody, evaluation: Evaluation, advice: Advice) -> Iterator[Held]:
    """What is advised: for the group's case, and beside it what stands for everybody all the same."""
    told_of: dict[str, list[str]] = {}
    for each in advice.recommendations:
        if each.stands:
            told_of.setdefault(each.rule, []).extend([each.ally] if each.ally else [])
    urgent = {each.rule: each.priority for each in reversed(advice.recommendations)}
    names = {alike(ally.name): ally.name for ally in evaluation.allies}
    for name in everybody.standing:
        if name not in told_of and name not in urgent:
            told_of[name] = []
    for name, allies in told_of.items():
        rule = everybody.rules[name]
        for_all = everybody.standing.get(name, set())
        phrases = evaluation.advisor.phrasing[name].phrases(evaluation.view)
        groups = sorted({*allies, *(names[key] for key in for_all if key in names)})
        sure = bool(for_all) and {alike(ally) for ally in allies} <= for_all
        yield Held(
            rule=name,
            title=phrases.title,
            summary=phrases.summary,
            steps=phrases.steps,
            priority=urgent.get(name, rule.priorities[-1][0]),
            allies=tuple(groups),
            sure=sure,
        )
