"""What the server refuses, each with an answer that says why."""

from __future__ import annotations

import asyncio

import httpx
import pytest
from by_hand import answered
from groundswell.engine.common.problem import InputError
from groundswell.engine.interview import Interview
from groundswell.engine.packs.pack import RulePack
from groundswell.engine.serve.api import tasks
from groundswell.engine.serve.http.hosts import Hosts, bare, is_loopback
from groundswell.engine.serve.http.limits import Limits
from groundswell.engine.serve.http.refusal import Refusal
from groundswell.engine.serve.http.server import address_of, listen
from groundswell.engine.web import application as module
from groundswell.engine.web.application import Application
from groundswell.engine.web.sessions import Sessions
from visitor import ADDRESS, Visitor, client, request_scope, served


def test_every_answer_forbids_foreign_script_frames_copies_and_telling_others(
    app: Application,
) -> None:
    with client(app) as program:
        for path in ("/", "/nowhere", "/answers", "/healthz", "/api/nowhere", "/style.css"):
            headers = program.get(path).headers
            policy = headers["content-security-policy"]
            assert "default-src 'none'" in policy
            assert "frame-ancestors 'none'" in policy
            assert "unsafe-inline" not in policy
            assert headers["cache-control"] == "no-store"
            assert headers["referrer-policy"] == "no-referrer"
            assert headers["x-frame-options"] == "DENY"
            assert headers["x-content-type-options"] == "nosniff"
            assert "access-control-allow-origin" not in headers


def test_every_page_but_the_empty_one_names_the_mark_as_its_icon(app: Application) -> None:
    with client(app) as program:
        icon = program.get("/mark.svg")
        assert icon.headers["content-type"] == "image/svg+xml"
        assert icon.text.startswith('<svg xmlns="http://www.w3.org/2000/svg"')
        assert "<style" not in icon.text
        assert 'rel="icon"' in program.get("/").text
        assert "icon" not in program.get("/blank").text
        assert program.get("/favicon.ico").status_code == 204


def test_no_page_has_a_script_or_a_style_inside(pack: RulePack) -> None:
    visitor = Visitor(served(pack))
    visitor.begin()
    for path in ("/", "/question/movement.stage", "/all", "/advice", "/save", "/help"):
        for tag, attributes in visitor.get(path).elements:
            assert "style" not in attributes, path
            assert tag != "style", path
            assert tag != "script" or attributes["src"] == "/page.js"
            assert not any(name.startswith("on") for name in attributes), path


def test_the_cookie_is_a_random_name_that_no_script_and_no_other_site_can_use(
    pack: RulePack,
) -> None:
    app = served(pack)
    names = set()
    for _ in range(3):
        visitor = Visitor(app)
        token = visitor.get("/").form("/begin").values["token"]
        answer = visitor.client.post("/begin", data={"token": token})
        cookie = answer.headers["set-cookie"]
        assert "HttpOnly" in cookie
        assert "SameSite=strict" in cookie
        assert cookie.startswith("groundswell-8765=")
        names.add(cookie.partition(";")[0])
    assert len(names) == 3


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "10.0.0.7", "", "["])
def test_a_name_that_is_not_this_server_is_refused(app: Application, host: str) -> None:
    for path in ("/", "/healthz"):
        found = client(app).get(path, headers={"host": host})
        assert found.status_code == 421
        assert "not the address of this server" in found.text


@pytest.mark.parametrize(
    "host", ["localhost", "localhost:8765", "127.0.0.1:1", "[::1]:8765", "[::1]", "LOCALHOST"]
)
def test_this_machine_by_any_of_its_names_is_served(app: Application, host: str) -> None:
    assert client(app).get("/healthz", headers={"host": host}).status_code == 200


def test_a_server_for_others_answers_to_numbers_and_its_own_name_but_no_other(
    pack: RulePack,
) -> None:
    app = served(pack, host="0.0.0.0")
    for host, status in (("192.168.1.5:8765", 200), ("localhost", 200), ("evil.example", 421)):
        assert client(app).get("/healthz", headers={"host": host}).status_code == status
    assert "plain text" in client(app).get("/").text
    named = Hosts("printer.lan")
    assert named.allow("printer.lan:80")
    assert not named.allow("printer.lan.evil.example")


def test_two_host_headers_or_none_are_refused(app: Application) -> None:
    for hosts in ([], [b"localhost", b"localhost"]):
        scope = request_scope("GET", "/healthz", [(b"host", host) for host in hosts])
        assert asyncio.run(answered(app, scope, [b""]))[0] == 421


@pytest.mark.parametrize(
    "headers",
    [
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"origin": "https://evil.example"},
        {"origin": "http://127.0.0.1:9999"},
        {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "origin": "null"},
    ],
)
def test_what_another_site_sends_is_refused_and_changes_nothing(
    pack: RulePack, headers: dict[str, str]
) -> None:
    visitor = Visitor(served(pack))
    visitor.begin()
    form = visitor.page.form(visitor.path)
    data = {**form.values, "answer": "building"}
    found = visitor.client.post(form.action, data=data, headers=headers)
    assert found.status_code == 403
    assert "another site" in found.text
    assert b"building" not in visitor.download("case.yaml").split(b"\n", 5)[-1]
    program = {**headers, "content-type": "application/json"}
    refused = visitor.client.post("/api/advise", content=b"{}", headers=program)
    assert refused.status_code == 403
    assert refused.headers["content-type"] == "application/problem+json"


def test_a_page_without_referrer_is_known_by_its_token_and_a_program_without_origin_is_served(
    pack: RulePack,
) -> None:
    visitor = Visitor(served(pack))
    visitor.begin()
    form = visitor.page.form(visitor.path)
    data = {**form.values, "answer": "building"}
    assert visitor.client.post(form.action, data=data, headers={"origin": "null"}).is_redirect
    found = visitor.client.post("/api/advise", json={}, headers={"origin": "null"})
    assert found.status_code == 403
    assert visitor.client.post("/api/advise", json={}).status_code == 200


def test_what_another_site_embeds_is_refused_but_a_link_may_lead_here(app: Application) -> None:
    program = client(app)
    embedded = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors"}
    followed = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate"}
    assert program.get("/", headers=embedded).status_code == 403
    assert program.get("/", headers=followed).status_code == 200


def test_opening_pages_makes_no_session(app: Application) -> None:
    for _ in range(5):
        client(app).get("/")
        client(app).get("/answers")
    assert len(app.desk.sessions) == 0


@pytest.mark.parametrize("token", ["", "guessed", "ключ"])
def test_a_form_without_the_token_of_its_page_is_refused(pack: RulePack, token: str) -> None:
    visitor = Visitor(served(pack))
    visitor.begin()
    form = visitor.page.form(visitor.path)
    for action in (form.action, "/all", "/groups", "/forget", "/section", "/upload", "/begin"):
        found = visitor.client.post(action, data={"token": token, "answer": "building"})
        assert found.status_code == 403, action
        assert "no longer valid" in found.text
    assert len(visitor.client.cookies) == 1
    assert visitor.get("/answers") and visitor.response.status_code == 200


def test_nobody_can_use_the_token_of_another_session(pack: RulePack) -> None:
    app = served(pack)
    one, other = Visitor(app), Visitor(app)
    one.begin()
    other.begin()
    values = {**one.page.form(one.path).values, "answer": "building"}
    assert other.client.post(one.path, data=values).status_code == 403


def test_more_sessions_than_there_is_room_for_are_refused(pack: RulePack) -> None:
    limits = Limits(sessions=3)
    app = served(pack, limits=limits)
    visitors = [Visitor(app) for _ in range(5)]
    for visitor in visitors:
        visitor.begin()
    statuses = [visitor.response.status_code for visitor in visitors]
    assert statuses == [200, 200, 200, 503, 503]
    assert "Too many people" in visitors[-1].page.text
    assert visitors[-1].response.headers["retry-after"]
    visitors[0].send(visitors[0].get("/forget").form("/forget"))
    visitors[-1].begin()
    assert visitors[-1].response.status_code == 200


def test_thousands_of_sessions_never_hold_more_than_the_limit(pack: RulePack) -> None:
    sessions = Sessions(Limits())
    refused = 0
    for _ in range(5000):
        try:
            sessions.begin(Interview(pack))
        except Refusal as refusal:
            assert refusal.status == 503
            refused += 1
    assert len(sessions) == Limits().sessions
    assert refused == 5000 - len(sessions)


def test_a_mistake_inside_is_answered_without_what_was_sent_and_not_logged(
    pack: RulePack, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("the harbour police waver")

    monkeypatch.setattr(module.saving, "advise", broken)
    monkeypatch.setattr(tasks, "why", broken)
    monkeypatch.setattr(tasks, "advise", broken)
    visitor = Visitor(served(pack))
    visitor.begin()
    page = visitor.get("/advice")
    assert visitor.response.status_code == 500
    said = [page.text]
    for path, body in (("/api/why", {"case": {}}), ("/api/advise", {})):
        found = visitor.client.post(path, json=body)
        assert found.status_code == 500
        assert found.headers["content-type"] == "application/problem+json"
        assert "RuntimeError at engine/serve/" in found.json()["detail"]
        said.append(found.text)
    for text in (*said, caplog.text):
        assert "harbour" not in text


def test_hosts_are_read_strictly() -> None:
    assert bare("LOCALHOST:80") == "localhost"
    assert bare("[::1]:80") == "::1"
    for wrong in ("localhost:", "localhost:80:80", "[::1", "[::1]x", "localhost:８０", "a:b"):
        assert bare(wrong) in ("", "localhost"), wrong
    assert bare("localhost:80:80") == ""
    assert is_loopback("127.0.0.53")
    assert not is_loopback("0.0.0.0")


def test_the_usual_port_gives_way_and_a_chosen_one_is_refused_in_words() -> None:
    with listen("127.0.0.1", 0) as taken:
        port = taken.getsockname()[1]
        assert address_of(taken, "127.0.0.1") == f"http://127.0.0.1:{port}/"
        with pytest.raises(InputError, match="choose another port"):
            listen("127.0.0.1", port)
    with listen("127.0.0.1", None), listen("127.0.0.1", None):
        pass  # the second took any port that was free


def test_the_address_that_tests_use_is_one_that_is_served() -> None:
    assert Hosts("127.0.0.1").allow(httpx.URL(ADDRESS).netloc.decode())
