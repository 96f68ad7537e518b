"""The vocabulary: what each fact is called, how it is asked, and which values it may take."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import NoneType, UnionType
from typing import Annotated, Literal, Union, get_args, get_origin

from pydantic import BaseModel, BeforeValidator, WithJsonSchema
from pydantic.fields import FieldInfo
from pydantic_core import PydanticCustomError

Value = bool | int | str
"""A known value of a fact. Unknown is None, and is never false."""

Truth = bool | None
"""True, false, or None for unknown."""

Kind = Literal["word", "yes_no", "number", "text"]

TYPE_NAMES = {"word": "a word", "yes_no": "yes or no", "number": "a whole number", "text": "a text"}
"""What each kind of fact holds, in words."""


@dataclass(frozen=True, slots=True)
class Word:
    """One value of a fact: the choice as the questionnaire offers it, and as a report says it."""

    choice: str
    phrase: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact about a movement or an ally.

    `topic` names it in a few words, `question` asks it, `hint` helps whoever answers,
    `guidance` is for trainers. `words` lists its values, lowest first where it is `ordered`;
    a yes/no fact has the values True and False. `changeable` says whether a movement can change
    the fact by its own work, `shareable` whether a page that is handed on may hold it.
    The last three are filled in from the model that holds the fact.
    """

    topic: str
    question: str
    words: Mapping[Value, Word] = field(default_factory=dict)
    hint: str = ""
    guidance: str = ""
    ordered: bool = False
    changeable: bool = False
    shareable: bool = True
    path: str = ""
    kind: Kind = "text"
    required: bool = False

    @property
    def section(self) -> str:
        """The part of the questionnaire the fact belongs to."""
        return self.path.split(".")[0] if "." in self.path else "case"

    @property
    def values(self) -> tuple[Value, ...]:
        """The values it may take, lowest first where ordered; empty for numbers and texts."""
        return tuple(self.words)

    @property
    def allowed(self) -> str:
        """What may be written for it, in words."""
        if self.kind == "word":
            return ", ".join(str(value) for value in self.words)
        return TYPE_NAMES[self.kind] + (", 0 or more" if self.kind == "number" else "")

    def phrase(self, value: Value | None) -> str:
        """How a report says that the fact has this value."""
        if value is None:
            return f"{self.topic}: not known"
        if value in self.words and self.kind != "number":
            return self.words[value].phrase
        return f"{self.topic}: {value}"


def yes_or_no(found: object) -> object:
    """Read yes, no, true and false in any case as a truth; leave None, refuse the rest.

    Raises PydanticCustomError `yes_no` for anything else.
    """
    if found is None or isinstance(found, bool):
        return found
    if isinstance(found, str):
        word = found.strip().lower()
        if word in {"yes", "true"}:
            return True
        if word in {"no", "false"}:
            return False
    raise PydanticCustomError("yes_no", "is not yes or no")


YesNo = Annotated[
    bool | None,
    BeforeValidator(yes_or_no),
    WithJsonSchema({"anyOf": [{"enum": [True, False, "yes", "no"]}, {"type": "null"}]}),
]
"""A yes/no fact, unknown when absent."""


def yes_no(yes: str, no: str) -> dict[Value, Word]:
    """The two values of a yes/no fact, with how a report says each."""
    return {True: Word("Yes", yes), False: Word("No", no)}


def facts_of(model: type[BaseModel], prefix: str) -> Iterator[Fact]:
    """The facts that a model's fields declare, in the order they are written there."""
    for name, info in model.model_fields.items():
        for declared in info.metadata:
            if isinstance(declared, Fact):
                yield replace(
                    declared, path=prefix + name, kind=kind_of(info), required=info.is_required()
                )


def kind_of(info: FieldInfo) -> Kind:
    """Whether a field holds a word, a yes or no, a whole number or a text."""
    for part in alternatives(info.annotation):
        if get_origin(part) is Literal:
            return "word"
        if part is bool:
            return "yes_no"
        if part is int:
            return "number"
    return "text"


def alternatives(annotation: object) -> Iterator[object]:
    """The plain types inside a union, or the type itself; None is left out."""
    if get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    if get_origin(annotation) in (Union, UnionType):
        for part in get_args(annotation):
            yield from alternatives(part)
    elif annotation is not NoneType:
        yield annotation
