"""The server on each loop that uvicorn may choose: it answers all there is, and ends in order."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.util import find_spec

import httpx
import pytest
from groundswell import Case, advise, load_packs, read_case
from insist import missing
from places import HONG_KONG
from running_server import Running, running


@pytest.fixture(scope="module", params=["asyncio", "uvloop"])
def server(request: pytest.FixtureRequest) -> Iterator[Running]:
    """A server on one of the loops."""
    if find_spec(request.param) is None:
        missing(request.param)
    with running(request.param) as found:
        assert found.loop == request.param
        yield found


@pytest.fixture
def program(server: Running) -> Iterator[httpx.Client]:
    """A program that asks that server."""
    with httpx.Client(base_url=server.address, trust_env=False) as found:
        yield found


def test_pages_are_answered_on_every_loop(program: httpx.Client) -> None:
    assert "<h1" in program.get("/").text


def test_advice_is_that_of_the_library_on_every_loop(program: httpx.Client) -> None:
    case = read_case(HONG_KONG)
    for _ in range(2):  # of both, only the second finds a process that waits for it
        found = program.post("/api/advise", json=case.to_dict())
        assert found.text == advise(case).to_json()


def test_what_takes_a_process_to_itself_is_answered_on_every_loop(program: httpx.Client) -> None:
    found = program.post("/api/path", json={"case": {}, "to": "negotiate"})
    assert found.json()["schema"] == "groundswell/path/1"


def test_a_large_request_and_its_answer_arrive_whole_on_every_loop(program: httpx.Client) -> None:
    groups = [{"name": f"group {number} " + "n" * 150} for number in range(300)]
    found = program.post("/api/advise?engine=meaning", json={"allies": groups})
    case = Case.model_validate({"allies": groups})
    assert found.text == advise(case, load_packs(), "meaning").to_json()


def test_a_batch_is_answered_line_by_line_on_every_loop(program: httpx.Client) -> None:
    found = program.post(
        "/api/batch", content=b"{}\n" * 40, headers={"content-type": "application/jsonl"}
    )
    rows = [json.loads(line) for line in found.text.splitlines()]
    assert [row["schema"] for row in rows] == ["groundswell/advice/1"] * 40
