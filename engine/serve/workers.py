"""Worker processes that work out advice for programs; started when there is something to do.

So answers are worked out on every core, pages never wait for programs, and a crash of the engine
that fires the rules costs one answer. Over a pipe an answer takes a tenth of what it takes over the
process pool of the standard library.
"""

from __future__ import annotations

import asyncio
import json
from asyncio.subprocess import DEVNULL, PIPE
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from ..processes import command, cores, environment
from .limits import READ_AT_ONCE
from .refusal import Refusal
from .worker import Answer, Order, written

MOST_WORKERS = 8

ORDERS, ANSWERS = 0, 1
"""The pipes of a worker: its standard input and output."""


class Gone(Exception):  # noqa: N818
    """A worker has ended; `culprit` says whether it was working on this order."""

    def __init__(self, *, culprit: bool) -> None:
        super().__init__()
        self.culprit = culprit


class Workers:
    """All workers; each order goes to the one that has the least to do."""

    def __init__(
        self, packs: Sequence[str] = (), folders: Sequence[Path] = (), number: int | None = None
    ) -> None:
        self.chosen = json.dumps({"packs": list(packs), "folders": list(map(str, folders))})
        self.number = number or min(MOST_WORKERS, cores())
        self.workers: list[Worker] = []
        self.starting = asyncio.Lock()

    async def ask(self, order: Order, body: bytes) -> Answer:
        """The answer to an order. Raises Refusal where a worker breaks over it."""
        while True:
            try:
                return await (self.ready() or await self.free()).ask(written(order, body))
            except Gone as gone:
                if gone.culprit:
                    raise Refusal.of_failure("The process that works out advice ended") from None

    def ready(self) -> Worker | None:
        """The worker that has the least to do, where none has to be started or replaced."""
        least = min(self.workers, key=lambda each: len(each.waiting), default=None)
        if least is None or least.ended:
            return None
        return None if least.waiting and len(self.workers) < self.number else least

    async def free(self) -> Worker:
        """The worker that has the least to do; one more is started where all have some."""
        async with self.starting:
            self.workers = [worker for worker in self.workers if not worker.ended]
            if len(self.workers) < self.number and all(each.waiting for each in self.workers):
                self.workers.append(await Worker.started(self.chosen))
            return min(self.workers, key=lambda each: len(each.waiting))

    async def stop(self) -> None:
        """End all workers."""
        for worker in self.workers:
            await worker.stop()
        self.workers = []


class Worker(asyncio.SubprocessProtocol):
    """One worker process, and the orders that wait for its answers, in the order they were given."""

    def __init__(self) -> None:
        self.waiting: deque[asyncio.Future[Answer]] = deque()
        self.ended = False
        self.gone: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.ahead = b""
        self.status = 0
        self.left = 0
        self.parts: list[bytes] = []

    @classmethod
    async def started(cls, chosen: str) -> Worker:
        """A worker with the rules that are chosen, which finds modules where this process does."""
        _, worker = await asyncio.get_running_loop().subprocess_exec(
            cls,
            *command(f"{__package__}.worker", chosen),
            stdin=PIPE,
            stdout=PIPE,
            stderr=DEVNULL,
            env=environment(),
        )
        return worker

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Take hold of the process and its pipes."""
        assert isinstance(transport, asyncio.SubprocessTransport)  # noqa: S101
        self.process = transport
        orders, answers = map(transport.get_pipe_transport, (ORDERS, ANSWERS))
        assert isinstance(orders, asyncio.WriteTransport)  # noqa: S101
        self.orders = orders
        answers.max_size = READ_AT_ONCE  # type: ignore[union-attr]

    async def ask(self, order: bytes) -> Answer:
        """The answer to an order. Raises Gone where the process ends before."""
        if self.ended:
            raise Gone(culprit=False)
        answer: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self.waiting.append(answer)
        self.orders.write(order)
        return await answer

    def pipe_data_received(self, fd: int, data: bytes) -> None:
        """Hand out the answers that are whole."""
        while data:
            if not self.left:
                head, end, data = (self.ahead + data).partition(b"\n")
                if not end:
                    self.ahead = head
                    return
                self.ahead = b""
                self.status, self.left = map(int, head.split())
            part, data = data[: self.left], data[self.left :]
            self.parts.append(part)
            self.left -= len(part)
            if not self.left:
                asked = self.waiting.popleft()
                if not asked.done():  # whoever asked may have gone away
                    asked.set_result((self.status, b"".join(self.parts)))
                self.parts.clear()

    def pipe_connection_lost(self, fd: int, exc: Exception | None) -> None:
        """Tell all who wait that no answer comes any more; the first order broke the process."""
        self.ended = True
        if fd != ANSWERS:
            return
        for number, asked in enumerate(self.waiting):
            if not asked.done():
                asked.set_exception(Gone(culprit=number == 0))
        self.waiting.clear()

    def connection_lost(self, exc: Exception | None) -> None:
        """The process has ended, and all that it said was read."""
        self.process.close()
        self.gone.set_result(None)

    async def stop(self) -> None:
        """End the process, and wait until it has ended."""
        with suppress(ProcessLookupError):
            self.process.terminate()
        await self.gone
