"""The organizations that act together."""

from __future__ import annotations

from typing import Literal

from .section import Count, Section
from .vocabulary import YesNo, fact, yes_no

Cohesion = Literal["fragmented", "strained", "united"]
Mandate = Literal["none", "disputed", "agreed"]


class Coalition(Section):
    """The organizations that act together."""

    title = "The organizations that act together"

    organizations: Count | None = fact(
        "member organizations",
        "How many organizations belong to your coalition?",
        because="Partner organizations bring people.",
        hint="Your own counts. Without a coalition: 1, or 0 if there is no organization.",
        changeable=True,
    )
    communities: Count | None = fact(
        "communities in the coalition",
        "How many different communities do they come from?",
        because="A movement of several communities is harder to push aside.",
        hint="A community can be a people, a faith, a town, a trade, a generation.",
        changeable=True,
    )
    cohesion: Cohesion | None = fact(
        "how the groups get on",
        "How do the groups get on with each other?",
        because="Groups that quarrel can be played one against the other.",
        words={
            "fragmented": ("Some are open rivals", "some groups are open rivals"),
            "strained": ("They argue, but still work together", "groups argue but work together"),
            "united": ("No open quarrels", "no open quarrels"),
        },
        ordered=True,
        changeable=True,
        delicate="shared",
    )
    shared_demands: YesNo = fact(
        "one list of demands",
        "Do all groups agree on one list of demands?",
        because="Without one list nobody knows what you would agree to.",
        words=yes_no("one agreed list of demands", "no agreed list of demands"),
        changeable=True,
        delicate="shared",
    )
    mandate: Mandate | None = fact(
        "the mandate",
        "Is it agreed who may speak for all, how far they may go, and what must "
        "come back to the groups?",
        because="At the table somebody has to speak for all of you, and you have to agree who.",
        hint="A mandate is the right to speak for others, with limits.",
        words={
            "none": ("No, nothing is agreed", "nobody has a mandate"),
            "disputed": ("Some groups dispute it", "the mandate is disputed"),
            "agreed": ("Yes, it is agreed", "the mandate is agreed"),
        },
        ordered=True,
        changeable=True,
        delicate="shared",
    )
    team: YesNo = fact(
        "a negotiating team",
        "Is a negotiating team chosen?",
        because="A team that is chosen late is chosen in a hurry, or by others.",
        hint="No names here: only whether there is one.",
        words=yes_no("a team is chosen", "no team is chosen"),
        changeable=True,
        delicate="shared",
    )
    decision_rule: YesNo = fact(
        "how the coalition decides",
        "Is it agreed how the coalition decides?",
        because="Where nobody knows how you decide, every decision is a quarrel.",
        hint="For example by vote, or only when nobody is strongly against it.",
        words=yes_no("it is agreed how to decide", "it is not agreed how to decide"),
        changeable=True,
        delicate="shared",
    )
    can_commit: YesNo = fact(
        "whether the groups would keep a deal",
        "If the team signed tonight, would the groups that bring most people keep to it?",
        because="A deal that your own groups do not keep is no deal.",
        words=yes_no(
            "the groups that bring most people would keep to a deal",
            "the groups that bring most people would not keep to a deal",
        ),
        changeable=True,
        delicate="shared",
    )
    ratification: YesNo = fact(
        "approval by the people",
        "Do your people approve a deal before it binds?",
        because="A deal holds better when your people have approved it.",
        words=yes_no(
            "the people approve a deal before it binds", "the people do not approve a deal first"
        ),
        changeable=True,
        delicate="shared",
    )
    written_agreement: YesNo = fact(
        "a written agreement",
        "Have the groups written down what they agreed among themselves?",
        because="What is written down is quarrelled about less.",
        words=yes_no("the groups have a written agreement", "no written agreement"),
        changeable=True,
        delicate="shared",
    )
    inclusive: YesNo = fact(
        "a voice for those who carry the movement",
        "Do those who carry the movement have a voice in its decisions?",
        because="Who carries the movement and has no say may leave it.",
        hint="Women, young people, regions, minorities: whoever brings the people.",
        words=yes_no(
            "those who carry the movement have a voice", "some who carry the movement have no voice"
        ),
        changeable=True,
        delicate="shared",
    )
