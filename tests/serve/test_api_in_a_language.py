"""The HTTP API in another language: chosen by the address or by a header, whoever works it out."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from groundswell import (
    Advice,
    advise,
    compare,
    gather,
    journey,
    load_packs,
    paths,
    read_case,
    why,
)
from groundswell.engine.common.locale import speaking
from groundswell.engine.packs.pack import RulePack
from groundswell.engine.serve.http.limits import Limits
from places import CASES, HONG_KONG
from running_server import running
from starlette.testclient import TestClient
from visitor import client, served

CASE = read_case(HONG_KONG).to_dict()
OTHER = read_case(CASES / "hong-kong-2014.yaml").to_dict()
LINES = {"content-type": "application/jsonl"}


@pytest.fixture(scope="module")
def program(pack: RulePack) -> TestClient:
    """A program that asks a server which has every language."""
    return client(served(pack, load=load_packs))


def plain(found: Any) -> Any:
    """Data as it comes out of JSON."""
    return json.loads(json.dumps(found))


@pytest.mark.parametrize("code", ["es", "fr", "ar"])
def test_every_answer_is_that_of_the_library_in_the_language(
    program: TestClient, code: str
) -> None:
    pack = load_packs(language=code)
    case, other = read_case(HONG_KONG), read_case(CASES / "hong-kong-2014.yaml")
    asked = {
        "advise": (CASE, advise(case, pack).to_dict()),
        "why": ({"case": CASE, "rule": "negotiate"}, why(case, pack, "negotiate").to_dict()),
        "path": ({"case": CASE, "to": "negotiate"}, paths(case, "negotiate", pack).to_dict()),
        "compare": ({"old": CASE, "new": OTHER}, compare(case, other, pack).to_dict()),
        "gather": ({"cases": [CASE, OTHER]}, gather([case, other], pack).to_dict()),
        "journey": ({"cases": [CASE, OTHER]}, journey([case, other], pack).to_dict()),
    }
    for address, (body, expected) in asked.items():
        by_address = program.post(f"/api/{address}?language={code}", json=body)
        by_header = program.post(
            f"/api/{address}", json=body, headers={"accept-language": f"xx, {code}-XY;q=0.9"}
        )
        for found in (by_address, by_header):
            assert found.json() == plain(expected), address
            assert found.headers["content-language"] == code


def test_a_page_and_a_question_follow_the_language(program: TestClient) -> None:
    page = program.post("/api/report?language=fr&format=html", json=CASE)
    assert '<html lang="fr"' in page.text
    asked = program.post("/api/next-question?language=es", json={}).json()["question"]
    in_english = program.post("/api/next-question", json={}).json()["question"]
    assert asked["key"] == in_english["key"]
    assert asked["question"] != in_english["question"]
    assert asked["question"].startswith("¿")


def test_the_address_comes_before_the_header(program: TestClient) -> None:
    found = program.post(
        "/api/advise?language=en", json=CASE, headers={"accept-language": "es, fr;q=0.5"}
    )
    assert found.headers["content-language"] == "en"
    assert found.json()["language"] == "en"


def test_what_is_refused_is_said_in_the_language_too(program: TestClient) -> None:
    for address, body, status in (
        ("/api/none", {}, 404),
        ("/api/advise", {"movement": 3}, 422),
        ("/api/advise?format=doc", {}, 422),
        ("/api/path", {"case": {}, "to": "negotiat"}, 422),
    ):
        said = program.post(address, json=body, headers={"accept-language": "es"})
        plainly = program.post(address, json=body)
        assert (said.status_code, plainly.status_code) == (status, status)
        assert said.headers["content-language"] == "es"
        assert said.json()["type"] == plainly.json()["type"]
        assert said.json()["title"] != plainly.json()["title"]


def test_a_language_without_texts_is_refused_where_the_address_asks_for_it(
    program: TestClient,
) -> None:
    for found in (
        program.post("/api/advise?language=tlh", json=CASE),
        program.post("/api/batch?language=tlh", content=b"{}\n", headers=LINES),
        program.get("/api/schema/case?language=tlh"),
    ):
        assert found.status_code == 422
        (wrong,) = found.json()["problems"]
        assert wrong["key"] == "language"
        assert wrong["message"].startswith("must be one of: 'en'")
    asked = program.post("/api/advise", json=CASE, headers={"accept-language": "tlh"})
    assert (asked.status_code, asked.json()["language"]) == (200, "en")


def test_a_batch_and_what_is_wrong_in_it_follow_the_language(pack: RulePack) -> None:
    short = client(served(pack, load=load_packs, limits=Limits(body=200)))
    body = b'{}\n{"case": "' + b"x" * 300 + b'"}\n'
    found = short.post("/api/batch?language=fr", content=body, headers=LINES)
    assert found.headers["content-language"] == "fr"
    advised, wrong = map(json.loads, found.text.splitlines())
    assert advised["language"] == "fr"
    assert "octets" in wrong["error"][0]["message"]


def test_a_schema_asks_its_questions_in_the_language_and_rules_stay_as_written(
    program: TestClient,
) -> None:
    schemas = [program.get(f"/api/schema/case?language={code}") for code in ("en", "es")]
    assert schemas[0].json() != schemas[1].json()
    rules = [program.get("/api/rules", headers={"accept-language": code}) for code in ("en", "es")]
    assert rules[0].json() == rules[1].json()
    assert rules[1].headers["content-language"] == "en"


def test_the_description_is_one_whoever_asks_first(pack: RulePack) -> None:
    first = client(served(pack, load=load_packs)).get("/openapi.json?language=es")
    assert first.json() == client(served(pack)).get("/openapi.json").json()
    assert first.headers["content-language"] == "en"
    parameters = first.json()["paths"]["/api/advise"]["post"]["parameters"]
    assert "language" in [each["name"] for each in parameters]


def test_a_server_of_another_language_answers_in_it(pack: RulePack) -> None:
    with speaking("es"):
        found = client(served(load_packs(), load=load_packs)).post("/api/advise", json=CASE)
    assert found.json()["language"] == "es"


def test_a_real_server_and_its_workers_speak_what_they_are_asked(pack: RulePack) -> None:
    with running() as found:
        for code in ("es", "en", "ar"):
            told = httpx.post(
                f"{found.address}api/advise",
                json=CASE,
                headers={"accept-language": code},
                timeout=60,
                trust_env=False,
            )
            expected: Advice = advise(read_case(HONG_KONG), load_packs(language=code), "meaning")
            assert told.headers["content-language"] == code
            assert told.json()["headline"] == expected.headline
        wrong = httpx.post(
            f"{found.address}api/advise?language=es", json={"movement": 3}, trust_env=False
        )
        assert wrong.json()["title"] == "Esto no se puede usar tal como está"
