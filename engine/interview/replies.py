"""Answers that a program gives to an interview, all at once, by the keys of their questions."""

from __future__ import annotations

from collections.abc import Mapping

from ..common.problem import InputError, Problem, dotted
from . import ALLIES, Interview, Unsaid
from .question import NAME, group_part

UNSAID: Mapping[str, Unsaid] = {
    "unknown": Unsaid.DONT_KNOW,
    "rather_not_say": Unsaid.RATHER_NOT_SAY,
}
"""What may be answered in place of a value, to almost every question."""


def replied(interview: Interview, answers: Mapping[str, object]) -> Interview:
    """The interview after some answers more. Raises InputError with every problem."""
    problems: list[Problem] = []
    for key in sorted(answers, key=place):
        try:
            interview = answered(interview, key, answers[key])
        except InputError as error:
            shown = key if group_part(key) else dotted([key])
            problems += [Problem("answers", None, shown, each.message) for each in error.problems]
    if problems:
        raise InputError(problems)
    return interview


def place(key: str) -> tuple[bool, bool, int]:
    """Names of groups come first, in their order, and the end of their list comes last."""
    number, path = group_part(key) or (0, "")
    return key == ALLIES, path != NAME, number


def answered(interview: Interview, key: str, value: object) -> Interview:
    """The interview after one answer; the name of the next group adds it. Raises InputError."""
    unsaid = UNSAID.get(value) if isinstance(value, str) else None
    if group_part(key) == (len(interview.groups), NAME):
        if unsaid is not None:
            message = "is a name, and a group needs one; a code name is fine"
            raise InputError([Problem("answers", None, key, message)])
        return interview.add_ally(value)
    return interview.answer(key, value) if unsaid is None else interview.unsaid(key, unsaid)
