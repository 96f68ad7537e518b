"""The vocabulary: what each fact is called, how it is asked, and which values it may take."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from .kinds import KINDS, KindName, kind_of

Value = bool | int | str
"""A known value of a fact. Unknown is None, and is never false."""

Truth = bool | None
"""True, false, or None for unknown."""

MOST_DIGITS = 9
"""A longer number that somebody typed stays text, and is refused as such."""

Words = Mapping[Value, tuple[str, str]]
"""By value of a fact: what the questionnaire offers, and how a report says it."""

Delicate = Literal["no", "typed", "shared"]
"""How delicate a fact is: not at all, where it is `typed`, or where it is `shared` as well.

What is delicate where it is typed is no option of a command line, which stays in the shell's
history; what is delicate where it is shared stands on no page that is handed on either.
"""


@dataclass(frozen=True, slots=True)
class Word:
    """One value of a fact: the choice as the questionnaire offers it, and as a report says it."""

    choice: str
    phrase: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact about a movement or an ally.

    `topic` names it in a few words, `question` asks it, `because` says in a sentence why, whatever
    the rules are, `hint` helps whoever answers,
    `guidance` is for trainers. `words` lists its values, lowest first where it is `ordered`;
    a yes/no fact has the values True and False. `changeable` says whether a movement can change
    the fact by its own work, `delicate` where nobody else may read it, `unshared` the values that
    stand on no page that is handed on though others may, `asked_of` the kinds of groups of which a
    report asks it, where that is not all. The last three are filled in from the model that holds
    the fact.
    """

    topic: str
    question: str
    words: Mapping[Value, Word] = field(default_factory=dict)
    because: str = ""
    hint: str = ""
    guidance: str = ""
    ordered: bool = False
    changeable: bool = False
    delicate: Delicate = "no"
    unshared: tuple[Value, ...] = ()
    asked_of: tuple[str, ...] = ()
    path: str = ""
    kind: KindName = "text"
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
    def ranks(self) -> Mapping[Value | None, int]:
        """Where each value stands in its order, from 0; -1 where it is not known."""
        return {None: -1, **{value: rank for rank, value in enumerate(self.values)}}

    @property
    def typeable(self) -> bool:
        """Whether an option of a command line may give it."""
        return self.delicate == "no"

    @property
    def shareable(self) -> bool:
        """Whether a page that is handed on may hold it."""
        return self.delicate != "shared"

    @property
    def shared_whole(self) -> bool:
        """Whether such a page may hold it whatever it is, and so may ask about it."""
        return self.shareable and not self.unshared

    def shared(self, value: Value | None) -> Value | None:
        """A value as a page that is handed on may hold it; unknown where it may not."""
        return value if self.shareable and value not in self.unshared else None

    @property
    def allowed(self) -> str:
        """What may be written for it, in words."""
        return ", ".join(map(str, self.words)) if self.kind == "word" else KINDS[self.kind].allowed

    def typed(self, text: str) -> Value:
        """What somebody typed as a value; what is none stays text, and is refused where it is read."""
        is_number = self.kind == "number" and text.isdecimal() and len(text) <= MOST_DIGITS
        return int(text) if is_number else text

    def phrase(self, value: Value | None) -> str:
        """How a report says that the fact has this value."""
        if value is None:
            return f"{self.topic}: not known"
        return self.words[value].phrase if value in self.words else f"{self.topic}: {value}"

    def choice(self, value: Value) -> str:
        """How the questionnaire says that this was answered."""
        return self.words[value].choice if value in self.words else str(value)


def as_written(value: Value) -> str:
    """A value as a case file writes it."""
    return ("no", "yes")[value] if isinstance(value, bool) else str(value)


def fact(
    topic: str, question: str, words: Words | None = None, delicate: Delicate = "no", **more: Any
) -> Any:
    """Declare the fact that a field of a section holds, unknown unless it is given.

    `words` has for each value what the questionnaire offers and how a report says it; `more` are
    the other parts of a Fact.
    """
    said = {value: Word(*word) for value, word in (words or {}).items()}
    info: Any = Field(default=None)
    info.metadata.append(Fact(topic, question, said, delicate=delicate, **more))
    return info


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


def yes_no(yes: str, no: str) -> Words:
    """The two values of a yes/no fact, with how a report says each."""
    return {True: ("Yes", yes), False: ("No", no)}


def facts_of(model: type[BaseModel], prefix: str, delicate: Delicate = "no") -> Iterator[Fact]:
    """The facts that a model's fields declare, in the order they are written there.

    All of them are at least as `delicate` as is said.
    """
    for name, info in model.model_fields.items():
        for declared in info.metadata:
            if isinstance(declared, Fact):
                yield replace(
                    declared,
                    delicate=delicate if declared.typeable else declared.delicate,
                    path=prefix + name,
                    kind=kind_of(info.annotation),
                    required=info.is_required(),
                )
