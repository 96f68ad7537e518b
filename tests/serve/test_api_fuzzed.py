"""The API under requests made up from its own description: no failure, and nothing inside breaks."""

from __future__ import annotations

import json
from typing import Any

import pytest
import schemathesis
from fastapi import FastAPI
from groundswell import load_packs
from groundswell.engine.serve.api.description import describe
from groundswell.engine.serve.api.shapes import generated, shapes
from groundswell.engine.web.application import Application
from hypothesis import HealthCheck, settings
from schemathesis.config import SchemathesisConfig
from visitor import served

pytestmark = pytest.mark.slow

HOST = "testserver"
"""What the program that sends the requests calls this server."""

CHECKS = {
    # A shape cannot say that names must differ, or that a day must be in the calendar.
    "positive_data_acceptance": {"expected-statuses": ["2xx", "422"]},
}
BATCH = [
    # Of a batch nothing is refused as a whole: each line that is wrong is answered by a row.
    {"include-path": "/api/batch", "checks": {"negative_data_rejection": {"enabled": False}}}
]


def served_with_all_that_is_taken() -> Application:
    """The server, whose description says of what goes in all that is taken, not the plainest form."""
    found = served(load_packs(), host=HOST)
    assert isinstance(found.app, FastAPI)
    describe(found.app)["components"] = {"schemas": {**shapes(), **generated()}}
    return found


api = schemathesis.openapi.from_asgi(
    "/openapi.json",
    served_with_all_that_is_taken(),
    config=SchemathesisConfig.from_dict({"checks": CHECKS, "operations": BATCH}),
)


@schemathesis.serializer("application/jsonl", "application/octet-stream")
def lines(_: Any, value: Any) -> bytes:
    """What is sent as a batch; what is no text is a line of JSON."""
    text = value if isinstance(value, str) else json.dumps(value)
    return text.encode("utf-8", "surrogatepass")


@api.parametrize()
@settings(max_examples=25, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_what_is_made_up_from_the_description_gets_an_answer_that_it_describes(case: Any) -> None:
    case.call_and_validate()
