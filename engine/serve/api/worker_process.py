"""One worker process as the server sees it: orders in, answers out, in the order they were given."""

from __future__ import annotations

import asyncio
import pickle
from asyncio.subprocess import DEVNULL, PIPE
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Any, cast

from ...common.processes import SIZE, WORKER, command, environment
from ..http.limits import read_in_portions
from .tasks import Answer, Order, read_answer

ORDERS, ANSWERS = 0, 1
"""The pipes of a worker: its standard input and output."""


class Gone(Exception):  # noqa: N818
    """A worker has ended; `culprit` says whether it was working on this order."""

    def __init__(self, *, culprit: bool) -> None:
        super().__init__()
        self.culprit = culprit


class Worker(asyncio.SubprocessProtocol):
    """One worker process, and the orders that wait for its answers, in the order they were given."""

    def __init__(self) -> None:
        self.waiting: deque[asyncio.Future[Answer]] = deque()
        self.ended = False
        self.gone: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.came = bytearray()

    @classmethod
    async def started(cls, begin: Callable[[], Any]) -> Worker:
        """A worker that begins as it is told, and finds modules where this process does."""
        _, worker = await asyncio.get_running_loop().subprocess_exec(
            cls,
            *command(WORKER),
            stdin=PIPE,
            stdout=PIPE,
            stderr=DEVNULL,
            env=environment(),
            start_new_session=True,
        )
        worker.orders.write(pickle.dumps(begin))
        return worker

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Take hold of the process and its pipes."""
        # Cast, because the transports of uvloop do as those of asyncio do, and are none of them.
        self.process = cast("asyncio.SubprocessTransport", transport)
        orders, answers = map(self.process.get_pipe_transport, (ORDERS, ANSWERS))
        self.orders = cast("asyncio.WriteTransport", orders)
        read_in_portions(answers)

    def load(self) -> int:
        """How many orders wait here."""
        return len(self.waiting)

    async def ask(self, order: Order, body: bytes) -> Answer:
        """The answer to an order. Raises Gone where the process ends before."""
        if self.ended:
            raise Gone(culprit=False)
        answer: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self.waiting.append(answer)
        self.orders.write(pickle.dumps((order, body)))
        return await answer

    def pipe_data_received(self, fd: int, data: bytes) -> None:
        """Hand out the answers that are whole."""
        self.came += data
        while len(self.came) >= SIZE:
            end = SIZE + int.from_bytes(self.came[:SIZE])
            if len(self.came) < end:
                return
            asked = self.waiting.popleft()
            if not asked.done():  # whoever asked may have gone away
                asked.set_result(read_answer(bytes(self.came[SIZE:end])))
            del self.came[:end]

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

    def end(self) -> None:
        """End the process at once, whatever it is doing."""
        self.ended = True
        with suppress(ProcessLookupError):
            self.process.kill()

    async def stop(self) -> None:
        """End the process, and wait until it has ended."""
        self.end()
        await self.gone
