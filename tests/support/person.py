"""Somebody who answers an interview on a terminal, and what is written down of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from groundswell import Case
from groundswell.engine.dialogue.dialogue import Dialogue
from groundswell.engine.files.kept_case import CaseFile
from groundswell.engine.interview import ALLIES, Interview, Question
from groundswell.engine.reports.terminal import plain_text
from interviews import known

WIDTH = 72


HEADLINE, TURN, END, FILE = "the headline", "the turn", "the end", "the file"


"""The places in a conversation that are no question."""


class Person:
    """Somebody who answers from a case, and who writes some lines of their own at some places.

    `writes` says which lines, by the key of the question or the place where the first of them is
    written; `{movement.stage}` in a line stands for the number of that question.
    """

    def __init__(self, case: Case, writes: Mapping[str, Sequence[str]] | None = None) -> None:
        self.case = case
        self.writes = dict(writes or {})
        self.next: list[str] = []
        self.transcript: list[str] = []

    def talk(self, interview: Interview, file: CaseFile | None = None) -> Dialogue:
        """Hold a conversation; what is said in it goes onto the transcript."""
        dialogue = Dialogue(
            interview,
            file or CaseFile(),
            read_line=lambda: self.line(dialogue),
            write=self.transcript.append,
            show=lambda page: self.transcript.append(plain_text(shortened(page), WIDTH)),
            width=lambda: WIDTH,
        )
        try:
            dialogue.run()
        except EOFError:
            self.transcript.append("(end of input)\n")
        return dialogue

    def line(self, dialogue: Dialogue) -> str:
        """The next line, written down as well."""
        question = dialogue.interview.next_question()
        if not self.next:
            place = self.place(dialogue, question)
            self.next = list(self.writes.pop(place, ())) or [self.answer(dialogue, place, question)]
        written = self.next.pop(0)
        if written == "(end of input)":
            raise EOFError
        for number, key in enumerate(dialogue.interview.asked, 1):
            written = written.replace(f"{{{key}}}", str(number))
        self.transcript.append(f"{written}\n")
        return f"{written}\n"

    def place(self, dialogue: Dialogue, question: Question | None) -> str:
        """Where the conversation is."""
        if "Your answers are not saved." in self.transcript[-2]:
            return FILE
        if question is None:
            return END
        if dialogue.is_at_a_turn():
            return TURN if dialogue.interview.purpose == "words" else HEADLINE
        return question.key

    def answer(self, dialogue: Dialogue, place: str, question: Question | None) -> str:
        """What the case says here."""
        if place == FILE:
            return ""
        if question is None or place in (HEADLINE, TURN):
            return "1"
        if question.key == ALLIES:
            listed = self.case.allies or ()
            if len(dialogue.interview.groups) < len(listed):
                return listed[len(dialogue.interview.groups)].name
            if self.case.allies is None or self.case.allies_complete is None:
                return "k"
            return "1" if self.case.allies_complete else "2"
        value = known(self.case, question)
        if value is None:
            return "k"
        for number, choice in enumerate(question.choices, 1):
            if choice.value == value:
                return str(number)
        return str(value)


def shortened(page: str) -> str:
    """Of a whole report its title, headline and recommendations: other tests hold its words."""
    if not page.startswith("# "):
        return page
    title, *lines = page.splitlines()
    headline = next(line for line in lines if line.startswith("## "))
    return "\n\n".join([title, headline, *(line for line in lines if line.startswith("**"))])
