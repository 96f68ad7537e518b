"""Talks between the movement and the other side."""

from __future__ import annotations

from typing import Annotated, Literal

from .section import Section
from .vocabulary import Fact, Word, YesNo, yes_no

Wish = Literal["not_wanted", "divided", "wanted"]
Status = Literal["none", "offered", "scheduled", "underway", "broken_off"]
Consequences = Literal["none", "some", "serious"]


class Negotiation(Section):
    """Talks between the movement and the other side."""

    wish: Annotated[
        Wish | None,
        Fact(
            topic="the wish to negotiate",
            question="Does your movement want to negotiate now?",
            hint="Talks can be about anything, from a meeting to a full agreement.",
            guidance="'Divided' means that large parts want it and large parts do not.",
            words={
                "not_wanted": Word("No, not now", "talks not wanted now"),
                "divided": Word("We are divided", "divided over talks"),
                "wanted": Word("Yes", "it wants to negotiate"),
            },
            changeable=True,
        ),
    ] = None
    status: Annotated[
        Status | None,
        Fact(
            topic="where talks stand",
            question="Where do talks between you and the other side stand?",
            hint="Talks that others hold do not count here.",
            words={
                "none": Word("There are none", "no talks"),
                "offered": Word("They were offered", "talks were offered"),
                "scheduled": Word("A date is set", "talks are scheduled"),
                "underway": Word("They are going on", "talks are going on"),
                "broken_off": Word("They were broken off", "talks were broken off"),
            },
        ),
    ] = None
    others_speak: Annotated[
        YesNo,
        Fact(
            topic="others who speak for you",
            question="Does somebody you did not choose negotiate about your demands?",
            hint="For example parties, notables, people whom the other side picked, or people of your "
            "own who agreed to something without asking.",
            words=yes_no(
                "people you did not choose negotiate about your demands",
                "nobody else negotiates for you",
            ),
        ),
    ] = None
    partial_offer: Annotated[
        YesNo,
        Fact(
            topic="an offer for some only",
            question="Is there an offer that satisfies only some of your groups?",
            words=yes_no("an offer satisfies only some groups", "no offer for some groups only"),
            shareable=False,
        ),
    ] = None
    consequences: Annotated[
        Consequences | None,
        Fact(
            topic="what walking away would cost the other side",
            question="What would it cost the other side to walk away from talks?",
            hint="More people out, strikes, lost votes, lost customers, lost friends abroad.",
            words={
                "none": Word("Nothing much", "walking away costs the other side nothing"),
                "some": Word("Something, which they can bear", "walking away costs them little"),
                "serious": Word("Something they fear", "walking away would cost them much"),
            },
            ordered=True,
            changeable=True,
            shareable=False,
        ),
    ] = None
    no_deal_plan: Annotated[
        YesNo,
        Fact(
            topic="a plan without a deal",
            question="Do you know what you do if there is no deal?",
            hint="Trainers call this the BATNA: the best you can do without an agreement.",
            words=yes_no("a plan without a deal", "no plan without a deal"),
            changeable=True,
            shareable=False,
        ),
    ] = None
    stalemate: Annotated[
        YesNo,
        Fact(
            topic="a stalemate that hurts both",
            question="Is it stuck, and does that hurt both sides?",
            hint="Your best guess: neither side can win soon, and both lose by going on.",
            words=yes_no("both sides are stuck and hurting", "no stalemate that hurts both"),
        ),
    ] = None
    way_out: Annotated[
        YesNo,
        Fact(
            topic="a way out that both can see",
            question="Can both sides see a way out?",
            hint="Your best guess.",
            words=yes_no("both sides can see a way out", "no way out that both can see"),
        ),
    ] = None
    partly_won: Annotated[
        YesNo,
        Fact(
            topic="what is already won",
            question="Has the other side already given in on something?",
            hint="For example a law withdrawn, a rent rise dropped, a unit dissolved, a minister gone.",
            words=yes_no("something is already won", "nothing is won yet"),
        ),
    ] = None
