"""What somebody writes who uses Groundswell from Python: a type checker must understand all of it.

A line that is wrong on purpose says so; the checker complains where it turns out to be right.
"""

from __future__ import annotations

import sys
import warnings
from typing import Any, Literal, assert_type

import groundswell
from groundswell import (
    Advice,
    Ally,
    Case,
    Comparison,
    Gathered,
    InputError,
    Interview,
    Journey,
    Path,
    Paths,
    Problem,
    Recommendation,
    RowsSetAside,
    RulePack,
    Why,
    advise,
    advise_table,
    compare,
    gather,
    journey,
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


def together(cases: list[Case]) -> list[str]:
    """On what people differ, what decides the headline first."""
    found = gather(cases, load_packs(), show_counts=True)
    assert_type(found, Gathered)
    assert_type(found.answers, int)
    return [each.fact for each in found.differing if each.decides]


def over_time(cases: list[Case]) -> list[str]:
    """The headlines of a movement, moment by moment."""
    found = journey(cases)
    assert_type(found, Journey)
    return [moment.headline for moment in found.moments]


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


def kept(case: Case, pack: RulePack) -> dict[str, str]:
    """Every form in which answers can be kept, and the types they are kept in."""
    advice = advise(case, pack)
    reasons: Why = why(case, pack)
    found: Paths = paths(case, "negotiate", pack)
    first: Path | None = found.paths[0] if found.paths else None
    difference: Comparison = compare(case, case, pack)
    said: Recommendation | None = advice.recommendations[0] if advice.recommendations else None
    assert_type(advice.to_dict(), dict[str, Any])
    assert_type(case.to_dict(), dict[str, Any])
    assert_type(case.format, Literal["groundswell/case/1"])
    return {
        "md": advice.to_markdown(brief=True),
        "html": advice.to_html(),
        "txt": advice.to_text(),
        "json": advice.to_json(indent=None),
        "why": reasons.to_json() + reasons.to_text(),
        "path": found.to_text() + repr(first),
        "compare": difference.to_text() + repr(said) + groundswell.__version__,
    }


def refused(error: InputError) -> tuple[Problem, ...]:
    """What is wrong, as objects and as data."""
    assert_type(error.to_dict(), dict[str, Any])
    assert_type(error.to_json(), str)
    return error.problems


class Sheet:
    """A table of a kind that a type checker has never heard of."""

    @property
    def columns(self) -> list[str]:
        """The names of its columns."""
        return ["case"]


def in_rows(sheet: Sheet) -> Sheet:
    """A table of results is of the kind that the cases are; what is no table is refused."""
    warnings.simplefilter("error", RowsSetAside)
    assert_type(advise_table(sheet, sheet, load_packs(), invalid="skip"), Sheet)
    advise_table("cases.csv")  # type: ignore[call-overload]
    advise_table(sheet, invalid="ignore")  # type: ignore[call-overload]
    return advise_table(sheet)


ally = Ally(name="the dockers", support="neutral", closeness="close")
wrong = Ally(name="the dockers", support="friend")  # type: ignore[arg-type]
number: int = advise(Case()).headline  # type: ignore[assignment]
advise("our-case.yaml")  # type: ignore[arg-type]

if __name__ == "__main__":
    sys.stdout.write("\n".join(told("our-case.yaml")))
