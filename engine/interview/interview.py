"""The interview as one immutable state machine: answers in, the next question or the end out.

Nothing here reads, writes or prints. Every face (terminal, page, program) holds an Interview,
shows `next_question()`, and keeps what `answer()` gives back.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Literal

from ..common.messages import say
from ..common.problem import InputError, Problem, nearest
from ..common.wording import commas
from ..facts import Case
from ..packs.pack import RulePack
from .answers import Group, checked, group_named, made_case, moved, wrong
from .headline import Headline
from .needs import NONVIOLENT, Wanted, assumed, needs
from .question import (
    ALLIES,
    CLOSINGS,
    FIRST_PASS,
    HEADING,
    MOVEMENT_KEYS,
    NAME,
    SECOND_PASS,
    SECTIONS,
    Answer,
    Choice,
    Question,
    Unsaid,
    fact_of,
    fitted,
    group_key,
    group_part,
    section_of,
)

Purpose = Literal["headline", "advice", "words", "done"]
"""What is asked for next: to settle the headline, to make the advice more exact, or to fit its words
and fill the checklist; or nothing is left to ask.
"""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an interview is.

    `section` counts from 1 to `sections`. `to_headline` is how many questions can still come until the
    headline is settled, or cannot be settled with what is known. `at_most` is how many questions can still come, about
    the groups named so far; while the list of groups is open, each further one can bring
    `each_group` more. `deciding` of them can still change which advice is given; the others only
    fit its words and fill the checklist.
    """

    section: int
    sections: int
    answered: int
    to_headline: int
    at_most: int
    each_group: int
    deciding: int


@dataclass(frozen=True)
class Interview:
    """Everything that was answered so far, and where the interview stands.

    `answers` holds what was answered about the movement by key, `groups` the groups that were
    named, `asked` the keys in the order they were answered. `at` is a question gone back to, and
    `start` the section that was chosen to go on with. `left` is the open question at which somebody
    was put when they went back: there they go on.
    """

    pack: RulePack = field(repr=False)
    answers: Mapping[str, Answer] = field(default_factory=dict, repr=False)
    groups: tuple[Group, ...] = field(default=(), repr=False)
    asked: tuple[str, ...] = ()
    at: str | None = None
    start: str | None = None
    left: str | None = None

    @classmethod
    def from_case(cls, case: Case, pack: RulePack) -> Interview:
        """An interview in which everything that a case says is answered."""
        found = cls(pack)
        given = {**case.values, "case": case.case, "as_of": case.as_of}
        for key in (*MOVEMENT_KEYS, *HEADING):
            value = given.get(key)
            if value is not None:
                found = found.with_answer(key, value)
        for ally in case.allies or ():
            found = found.add_ally(ally.name)
            for path, value in ally.values.items():
                found = found.with_answer(group_key(len(found.groups) - 1, path), value)
        if case.allies_complete is False:
            found = found.with_answer(ALLIES, "more")
        elif case.allies is not None and case.allies_complete:
            found = found.with_answer(ALLIES, "all" if case.allies else "none")
        return found

    def __repr__(self) -> str:
        """How much was answered, in one line; the answers are left out."""
        return f"<Interview answers={len(self.answers)} groups={len(self.groups)}>"

    # What is known, and what is still open.

    @cached_property
    def case(self) -> Case:
        """What was answered, as a case; what was not said is unknown."""
        return made_case(self.answers, self.groups)

    @property
    def list_is_open(self) -> bool:
        """Whether groups may still be added before the advice is whole."""
        return ALLIES not in self.answers

    @cached_property
    def all_waiting(self) -> Wanted:
        """What still waits for each unknown fact, those of one more group included."""
        return needs(self.pack).wanted(self.case, more_groups=self.list_is_open)

    @cached_property
    def one_more(self) -> tuple[str, ...]:
        """The keys that one more group would bring; none once the list is closed."""
        return tuple(key for key in self.all_waiting if of_group(key, len(self.groups)))

    @cached_property
    def waiting(self) -> Wanted:
        """What still waits for each unknown fact; for the list of groups, what one more may bring."""
        found = {key: n for key, n in self.all_waiting.items() if key not in self.one_more}
        behind = [need for key in self.one_more for need in self.all_waiting[key]]
        if behind:
            found[ALLIES] = tuple(dict.fromkeys([*found.get(ALLIES, ()), *behind]))
        return found

    def all_keys(self) -> Iterator[str]:
        """The keys of all questions there can be, in the order they are asked."""
        yield from MOVEMENT_KEYS
        for number in range(len(self.groups)):
            yield from (group_key(number, path) for path in FIRST_PASS)
        yield ALLIES
        for number in range(len(self.groups)):
            yield from (group_key(number, path) for path in SECOND_PASS)
        yield from HEADING

    def answer_to(self, key: str) -> Answer | None:
        """What was answered to a question; None where nothing was."""
        part = group_part(key)
        if part is None:
            return self.answers.get(key)
        number, path = part
        if number >= len(self.groups):
            return None
        group = self.groups[number]
        return group.name if path == NAME else group.answers.get(path)

    @cached_property
    def headline(self) -> Headline:
        """What is known as far as it decides the headline.

        Nonviolence is assumed once it was asked about: an answer that says nothing changes nothing.
        """
        case = assumed(self.case) if NONVIOLENT in self.answers else self.case
        return Headline(needs(self.pack), case, more_groups=self.list_is_open)

    @cached_property
    def to_ask(self) -> tuple[str, ...]:
        """The keys of the questions that are still open, in the order they come.

        First the one that tells most about the headline, until that is settled or a section was
        chosen. Then those that can change which advice is given, then those that fit its words and
        fill the checklist; each time in the authored order, from the chosen section on.
        """
        open_keys = [k for k in self.all_keys() if k in self.waiting and self.answer_to(k) is None]
        start = list(SECTIONS).index(self.start) if self.start else 0
        deciding = [] if self.start else [k for k in open_keys if self.decides_headline(k)]
        first = self.headline.most_deciding(deciding) if deciding else None

        def place(key: str) -> tuple[bool, bool, bool]:
            before = list(SECTIONS).index(section_of(key)) < start
            return (key != first, not self.decides(key), before)

        return tuple(sorted(open_keys, key=place))

    def decides_headline(self, key: str) -> bool:
        """Whether a fact can still change which headline is given."""
        return any(need.kind == "posture" for need in self.waiting.get(key, ()))

    def decides(self, key: str) -> bool:
        """Whether a fact can still change which advice is given, not only its words."""
        return any(need.kind in ("posture", "rule") for need in self.waiting.get(key, ()))

    @property
    def purpose(self) -> Purpose:
        """What the next question is for. A headline that needs what nobody knows is as settled as it
        can be.
        """
        if not self.to_ask:
            return "done"
        if any(map(self.decides_headline, self.to_ask)):
            return "headline"
        return "advice" if any(map(self.decides, self.to_ask)) else "words"

    @property
    def settles_headline(self) -> bool:
        """Whether what is asked now settles the headline: it is open, and no section was chosen."""
        return self.purpose == "headline" and self.start is None

    def next_question(self) -> Question | None:
        """The question to ask now; None when everything that matters is answered."""
        key = self.at or next(iter(self.to_ask), None)
        return None if key is None else self.question(key)

    def question(self, key: str) -> Question:
        """The question of a key. Raises InputError where there is none."""
        fact = fact_of(key)
        part = group_part(key)
        if fact is None or (part is not None and part[0] >= len(self.groups)):
            raise no_such_question(key, (*self.all_keys(), *SECTIONS))
        if key != ALLIES:
            fact = fitted(fact.path, self.case.movement.target)
        if key == ALLIES:
            offered = [
                Choice(v, t) for v, t in CLOSINGS.items() if bool(self.groups) != (v == "none")
            ]
        else:
            offered = [Choice(value, word.choice) for value, word in fact.words.items()]
        return Question(
            key,
            fact,
            tuple(offered),
            self.answer_to(key),
            None if part is None else self.groups[part[0]].name,
            can_be_open=part is None or part[1] != NAME,
        )

    def progress(self) -> Progress:
        """How far the interview is."""
        question = self.next_question()
        section = len(SECTIONS) if question is None else list(SECTIONS).index(question.section) + 1
        return Progress(
            section=section,
            sections=len(SECTIONS),
            answered=len(self.asked),
            to_headline=sum(map(self.decides_headline, self.to_ask)),
            at_most=len(self.to_ask),
            each_group=len(self.one_more),
            deciding=sum(map(self.decides, self.to_ask)),
        )

    # Answering.

    def answer(self, key: str, value: object) -> Interview:
        """The interview after an answer. Raises InputError where the value is not allowed."""
        self.question(key)
        part = group_part(key)
        if key == ALLIES:
            return self.with_answer(key, self.closing(value))
        if part is not None and part[1] == NAME:
            others = [g for number, g in enumerate(self.groups) if number != part[0]]
            return self.with_answer(key, group_named(value, others))
        return self.with_answer(key, checked(key, value))

    def dont_know(self, key: str) -> Interview:
        """The interview after "I don't know": asked, still unknown, and not asked again."""
        return self.unsaid(key, Unsaid.DONT_KNOW)

    def rather_not_say(self, key: str) -> Interview:
        """The interview after "I'd rather not say": as unknown to the rules as "I don't know"."""
        return self.unsaid(key, Unsaid.RATHER_NOT_SAY)

    def unsaid(self, key: str, how: Unsaid) -> Interview:
        """The interview after one of the two. Raises InputError for a group's name."""
        if not self.question(key).can_be_open:
            raise wrong(key, "no-name")
        return self.with_answer(key, how)

    def add_ally(self, name: object) -> Interview:
        """The interview with one more group. Raises InputError for a name that is not new."""
        group = Group(group_named(name, self.groups))
        open_again = {key: answer for key, answer in self.answers.items() if key != ALLIES}
        return replace(
            self,
            answers=open_again,
            groups=(*self.groups, group),
            asked=(*self.asked, group_key(len(self.groups), NAME)),
            at=None,
            left=None,
        )

    def remove_ally(self, number: int) -> Interview:
        """The interview without the group of this number, counted from 0, and what was said of it."""
        if not 0 <= number < len(self.groups):
            raise no_such_question(group_key(number, NAME), self.all_keys())
        groups = self.groups[:number] + self.groups[number + 1 :]
        answers = dict(self.answers)
        if not groups:
            answers.pop(ALLIES, None)  # what was said of a list with groups is not "there are none"
        asked = tuple(moved(key, number) for key in self.asked if not of_group(key, number))
        at, left = (
            None if key is None or of_group(key, number) else moved(key, number)
            for key in (self.at, self.left)
        )
        return replace(self, answers=answers, groups=groups, asked=asked, at=at, left=left)

    def closing(self, value: object) -> Answer:
        """How the list of groups ends. Raises InputError for anything else."""
        if not isinstance(value, str) or value not in CLOSINGS:
            raise wrong(ALLIES, "closing", values=commas(map(str, CLOSINGS)))
        if value == "none" and self.groups:
            raise wrong(ALLIES, "none")
        return "none" if value == "all" and not self.groups else value

    def with_answer(self, key: str, answer: Answer) -> Interview:
        """The interview with an answer that was checked."""
        changes: dict[str, Any] = {"left": None if key == self.left else self.left}
        part = group_part(key)
        if part is None:
            changes["answers"] = {**self.answers, key: answer}
        else:
            number, path = part
            group = self.groups[number].with_answer(path, answer)
            changes["groups"] = (*self.groups[:number], group, *self.groups[number + 1 :])
        if key not in self.asked:
            changes["asked"] = (*self.asked, key)
        return replace(self, **changes).forward()

    # Going back and forth.

    def back(self) -> Interview:
        """The interview at the question answered before this one, its answer kept."""
        place = self.asked.index(self.at) if self.at in self.asked else len(self.asked)
        if not place:
            return self
        return replace(self, at=self.asked[place - 1], left=self.leaving)

    @property
    def leaving(self) -> str | None:
        """The open question to go on with after looking back: the one that is shown out of turn, or
        that was left before.
        """
        is_open = self.at is not None and self.answer_to(self.at) is None
        return self.at if is_open else self.left

    def forward(self) -> Interview:
        """The interview at the open question that was left again, if that still matters."""
        matters = self.left is not None and self.left in self.waiting
        return replace(self, at=self.left if matters else None, left=None)

    def jump(self, to: str) -> Interview:
        """The interview at a question, or at the first open question of a section.

        A section in which nothing is open shows its first answer. Raises InputError for a place
        that there is not.
        """
        if to not in SECTIONS or to == "case":
            self.question(to)
            return replace(self, at=to, left=self.leaving)
        there = replace(self, at=None, start=to, left=None)
        if any(section_of(key) == to for key in there.to_ask):
            return there
        answered = [key for key in self.asked if section_of(key) == to]
        return replace(there, at=answered[0] if answered else next(self.keys_in(to)))

    def keys_in(self, section: str) -> Iterator[str]:
        """The keys of the questions of a section."""
        return (key for key in self.all_keys() if section_of(key) == section)

    # Looking at what was answered.

    def without(self, key: str) -> Interview:
        """The interview as if a question had not been answered."""
        part = group_part(key)
        if part is None:
            return replace(
                self, answers={k: answer for k, answer in self.answers.items() if k != key}
            )
        number, path = part
        group = self.groups[number].without(path)
        return replace(self, groups=(*self.groups[:number], group, *self.groups[number + 1 :]))

    @cached_property
    def parked(self) -> tuple[str, ...]:
        """The keys of the answers that make no difference as things stand, kept for when they do.

        Without such an answer nothing would wait for it.
        """
        keys = [key for key in self.asked if key not in (ALLIES, *HEADING) and not names_group(key)]
        found = needs(self.pack).idle(self.case, keys, more_groups=self.list_is_open)
        return tuple(found)


def of_group(key: str, number: int) -> bool:
    """Whether a key is about the group of this number."""
    part = group_part(key)
    return part is not None and part[0] == number


def names_group(key: str) -> bool:
    """Whether a key is that of a group's name."""
    part = group_part(key)
    return part is not None and part[1] == NAME


def no_such_question(key: str, keys: Any) -> InputError:
    """The error for a key that no question has, with the nearest right one."""
    near = nearest(key, keys)
    message = say("interview-problem-no-question")
    if near:
        message = say("interview-problem-no-question-but", near=near)
    return InputError([Problem("answer", None, None, message)])
