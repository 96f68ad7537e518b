"""Answers: checked one by one, and put together as a case."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ..common.messages import Said, say
from ..common.names import alike
from ..common.problem import InputError, Problem
from ..facts import Case
from ..facts.vocabulary import Value
from ..files.document import Document
from ..files.validation import BLANK, data_with, validated
from .question import ALLIES, NAME, Answer, Unsaid, group_key, group_part


@dataclass(frozen=True)
class Group:
    """One group that was named, with what was answered about it, by path: ally.support."""

    name: str = field(repr=False)
    answers: Mapping[str, Answer] = field(default_factory=dict, repr=False)

    def with_answer(self, path: str, answer: Answer) -> Group:
        """The group with one answer more, or under another name."""
        if path == NAME:
            return replace(self, name=str(answer))
        return replace(self, answers={**self.answers, path: answer})

    def without(self, path: str) -> Group:
        """The group as if one question had not been answered."""
        return replace(self, answers={k: v for k, v in self.answers.items() if k != path})

    def told(self) -> dict[str, Value]:
        """What is known of the group, as a case holds it."""
        known = {
            path.removeprefix("ally."): answer
            for path, answer in self.answers.items()
            if not isinstance(answer, Unsaid)
        }
        return {"name": self.name, **known}


def checked(key: str, value: object) -> Value:
    """A value as the fact of this key holds it.

    Raises InputError where it is not allowed, with what is, and the nearest right word.
    """
    part = group_part(key)
    path = key if part is None else part[1]
    try:
        holder: Any = validated(Case, Document("answer", data_with(path, value)), "answer")
    except InputError as error:
        problems = [replace(each, file="answer", line=None, key=key) for each in error.problems]
        raise InputError(problems) from None
    section, _, name = path.rpartition(".")
    if section:
        holder = holder.allies[0] if section == "ally" else getattr(holder, section)
    found: Value | None = getattr(holder, name)
    if found is None:
        raise InputError([Problem("answer", None, key, say(BLANK), "string_too_short")])
    return found


def group_named(name: object, others: Iterable[Group]) -> str:
    """A name for a group. Raises InputError where it is no name, or another group has it."""
    found = str(checked(group_key(0, NAME), name))
    if alike(found) in {alike(group.name) for group in others}:
        raise wrong("name", "same-name")
    return found


def made_case(answers: Mapping[str, Answer], groups: Iterable[Group]) -> Case:
    """The case that answers make; what was not said is left out of it."""
    data: dict[str, Any] = {}
    for key, answer in answers.items():
        if isinstance(answer, Unsaid) or key == ALLIES:
            continue
        section, _, name = key.rpartition(".")
        (data.setdefault(section, {}) if section else data)[name] = answer
    listed = [group.told() for group in groups]
    closing = answers.get(ALLIES)
    if listed or isinstance(closing, str):
        data["allies"] = listed
    if isinstance(closing, str):
        data["allies_complete"] = closing != "more"
    return Case.model_validate(data)


def wrong(key: str, kind: str, /, **told: Said) -> InputError:
    """The error for an answer that is not allowed, by the kind of what is wrong with it."""
    message = say(f"interview-problem-{kind}", **told)
    return InputError([Problem("answer", None, key, message, kind)])


def moved(key: str, removed: int) -> str:
    """A key after the group of a number was removed: those behind it move up."""
    part = group_part(key)
    if part is None or part[0] < removed:
        return key
    return group_key(part[0] - 1, part[1])
