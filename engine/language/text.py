"""Texts of rules in use: what a text says for one case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property

from ..common.locale import by_language, speaking, spoken
from ..common.messages import Spoken, say
from ..common.safe_text import fold, keep
from ..common.untranslated import Untranslated, kept_apart
from ..common.wording import form_of
from ..facts import FACTS
from ..facts.vocabulary import Value
from .text_tree import (
    CHANGES,
    FITTED,
    NUMBER_HERE,
    Choice,
    Parts,
    Printed,
    Words,
    fact_that_fits,
    names_read,
    truth,
)


@cache
def fitting_words(name: str) -> Mapping[Value | None, str]:
    """The words under a fitting name, by the value of the fact that settles them."""
    fact = fact_that_fits(name)
    values = (FACTS[fact].values if fact else ()) or ONE
    found = {value: f"fitted-{name}.is-{value}" for value in values}
    return Spoken({**found, None: f"fitted-{name}"})


ONE = (0, 1)
"""Where there is one organization, there are no groups that could agree."""

FITTING: Mapping[str, Mapping[Value | None, str]] = {name: fitting_words(name) for name in FITTED}
"""The fitting words by name and by the value of the fact that settles them."""

OTHER_SIDES, LEADERSHIPS = FITTING["other_side"], FITTING["leadership"]

NAME = "ally.name"
BLANK = "\x00"
"""What stands for the name of an ally in a wording that is kept; no name and no rule holds it."""

MOST_KEPT = 256
"""How many wordings of one text are kept, so as not to be worked out again."""


class View:
    """What a text sees: values of facts and definitions by name; what is absent is unknown.

    A text about one ally sees the name of that `ally`, and its facts and definitions as well.
    """

    def __init__(self, known: Mapping[str, Value | None], ally: str | None = None) -> None:
        self.known = known
        self.ally = ally

    def look(self, name: str) -> Value | None:
        """The value of a fact or definition, or None."""
        return self.ally if name == NAME else self.known.get(name)

    def said(self, printed: Printed) -> str:
        """A printed value in words."""
        if fact := fact_that_fits(printed.name):
            words = fitting_words(printed.name)
            text = words.get(self.look(fact), words[None])
        else:
            text = said(printed.name, self.look(printed.name), printed.forms)
        for change in printed.changes:
            text = CHANGES[change](text)
        return text

    def written(self, parts: Parts) -> Iterator[str]:
        """The pieces of a text, as they are printed one after the other."""
        for part in parts:
            match part:
                case Words(text):
                    yield text
                case Printed():
                    yield self.said(part)
                case Choice(branches, otherwise):
                    holding = (
                        body for test, body in branches if truth(test, self.look, final=True)
                    )
                    yield from self.written(next(holding, otherwise))


def said(name: str, value: Value | None, forms: Mapping[str, str] | None = None) -> str:
    """The value of a fact or definition in words; a number with what its form says, where there are some."""
    if value is None:
        return say("not-known")
    if forms:
        form = forms.get(form_of(int(value)), forms["other"])
        return form.replace(NUMBER_HERE, str(value))
    fact = FACTS.get(name)
    return fact.phrase(value) if fact and fact.kind in ("word", "yes_no") else str(value)


def fitting(text: str, target: Value | None) -> str:
    """Words about a fact, which speak of the leadership, in the words for the movement's target."""
    usual, otherwise, words = leaderships(target)
    if words == usual:
        return text
    return kept_apart(text.replace(usual, words).replace(otherwise, words), of=text)


@by_language
def leaderships(target: Value | None) -> tuple[str, str, str]:
    """What facts call the leadership, what else they call it, and what fits the movement's target."""
    return LEADERSHIPS[None], say("fitted-leadership.otherwise"), LEADERSHIPS[target]


def free_text(names: Iterable[str]) -> frozenset[str]:
    """Those of some names under which people write what they like."""
    return frozenset(name for name in names if name in FACTS and FACTS[name].kind == "text")


@dataclass(frozen=True)
class Text:
    """One text of a rule, and the facts and definitions it reads.

    What stands in place of a text that another language lacks is said in its own language as a whole.
    """

    source: str
    parts: Parts = field(compare=False, repr=False)
    language: str | None = field(default=None, compare=False, repr=False)

    @cached_property
    def reads(self) -> frozenset[str]:
        """The facts and definitions that it reads."""
        return frozenset(names_read(self.parts))

    @cached_property
    def names(self) -> tuple[str, ...]:
        """What it reads, always in the same order."""
        return tuple(sorted(self.reads))

    @cached_property
    def _keeps(self) -> bool:
        # Free text is never kept: a wording is kept with a blank in its place, and the blank
        # cannot be changed as the name would be.
        free = free_text(self.reads)
        return not free or (free == {NAME} and "|" not in self.source)

    @cached_property
    def _kept(self) -> dict[tuple[Value | None, ...], str]:
        # What was printed before, by the values that were read.
        return {}

    @cached_property
    def _always(self) -> str | None:
        # What it says wherever it stands; None where it prints or asks anything.
        if not all(isinstance(part, Words) for part in self.parts):
            return None
        return keep(self.folded(View({})))

    def render(self, view: View) -> str:
        """The text for one case, with white space folded."""
        text = self.rendered(view)
        return Untranslated(text) if self.language not in (None, spoken()) else text

    def rendered(self, view: View) -> str:
        """The same, whatever language it is in."""
        if self._always is not None:
            return self._always
        if not self._keeps:
            return self.folded(view)
        known = tuple(map(view.known.get, self.names))
        page = self._kept.get(known)
        if page is None:
            page = self.folded(View(view.known, BLANK) if view.ally else view)
            if len(self._kept) < MOST_KEPT:
                self._kept[known] = page if BLANK in page else keep(page)
        return page.replace(BLANK, view.ally) if view.ally and BLANK in page else page

    def folded(self, view: View) -> str:
        """The text, worked out."""
        with speaking(self.language or spoken()):
            return fold("".join(view.written(self.parts)))
