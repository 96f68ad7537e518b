"""What the interview says on a terminal, in plain lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ..advising.advice import Advice
from ..common.folding import in_columns
from ..common.safe_text import STEERING, markdown_text
from ..common.wording import counted, listing
from ..facts.kinds import KINDS
from ..files.kept_case import CaseFile
from ..interview import ALLIES, SECTIONS, Interview, Question, Turn, Unsaid, Why, review
from ..interview.words import (
    NO_PERSONS,
    NOTHING_ALONE,
    STAYS_HERE,
    WHAT_IT_DECIDES,
    WHY_WE_ASK,
    length,
    reasons,
    still_to_come,
    turned,
)
from ..reports.report import content

DONT_KNOW = "k"
RATHER_NOT_SAY = "x"
UNSAID = {DONT_KNOW: Unsaid.DONT_KNOW, RATHER_NOT_SAY: Unsaid.RATHER_NOT_SAY}

TAKE_OFF = "Take a group off the list"
ENTER_KEEPS = "Press Enter to keep it."

MOVES = {
    "?": "what this question decides",
    "b": "back to the question before",
    "g": "go to a question or a section",
    "r": "review your answers",
    "a": "the advice so far, in short; aa for the whole page",
    "h": "these moves",
    "q": "save and quit",
}
"""What can be written instead of an answer."""


class Line(NamedTuple):
    """A text that is folded with `lead` before its first line and `under` before the others."""

    text: str
    lead: str = ""
    under: str = ""

    def folded(self, width: int) -> str:
        """The text in lines of a width; nothing in it can steer a terminal."""
        clean = " ".join(STEERING.sub("", self.text).split())
        found = in_columns(
            clean,
            width=width,
            initial_indent=self.lead,
            subsequent_indent=self.under,
            break_on_hyphens=False,
            break_long_words="/" not in clean,  # a path in two pieces cannot be copied
        )
        return "".join(f"{line}\n" for line in found) or f"{self.lead}\n"


def choice(label: str, text: str) -> Line:
    """One thing that can be chosen, its label before it."""
    return Line(text, f"  {label:<3}", " " * 5)


def greeting(interview: Interview, file: CaseFile) -> Iterator[Line | str]:
    """What this is, how long it takes, and what becomes of the answers."""
    progress = interview.progress()
    yield "Groundswell asks about your movement and then gives advice."
    if progress.answered:
        yield f"{counted(progress.answered, 'question')} answered before."
    yield length(progress)
    yield STAYS_HERE
    if file.path is None:
        yield "You named no file, so nothing is saved. At the end you can still choose to."
    else:
        yield f"Your answers are saved in {file.path} after each question. Only you can read it."
        if file.path.exists():
            yield "Comments of your own in that file are not kept."
    yield NO_PERSONS
    yield (
        f"Answer with a number. {DONT_KNOW} means “{Unsaid.DONT_KNOW.value}”, "
        f"{RATHER_NOT_SAY} means “{Unsaid.RATHER_NOT_SAY.value}”. Neither is taken for no. "
        "You can also write:"
    )
    yield from moves()


def moves() -> Iterator[Line]:
    """What can be written instead of an answer."""
    return (choice(letter, meaning) for letter, meaning in MOVES.items())


def section(interview: Interview, question: Question) -> str:
    """The line over the first question of a section."""
    progress, title = interview.progress(), SECTIONS[question.section]
    return f"Section {progress.section} of {progress.sections}: {title}"


def asked(interview: Interview, question: Question) -> Iterator[Line | str]:
    """A question with its hint and what can be answered."""
    before = interview.asked
    number = before.index(question.key) if question.key in before else len(before)
    to_go = f" ({still_to_come(interview)})" if question.answer is None else ""
    yield f"Question {number + 1}{to_go}"
    if question.group is not None:
        yield f"Group: {question.group}"
    yield question.text
    if question.key == ALLIES and interview.groups:
        yield listed(interview)
    elif question.fact.hint:
        yield f"({question.fact.hint})"
    yield f"{WHY_WE_ASK}: {question.fact.because}"
    yield from choices(question)
    if question.answer is not None:
        yield f"Your answer so far: {question.said}. {ENTER_KEEPS}"


def listed(interview: Interview) -> str:
    """How many groups were named, and the last of them."""
    number, last = len(interview.groups), interview.groups[-1].name
    if number == 1:
        return f"On your list: {last}"
    return f"{number} groups are on your list (r shows them). The last: {last}"


def choices(question: Question) -> Iterator[Line | str]:
    """What can be answered, and the two answers that leave a fact unknown."""
    if question.key == ALLIES:
        yield "Write names, with ; between them or one a line, or choose:"
    elif not question.choices:
        yield KINDS[question.fact.kind].invitation
    for number, text in enumerate(offered(question), 1):
        yield choice(str(number), text)
    if question.can_be_open:
        for letter, unsaid in UNSAID.items():
            yield choice(letter, unsaid.value)


def allowed(question: Question) -> str:
    """The line after an answer that is none of those offered."""
    numbers = len(offered(question))
    ways = [str(1) if numbers == 1 else f"a number from 1 to {numbers}"] if numbers else []
    if question.key == ALLIES:
        ways.insert(0, "a name")
    elif not question.choices:
        ways.append(KINDS[question.fact.kind].way)
    ways += UNSAID if question.can_be_open else []
    return f"Please write {listing(ways)}. h shows what else you can do."


def explained(why: Why) -> Iterator[Line | str]:
    """Why a question is asked, and what each answer alone would lead to."""
    found = reasons(why)
    yield WHAT_IT_DECIDES
    for sentence in found.sentences:
        margin = "" if sentence == NOTHING_ALONE else "  "
        yield Line(sentence, margin, margin)
    if found.leads:
        yield found.heading
    for lead in found.leads:
        yield Line(lead.choice, "  - ", "    ")
        yield Line(lead.text, "    ", "    ")


def answers(interview: Interview) -> Iterator[Line | str]:
    """Every answer by section, with the number that leads back to it."""
    if not interview.asked:
        yield "Nothing is answered yet."
        return
    for title, entries in review(interview):
        yield title
        group = None
        for entry in entries:
            if entry.question.group not in (None, group):
                group = entry.question.group
                yield Line(f"{group}:", "  ", "  ")
            said = f"{entry.question.fact.topic}: {entry.question.said}"
            note = f" {entry.note}" if entry.parked else ""
            yield Line(f"{said}{note}", f"  {entry.number:<3} ", " " * 6)
    yield "To change an answer, write g and its number, for example: g 1"


def places() -> Iterator[Line | str]:
    """The sections one can go to, each with a letter."""
    yield "Write the number of a question that you answered (r shows them), or a section:"
    for letter, title in zip(LETTERS, SECTIONS.values(), strict=False):
        yield choice(letter, title)


def changed(turn: Turn, interview: Interview) -> Iterator[Line | str]:
    """How an answer that was given anew turned the advice."""
    whether, *how = turned(turn, interview)
    yield whether
    yield from (Line(each, "  ", "  ") for each in how)


LETTERS = "abcdefghij"


def offered(question: Question) -> list[str]:
    """What is numbered under a question."""
    found = [choice.text for choice in question.choices]
    can_take_off = question.key == ALLIES and question.choices[0].value != "none"
    return [*found, TAKE_OFF] if can_take_off else found


def in_short(advice: Advice) -> str:
    """The head of the report in Markdown: the headline, why, what to do first, what to find out."""
    view = content(advice)
    parts = [f"## {markdown_text(advice.headline)}", str(markdown_text(advice.why))]
    parts += [
        f"{number}. **{markdown_text(thing.title)}** {markdown_text(thing.text)}"
        for number, thing in enumerate(view["first"], 1)
    ]
    if view["questions"] and all(thing.rule for thing in view["first"]):
        parts.append("Not known yet, and it could change this:")
        parts.append("\n".join(f"- {markdown_text(q.question)}" for q in view["questions"]))
    return "\n\n".join(parts) + "\n"
