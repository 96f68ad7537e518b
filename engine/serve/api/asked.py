"""What programs ask and how they send it: read as strictly as a file, with every problem at once."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterable
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field
from starlette.requests import Request
from starlette.types import Receive

from ...common.problem import InputError, dotted
from ...facts import Case
from ...files.document import Document
from ...files.validation import Path, validated
from ..http.refusal import Refusal

MEDIA = {
    "application/json": "body.json",
    "application/yaml": "body.yaml",
    "application/x-yaml": "body.yaml",
    "text/yaml": "body.yaml",
}
"""What may be sent, and the name it goes by while it is read."""

BYTES = "application/octet-stream"
"""What a batch may be called by programs that know nothing of lines."""

LINES = ("application/jsonl", "application/x-ndjson", "application/json-lines", BYTES)
"""What a batch may be sent as; the first is what it is called here."""

CASES = ("case", "old", "new")
"""Under which names cases are sent."""

MANY = "cases"
"""Under which name a list of cases is sent."""

MOST_CASES = 1_000
"""So many cases may be sent at once."""

Model = TypeVar("Model", bound=BaseModel)
Found = TypeVar("Found")


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


class GatherBody(Body):
    """What many people said of one movement, each in a case of their own."""

    cases: Annotated[tuple[Case, ...], Field(min_length=1, max_length=MOST_CASES)]
    show_counts: Annotated[bool, Field(description="Also numbers that single out one person")] = (
        False
    )
    names: Annotated[bool, Field(description="Also groups that only one person named")] = False


class JourneyBody(Body):
    """The cases of one movement at several moments, in any order."""

    cases: Annotated[tuple[Case, ...], Field(min_length=1, max_length=MOST_CASES)]


def body_of(model: type[Model], document: Document) -> Model:
    """What was sent as a model; a case in it is told of as fully as a case file."""
    try:
        return validated(model, document, "request")
    except InputError as error:
        found = document.data if isinstance(document.data, dict) else {}
        places: list[Path] = [
            (name,) for name in CASES if name in model.model_fields and name in found
        ]
        if MANY in model.model_fields and isinstance(found.get(MANY), list):
            places += [(MANY, number) for number in range(len(found[MANY]))]
        inside = tuple(f"{dotted(place)}." for place in places)
        problems = [p for p in error.problems if not f"{p.key}.".startswith(inside)]
        for place in places:
            try:
                validated(Case, document, "case", place)
            except InputError as wrong:
                problems += wrong.problems
        raise InputError(problems or error.problems) from None


def media_of(request: Request, read: Iterable[str]) -> str:
    """The media type of what was sent. Raises Refusal where it is none of those that are read."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind not in read:
        raise Refusal("media-type", first=next(iter(read)), all=", ".join(read))
    return kind


async def while_asked(receive: Receive, work: Coroutine[Any, Any, Found]) -> Found | None:
    """What comes of work; None where whoever asked goes away, which ends it."""
    working, leaving = asyncio.create_task(work), asyncio.create_task(left(receive))
    try:
        await asyncio.wait({working, leaving}, return_when=asyncio.FIRST_COMPLETED)
        return working.result() if working.done() else None
    finally:
        working.cancel()
        leaving.cancel()
        await asyncio.gather(working, leaving, return_exceptions=True)


async def left(receive: Receive) -> None:
    """Wait until whoever asked goes away; of a body that was read, nothing more comes."""
    while (await receive())["type"] != "http.disconnect":
        pass
