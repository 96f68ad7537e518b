"""Why a question is asked: what waits for it, and what each answer would lead to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..common.messages import say
from ..facts.vocabulary import Fact, Truth, Value
from ..language.text import View
from ..packs.pack import RulePack
from ..readings.findings import Findings
from .headline import starts
from .interview import Interview
from .needs import NONVIOLENT, Need, assumed, needs
from .question import group_part


@dataclass(frozen=True, slots=True)
class Waits:
    """Something that waits for a question, and what it is called."""

    need: Need
    title: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one answer alone would lead to, everything else as it is.

    `fires` and `silences` hold the titles of rules that this settles, `headlines` those that stay
    possible.
    """

    value: Value
    choice: str
    fires: tuple[str, ...]
    silences: tuple[str, ...]
    headlines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Why:
    """Why a question is asked, looked at as if it were not answered yet."""

    key: str
    waits: tuple[Waits, ...]
    outcomes: tuple[Outcome, ...]

    def of_kind(self, kind: str) -> tuple[Waits, ...]:
        """What waits, of one kind."""
        return tuple(each for each in self.waits if each.need.kind == kind)


def why(interview: Interview, key: str) -> Why:
    """Why a question is asked. Raises InputError where there is no such question."""
    interview.question(key)
    return Asking(interview.without(key), key).why()


class Asking:
    """One open question of an interview, looked at from the rules."""

    def __init__(self, interview: Interview, key: str) -> None:
        self.interview = interview
        self.key = key
        self.pack = interview.pack
        self.meaning = needs(self.pack).advisor.together
        self.before = self.findings(interview)
        self.view = View({**interview.case.values, **self.before.definitions})

    def why(self) -> Why:
        """All of it."""
        waits = tuple(self.waits(need) for need in self.interview.waiting.get(self.key, ()))
        return Why(self.key, tuple(dict.fromkeys(waits)), tuple(self.outcomes()))

    def findings(self, interview: Interview) -> Findings:
        """The verdicts on what was answered, nonviolence assumed unless it is the question."""
        case = interview.case
        return self.meaning.findings(case if self.key == NONVIOLENT else assumed(case))

    def waits(self, need: Need) -> Waits:
        """What waits, with its title."""
        match need.kind:
            case "posture":
                return Waits(need, self.headline(need.name))
            case "rule":
                return Waits(need, self.title(need.name))
            case "words":
                named = need.name in self.pack.rule
                return Waits(need, self.title(need.name) if named else self.headline(need.name))
            case _:
                return Waits(need, need.name)

    def title(self, rule: str) -> str:
        """The title of a rule, as the report would print it now."""
        return self.pack.rule[rule].words.title.render(self.view)

    def headline(self, posture: str) -> str:
        """The headline of a posture, as the report would print it now."""
        found = next(p for p in self.pack.postures if p.name == posture)
        return found.headline.render(self.view)

    def outcomes(self) -> Iterator[Outcome]:
        """What each answer would lead to."""
        for value, choice in self.answers():
            after = self.findings(self.interview.answer(self.key, value))
            turned = dict(self.turned(after))
            yield Outcome(
                value,
                choice,
                tuple(self.title(rule) for rule, truth in turned.items() if truth),
                tuple(self.title(rule) for rule, truth in turned.items() if not truth),
                tuple(
                    self.headline(posture.name)
                    for posture in self.pack.postures
                    if after.definitions[posture.name] is not False
                ),
            )

    def answers(self) -> Iterator[tuple[Value, str]]:
        """The answers worth telling apart: the choices, or numbers on each side of a threshold."""
        question = self.interview.question(self.key)
        if question.choices:
            yield from ((choice.value, choice.text) for choice in question.choices)
        elif question.fact.kind == "number":
            yield from stretches(self.pack, question.fact)

    def turned(self, after: Findings) -> Iterator[tuple[str, Truth]]:
        """The rules that an answer settles: those that are open before and no longer after."""
        part = group_part(self.key)
        for rule in self.pack.rules:
            if not rule.over_allies:
                was, now = self.before.rules[rule.id], after.rules[rule.id]
            elif part is not None:
                was = self.before.ally_rules[rule.id][part[0]]
                now = after.ally_rules[rule.id][part[0]]
            else:
                was = together(self.before.ally_rules[rule.id])
                now = together(after.ally_rules[rule.id])
            if was is None and now is not None:
                yield rule.id, now


def together(verdicts: tuple[Truth, ...]) -> Truth:
    """A rule over allies in one verdict: it fires for one, it is silent for all, or it is open."""
    if True in verdicts:
        return True
    return None if None in verdicts or not verdicts else False


def stretches(pack: RulePack, fact: Fact) -> Iterator[tuple[int, str]]:
    """Numbers that rules treat alike, as the first of each stretch and in words."""
    ordered = starts(pack, fact.path)
    for start, following in zip(ordered, [*ordered[1:], None], strict=True):
        if following is None:
            yield start, say("stretch-from", low=str(start))
        elif following == start + 1:
            yield start, str(start)
        else:
            yield start, say("interview-numbers", low=str(start), high=str(following - 1))
