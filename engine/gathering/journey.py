"""A journey: the files of one movement in the order of their moments, and what moved between them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from ..advising.advice import Advice, Recommendation
from ..advising.advise import MANY, Advisor, advisor
from ..advising.questions import inside
from ..common.locale import speaking
from ..common.messages import say
from ..common.names import alike
from ..common.problem import wrong
from ..common.wording import moment as in_words
from ..explaining.comparison import compared
from ..facts import FACTS, Case
from ..facts.vocabulary import Value
from ..packs.loading import load_packs
from ..packs.pack import RulePack
from .travelled import GroupThen, Journey, Moment, Rested, Step

TASKS = ("now", "next")
"""The advice that is looked back on: what was to be done soon."""

SEEN_CHANGING = ("ally.loyalty", "ally.support", "negotiation.others_speak")
"""Facts that change though no movement changes them alone, beside those that it can."""

NO_AIM = ("negotiation.wish", "movement.structure", "movement.nonviolent")
"""Facts that advice rests on and never asks to change for its own sake."""


def journey(cases: Iterable[Case], pack: RulePack | None = None) -> Journey:
    """One movement over time, from the cases of its moments in any order.

    Raises InputError where there is no case.
    """
    pack = pack or load_packs()
    with speaking(pack.language):
        found = tuple(cases)
        if not found:
            raise wrong("cases", say("journey-none"))
        return travelled(found, advisor(pack, MANY))


def travelled(cases: Sequence[Case], asked: Advisor) -> Journey:
    """The journey of some cases."""
    row = sorted(cases, key=date_of)
    advices = list(map(asked.advise, row))
    return Journey(
        moments=tuple(moment(case, advice) for case, advice in zip(row, advices, strict=True)),
        steps=tuple(step(number, *pair, asked.pack) for number, pair in enumerate(pairwise(row))),
        rested=tuple(rested(row, advices)),
        notes=tuple(notes(row)),
        target=advices[-1].target,
        language=asked.pack.language,
    )


def date_of(case: Case) -> tuple[bool, list[int]]:
    """Puts cases in the order of their moments; those without one stay last, as they came."""
    parts = [int(part) for part in (case.as_of or "").split("-") if part]
    return case.as_of is None, parts


def moment(case: Case, advice: Advice) -> Moment:
    """One case as a moment."""
    return Moment(
        as_of=case.as_of,
        posture=advice.posture,
        possible_postures=advice.possible_postures,
        headline=advice.headline,
        readiness=advice.readiness,
        groups=tuple(
            GroupThen(ally.name, ally.support, ally.closeness, ally.loyalty)
            for ally in case.allies or ()
        ),
    )


def step(number: int, before: Case, after: Case, pack: RulePack) -> Step:
    """What changed between two moments that follow one another."""
    found = compared(before, after, pack)
    both = [each for each in found.facts if None not in (each.first, each.second)]
    return Step(
        before=number,
        after=number + 1,
        changed=tuple(both),
        told=tuple(each for each in found.facts if each.first is None),
        untold=tuple(each for each in found.facts if each.second is None),
        groups_came=found.allies_second_only,
        groups_went=found.allies_first_only,
        came=found.came,
        went=found.went,
    )


def rested(row: Sequence[Case], advices: Sequence[Advice]) -> Iterator[Rested]:
    """What the advice of each moment but the last rested on, and what is known of that since."""
    for number, advice in enumerate(advices[:-1]):
        told: set[tuple[str, str, str]] = set()
        for each in advice.recommendations:
            if each.stands and each.priority in TASKS:
                for path, value in aims(each):
                    key = (each.rule, path, alike(each.ally or ""))
                    if key not in told:
                        told.add(key)
                        yield looked_back(row, number, each, path, value)


def aims(advised: Recommendation) -> Iterator[tuple[str, Value]]:
    """The facts that advice rests on and that could become better: not what is as good as can be."""
    for said in advised.facts:
        path = inside(said.fact)
        fact = FACTS.get(path)
        if fact is None or path in NO_AIM or not (fact.changeable or path in SEEN_CHANGING):
            continue
        best = said.value == fact.values[-1] if fact.ordered else said.value is True
        if not best or path == "negotiation.others_speak":
            yield path, said.value


def looked_back(
    row: Sequence[Case], number: int, advised: Recommendation, path: str, before: Value
) -> Rested:
    """One fact that advice rested on, and when it first was otherwise."""
    since = [value_of(case, path, advised.ally) for case in row[number + 1 :]]
    then = next((n for n, value in enumerate(since) if value not in (None, before)), None)
    known = [value for value in since if value is not None]
    return Rested(
        rule=advised.rule,
        title=advised.title,
        priority=advised.priority,
        moment=number,
        fact=path.replace("ally.", "allies[].", 1) if path.startswith("ally.") else path,
        ally=advised.ally,
        before=before,
        then=None if then is None else number + 1 + then,
        after=None if then is None else since[then],
        latest=known[-1] if known else None,
    )


def value_of(case: Case, path: str, ally: str | None) -> Value | None:
    """What a case says of a fact, of the movement or of a group."""
    if not path.startswith("ally."):
        return case.values.get(path)
    same = (each for each in case.allies or () if ally and alike(each.name) == alike(ally))
    group = next(same, None)
    return None if group is None else group.values.get(path)


def notes(row: Sequence[Case]) -> Iterator[str]:
    """What whoever reads has to know of the files: said plainly, never mended."""
    if len(row) == 1:
        yield say("journey-one")
    undated = sum(case.as_of is None for case in row)
    if undated:
        yield say("journey-undated", n=undated)
    dates = Counter(case.as_of for case in row if case.as_of is not None)
    for date, number in dates.items():
        if number > 1:
            yield say("journey-same-date", n=number, moment=in_words(date) or date)
    if len({movement_of(case.case) for case in row if case.case is not None}) > 1:
        yield say("journey-labels")
    known = [set(case.values) for case in row]
    for number in range(1, len(row)):
        new = known[number].difference(*known[:number])
        if len(new) >= MANY_NEW:
            yield say("journey-vocabulary", moment=moment_words(row[number], number), n=len(new))
            return


def movement_of(label: str) -> str:
    """A label without its years: Chile 1988 and Chile 2019 may be one country's movement."""
    return alike(re.sub(r"[\W\d]+", " ", label))


MANY_NEW = 5
"""So many facts that were never told before are worth a word: other questions may have been asked."""


def moment_words(case: Case, number: int) -> str:
    """How pages call a moment: its date, or its number where it has none."""
    return in_words(case.as_of) or say("journey-moment-number", number=str(number + 1))
