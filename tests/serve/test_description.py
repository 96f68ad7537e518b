"""What the description of the API says: valid, of named shapes, and true of what is sent."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from groundswell import read_case
from groundswell.engine.packs.pack import RulePack
from groundswell.engine.serve.api.shapes import GIVEN, shapes
from jsonschema import Draft202012Validator
from starlette.testclient import TestClient
from visitor import client, served

LINES = {"content-type": "application/jsonl"}


@pytest.fixture(scope="module")
def program(pack: RulePack) -> TestClient:
    """A program that asks."""
    return client(served(pack))


@pytest.fixture(scope="module")
def described(program: TestClient) -> dict[str, Any]:
    """The description."""
    found: dict[str, Any] = program.get("/openapi.json").json()
    return found


def shape(name: str, *, closed: bool = False) -> Draft202012Validator:
    """What holds data to a shape; where `closed`, to its parts and no others."""
    parts = {
        key: {**each, "additionalProperties": False} if closed and "properties" in each else each
        for key, each in shapes().items()
    }
    whole = {"$ref": f"#/components/schemas/{name}", "components": {"schemas": parts}}
    return Draft202012Validator(whole)


def operations(described: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Everything that can be asked."""
    for methods in described["paths"].values():
        yield from methods.values()


def test_every_operation_has_a_name_of_its_own(described: dict[str, Any]) -> None:
    names = [each["operationId"] for each in operations(described)]
    assert len(set(names)) == len(names)
    assert {"advise", "next_question", "batch"} < set(names)


def test_what_goes_in_and_comes_out_as_data_has_a_named_shape(described: dict[str, Any]) -> None:
    for each in operations(described):
        bodies = [*each.get("requestBody", {}).get("content", {}).values()]
        for media, content in each["responses"]["200"]["content"].items():
            if not media.startswith("text/"):
                bodies.append(content)
        for content in bodies:
            name = content["schema"]["$ref"].removeprefix("#/components/schemas/")
            assert name in described["components"]["schemas"]


def test_a_reply_is_in_one_form_whatever_is_asked_with_it(described: dict[str, Any]) -> None:
    for each in operations(described):
        schemas = [found["schema"] for found in each["responses"]["200"]["content"].values()]
        assert all(schema == schemas[0] for schema in schemas)


def test_every_refusal_is_described_as_problem_details(described: dict[str, Any]) -> None:
    for each in operations(described):
        for status, answer in each["responses"].items():
            if status != "200":
                (content,) = answer["content"].items()
                media, found = content
                assert media == "application/problem+json"
                assert found["schema"] == {"$ref": "#/components/schemas/ProblemDetails"}


def test_every_shape_is_a_schema_whose_references_lead_somewhere(
    described: dict[str, Any],
) -> None:
    found = described["components"]["schemas"]
    for each in found.values():
        Draft202012Validator.check_schema(each)
    for part in parts_of(described):
        if "$ref" in part:
            assert part["$ref"].removeprefix("#/components/schemas/") in found


def parts_of(found: Any) -> Iterator[dict[str, Any]]:
    """Every object in data."""
    if isinstance(found, dict):
        yield found
    if isinstance(found, dict | list):
        for each in found.values() if isinstance(found, dict) else found:
            yield from parts_of(each)


def test_what_goes_in_needs_no_null_and_has_no_default_that_would_make_it_seem_required() -> None:
    given = [model.__name__ for model in GIVEN]
    seen = set(given)
    while given:
        for part in parts_of(shapes()[given.pop()]):
            kind = part.get("type", "")
            assert "null" not in kind
            assert "default" not in part
            name = str(part.get("$ref", "")).removeprefix("#/components/schemas/")
            if name and name not in seen:
                seen.add(name)
                given.append(name)
    assert {"Ally", "Movement"} < seen


@pytest.mark.slow
def test_what_is_sent_has_all_parts_of_its_shape_and_no_others(
    program: TestClient, worked_cases: list[Path]
) -> None:
    other: dict[str, Any] = {}
    for path in worked_cases:
        case = json.loads(json.dumps(read_case(path).to_dict()))
        shape("Case").validate(case)
        for address, body, name in (
            ("advise", case, "Advice"),
            ("why", {"case": case}, "Why"),
            ("path", {"case": case, "to": "negotiate"}, "PathAnswer"),
            ("compare", {"old": other, "new": case}, "Comparison"),
            ("gather", {"cases": [other, case, case, case]}, "Gathered"),
            ("journey", {"cases": [other, case]}, "Journey"),
            ("next-question", {"case": case}, "InterviewStep"),
        ):
            found = program.post(f"/api/{address}", json=body)
            assert found.status_code == 200
            shape(name, closed=True).validate(found.json())
        other = case
    for address, name in (("api/rules", "RuleList"), ("healthz", "Health")):
        shape(name, closed=True).validate(program.get(f"/{address}").json())


def test_each_line_of_a_batch_has_its_shape(program: TestClient) -> None:
    lines = b'{"case": 7, "x": 1}\n[\n{}\n'
    for media in (LINES, {"content-type": "application/octet-stream"}):
        found = program.post("/api/batch", content=lines, headers=media)
        assert found.headers["content-type"] == media["content-type"]
        rows = [json.loads(line) for line in found.text.splitlines()]
        assert len(rows) == 3
        for row in rows:
            shape("BatchAnswer", closed=True).validate(row)


@pytest.mark.parametrize(
    ("path", "sent", "media", "status"),
    [
        ("/api/advise", b"[", "application/json", 422),
        ("/api/path", b'{"case": {"x": 1}}', "application/json", 422),
        ("/api/advise", b"", "text/csv", 415),
        ("/api/batch", b"", "text/csv", 415),
        ("/api/report?format=json", b"{}", "application/json", 422),
        ("/api/nowhere", b"", "application/json", 404),
    ],
)
def test_a_refusal_has_the_shape_of_problem_details(
    program: TestClient, path: str, sent: bytes, media: str, status: int
) -> None:
    found = program.post(path, content=sent, headers={"content-type": media})
    assert found.status_code == status
    assert found.headers["content-type"] == "application/problem+json"
    shape("ProblemDetails", closed=True).validate(found.json())
    assert found.json()["status"] == status
