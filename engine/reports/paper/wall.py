"""The two questions on groups as a chart for a wall, and how a workshop fills it with notes."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace

from ...advising.advise import MANY, advisor
from ...facts import ALLY_FACTS, Case
from ...packs.loading import load_packs

ACROSS = ALLY_FACTS["ally.support"]
UP = ALLY_FACTS["ally.closeness"]

TITLE = "The groups on a wall: how to do it"
CHART = "Where each group stands today"
ABOUT = (
    "This takes about an hour with five to twelve people. You need the chart on the next page, "
    "notes that stick, and thick pens.",
    "Print the chart as large as you can, or copy it: draw five columns and four rows on a wall, "
    "a floor or a big sheet, each field as wide as three notes.",
)
STEPS = (
    (
        "Choose the room.",
        "Nobody from outside should see the wall or hear you. Agree that what is said here stays "
        "here.",
    ),
    (
        "Write the groups, one on each note.",
        "Each of you writes alone for five minutes. Groups, roles and institutions, such as "
        "“railway workers” or “judges”; never a person. Use code names where a name could harm. "
        "Lay notes that mean the same on each other.",
    ),
    (
        "Place each note from left to right.",
        f"Ask: {ACROSS.question} {ACROSS.hint}",
    ),
    (
        "Move it up or down.",
        f"Ask: {UP.question} {UP.hint}",
    ),
    (
        "Leave open what is open.",
        "If you do not know, or do not agree, put the note on the strip below the chart. Do not "
        "guess. Write on it what you could look for in what is public.",
    ),
    (
        "Step back and talk.",
        "Which fields are empty? Who is missing from the wall? Which group could move one column "
        "towards you, and what would it need for that? One column is enough.",
    ),
    (
        "Write the places into the table after the chart.",
        "Then go on with the other columns, and with the questions about single groups.",
    ),
    (
        "Take the chart down.",
        "It shows who stands where, and it can harm the people in these groups. Photograph it only "
        "if you can keep the picture where nobody else finds it. Destroy the notes.",
    ),
)
READING_TITLE = "How to read it"
READING = (
    "The two columns on the right are your natural allies: they agree with you. Those far from "
    "power who do not take part yet are the first to ask.",
    "The two rows at the top are strategic allies: those in power need them. What matters is that "
    "they stop holding power up; they need not join you.",
    "A group can be both. How you approach those near power is a question of its own: contact can "
    "put them at risk. Nothing on the wall says that you should.",
)
STRIP = "Not placed yet: we do not know, or we do not agree"
WORDS = {
    (True, True): ("both", "natural and strategic"),
    (True, False): ("natural", "natural"),
    (False, True): ("strategic", "strategic"),
    (False, False): ("neither", ""),
}
"""How a field is marked, by whether a group in it is a natural and a strategic ally."""


def wall() -> SimpleNamespace:
    """Everything about the chart that a page prints; its words are those of the two questions."""
    return SimpleNamespace(
        title=TITLE,
        about=ABOUT,
        steps=[SimpleNamespace(title=title, text=text) for title, text in STEPS],
        reading_title=READING_TITLE,
        reading=READING,
        chart=CHART,
        across=ACROSS,
        up=UP,
        columns=[word.choice for word in ACROSS.words.values()],
        rows=list(rows()),
        strip=STRIP,
    )


def rows() -> Iterator[SimpleNamespace]:
    """The rows of the chart from the top down, each with its fields from left to right."""
    kinds = iter(kinds_of_groups())
    found = [
        SimpleNamespace(choice=word.choice, zones=[next(kinds) for _ in ACROSS.words])
        for word in UP.words.values()
    ]
    yield from reversed(found)


def kinds_of_groups() -> Iterator[SimpleNamespace]:
    """What the rules call a group in each field, row by row from the bottom up."""
    fields = [
        {"name": f"{closeness} {support}", "closeness": closeness, "support": support}
        for closeness in UP.words
        for support in ACROSS.words
    ]
    case = Case.model_validate({"allies": fields})
    for found in advisor(load_packs(), MANY).together.findings(case).allies:
        kind, words = WORDS[found["natural_ally"] is True, found["strategic_ally"] is True]
        yield SimpleNamespace(kind=kind, words=words)
