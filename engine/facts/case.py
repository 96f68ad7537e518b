"""A case: everything that was said about one movement at one moment."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import Annotated, Any, Self

from pydantic import (
    BeforeValidator,
    Field,
    ModelWrapValidatorHandler,
    ValidationError,
    model_validator,
)
from pydantic_core import PydanticCustomError

from ..common.messages import Spoken, say
from ..common.names import alike
from .ally import Ally
from .coalition import Coalition
from .format import FORMAT, Format
from .movement import Context, Movement, Turnout
from .negotiation import Negotiation
from .section import MOST_GROUPS, Moment, Section, Text, without_blanks
from .vocabulary import Fact, Value, YesNo, fact, facts_of


def or_blank(section: type[Section]) -> BeforeValidator:
    """Reads a section whose lines are all blank or commented out as one without facts."""
    return BeforeValidator(
        lambda found: {} if found is None else found, json_schema_input_type=section | None
    )


class Case(Section):
    """One movement at one moment. Every fact is optional; what is absent is unknown."""

    movement: Annotated[Movement, or_blank(Movement)] = Movement()
    turnout: Annotated[Turnout, or_blank(Turnout)] = Turnout()
    negotiation: Annotated[Negotiation, or_blank(Negotiation)] = Negotiation()
    coalition: Annotated[Coalition, or_blank(Coalition)] = Coalition()
    context: Annotated[Context, or_blank(Context)] = Context()
    allies: Annotated[tuple[Ally, ...] | None, Field(max_length=MOST_GROUPS)] = None
    allies_complete: YesNo = fact(delicate="shared")
    case: Text | None = fact(delicate="shared")
    as_of: Moment | None = fact()
    format: Format = FORMAT

    @model_validator(mode="wrap")
    @classmethod
    def blanks_are_unknown(cls, found: Any, read: ModelWrapValidatorHandler[Self]) -> Self:
        """Read what a form or a spreadsheet left blank, "" or "  ", as what nobody knows."""
        try:
            return read(found)
        except ValidationError:
            mended = without_blanks(found)  # only here, so that what is right costs nothing
            if mended == found:
                raise
            return read(mended)

    @model_validator(mode="after")
    def names_are_unique(self) -> Self:
        """Refuse two allies of one name: the advice could not tell them apart."""
        names: dict[str, int] = {}
        for number, ally in enumerate(self.allies or ()):
            first = names.setdefault(alike(ally.name), number)
            if first != number:
                raise PydanticCustomError(
                    "same_name", "two allies", {"first": first, "again": number}
                )
        return self

    @cached_property
    def values(self) -> MappingProxyType[str, Value]:
        """The known facts of the movement by path, without the allies: {"turnout.size": "mass"}."""
        return MappingProxyType(dict(self._known()))

    def _known(self) -> Iterator[tuple[str, Value]]:
        for name in TITLES:
            for key, value in getattr(self, name).__dict__.items():
                if value is not None:
                    yield f"{name}.{key}", value
        if self.allies_complete is not None:
            yield "allies_complete", self.allies_complete

    def contradictions(self) -> Iterator[str]:
        """Facts that do not go together, as gentle words; nothing is ever corrected."""
        talking = self.negotiation.status in ("offered", "scheduled", "underway")
        wants = self.negotiation.wish == "wanted"
        if self.movement.stage == "after_a_deal" and wants and not talking:
            yield say("contradiction-deal-and-talks")
        if self.negotiation.status == "underway" and self.negotiation.wish == "not_wanted":
            yield say("contradiction-talks-not-wanted")
        for ally in self.allies or ():
            if ally.in_coalition and ally.support == "active_opponent":
                yield say("contradiction-group-against")
                return

    def __repr_args__(self) -> Iterator[tuple[str, int]]:
        """How much is known; what people wrote is left out."""
        yield "facts", len(self.values)
        yield "groups", len(self.allies or ())

    def __repr__(self) -> str:
        """The case in one line that may stand in a log or a traceback."""
        return f"<Case facts={len(self.values)} groups={len(self.allies or ())}>"

    __str__ = __repr__

    def to_dict(self) -> dict[str, Any]:
        """The case as plain data, unknown facts left out; reading it back gives an equal case."""
        return self.model_dump(exclude_none=True, exclude_defaults=True)


ALLIES_FACT = Fact(delicate="typed", path="allies", kind="number")
"""The list of allies as a fact: where it is given as a value, it is how many are meant."""

SECTIONS: Mapping[str, type[Section]] = {
    "movement": Movement,
    "turnout": Turnout,
    "negotiation": Negotiation,
    "coalition": Coalition,
    "context": Context,
}
"""The sections of a case that hold facts of the movement, in the order they are asked."""

TITLES = Spoken({name: f"section-{name}" for name in SECTIONS})
"""What they are called."""

MOVEMENT_FACTS: Mapping[str, Fact] = MappingProxyType(
    {
        fact.path: fact
        for facts in (
            *(facts_of(model, f"{name}.", model.delicate) for name, model in SECTIONS.items()),
            facts_of(Case, ""),
        )
        for fact in facts
    }
)
"""Every fact of a case but those of its allies, by path, in the order they are asked."""

ALLY_FACTS: Mapping[str, Fact] = MappingProxyType(
    {fact.path: fact for fact in facts_of(Ally, "ally.", Ally.delicate)}
)
"""Every fact of one ally, by path (`ally.support`), in the order they are asked."""

FACTS: Mapping[str, Fact] = MappingProxyType({**MOVEMENT_FACTS, **ALLY_FACTS})
"""The whole vocabulary, by path."""


def case_of_facts(facts: Mapping[str, Any]) -> Case:
    """The case that facts of a movement describe, given by their paths. Raises ValidationError."""
    return Case.model_validate(nested(facts))


def nested(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Facts of a movement by section, as a case file holds them; they are given by their paths."""
    data: dict[str, Any] = {}
    for path, value in facts.items():
        section, dot, key = path.partition(".")
        if dot:
            data.setdefault(section, {})[key] = value
        else:
            data[path] = value
    return data
