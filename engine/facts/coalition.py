"""The organizations that act together."""

from __future__ import annotations

from typing import Annotated, Literal

from .section import Count, Section
from .vocabulary import Fact, Word, YesNo, yes_no

Cohesion = Literal["fragmented", "strained", "united"]
Mandate = Literal["none", "disputed", "agreed"]


class Coalition(Section):
    """The organizations that act together."""

    organizations: Annotated[
        Count | None,
        Fact(
            topic="member organizations",
            question="How many organizations belong to your coalition?",
            hint="Your own counts. Without a coalition: 1, or 0 if there is no organization.",
            changeable=True,
        ),
    ] = None
    communities: Annotated[
        Count | None,
        Fact(
            topic="communities in the coalition",
            question="How many different communities do they come from?",
            hint="A community can be a people, a faith, a town, a trade, a generation.",
            changeable=True,
        ),
    ] = None
    cohesion: Annotated[
        Cohesion | None,
        Fact(
            topic="how the groups get on",
            question="How do the groups get on with each other?",
            words={
                "fragmented": Word("Some are open rivals", "some groups are open rivals"),
                "strained": Word(
                    "They argue, but still work together", "groups argue but work together"
                ),
                "united": Word("No open quarrels", "no open quarrels"),
            },
            ordered=True,
            changeable=True,
            shareable=False,
        ),
    ] = None
    shared_demands: Annotated[
        YesNo,
        Fact(
            topic="one list of demands",
            question="Do all groups agree on one list of demands?",
            words=yes_no("one agreed list of demands", "no agreed list of demands"),
            changeable=True,
        ),
    ] = None
    mandate: Annotated[
        Mandate | None,
        Fact(
            topic="the mandate",
            question="Is it agreed who may speak for all, how far they may go, and what must "
            "come back to the groups?",
            hint="A mandate is the right to speak for others, with limits.",
            words={
                "none": Word("No, nothing is agreed", "nobody has a mandate"),
                "disputed": Word("Some groups dispute it", "the mandate is disputed"),
                "agreed": Word("Yes, it is agreed", "the mandate is agreed"),
            },
            ordered=True,
            changeable=True,
            shareable=False,
        ),
    ] = None
    team: Annotated[
        YesNo,
        Fact(
            topic="a negotiating team",
            question="Is a negotiating team chosen?",
            hint="No names here: only whether there is one.",
            words=yes_no("a team is chosen", "no team is chosen"),
            changeable=True,
        ),
    ] = None
    decision_rule: Annotated[
        YesNo,
        Fact(
            topic="how the coalition decides",
            question="Is it agreed how the coalition decides?",
            hint="For example by vote, or only when nobody is strongly against it.",
            words=yes_no("it is agreed how to decide", "it is not agreed how to decide"),
            changeable=True,
        ),
    ] = None
    can_commit: Annotated[
        YesNo,
        Fact(
            topic="whether the groups would keep a deal",
            question="If the team signed tonight, would the groups that bring most people "
            "keep to it?",
            words=yes_no(
                "the groups that bring most people would keep to a deal",
                "the groups that bring most people would not keep to a deal",
            ),
            changeable=True,
            shareable=False,
        ),
    ] = None
    ratification: Annotated[
        YesNo,
        Fact(
            topic="approval by the people",
            question="Do your people approve a deal before it binds?",
            words=yes_no(
                "the people approve a deal before it binds",
                "the people do not approve a deal first",
            ),
            changeable=True,
        ),
    ] = None
    written_agreement: Annotated[
        YesNo,
        Fact(
            topic="a written agreement",
            question="Have the groups written down what they agreed among themselves?",
            words=yes_no("the groups have a written agreement", "no written agreement"),
            changeable=True,
        ),
    ] = None
    inclusive: Annotated[
        YesNo,
        Fact(
            topic="a voice for those who carry the movement",
            question="Do those who carry the movement have a voice in its decisions?",
            hint="Women, young people, regions, minorities: whoever brings the people.",
            words=yes_no(
                "those who carry the movement have a voice",
                "some who carry the movement have no voice",
            ),
            changeable=True,
        ),
    ] = None
