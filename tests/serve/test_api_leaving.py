"""Programs that ask for much, and go away: their work ends, others are served, and stopping stops."""

from __future__ import annotations

import asyncio
import json
import signal
import socket
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from browsing import Served
from groundswell import load_packs
from groundswell.engine.packs.pack import RulePack
from groundswell.engine.serve.api import tasks, workers
from groundswell.engine.serve.api.tasks import DONE, Office, Order
from groundswell.engine.serve.api.worker_process import Worker
from groundswell.engine.serve.api.workers import SMALL, Workers
from groundswell.engine.serve.http.limits import Limits
from groundswell.engine.serve.http.refusal import Refusal
from groundswell.engine.web.application import Application, application
from starlette.types import Message
from visitor import request_scope, served

WHY = Order("json", share=False, engine="meaning", name="body.json", kind="why")
ASKED = b'{"case": {}, "rule": "broaden"}'
LINES = [(b"content-type", b"application/jsonl")]
MANY = json.dumps({"case": {"allies": [{"name": f"group {n}"} for n in range(250)]}}).encode()


def with_workers(do: Callable[[Workers], Awaitable[None]], **limits: Any) -> None:
    """Do something with a single worker, which is stopped in the end."""

    async def whole() -> None:
        found = Workers(number=1, limits=Limits(**limits))
        try:
            await do(found)
        finally:
            await found.stop()

    asyncio.run(whole())


async def at_work(found: Workers) -> Worker:
    """The process that works on an order now, held up so that it never answers."""
    while not (working := [each for each in found.processes if each.waiting]):
        await asyncio.sleep(0)
    (worker,) = working
    worker.process.send_signal(signal.SIGSTOP)
    return worker


def test_work_that_nobody_waits_for_is_ended_and_the_next_gets_its_turn() -> None:
    async def do(found: Workers) -> None:
        leaving = asyncio.create_task(found.ask(WHY, MANY))
        worker = await at_work(found)
        next_one = asyncio.create_task(found.ask(WHY, ASKED))
        leaving.cancel()
        assert (await next_one)[0] == DONE
        await worker.gone
        assert worker not in found.processes

    with_workers(do)


def test_who_leaves_the_queue_costs_nothing() -> None:
    async def do(found: Workers) -> None:
        first = asyncio.create_task(found.ask(WHY, MANY))
        worker = await at_work(found)
        queued = [asyncio.create_task(found.ask(WHY, MANY)) for _ in range(40)]
        while found.queued < len(queued):
            await asyncio.sleep(0)
        for each in queued:
            each.cancel()
        await asyncio.gather(*queued, return_exceptions=True)
        assert found.queued == 0
        assert found.processes == {worker}
        first.cancel()

    with_workers(do)


def test_what_takes_too_long_is_refused_in_words_and_its_process_ends() -> None:
    async def do(found: Workers) -> None:
        for order in (WHY, WHY._replace(kind="advise")):
            with pytest.raises(Refusal, match="too much work") as refused:
                await found.ask(order, MANY)
            assert refused.value.status == 503
            assert "At most 0 seconds" in refused.value.detail
        assert all(each.ended for each in found.processes)

    with_workers(do, work_seconds=0.0)


def test_what_takes_too_much_memory_is_refused_in_words(
    pack: RulePack, monkeypatch: pytest.MonkeyPatch
) -> None:
    def enormous(*_: object) -> None:
        raise MemoryError

    monkeypatch.setitem(tasks.DATA, "why", enormous)  # type: ignore[arg-type]
    status, answer = Office(lambda: pack, Limits()).answer_to(WHY, ASKED)
    assert status == 503
    assert "not enough memory" in json.loads(answer)["detail"]


def test_more_than_may_wait_are_refused_in_words_and_whoever_is_alone_never() -> None:
    async def do(found: Workers) -> None:
        assert (await found.ask(WHY, ASKED))[0] == DONE
        first = asyncio.create_task(found.ask(WHY, ASKED))
        await at_work(found)
        with pytest.raises(Refusal, match="Too many programs") as refused:
            await found.ask(WHY, ASKED)
        assert refused.value.status == 503
        assert refused.value.headers == {"Retry-After": "5"}
        first.cancel()

    with_workers(do, work_waiting=0)


def test_advice_does_not_wait_for_reasons() -> None:
    async def do(found: Workers) -> None:
        reasons = asyncio.create_task(found.ask(WHY, MANY))
        await at_work(found)
        assert (await found.ask(WHY._replace(kind="advise"), b"{}"))[0] == DONE
        assert not reasons.done()
        reasons.cancel()

    with_workers(do)


def test_a_large_case_has_a_process_to_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "LONG", float("inf"))

    async def do(found: Workers) -> None:
        large = b"{}" + b" " * SMALL
        assert (await found.ask(WHY._replace(kind="advise"), large))[0] == DONE
        assert not found.workers
        assert len(found.idle) == 1

    with_workers(do)


def test_a_process_is_used_again_unless_it_worked_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "LONG", float("inf"))

    async def do(found: Workers) -> None:
        await found.ask(WHY, ASKED)
        (first,) = found.idle
        await found.ask(WHY, ASKED)
        assert found.idle == [first]
        monkeypatch.setattr(workers, "LONG", -1.0)
        await found.ask(WHY, ASKED)
        assert found.idle == []
        await first.gone

    with_workers(do)


def test_stopping_ends_work_that_is_under_way() -> None:
    async def do(found: Workers) -> None:
        asking = asyncio.create_task(found.ask(WHY, MANY))
        worker = await at_work(found)
        await found.stop()
        assert worker.process.get_returncode() is not None
        with pytest.raises(Refusal):
            await asking

    with_workers(do)


@pytest.mark.parametrize("path", ["why", "path", "compare", "next-question", "advise"])
def test_a_program_that_goes_away_ends_what_it_asked_for(path: str) -> None:
    body = [MANY + b" " * SMALL]
    leave = asyncio.Event()

    async def receive() -> Message:
        if body:
            return {"type": "http.request", "body": body.pop(), "more_body": False}
        await leave.wait()
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        pass

    async def do(found: Workers) -> None:
        app = application(load_packs(), workers=found)
        scope = request_scope("POST", f"/api/{path}", [(b"content-type", b"application/json")])
        serving = asyncio.create_task(app(scope, receive, send))
        worker = await at_work(found)
        leave.set()
        await serving
        await worker.gone
        assert found.processes == set()

    with_workers(do)


def test_what_workers_say_of_reasons_is_what_this_process_says(pack: RulePack) -> None:
    async def said(app: Application) -> bytes:
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as program:
            kind = {"content-type": "application/json"}
            return (
                await program.post("/api/why", content=MANY[:-2] + b"]}}", headers=kind)
            ).content

    async def do(found: Workers) -> None:
        assert await said(application(pack, workers=found)) == await said(served(pack))

    with_workers(do)


class Slow:
    """A program that has begun a batch, and sends nothing more until it is told to."""

    def __init__(self, app: Application) -> None:
        self.requests: asyncio.Queue[Message] = asyncio.Queue()
        self.sent: list[bytes] = []
        self.status = 0
        scope = request_scope("POST", "/api/batch", LINES)
        self.serving = asyncio.create_task(app(scope, self.requests.get, self.answered))

    async def answered(self, message: Message) -> None:
        """Note what is answered."""
        self.status = message.get("status", self.status)
        self.sent.append(message.get("body", b""))

    async def row(self) -> dict[str, Any]:
        """Send a case, and wait for its row."""
        line: Message = {"type": "http.request", "body": b"{}\n", "more_body": True}
        before = len(self.sent)
        await self.requests.put(line)
        while len(self.sent) == before or not self.sent[-1]:
            await asyncio.sleep(0)
        row: dict[str, Any] = json.loads(self.sent[-1])
        return row

    async def end(self) -> None:
        """Send no more."""
        await self.requests.put({"type": "http.request", "body": b"", "more_body": False})
        await self.serving


def test_slow_programs_that_hold_all_places_give_way_to_a_new_one(pack: RulePack) -> None:
    async def do() -> None:
        app = served(pack, limits=Limits(batches=2, batch_idle=0.0))
        first, second = Slow(app), Slow(app)
        await first.row()
        await second.row()
        third = Slow(app)
        assert (await third.row())["schema"] == "groundswell/advice/1"
        await first.serving
        assert "others wait for their turn" in json.loads(first.sent[-2])["error"][0]["message"]
        assert (await second.row())["schema"] == "groundswell/advice/1"
        await asyncio.gather(second.end(), third.end())

    asyncio.run(do())


def test_a_batch_that_does_not_arrive_as_a_whole_ends_with_a_row_that_says_so(
    pack: RulePack,
) -> None:
    async def do() -> None:
        slow = Slow(served(pack, limits=Limits(batch_seconds=0.0)))
        await slow.serving
        assert b"did not come within 0 seconds" in b"".join(slow.sent)

    asyncio.run(do())


def test_a_batch_whose_program_goes_away_ends_its_work_and_gives_its_place_back() -> None:
    async def do(found: Workers) -> None:
        app = application(load_packs(), workers=found, limits=Limits(batches=1))
        leaving = Slow(app)
        await leaving.requests.put(
            {"type": "http.request", "body": b"{}" + b" " * SMALL + b"\n" * 9, "more_body": False}
        )
        worker = await at_work(found)
        await leaving.requests.put({"type": "http.disconnect"})
        await leaving.serving
        await worker.gone
        following = Slow(app)
        assert (await following.row())["schema"] == "groundswell/advice/1"
        await following.end()

    with_workers(do)


def test_an_interrupted_server_ends_with_programs_waiting(server: Served) -> None:
    connections = []
    for _ in range(6):
        made = socket.create_connection(("127.0.0.1", server.port))
        head = f"POST /api/why HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n"
        kind = f"Content-Type: application/json\r\nContent-Length: {len(MANY)}\r\n\r\n"
        made.sendall((head + kind).encode() + MANY)
        connections.append(made)
    assert httpx.get(f"{server.address}/help").status_code == 200
    assert server.process is not None
    assert server.process.stdout is not None
    server.process.send_signal(signal.SIGINT)
    assert server.process.wait() == 0
    assert "Stopped. Everything is forgotten." in server.process.stdout.read()
    for made in connections:
        made.close()
