"""What programs send: read as strictly as a file, with every problem at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, TypeVar

from fastapi import Request
from pydantic import BaseModel, ConfigDict, Field

from ..facts import Case
from ..files.document import Document, read_document
from ..files.validation import validated
from ..problem import InputError, Problem
from .refusal import Refusal

MEDIA = {
    "application/json": "body.json",
    "application/yaml": "body.yaml",
    "application/x-yaml": "body.yaml",
    "text/yaml": "body.yaml",
}
"""What may be sent, and the name it goes by while it is read."""

LINES = ("application/jsonl", "application/x-ndjson", "application/json-lines")
"""What a batch may be sent as."""

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


async def sent(request: Request) -> Document:
    """What was sent. Raises Refusal for a media type that is not read, InputError for no data."""
    return read_document(await request.body(), name_of(request))


def name_of(request: Request) -> str:
    """The name by which what was sent is read. Raises Refusal for a media type that is not read."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind not in MEDIA:
        raise not_read(MEDIA)
    return MEDIA[kind]


def not_read(media: Mapping[str, str] | Sequence[str]) -> Refusal:
    """The refusal of a body in a form that is not read here."""
    return Refusal(
        415,
        "media-type",
        "This is not sent in a form that is read here",
        f"Send it with the header Content-Type: {next(iter(media))}. "
        f"These are read: {', '.join(media)}.",
        headers={"Accept": ", ".join(media)},
    )


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
