"""The advice on one case: what to do, in what order, why, and what is still open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal, TypeVar, dataclass_transform

from pydantic import SerializeAsAny, TypeAdapter

from ..common.locale import SOURCE
from ..common.messages import Spoken
from ..common.pages import page
from ..facts.vocabulary import Value
from ..language.text_tree import TARGET
from ..packs.rule import Basis, Evidence, Priority
from ..readings.engines import Engine

SCHEMA: Literal["groundswell/advice/1"] = "groundswell/advice/1"
"""The form of the JSON object; a change that breaks readers changes its number."""

UNDETERMINED = "undetermined"
"""The posture of a case in which more than one is still possible."""

State = Literal["yes", "no", "unknown"]

Kind = TypeVar("Kind")


@dataclass_transform(frozen_default=True)
def record(kind: type[Kind]) -> type[Kind]:
    """A dataclass that nobody is to change; type checkers see to it.

    Python itself would take three times as long to make one, and there are dozens in an advice.
    """
    return dataclass(slots=True, unsafe_hash=True)(kind)


@dataclass(frozen=True, slots=True)
class Said:
    """A fact that the advice rests on, with its value and how a report says it."""

    fact: str
    value: SerializeAsAny[Value]
    phrase: str


@dataclass(frozen=True, slots=True)
class Cited:
    """Where a rule comes from; `label` and `sections` say it as a report does.

    `title` is that of the document, `short` how a report calls it, `url` where it can be read.
    """

    document: str
    passages: tuple[str, ...]
    pack: str
    label: str
    sections: tuple[str, ...]
    short: str
    title: str
    url: str | None


@record
class MayGiveWay:
    """A rule that would take the place of another, and the unknown facts that decide it."""

    rule: str
    title: str
    facts: tuple[str, ...]


@record
class Recommendation:
    """One line of advice: a rule that fired, for the movement or for one ally.

    `unless` says whether what stands in `limits` is so: "yes" where it surely is, and the advice gives
    way; "no" where it surely is not; None where no fact can decide it. `ours` is the end of the
    summary where we add to what the source says.
    """

    rule: str
    ally: str | None
    priority: Priority
    title: str
    summary: str
    steps: tuple[str, ...]
    because: str
    limits: str
    basis: Basis
    source: Cited
    evidence: Evidence
    facts: tuple[Said, ...]
    next_step: str | None = None
    risk: str | None = None
    gave_way_to: str | None = None
    may_give_way_to: tuple[MayGiveWay, ...] = ()
    unless: State | None = None
    ours: str | None = None

    @property
    def stands(self) -> bool:
        """Whether it is advised: it gave way neither to another rule nor to its own `unless`."""
        return self.gave_way_to is None and self.unless != "yes"

    def __repr__(self) -> str:
        """The recommendation in one line; the group it may be about is not named."""
        about = "" if self.ally is None else " about=ally"
        return f"<Recommendation rule={self.rule!r} priority={self.priority!r}{about}>"


@record
class Readiness:
    """One line of the consolidation checklist."""

    check: str
    state: State
    fact: str


@record
class AllyAdvice:
    """How one ally is read, and what to do next about it.

    `silence` is why there is nothing to do, or what holds if what is not known fits.
    """

    name: str
    natural: bool | None
    strategic: bool | None
    peeled_off: bool | None
    support: str | None
    closeness: str | None
    loyalty: str | None
    mobilized: bool | None
    in_coalition: bool | None
    next_step: str | None
    reach: str | None = None
    silence: str | None = None


@record
class OpenQuestion:
    """A fact that is not known, and the rules and postures that wait for it; `about` in words.

    `because` says in a sentence why one asks, whatever the rules are.
    """

    fact: str
    question: str
    decides: tuple[str, ...]
    about: str
    allies: tuple[str, ...] = ()
    because: str = ""


@record
class Coming:
    """A rule that would newly speak first, with its title."""

    rule: str
    title: str


@record
class Change:
    """What one changed fact would do to the advice; any one of `facts` alone does it.

    Either other postures become possible (one where it is settled), each with its headline, or the
    same posture has another headline, or the rules in `comes` newly say what to do now.
    """

    facts: tuple[Said, ...]
    postures: tuple[str, ...]
    headlines: tuple[str, ...]
    comes: tuple[Coming, ...]


@dataclass(frozen=True, slots=True)
class Stood:
    """A movement that once stood in such a moment: what it did next, and what came of it.

    It is told so that people can ask and compare, never as proof that something works. `shared` are
    facts that both have.
    """

    case: str
    as_of: str
    did: str
    then: str
    source: str
    certainty: Literal["low", "medium", "high"]
    shared: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Assumption:
    """A fact that was not given and is taken for granted."""

    fact: str
    value: Value


@dataclass(frozen=True, slots=True)
class PackLabel:
    """Which packs gave the advice."""

    names: tuple[str, ...]
    version: str
    digest: str


@dataclass(frozen=True, slots=True)
class Advice:
    """Everything the rules have to say about one case, in the order of the report.

    `withheld` is the number of groups left out of a page that is made to be handed on; None where
    nothing was withheld. `language` is that of its texts, `review` says who has looked
    at them that speaks it as a first language; None where they were written in it.
    """

    schema: Literal["groundswell/advice/1"] = field(default=SCHEMA, kw_only=True)
    case: str | None
    as_of: str | None
    pack: PackLabel
    engine: Engine
    posture: str
    possible_postures: tuple[str, ...]
    headline: str
    why: str
    assumptions: tuple[Assumption, ...]
    warnings: tuple[str, ...]
    recommendations: tuple[Recommendation, ...]
    readiness: tuple[Readiness, ...]
    allies: tuple[AllyAdvice, ...]
    facts: tuple[Said, ...]
    definitions: dict[str, bool | None]
    open_questions: tuple[OpenQuestion, ...]
    changes: tuple[Change, ...] = ()
    stood_here: tuple[Stood, ...] = ()
    withheld: int | None = None
    language: str = SOURCE
    review: str | None = None

    @property
    def target(self) -> Value | None:
        """Whom the demands are addressed to, where that is known."""
        return next((said.value for said in self.facts if said.fact == TARGET), None)

    def to_dict(self) -> dict[str, Any]:
        """The advice as plain data, in the form that `groundswell schema advice` describes."""
        found: dict[str, Any] = adapter().dump_python(self, mode="json")
        return found

    def to_json(self, *, indent: int | None = 2) -> str:
        """The advice as one JSON object, with a line break at its end."""
        return json_bytes(self, indent=indent).decode()

    def to_markdown(self, *, brief: bool = False, plan: bool = False) -> str:
        """The advice as a Markdown report.

        A `brief` one has at most one printed page; a `plan` is a page for the next two weeks.
        """
        return page(self, "md", brief=brief, plan=plan)

    def to_html(self, *, brief: bool = False, plan: bool = False) -> str:
        """The advice as one page of HTML with its pictures, which loads nothing."""
        return page(self, "html", brief=brief, plan=plan)

    def to_text(self, *, brief: bool = False, plan: bool = False) -> str:
        """The advice as plain text, 80 columns wide, for a terminal or a letter."""
        return page(self, "text", brief=brief, plan=plan)

    def __repr__(self) -> str:
        """The advice in one line, without a word that somebody wrote."""
        counts = f"recommendations={len(self.recommendations)} open={len(self.open_questions)}"
        return f"<Advice posture={self.posture!r} {counts}>"

    def _repr_html_(self) -> str:
        """The page with its pictures as a notebook shows it, in a frame of its own."""
        return page(self, "notebook")

    def _repr_markdown_(self) -> str:
        """The report where a notebook shows no frames."""
        return self.to_markdown()


def json_bytes(advice: Advice, *, indent: int | None = 2) -> bytes:
    """Advice as one JSON object in UTF-8, with a line break at its end."""
    return adapter().dump_json(advice, indent=indent) + b"\n"


@cache
def adapter() -> TypeAdapter[Advice]:
    """Turns advice into plain data and into its JSON Schema."""
    return TypeAdapter(Advice)


SECTIONS: Mapping[Priority, str] = Spoken(
    {
        "now": "priority-now",
        "next": "priority-next",
        "later": "priority-later",
        "keep_in_mind": "priority-keep_in_mind",
        "hold_off": "priority-hold_off",
    }
)
"""The title over the advice of each priority, in the order of a report."""

RANKS: Mapping[Priority, int] = {priority: rank for rank, priority in enumerate(SECTIONS)}
"""How soon a priority is due: the smaller, the sooner."""
