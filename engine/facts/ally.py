"""One ally: a group, a role or an institution, never a person."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import Annotated, Literal

from .section import Section, Text
from .vocabulary import Fact, Value, YesNo, fact, yes_no

Pillar = Literal[
    "police",
    "military",
    "courts",
    "civil_service",
    "local_government",
    "party",
    "business",
    "labour",
    "media",
    "faith",
    "education",
    "health",
    "lawyers",
    "civil_society",
    "international",
    "other",
]
MAY_USE_VIOLENCE = ("police", "military", "party", "civil_society", "international", "other")
"""Kinds of groups of which it is worth asking whether they use violence."""

Support = Literal["active_opponent", "passive_opponent", "neutral", "passive_ally", "active_ally"]
Closeness = Literal["none", "some", "close", "props_up"]
Loyalty = Literal["loyal", "wavering", "came_away"]
Level = Literal["low", "medium", "high"]


class Ally(Section):
    """A group that matters: it may be a natural ally, a strategic one, both, or neither."""

    delicate = "typed"

    name: Annotated[
        Text,
        Fact(
            topic="name",
            question="What do you call this group?",
            because="The advice has to call the group something.",
            hint="A group, a role or an institution, or a code name. Never a person.",
            delicate="shared",
        ),
    ]
    pillar: Pillar | None = fact(
        "kind of group",
        "What kind of group is it?",
        because="What a group does shows what it could stop doing, and what its people risk.",
        hint="Trainers call these the pillars that hold up those in power.",
        words={
            "police": ("Police", "police"),
            "military": ("Army and other armed forces of the state", "military"),
            "courts": ("Judges and courts", "courts"),
            "civil_service": ("People who work for the state", "civil service"),
            "local_government": ("Mayors, town and regional councils", "local government"),
            "party": ("A political party or its members in parliament", "a party"),
            "business": ("Companies, shops, business people", "business"),
            "labour": ("Workers and unions", "labour"),
            "media": ("Newspapers, radio, television, online media", "media"),
            "faith": ("Churches, mosques, temples and other faith groups", "faith"),
            "education": ("Students, teachers, universities", "education"),
            "health": ("Nurses, doctors, hospitals", "health"),
            "lawyers": ("Lawyers and their associations", "lawyers"),
            "civil_society": ("Other organizations of citizens", "civil society"),
            "international": ("Governments and organizations abroad", "international"),
            "other": ("Something else", "another kind of group"),
        },
    )
    support: Support | None = fact(
        "support for your cause",
        "How does this group stand towards your cause today?",
        because="Who is on your side is asked for other things than who is not.",
        hint="Judge by what they do, not by what they say.",
        guidance="The five wedges of the spectrum of allies. The aim is one wedge at a time.",
        words={
            "active_opponent": ("They act against us", "active opponent"),
            "passive_opponent": ("They are against us, but do little", "passive opponent"),
            "neutral": ("Neither for nor against", "neutral"),
            "passive_ally": ("They agree with us, but do little", "passive ally"),
            "active_ally": ("They act with us", "active ally"),
        },
        ordered=True,
    )
    closeness: Closeness | None = fact(
        "closeness to the leadership",
        "How close is this group to those in power?",
        because="Groups near those in power help to hold them up.",
        hint="As it was before any change of heart. Choose the strongest that is true.",
        words={
            "none": ("No ties", "not close to the leadership"),
            "some": ("Some ties", "some ties to the leadership"),
            "close": ("The leaders listen to it", "close to the leadership"),
            "props_up": ("The leaders could hardly go on without it", "holds the leadership up"),
        },
        ordered=True,
    )
    loyalty: Loyalty | None = fact(
        "loyalty to the leadership",
        "How loyal is it to those in power, as anyone can see in public?",
        because="A group that wavers can be reached sooner than one that stands firm.",
        hint="Only what is public. Write down nothing that was said in private.",
        words={
            "loyal": ("Loyal", "loyal"),
            "wavering": ("Wavering in public", "wavering in public"),
            "came_away": ("It has come away in public", "has come away"),
        },
        ordered=True,
        delicate="shared",
    )
    reach: Level | None = fact(
        "reach",
        "How many people can this group bring?",
        because="Some groups bring very many people, others few.",
        words={
            "low": ("Few", "brings few people"),
            "medium": ("Quite a number", "brings quite a number of people"),
            "high": ("Very many", "brings very many people"),
        },
        ordered=True,
    )
    mobilized: YesNo = fact(
        "taking part",
        "Do its people already take part?",
        because="Friends who do not take part yet are the easiest to bring out.",
        words=yes_no("takes part", "does not take part yet"),
        changeable=True,
    )
    in_coalition: YesNo = fact(
        "membership",
        "Does it belong to your coalition?",
        because="Who takes part should also have a say.",
        words=yes_no("in the coalition", "not in the coalition"),
        changeable=True,
    )
    liked: YesNo = fact(
        "liking",
        "Do your people like working with it?",
        because="Sometimes a partner that your people do not like tips the scale.",
        words=yes_no("your people like working with it", "your people do not like it"),
        delicate="shared",
    )
    shared_interest: YesNo = fact(
        "a shared interest",
        "Is there at least one thing that it wants and you want too?",
        because="One shared interest is enough to begin with.",
        hint="One is enough. You need not agree on the rest.",
        words=yes_no("at least one interest is shared", "no shared interest"),
    )
    uses_violence: YesNo = fact(
        "violence",
        "Does it use violence for political ends?",
        because="Violence beside you is held against you, and puts people in danger.",
        hint="For police and army: do they act outside the law?",
        words=yes_no("uses violence", "does not use violence"),
        asked_of=MAY_USE_VIOLENCE,
    )
    contact_risk: Level | None = fact(
        "the risk of contact",
        "How risky is contact with you for the people who would be approached?",
        because="The people in that group would carry the risk of talking with you.",
        hint="For them, not for you. Ask yourself what happened to others.",
        words={
            "low": ("Low: they could lose little", "contact risks little"),
            "medium": ("Medium: trouble, perhaps their work", "contact has a real risk"),
            "high": ("High: prison, violence, or worse", "contact is very risky"),
        },
        ordered=True,
        delicate="shared",
    )

    def __repr_args__(self) -> Iterator[tuple[str, int]]:
        """How much is known; what people call it is left out."""
        yield "facts", len(self.values)

    def __repr__(self) -> str:
        """The ally in one line that may stand in a log or a traceback."""
        return f"<Ally facts={len(self.values)}>"

    __str__ = __repr__

    @cached_property
    def values(self) -> MappingProxyType[str, Value]:
        """The known facts of this ally by path: {"ally.support": "neutral"}; its name is not one."""
        return MappingProxyType(known_of(self))


KEYS: Mapping[str, str] = {f"ally.{key}": key for key in Ally.model_fields if key != "name"}
"""By path: under which key an ally holds a fact, without its name."""


def known_of(ally: Ally) -> dict[str, Value]:
    """The known facts of an ally by path, without its name, as a new dictionary."""
    facts = ally.__dict__
    return {path: facts[key] for path, key in KEYS.items() if facts[key] is not None}
