"""The HTTP API: the same advice as everywhere, and every problem at once."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from faces import by_api
from groundswell import Case, advise, compare, paths, read_case, why
from groundswell.engine.advising.advise import MANY
from groundswell.engine.authoring.schema import json_schema
from groundswell.engine.packs.pack import RulePack
from groundswell.engine.reports.formats import FORMATS
from groundswell.engine.serve.api.description import words
from groundswell.engine.serve.http.limits import Limits
from groundswell.engine.web.application import Application
from interviews import interviewed
from jsonschema import Draft202012Validator
from places import HONG_KONG
from starlette.testclient import TestClient
from starlette.types import Message
from visitor import client, request_scope, served

LINES = {"content-type": "application/jsonl"}


@pytest.fixture(scope="module")
def app(pack: RulePack) -> Application:
    """The application as it is served."""
    return served(pack)


@pytest.fixture
def program(app: Application) -> TestClient:
    """A program that asks."""
    return client(app)


def test_advice_is_byte_for_byte_that_of_the_library(
    program: TestClient, pack: RulePack, worked_cases: list[Path]
) -> None:
    for path in worked_cases:
        case = read_case(path)
        found = program.post("/api/advise", json=case.to_dict())
        assert found.text == advise(case, pack).to_json()
        handed_on = program.post("/api/advise?share=true", json=case.to_dict())
        assert handed_on.text == advise(case, pack, share=True).to_json()


@pytest.mark.parametrize("form", ["md", "html", "text"])
def test_advice_comes_in_other_forms(program: TestClient, pack: RulePack, form: str) -> None:
    case = read_case(HONG_KONG)
    for address in ("advise", "report"):
        found = program.post(f"/api/{address}?format={form}", json=case.to_dict())
        assert found.content == FORMATS[form].written(advise(case, pack), None)
        assert found.headers["content-type"] == FORMATS[form].media


@pytest.mark.parametrize("page", ["whole", "brief", "plan"])
def test_a_report_comes_in_every_layout(program: TestClient, pack: RulePack, page: str) -> None:
    case = read_case(HONG_KONG)
    found = program.post(f"/api/report?page={page}", json=case.to_dict())
    look = {"brief": page == "brief", "plan": page == "plan"}
    assert found.text == advise(case, pack).to_markdown(**look)


def test_why_path_and_compare_are_those_of_the_library(program: TestClient, pack: RulePack) -> None:
    case = read_case(HONG_KONG)
    other = case.model_copy(
        update={"negotiation": case.negotiation.model_copy(update={"wish": "wanted"})}
    )
    data = case.to_dict()
    explained = program.post("/api/why", json={"case": data, "rule": "negotiate"}).json()
    assert explained == plain(why(case, pack, "negotiate").to_dict())
    one = program.post(
        "/api/why", json={"case": data, "rule": "natural_ally", "ally": "students"}
    ).json()
    assert one == plain(why(case, pack, "natural_ally", "students").to_dict())
    everything = program.post("/api/why", json={"case": data}).json()
    assert len(everything["explanations"]) > len(pack.rules)
    found = program.post("/api/path", json={"case": data, "to": "negotiate"}).json()
    assert found == plain(paths(case, "negotiate", pack).to_dict())
    differs = program.post("/api/compare", json={"old": data, "new": other.to_dict()}).json()
    assert differs == plain(compare(case, other, pack).to_dict())


def plain(found: dict[str, Any]) -> Any:
    """Data as it comes back from JSON."""
    return json.loads(json.dumps(found))


def test_an_interview_question_by_question_gives_the_case_of_the_interview(
    program: TestClient, pack: RulePack
) -> None:
    case = read_case(HONG_KONG)
    step = by_api(program, case)
    whole = interviewed(case, pack).case.to_dict()
    assert step["case"] == plain({"format": "groundswell/case/1", **whole})
    assert step["advice"]["headline"] == advise(case, pack).headline
    begun = program.post("/api/next-question", json={"case": step["case"]}).json()
    assert begun["answered"] > 0


def test_every_problem_is_told_at_once_as_problem_json(program: TestClient) -> None:
    case = {
        "movement": {"stage": "bilding", "size": "mass"},
        "allies": [{"name": "a"}, {"name": "A"}, {"support": "neutral"}],
    }
    found = program.post("/api/why", json={"case": case, "rule": 3, "extra": 1})
    assert found.status_code == 422
    assert found.headers["content-type"] == "application/problem+json"
    body = found.json()
    assert body["type"] == "urn:groundswell:problem:input"
    keys = [each["key"] for each in body["problems"]]
    assert keys == [
        "rule",
        "extra",
        "case.movement.stage",
        "case.movement.size",
        "case.allies[2].name",
        "case.allies[1].name",
    ]
    assert "did you mean building?" in body["problems"][2]["message"]


@pytest.mark.parametrize(
    ("path", "body", "key", "words"),
    [
        ("/api/path", {"case": {}, "to": "negotiat"}, "to", "did you mean 'negotiate'"),
        ("/api/path", {"case": {}}, "to", "is missing"),
        ("/api/why", {"case": {}, "rule": "no-such"}, "rule", "there is no rule"),
        ("/api/why", {"case": {}, "rule": "natural_ally", "ally": "x"}, "ally", "no group"),
        ("/api/compare", {"old": {}}, "new", "is missing"),
        ("/api/compare", {"old": {}, "new": {"x": 1}}, "new.x", "not a key here"),
        ("/api/next-question", {"answers": {"movement.stag": "x"}}, "movement.stag", "did you"),
        ("/api/next-question", {"answers": {"allies[0].name": ""}}, "allies[0].name", "blank"),
        (
            "/api/next-question",
            {"answers": {"allies[0].name": "unknown"}},
            "allies[0].name",
            "needs one",
        ),
        ("/api/advise", [], None, "must be a section"),
        ("/api/advise?format=docx", {}, "format", "must be one of"),
        ("/api/advise?share=perhaps", {}, "share", "true or false"),
    ],
)
def test_what_is_wrong_is_said_with_its_key(
    program: TestClient, path: str, body: Any, key: str | None, words: str
) -> None:
    found = program.post(path, json=body)
    assert found.status_code == 422
    problems = found.json()["problems"]
    assert [each["key"] for each in problems] == [key]
    assert words in problems[0]["message"]


def test_free_text_never_comes_back_in_a_message(program: TestClient) -> None:
    secret = "the harbour police waver"
    for path, body in (
        ("/api/advise", {"movement": {"stage": secret}, secret: 1}),
        ("/api/why", {"case": {"case": secret * 20}, "rule": secret}),
        ("/api/path", {"case": {}, "to": secret}),
        ("/api/next-question", {"answers": {secret: secret}}),
        ("/api/why", {"case": {"allies": [{"name": secret}]}, "ally": secret, "rule": "negotiate"}),
    ):
        found = program.post(path, json=body)
        assert found.status_code == 422
        assert secret not in found.text


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", None]
)
def test_what_a_form_of_another_site_could_send_is_not_read(
    program: TestClient, kind: str | None
) -> None:
    headers = {} if kind is None else {"content-type": kind}
    for path in ("/api/advise", "/api/batch"):
        found = program.post(path, content=b"{}", headers=headers)
        assert found.status_code == 415
        assert "Content-Type" in found.json()["detail"]


@pytest.mark.parametrize(
    "sent", [b"", b"{", b"nul", b"\xff", b"\x00", b"[" * 3000, b'{"a":1,"a":2}', b"NaN", b"1e999"]
)
def test_what_is_no_case_is_refused_in_words(program: TestClient, sent: bytes) -> None:
    for path in ("advise", "why", "path", "compare", "gather", "journey", "next-question"):
        headers = {"content-type": "application/json"}
        found = program.post(f"/api/{path}", content=sent, headers=headers)
        assert found.status_code == 422
        assert found.json()["problems"]


def test_a_batch_answers_line_by_line_and_what_is_wrong_is_a_row(
    program: TestClient, pack: RulePack
) -> None:
    case = {"case": "rivers", "movement": {"stage": "building"}}
    lines = [
        json.dumps(case),
        "",
        '{"case": "wrong", "x": 1}',
        "no json",
        json.dumps(case | {"movement": {"stage": "stalled"}}),
    ]
    found = program.post("/api/batch", content="\n".join(lines), headers=LINES)
    assert found.headers["content-type"].startswith("application/jsonl")
    rows = [json.loads(line) for line in found.text.splitlines()]
    assert [row.get("line") for row in rows] == [None, 3, 4, None]
    assert rows[0] == plain(advise(Case.model_validate(case), pack, MANY).to_dict())
    assert rows[1]["case"] == "wrong"
    assert rows[1]["error"][0]["key"] == "x"
    assert rows[3]["case"] == "rivers"


def test_rows_of_a_batch_come_while_it_is_still_sent(app: Application) -> None:
    asyncio.run(converse(app))


async def converse(app: Application) -> None:
    """Send a line, and read its row before the next one is sent."""
    requests: asyncio.Queue[Message] = asyncio.Queue()
    answers: asyncio.Queue[Message] = asyncio.Queue()
    headers = [(b"content-type", b"application/jsonl")]
    serving = asyncio.create_task(
        app(request_scope("POST", "/api/batch", headers), requests.get, answers.put)  # type: ignore[arg-type]
    )
    for stage in ("building", "stalled"):
        line = json.dumps({"case": stage, "movement": {"stage": stage}}).encode()
        await requests.put({"type": "http.request", "body": line + b"\n", "more_body": True})
        message = await answers.get()
        while not message.get("body"):
            message = await answers.get()
        assert json.loads(message["body"])["case"] == stage
    await requests.put({"type": "http.request", "body": b"", "more_body": False})
    await serving


def test_a_batch_that_is_too_large_or_too_slow_ends_with_a_row_that_says_so(
    pack: RulePack,
) -> None:
    line = b'{"movement": {"stage": "building"}}\n'
    limits = Limits(body=100, batch_body=500)
    asking = client(served(pack, limits=limits))

    found = asking.post("/api/batch", content=line * 20, headers=LINES)
    assert found.status_code == 413
    headers = [(b"content-type", b"application/jsonl")]
    scope = request_scope("POST", "/api/batch", headers)
    parts = [line * 2, b"x" * 200 + b"\n", line * 20]
    rows = asyncio.run(batch_of(served(pack, limits=limits), scope, parts))
    assert [row.get("line") for row in rows] == [None, None, 3, 4]
    assert "longer than 100 bytes" in rows[2]["error"][0]["message"]
    assert "at most 500 bytes" in rows[3]["error"][0]["message"]
    slow = served(pack, limits=Limits(body_seconds=0.0))
    rows = asyncio.run(batch_of(slow, scope, []))
    assert "nothing came for" in rows[0]["error"][0]["message"]


async def batch_of(app: Application, scope: Any, parts: list[bytes]) -> list[dict[str, Any]]:
    """The rows of a batch whose parts come one by one; after the last, nothing comes."""
    left = list(parts)
    sent: list[bytes] = []

    async def receive() -> Message:
        if not left:
            await asyncio.Event().wait()
        return {"type": "http.request", "body": left.pop(0), "more_body": True}

    async def send(message: Message) -> None:
        sent.append(message.get("body", b""))

    await app(scope, receive, send)
    return [json.loads(line) for line in b"".join(sent).splitlines()]


def test_more_batches_than_there_is_room_for_are_refused_and_make_room_again(
    pack: RulePack,
) -> None:
    found = client(served(pack, limits=Limits(batches=0))).post("/api/batch", headers=LINES)
    assert found.status_code == 503
    asking = client(served(pack, limits=Limits(batches=1)))
    for _ in range(3):
        assert asking.post("/api/batch", content=b"{}", headers=LINES).status_code == 200


def test_rules_schemas_and_health_can_be_read(program: TestClient, pack: RulePack) -> None:
    listed = program.get("/api/rules").json()
    assert [each["id"] for each in listed["rules"]] == list(pack.rule)
    assert listed["packs"] == list(pack.names)
    for name in ("case", "advice", "rule"):
        found = program.get(f"/api/schema/{name}")
        assert found.json() == json_schema(name)
        Draft202012Validator.check_schema(found.json())
    rule = Draft202012Validator(json_schema("rule"))
    for each in listed["rules"]:
        each.pop("pack")
        rule.validate(each)
    assert program.get("/api/schema/cases").status_code == 422
    health = program.get("/healthz").json()
    assert health["status"] == "ok"
    assert health["rules"] == pack.digest


def test_the_description_has_examples_that_work_and_shapes_that_hold(
    program: TestClient,
) -> None:
    described = program.get("/openapi.json").json()
    assert described["openapi"].startswith("3.1")
    for path, operations in described["paths"].items():
        for method, operation in operations.items():
            answer = operation["responses"]["200"]["content"]
            assert "problem+json" in json.dumps(operation["responses"])
            name = path.removeprefix("/api/")
            for example in words()["examples"].get(name, {}).values():
                found = program.request(method, path, json=example)
                assert found.status_code == 200, path
                shape = answer["application/json"]["schema"] | {
                    "components": described["components"]
                }
                Draft202012Validator(shape).validate(found.json())
    assert set(words()["examples"]) < {path.removeprefix("/api/") for path in described["paths"]}


def test_nothing_is_kept_of_what_programs_send(app: Application, program: TestClient) -> None:
    before = len(app.desk.sessions)
    program.post("/api/advise", json={"movement": {"stage": "building"}})
    program.post("/api/next-question", json={"answers": {"movement.stage": "building"}})
    assert len(app.desk.sessions) == before
    assert not program.cookies


def test_more_groups_than_there_is_room_for_are_refused(program: TestClient) -> None:
    answers = {f"allies[{number}].name": f"g{number}" for number in range(301)}
    found = program.post("/api/next-question", json={"answers": answers})
    assert found.status_code == 413
