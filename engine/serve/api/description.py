"""The description of the API (OpenAPI): what goes in, what comes out, and examples of both."""

from __future__ import annotations

import json
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from starlette.responses import Response

from ...common.version import __version__
from ...reports.formats import BY_HTTP
from ..http.refusal import PROBLEM_JSON
from .bodies import BYTES, LINES, MEDIA
from .shapes import refer, shapes, without_null

PROSE = """\
Advice for nonviolent movements, from rules that anyone can read. The server runs on your own
machine. It keeps nothing of what is sent here, and logs nothing.

What is absent from a case is unknown, and unknown is never no. Cases may also be sent as YAML
(`application/yaml`). What is wrong is told all at once, as problem+json (RFC 9457).
"""

EXAMPLE_CASE: dict[str, Any] = {
    "case": "the river towns",
    "as_of": "2024-05",
    "movement": {"stage": "mobilized", "structure": "decentralized", "nonviolent": True},
    "turnout": {"size": "sizeable", "breadth": "several"},
    "negotiation": {"wish": "wanted", "status": "offered"},
    "coalition": {"cohesion": "strained", "shared_demands": False},
    "allies": [
        {"name": "dockers", "pillar": "labour", "support": "active_ally", "closeness": "none"},
        {"name": "harbour police", "pillar": "police", "support": "neutral", "closeness": "close"},
    ],
}
EXAMPLE_PROBLEM = {
    "type": "urn:groundswell:problem:input",
    "title": "This cannot be used as it is",
    "status": 422,
    "detail": "There is one problem.",
    "problems": [
        {
            "line": 1,
            "key": "movement.stage",
            "message": 'cannot be "bilding"; did you mean building? '
            "(allowed: building, mobilized, stalled, after_a_deal)",
        }
    ],
}

EXAMPLES: dict[str, dict[str, Any]] = {
    "advise": {"a movement that is offered talks": EXAMPLE_CASE, "nothing known": {}},
    "next-question": {
        "the first question": {},
        "after three answers": {
            "answers": {
                "movement.stage": "building",
                "turnout.size": "unknown",
                "allies[0].name": "dockers",
            }
        },
    },
    "why": {"one rule": {"case": EXAMPLE_CASE, "rule": "consolidate-before-negotiating"}},
    "path": {"to the table": {"case": EXAMPLE_CASE, "to": "negotiate"}},
    "compare": {
        "before and after an offer": {
            "old": {"movement": {"stage": "building"}, "negotiation": {"status": "none"}},
            "new": EXAMPLE_CASE,
        }
    },
}
"""For each address that takes a body, bodies that it takes."""

BODIES: dict[str, str] = {
    "advise": "Case",
    "report": "Case",
    "next-question": "AskedBody",
    "why": "WhyBody",
    "path": "PathBody",
    "compare": "CompareBody",
    "batch": "Batch",
}
"""The shape of what each address takes."""

ANSWERS: dict[str, str] = {
    "advise": "Advice",
    "next-question": "InterviewStep",
    "why": "Why",
    "path": "PathAnswer",
    "compare": "Comparison",
    "batch": "BatchAnswers",
    "rules": "RuleList",
    "schema": "JsonSchema",
    "healthz": "Health",
}
"""The shape of what each address answers with."""

REFUSALS = {
    400: "The request cannot be read",
    403: "The request comes from a page of another site",
    408: "The request does not arrive in time",
    413: "The request is too large",
    415: "The request is sent in a form that is not read here",
    421: "The request names another server",
    422: "What was sent is wrong; all that is wrong is listed",
    503: "Too much is going on at this moment",
}
WRONG = 422
FOR_READING = (403, 421)
"""What may become of a request that sends nothing."""


def described(name: str) -> dict[str, Any]:
    """What the description says of an address, as its route takes it."""
    refused = REFUSALS if name in BODIES else {s: REFUSALS[s] for s in FOR_READING}
    if name == "schema":
        refused = {**refused, WRONG: "There is no such schema"}
    answers: dict[int | str, dict[str, Any]] = {
        200: {"description": "Done", "content": content(name)}
    }
    for status, words in refused.items():
        problem = {"schema": refer("ProblemDetails")}
        if status == WRONG and name in BODIES:
            problem["example"] = EXAMPLE_PROBLEM
        answers[status] = {"description": words, "content": {PROBLEM_JSON: problem}}
    found: dict[str, Any] = {
        "operation_id": name.replace("-", "_"),
        "response_class": Response,
        "responses": answers,
    }
    if name in BODIES:
        found["openapi_extra"] = {"requestBody": {"required": True, "content": body(name)}}
    return found


def body(name: str) -> dict[str, Any]:
    """What an address takes."""
    schema = {"schema": refer(BODIES[name])}
    if name == "batch":
        line = json.dumps(EXAMPLE_CASE) + "\n"
        return {LINES[0]: {**schema, "example": line}, BYTES: schema}
    given = EXAMPLES["advise" if name == "report" else name]
    examples = {title: {"value": value} for title, value in given.items()}
    return {next(iter(MEDIA)): {**schema, "examples": examples}}


def content(name: str) -> dict[str, Any]:
    """What an address answers with."""
    if name == "report":
        text = {"schema": {"type": "string"}}
        pages = (form for form in BY_HTTP.values() if form.for_people)
        return {form.media.partition(";")[0]: text for form in pages}
    schema = {"schema": refer(ANSWERS[name])}
    if name == "batch":
        return {LINES[0]: schema, BYTES: schema}
    return {"application/json": schema}


def describe(app: FastAPI) -> dict[str, Any]:
    """The whole description, made once."""
    if app.openapi_schema is None:
        found = get_openapi(
            title="Groundswell", version=__version__, description=PROSE, routes=app.routes
        )
        for operations in found["paths"].values():
            for operation in operations.values():
                for each in operation.get("parameters", ()):
                    each["schema"] = without_null(each["schema"])
        found["components"] = {"schemas": shapes()}
        app.openapi_schema = found
    return app.openapi_schema
