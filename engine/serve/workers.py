"""Worker processes that work out advice for programs; started when there is something to do.

So answers are worked out on every core, pages never wait for programs, and a crash of the engine
that fires the rules costs one answer. Over a pipe an answer takes a tenth of what it takes over the
process pool of the standard library.
"""

from __future__ import annotations

import asyncio
import json
import os
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from ..processes import command, environment
from .refusal import Refusal
from .worker import Order, written

Answer = tuple[int, bytes]
"""A status, and what is answered."""

MOST_WORKERS = 8

AHEAD = 1_000_000
"""In bytes: so much of an answer is read before anybody takes it."""


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
        self.number = number or min(MOST_WORKERS, os.cpu_count() or 1)
        self.workers: list[Worker] = []
        self.starting = asyncio.Lock()

    async def ask(self, order: Order, body: bytes) -> Answer:
        """The answer to an order. Raises Refusal where a worker breaks over it."""
        while True:
            try:
                return await (await self.free()).ask(written(order, body))
            except Gone as gone:
                if gone.culprit:
                    raise Refusal.of_failure("The process that works out advice ended") from None

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


class Worker:
    """One worker process, and the orders that wait for its answers, in the order they were given."""

    def __init__(self, process: Process) -> None:
        self.process = process
        self.waiting: deque[asyncio.Future[Answer]] = deque()
        self.ended = False
        self.listening = asyncio.create_task(self.listen())

    @classmethod
    async def started(cls, chosen: str) -> Worker:
        """A worker with the rules that are chosen, which finds modules where this process does."""
        process = await asyncio.create_subprocess_exec(
            *command(f"{__package__}.worker", chosen),
            stdin=PIPE,
            stdout=PIPE,
            stderr=DEVNULL,
            env=environment(),
            limit=AHEAD,
        )
        return cls(process)

    async def ask(self, order: bytes) -> Answer:
        """The answer to an order. Raises Gone where the process ends before."""
        if self.ended or self.process.stdin is None:
            raise Gone(culprit=False)
        answer: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self.waiting.append(answer)
        self.process.stdin.write(order)
        return await answer

    async def listen(self) -> None:
        """Hand out answers, until the process ends."""
        answers = self.process.stdout
        with suppress(asyncio.IncompleteReadError, OSError):
            while answers is not None:
                status, size = map(int, (await answers.readuntil()).split())
                found = await answers.readexactly(size)
                asked = self.waiting.popleft()
                if not asked.done():  # whoever asked may have gone away
                    asked.set_result((status, found))
        self.ended = True
        for number, asked in enumerate(self.waiting):
            if not asked.done():
                asked.set_exception(Gone(culprit=number == 0))
        self.waiting.clear()

    async def stop(self) -> None:
        """End the process, and wait until it has ended."""
        with suppress(ProcessLookupError):
            self.process.terminate()
        await self.process.wait()
        await self.listening
