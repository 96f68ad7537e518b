"""What programs ask: read as strictly as a file, with every problem at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Annotated, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from ...common.problem import InputError, Problem
from ...facts import Case
from ...files.document import Document
from ...files.validation import validated

CASES = ("case", "old", "new")
"""Under which names cases are sent."""

Model = TypeVar("Model", bound=BaseModel)


class Body(BaseModel):
    """What is common to all bodies: no key that is not known."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class AskedBody(Body):
    """An interview so far: a case, and answers by the key of their question."""

    case: Annotated[Case | None, Field(description="What it holds counts as answered")] = None
    answers: Annotated[
        dict[str, str | int | bool],
        Field(description="A value, unknown or rather_not_say, by the key of each question"),
    ] = {}


class WhyBody(Body):
    """A case, and what to explain: a rule, a posture or a definition; all of them without."""

    case: Case
    rule: str | None = None
    ally: Annotated[
        str | None, Field(description="The name of one group, or its number from 1")
    ] = None


class PathBody(Body):
    """A case, and the posture to reach."""

    case: Case
    to: Annotated[str, Field(description="A posture, such as negotiate")]


class CompareBody(Body):
    """Two cases, the older or first one as `old`."""

    old: Case
    new: Case


def body_of(model: type[Model], document: Document) -> Model:
    """What was sent as a model; a case in it is told of as fully as a case file."""
    try:
        return validated(model, document, "request")
    except InputError as error:
        found = document.data if isinstance(document.data, dict) else {}
        cases = [name for name in CASES if name in model.model_fields and name in found]
        problems = [p for p in error.problems if not f"{p.key}.".startswith(within(cases))]
        for name in cases:
            problems += problems_of_case(document, name)
        raise InputError(problems or error.problems) from None


def within(cases: Iterable[str]) -> tuple[str, ...]:
    """How the keys of problems begin that lie in cases of these names."""
    return tuple(f"{name}." for name in cases)


def problems_of_case(document: Document, name: str) -> Sequence[Problem]:
    """What is wrong with the case that stands under a name."""
    try:
        validated(Case, document, "case", (name,))
    except InputError as error:
        return error.problems
    return ()
