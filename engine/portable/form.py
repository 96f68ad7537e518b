"""The form of an exported pack, for who reads it with a program of their own."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from ..authoring.schema import DIALECT
from ..facts.vocabulary import Value

Number = Annotated[int, Field(ge=0, description="The number of a condition in `conditions`")]
Over = Literal["ally", "movement"]


class Form(BaseModel):
    """What all parts share: no key that is not named here."""

    model_config = ConfigDict(extra="forbid")


class Among(Form):
    """A fact or definition has one of these values; unknown where it is not known."""

    is_: Annotated[Literal["among"], Field(alias="is")]
    name: str
    values: list[Value]


class Between(Form):
    """A whole number lies between two bounds, both included; without `high`, from `low` on."""

    is_: Annotated[Literal["between"], Field(alias="is")]
    name: str
    low: int
    high: int | None


class Joined(Form):
    """All conditions of these numbers hold, or at least one: Kleene's three values."""

    is_: Annotated[Literal["and", "or"], Field(alias="is")]
    of: list[Number]


class Counted(Form):
    """The number of groups that meet a condition lies between two bounds.

    Groups that may meet it count as perhaps; where the list is not complete there may be any number.
    """

    is_: Annotated[Literal["count"], Field(alias="is")]
    of: Number
    low: int
    high: int | None


class IsKnown(Form):
    """A fact or definition is known, or where `wanted` is false, is not."""

    is_: Annotated[Literal["known"], Field(alias="is")]
    name: str
    wanted: bool


class Tests(Form):
    """All of some tests hold, or at least one. What is not known fits no comparison."""

    is_: Annotated[Literal["and", "or"], Field(alias="is")]
    of: list[Test]


Test = Among | Between | IsKnown | Tests


class Say(Form):
    """The value of a fact or definition in words, changed as `as` says.

    A number may have `forms`: what is said with it, by the plural category of CLDR that it has; "{n}"
    stands for the number.
    """

    say: str
    forms: dict[str, str] = Field(default_factory=dict)
    as_: Annotated[list[Literal["capitalize", "lower"]], Field(alias="as", default_factory=list)]


class Choose(Form):
    """The parts of the first test that holds, else those under `else`."""

    if_: Annotated[list[tuple[Test, list[Part]]], Field(alias="if")]
    else_: Annotated[list[Part], Field(alias="else")]


Part = str | Say | Choose


class Foreign(Form):
    """A text that is not said in the language of the pack."""

    language: str
    text: list[Part]


Text = list[Part] | Foreign


class PutIn(Form):
    """Where something is put in."""

    name: Annotated[str, Field(alias="$")]


class ByWhat(Form):
    """Where a word depends on what is put in: the first key that fits is taken.

    A key is a number, a text, or a plural category of CLDR.
    """

    by: str
    of: list[tuple[str | int, Message]]
    else_: Annotated[Message, Field(alias="else")]


Message = str | list[str | PutIn | ByWhat]


class Language(Form):
    """The language of the texts; `review` says who read them, nothing where they are the source."""

    code: str
    direction: Literal["ltr", "rtl"]
    name: str
    thousands: str
    review: str | None


class Label(Form):
    """Which packs these are."""

    names: list[str]
    version: str
    digest: str


class FactForm(Form):
    """A fact. What it is called and how it is asked say the messages under `message`.

    Such as `fact-movement-stage`, `fact-movement-stage.question`, `.hint`, `.because`, `.says-VALUE`,
    `.choice-VALUE`. A group is asked a fact where each key of `asked_of` has one of its values or is not
    known; a questionnaire asks it where that is so of any of `asked_also_of`, too.
    """

    path: str
    message: str
    kind: Literal["word", "yes_no", "number", "text"]
    ordered: bool
    changeable: bool
    values: list[Value]
    asked_of: dict[str, list[Value]]
    asked_also_of: dict[str, list[Value]]


class DefinitionForm(Form):
    """A shared condition under a name; it stands behind those that it reads."""

    name: str
    over: Over
    when: Number
    says: str
    says_not: str


class PostureForm(Form):
    """A headline, given where the definition of this name holds."""

    name: str
    headline: Text
    why: Text


class Source(Form):
    """Where a rule comes from."""

    document: str
    passages: list[str]
    pack: str
    label: str
    sections: list[str]
    short: str
    title: str
    url: str | None


class RuleForm(Form):
    """A rule: when it fires, how soon its advice is due, what it gives way to, what it says."""

    id: str
    over: Over
    when: Number
    priorities: list[tuple[str, Number | None]]
    unless: Number | None
    first: list[Number]
    most: int | None
    supersedes: list[str]
    basis: Literal["says", "follows", "ours"]
    evidence: str
    source: Source
    title: Text
    summary: Text
    ours: Text | None
    each: Text | None
    risk: Text | None
    steps: list[Text]
    because: Text
    limits: Text


class CheckForm(Form):
    """A line of the readiness list."""

    check: str
    when: Number
    fact: str


class SilenceForm(Form):
    """Groups of which no rule speaks, and why."""

    when: Number
    why: str
    perhaps: Text | None


class PrecedentForm(Form):
    """A movement that once stood in a moment of its own."""

    posture: str
    case: str
    as_of: str
    did: str
    then: str
    source: str
    certainty: Literal["low", "medium", "high"]
    facts: dict[str, Value]


class SheetForm(Form):
    """A sheet on paper, and the rules that it helps with."""

    name: str
    title: str
    helps: list[str]


class PackForm(Form):
    """A pack as data, for programs in any language."""

    schema_: Annotated[Literal["groundswell/pack/1"], Field(alias="schema")]
    language: Language
    pack: Label
    facts: list[FactForm]
    fitted: dict[str, str]
    definitions: list[DefinitionForm]
    postures: list[PostureForm]
    rules: list[RuleForm]
    readiness: list[CheckForm]
    silences: list[SilenceForm]
    precedents: list[PrecedentForm]
    turned: list[str]
    sheets: list[SheetForm]
    conditions: list[Among | Between | Joined | Counted]
    messages: dict[str, dict[str, Message]]


def schema() -> dict[str, Any]:
    """The JSON Schema of an exported pack, in the 2020-12 dialect."""
    return {
        "$schema": DIALECT,
        "$id": "urn:groundswell:schema:pack:1",
        **TypeAdapter(PackForm).json_schema(by_alias=True),
        "title": "A Groundswell pack as data",
    }
