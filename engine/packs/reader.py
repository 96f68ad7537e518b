"""Reading the parts of a pack: each is checked, and what is wrong with it is noted with its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from ..common.locale import SOURCE
from ..common.messages import say
from ..common.problem import InputError, Problem
from ..common.wording import commas
from ..facts import Case, case_of_facts
from ..files.document import Document
from ..files.notes import notes, spot
from ..files.parser_words import at_column
from ..files.validation import Model, validated
from ..language.condition import Condition, names
from ..language.expression import ExpressionError, Scope, parse
from ..language.text import Text
from ..language.text_reader import TextError, read_text
from ..language.tokens import Fault
from .naming import stem_of
from .pack import Check, PackFile, Posture, Precedent, Silence
from .rule import Place
from .translation import Part, Path, Translation, translated

Result = TypeVar("Result")


@dataclass
class Reader:
    """Reads conditions, texts and what pack.yaml says, and notes every problem on the way.

    `notes` are what an author seems to have written to themselves into a text that is printed.
    `kinds` says of each definition whether it is over allies, `translations` what there is of a pack
    in the language that is read, by the name of its folder.
    """

    problems: list[Problem] = field(default_factory=list)
    notes: list[Problem] = field(default_factory=list)
    kinds: dict[str, bool] = field(default_factory=dict)
    translations: dict[str, Translation] = field(default_factory=dict)

    def attempt(self, do: Callable[..., Result], *given: Any) -> Result | None:
        """Do one step; where its input is wrong, note the problems and give None."""
        try:
            return do(*given)
        except InputError as error:
            self.problems.extend(error.problems)
            return None

    def note(self, document: Document, path: tuple[str | int, ...], *messages: str) -> None:
        """Note problems at one place of a file."""
        key = ".".join(map(str, path)) or None
        line = document.line(path)
        self.problems.extend(Problem(document.name, line, key, message) for message in messages)

    def note_fault(self, document: Document, path: tuple[str | int, ...], fault: Fault) -> None:
        """Note what is wrong with a condition, at the very sign where that is known."""
        place = None if fault.at is None else spot(document, path, fault.at)
        if place is None:
            self.note(document, path, fault.message)
            return
        line, column = place
        message = at_column(fault.message, column)
        self.problems.append(Problem(document.name, line, ".".join(map(str, path)), message))

    def read(
        self, model: type[Model], document: Document, what: str, where: tuple[str, ...] = ()
    ) -> Model:
        """A part of a pack as a model. Raises InputError with every problem in it."""
        found = validated(model, document, what, where)
        self.notes.extend(notes(model, document, where))
        return found

    def told(self, part: Part, document: Document, *inside: str) -> Part:
        """A part of a pack with the texts that people read as they stand in the language read."""
        folder, place = place_of(document)
        found = self.translations.get(folder)
        return translated(part, (*place, *inside), found.find) if found else part

    def condition(
        self, text: str, scope: Scope, document: Document, path: tuple[str | int, ...]
    ) -> Condition | None:
        """Read one condition, or note what is wrong with it."""
        try:
            return parse(text, self.kinds, scope)
        except ExpressionError as error:
            for fault in error.faults:
                self.note_fault(document, path, fault)
            return None

    def text(
        self,
        source: str,
        document: Document,
        path: tuple[str | int, ...],
        *,
        over_allies: bool = False,
        about_ally: bool = False,
    ) -> Text | None:
        """Read one text, in the language that is read, or note what is wrong with it."""
        how = {"over_allies": over_allies, "about_ally": about_ally}
        try:
            english = read_text(source, self.kinds, **how)
        except TextError as error:
            self.note(document, path, *error.messages)
            return None
        folder, place = place_of(document)
        translation = self.translations.get(folder)
        text = translation and translation.find((*place, *path), source)
        if not translation:
            return english
        if not text:
            return replace(english, language=SOURCE)
        try:
            found = read_text(text, self.kinds, **how)
        except TextError as error:
            problems = [translation.problem((*place, *path), each) for each in error.messages]
        else:
            others = sorted(found.reads - english.reads)
            message = say("pack-reads-others", names=commas(others))
            problems = [translation.problem((*place, *path), message)] if others else []
        self.problems.extend(problems)
        return None if problems else found

    def precedents(self, document: Document | None) -> Iterator[tuple[Precedent, Case]]:
        """What movements did that stood where others stand, each with its facts as a case."""
        for name in document.data if document and isinstance(document.data, dict) else ():
            found = self.attempt(self.read, Precedent, document, "precedent", (name,))
            if found is None or document is None:
                continue
            try:
                yield self.told(found, document, name), case_of_facts(found.facts)
            except ValueError:
                message = say("pack-precedent")
                self.note(document, (name, "facts"), message)

    def postures(self, document: Document, head: PackFile) -> list[Posture]:
        """The postures of a pack; each must be a definition over the movement."""
        found = []
        for name, entry in head.postures.items():
            if self.kinds.get(name, True):
                self.note(document, ("postures", name), say("pack-no-definition"))
            headline = self.text(entry.headline, document, ("postures", name, "headline"))
            why = self.text(entry.why, document, ("postures", name, "why"))
            if headline is not None and why is not None:
                found.append(Posture(name, headline, why))
        return found

    def readiness(self, document: Document, head: PackFile) -> list[Check]:
        """The readiness list of a pack; each line is settled by one fact."""
        found = []
        for number, entry in enumerate(head.readiness):
            path = ("readiness", number, "when")
            condition = self.condition(entry.when, "movement", document, path)
            if condition is None:
                continue
            facts = names(condition)
            if len(facts) != 1 or facts & self.kinds.keys():
                self.note(document, path, say("pack-readiness"))
                continue
            found.append(Check(entry.check, condition, next(iter(facts))))
        return found

    def silences(self, document: Document, head: PackFile) -> Iterator[Silence]:
        """The groups of which nobody speaks; each condition is on one ally."""
        for number, entry in enumerate(head.silences):
            path = ("silences", number, "when")
            condition = self.condition(entry.when, "count", document, path)
            perhaps = entry.perhaps and self.text(
                entry.perhaps,
                document,
                ("silences", number, "perhaps"),
                over_allies=True,
                about_ally=True,
            )
            if condition is not None:
                place = Place(document.name, document.line(path))
                yield Silence(condition, entry.why, head.name, place, perhaps or None)


def place_of(document: Document) -> tuple[str, Path]:
    """The folder of a pack's file, and where its texts stand in a translation."""
    folder, _, name = document.name.rpartition("/")
    stem = stem_of(name)
    return folder, (stem,) if stem in ("pack", "definitions", "precedents") else ("rules", stem)
