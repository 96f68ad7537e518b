"""The processes that work out advice for programs: the same bytes, and one crash costs one answer."""

from __future__ import annotations

import asyncio
import json
import os
import pickle
import signal
from collections.abc import Awaitable, Callable
from io import BytesIO
from pathlib import Path
from random import Random
from typing import TypeVar

import httpx
import pytest
from case_folders import case_data
from groundswell import Case, advise, load_packs, read_case
from groundswell.engine.common.processes import SIZE
from groundswell.engine.common.worker import work
from groundswell.engine.reports.formats import FORMATS
from groundswell.engine.serve.api.tasks import DONE, Order, in_a_worker, read_answer
from groundswell.engine.serve.api.worker_process import Worker
from groundswell.engine.serve.api.workers import Workers
from groundswell.engine.serve.http.limits import Limits
from groundswell.engine.serve.http.refusal import Refusal
from groundswell.engine.web.application import application
from places import HONG_KONG
from visitor import ADDRESS

PLAIN = Order("json", share=False, engine="meaning", name="body.json")
NOTHING_KNOWN = b"{}"

Found = TypeVar("Found")


def with_workers(do: Callable[[Workers], Awaitable[Found]], number: int = 2) -> Found:
    """What comes of something that is done with workers, which are stopped in the end."""

    async def whole() -> Found:
        workers = Workers(number=number)
        try:
            return await do(workers)
        finally:
            await workers.stop()

    return asyncio.run(whole())


def test_what_workers_answer_is_byte_for_byte_what_the_library_writes() -> None:
    pack, case = load_packs(), read_case(HONG_KONG)

    async def asked(workers: Workers) -> None:
        app = application(pack, workers=workers)
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url=ADDRESS) as program:
            for form, share in [
                *((name, False) for name in ("json", "md", "text")),
                ("html", True),
            ]:
                found = await program.post(
                    f"/api/advise?format={form}&share={share}",
                    content=HONG_KONG.read_bytes(),
                    headers={"content-type": "application/yaml"},
                )
                assert found.content == FORMATS[form].written(advise(case, pack, share=share), None)
            wrong = await program.post("/api/advise", json={"movement": {"stage": "bilding"}})
            assert wrong.status_code == 422
            assert wrong.headers["content-type"] == "application/problem+json"
            assert [each["key"] for each in wrong.json()["problems"]] == ["movement.stage"]
            refused = await program.post("/api/advise", content=b"{}")
            assert refused.status_code == 415

    with_workers(asked)


def test_a_request_for_advice_is_answered_alike_however_its_parameters_are_spelled() -> None:
    queries = ["", "format=md", "share=true&format=html", "engine=meaning&format=text&share=false"]
    bodies = {
        "application/yaml": HONG_KONG.read_bytes(),
        "application/json": b'{"movement": {"stage": "bilding"}, "allies": 3}',
        "text/yaml": b"",
    }

    async def asked(workers: Workers) -> None:
        transport = httpx.ASGITransport(app=application(load_packs(), workers=workers))
        async with httpx.AsyncClient(transport=transport, base_url=ADDRESS) as program:
            for query in queries:
                for kind, body in bodies.items():
                    short, long = [
                        await program.post(
                            f"/api/advise?{query}{end}",
                            content=body,
                            headers={"content-type": kind},
                        )
                        for end in ("", "&")
                    ]
                    assert short.status_code == long.status_code
                    assert short.headers.multi_items() == long.headers.multi_items()
                    assert short.content == long.content

    with_workers(asked)


@pytest.mark.parametrize(
    ("method", "address", "kind", "status"),
    [
        ("GET", "/api/advise", "application/json", 405),
        ("POST", "/api/advise/", "application/json", 404),
        ("POST", "/api/advise", "application/xml", 415),
        ("POST", "/api/advise?format=docx", "application/json", 422),
        ("POST", "/api/advise?engine=meaning&engine=guess", "application/json", 422),
        ("POST", "/api/advise", "APPLICATION/JSON; charset=utf-8", 200),
        ("POST", "/api/advise?share=yes", "application/json", 200),
    ],
)
def test_an_unusual_request_for_advice_gets_the_status_it_should(
    method: str, address: str, kind: str, status: int
) -> None:
    async def asked(workers: Workers) -> int:
        transport = httpx.ASGITransport(app=application(load_packs(), workers=workers))
        async with httpx.AsyncClient(transport=transport, base_url=ADDRESS) as program:
            headers = {"content-type": kind}
            found = await program.request(method, address, content=b"{}", headers=headers)
        return found.status_code

    assert with_workers(asked) == status


@pytest.mark.parametrize("size", [1, 2, 7, 64, 100_000])
def test_answers_are_told_apart_however_they_arrive(size: int) -> None:
    answers = [(200, b"{}\n"), (422, b"7 12\n" * 100), (200, b"x" * 40_000), (500, b"\n")]
    framed = [str(status).encode() + body for status, body in answers]
    came = b"".join(len(each).to_bytes(SIZE) + each for each in framed)

    async def told() -> list[tuple[int, bytes]]:
        worker = Worker()
        waiting = [asyncio.get_running_loop().create_future() for _ in answers]
        worker.waiting.extend(waiting)
        for start in range(0, len(came), size):
            worker.pipe_data_received(1, came[start : start + size])
        return await asyncio.gather(*waiting)

    assert asyncio.run(told()) == answers


def test_of_many_orders_at_once_each_gets_its_own_answer() -> None:
    pack, random = load_packs(), Random(7)
    cases = [json.dumps(case_data(random, allies=3, known=0.5)).encode() for _ in range(40)]

    async def asked(workers: Workers) -> list[tuple[int, bytes]]:
        found = await asyncio.gather(*(workers.ask(PLAIN, case) for case in cases))
        assert len(workers.workers) == 2
        return found

    for case, (status, answer) in zip(cases, with_workers(asked), strict=True):
        assert status == DONE
        expected = advise(Case.model_validate(json.loads(case)), pack, PLAIN.engine)
        assert answer == FORMATS["json"].written(expected, None)


def test_a_worker_that_breaks_costs_one_answer_and_is_replaced() -> None:
    async def asked(workers: Workers) -> None:
        good = await workers.ask(PLAIN, NOTHING_KNOWN)
        (worker,) = workers.workers
        os.kill(worker.process.get_pid(), signal.SIGSTOP)
        orders = [asyncio.create_task(workers.ask(PLAIN, NOTHING_KNOWN)) for _ in range(4)]
        while len(worker.waiting) < len(orders):
            await asyncio.sleep(0)
        os.kill(worker.process.get_pid(), signal.SIGKILL)
        first, *others = await asyncio.gather(*orders, return_exceptions=True)
        assert isinstance(first, Refusal)
        assert first.status == 500
        assert others == [good] * 3
        assert worker not in workers.workers

    with_workers(asked, number=1)


def test_a_worker_that_cannot_start_is_said_so_and_does_not_hang(tmp_path: Path) -> None:
    async def asked() -> None:
        workers = Workers(folders=[tmp_path / "nowhere"])
        with pytest.raises(Refusal, match="Something went wrong here"):
            await workers.ask(PLAIN, NOTHING_KNOWN)
        await workers.stop()

    asyncio.run(asked())


def test_whoever_goes_away_gets_nobody_the_wrong_answer() -> None:
    async def asked(workers: Workers) -> None:
        leaving = asyncio.create_task(workers.ask(PLAIN, NOTHING_KNOWN))
        while not (workers.workers and workers.workers[0].waiting):
            await asyncio.sleep(0)
        leaving.cancel()
        status, _ = await workers.ask(PLAIN, b"[")
        assert status == 422

    with_workers(asked, number=1)


def test_stopping_ends_every_process() -> None:
    async def asked(workers: Workers) -> list[Worker]:
        await asyncio.gather(*(workers.ask(PLAIN, NOTHING_KNOWN) for _ in range(3)))
        return workers.workers

    ended = with_workers(asked)
    assert len(ended) == 2
    assert all(worker.process.get_returncode() is not None for worker in ended)


def test_a_worker_runs_nothing_that_lies_in_the_folder_one_is_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "yaml.py").write_text("raise SystemExit('this was run')", encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    async def asked(workers: Workers) -> tuple[int, bytes]:
        return await workers.ask(PLAIN, NOTHING_KNOWN)

    assert with_workers(asked, number=1)[0] == DONE


def test_a_worker_ends_when_there_are_no_more_orders() -> None:
    answers = BytesIO()
    answer = in_a_worker((), (), Limits(work_memory=-1), behind=False)
    orders = BytesIO(pickle.dumps((PLAIN, NOTHING_KNOWN)) + pickle.dumps((PLAIN, b"")))
    work(answer, orders, answers)
    answers.seek(0)
    first = answers.read(int.from_bytes(answers.read(SIZE)))
    assert read_answer(first)[0] == DONE
    assert answers.read()[SIZE:].startswith(b"422")
