"""Phrasing: the texts of a rule that fired, as far as they are the same for every ally."""

from __future__ import annotations

from dataclasses import dataclass

from ..common.untranslated import kept_apart
from ..facts.vocabulary import Value
from ..language.text import MOST_KEPT, View, free_text
from ..packs.rule import Rule


@dataclass(frozen=True, slots=True)
class Phrases:
    """The texts of a rule in one case."""

    title: str
    summary: str
    ours: str | None
    steps: tuple[str, ...]
    because: str
    limits: str


class Phrasing:
    """The texts of one rule, ready to be printed for any number of cases.

    Phrases are kept by all the values that they read, never where free text is among these.
    """

    def __init__(self, rule: Rule) -> None:
        self.words = words = rule.words
        own = () if words.ours is None else (words.ours,)
        texts = (words.title, words.summary, *own, *words.steps, words.because, words.limits)
        self.names = tuple(sorted(frozenset[str]().union(*(text.reads for text in texts))))
        self.keeps = not free_text(self.names)
        self.kept: dict[tuple[Value | None, ...], Phrases] = {}

    def phrases(self, view: View) -> Phrases:
        """The texts as they read for a movement."""
        if not self.keeps:
            return self.printed(view)
        known = tuple(map(view.known.get, self.names))
        phrases = self.kept.get(known)
        if phrases is None:
            phrases = self.printed(view)
            if len(self.kept) < MOST_KEPT:
                self.kept[known] = phrases
        return phrases

    def printed(self, view: View) -> Phrases:
        """The texts, worked out."""
        summary = self.words.summary.render(view)
        ours = None if self.words.ours is None else self.words.ours.render(view) or None
        return Phrases(
            title=self.words.title.render(view),
            summary=kept_apart(" ".join(filter(None, (summary, ours))), of=summary),
            ours=ours,
            steps=tuple(step for text in self.words.steps if (step := text.render(view))),
            because=self.words.because.render(view),
            limits=self.words.limits.render(view),
        )
