"""Messages in the words of pages: of questions, answers and buttons, never of files and commands."""

from __future__ import annotations

import re

from ..common.wording import sentence
from ..facts.section import MOST
from ..facts.vocabulary import Fact
from ..reports.illustrations import Look
from ..reports.paper.sheets import Printed

CHOOSE = "needs an answer; “I don't know” is one as well"
NO_ANSWER = "is none of the answers"
NUMBER = f"must be a whole number from 0 to {MOST:,}, in digits"


def hand_on() -> str:
    """How to make a page that may be handed on."""
    return "To hand it on, choose “To hand on” on the page “Save”."


def on_paper(sheet: Printed) -> str:
    """Where a sheet to fill in is."""
    return f"“{sheet.title}”, on the page “On paper”"


IN_PAGES: Look = {"hand_on": hand_on, "on_paper": on_paper}
"""What a report says of where something is, for who answers in a browser."""

THEN = "Then give the answers to the questions on the pages of Groundswell."
"""What the questionnaire on paper says at its end."""

OF_FILES = re.compile(r"; this is .*| \([^)]*\)", re.DOTALL)
"""What messages say for those who write files by hand: what was found, and what else there is."""


def plain(message: str) -> str:
    """A message as a sentence, without what only those need who write files by hand."""
    return sentence(OF_FILES.sub("", message))


def answer_wanted(fact: Fact, message: str) -> str:
    """What is wrong with an answer to the question about a fact, as a sentence."""
    if message != CHOOSE and message.startswith(("must be", "cannot be", "is not a key")):
        if fact.kind == "number":
            return f"This {NUMBER}."
        if fact.words:
            return f"This {NO_ANSWER}. Please choose one of them."
    return f"This {OF_FILES.sub('', message)}."
