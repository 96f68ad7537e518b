"""Talks between the movement and the other side."""

from __future__ import annotations

from typing import Literal

from .section import Section
from .vocabulary import YesNo, fact, yes_no

Wish = Literal["not_wanted", "divided", "wanted"]
Status = Literal["none", "offered", "scheduled", "underway", "broken_off"]
Consequences = Literal["none", "some", "serious"]


class Negotiation(Section):
    """Talks between the movement and the other side."""

    title = "Talks with the other side"
    delicate = "typed"

    wish: Wish | None = fact(
        "the wish to negotiate",
        "Does your movement want to negotiate now?",
        because="Who wants to talk needs other things first than who does not.",
        hint="Talks can be about anything, from a meeting to a full agreement.",
        guidance="'Divided' means that large parts want it and large parts do not.",
        words={
            "not_wanted": ("No, not now", "talks not wanted now"),
            "divided": ("We are divided", "divided over talks"),
            "wanted": ("Yes", "you want to negotiate"),
        },
        changeable=True,
        unshared=("divided",),
    )
    status: Status | None = fact(
        "where talks stand",
        "Where do talks between you and the other side stand?",
        because="How near talks are decides what cannot wait.",
        hint="Talks that others hold do not count here.",
        words={
            "none": ("There are none", "no talks"),
            "offered": ("They were offered", "talks were offered"),
            "scheduled": ("A date is set", "talks are scheduled"),
            "underway": ("They are going on", "talks are going on"),
            "broken_off": ("They were broken off", "talks were broken off"),
        },
    )
    others_speak: YesNo = fact(
        "others who speak for you",
        "Does somebody you did not choose negotiate about your demands?",
        because="Somebody else could give away what is yours.",
        hint="For example parties, notables, people whom the other side picked, or people of your own "
        "who agreed to something without asking.",
        words=yes_no(
            "people you did not choose negotiate about your demands",
            "nobody else negotiates for you",
        ),
        delicate="shared",
    )
    partial_offer: YesNo = fact(
        "an offer for some only",
        "Is there an offer that satisfies only some of your groups?",
        because="An offer for some of you can divide all of you.",
        words=yes_no("an offer satisfies only some groups", "no offer for some groups only"),
        delicate="shared",
    )
    consequences: Consequences | None = fact(
        "what walking away would cost the other side",
        "What would it cost the other side to walk away from talks?",
        because="Who can walk away at no cost has little reason to stay.",
        hint="More people out, strikes, lost votes, lost customers, lost friends abroad.",
        words={
            "none": ("Nothing much", "walking away costs the other side nothing"),
            "some": ("Something, which they can bear", "walking away costs them little"),
            "serious": ("Something they fear", "walking away would cost them much"),
        },
        ordered=True,
        changeable=True,
        delicate="shared",
    )
    no_deal_plan: YesNo = fact(
        "a plan without a deal",
        "Do you know what you do if there is no deal?",
        because="Who knows what to do without a deal does not have to sign a bad one.",
        hint="Trainers call this the BATNA: the best you can do without an agreement.",
        words=yes_no("a plan without a deal", "no plan without a deal"),
        changeable=True,
        delicate="shared",
    )
    stalemate: YesNo = fact(
        "a stalemate that hurts both",
        "Is it stuck, and does that hurt both sides?",
        because="Talks come to something when going on hurts both sides.",
        hint="Your best guess: neither side can win soon, and both lose by going on.",
        words=yes_no("both sides are stuck and hurting", "no stalemate that hurts both"),
        delicate="shared",
    )
    way_out: YesNo = fact(
        "a way out that both can see",
        "Can both sides see a way out?",
        because="Talks come to something when both sides see a way out.",
        hint="Your best guess.",
        words=yes_no("both sides can see a way out", "no way out that both can see"),
        delicate="shared",
    )
    partly_won: YesNo = fact(
        "what is already won",
        "Has the other side already given in on something?",
        because="What is won already should be named as yours, and kept.",
        hint="For example a law withdrawn, a rent rise dropped, a unit dissolved, a minister gone.",
        words=yes_no("something is already won", "nothing is won yet"),
    )
