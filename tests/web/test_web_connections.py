"""Bodies and connections that come slowly, too large, or not at all."""

from __future__ import annotations

import asyncio
import json
import socket

import pytest
from by_hand import answered, asked, over_a_connection, receiving
from groundswell.engine.packs.pack import RulePack
from groundswell.engine.serve.http.limits import Limits
from groundswell.engine.serve.http.protocol import AtOnce
from groundswell.engine.serve.http.server import listen
from groundswell.engine.web.application import Application
from starlette.types import Message
from visitor import client, request_scope, served

FORM = {"content-type": "application/x-www-form-urlencoded"}


def test_a_body_that_is_too_large_is_refused(app: Application) -> None:
    program = client(app)
    large = b"x" * (Limits().body + 1)
    page = program.post("/upload", content=large, headers=FORM)
    assert page.status_code == 413
    assert "This is too large" in page.text
    data = program.post("/api/advise", content=large, headers={"content-type": "application/json"})
    assert data.status_code == 413
    assert data.json()["type"] == "urn:groundswell:problem:too-large"


def test_a_body_that_says_that_it_is_enormous_is_refused_unread(app: Application) -> None:
    scope = request_scope("POST", "/api/advise", [(b"content-length", b"9" * 15)])

    async def never() -> Message:
        raise AssertionError("nothing is read")

    assert asyncio.run(asked(app, scope, never))[0] == 413


def test_a_body_without_a_length_is_refused_when_it_grows_too_large(app: Application) -> None:
    scope = request_scope("POST", "/api/advise", [(b"content-type", b"application/json")])
    parts = [b"x" * 400_000] * 4
    status, body = asyncio.run(answered(app, scope, parts))
    assert status == 413
    assert json.loads(body)["status"] == 413


@pytest.mark.parametrize("path", ["/upload", "/api/advise"])
def test_a_body_that_does_not_arrive_is_refused(pack: RulePack, path: str) -> None:
    app = served(pack, limits=Limits(body_seconds=0.0))

    async def nothing_comes() -> Message:
        await asyncio.Event().wait()
        raise AssertionError

    status, body = asyncio.run(asked(app, request_scope("POST", path, []), nothing_comes))
    assert status == 408
    assert b"took too long" in body


def test_an_answer_that_nobody_reads_is_given_up(pack: RulePack) -> None:
    app = served(pack, limits=Limits(reading_seconds=0.0))

    async def nobody_reads(message: Message) -> None:
        await asyncio.Event().wait()

    asyncio.run(app(request_scope("GET", "/", []), receiving([b""]), nobody_reads))


def test_somebody_who_goes_away_while_sending_is_forgotten(app: Application) -> None:
    async def gone() -> Message:
        return {"type": "http.disconnect"}

    assert asyncio.run(asked(app, request_scope("POST", "/api/advise", []), gone)) == (None, b"")


@pytest.mark.parametrize("sent", [b"GET / HTTP/1.1\r\nHost: loc", b"GET"])
def test_a_request_whose_head_does_not_arrive_is_refused(app: Application, sent: bytes) -> None:
    answer = asyncio.run(over_a_connection(app, Limits(head_seconds=0.05), sent))
    assert answer.startswith(b"HTTP/1.1 408 ")
    assert b"took too long to arrive" in answer


def test_a_second_request_on_a_connection_has_no_more_time_than_the_first(
    app: Application,
) -> None:
    first = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"
    answer = asyncio.run(over_a_connection(app, Limits(head_seconds=0.3), first, b"GET /hea"))
    assert answer.startswith(b"HTTP/1.1 200 ")
    assert b"HTTP/1.1 408 " in answer


def test_a_connection_on_which_nothing_comes_is_closed(app: Application) -> None:
    assert asyncio.run(over_a_connection(app, Limits(head_seconds=0.05), b"")) == b""


def test_a_connection_too_many_is_refused(app: Application) -> None:
    answer = asyncio.run(over_a_connection(app, Limits(connections=0), b""))
    assert answer.startswith(b"HTTP/1.1 503 ")
    assert b"Too many connections" in answer


def test_the_end_of_an_answer_is_not_held_back_until_its_beginning_is_acknowledged() -> None:
    async def at_once() -> int:
        with listen("127.0.0.1", 0) as listening:
            held: asyncio.Future[int] = asyncio.get_running_loop().create_future()

            class Watched(asyncio.Protocol):
                def connection_made(self, transport: asyncio.BaseTransport) -> None:
                    taken = transport.get_extra_info("socket")
                    held.set_result(taken.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
                    transport.close()

            server = await asyncio.get_running_loop().create_server(Watched, sock=listening)
            _, writer = await asyncio.open_connection(*listening.getsockname())
            found = await held
            writer.close()
            server.close()
            return found

    assert asyncio.run(at_once())


def test_the_beginning_and_the_body_of_an_answer_are_sent_as_one() -> None:
    sent: list[bytes] = []

    class Connection(asyncio.Transport):
        def write(self, data: bytes | bytearray | memoryview) -> None:
            sent.append(bytes(data))

        def close(self) -> None:
            sent.append(b"closed")

        def is_closing(self) -> bool:
            return sent[-1:] == [b"closed"]

    async def answers() -> None:
        connection = AtOnce(Connection(), asyncio.get_running_loop())
        connection.write(b"head ")
        connection.write(b"body")
        await asyncio.sleep(0)
        connection.write(b"another")
        connection.close()
        await asyncio.sleep(0)
        assert connection.is_closing()

    asyncio.run(answers())
    assert sent == [b"head body", b"another", b"closed"]
