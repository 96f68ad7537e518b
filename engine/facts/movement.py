"""The movement itself, its turnout, and what surrounds it."""

from __future__ import annotations

from typing import Literal

from .section import Section
from .vocabulary import YesNo, fact, yes_no

Stage = Literal["building", "mobilized", "stalled", "after_a_deal"]
Structure = Literal["decentralized", "federated", "centralized"]
Target = Literal[
    "national_leadership", "local_leadership", "company", "institution", "armed_parties"
]
WaysToJoin = Literal["few", "several", "many"]
Size = Literal["small", "sizeable", "mass"]
Trend = Literal["falling", "steady", "rising"]
Breadth = Literal["one_community", "several", "cross_section"]
Repression = Literal["none", "mild", "moderate", "severe"]


class Movement(Section):
    """The movement itself."""

    title = "Your movement"

    stage: Stage | None = fact(
        "stage",
        "Where does your movement stand today?",
        because="What helps when people come out can be a weakness when you want to talk.",
        hint="Choose what is true for most of your people now, not what you hope for.",
        guidance="A movement can pass through these more than once. After a defeat it is "
        "'gathering people' again.",
        words={
            "building": ("We are gathering people, or starting again", "still gathering people"),
            "mobilized": ("People are out: marches, strikes, boycotts", "people are out"),
            "stalled": ("Fewer people come, or nothing moves", "the movement has stalled"),
            "after_a_deal": ("We have a deal, or we have won", "there is a deal or a win"),
        },
    )
    structure: Structure | None = fact(
        "structure",
        "Who decides what people do?",
        because="A loose structure brings people out; at the table it can become a weakness.",
        hint="Think of the last action. Who said that it would happen?",
        guidance="Ask for the last three actions. What people do counts, not what is written.",
        words={
            "decentralized": (
                "Nobody has to wait for a leader; people act by themselves",
                "decentralized",
            ),
            "federated": (
                "Groups decide for themselves and meet at one table",
                "groups that meet at one table",
            ),
            "centralized": ("One leadership decides", "one leadership decides"),
        },
        changeable=True,
    )
    nonviolent: YesNo = fact(
        "nonviolence",
        "Has your movement chosen to act without violence?",
        because="This advice was learnt from movements without violence. Elsewhere it can mislead.",
        hint="Some people around it may not keep to that. What has the movement chosen?",
        words=yes_no("you have chosen nonviolence", "you have not chosen nonviolence"),
        changeable=True,
    )
    target: Target | None = fact(
        "who can give what you ask for",
        "Who can give you what you ask for?",
        because="A company, a council and a government are each moved in other ways.",
        hint="The one whose 'yes' would settle it.",
        words={
            "national_leadership": ("The government of the country", "the government decides"),
            "local_leadership": (
                "A town, city, district, state or province",
                "the local government decides",
            ),
            "company": ("A company or an employer", "a company decides"),
            "institution": (
                "An institution, such as a university or a church",
                "an institution decides",
            ),
            "armed_parties": ("Sides that fight each other", "armed sides decide"),
        },
    )
    ways_to_join: WaysToJoin | None = fact(
        "ways to take part",
        "How many different ways are there to take part?",
        because="People join in the ways they want, so more ways bring more people.",
        hint="Count what somebody with little time, little money or much fear could do.",
        guidance="Few: one or two, such as marches. Several: three to five. Many: more, from "
        "home to street.",
        words={
            "few": ("Few: one or two", "few ways to take part"),
            "several": ("Several", "several ways to take part"),
            "many": ("Many, for very different people", "many ways to take part"),
        },
        ordered=True,
        changeable=True,
    )
    noncooperation: YesNo = fact(
        "refusing to go along",
        "Do people already refuse to go along: strikes, boycotts, unpaid fees?",
        because="Refusing to go along gives you strength that needs no crowd.",
        hint="Not only marches and words: people stop doing what the other side needs.",
        words=yes_no("strikes, boycotts or refusals are used", "no strikes or boycotts yet"),
        changeable=True,
    )
    decision_ahead: YesNo = fact(
        "a decision ahead",
        "Is a vote or a court decision ahead that matters for what you ask?",
        because="Nothing you plan should keep people from a vote or from a court.",
        words=yes_no("a vote or a court decision is ahead", "no vote or court decision is ahead"),
    )


class Turnout(Section):
    """How many people take part, and who."""

    title = "How many people take part, and who"

    size: Size | None = fact(
        "turnout",
        "How many people take part?",
        because="The more people take part, the more power you have when you talk.",
        hint="Count all forms: marches, strikes, boycotts, staying home. In a workplace, a school or a "
        "house, great numbers are most of those concerned.",
        guidance="There is no number, because countries differ. Ask: does public life change?",
        words={
            "small": ("Our own members and friends", "few people take part"),
            "sizeable": ("Many people beyond our own circle", "many people take part"),
            "mass": (
                "So many that public life changes, or most of those concerned",
                "great numbers take part",
            ),
        },
        ordered=True,
        changeable=True,
    )
    trend: Trend | None = fact(
        "turnout over time",
        "Do more people come than a month ago, or fewer?",
        because="Where fewer people come, winning them back comes first.",
        words={
            "falling": ("Fewer", "fewer people come"),
            "steady": ("About the same", "the number of people is steady"),
            "rising": ("More", "more people come"),
        },
        ordered=True,
        changeable=True,
    )
    breadth: Breadth | None = fact(
        "who takes part",
        "Who takes part?",
        because="Often one community is not enough.",
        hint="A community can be a people, a faith, a town, a trade, a generation.",
        words={
            "one_community": ("Mostly one community", "mostly one community takes part"),
            "several": ("Several communities", "several communities take part"),
            "cross_section": (
                "People from nearly all parts of society",
                "all parts of society take part",
            ),
        },
        ordered=True,
        changeable=True,
    )
    repeatable: YesNo = fact(
        "bringing people out again",
        "Could you bring people out again when you need to?",
        because="Numbers give you weight only as long as you can bring people out again.",
        hint="Think of next month, after a setback.",
        words=yes_no("people can be brought out again", "people cannot be brought out again"),
        changeable=True,
        delicate="shared",
    )


class Context(Section):
    """What surrounds the movement."""

    title = "What surrounds you"

    repression: Repression | None = fact(
        "repression",
        "What do people risk who take part?",
        because="What people risk decides what can be asked of them.",
        words={
            "none": ("Nothing much", "no repression"),
            "mild": ("Fines, harassment", "fines and harassment"),
            "moderate": (
                "Arrests, or losing work, a home or a place to study",
                "arrests, or loss of work or home",
            ),
            "severe": ("Killing, torture, disappearance, long prison", "severe repression"),
        },
        ordered=True,
    )
