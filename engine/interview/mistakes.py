"""What is wrong with an answer, in sentences that the terminal and the browser share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..common.messages import say
from ..common.problem import InputError, Problem
from ..facts.section import LONGEST, MOST
from ..facts.vocabulary import Fact
from .question import Unsaid

SAME_FOR_ALL: Mapping[str, str] = {
    "open": "open",
    "unreadable": "unreadable",
    "same-name": "same-name",
    "none": "none",
    "missing": "blank",
    "string_type": "blank",
    "string_too_short": "blank",
}
"""What can be wrong whatever a question takes, by the kind of problem, and the message that says it."""

WITH_TEXT: Mapping[str, str] = {
    "string_too_long": "long",
    "invisible": "invisible",
    "unseen": "unseen",
    "string_pattern_mismatch": "moment",
    "no_such_day": "day",
}
"""What can be wrong with a text, in the same way."""


def refused(key: str, kind: str) -> InputError:
    """The error for what was written in place of an answer."""
    told = sentence(kind)
    return InputError([Problem("answer", None, key, told, kind)])


def mistake(problem: Problem, fact: Fact | None = None) -> str:
    """What is wrong with an answer to the question about a fact, or with a name, as a sentence."""
    if problem.kind in SAME_FOR_ALL:
        return sentence(SAME_FOR_ALL[problem.kind])
    if problem.kind == "closing" or (fact is not None and fact.words):
        return sentence("word")
    if fact is not None and fact.kind == "number":
        return sentence("number")
    if problem.kind in WITH_TEXT:
        return sentence(WITH_TEXT[problem.kind])
    return sentence("otherwise")


def sentence(kind: str) -> str:
    """What is wrong, by the name of the message that says it."""
    match kind:
        case "open":
            return say("interview-wrong-open", dont_know=Unsaid.DONT_KNOW.text)
        case "number":
            return say("interview-wrong-number", most=MOST)
        case "long":
            return say("interview-wrong-long", most=LONGEST)
    return say(f"interview-wrong-{kind}")


def numbered(mistakes: Sequence[str]) -> str:
    """What is wrong with names, each with its number where there are several."""
    if len(mistakes) == 1:
        return mistakes[0]
    return " ".join(wrong_name(number, each) for number, each in enumerate(mistakes, 1))


def wrong_name(number: int, told: str) -> str:
    """What is wrong with one of several names."""
    return say("interview-wrong-name", number=str(number), problem=told)
