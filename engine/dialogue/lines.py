"""What the interview says on a terminal, in plain lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..advising.advice import Advice
from ..common.folding import in_columns
from ..common.safe_text import STEERING, markdown_text
from ..common.wording import counted, listing
from ..facts.kinds import KINDS
from ..facts.vocabulary import Value, as_written
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
    understood,
)
from ..reports.report import content
from .replies import Offer, near, plain

DONT_KNOW = "k"
RATHER_NOT_SAY = "x"

TAKE_OFF = "Take a group off the list"
ENTER_KEEPS = "Press Enter to keep it."

MOVES = (
    Offer("?", "what this question decides", words=("why",)),
    Offer("b", "back to the question before", words=("back",)),
    Offer("g", "go to a question or a section", words=("go",)),
    Offer("r", "review your answers", words=("review",)),
    Offer("a", "the advice so far, in short; aa for the whole page", words=("advice",)),
    Offer("h", "these moves", words=("help",)),
    Offer("q", "save and quit", words=("quit", "exit")),
)
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
    if progress.answered:
        yield f"Groundswell goes on asking. {counted(progress.answered, 'question')} answered before."
    else:
        yield "Groundswell asks about your movement and then gives advice."
    yield length(progress)
    yield f"{STAYS_HERE} {kept(file)}"
    yield NO_PERSONS
    yield (
        f"Answer with a number or its words. {DONT_KNOW} means “{Unsaid.DONT_KNOW.value}”, "
        f"{RATHER_NOT_SAY} “{Unsaid.RATHER_NOT_SAY.value}”; neither means no. "
        "? tells why we ask, q saves and quits, h shows more."
    )


def kept(file: CaseFile) -> str:
    """What becomes of the answers."""
    if file.path is None:
        return "You named no file, so nothing is saved. At the end you can still choose to."
    told = f"Your answers are saved in {file.path} after each question; only you can read it."
    comments = " Comments of your own in that file are not kept."
    return told + (comments if file.path.exists() else "")


def moves() -> Iterator[Line]:
    """What can be written instead of an answer."""
    return (choice(move.label, move.text) for move in MOVES)


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


def named(interview: Interview, names: Iterable[str]) -> Iterator[str]:
    """What was understood of names on the list, where they can be meant otherwise."""
    there = offers(interview.question(ALLIES))
    label = next((each.label for each in there if each.means == TAKE_OFF), "")
    yield from understood(names, f"take it off the list with {label}", "; between them")


def choices(question: Question) -> Iterator[Line | str]:
    """What can be answered, and the two answers that leave a fact unknown."""
    if question.key == ALLIES:
        yield "Write names, with ; between them or one a line, or choose:"
    elif not question.choices:
        invitation = KINDS[question.fact.kind].invitation
        yield invitation if offers(question) else invitation.replace(", or choose", "")
    yield from (choice(each.label, each.text) for each in offers(question))


def allowed(question: Question, written: str) -> str:
    """The line after an answer that is none of those offered."""
    could_be = None if takes_text(question) else near(written, [*offers(question), *MOVES])
    if could_be is not None:
        return "Did you mean “{}”? Then write {}.".format(*could_be)
    numbers = sum(each.label.isdecimal() for each in offers(question))
    ways = [str(1) if numbers == 1 else f"a number from 1 to {numbers}"] if numbers else []
    if question.key == ALLIES:
        ways.insert(0, "a name")
    elif not question.choices:
        ways.append(KINDS[question.fact.kind].way)
    ways += [DONT_KNOW, RATHER_NOT_SAY] if question.can_be_open else []
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
    yield from (choice(each.label, each.text) for each in sections())


def changed(turn: Turn, interview: Interview) -> Iterator[Line | str]:
    """How an answer that was given anew turned the advice."""
    whether, *how = turned(turn, interview)
    yield whether
    yield from (Line(each, "  ", "  ") for each in how)


LETTERS = "abcdefghij"


def offers(question: Question) -> list[Offer]:
    """What is offered under a question, each with its label."""
    found = [
        Offer(str(number), each.text, each.value, words_of(each.value))
        for number, each in enumerate(question.choices, 1)
    ]
    if question.key == ALLIES and question.choices[0].value != "none":
        found.append(Offer(str(len(found) + 1), TAKE_OFF, TAKE_OFF))
    if question.can_be_open:
        found.append(Offer(DONT_KNOW, Unsaid.DONT_KNOW.value, Unsaid.DONT_KNOW, ("unknown",)))
        found.append(Offer(RATHER_NOT_SAY, Unsaid.RATHER_NOT_SAY.value, Unsaid.RATHER_NOT_SAY))
    return found


def words_of(value: Value) -> tuple[str, ...]:
    """The words of a case file for a value; of yes and no also the first letter."""
    word = plain(as_written(value))
    return (word, word[0]) if isinstance(value, bool) else (word,)


def sections() -> list[Offer]:
    """The sections one can go to, each with a letter."""
    named = zip(LETTERS, SECTIONS.items(), strict=False)
    return [Offer(letter, title, key) for letter, (key, title) in named]


def takes_text(question: Question) -> bool:
    """Whether any text can be an answer; there, only what is written exactly so is a move."""
    return question.key == ALLIES or question.fact.kind == "text"


def could_be_text(question: Question, written: str, meant: Offer) -> Iterator[str]:
    """What to write where a text could be an answer, and could be something that is offered."""
    own = "the name of a group" if question.key == ALLIES else "your own text"
    yield f"Do you mean “{meant.text}”? Then write {meant.label}."
    yield f'Is it {own}? Then write it between quotation marks: "{written}"'


def taken(meant: Offer) -> str:
    """Which answer was taken, where it was not written as it is shown."""
    return f"Taken as “{meant.text}”. If you meant something else, write b."


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
