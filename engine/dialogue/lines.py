"""What the interview says on a terminal, in plain lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from ..advising.advice import Advice
from ..common.folding import in_columns
from ..common.locale import SOURCE, by_language, speaking
from ..common.messages import say
from ..common.safe_text import STEERING, fold, markdown_text
from ..common.wording import listing
from ..facts.vocabulary import as_written
from ..files.kept_case import CaseFile
from ..interview import ALLIES, SECTIONS, Choice, Interview, Question, Turn, Unsaid, Why, review
from ..interview.words import length, reasons, still_to_come, turned, understood
from ..reports.report import content
from .replies import Offer, near, plain

DONT_KNOW = "k"
RATHER_NOT_SAY = "x"

TAKE_OFF = "take off"
"""What it means that a group shall be taken off the list."""

MOVES: Mapping[str, str] = {
    "?": "dialogue-move-why",
    "b": "dialogue-move-back",
    "g": "dialogue-move-go",
    "r": "dialogue-move-review",
    "a": "dialogue-move-advice",
    "h": "dialogue-move-help",
    "q": "dialogue-move-quit",
}
"""What can be written instead of an answer, and the message that says what it does."""


class Line(NamedTuple):
    """A text that is folded with `lead` before its first line and `under` before the others."""

    text: str
    lead: str = ""
    under: str = ""

    def folded(self, width: int) -> str:
        """The text in lines of a width; nothing in it can steer a terminal."""
        clean = fold(STEERING.sub("", self.text))
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
        yield say("dialogue-goes-on", n=progress.answered)
    else:
        yield say("dialogue-begins")
    yield length(progress)
    yield f"{say('interview-stays-here')} {kept(file)}"
    yield say("interview-no-persons")
    yield say("dialogue-how-to-answer", **{each.value: each.text for each in Unsaid})


def kept(file: CaseFile) -> str:
    """What becomes of the answers."""
    if file.path is None:
        return say("dialogue-not-kept")
    told = say("dialogue-kept", file=str(file.path))
    return f"{told} {say('dialogue-comments')}" if file.path.exists() else told


@by_language
def moves() -> tuple[Offer, ...]:
    """What can be written instead of an answer, also by its words in this language and in English."""
    return tuple(
        Offer(label, say(key), words=(*words_of_move(key), *english_words(key)))
        for label, key in MOVES.items()
    )


def words_to_go() -> tuple[str, ...]:
    """The words behind which the place to go to is written."""
    return next(move.words for move in moves() if move.label == "g")


def words_of_move(key: str) -> list[str]:
    """The words that mean a move."""
    return [plain(word) for word in say(f"{key}.words").split(",")]


def english_words(key: str) -> list[str]:
    """The English words that mean a move."""
    with speaking(SOURCE):
        return words_of_move(key)


def all_moves() -> Iterator[Line]:
    """What can be written instead of an answer, in lines."""
    return (choice(move.label, move.text) for move in moves())


def section(interview: Interview, question: Question) -> str:
    """The line over the first question of a section."""
    progress, title = interview.progress(), SECTIONS[question.section]
    place, of = str(progress.section), str(progress.sections)
    return say("interview-section", number=place, of=of, title=title)


def asked(interview: Interview, question: Question) -> Iterator[Line | str]:
    """A question with its hint and what can be answered."""
    before = interview.asked
    number = before.index(question.key) if question.key in before else len(before)
    place = str(number + 1)
    if question.answer is not None:
        yield say("dialogue-question", number=place)
    else:
        yield say("dialogue-question-to-come", number=place, to_come=still_to_come(interview))
    if question.group is not None:
        yield say("dialogue-group", group=question.group)
    yield question.text
    if question.key == ALLIES and interview.groups:
        yield listed(interview)
    elif question.fact.hint:
        yield say("in-brackets", text=question.fact.hint)
    yield say("interview-why-we-ask", because=question.fact.because)
    yield from choices(question)
    if question.answer is not None:
        yield say("dialogue-answer-so-far", answer=question.said)


def listed(interview: Interview) -> str:
    """How many groups were named, and the last of them."""
    number, last = len(interview.groups), interview.groups[-1].name
    if number == 1:
        return say("dialogue-on-the-list", group=last)
    return say("dialogue-last-on-the-list", n=number, group=last)


def named(interview: Interview, names: Iterable[str]) -> Iterator[str]:
    """What was understood of names on the list, where they can be meant otherwise."""
    there = offers(interview.question(ALLIES))
    label = next((each.label for each in there if each.means == TAKE_OFF), "")
    yield from understood(names, "terminal", label=label)


def choices(question: Question) -> Iterator[Line | str]:
    """What can be answered, and the two answers that leave a fact unknown."""
    if question.key == ALLIES:
        yield say("dialogue-write-names")
    elif not question.choices:
        key = f"dialogue-write-{question.fact.kind}"
        yield say(f"{key}.or-choose") if offers(question) else say(key)
    yield from (choice(each.label, each.text) for each in offers(question))


def allowed(question: Question, written: str) -> str:
    """The line after an answer that is none of those offered."""
    could_be = None if takes_text(question) else near(written, [*offers(question), *moves()])
    if could_be is not None:
        text, label = could_be
        return say("dialogue-did-you-mean", text=text, label=label)
    return please_write(ways(question))


def please_write(ways: Iterable[str]) -> str:
    """The line that says what can be written."""
    return say("dialogue-please-write", ways=listing(ways))


def ways(question: Question) -> Iterator[str]:
    """What can be written in answer to a question."""
    if question.key == ALLIES:
        yield say("dialogue-way-name")
    numbers = sum(each.label.isdecimal() for each in offers(question))
    if numbers:
        yield "1" if numbers == 1 else say("dialogue-way-number", last=str(numbers))
    if question.key != ALLIES and not question.choices:
        kind = question.fact.kind
        yield say("dialogue-way-whole-number") if kind == "number" else say("dialogue-way-text")
    if question.can_be_open:
        yield from (DONT_KNOW, RATHER_NOT_SAY)


def explained(why: Why) -> Iterator[Line | str]:
    """Why a question is asked, and what each answer alone would lead to."""
    found = reasons(why)
    yield say("interview-what-it-decides")
    yield from (Line(sentence, "  ", "  ") for sentence in found.sentences)
    if found.instead:
        yield found.instead
    if found.leads:
        yield say("interview-leads")
    for lead in found.leads:
        yield Line(lead.choice, "  - ", "    ")
        yield Line(lead.text, "    ", "    ")


def answers(interview: Interview) -> Iterator[Line | str]:
    """Every answer by section, with the number that leads back to it."""
    if not interview.asked:
        yield say("dialogue-nothing-answered")
        return
    for title, entries in review(interview):
        yield title
        group = None
        for entry in entries:
            if entry.question.group not in (None, group):
                group = entry.question.group
                yield Line(say("dialogue-answers-of", group=group), "  ", "  ")
            said = say("fact-is", topic=entry.question.fact.topic, value=entry.question.said)
            note = f" {entry.note}" if entry.parked else ""
            yield Line(f"{said}{note}", f"  {entry.number:<3} ", " " * 6)
    yield say("dialogue-change")


def places() -> Iterator[Line | str]:
    """The sections one can go to, each with a letter."""
    yield say("dialogue-places")
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
        Offer(str(number), each.text, each.value, words_of(each))
        for number, each in enumerate(question.choices, 1)
    ]
    if question.key == ALLIES and question.choices[0].value != "none":
        found.append(Offer(str(len(found) + 1), say("dialogue-take-off"), TAKE_OFF))
    if question.can_be_open:
        found.append(Offer(DONT_KNOW, Unsaid.DONT_KNOW.text, Unsaid.DONT_KNOW, ("unknown",)))
        found.append(Offer(RATHER_NOT_SAY, Unsaid.RATHER_NOT_SAY.text, Unsaid.RATHER_NOT_SAY))
    return found


def words_of(choice: Choice) -> tuple[str, ...]:
    """The words of a case file for a choice; of yes and no also the first letters."""
    word = plain(as_written(choice.value))
    if isinstance(choice.value, bool):
        return word, word[0], plain(choice.text)[:1]
    return (word,)


def sections() -> list[Offer]:
    """The sections one can go to, each with a letter."""
    named = zip(LETTERS, SECTIONS.items(), strict=False)
    return [Offer(letter, title, key) for letter, (key, title) in named]


def takes_text(question: Question) -> bool:
    """Whether any text can be an answer; there, only what is written exactly so is a move."""
    return question.key == ALLIES or question.fact.kind == "text"


def could_be_text(question: Question, written: str, meant: Offer) -> Iterator[str]:
    """What to write where a text could be an answer, and could be something that is offered."""
    yield say("dialogue-do-you-mean", text=meant.text, label=meant.label)
    if question.key == ALLIES:
        yield say("dialogue-or-a-name", written=written)
    else:
        yield say("dialogue-or-a-text", written=written)


def taken(meant: Offer) -> str:
    """Which answer was taken, where it was not written as it is shown."""
    return say("dialogue-taken-as", text=meant.text)


def in_short(advice: Advice) -> str:
    """The head of the report in Markdown: the headline, why, what to do first, what to find out."""
    view = content(advice)
    parts = [f"## {markdown_text(advice.headline)}", str(markdown_text(advice.why))]
    parts += [
        f"{number}. **{markdown_text(thing.title)}** {markdown_text(thing.text)}"
        for number, thing in enumerate(view["first"], 1)
    ]
    if view["questions"] and all(thing.rule for thing in view["first"]):
        parts.append(say("dialogue-could-change"))
        parts.append("\n".join(f"- {markdown_text(q.question)}" for q in view["questions"]))
    return "\n\n".join(parts) + "\n"
