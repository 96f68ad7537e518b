"""The description of the API (OpenAPI): what goes in, what comes out, and examples of both."""

from __future__ import annotations

import json
from functools import cache
from typing import Any, Literal

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic import BaseModel, TypeAdapter
from starlette.responses import Response

from ... import __version__
from ..advice import Advice
from ..assistant.answers import InterviewStep
from ..explaining.comparison import Comparison
from ..explaining.explanation import Why
from ..explaining.path import Paths
from ..facts import Case
from ..packs.rule import RuleFile
from .asked import AskedBody, CompareBody, PathBody, WhyBody
from .bodies import LINES, MEDIA
from .refusal import PROBLEM_JSON

REFERENCE = "#/components/schemas/{model}"

PROSE = """\
Advice for nonviolent movements, from rules that anyone can read. The server runs on your own
machine. It keeps nothing of what is sent here, and logs nothing.

What is absent from a case is unknown, and unknown is never no. Cases may also be sent as YAML
(`application/yaml`). What is wrong is told all at once, as problem+json (RFC 9457).
"""


class OneProblem(BaseModel):
    """One thing that is wrong: its line and its key, where they are known, and what is allowed."""

    line: int | None
    key: str | None
    message: str


class ProblemDetails(BaseModel):
    """An error (RFC 9457); `problems` lists all that is wrong with what was sent."""

    type: str
    title: str
    status: int
    detail: str
    problems: list[OneProblem] = []


class RuleList(BaseModel):
    """Every rule, with the packs they come from."""

    packs: list[str]
    version: str
    rules: list[dict[str, Any]]


class Health(BaseModel):
    """That the server answers; `rules` is the digest of its rules."""

    status: Literal["ok"]
    version: str
    rules: str


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
    "next-question": "AskedBody",
    "why": "WhyBody",
    "path": "PathBody",
    "compare": "CompareBody",
}
ANSWERS: dict[str, str] = {
    "advise": "Advice",
    "next-question": "InterviewStep",
    "why": "Why",
    "path": "Paths",
    "compare": "Comparison",
    "rules": "RuleList",
    "healthz": "Health",
}
MODELS: dict[str, tuple[Any, Literal["validation", "serialization"]]] = {
    "Case": (Case, "validation"),
    "AskedBody": (AskedBody, "validation"),
    "WhyBody": (WhyBody, "validation"),
    "PathBody": (PathBody, "validation"),
    "CompareBody": (CompareBody, "validation"),
    "Advice": (Advice, "serialization"),
    "InterviewStep": (InterviewStep, "serialization"),
    "Why": (Why, "serialization"),
    "Paths": (Paths, "serialization"),
    "Comparison": (Comparison, "serialization"),
    "RuleFile": (RuleFile, "validation"),
    "RuleList": (RuleList, "serialization"),
    "Health": (Health, "serialization"),
    "Problem": (ProblemDetails, "serialization"),
}
"""Every shape that goes in or out, by the name under which the description refers to it."""

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
FOR_READING = (403, 421)
"""What may become of a request that sends nothing."""


def described(name: str) -> dict[str, Any]:
    """What the description says of an address, as its route takes it."""
    takes_a_body = name in BODIES or name == "batch"
    refused = REFUSALS if takes_a_body else {s: REFUSALS[s] for s in FOR_READING}
    if name == "schema":
        refused = {**refused, 422: "There is no such schema"}
    answers: dict[int | str, dict[str, Any]] = {
        200: {"description": "Done", "content": content(name)}
    }
    for status, words in refused.items():
        answers[status] = {
            "description": words,
            "content": {PROBLEM_JSON: {"schema": refer("Problem"), "example": EXAMPLE_PROBLEM}},
        }
    found: dict[str, Any] = {"response_class": Response, "responses": answers}
    if takes_a_body:
        found["openapi_extra"] = {"requestBody": {"required": True, "content": body(name)}}
    return found


def body(name: str) -> dict[str, Any]:
    """What an address takes."""
    if name == "batch":
        line = json.dumps(EXAMPLE_CASE) + "\n"
        schema = {"type": "string", "description": "A case as JSON on each line"}
        return {LINES[0]: {"schema": schema, "example": line}}
    examples = {title: {"value": value} for title, value in EXAMPLES[name].items()}
    return {next(iter(MEDIA)): {"schema": refer(BODIES[name]), "examples": examples}}


def content(name: str) -> dict[str, Any]:
    """What an address answers with."""
    if name == "batch":
        words = "Advice as JSON on each line, or {line, case, error} where a line is wrong"
        return {LINES[0]: {"schema": {"type": "string", "description": words}}}
    text = {"schema": {"type": "string"}}
    schema = refer(ANSWERS[name]) if name in ANSWERS else {"type": "object"}
    found: dict[str, Any] = {"application/json": {"schema": schema}}
    if name == "advise":
        found |= {"text/markdown": text, "text/html": text, "text/plain": text}
    return found


def refer(name: str) -> dict[str, Any]:
    """A reference to a shape."""
    return {"$ref": REFERENCE.format(model=name)}


@cache
def shapes() -> dict[str, Any]:
    """Every shape there is, under its name, with the parts they are made of."""
    inputs = [(name, mode, TypeAdapter(model)) for name, (model, mode) in MODELS.items()]
    roots, rest = TypeAdapter.json_schemas(inputs, ref_template=REFERENCE)
    found: dict[str, Any] = dict(rest.get("$defs", {}))
    for (name, _), schema in roots.items():
        if schema != refer(name):
            found[name] = schema
    return found


def describe(app: FastAPI) -> dict[str, Any]:
    """The whole description, made once."""
    if app.openapi_schema is None:
        found = get_openapi(
            title="Groundswell", version=__version__, description=PROSE, routes=app.routes
        )
        found.setdefault("components", {})["schemas"] = shapes()
        app.openapi_schema = found
    return app.openapi_schema
