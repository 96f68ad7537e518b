"""One group as a picture sees it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from ..advising.advice import Advice
from ..common.messages import say
from ..common.safe_text import one_line
from ..common.wording import commas
from ..facts import FACTS
from ..language.text import LEADERSHIPS, fitting
from .picture import Entry


class Group(NamedTuple):
    """An ally with its number in the table of allies; what is not known is None.

    `target` is whom the demands are addressed to, so that the words fit it.
    """

    number: int
    name: str
    support: str | None
    closeness: str | None
    loyalty: str | None
    reach: str | None
    natural: bool | None
    strategic: bool | None
    target: str | None = None

    @property
    def placed(self) -> bool:
        """Whether it has a place on the map: both axes are known."""
        return self.support is not None and self.closeness is not None

    def entry(self, state: str = "", *, numbered: bool = True) -> Entry:
        """How a list below a picture has it."""
        return (self.number if numbered else None, self.name, state)

    def said(self, fact: str) -> str:
        """One of its facts in words; `fact` is a name such as "support"."""
        found = FACTS[f"ally.{fact}"]
        value = getattr(self, fact)
        if value is None:
            return fitting(say("picture-not-known", topic=found.topic), self.target)
        return fitting(found.phrase(value), self.target)


def groups_of(advice: Advice) -> tuple[Group, ...]:
    """The groups of advice in the order of its table."""
    target = None if advice.target is None else str(advice.target)
    return tuple(
        Group(
            number,
            one_line(ally.name),
            ally.support,
            ally.closeness,
            ally.loyalty,
            ally.reach,
            ally.natural,
            ally.strategic,
            target,
        )
        for number, ally in enumerate(advice.allies, 1)
    )


def leadership(groups: Iterable[Group]) -> dict[str, str]:
    """What messages are told of what these groups are near to, or hold up: fitting words, and why."""
    target = next((group.target for group in groups), None)
    return {"power": LEADERSHIPS[target], "target": str(target)}


def told(groups: Iterable[Group], *facts: str) -> str:
    """A picture in words: each group with some of its facts."""
    return " ".join(
        say(
            "picture-said",
            number=str(group.number),
            name=group.name,
            facts=commas(map(group.said, facts)),
        )
        for group in groups
    )
