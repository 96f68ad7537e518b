"""The description of the API (OpenAPI): what goes in, what comes out, and examples of both."""

from __future__ import annotations

import json
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from ...common.locale import SOURCE, speaking
from ...common.version import __version__
from ...reports.formats import BY_HTTP
from ..http.refusal import PROBLEM_JSON
from .asked import BYTES, LINES, MEDIA
from .shapes import refer, shapes, without_null, words

WRONG = "422"
FOR_READING = ("403", "421")
"""What may become of a request that sends nothing."""

NO_SUCH = "There is no such schema, or there are no texts in the language"


def describe(app: FastAPI) -> dict[str, Any]:
    """The whole description, made once."""
    if app.openapi_schema is None:
        found = get_openapi(
            title="Groundswell",
            version=__version__,
            description=words()["prose"],
            routes=app.routes,
        )
        for path, operations in found["paths"].items():
            name = path.removeprefix("/api").split("/")[1]
            for operation in operations.values():
                complete(operation, name, **words()["addresses"][name])
        with speaking(SOURCE):  # it is made once, whoever asks first
            found["components"] = {"schemas": shapes()}
        app.openapi_schema = found
    return app.openapi_schema


def complete(
    operation: dict[str, Any], name: str, takes: str | None = None, gives: str | None = None
) -> None:
    """Say of an operation what the framework does not know: what it takes, and what comes of it."""
    operation["operationId"] = name.replace("-", "_")
    for each in operation.get("parameters", ()):
        each["schema"] = without_null(each["schema"])
    content = {media: {"schema": {"type": "string"}} for media in page_media()}
    if gives is not None:
        media_types = (LINES[0], BYTES) if name == "batch" else ("application/json",)
        content = {media: {"schema": refer(gives)} for media in media_types}
    operation["responses"] = {
        "200": {"description": "Done", "content": content},
        **refusals(name, has_body=takes is not None),
    }
    if takes is not None:
        operation["requestBody"] = {"required": True, "content": body(name, refer(takes))}


def page_media() -> list[str]:
    """The media types of pages."""
    return [form.media.partition(";")[0] for form in BY_HTTP.values() if form.for_people]


def refusals(name: str, *, has_body: bool) -> dict[str, Any]:
    """What may become of a request instead, by status."""
    told = words()["refusals"]
    if not has_body:
        told = {status: told[status] for status in FOR_READING}
    if name == "schema":
        told = {**told, WRONG: NO_SUCH}
    found = {}
    for status, text in told.items():
        problem = {"schema": refer("ProblemDetails")}
        if status == WRONG and has_body:
            problem["example"] = words()["problem"]
        found[status] = {"description": text, "content": {PROBLEM_JSON: problem}}
    return found


def body(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    """What an address takes, with examples."""
    given = words()["examples"].get("advise" if name == "report" else name, {})
    if name == "batch":
        case, *_ = words()["examples"]["advise"].values()
        return {
            LINES[0]: {"schema": schema, "example": json.dumps(case) + "\n"},
            BYTES: {"schema": schema},
        }
    examples = {title: {"value": value} for title, value in given.items()}
    return {next(iter(MEDIA)): {"schema": schema, "examples": examples}}
