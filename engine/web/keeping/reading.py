"""A case file that somebody brings, read as far as it can be; what cannot is told in people's words.

Whoever answers on pages never sees the keys of a file, so that no message speaks of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ...common.messages import say
from ...common.names import alike
from ...common.problem import InputError, Problem, nearest, quoted
from ...common.wording import commas, quote, sentence
from ...facts import ALLY_FACTS, FACTS, MOVEMENT_FACTS, Case
from ...facts.case import TITLES
from ...facts.format import KEY, NUMBERED
from ...facts.section import MOST_GROUPS
from ...facts.vocabulary import Fact, as_written
from ...files.case_files import case_in
from ...files.document import Document, read_document
from ...files.remarks import CUT
from ...files.validation import wrong_with
from ...interview import ALLIES, SECTIONS
from ...interview.mistakes import mistake

Path = tuple[str | int, ...]

PARTS = (*TITLES, ALLIES)
"""The parts of a file."""


@dataclass(frozen=True, slots=True)
class Unread:
    """Something in a file that cannot be used: its line, what it is about, and what is wrong.

    `group` is the number of the group that it is about, counted from 1, if it is about one.
    """

    line: int | None
    about: str
    message: str
    group: int | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file holds: its case where anything of it can be used, and what cannot."""

    case: Case | None = field(repr=False)
    unread: tuple[Unread, ...] = ()


def read(content: bytes, *, as_json: bool, limit: int) -> Reading:
    """What can be read of the content of a case file."""
    try:
        document = read_document(content, "case.json" if as_json else "case", limit=limit)
    except InputError as error:
        return Reading(None, tuple(Unread(p.line, "", sentence(p.message)) for p in error.problems))
    try:
        return Reading(case_in(document))
    except InputError as error:
        return Salvage(document, error).reading()


class Salvage:
    """A document in which something is wrong, and what of it can be used all the same."""

    def __init__(self, document: Document, error: InputError) -> None:
        self.document = document
        self.error = error
        self.unread: list[Unread] = []

    def reading(self) -> Reading:
        """What can be used, and everything that cannot."""
        data = self.document.data
        if not isinstance(data, dict):
            return Reading(None, (Unread(None, "", nothing_in(data)),))
        form = data.get(KEY)
        if isinstance(form, str) and NUMBERED.fullmatch(form) and wrong_with_form(form):
            return Reading(None, (Unread(self.document.line((KEY,)), "", say("web-file-newer")),))
        known = dict(self.parts(data))
        self.unread += self.left_over()
        case = Case.model_validate(known)
        unread = tuple(sorted(self.unread, key=lambda each: each.line or 0))
        return Reading(case if known else None, unread)

    def parts(self, data: dict[Any, Any]) -> Iterator[tuple[str, Any]]:
        """What can be used of the whole."""
        for key, value in data.items():
            if value is None or key == KEY:
                continue
            if key in TITLES and isinstance(value, dict):
                if facts := dict(self.facts(value, f"{key}.", (key,))):
                    yield key, facts
            elif key == ALLIES and isinstance(value, list):
                yield key, list(self.groups(value))
            elif key in MOVEMENT_FACTS:
                yield from self.facts({key: value}, "", ())
            elif key in PARTS:
                self.refuse((key,), SECTIONS[key], say("web-file-unreadable"))
            elif part := nearest(str(key), PARTS):
                self.refuse((key,), "", say("web-file-misspelt", question=SECTIONS[part]))
            else:
                self.refuse((key,), "", meant("", str(key), value))

    def facts(self, data: dict[Any, Any], prefix: str, where: Path) -> Iterator[tuple[str, Any]]:
        """The facts of a section, or of a group, that can be used."""
        for key, value in data.items():
            fact = {**MOVEMENT_FACTS, **ALLY_FACTS}.get(f"{prefix}{key}")
            problem = None if fact is None else wrong_with(fact.path, value)
            if value is None:
                continue
            if fact is None:
                self.refuse((*where, key), "", meant(prefix, str(key), value))
            elif problem is None:
                yield str(key), value
            else:
                self.refuse((*where, key), fact.question, told(fact, value, problem))

    def groups(self, listed: list[Any]) -> Iterator[dict[str, Any]]:
        """The groups that can be used: those with a name of their own."""
        names: set[str] = set()
        for number, data in enumerate(listed):
            where: Path = ("allies", number)
            found = dict(self.facts(data, "ally.", where)) if isinstance(data, dict) else {}
            name = alike(str(found.get("name", "")))
            if not name:
                self.refuse(where, "", say("web-file-no-name"))
            elif name in names:
                self.refuse((*where, "name"), "", say("web-file-same-name"))
            elif len(names) >= MOST_GROUPS:
                self.refuse(where, "", say("web-file-too-many"))
            else:
                names.add(name)
                yield found

    def refuse(self, path: Path, about: str, message: str) -> None:
        """Note something that cannot be used."""
        group = path[1] + 1 if path[0] == "allies" and len(path) > 1 else None  # type: ignore[operator]
        self.unread.append(Unread(self.document.line(path), about, message, group))

    def left_over(self) -> Iterator[Unread]:
        """What else is wrong, and was not met where the single facts were looked at."""
        met = {each.line for each in self.unread}
        for problem in self.error.problems:
            if problem.kind == CUT:
                yield Unread(problem.line, "", sentence(problem.message))
            elif problem.line not in met:
                yield Unread(problem.line, "", say("web-file-unreadable"))


def nothing_in(data: object) -> str:
    """What is said of a file that holds no answers at all."""
    return say("web-file-empty") if data is None else say("web-file-no-case")


def wrong_with_form(form: str) -> bool:
    """Whether a form of case files is one that is not read here."""
    return wrong_with(KEY, form) is not None


def meant(prefix: str, name: str, value: object) -> str:
    """What is wrong with a name that no question has in its part, with the question that is meant."""
    here = {
        path.removeprefix(prefix): fact for path, fact in FACTS.items() if path.startswith(prefix)
    }
    everywhere = {path.rpartition(".")[2]: fact for path, fact in FACTS.items()}
    if name in everywhere:
        return say("web-file-misplaced", question=everywhere[name].question)
    for facts in (here, everywhere):
        if near := nearest(name, facts):
            misspelt = say("web-file-misspelt", question=facts[near].question)
            return " ".join(filter(None, (misspelt, answers(facts[near], value))))
    return say("web-file-not-asked")


def answers(fact: Fact, value: object) -> str:
    """The answer to a question that a value is, or else those that there are."""
    choices = {as_written(each): quote(word.choice) for each, word in fact.words.items()}
    if isinstance(value, str | bool) and (said := choices.get(as_written(value))):
        return say("web-file-answer", answer=said)
    return say("web-file-answers", answers=commas(choices.values())) if choices else ""


def told(fact: Fact, value: object, problem: Problem) -> str:
    """What is wrong with a value of a fact, and the nearest answer that there is."""
    if not fact.words:
        return mistake(problem, fact)
    near = nearest(value, map(as_written, fact.words)) if isinstance(value, str) else None
    word = next((w for v, w in fact.words.items() if as_written(v) == near), None)
    said = none_of_them(value)
    return f"{said} {say('web-file-nearest', answer=quote(word.choice))}" if word else said


def none_of_them(value: object) -> str:
    """That a value is none of the answers; it is repeated where it is no free text."""
    found = quoted(value)
    if isinstance(value, bool) or (isinstance(value, str) and found.startswith('"')):
        shown = found.strip('"').replace("_", " ")
        return say("web-file-no-answer", value=quote(shown))
    return say("web-file-none-of-them")
