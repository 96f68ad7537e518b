"""The vocabulary: what each fact is called, how it is asked, and which values it may take."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from ..common.locale import by_language
from ..common.messages import is_said, say
from .kinds import KINDS, KindName, kind_of, values_of

Value = bool | int | str
"""A known value of a fact. Unknown is None, and is never false."""

Truth = bool | None
"""True, false, or None for unknown."""

MOST_DIGITS = 9
"""A longer number that somebody typed stays text, and is refused as such."""

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
    """One fact about a movement or an ally; what it is called and how it is asked stands in facts.ftl.

    `values` are the words it may hold, lowest first where it is `ordered`; a yes/no fact has the
    values True and False. `changeable` says whether a movement can change the fact by its own work,
    `delicate` where nobody else may read it, `unshared` which values stand on no page that is handed
    on though others may. `asked_of` says of which groups a report asks it, where that is not all: by the key of another fact, the values that this may have. The questionnaire asks
    it `asked_also_of` others. The last four are filled in from the model that holds the fact.
    """

    ordered: bool = False
    changeable: bool = False
    delicate: Delicate = "no"
    unshared: tuple[Value, ...] = ()
    asked_of: Mapping[str, tuple[Value, ...]] = field(default_factory=dict)
    asked_also_of: Mapping[str, tuple[Value, ...]] = field(default_factory=dict)
    path: str = ""
    kind: KindName = "text"
    required: bool = False
    values: tuple[Value, ...] = ()

    @property
    def topic(self) -> str:
        """What it is called, in a few words."""
        return say(self.message)

    @property
    def question(self) -> str:
        """How it is asked."""
        return say(f"{self.message}.question")

    @property
    def because(self) -> str:
        """Why it is asked, whatever the rules are."""
        return say(f"{self.message}.because")

    @property
    def hint(self) -> str:
        """What helps whoever answers; often nothing."""
        return self.perhaps("hint")

    @property
    def guidance(self) -> str:
        """What helps trainers to ask it; often nothing."""
        return self.perhaps("guidance")

    @property
    def words(self) -> Mapping[Value, Word]:
        """What is said of each value; nothing for numbers and texts."""
        return {value: Word(self.choice(value), self.phrase(value)) for value in self.values}

    @property
    def message(self) -> str:
        """The name of the message that says it."""
        return message_of(self.path)

    @property
    def answers(self) -> Iterator[str]:
        """The names of the messages that offer an answer and say it in a report."""
        for value in self.values:
            yield f"{self.message}.says-{as_written(value)}"
            if not isinstance(value, bool):
                yield f"{self.message}.choice-{value}"

    def perhaps(self, attribute: str) -> str:
        """A part of the message that not every fact has."""
        key = f"{self.message}.{attribute}"
        return say(key) if is_said(key) else ""

    @property
    def section(self) -> str:
        """The part of the questionnaire the fact belongs to."""
        return self.path.split(".")[0] if "." in self.path else "case"

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
        return ", ".join(map(str, self.values)) if self.kind == "word" else KINDS[self.kind].allowed

    def fits(self, group: object) -> bool:
        """Whether a report asks it of a group; what is not known of that never speaks against it."""
        return all(may_be(group, key, values) for key, values in self.asked_of.items())

    def may_fit(self, group: object) -> bool:
        """Whether the questionnaire asks it of a group."""
        also = self.asked_also_of.items()
        return self.fits(group) or any(may_be(group, key, values) for key, values in also)

    def typed(self, text: str) -> Value:
        """What somebody typed as a value; what is none stays text, and is refused where it is read."""
        is_number = self.kind == "number" and text.isdecimal() and len(text) <= MOST_DIGITS
        return int(text) if is_number else text

    def phrase(self, value: Value | None) -> str:
        """How a report says that the fact has this value; what people wrote themselves is not kept."""
        if self.kind == "text" and value is not None:
            return say("fact-is", topic=self.topic, value=str(value))
        return phrase(self.path, value)

    def beside_topic(self, value: Value) -> str:
        """The same where its topic stands beside it: of a number nothing but the number."""
        return str(value) if self.kind in ("number", "text") else self.phrase(value)

    def choice(self, value: Value) -> str:
        """How the questionnaire says that this was answered."""
        key = f"{self.message}.choice-{value}"
        if isinstance(value, bool):
            key = f"fact-{as_written(value)}"
        return say(key) if is_said(key) else str(value)


@by_language
def phrase(path: str, value: Value | None) -> str:
    """How a report says that a fact has a value."""
    message = message_of(path)
    if value is None:
        return say("fact-not-known", topic=say(message))
    key = f"{message}.says-{as_written(value)}"
    return say(key) if is_said(key) else say("fact-is", topic=say(message), value=str(value))


def message_of(path: str) -> str:
    """The name of the message that says what a fact is called and how it is asked."""
    return f"fact-{path.replace('.', '-')}"


def may_be(group: object, key: str, values: tuple[Value, ...]) -> bool:
    """Whether a fact of a group has one of some values, or is not known."""
    return getattr(group, key) in (None, *values)


def as_written(value: Value) -> str:
    """A value as a case file writes it."""
    return ("no", "yes")[value] if isinstance(value, bool) else str(value)


def fact(delicate: Delicate = "no", **more: Any) -> Any:
    """Declare the fact that a field of a section holds, unknown unless it is given.

    `more` are the other parts of a Fact.
    """
    info: Any = Field(default=None)
    info.metadata.append(Fact(delicate=delicate, **more))
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
                    values=values_of(info.annotation),
                    required=info.is_required(),
                )
