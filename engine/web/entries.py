"""The fields of a form: from questions to what a browser shows, and from what it sends to answers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from ..common.messages import say
from ..common.problem import InputError
from ..common.safe_text import one_line
from ..facts import FACTS
from ..facts.vocabulary import Value, as_written
from ..interview import ALLIES, Choice, Interview, Question, Unsaid
from ..interview.mistakes import mistake, refused
from ..interview.question import Answer, fact_of, group_key, group_part
from .sessions import Notice

UNSAID: Mapping[str, Unsaid] = {each.value: each for each in Unsaid}
"""The two answers that say nothing of a fact, as forms and programs write them."""

UNREADABLE = "\ufffd"
"""What stands for bytes that are no text."""

LONGEST = 500
"""Of what was written and is wrong, this much is shown again."""

CLOSING = FACTS["allies_complete"]
"""The fact that the end of the list of groups is about."""

_OF_GROUP = re.compile(r"group-([1-9][0-9]{0,3})\.([a-z_]+)")


@dataclass(frozen=True, slots=True)
class Field:
    """A question as a form shows it.

    `options` are its choices as forms write them, `shown` is the answer as the form first shows it,
    `entered` what to show now, and `error` what is wrong with that.
    """

    question: Question
    shown: str
    entered: str
    options: tuple[Choice, ...]
    error: str | None

    @property
    def takes_number(self) -> bool:
        """Whether a whole number is written."""
        return takes_number(self.question)

    @property
    def title(self) -> str:
        """What is asked, as it stands beside the field."""
        return title_of(self.question)

    @property
    def hint(self) -> str:
        """What helps to answer."""
        return CLOSING.hint if self.question.key == ALLIES else self.question.fact.hint


def title_of(question: Question) -> str:
    """What is asked, in a list of questions; of the list of groups, whether it is whole."""
    if question.key == ALLIES:
        return CLOSING.question
    return question.text if question.can_be_open else say("web-name")


@dataclass(frozen=True, slots=True)
class Wrong:
    """Something that is wrong on a page: the field by its anchor, what it asks, and what is wrong.

    `group` is the name of the group that it is about, if it is about one.
    """

    anchor: str
    title: str
    error: str
    group: str | None = None


def wrong_with(fields: Iterable[Field], anchor: str = "") -> list[Wrong]:
    """What is wrong with some fields; `anchor` leads to the only one, or each has its own."""
    return [
        Wrong(
            anchor or f"f-{slug_of(each.question.key)}", each.title, each.error, each.question.group
        )
        for each in fields
        if each.error
    ]


def slug_of(key: str) -> str:
    """A key as addresses hold it: group-1.support for allies[0].support."""
    part = group_part(key)
    return key if part is None else f"group-{part[0] + 1}.{part[1].removeprefix('ally.')}"


def key_of(slug: str) -> str:
    """The key that an address means, be there such a question or not."""
    found = _OF_GROUP.fullmatch(slug)
    return group_key(int(found[1]) - 1, found[2]) if found else slug


def written(answer: Answer | None) -> str:
    """An answer as a form writes it; nothing where there is none."""
    if answer is None:
        return ""
    if isinstance(answer, Unsaid):
        return answer.value
    return as_written(answer)


def field_of(interview: Interview, key: str, notice: Notice) -> Field:
    """A question as a form shows it, with what was entered and is wrong, if anything."""
    question = interview.question(key)
    shown = written(question.answer)
    options: tuple[Choice, ...] = ()
    if question.choices:
        offered = [*question.choices, *(Choice(each.value, each.text) for each in Unsaid)]
        options = tuple(Choice(written(each.value), each.text) for each in offered)
    elif shown in UNSAID:
        shown = ""
    return Field(question, shown, notice.entered.get(key, shown), options, notice.errors.get(key))


def taken(interview: Interview, key: str, text: str) -> Interview:
    """The interview after what a form sent for one question. Raises InputError."""
    clean = one_line(text)
    if UNREADABLE in clean:
        raise refused(key, "unreadable")
    question = interview.question(key)
    if clean in UNSAID and question.choices:
        return interview.unsaid(key, UNSAID[clean])
    if not clean and question.choices:
        raise refused(key, "open")
    return interview.answer(key, value_of(question, clean))


def value_of(question: Question, text: str) -> Value:
    """What was written, as the fact holds it; what is no number stays text and is refused later."""
    return text if question.choices else question.fact.typed(text)


def takes_number(question: Question) -> bool:
    """Whether a question is answered by writing a whole number."""
    return question.fact.kind == "number" and not question.choices


@dataclass(frozen=True, slots=True)
class Filled:
    """What became of a form with many fields: the answers, and what was wrong by key."""

    interview: Interview
    errors: Mapping[str, str]
    entered: Mapping[str, str]


def filled(interview: Interview, keys: Iterable[str], form: Mapping[str, str]) -> Filled:
    """The interview after a form with many fields; only what was changed in it is taken.

    So two pages that are open at once do not undo each other's answers.
    """
    errors: dict[str, str] = {}
    entered: dict[str, str] = {}
    for key in keys:
        now, was = form.get(f"answer:{key}"), form.get(f"was:{key}")
        if now is None or now == was or fact_of(key) is None:
            continue
        try:
            if blank(key, now):  # as if it had never been asked
                without = interview.without(key)
                asked = tuple(each for each in without.asked if each != key)
                interview = replace(without, asked=asked)
            else:
                interview = taken(interview, key, now)
        except InputError as error:
            errors[key] = message_of(error, key)
            entered[key] = now[:LONGEST]
    return Filled(interview, errors, entered)


def blank(key: str, text: str) -> bool:
    """Whether a field was left empty on purpose: everything but a name may be."""
    part = group_part(key)
    return not one_line(text) and (part is None or part[1] != "ally.name")


def message_of(error: InputError, key: str) -> str:
    """What is wrong with the answer to a question, in sentences."""
    return " ".join(mistake(each, fact_of(key)) for each in error.problems)
