"""The interview as a conversation in lines: what is written is read, what is read is answered.

Lines are only ever added, so that a screen reader, a pipe and a transcript can follow.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from ..advising.advise import advise
from ..common.messages import say
from ..common.problem import InputError
from ..common.safe_text import STEERING
from ..facts.vocabulary import Value
from ..files.kept_case import CaseFile, ChangedError
from ..interview import ALLIES, Interview, Purpose, Question, Unsaid, turn, why
from ..interview.mistakes import mistake, wrong_name
from ..interview.naming import at_the_list, names_in, with_groups
from ..interview.words import GO_ON, at_a_turn, cautioned
from ..reports.illustrations import NONE
from ..reports.report import markdown
from . import lines
from .lines import TAKE_OFF, Line, in_short, moves, takes_text
from .replies import Offer, find

UNREADABLE = "\ufffd"
"""What stands in a line for bytes that are no text."""

QUESTION_MARKS = {"؟": "?", "？": "?"}
"""The question marks of other scripts, which mean what ours does."""

QUOTES = ('""', "''", "“”", "«»")


class Dialogue:
    """One conversation about one case.

    `read_line` gives the next line and raises EOFError at the end of input; `write` takes text,
    `show` a page in Markdown, and `width` says how wide lines may be now.
    """

    def __init__(
        self,
        interview: Interview,
        file: CaseFile,
        *,
        read_line: Callable[[], str],
        write: Callable[[str], None],
        show: Callable[[str], None],
        width: Callable[[], int],
    ) -> None:
        self.interview = interview
        self.file = file
        self.read_line = read_line
        self.write = write
        self.show = show
        self.width = width
        self.section: str | None = None
        self.agreed: set[Purpose] = {"headline"}
        self.ended = False
        self.moves: dict[str, Callable[[], None]] = {
            "?": self.tell_why,
            "b": self.back,
            "g": self.places,
            "r": self.review,
            "a": self.advise_in_short,
            "aa": self.advise,
            "h": self.help,
            "q": self.quit,
        }

    def folded(self, told: Iterable[Line | str]) -> str:
        """Texts in lines of the width there is now."""
        lines = (Line(each) if isinstance(each, str) else each for each in told)
        return "".join(line.folded(self.width()) for line in lines)

    def say(self, *told: Line | str) -> None:
        """Write texts, after an empty line."""
        self.write("\n" + self.folded(told))

    def tell(self, *told: Line | str) -> None:
        """Write texts."""
        self.write(self.folded(told))

    def run(self) -> None:
        """Hold the conversation to its end. Raises EOFError where input ends before."""
        self.say(*lines.greeting(self.interview, self.file))
        while not self.ended:
            question = self.interview.next_question()
            if question is None:
                self.at_the_end()
            elif self.is_at_a_turn():
                self.at_the_turn()
            else:
                self.ask(question)

    def read(self) -> str:
        """One line, without what steers a terminal."""
        self.write("> ")
        return " ".join(STEERING.sub("", self.read_line()).split())

    # Questions.

    def ask(self, question: Question) -> None:
        """Ask one question, and do what is answered."""
        part = "headline" if self.decides_headline() else question.section
        if part != self.section:
            self.section = part
            over = lines.section(self.interview, question)
            self.say(say("interview-to-headline") if part == "headline" else over)
        self.say(*lines.asked(self.interview, question))
        written = self.read()
        if UNREADABLE in written:
            self.tell(say("interview-wrong-unreadable"))
            return
        if not written and question.answer is not None:
            self.interview = self.interview.forward()
            return
        try:
            self.reply(question, written)
        except InputError as error:
            fact = None if question.key == ALLIES else question.fact
            self.tell(*(mistake(problem, fact) for problem in error.problems))

    def reply(self, question: Question, written: str) -> None:
        """Make the move that was written, or take the answer; where it is neither, say so.

        Raises InputError where it is an answer that is not allowed.
        """
        text = takes_text(question)
        typed = QUESTION_MARKS.get(written, written if text else written.lower())
        own = text and unquoted(written) != written
        found = None if own else find(typed, [*lines.offers(question), *moves()])
        if found is None and self.moved(typed):
            return
        if found is not None and text and not found.as_shown:
            self.tell(*lines.could_be_text(question, written, found.offer))
        elif found is not None and found.offer in moves():
            self.moves[found.offer.label]()
        elif found is not None:
            if not found.as_shown:
                self.tell(lines.taken(found.offer))
            self.take(self.chosen_answer(question, found.offer), question)
        else:
            answered = self.own_answer(question, written)
            if answered is None:
                self.tell(lines.allowed(question, written))
            else:
                self.take(answered, question)

    def chosen_answer(self, question: Question, offer: Offer) -> Interview:
        """The interview after an answer that was offered."""
        if offer.means == TAKE_OFF:
            return self.take_off()
        if isinstance(offer.means, Unsaid):
            return self.interview.unsaid(question.key, offer.means)
        return self.interview.answer(question.key, offer.means)

    def own_answer(self, question: Question, written: str) -> Interview | None:
        """The interview after a text or a number of somebody's own; None where it is neither."""
        value: Value | None = None
        if question.key == ALLIES:
            # One letter or a number is more likely a slip than a name.
            return None if is_letter(written) or written.isdecimal() else self.with_names(written)
        if takes_text(question):
            value = None if is_letter(written) else unquoted(written)
        elif question.fact.kind == "number":
            typed = question.fact.typed(written)
            value = None if isinstance(typed, str) else typed
        return None if value is None else self.interview.answer(question.key, value)

    def with_names(self, written: str) -> Interview:
        """The interview with one group more or several, still at the list, so that more can follow.

        Raises InputError where the only name is not allowed.
        """
        names = [unquoted(name) for name in names_in(written, between=";")]
        if len(names) < 2:
            return at_the_list(self.interview.add_ally(*names or [""]))
        found = with_groups(self.interview, names)
        for each in found.refused:
            self.tell(wrong_name(names.index(each.name) + 1, each.message))
        return at_the_list(found.interview)

    def take(self, answered: Interview, question: Question) -> None:
        """Keep an answer; where it takes the place of another, say how the advice changed."""
        before, self.interview = self.interview, answered
        self.keep()
        new = (group.name for group in answered.groups[len(before.groups) :])
        self.tell(*lines.named(answered, new))
        if question.answer is not None and answered.case != before.case:
            self.say(*lines.changed(turn(before, answered), answered))
        for caution in cautioned(before, answered):
            self.say(caution)

    def keep(self) -> None:
        """Save the answers; where the file cannot be written, ask for another one."""
        try:
            self.save()
        except InputError as error:
            self.file.path = None
            self.refused(error)
            self.offer_a_file()

    def save(self) -> None:
        """Save the answers; where another program wrote into the file, in a new one beside it.

        Raises InputError where they cannot be written.
        """
        try:
            self.file.save(self.interview.case)
        except ChangedError as error:
            self.file.save_beside(self.interview.case)
            self.refused(error)
            self.tell(say("dialogue-saved-beside", file=str(self.file.path)))

    def take_off(self) -> Interview:
        """The interview without a group that is chosen; as it is where none is."""
        self.say(say("dialogue-which-off"))
        named = [Offer(str(n), each.name) for n, each in enumerate(self.interview.groups, 1)]
        self.tell(*(lines.choice(each.label, each.text) for each in named))
        written = self.read()
        found = find(written, named)
        if found is not None:
            return at_the_list(self.interview.remove_ally(named.index(found.offer)))
        self.tell(say("dialogue-none-off"))
        return self.interview

    # Moves.

    def moved(self, written: str) -> bool:
        """Whether what was written is a move; then it is done."""
        move, _, place = written.partition(" ")
        goes = move in lines.words_to_go() and self.place(place) is not None
        if place and (move == "g" or goes):
            self.go(place)
        elif written in self.moves:
            self.moves[written]()
        else:
            return False
        return True

    def place(self, word: str) -> str | None:
        """The key or section that the word after g means; None where it means none."""
        if word.isdecimal() and len(word) < 6 and 1 <= int(word) <= len(self.interview.asked):
            return self.interview.asked[int(word) - 1]
        found = find(word, lines.sections())
        return None if found is None else str(found.offer.means)

    def places(self) -> None:
        """Say where one can go, and go there."""
        self.say(*lines.places())
        self.go(self.read().lower())

    def go(self, word: str) -> None:
        """Go to the question or section that a word means."""
        place = self.place(word)
        if place is None:
            self.tell(say("dialogue-no-place"))
            return
        self.agreed |= {"advice", self.interview.purpose}
        self.interview = self.interview.jump(place)
        self.section = None

    def tell_why(self) -> None:
        """Say why the question is asked."""
        question = self.interview.next_question()
        if question is not None:
            self.say(*lines.explained(why(self.interview, question.key)))

    def back(self) -> None:
        """Go to the question before."""
        gone = self.interview.back()
        if gone == self.interview:
            self.tell(say("dialogue-first-question"))
        self.interview = gone

    def review(self) -> None:
        """Show every answer."""
        self.say(*lines.answers(self.interview))

    def advise_in_short(self) -> None:
        """Show the head of the advice as things stand."""
        self.write("\n")
        self.show(in_short(advise(self.interview.case, self.interview.pack)))

    def advise(self) -> None:
        """Show the whole advice as things stand."""
        self.write("\n")
        self.show(markdown(advise(self.interview.case, self.interview.pack), pictures=NONE))

    def help(self) -> None:
        """Say what can be written instead of an answer."""
        self.say(*lines.all_moves())

    # Ends.

    def decides_headline(self) -> bool:
        """Whether the question that comes next is asked to settle the headline."""
        return self.interview.settles_headline and not self.interview.at

    def is_at_a_turn(self) -> bool:
        """Whether the questions turn to a purpose for which nobody has said yet to go on."""
        return not self.interview.at and self.interview.purpose not in self.agreed

    def at_the_turn(self) -> None:
        """Say what is settled; go on to the questions that come now, or end here."""
        purpose = self.interview.purpose
        advice = advise(self.interview.case, self.interview.pack)
        found = at_a_turn(self.interview, advice.headline)
        written = self.chosen(
            " ".join([found.sentence, *found.more]),
            Offer("1", GO_ON[purpose]),
            Offer("2", say("interview-read-now")),
        )
        if written == "1":
            self.agreed.add(purpose)
        elif written == "2":
            self.finish()

    def at_the_end(self) -> None:
        """Say that nothing is left to ask; show the advice, or go back to an answer."""
        read = Offer("1", say("dialogue-read"))
        review = Offer("r", say("dialogue-review-first"))
        if self.chosen(say("dialogue-all-asked"), read, review) == "1":
            self.finish()

    def chosen(self, told: str, *offers: Offer) -> str:
        """The label of what is chosen; a move is made, and all else refused."""
        self.say(told)
        self.tell(*(lines.choice(each.label, each.text) for each in offers))
        written = self.read().lower()
        found = find(written, [*offers, *moves()])
        label = written if found is None else found.offer.label
        if not (found and label.isdecimal()) and not self.moved(label):
            self.tell(lines.please_write(each.label for each in offers))
        return label

    def finish(self) -> None:
        """Show the advice and end."""
        self.advise()
        self.quit()

    def quit(self) -> None:
        """End, with the answers kept where their owner wants them."""
        if self.file.path is None and self.interview.asked:
            self.offer_a_file()
        self.say(self.farewell())
        self.ended = True

    def offer_a_file(self) -> None:
        """Ask for a file to keep the answers in, until one can be written or none is wanted."""
        while self.file.path is None:
            self.say(say("dialogue-name-a-file"))
            written = unquoted(self.read())
            if not written:
                return
            try:
                self.file.save_as(Path(written).expanduser(), self.interview.case)
            except InputError as error:
                self.refused(error)

    def refused(self, error: InputError) -> None:
        """Say why a file could not be written."""
        for problem in error.problems:
            self.tell(say("dialogue-not-saved", problem=problem.message))

    def farewell(self) -> str:
        """Where the answers are."""
        if self.file.path is not None:
            return say("dialogue-saved", file=str(self.file.path))
        return say("dialogue-no-file") if self.interview.asked else say("dialogue-nothing")


def is_letter(written: str) -> bool:
    """Whether nothing, or only one plain letter, was written."""
    return len(written) < 2 and written.isascii()


def unquoted(written: str) -> str:
    """What was written, without the quotation marks around it."""
    for pair in QUOTES:
        if len(written) > 2 and written[0] == pair[0] and written[-1] == pair[1]:
            return written[1:-1].strip()
    return written
