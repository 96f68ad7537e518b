"""One cell as the value of a fact: the value, unknown, or what is wrong with it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ..common.messages import say
from ..common.problem import quoted
from ..facts.section import LONGEST, MOST
from ..facts.vocabulary import Fact, Value, as_written
from ..files.output import FORMULA
from ..files.validation import UNKNOWN, no_such_word, wrong_with
from .titles import scale
from .words import plain, unknown, values, words

TICKS = frozenset("✓✔☑✅")
ZEROS = re.compile(r"(\d+)[.,]0+")
GROUPED = re.compile(r"\d{1,3}(?:([, '’\u00a0\u202f\u066c])\d{3})(?:\1\d{3})*")
POINTED = re.compile(r"\d{1,3}(?:\.\d{3})+")
LEADING = re.compile(r"\s*(\d{1,2})\s*[.):=–-]\s*(?=\S)")
DAY = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?")
TURNED = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
NOON = 12
WORDS = 2
"""So many words of an answer at least stand for the whole of it."""

KEPT = 10_000


class MisfitError(Exception):
    """What is wrong with a cell, in words."""


@dataclass(slots=True)
class Reader:
    """Reads the cells of one column as a fact; `told` are the values that a map says.

    `likely` holds what was understood though it is only a part of an answer, and `open` what says
    less than the fact asks.
    """

    fact: Fact
    title: str = ""
    told: dict[str, Value | None] = field(default_factory=dict)
    loose_points: bool = False
    likely: dict[str, Value] = field(default_factory=dict)
    open: dict[str, str] = field(default_factory=dict)
    known: dict[str, Value | MisfitError | None] = field(default_factory=dict)

    def read(self, cell: str | None) -> Value | None:
        """The value that a cell says; None where it is not known. Raises MisfitError."""
        if cell is None:
            return None
        if cell not in self.known:
            if len(self.known) > KEPT:
                self.known.clear()
            try:
                self.known[cell] = self.fresh(cell.strip())
            except MisfitError as error:
                self.known[cell] = error
        found = self.known[cell]
        if isinstance(found, MisfitError):
            raise found
        return found

    def fresh(self, text: str) -> Value | None:
        """The same for a cell that was not met before."""
        if not text:
            return None
        if text in self.told:
            return self.told[text]
        if text.startswith("="):
            raise MisfitError(say("intake-is-formula"))
        match self.fact.kind:
            case "text":
                return self.text(text)
            case "number":
                return self.number(text)
        return self.word(text)

    def text(self, text: str) -> Value | None:
        """A label or a moment."""
        if self.fact.path == "as_of":
            if text.casefold() in UNKNOWN or plain(text) in unknown():
                return None
            text = moment(text)
        if text[:1] == "'" and text[1:].startswith(FORMULA):
            text = text[1:]  # as our own sheets guard it
        if (
            self.fact.path != "as_of"
            and text.isascii()
            and text.isprintable()
            and len(text) <= LONGEST
        ):
            return text
        found = wrong_with(self.fact.path, text) if self.fact.path != "ally.name" else named(text)
        if found is not None:
            raise MisfitError(found if isinstance(found, str) else found.message)
        return text

    def number(self, text: str) -> Value | None:
        """A whole number, as people and spreadsheets write it."""
        if is_unknown(text):
            return None
        bare = text.replace("\u066b", ".")
        if found := ZEROS.fullmatch(bare):
            bare = found[1]
        elif GROUPED.fullmatch(bare) or (self.loose_points and POINTED.fullmatch(bare)):
            bare = "".join(sign for sign in bare if sign.isdecimal())
        if not bare.isdecimal() or len(bare) > len(str(MOST)) or int(bare) > MOST:
            raise MisfitError(say("value-whole_number", found=quoted(text), most=MOST))
        return int(bare)

    def word(self, text: str) -> Value | None:
        """One of the answers, or yes or no."""
        sure, bare = values(self.fact.path), plain(text)
        if bare in sure:
            return sure[bare]
        if self.fact.kind == "yes_no" and (text in TICKS or ZEROS.fullmatch(text)):
            return text in TICKS or bool(int(text[0]))
        if is_unknown(text):
            return None
        found = self.by_number(text)
        if found is None:
            found = self.by_part(text, bare)
        if found is None and self.fact.path == "ally.support":
            for way in ("for", "against"):
                if bare in words(way):
                    self.open[text] = way
                    return None
        if found is None:
            raise MisfitError(self.refusal(text))
        return found

    def by_number(self, text: str) -> Value | None:
        """An answer by its number, where the title says from where to where these go."""
        if found := LEADING.match(text):
            return values(self.fact.path).get(plain(text[found.end() :]))
        ends = scale(self.title) if self.fact.ordered else None
        bare = ZEROS.sub(r"\1", text)
        if ends and bare.isdecimal() and ends[1] - ends[0] + 1 == len(self.fact.values):
            place = int(bare) - ends[0]
            return self.fact.values[place] if 0 <= place < len(self.fact.values) else None
        return None

    def by_part(self, text: str, bare: str) -> Value | None:
        """The only answer of which these words are a part; it is told as likely, not as certain."""
        if len(bare.split()) < WORDS:
            return None
        found = {
            value for said, value in values(self.fact.path).items() if f" {bare} " in f" {said} "
        }
        if len(found) != 1:
            return None
        self.likely[text] = found.pop()
        return self.likely[text]

    def refusal(self, text: str) -> str:
        """That a cell says none of the answers."""
        if self.fact.kind == "yes_no":
            return say("value-yes_no", found=quoted(text))
        return no_such_word(text, [as_written(value) for value in self.fact.values])


def is_unknown(text: str) -> bool:
    """Whether a cell says that one does not know."""
    return text.casefold() in UNKNOWN or plain(text) in unknown()


def named(text: str) -> str | None:
    """What is wrong with the name of a group."""
    found = wrong_with("case", text)
    return None if found is None else found.message


def moment(text: str) -> str:
    """A moment as a case file writes it. Raises MisfitError where its day and month could be swapped."""
    if found := DAY.fullmatch(text):
        return f"{found[1]}-{int(found[2]):02}-{int(found[3]):02}"
    if found := TURNED.fullmatch(text):
        first, second, year = int(found[1]), int(found[2]), found[3]
        if first > NOON >= second:
            return f"{year}-{second:02}-{first:02}"
        if second > NOON >= first or first == second:
            return f"{year}-{first:02}-{second:02}"
        raise MisfitError(say("intake-day-or-month"))
    return text
