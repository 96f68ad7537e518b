"""What somebody writes who uses Groundswell from Python: a type checker must understand all of it.

A line that is wrong on purpose says so; the checker complains where it turns out to be right.
"""

from __future__ import annotations

import sys
from typing import assert_type

from groundswell import (
    Advice,
    Ally,
    Case,
    InputError,
    Interview,
    advise,
    compare,
    load_packs,
    paths,
    read_case,
    why,
)


def told(path: str) -> list[str]:
    """What is wrong with a file, or the advice on it."""
    try:
        case = read_case(path)
    except InputError as error:
        return [f"{problem.line}: {problem.key}: {problem.message}" for problem in error.problems]
    return lines(advise(case, load_packs("one_pager"), "meaning", share=True))


def lines(advice: Advice) -> list[str]:
    """Advice in a few lines."""
    assert_type(advice.headline, str)
    assert_type(advice.case, str | None)
    assert_type(advice.recommendations[0].steps, tuple[str, ...])
    return [advice.headline, *(each.title for each in advice.recommendations)]


def questions(case: Case) -> list[str]:
    """What an interview still asks."""
    interview = Interview.from_case(case, load_packs())
    found = []
    while (question := interview.next_question()) is not None:
        found.append(question.text)
        interview = interview.dont_know(question.key)
    return found


def looked_at(case: Case, other: Case) -> list[str]:
    """Why, which way, and what differs."""
    reasons = why(case, rule="enter-the-room").explanations
    steps = [step.topic for path in paths(case, "negotiate").paths for step in path.steps]
    differences = [each.topic for each in compare(case, other).facts]
    return [reasons[0].verdict, *steps, *differences]


ally = Ally(name="the dockers", support="neutral", closeness="close")
wrong = Ally(name="the dockers", support="friend")  # type: ignore[arg-type]
number: int = advise(Case()).headline  # type: ignore[assignment]
advise("our-case.yaml")  # type: ignore[arg-type]

if __name__ == "__main__":
    sys.stdout.write("\n".join(told("our-case.yaml")))
