"""People who answer an interview from what they know, for tests."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from cases_at_random import random_case
from groundswell import Advice, Case
from groundswell.engine import RulePack
from groundswell.engine.facts import ALLY_FACTS
from groundswell.engine.facts.vocabulary import Value
from groundswell.engine.interview import ALLIES, Interview, Progress, Question

OUT_OF_SCOPE = "out_of_scope"


def known(case: Case, question: Question) -> Value | None:
    """What a case says to a question; None where it says nothing."""
    if question.group is not None:
        found = [each for each in case.allies or () if each.name == question.group]
        return found[0].values.get(question.fact.path) if found else None
    if question.key in ("case", "as_of"):
        return getattr(case, question.key)
    return case.values.get(question.key)


def reply(interview: Interview, question: Question, case: Case) -> Interview:
    """The interview after the answer that a case gives; what it leaves open is not known."""
    if question.key == ALLIES:
        return reply_to_list(interview, case)
    value = known(case, question)
    if value is None:
        return interview.dont_know(question.key)
    return interview.answer(question.key, value)


def reply_to_list(interview: Interview, case: Case) -> Interview:
    """The next group of a case, or how its list ends."""
    listed = case.allies or ()
    if len(interview.groups) < len(listed):
        return interview.add_ally(listed[len(interview.groups)].name)
    if case.allies_complete is False:
        return interview.answer(ALLIES, "more")
    if case.allies is None or case.allies_complete is None:
        return interview.dont_know(ALLIES)
    return interview.answer(ALLIES, "all" if listed else "none")


def steps(interview: Interview, case: Case) -> Iterator[tuple[Interview, Question, Interview]]:
    """Each question with the interview before and after its answer, to the end."""
    while (question := interview.next_question()) is not None:
        answered = reply(interview, question, case)
        yield interview, question, answered
        interview = answered


def interviewed(case: Case, pack: RulePack) -> Interview:
    """The whole interview of somebody who knows what a case says."""
    interview = Interview(pack)
    for _, _, answered in steps(interview, case):
        interview = answered
    return interview


def questions(case: Case, pack: RulePack) -> list[tuple[str, Progress]]:
    """The keys that are asked, each with the progress at that moment."""
    return [(asked.key, at.progress()) for at, asked, _ in steps(Interview(pack), case)]


def substance(advice: Advice) -> dict[str, Any]:
    """All that advice advises.

    Left out is what only repeats the answers: the label and date, the list of all facts and
    definitions, the columns of the table of allies, gentle warnings about facts that do not go
    together, and which of several sets of facts is named as the reason of a recommendation.
    Outside the scope of the rules, a page has no readiness list and no table of allies.
    """
    found = advice.to_dict()
    for echo in ("case", "as_of", "facts", "definitions", "warnings", "changes"):
        found.pop(echo, None)
    for each in found["recommendations"]:
        del each["facts"]
    found["allies"] = [
        {key: ally[key] for key in ("name", "natural", "strategic", "peeled_off", "next_step")}
        for ally in found["allies"]
    ]
    if advice.posture == OUT_OF_SCOPE:
        del found["readiness"], found["allies"]
    return found


def whole_cases(seed: int, number: int, most_allies: int = 4) -> Iterator[Case]:
    """Cases at random in which everything is known that an interview asks.

    That a list is whole which is not there is something that no interview can say.
    """
    chance = random.Random(seed)
    for _ in range(number):
        case = random_case(chance, known=1.0, most_allies=most_allies)
        if case.allies is None and case.allies_complete:
            case = case.model_copy(update={"allies_complete": None})
        yield without_what_never_fits(case)


def without_what_never_fits(case: Case) -> Case:
    """A case without the facts that no interview asks of such a group."""
    fitting = [
        ally.model_copy(
            update={
                path.removeprefix("ally."): None
                for path, fact in ALLY_FACTS.items()
                if not fact.may_fit(ally)
            }
        )
        for ally in case.allies or ()
    ]
    return case if case.allies is None else case.model_copy(update={"allies": tuple(fitting)})
